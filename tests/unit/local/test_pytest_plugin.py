"""The fixture ``pinecone_local``, in test runs of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

TESTS = """
import httpx

def names(server):
    answer = httpx.get(f"{server.url}/indexes", headers={"Api-Key": "key"})
    return [index["name"] for index in answer.json()["indexes"]]

def test_makes_an_index(pinecone_local):
    body = {"name": "things", "dimension": 2, "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}}}
    httpx.post(f"{pinecone_local.url}/indexes", json=body, headers={"Api-Key": "key"}).raise_for_status()
    assert names(pinecone_local) == ["things"]

def test_finds_none(pinecone_local):
    assert names(pinecone_local) == []
"""


def run(code: str, folder: Path) -> str:
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout + done.stderr


def test_each_test_begins_with_an_empty_server(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    code = "import sys; import pytest; sys.exit(pytest.main(['-p', 'no:cacheprovider', '-q']))"
    assert "2 passed" in run(code, tmp_path)


def test_the_plugin_imports_nothing_of_the_server(tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import pinecone.local.pytest_plugin; "
        "print(sorted({'numpy', 'uvicorn', 'httpx', 'pinecone.local.server'} & set(sys.modules)))"
    )
    assert run(code, tmp_path).strip() == "[]"


def test_a_missing_library_is_named_with_what_to_do(tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.modules['uvicorn'] = None\n"
        "try:\n    from pinecone.local import LocalServer\nexcept ImportError as error:\n    print(error)"
    )
    assert run(code, tmp_path).strip() == 'The local server needs uvicorn. Run: pip install "pinecone[local]"'
