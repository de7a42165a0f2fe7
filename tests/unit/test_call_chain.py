"""``scripts/call_chain`` tells the way of one call."""

from __future__ import annotations

import pytest

from tests.call_chain import Chain, chains


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
