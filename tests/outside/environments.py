"""Makes an environment for a program, runs its calls there, and reads what became of them."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300  # that the calls of one program may take


class Outcome(NamedTuple):
    passed: list[str]
    failed: dict[str, str]  # name of the call -> why


def environment(home: Path, requirement: str) -> Path:
    """The Python of an environment that is made for what is required, if it is not there yet."""
    python = home / "bin" / "python"
    note = home / "installed"
    if not note.exists() or note.read_text() != requirement:
        print(f"Installing {requirement} ...", file=sys.stderr)
        subprocess.run([os.environ.get("PYTHON", sys.executable), "-m", "venv", "--clear", home], check=True)  # noqa: S603
        pip(python, "install", requirement)
        note.write_text(requirement)
    return python


def pip(python: Path | str, command: str, *arguments: Path | str) -> None:
    words = [python, "-m", "pip", command, "--quiet", "--disable-pip-version-check", *arguments]
    subprocess.run(words, check=True)  # noqa: S603 - our own words


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """The URL of a local server of this checkout, in a process of its own."""
    command = [sys.executable, "-m", "pinecone.local", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:  # noqa: S603 - our own words
        try:
            assert server.stdout is not None
            yield json.loads(server.stdout.readline())["url"]
        finally:
            server.terminate()
            server.wait()


def outcome(command: list[Path | str], folder: str, settings: dict[str, str]) -> Outcome:
    """The outcome of a script of calls, which is run in a folder and has ``reporting`` to import."""
    environ = {**os.environ, **settings, "PYTHONPATH": str(Path(__file__).parent)}
    made = subprocess.run(  # noqa: S603 - our own words
        command, capture_output=True, text=True, timeout=SECONDS, cwd=folder, env=environ
    )
    found = Outcome([], {})
    for text in made.stdout.splitlines():
        if not text.startswith('{"call"'):  # a program may print too
            continue
        result = json.loads(text)
        if result["error"] is None:
            found.passed.append(result["call"])
        else:
            found.failed[result["call"]] = result["error"]
    if made.returncode:
        found.failed["(the script)"] = made.stderr.strip().splitlines()[-1]
    return found


def print_failures(outcomes: dict[str, Outcome]) -> None:
    for program, found in outcomes.items():
        for call, error in found.failed.items():
            print(f"\n{program} {call}\n    {error}")
