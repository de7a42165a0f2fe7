"""Messages of gRPC calls that no well-behaved client sends."""

from __future__ import annotations

import asyncio
import math
from struct import pack
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone import core
from pinecone.local import services
from pinecone.local.access import Access
from pinecone.local.db_data.import_files import Folders
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index
from pinecone.local.faults import Faults
from pinecone.local.grpc.app import RpcApp, RpcReply
from pinecone.local.settings import Settings
from pinecone.local.storage.base import Memory

VERSION = "2025-10"
INVALID, INTERNAL = 3, 13
VECTOR = {
    "id": "a",
    "values": [0.5, 1.0],
    "sparseValues": {"indices": [1, 70_000], "values": [0.5, 1.0]},
    "metadata": {"n": 1, "text": "é", "tags": ["x", "y"], "ok": True},
}
FILTER = {"$or": [{"n": {"$in": [1, 2]}}, {"$and": [{"text": {"$ne": "e"}}, {"ok": {"$exists": True}}]}]}
CALLS: dict[str, dict[str, Any]] = {
    "POST /vectors/upsert": {"vectors": [VECTOR], "namespace": "n"},
    "POST /query": {
        "vector": [1.0, 0.5],
        "sparse_vector": VECTOR["sparseValues"],
        "top_k": 2,
        "include_values": True,
        "include_metadata": True,
        "filter": FILTER,
        "namespace": "n",
    },
    "POST /vectors/update": {"id": "a", "values": [2.0, 1.0], "set_metadata": {"n": 3}, "namespace": "n"},
    "GET /vectors/fetch": {"ids": ["a", "b"], "namespace": "n"},
    "POST /vectors/fetch_by_metadata": {"filter": FILTER, "limit": 3, "pagination_token": "YQ==", "namespace": "n"},
    "GET /vectors/list": {"prefix": "a", "limit": 2, "pagination_token": "YQ==", "namespace": "n"},
    "POST /describe_index_stats": {"filter": FILTER},
    "GET /namespaces": {"prefix": "n", "limit": 2},
    "POST /namespaces": {"name": "made", "schema": {"fields": {"n": {"filterable": True}}}},
    "GET /namespaces/{namespace}": {"namespace": "n"},
    "POST /vectors/delete": {"ids": ["a"], "namespace": "n"},
    "DELETE /namespaces/{namespace}": {"namespace": "n"},
}


def app() -> RpcApp:
    """What answers the calls at the port of an index with one record."""
    index = Index(
        name="things",
        vector_type="dense",
        dimension=2,
        metric="dotproduct",
        spec={"serverless": {}},
        deletion_protection="disabled",
        tags={},
        settings=Settings(),
    )
    handlers = services.of_index(Imports(index, Folders()), Memory(), Faults())
    made = RpcApp(handlers, Access(None), Faults(), lambda received: None)
    assert not answer(made, "POST /vectors/upsert", encoded("POST /vectors/upsert")).code
    return made


def encoded(route: str) -> bytes:
    body: bytes = core.load_rpc(VERSION)[route].encode(**CALLS[route]).body
    return body


def answer(app: RpcApp, route: str, message: bytes) -> RpcReply:
    headers = {"api-key": "key", "x-pinecone-api-version": VERSION}
    return asyncio.run(app(core.load_rpc(VERSION)[route].rpc, headers, message, lambda count: None))


@pytest.mark.filterwarnings("ignore:overflow encountered")  # a length that no 32-bit float holds is infinite
@given(st.sampled_from(sorted(CALLS)), st.data())
@settings(max_examples=300, deadline=None)
def test_a_damaged_message_is_served_or_refused(route: str, data: st.DataObject) -> None:
    message = encoded(route)
    start = data.draw(st.integers(0, len(message)))
    stop = data.draw(st.integers(start, min(len(message), start + 8)))
    damaged = message[:start] + data.draw(st.binary(max_size=8)) + message[stop:]
    reply = answer(app(), route, damaged)
    assert reply.code != INTERNAL, reply.details
    if reply.code:
        assert reply.details
    else:
        core.load_rpc(VERSION)[route].parse(200, "", reply.message)


def field(number: int, content: bytes) -> bytes:
    """A field of a message, packed by hand."""
    return bytes([number << 3 | 2, len(content)]) + content


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_numbers_that_json_has_not_are_refused(number: float) -> None:
    serving = app()
    value = field(2, b"\x11" + pack("<d", number))
    metadata = field(3, field(1, field(1, b"n") + value))
    upserted = field(1, field(1, b"b") + field(2, pack("<2f", 1, 2)) + metadata)
    reply = answer(serving, "POST /vectors/upsert", upserted)
    assert (reply.code, "finite" in reply.details, "field 'n' of vector b" in reply.details) == (INVALID, True, True)
    reply = answer(serving, "POST /query", b"\x10\x01" + field(7, pack("<2f", 1, number)))
    assert (reply.code, "finite" in reply.details) == (INVALID, True)
