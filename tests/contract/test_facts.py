"""The documents say what the API facts say, where those lie beside the checkout."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .documents import OPENAPI, ROOT

FACTS = ROOT.parent / "shared" / "api"


@pytest.mark.skipif(not FACTS.is_dir(), reason="The API facts are not beside this checkout.")
def test_documents_match_the_facts() -> None:
    command = [sys.executable, str(FACTS / "check_specs.py"), str(OPENAPI)]
    done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
