"""Calls by route over gRPC give what the methods give, and what the proto lacks goes over HTTP."""

from __future__ import annotations

import asyncio

import pytest

from pinecone import Pinecone, PineconeAsyncio, ServerlessSpec, core
from pinecone.exceptions import PineconeApiTypeError, UnsupportedByApiVersion
from pinecone.local import LocalServer
from pinecone.models.operations import Route
from tests.versions import REVIEWED

pytest.importorskip("grpc", reason="grpcio is not installed")

VERSION = REVIEWED[-1]
VECTORS = [{"id": "a", "values": [1.0, 0.0], "metadata": {"genre": "drama"}}, {"id": "b", "values": [0.0, 1.0]}]

#: Arguments of every operation that the proto has, in an order in which each finds what it is about.
CALLS = {
    "POST /vectors/upsert": {"vectors": VECTORS, "namespace": "n"},
    "POST /query": {"vector": [1.0, 0.0], "top_k": 2, "namespace": "n", "include_values": True},
    "GET /vectors/fetch": {"ids": ["a"], "namespace": "n"},
    "POST /vectors/fetch_by_metadata": {"filter": {"genre": "drama"}, "namespace": "n"},
    "GET /vectors/list": {"namespace": "n"},
    "POST /vectors/update": {"id": "a", "set_metadata": {"genre": "comedy"}, "namespace": "n"},
    "POST /describe_index_stats": {},
    "POST /namespaces": {"name": "m"},
    "GET /namespaces": {},
    "GET /namespaces/{namespace}": {"namespace": "n"},
    "POST /vectors/delete": {"ids": ["a"], "namespace": "n"},
    "DELETE /namespaces/{namespace}": {"namespace": "n"},
}
#: Those that only HTTP has, which a pinned version has to have as well.
OVER_HTTP = {"GET /bulk/imports": {}}


@pytest.fixture(scope="module")
def server():
    with LocalServer() as server:
        yield server


@pytest.fixture(autouse=True)
def films(server):
    server.reset()
    server.client().create_index("films", ServerlessSpec("aws", "us-east-1"), 2)


def plainly(result):
    """A result as plain JSON, less what a transport writes in its own way."""
    return result.to_dict() if hasattr(result, "to_dict") else result


def results(server, **settings):
    """The result of each call, one after the other."""
    with Pinecone("key", server.url, api_version=VERSION) as pc, pc.index("films", **settings) as index:
        return {route: index.call(Route(route), **given) for route, given in {**CALLS, **OVER_HTTP}.items()}


def test_every_operation_of_the_proto_is_tried():
    assert {*core.load_rpc(VERSION)} - {"GET /describe_index_stats", "DELETE /vectors/delete"} == {*CALLS}


def test_results_are_those_of_http(server):
    over_grpc = results(server, grpc=True)
    server.reset()
    server.client().create_index("films", ServerlessSpec("aws", "us-east-1"), 2)
    over_http = results(server)
    for route in over_http:
        assert plainly(over_grpc[route]) == plainly(over_http[route]), route
        assert not type(over_grpc[route]).__module__.startswith("pinecone.core")


def test_asyncio_and_the_background_give_the_same(server):
    async def asynchronous():
        async with PineconeAsyncio("key", server.url, api_version=VERSION) as pc:
            async with await pc.index("films", grpc=True) as index:
                await index.call("POST /vectors/upsert", vectors=VECTORS, namespace="n")
                return await index.call("POST /query", vector=[1.0, 0.0], top_k=2, namespace="n")

    found = asyncio.run(asynchronous())
    with Pinecone("key", server.url, api_version=VERSION) as pc, pc.index("films", grpc=True) as index:
        begun = index.call("POST /query", vector=[1.0, 0.0], top_k=2, namespace="n", async_req=True)
        assert begun.result(timeout=60) == found
        assert index.call("GET /bulk/imports", async_req=True).result(timeout=60).data == []


def test_arguments_are_checked_as_over_http(server):
    with Pinecone("key", server.url, api_version="2025-01") as pc, pc.index("films", grpc=True) as index:
        with pytest.raises(PineconeApiTypeError, match=r"POST /query: top_k must be a whole number, not str"):
            index.call(Route("POST /query"), top_k="2", id="a")
        with pytest.raises(UnsupportedByApiVersion, match=r"GET /namespaces needs API 2025-04 or later"):
            index.call("GET /namespaces")
