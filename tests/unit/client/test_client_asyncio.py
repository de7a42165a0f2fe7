"""The client and its indexes, against the local server."""

from __future__ import annotations

import json

import pytest

from pinecone import (
    ConflictError,
    DeletionProtection,
    ForbiddenException,
    IndexModel,
    Metric,
    NotFoundException,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeAsyncio,
    PineconeException,
    PineconeProtocolError,
    PineconeTimeoutError,
    PodSpec,
    ServerlessSpec,
    SparseValues,
    UnsupportedByApiVersion,
    UpdateResponse,
    Vector,
    VectorType,
    core,
)
from pinecone.db_data.index_asyncio import IndexAsyncio
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

SPEC = ServerlessSpec("aws", "us-east-1")
DRAMA, COMEDY = {"genre": "drama", "year": 2020}, {"genre": "comedy", "year": 2021}
VECTORS = [("a", [1.0, 0.0], DRAMA), ("b", [0.0, 1.0], COMEDY), ("c", [0.5, 0.5])]


@pytest.fixture
async def pc(server, anyio_backend):
    async with PineconeAsyncio("key", server.url) as client:
        yield client


@pytest.fixture
async def index(pc):
    await pc.create_index("movies", SPEC, 2)
    async with await pc.index("movies") as index:
        await index.upsert(VECTORS, "n")
        yield index


async def all_of(pages):
    found = []
    async for page in pages:
        found.append(page)
    return found


# Indexes


async def test_create_and_describe(pc):
    made = await pc.create_index(
        "movies",
        SPEC,
        2,
        Metric.EUCLIDEAN,
        None,
        DeletionProtection.DISABLED,
        VectorType.DENSE,
        {"env": "test"},
    )
    assert type(made) is IndexModel
    assert made.status.ready
    assert made == await pc.describe_index("movies")
    assert (made.metric, made.dimension, made.tags, made.vector_type) == ("euclidean", 2, {"env": "test"}, "dense")
    assert made.spec.serverless.region == "us-east-1"


@pytest.mark.parametrize(
    ("arguments", "metric"),
    [
        ({"dimension": 2}, "cosine"),
        ({"vector_type": "sparse"}, "dotproduct"),
        ({"vector_type": VectorType.SPARSE}, "dotproduct"),
    ],
)
async def test_metric_by_default(pc, arguments, metric):
    assert (await pc.create_index("movies", SPEC, **arguments)).metric == metric


@pytest.mark.parametrize(
    "spec",
    [
        PodSpec("us-east1-gcp", "p1.x2", replicas=2),
        {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x2", "replicas": 2}},
    ],
    ids=["object", "dict"],
)
async def test_create_a_pod_index(pc, spec):
    made = await pc.create_index(name="movies", spec=spec, dimension=2)
    assert (made.spec.pod.environment, made.spec.pod.pod_type, made.spec.pod.replicas) == ("us-east1-gcp", "p1.x2", 2)
    assert made.spec.serverless is None


async def test_a_specification_of_another_type(pc):
    with pytest.raises(PineconeApiTypeError, match="spec must be"):
        await pc.create_index("movies", "serverless", 2)


async def test_create_twice(pc):
    await pc.create_index("movies", SPEC, 2)
    with pytest.raises(ConflictError, match="create_index was refused with status 409"):
        await pc.create_index("movies", SPEC, 2)


async def test_list_and_has(pc):
    assert (await pc.list_indexes()).names() == []
    assert not await pc.has_index("movies")
    await pc.create_index("movies", SPEC, 2)
    assert (await pc.list_indexes()).names() == ["movies"]
    assert await pc.has_index("movies")


async def test_describe_what_is_not_there(pc):
    with pytest.raises(NotFoundException) as caught:
        await pc.describe_index("movies")
    assert caught.value.status == 404
    assert "movies" in str(caught.value)


@pytest.mark.parametrize("name", ["", None])
async def test_an_index_without_name_is_not_asked_for(pc, name):
    with pytest.raises(PineconeApiValueError, match="name"):
        await pc.delete_index(name)


@pytest.mark.parametrize("name", ["a/b", "..", "a?b=c", "a#b", "é"])
async def test_odd_names_reach_no_other_path(pc, name):
    assert not await pc.has_index(name)


async def test_configure(pc):
    await pc.create_index("movies", SPEC, 2, tags={"env": "test"})
    changed = await pc.configure_index("movies", deletion_protection="enabled", tags={"team": "a"})
    assert changed.deletion_protection == "enabled"
    assert changed.tags == {"env": "test", "team": "a"}
    with pytest.raises(ForbiddenException, match="delete_index was refused with status 403"):
        await pc.delete_index("movies")


async def test_configure_a_pod_index(pc):
    await pc.create_index("movies", PodSpec("us-east1-gcp"), 2)
    assert (await pc.configure_index("movies", 3)).spec.pod.replicas == 3


async def test_configure_nothing(pc):
    with pytest.raises(PineconeApiValueError, match="nothing to change"):
        await pc.configure_index("movies")


async def test_delete(pc):
    await pc.create_index("movies", SPEC, 2)
    assert await pc.delete_index("movies") is None
    assert not await pc.has_index("movies")


async def test_both_spellings_are_one_object(pc):
    assert pc.db.index is pc.indexes
    await pc.indexes.create(name="movies", spec=SPEC, dimension=2)
    assert await pc.indexes.exists("movies")
    assert (await pc.indexes.describe("movies")) == (await pc.indexes.list())[0]
    await pc.indexes.configure("movies", tags={"env": "test"})
    await pc.indexes.delete("movies")
    assert not await pc.indexes.has("movies")


# Waiting


def described(name, state):
    fields = {"name": name, "dimension": 2, "metric": "cosine", "host": "h", "spec": {"serverless": {}}}
    return json.dumps({**fields, "status": {"ready": state == "Ready", "state": state}}).encode()


@pytest.fixture
async def slow(service, anyio_backend):
    """A client of a service that is told what to answer."""
    async with PineconeAsyncio("key", service.url) as client:
        yield client


async def test_create_waits_until_the_index_is_ready(slow, service):
    service.reply(201, described("movies", "Initializing"))
    service.reply(200, described("movies", "Initializing"))
    service.reply(200, described("movies", "Ready"))
    assert (await slow.create_index("movies", SPEC, 2)).status.ready
    assert [request.method for request in service.requests] == ["POST", "GET", "GET"]


async def test_create_that_does_not_wait(slow, service):
    service.reply(201, described("movies", "Initializing"))
    assert not (await slow.create_index("movies", SPEC, 2, timeout=-1)).status.ready
    assert len(service.requests) == 1


async def test_create_that_takes_too_long(slow, service):
    service.reply(201, described("movies", "Initializing"))
    with pytest.raises(PineconeTimeoutError, match="'movies' was not ready after 0 seconds"):
        await slow.create_index("movies", SPEC, 2, timeout=0)


async def test_create_that_fails(slow, service):
    service.reply(201, described("movies", "InitializationFailed"))
    with pytest.raises(PineconeException, match="'movies' failed to initialize"):
        await slow.create_index("movies", SPEC, 2)


async def test_a_negative_timeout(slow, service):
    service.reply(201, described("movies", "Initializing"))
    with pytest.raises(PineconeApiValueError, match="timeout"):
        await slow.create_index("movies", SPEC, 2, timeout=-2)


async def test_delete_waits_until_the_index_is_gone(slow, service):
    service.reply(202, b"")
    service.reply(200, described("movies", "Terminating"))
    service.reply(404)
    await slow.delete_index("movies")
    assert [request.method for request in service.requests] == ["DELETE", "GET", "GET"]


async def test_delete_that_does_not_wait(slow, service):
    service.reply(202, b"")
    await slow.delete_index("movies", timeout=-1)
    assert len(service.requests) == 1


async def test_delete_that_takes_too_long(slow, service):
    service.reply(202, b"")
    service.reply(200, described("movies", "Terminating"))
    with pytest.raises(PineconeTimeoutError, match="'movies' was not gone after 0 seconds"):
        await slow.delete_index("movies", timeout=0)


async def test_configure_sends_what_changed(slow, service):
    service.reply(202, described("movies", "Ready"))
    await slow.configure_index("movies", pod_type="p1.x2")
    assert json.loads(service.requests[0].body) == {"spec": {"pod": {"pod_type": "p1.x2"}}}


async def test_read_capacity_is_that_of_a_serverless_index(slow, service):
    service.reply(202, described("movies", "Ready"))
    await slow.configure_index("movies", read_capacity={"mode": "OnDemand"})
    assert json.loads(service.requests[0].body) == {"spec": {"serverless": {"read_capacity": {"mode": "OnDemand"}}}}


async def test_create_sends_no_default_that_old_versions_lack(service):
    pinned = PineconeAsyncio("key", service.url, api_version=core.VERSIONS[0])
    service.reply(201, described("movies", "Ready"))
    await pinned.create_index("movies", SPEC, 2)
    await pinned.close()
    assert json.loads(service.requests[0].body) == {
        "name": "movies",
        "dimension": 2,
        "metric": "cosine",
        "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}},
    }


# The way to an index


async def test_the_host_of_an_index_is_looked_up_once(slow, service):
    service.reply(200, described("movies", "Ready"))
    first = await slow.index("movies")
    second = await slow.Index(name="movies")
    assert first.host == second.host == "https://h"
    assert len(service.requests) == 1


async def test_the_host_is_looked_up_again_after_the_index_was_made_anew(slow, service):
    service.reply(200, described("movies", "Ready"))
    await slow.index("movies")
    service.reply(202, b"")
    await slow.delete_index("movies", timeout=-1)
    service.reply(200, described("movies", "Ready").replace(b'"h"', b'"other"'))
    assert (await slow.index("movies")).host == "https://other"


async def test_a_host_needs_no_look_up(slow, service):
    assert (await slow.index(host="localhost:1")).host == "http://localhost:1"
    assert slow.IndexAsyncio(host="localhost:1").host == "http://localhost:1"
    assert not service.requests


async def test_an_index_without_name_and_host(pc):
    with pytest.raises(PineconeApiValueError, match="name or its host"):
        await pc.index()


async def test_an_index_that_does_not_exist(pc):
    with pytest.raises(NotFoundException):
        await pc.index("movies")


async def test_an_index_that_has_no_host_yet(slow, service):
    service.reply(200, described("movies", "Initializing").replace(b'"host": "h"', b'"host": null'))
    with pytest.raises(PineconeException, match="'movies' has no host yet"):
        await slow.index("movies")


@pytest.mark.parametrize("body", [b"[]", b'"oops"', b"5", b"null", b'{"indexes": [5]}'])
async def test_a_list_of_indexes_that_is_none(slow, service, body):
    service.reply(200, body)
    with pytest.raises(PineconeProtocolError, match="list_indexes: the response of"):
        await slow.list_indexes()


async def test_an_index_outlives_its_client(pc, index):
    await pc.close()
    assert (await index.fetch(["a"], "n")).vectors["a"].id == "a"


async def test_an_index_is_entered_again(index):
    for _ in range(2):
        async with index as same:
            assert (await same.describe_index_stats()).total_vector_count == 3


async def test_an_index_made_from_its_host(index):
    async with IndexAsyncio("key", index.host) as own:
        assert (await own.describe_index_stats()).total_vector_count == 3


# Records


async def test_upsert_forms(index):
    given = [("d", [1.0, 1.0]), {"id": "e", "values": [1.0, 2.0], "metadata": DRAMA}, Vector("f", [2.0, 1.0])]
    result = await index.upsert(vectors=given, namespace="m")
    assert result.upserted_count == result["upserted_count"] == 3
    assert set((await index.fetch(["d", "e", "f"], "m")).vectors) == {"d", "e", "f"}


@pytest.mark.parametrize("size", [1, 2, 5, 6])
async def test_upsert_in_batches(index, size):
    result = await index.upsert(((str(i), [1.0, 1.0]) for i in range(5)), "m", size)
    assert result.upserted_count == 5
    assert (await index.describe_index_stats()).namespaces["m"].vector_count == 5


async def test_upsert_in_batches_of_nothing(index):
    with pytest.raises(PineconeApiValueError, match="batch_size"):
        await index.upsert(VECTORS, batch_size=0)


async def test_query_by_vector(index):
    found = await index.query(vector=[1, 0], top_k=2, namespace="n", include_values=True, include_metadata=True)
    assert [match.id for match in found.matches] == ["a", "c"]
    assert found.matches[0].score == pytest.approx(1.0)
    assert found["matches"][0]["values"] == [1.0, 0.0]
    assert found.matches[0].metadata["genre"] == "drama"
    assert found.namespace == "n"


async def test_query_by_id_with_a_filter(index):
    found = await index.query(id="a", top_k=3, namespace="n", filter={"genre": {"$eq": "comedy"}})
    assert [match.id for match in found.matches] == ["b"]
    assert found.matches[0].values == []
    assert found.matches[0].metadata is None


async def test_query_takes_keywords_only(index):
    with pytest.raises(TypeError):
        await index.query([1.0, 0.0], 3)


async def test_unknown_keywords_are_refused(index):
    with pytest.raises(TypeError, match="topk"):
        await index.query(vector=[1.0, 0.0], top_k=3, topk=3)


async def test_query_with_numpy(index):
    numpy = pytest.importorskip("numpy")
    found = await index.query(vector=numpy.array([1, 0], dtype="float32"), top_k=1, namespace="n")
    assert found.matches[0].id == "a"


async def test_fetch(index):
    fetched = await index.fetch(["a", "missing"], "n")
    assert list(fetched.vectors) == ["a"]
    assert isinstance(fetched["vectors"]["a"], Vector)
    assert (fetched.vectors["a"].values, fetched.vectors["a"].metadata) == ([1.0, 0.0], DRAMA)


async def test_ids_arrive_as_they_are(index):
    ids = ["a/b", "c d", "e&=?#%", "+", '"\\']
    await index.upsert([(name, [1.0, 1.0]) for name in ids], "odd/ns?#")
    assert set((await index.fetch([*ids, "日本語"], "odd/ns?#")).vectors) == set(ids)
    assert (await index.describe_namespace("odd/ns?#")).record_count == 5


async def test_update(index):
    result = await index.update("a", [0.0, 2.0], {"year": 1999}, "n")
    assert result == UpdateResponse()
    assert not result.get("matched_records")
    changed = (await index.fetch(["a"], "n")).vectors["a"]
    assert (changed.values, changed.metadata) == ([0.0, 2.0], {"genre": "drama", "year": 1999})


async def test_update_by_filter(index):
    counted = await index.update(filter={"genre": "drama"}, set_metadata={"old": True}, namespace="n", dry_run=True)
    assert counted.matched_records == 1
    assert (await index.fetch(["a"], "n")).vectors["a"].metadata == DRAMA
    changed = await index.update(filter={"genre": "drama"}, set_metadata={"old": True}, namespace="n")
    assert changed["matched_records"] == 1
    assert (await index.fetch(["a"], "n")).vectors["a"].metadata["old"] is True


async def test_delete_by_id(index):
    result = await index.delete(["a", "missing"], namespace="n")
    assert result == {}
    assert not result
    assert set((await index.fetch(["a", "b"], "n")).vectors) == {"b"}


async def test_delete_by_filter(index):
    await index.delete(filter={"year": {"$gte": 2021}}, namespace="n")
    assert set((await index.fetch(["a", "b", "c"], "n")).vectors) == {"a", "c"}


async def test_delete_all(index):
    await index.delete(delete_all=True, namespace="n")
    assert (await index.describe_index_stats()).total_vector_count == 0


async def test_delete_all_of_a_namespace_that_is_not_there(index):
    with pytest.raises(NotFoundException):
        await index.delete(delete_all=True, namespace="missing")


async def test_list_pages(index):
    await index.upsert([(f"doc#{i}", [1.0, 1.0]) for i in range(5)], "n")
    pages = await all_of(index.list(prefix="doc#", limit=2, namespace="n"))
    assert pages == [["doc#0", "doc#1"], ["doc#2", "doc#3"], ["doc#4"]]
    assert [item.id for item in pages[2].vectors] == ["doc#4"]
    await index.delete(ids=pages[0], namespace="n")
    assert set((await index.fetch(["doc#1", "doc#2"], "n")).vectors) == {"doc#2"}


async def test_list_of_nothing(index):
    assert await all_of(index.list(namespace="missing")) == []


async def test_list_paginated(index):
    first = await index.list_paginated(None, 2, None, "n")
    second = await index.list_paginated(limit=2, pagination_token=first.pagination.next, namespace="n")
    assert [item.id for item in [*first.vectors, *second.vectors]] == ["a", "b", "c"]
    assert second.get("pagination") is None


async def test_statistics(index):
    stats = await index.describe_index_stats()
    assert (stats.dimension, stats.total_vector_count, stats["namespaces"]["n"]["vector_count"]) == (2, 3, 3)


async def test_sparse_records(pc):
    await pc.create_index("words", SPEC, vector_type="sparse")
    async with await pc.index("words") as index:
        await index.upsert(
            [Vector("a", sparse_values=SparseValues([1, 5], [0.5, 2.0])), ("b", SparseValues([2], [1.0]))]
        )
        found = await index.query(sparse_vector={"indices": [5], "values": [1.0]}, top_k=3, include_values=True)
    assert found.matches[0].id == "a"
    assert found.matches[0].score == pytest.approx(2.0)
    assert found.matches[0].sparse_values == SparseValues([1, 5], [0.5, 2.0])


# Namespaces


async def test_namespaces(index):
    made = await index.create_namespace("m", {"fields": {"genre": {"filterable": True}}})
    assert (made.name, made.record_count) == ("m", 0)
    assert (await index.create_namespace(namespace="k")).name == "k"
    assert (await index.describe_namespace("n")).record_count == 3
    assert (await index.describe_namespace(name="n")) == (await index.describe_namespace(namespace="n"))
    assert [namespace.name async for namespace in index.list_namespaces(limit=2)] == ["k", "m", "n"]
    pages = await all_of(index.list_namespaces(limit=2))
    assert [[namespace.name for namespace in page.namespaces] for page in pages] == [["k"], ["m"], ["n"]]
    assert [page.pagination is None for page in pages] == [False, False, True]
    assert [namespace.name async for namespace in index.list_namespaces(prefix="m")] == ["m"]
    assert await index.delete_namespace("m") == {}
    assert not await index.delete_namespace(name="k")
    assert [namespace.name for namespace in await index.list_namespaces_paginated()] == ["n"]


async def test_a_namespace_that_is_not_there(index):
    with pytest.raises(NotFoundException, match="describe_namespace was refused"):
        await index.describe_namespace("missing")


# API versions


MAIN_JOB = {
    "POST /indexes": {"name", "spec", "dimension", "metric"},
    "GET /indexes/{index_name}": {"index_name"},
    "DELETE /indexes/{index_name}": {"index_name"},
    "POST /vectors/upsert": {"vectors", "namespace"},
    "POST /query": {"vector", "top_k", "namespace", "include_metadata"},
    "GET /vectors/fetch": {"ids", "namespace"},
    "GET /vectors/list": {"namespace"},
    "POST /describe_index_stats": set(),
    "POST /vectors/update": {"id", "set_metadata", "namespace"},
    "POST /vectors/delete": {"ids", "namespace"},
}


def can_do_the_main_job(version):
    """A later version may have dropped something; a pinned client then says so, which is tested elsewhere."""
    table = core.load(version)
    return all(route in table and names <= table[route].arguments.keys() for route, names in MAIN_JOB.items())


@pytest.mark.parametrize("version", [v for v in REVIEWED if can_do_the_main_job(v)])
async def test_every_version_does_the_main_job(server, version):
    async with PineconeAsyncio("key", server.url, api_version=version) as pc:
        await pc.create_index("movies", SPEC, 2)
        async with await pc.index("movies") as index:
            await index.upsert(VECTORS, "n")
            found = await index.query(vector=[1.0, 0.0], top_k=1, namespace="n", include_metadata=True)
            assert [(match.id, match.metadata) for match in found.matches] == [("a", DRAMA)]
            assert (await index.fetch(["b"], "n")).vectors["b"].metadata == COMEDY
            assert await all_of(index.list(namespace="n")) == [["a", "b", "c"]]
            assert (await index.describe_index_stats()).total_vector_count == 3
            await index.update("a", set_metadata={"year": 1}, namespace="n")
            await index.delete(["a"], namespace="n")
        await pc.delete_index("movies")


async def test_a_pinned_client_sends_nothing_that_its_version_lacks(service):
    version = core.VERSIONS[0]
    async with PineconeAsyncio("key", service.url, api_version=version) as pc:
        index = await pc.index(host=service.url)
        for call in (
            lambda: index.create_namespace("n"),
            lambda: index.query(top_k=1, id="a", scan_factor=2.0),
            lambda: index.update(filter={"k": 1}, set_metadata={"k": 2}),
            lambda: pc.create_index("movies", SPEC, 2, tags={"k": "v"}),
            lambda: pc.configure_index("movies", deletion_protection="enabled"),
        ):
            with pytest.raises(UnsupportedByApiVersion, match=f"pinned to {version}"):
                await call()
    assert not service.requests


async def test_only_calls_beyond_the_default_speak_a_newer_version(service):
    async with PineconeAsyncio("key", service.url) as pc:
        index = await pc.index(host=service.url)
        for _ in range(3):
            service.reply()
        await index.describe_namespace("n")
        await index.create_namespace("n")
        await index.query(id="a", top_k=1, max_candidates=5)
    versions = [request.headers["x-pinecone-api-version"] for request in service.requests]
    assert versions == [core.DEFAULT, "2025-10", "2025-10"]
