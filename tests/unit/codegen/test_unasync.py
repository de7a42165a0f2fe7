"""The sync faces are derived from the asyncio ones."""

from __future__ import annotations

import sys

import pytest

if sys.version_info < (3, 11):
    pytest.skip("the generator needs Python 3.11", allow_module_level=True)

pytest.importorskip("ruff")

from codegen import stubs, unasync

SOURCE = '''"""Use it: ``async with IndexAsyncio() as index: await index.query()``."""

from thing_asyncio import IndexAsyncio  # await nothing


async def go(index: IndexAsyncio) -> str:
    async with index as same, await index.other() as other:
        async for page in same.list():
            print(f"{await page.read()} of {page!r} {{await}} in IndexAsyncio")
    return await (
        other.thing(
            [x async for x in same],
            await_=1,
        )
    )
'''

DERIVED = '''# @generated from pinecone/source_asyncio.py. Do not edit: run scripts/regen.
"""Use it: ``with Index() as index: index.query()``."""

from thing import Index  # nothing


def go(index: Index) -> str:
    with index as same, index.other() as other:
        for page in same.list():
            print(f"{page.read()} of {page!r} {{await}} in Index")
    return other.thing(
        [x for x in same],
        await_=1,
    )
'''


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository of one asyncio file."""
    (tmp_path / "pinecone").mkdir()
    (tmp_path / "pinecone/source_asyncio.py").write_text(SOURCE)
    monkeypatch.setattr(unasync, "ROOT", tmp_path)
    monkeypatch.setattr(unasync, "NAMES", {})
    return tmp_path


def test_async_and_await_go_and_names_lose_their_ending(repository):
    assert {str(path): text for path, text in unasync.derived({}).items()} == {"pinecone/source.py": DERIVED}


def test_a_rule_that_is_not_used_fails(repository, monkeypatch):
    monkeypatch.setattr(unasync, "NAMES", {"aclose": "close"})
    with pytest.raises(unasync.FaceError, match="not used: aclose"):
        unasync.derived({})


@pytest.mark.parametrize("derive", [lambda: unasync.derived({}), stubs.derived], ids=["unasync", "stubs"])
def test_what_is_committed_is_what_is_derived(derive):
    made = derive()
    assert {path: (unasync.ROOT / path).read_text(encoding="utf-8") for path in made} == made


def test_there_are_few_rules():
    assert len(unasync.NAMES) < 10
