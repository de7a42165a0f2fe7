"""Format generated code with ruff."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from .documents import DocumentError

#: Rules that are fixed: unused imports are removed, imports are sorted, a loop that only yields becomes ``yield from``.
LINT = ("check", "--line-length=120", "--select=F401,I,UP028", "--fix", "--unsafe-fixes", "--quiet")
FORMAT = ("format", "--line-length=120", "--target-version=py39", "--quiet")

AnyPath = TypeVar("AnyPath", bound="str | Path")


def formatted(root: Path, files: Mapping[AnyPath, str]) -> dict[AnyPath, str]:
    """The files as ruff formats them, without unused imports.

    Args:
        root: The tree that the files belong to. Its modules are sorted apart from those of other packages.
        files: Text of each file by its path below the root.

    Raises:
        DocumentError: A file is not valid Python.
    """
    with tempfile.TemporaryDirectory() as scratch:
        write(Path(scratch), files)
        ours = f'--config=src=["{root.as_posix()}"]'
        for options in (LINT, FORMAT):
            command = [sys.executable, "-m", "ruff", *options, "--isolated", ours, "."]
            done = subprocess.run(command, cwd=scratch, capture_output=True, text=True)  # noqa: S603 - our own words
            if done.returncode:
                raise DocumentError(f"ruff {options[0]}: {done.stdout}{done.stderr}")
        return {path: (Path(scratch) / path).read_text(encoding="utf-8") for path in files}


def write(root: Path, files: Mapping[AnyPath, str]) -> None:
    """Write files, by their paths below the root."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")
