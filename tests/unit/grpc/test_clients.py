"""The ways to an index over gRPC, and how the published lines call it."""

from __future__ import annotations

import asyncio

import pytest

import pinecone
from pinecone import Pinecone, PineconeAsyncio, RetryConfig, ServerlessSpec, UpdateResponse
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeConfigurationError
from pinecone.local import LocalServer

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCClientConfig, GRPCIndex, GrpcIndex, GRPCIndexAsyncio, PineconeGRPC, PineconeGRPCAsyncio

# Clients


@pytest.fixture(scope="module")
def server():
    with LocalServer() as server:
        server.client().create_index("films", ServerlessSpec("aws", "us-east-1"), 2)
        yield server


def close(*made):
    for each in made:
        done = each.close()
        if done is not None:
            asyncio.run(done)


def test_every_client_has_indexes_over_grpc(server):
    pc = Pinecone("key", server.url)
    over_grpc = PineconeGRPC("key", server.url)
    host = pc.describe_index("films").host
    for index in (
        pc.index("films", grpc=True),
        pc.Index("films", grpc=True),
        pc.index(host=host, grpc=True, timeout=3),
        pc.index(host=host, grpc_config=GRPCClientConfig()),
        over_grpc.index("films"),
        over_grpc.Index(host=host),
        GRPCIndex("key", host),
    ):
        assert type(index) is GRPCIndex
        assert index.upsert([("a", [1.0, 2.0])]).upserted_count == 1
        index.close()
    assert type(pc.index("films")) is type(over_grpc.index("films", grpc=False)) is pinecone.Index
    close(pc, over_grpc)


def test_every_asyncio_client_has_indexes_over_grpc(server):
    async def use():
        async with PineconeAsyncio("key", server.url) as pc, PineconeGRPCAsyncio("key", server.url) as over_grpc:
            host = (await pc.describe_index("films")).host
            for index in (
                await pc.index("films", grpc=True),
                await over_grpc.Index("films"),
                over_grpc.IndexAsyncio(host=host),
                PineconeGRPC("key").IndexAsyncio(host=host),
                GRPCIndexAsyncio("key", host),
            ):
                assert type(index) is GRPCIndexAsyncio
                async with index:
                    assert (await index.upsert([("a", [1.0, 2.0])])).upserted_count == 1
            assert type(await over_grpc.index("films", grpc=False)) is pinecone.IndexAsyncio

    asyncio.run(use())


def test_indexes_of_a_client_share_a_channel_that_closes_with_it(server):
    with Pinecone("key", server.url) as pc:
        first, second = (pc.index("films", grpc=True) for _ in range(2))
        first.describe_index_stats()
        second.describe_index_stats()
        assert list(pc._grpc._pools) == [first.host]
    assert not pc._grpc._pools
    assert first.describe_index_stats().dimension == 2
    pc.close()


def test_an_index_that_was_made_anew_is_found_again():
    with LocalServer() as server, PineconeGRPC("key", server.url) as pc:
        for _ in range(2):
            pc.create_index("films", ServerlessSpec("aws", "us-east-1"), 2)
            index = pc.Index("films")
            index.upsert([("a", [1.0, 2.0])])
            pc.delete_index("films")
        kept = index
        pc.create_index("films", ServerlessSpec("aws", "us-east-1"), 2)
        assert kept.upsert([("a", [1.0, 2.0])]).upserted_count == 1


def test_settings_of_an_index():
    throttled = []
    index = GRPCIndex("key", "example.com", secure=False, connect_timeout=2, on_throttle=throttled.append, timeout=7)
    assert index._transport._settings == GRPCClientConfig(secure=False, conn_timeout=2)
    assert (index.config.timeout, index.config.retry_config.on_throttle) == (7, throttled.append)
    index = GRPCIndex("key", "example.com", GRPCClientConfig(timeout=5, retry_config=RetryConfig(0)), timeout=7)
    assert (index.config.timeout, index.config.retry_config.max_retries) == (5, 0)


@pytest.mark.parametrize("kind", [GRPCIndex, GRPCIndexAsyncio])
def test_the_host_of_an_index_has_the_scheme_that_secure_asks_for(kind):
    assert kind("key", "localhost:5081", secure=True).host == "https://localhost:5081"
    assert kind("key", "index.test:443", grpc_config=GRPCClientConfig(secure=False)).host == "http://index.test:443"


def test_an_index_needs_its_host():
    with pytest.raises(PineconeConfigurationError, match="needs host="):
        GRPCIndex("key")
    with pytest.raises(PineconeApiValueError, match="is not the host of an index"):
        PineconeGRPC("key").Index(host="films")


def test_names():
    assert GrpcIndex is GRPCIndex is pinecone.GrpcIndex
    assert pinecone.grpc.PineconeGrpcFuture is pinecone.PineconeFuture
    assert pinecone.grpc.Vector is pinecone.grpc.GRPCVector is pinecone.Vector
    assert pinecone.grpc.GRPCSparseValues is pinecone.SparseValues


def test_records_are_fetched_by_the_thousand(server):
    started = []
    with PineconeGRPC("key", server.url, hook=lambda call: started.append(call.operation)) as pc:
        index = pc.Index("films")
        index.upsert(((str(number), [1.0, 2.0]) for number in range(2500)), "many")
        assert {record.id for record in index.iter_records(namespace="many")} == set(map(str, range(2500)))
    assert started.count("list") == 25
    assert started.count("fetch") == 3


# Arguments as the published lines take them


@pytest.fixture
def index(server):
    with PineconeGRPC("key", server.url) as pc:
        yield pc.Index("films")


def test_the_second_argument_may_say_that_the_call_is_to_run_in_the_background(index):
    assert index.upsert([("a", [1.0, 2.0])], True, "n").result().upserted_count == 1
    assert index.upsert([("b", [1.0, 2.0])], False, "n", 100, False).upserted_count == 1
    assert index.upsert([("c", [1.0, 2.0])], "n", 100, False).upserted_count == 1
    assert index.update("a", True, [3.0, 4.0], {"k": 1}, "n").get() == UpdateResponse()
    assert index.update("b", [3.0, 4.0], None, "n") == UpdateResponse()
    assert sorted(index.fetch(["a", "b", "c"], "n", True).result().vectors) == ["a", "b", "c"]
    assert index.delete(["a"], False, "n", None, True).result() == {}
    assert sorted(index.fetch(["a", "b", "c"], "n").vectors) == ["b", "c"]


def test_a_query_takes_arguments_without_their_names(index):
    index.upsert([("a", [1.0, 2.0])], namespace="of queries")
    assert [match.id for match in index.query([1.0, 2.0], None, "of queries", 1).matches] == ["a"]
    with pytest.raises(PineconeApiTypeError, match="query was given vector twice"):
        index.query([1.0, 2.0], vector=[1.0, 2.0], top_k=1)
    with pytest.raises(PineconeApiTypeError, match="query takes 11 positional arguments at most"):
        index.query([1.0, 2.0], None, "n", 1, None, None, None, None, 2.0, 10, False, None)


def test_a_bool_after_the_arguments_of_a_query_is_async_req_and_a_number_the_scan_factor(index):
    index.upsert([("a", [1.0, 2.0])], namespace="in order")
    query = [1.0, 2.0], None, "in order", 1, None, None, None, None
    for found in (
        index.query(*query, True).result(),
        index.query(*query, 2.0, 10),
        index.query(*query, 2, 10, True).get(),
    ):
        assert [match.id for match in found.matches] == ["a"]


def test_futures_by_name(index):
    futures = [
        index.upsert_async(vectors=[("a", [1.0, 2.0])], namespace="n"),
        index.query_async(id="a", top_k=1, namespace="n"),
        index.fetch_async(ids=["a"], namespace="n"),
        index.update_async(id="a", values=[2.0, 1.0], namespace="n"),
        index.query_namespaces_async(vector=[1.0, 2.0], namespaces=["n"], metric="cosine"),
        index.delete_async(ids=["a"], namespace="n"),
    ]
    kinds = [type(future.result(timeout=10)).__name__ for future in futures]
    assert kinds == [
        "UpsertResponse",
        "QueryResponse",
        "FetchResponse",
        "UpdateResponse",
        "QueryNamespacesResults",
        "EmptyResponse",
    ]


def test_dataframes_may_be_sent_one_request_after_the_other(index):
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"id": ["a", "b", "c"], "values": [[1.0, 2.0]] * 3})
    for ordered, named in (
        ((frame, "n", 2, False, False), {}),
        ((frame, "n"), {"batch_size": 2, "use_async_requests": False, "show_progress": False}),
        ((frame, "n"), {"batch_size": 2, "show_progress": False}),
    ):
        assert index.upsert_from_dataframe(*ordered, **named).upserted_count == 3


def test_unknown_arguments_are_refused_with_the_nearest(index):
    with pytest.raises(PineconeApiTypeError, match="Did you mean 'namespace'"):
        index.upsert([("a", [1.0, 2.0])], namspace="n")


def test_what_cannot_be_encoded_is_refused(index):
    with pytest.raises(PineconeApiTypeError, match="prefix must be a str, not int"):
        list(index.list_namespaces(prefix=5))
