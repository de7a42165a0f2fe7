# @generated from tests/wire/sessions_asyncio.py. Do not edit: run scripts/regen.
"""The sessions that are recorded and replayed. They hold on the local server and on the cloud service alike."""

from __future__ import annotations

import pytest

from pinecone import (
    ConflictError,
    ForbiddenException,
    NotFoundException,
    Pinecone,
    PineconeApiException,
    PodSpec,
    ServerlessSpec,
    Vector,
)
from pinecone.db_data import Index
from pinecone.transport.runtime import wait

from .session import session

SERVERLESS = ServerlessSpec("aws", "us-east-1")
MOVIES = [
    ("a", [0.1, 0.2, 0.3], {"genre": "drama", "year": 2020}),
    {"id": "b", "values": [0.3, 0.1, 0.2], "metadata": {"genre": "comedy", "year": 2021}},
    Vector(id="c/e ?#", values=[0.2, 0.3, 0.1], metadata={"genre": "drama", "year": 2022}),
]


def movies(pc: Pinecone, name: str) -> Index:
    """A new index with the movies in namespace "n"."""
    pc.create_index(name, SERVERLESS, dimension=3, metric="cosine")
    index = pc.index(name)
    index.wait_until_visible(index.upsert(MOVIES, namespace="n"))
    return index


@session("POST /indexes")
def indexes(pc: Pinecone) -> None:
    made = pc.create_index("indexes", SERVERLESS, dimension=3, metric="dotproduct")
    assert (made.name, made.dimension, made.metric, made.status.ready) == ("indexes", 3, "dotproduct", True)
    described = pc.describe_index("indexes")
    assert described.spec.serverless.region == "us-east-1"
    assert described.host == made.host
    assert "indexes" in (pc.list_indexes()).names()
    with pytest.raises(ConflictError):
        pc.create_index("indexes", SERVERLESS, dimension=3)
    pc.delete_index("indexes")
    assert not pc.has_index("indexes")
    with pytest.raises(NotFoundException):
        pc.delete_index("indexes")


@session("PATCH /indexes/{index_name} deletion_protection")
def protection(pc: Pinecone) -> None:
    pc.create_index("protection", SERVERLESS, dimension=3, deletion_protection="enabled")
    with pytest.raises(ForbiddenException):
        pc.delete_index("protection")
    configured = pc.configure_index("protection", deletion_protection="disabled")
    assert configured.deletion_protection == "disabled"
    pc.delete_index("protection")


@session("POST /indexes tags", "PATCH /indexes/{index_name} tags")
def tags(pc: Pinecone) -> None:
    pc.create_index("tags", SERVERLESS, dimension=3, tags={"env": "test", "team": "search"})
    pc.configure_index("tags", tags={"env": "production", "team": ""})
    assert (pc.describe_index("tags")).tags == {"env": "production"}
    pc.delete_index("tags")


@session("POST /indexes", "POST /collections")
def pods(pc: Pinecone) -> None:
    pc.create_index("pods", PodSpec("us-east1-gcp", pod_type="p1.x1"), dimension=3)
    assert (pc.configure_index("pods", replicas=2)).spec.pod.replicas == 2
    pc.create_collection("pods-copy", "pods")
    for _ in range(60):
        if (pc.describe_collection("pods-copy")).status == "Ready":
            break
        wait(1)
    assert "pods-copy" in (pc.list_collections()).names()
    pc.delete_collection("pods-copy")
    for _ in range(60):
        if "pods-copy" not in (pc.list_collections()).names():
            break
        wait(1)
    pc.delete_index("pods")


@session("POST /vectors/upsert")
def vectors(pc: Pinecone) -> None:
    index = movies(pc, "vectors")
    found = index.query(vector=[0.1, 0.2, 0.3], top_k=3, namespace="n", include_metadata=True)
    best = found.matches[0]
    assert (best.id, best.metadata) == ("a", {"genre": "drama", "year": 2020})
    like_a = index.query(id="a", top_k=2, namespace="n", filter={"genre": {"$ne": "drama"}}, include_values=True)
    assert [match.id for match in like_a.matches] == ["b"]
    assert like_a.matches[0].values == pytest.approx([0.3, 0.1, 0.2])

    index.wait_until_visible(index.update("a", set_metadata={"year": 1999}, namespace="n"))
    fetched = index.fetch(["a", "c/e ?#", "ä"], namespace="n")
    assert fetched.vectors.keys() == {"a", "c/e ?#"}
    assert fetched.vectors["a"].metadata == {"genre": "drama", "year": 1999}

    listed = [id for page in index.list(prefix="c/", limit=1, namespace="n") for id in page]
    assert listed == ["c/e ?#"]
    assert (index.describe_index_stats()).namespaces["n"].vector_count == 3

    index.wait_until_visible(index.delete(["a"], namespace="n"))
    assert (index.fetch(["a"], namespace="n")).vectors == {}
    index.delete(delete_all=True, namespace="n")
    with pytest.raises(PineconeApiException):
        index.query(vector=[0.1], top_k=1, namespace="n")
    pc.delete_index("vectors")


@session("POST /vectors/upsert")
def hybrid(pc: Pinecone) -> None:
    pc.create_index("hybrid", SERVERLESS, dimension=2, metric="dotproduct")
    index = pc.index("hybrid")
    written = index.upsert(
        [
            {"id": "a", "values": [0.1, 0.2], "sparse_values": {"indices": [1, 7], "values": [0.5, 0.25]}},
            {"id": "b", "values": [0.1, 0.2], "sparse_values": {"indices": [3], "values": [1.0]}},
        ]
    )
    index.wait_until_visible(written)
    found = index.query(
        vector=[0.1, 0.2], sparse_vector={"indices": [3], "values": [2.0]}, top_k=1, include_values=True
    )
    assert [match.id for match in found.matches] == ["b"]
    assert found.matches[0].sparse_values.indices == [3]
    pc.delete_index("hybrid")


@session("POST /indexes vector_type")
def sparse(pc: Pinecone) -> None:
    pc.create_index("sparse", SERVERLESS, metric="dotproduct", vector_type="sparse")
    index = pc.index("sparse")
    written = index.upsert([{"id": "a", "sparse_values": {"indices": [1, 7], "values": [0.5, 0.25]}}])
    index.wait_until_visible(written)
    found = index.query(sparse_vector={"indices": [7], "values": [1.0]}, top_k=1)
    assert found.matches[0].score == pytest.approx(0.25)
    pc.delete_index("sparse")


@session("POST /vectors/fetch_by_metadata", "POST /vectors/update filter dry_run")
def by_metadata(pc: Pinecone) -> None:
    index = movies(pc, "by-metadata")
    dramas = {"genre": {"$eq": "drama"}}
    assert (index.fetch_by_metadata(filter=dramas, namespace="n")).vectors.keys() == {"a", "c/e ?#"}
    rehearsed = index.update(filter=dramas, set_metadata={"seen": True}, namespace="n", dry_run=True)
    assert rehearsed.matched_records == 2
    index.update(filter=dramas, set_metadata={"seen": True}, namespace="n")
    pc.delete_index("by-metadata")


@session("GET /namespaces", "GET /namespaces/{namespace}", "DELETE /namespaces/{namespace}")
def namespaces(pc: Pinecone) -> None:
    index = movies(pc, "namespaces")
    listed = [namespace.name for page in index.list_namespaces() for namespace in page]
    assert listed == ["n"]
    assert (index.describe_namespace("n")).record_count == 3
    index.delete_namespace("n")
    pc.delete_index("namespaces")


@session("POST /namespaces")
def created_namespaces(pc: Pinecone) -> None:
    pc.create_index("created-namespaces", SERVERLESS, dimension=3)
    index = pc.index("created-namespaces")
    made = index.create_namespace("a b", schema={"fields": {"genre": {"filterable": True}}})
    assert made.name == "a b"
    assert (index.describe_namespace("a b")).record_count == 0
    pc.delete_index("created-namespaces")


@session("POST /indexes/create-for-model", "POST /records/namespaces/{namespace}/search")
def records(pc: Pinecone) -> None:
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk"}}
    pc.create_index_for_model("records", "aws", "us-east-1", embed)
    index = pc.index("records")
    apples = {"_id": "a", "chunk": "Apples keep doctors away.", "kind": "fruit"}
    carrots = {"_id": "b", "chunk": "Carrots are for night owls.\nAnd for donkeys.", "kind": "root"}
    assert (index.upsert_records("n", [apples, carrots])).record_count == 2
    for _ in range(60):
        found = index.search("n", {"inputs": {"text": "apples"}, "top_k": 2}, fields=["chunk", "kind"])
        if len(found.result.hits) == 2:
            break
        wait(1)
    assert {hit.id: hit.fields["kind"] for hit in found.result.hits} == {"a": "fruit", "b": "root"}
    ranked = index.search(
        "n",
        {"inputs": {"text": "Which fruit is healthy?"}, "top_k": 2, "filter": {"kind": "fruit"}},
        rerank={"model": "bge-reranker-v2-m3", "rank_fields": ["chunk"], "top_n": 1},
    )
    assert [hit.id for hit in ranked.result.hits] == ["a"]
    pc.delete_index("records")


@session("POST /embed", "POST /rerank")
def inference(pc: Pinecone) -> None:
    parameters = {"input_type": "passage", "truncate": "END"}
    made = pc.inference.embed("multilingual-e5-large", ["Ä, ö and ü."], parameters)
    assert [len(embedding.values) for embedding in made] == [1024]
    texts = ["Apples keep doctors away.", "Carrots are for night owls."]
    documents = [{"id": "a", "text": texts[0]}, {"id": "b", "text": texts[1]}]
    ranked = pc.inference.rerank("bge-reranker-v2-m3", "Apples", documents, top_n=1)
    assert [one.index for one in ranked.data] == [0]


@session("GET /models", "GET /models/{model_name}")
def models(pc: Pinecone) -> None:
    listed = pc.inference.list_models(type="rerank")
    assert "bge-reranker-v2-m3" in listed.names()
    assert (pc.inference.get_model("multilingual-e5-large")).default_dimension == 1024


@session("POST /indexes/{index_name}/backups", "POST /backups/{backup_id}/create-index")
def backups(pc: Pinecone) -> None:
    movies(pc, "backups")
    backup = pc.create_backup(index_name="backups", backup_name="nightly", description="Before the move.")
    for _ in range(60):
        backup = pc.describe_backup(backup_id=backup.backup_id)
        if backup.status == "Ready":
            break
        wait(1)
    assert [one.name for one in pc.list_backups(index_name="backups")] == ["nightly"]
    pc.delete_index("backups")
    restored = pc.create_index_from_backup(name="backups", backup_id=backup.backup_id)
    assert (pc.describe_restore_job(job_id=restored.restore_job_id)).target_index_name == "backups"
    pc.delete_backup(backup_id=backup.backup_id)
    pc.delete_index("backups")


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
