"""The examples of docs/local-server.md run, and what it says of the command is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pinecone.local.__main__ import main

TEXT = (Path(__file__).parents[3] / "docs" / "local-server.md").read_text(encoding="utf-8")
EXAMPLES = [code for code in re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL) if code.startswith("from")]


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_whole_example_runs(code: str) -> None:
    exec(compile(code, "docs/local-server.md", "exec"), {})  # noqa: S102 - our own


def test_there_is_an_example() -> None:
    assert EXAMPLES


def test_its_options_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    known = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    assert set(re.findall(r"`(--[a-z-]+)", TEXT)) <= known
