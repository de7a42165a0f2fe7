"""The sessions that are recorded and replayed. They hold on the local server and on the cloud service alike."""

from __future__ import annotations

import pytest

from pinecone import (
    ConflictError,
    ForbiddenException,
    NotFoundException,
    PineconeApiException,
    PineconeAsyncio,
    PodSpec,
    ServerlessSpec,
    Vector,
)
from pinecone.db_data import IndexAsyncio
from pinecone.transport.runtime import wait_asyncio

from .session import session

SERVERLESS = ServerlessSpec("aws", "us-east-1")
MOVIES = [
    ("a", [0.1, 0.2, 0.3], {"genre": "drama", "year": 2020}),
    {"id": "b", "values": [0.3, 0.1, 0.2], "metadata": {"genre": "comedy", "year": 2021}},
    Vector(id="c/e ?#", values=[0.2, 0.3, 0.1], metadata={"genre": "drama", "year": 2022}),
]


async def movies(pc: PineconeAsyncio, name: str) -> IndexAsyncio:
    """A new index with the movies in namespace "n"."""
    await pc.create_index(name, SERVERLESS, dimension=3, metric="cosine")
    index = await pc.index(name)
    await index.wait_until_visible(await index.upsert(MOVIES, namespace="n"))
    return index


@session("POST /indexes")
async def indexes(pc: PineconeAsyncio) -> None:
    made = await pc.create_index("indexes", SERVERLESS, dimension=3, metric="dotproduct")
    assert (made.name, made.dimension, made.metric, made.status.ready) == ("indexes", 3, "dotproduct", True)
    described = await pc.describe_index("indexes")
    assert described.spec.serverless.region == "us-east-1"
    assert described.host == made.host
    assert "indexes" in (await pc.list_indexes()).names()
    with pytest.raises(ConflictError):
        await pc.create_index("indexes", SERVERLESS, dimension=3)
    await pc.delete_index("indexes")
    assert not await pc.has_index("indexes")
    with pytest.raises(NotFoundException):
        await pc.delete_index("indexes")


@session("PATCH /indexes/{index_name} deletion_protection")
async def protection(pc: PineconeAsyncio) -> None:
    await pc.create_index("protection", SERVERLESS, dimension=3, deletion_protection="enabled")
    with pytest.raises(ForbiddenException):
        await pc.delete_index("protection")
    configured = await pc.configure_index("protection", deletion_protection="disabled")
    assert configured.deletion_protection == "disabled"
    await pc.delete_index("protection")


@session("POST /indexes tags", "PATCH /indexes/{index_name} tags")
async def tags(pc: PineconeAsyncio) -> None:
    await pc.create_index("tags", SERVERLESS, dimension=3, tags={"env": "test", "team": "search"})
    await pc.configure_index("tags", tags={"env": "production", "team": ""})
    assert (await pc.describe_index("tags")).tags == {"env": "production"}
    await pc.delete_index("tags")


@session("POST /indexes", "POST /collections")
async def pods(pc: PineconeAsyncio) -> None:
    await pc.create_index("pods", PodSpec("us-east1-gcp", pod_type="p1.x1"), dimension=3)
    assert (await pc.configure_index("pods", replicas=2)).spec.pod.replicas == 2
    await pc.create_collection("pods-copy", "pods")
    for _ in range(60):
        if (await pc.describe_collection("pods-copy")).status == "Ready":
            break
        await wait_asyncio(1)
    assert "pods-copy" in (await pc.list_collections()).names()
    await pc.delete_collection("pods-copy")
    for _ in range(60):
        if "pods-copy" not in (await pc.list_collections()).names():
            break
        await wait_asyncio(1)
    await pc.delete_index("pods")


@session("POST /vectors/upsert")
async def vectors(pc: PineconeAsyncio) -> None:
    index = await movies(pc, "vectors")
    found = await index.query(vector=[0.1, 0.2, 0.3], top_k=3, namespace="n", include_metadata=True)
    best = found.matches[0]
    assert (best.id, best.metadata) == ("a", {"genre": "drama", "year": 2020})
    like_a = await index.query(id="a", top_k=2, namespace="n", filter={"genre": {"$ne": "drama"}}, include_values=True)
    assert [match.id for match in like_a.matches] == ["b"]
    assert like_a.matches[0].values == pytest.approx([0.3, 0.1, 0.2])

    await index.wait_until_visible(await index.update("a", set_metadata={"year": 1999}, namespace="n"))
    fetched = await index.fetch(["a", "c/e ?#", "ä"], namespace="n")
    assert fetched.vectors.keys() == {"a", "c/e ?#"}
    assert fetched.vectors["a"].metadata == {"genre": "drama", "year": 1999}

    listed = [id async for page in index.list(prefix="c/", limit=1, namespace="n") for id in page]
    assert listed == ["c/e ?#"]
    assert (await index.describe_index_stats()).namespaces["n"].vector_count == 3

    await index.wait_until_visible(await index.delete(["a"], namespace="n"))
    assert (await index.fetch(["a"], namespace="n")).vectors == {}
    await index.delete(delete_all=True, namespace="n")
    with pytest.raises(PineconeApiException):
        await index.query(vector=[0.1], top_k=1, namespace="n")
    await pc.delete_index("vectors")


@session("POST /vectors/upsert")
async def hybrid(pc: PineconeAsyncio) -> None:
    await pc.create_index("hybrid", SERVERLESS, dimension=2, metric="dotproduct")
    index = await pc.index("hybrid")
    written = await index.upsert(
        [
            {"id": "a", "values": [0.1, 0.2], "sparse_values": {"indices": [1, 7], "values": [0.5, 0.25]}},
            {"id": "b", "values": [0.1, 0.2], "sparse_values": {"indices": [3], "values": [1.0]}},
        ]
    )
    await index.wait_until_visible(written)
    found = await index.query(
        vector=[0.1, 0.2], sparse_vector={"indices": [3], "values": [2.0]}, top_k=1, include_values=True
    )
    assert [match.id for match in found.matches] == ["b"]
    assert found.matches[0].sparse_values.indices == [3]
    await pc.delete_index("hybrid")


@session("POST /indexes vector_type")
async def sparse(pc: PineconeAsyncio) -> None:
    await pc.create_index("sparse", SERVERLESS, metric="dotproduct", vector_type="sparse")
    index = await pc.index("sparse")
    written = await index.upsert([{"id": "a", "sparse_values": {"indices": [1, 7], "values": [0.5, 0.25]}}])
    await index.wait_until_visible(written)
    found = await index.query(sparse_vector={"indices": [7], "values": [1.0]}, top_k=1)
    assert found.matches[0].score == pytest.approx(0.25)
    await pc.delete_index("sparse")


@session("POST /vectors/fetch_by_metadata", "POST /vectors/update filter dry_run")
async def by_metadata(pc: PineconeAsyncio) -> None:
    index = await movies(pc, "by-metadata")
    dramas = {"genre": {"$eq": "drama"}}
    assert (await index.fetch_by_metadata(filter=dramas, namespace="n")).vectors.keys() == {"a", "c/e ?#"}
    rehearsed = await index.update(filter=dramas, set_metadata={"seen": True}, namespace="n", dry_run=True)
    assert rehearsed.matched_records == 2
    await index.update(filter=dramas, set_metadata={"seen": True}, namespace="n")
    await pc.delete_index("by-metadata")


@session("GET /namespaces", "GET /namespaces/{namespace}", "DELETE /namespaces/{namespace}")
async def namespaces(pc: PineconeAsyncio) -> None:
    index = await movies(pc, "namespaces")
    listed = [namespace.name async for page in index.list_namespaces() for namespace in page]
    assert listed == ["n"]
    assert (await index.describe_namespace("n")).record_count == 3
    await index.delete_namespace("n")
    await pc.delete_index("namespaces")


@session("POST /namespaces")
async def created_namespaces(pc: PineconeAsyncio) -> None:
    await pc.create_index("created-namespaces", SERVERLESS, dimension=3)
    index = await pc.index("created-namespaces")
    made = await index.create_namespace("a b", schema={"fields": {"genre": {"filterable": True}}})
    assert made.name == "a b"
    assert (await index.describe_namespace("a b")).record_count == 0
    await pc.delete_index("created-namespaces")


@session("POST /indexes/create-for-model", "POST /records/namespaces/{namespace}/search")
async def records(pc: PineconeAsyncio) -> None:
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk"}}
    await pc.create_index_for_model("records", "aws", "us-east-1", embed)
    index = await pc.index("records")
    apples = {"_id": "a", "chunk": "Apples keep doctors away.", "kind": "fruit"}
    carrots = {"_id": "b", "chunk": "Carrots are for night owls.\nAnd for donkeys.", "kind": "root"}
    assert (await index.upsert_records("n", [apples, carrots])).record_count == 2
    for _ in range(60):
        found = await index.search("n", {"inputs": {"text": "apples"}, "top_k": 2}, fields=["chunk", "kind"])
        if len(found.result.hits) == 2:
            break
        await wait_asyncio(1)
    assert {hit.id: hit.fields["kind"] for hit in found.result.hits} == {"a": "fruit", "b": "root"}
    ranked = await index.search(
        "n",
        {"inputs": {"text": "Which fruit is healthy?"}, "top_k": 2, "filter": {"kind": "fruit"}},
        rerank={"model": "bge-reranker-v2-m3", "rank_fields": ["chunk"], "top_n": 1},
    )
    assert [hit.id for hit in ranked.result.hits] == ["a"]
    await pc.delete_index("records")


@session("POST /embed", "POST /rerank")
async def inference(pc: PineconeAsyncio) -> None:
    parameters = {"input_type": "passage", "truncate": "END"}
    made = await pc.inference.embed("multilingual-e5-large", ["Ä, ö and ü."], parameters)
    assert [len(embedding.values) for embedding in made] == [1024]
    texts = ["Apples keep doctors away.", "Carrots are for night owls."]
    documents = [{"id": "a", "text": texts[0]}, {"id": "b", "text": texts[1]}]
    ranked = await pc.inference.rerank("bge-reranker-v2-m3", "Apples", documents, top_n=1)
    assert [one.index for one in ranked.data] == [0]


@session("GET /models", "GET /models/{model_name}")
async def models(pc: PineconeAsyncio) -> None:
    listed = await pc.inference.list_models(type="rerank")
    assert "bge-reranker-v2-m3" in listed.names()
    assert (await pc.inference.get_model("multilingual-e5-large")).default_dimension == 1024


@session("POST /indexes/{index_name}/backups", "POST /backups/{backup_id}/create-index")
async def backups(pc: PineconeAsyncio) -> None:
    await movies(pc, "backups")
    backup = await pc.create_backup(index_name="backups", backup_name="nightly", description="Before the move.")
    for _ in range(60):
        backup = await pc.describe_backup(backup_id=backup.backup_id)
        if backup.status == "Ready":
            break
        await wait_asyncio(1)
    assert [one.name for one in await pc.list_backups(index_name="backups")] == ["nightly"]
    await pc.delete_index("backups")
    restored = await pc.create_index_from_backup(name="backups", backup_id=backup.backup_id)
    assert (await pc.describe_restore_job(job_id=restored.restore_job_id)).target_index_name == "backups"
    await pc.delete_backup(backup_id=backup.backup_id)
    await pc.delete_index("backups")


SESSIONS = [
    indexes,
    protection,
    tags,
    pods,
    vectors,
    hybrid,
    sparse,
    by_metadata,
    namespaces,
    created_namespaces,
    records,
    inference,
    models,
    backups,
]
