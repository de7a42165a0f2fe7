"""The generator makes of every golden case exactly the files that are committed beside it."""

from __future__ import annotations

import importlib
from pathlib import Path

import msgspec
import pytest
from mypy import api as mypy

from codegen import build

from . import cases


@pytest.mark.parametrize("name", cases.NAMES)
def test_generated_files_are_the_committed_ones(name: str, generated: dict[str, str]) -> None:
    wrong = build.differences(cases.made(generated, name), cases.expected(name))
    assert not wrong, "After an intended change, run python -m tests.golden and read the difference."


@pytest.mark.parametrize(
    "name", [name for name in cases.NAMES if (cases.HERE / name / "expected" / "arguments.py").exists()]
)
def test_arguments_can_be_checked(name: str, package: str) -> None:
    for kind in importlib.import_module(f"{package}.{name}.arguments").ARGUMENTS.values():
        msgspec.json.Decoder(kind)  # refuses types that it cannot tell apart


@pytest.mark.parametrize("name", cases.NAMES)
def test_every_case_says_what_its_code_does(name: str) -> None:
    assert list((cases.HERE / name).glob("test_*.py"))


def test_generated_code_is_typed(package: str) -> None:
    folder = Path(str(importlib.import_module(package).__file__)).parents[1]
    report, errors, status = mypy.run(["--strict", "--python-version=3.11", "--no-incremental", str(folder)])
    assert status == 0, report + errors
