"""``scripts/call_chain`` tells the way of one call."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.call_chain import Chain, chains

PAGE = Path(__file__).parents[2] / "docs" / "architecture.md"
METHODS = [
    "Index.query",
    "Index.upsert",
    "IndexAsyncio.query",
    "IndexAsyncio.upsert",
    "GRPCIndex.query",
    "GRPCIndex.upsert",
]


@pytest.fixture(scope="module")
def known() -> dict[str, Chain]:
    return chains()


@pytest.mark.parametrize("method", ["Index.query", "IndexAsyncio.query", "Index.upsert", "IndexAsyncio.upsert"])
def test_a_call_goes_from_the_face_through_the_core_to_a_connection(known: dict[str, Chain], method: str) -> None:
    files = [step.file for step in known[method].steps]
    face = files.index("db_data/index_asyncio.py" if "Asyncio" in method else "db_data/index.py")
    core = next(place for place, file in enumerate(files) if file.endswith("operations.py"))
    connection = files.index("transport/http/exchange.py")
    assert face < core < connection


@pytest.mark.parametrize("method", ["GRPCIndex.query", "GRPCIndex.upsert"])
def test_a_call_over_grpc_is_packed_by_the_core(known: dict[str, Chain], method: str) -> None:
    assert any(step.file.endswith("db_data/rpc.py") for step in known[method].steps)


def test_the_server_is_no_part_of_the_way(known: dict[str, Chain]) -> None:
    assert not [step for chain in known.values() for step in chain.steps if step.file.startswith("local/")]


@pytest.mark.parametrize("method", METHODS)
def test_the_way_is_no_longer_than_the_page_says(known: dict[str, Chain], method: str) -> None:
    row = re.search(rf"^\| `{method}` \| (\d+) \| (\d+) \| (\d+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert row, "the page does not tell"
    whole, above = known[method], known[method].above_http
    counts = len(above.steps), above.changes, len(whole.steps) - len(above.steps)
    assert all(count <= int(most) for count, most in zip(counts, row.groups())), (counts, [*map(str, whole.steps)])


@pytest.mark.parametrize(("method", "most"), [("Index.query", 32), ("IndexAsyncio.query", 45), ("Index.upsert", 60)])
def test_the_way_is_short(known: dict[str, Chain], method: str, most: int) -> None:
    assert len(known[method].above_http.steps) <= most


@pytest.mark.parametrize("method", ["query", "upsert"])
def test_the_way_over_grpc_is_no_longer_than_over_http(known: dict[str, Chain], method: str) -> None:
    assert len(known[f"GRPCIndex.{method}"].steps) <= len(known[f"Index.{method}"].steps)


def test_no_other_thread_takes_part(known: dict[str, Chain]) -> None:
    assert not any(chain.elsewhere for chain in known.values())
