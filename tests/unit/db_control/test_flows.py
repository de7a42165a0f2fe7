# @generated from tests/unit/db_control/test_flows_asyncio.py. Do not edit: run scripts/regen.
"""What a project goes through, against the local server."""

from __future__ import annotations

import pytest

from pinecone import NotFoundException, Pinecone, PodSpec, ServerlessSpec, Vector
from pinecone.local import LocalServer

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def local():
    with LocalServer() as server:
        yield server


@pytest.fixture
def pc(local, anyio_backend):
    with Pinecone("key", local.url) as client:
        yield client
    local.reset()


def test_a_backup_becomes_an_index(pc):
    pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2, tags={"env": "test"})
    with pc.index("movies") as index:
        index.upsert([Vector("a", [1.0, 0.0]), Vector("b", [0.0, 1.0])])
    backup = pc.create_backup(index_name="movies", backup_name="before", description="a test")
    assert (pc.describe_backup(backup_id=backup.backup_id)).record_count == 2
    assert (pc.list_backups(index_name="movies")).names() == ["before"]
    pc.delete_index("movies")
    again = pc.create_index_from_backup(name="again", backup_id=backup.backup_id)
    assert (again.status.ready, again.dimension, again.tags) == (True, 2, {"env": "test"})
    with pc.index("again") as index:
        assert (index.describe_index_stats()).total_vector_count == 2
    job = pc.describe_restore_job(job_id=again.restore_job_id)
    assert (job.target_index_name, job.backup_id, job.status) == ("again", backup.backup_id, "Completed")
    assert [job.restore_job_id for job in pc.list_restore_jobs()] == [again.restore_job_id]
    pc.delete_backup(backup_id=backup.backup_id)
    with pytest.raises(NotFoundException):
        pc.describe_backup(backup_id=backup.backup_id)


def test_backups_come_in_pages(pc):
    pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2)
    for number in range(5):
        pc.create_backup(index_name="movies", backup_name=f"b{number}")
    names = []
    for page in pc.backups.pages(limit=2):
        assert len(page) <= 2
        names += page.names()
    assert sorted(names) == [f"b{number}" for number in range(5)]


def test_a_collection_becomes_an_index(pc):
    pc.create_index("movies", PodSpec("us-east1-gcp"), 2)
    with pc.index("movies") as index:
        index.upsert([("a", [1.0, 0.0])])
    pc.create_collection("copy", "movies")
    assert (pc.list_collections()).names() == ["copy"]
    assert (pc.describe_collection("copy")).vector_count == 1
    pc.create_index("again", PodSpec("us-east1-gcp", source_collection="copy"), 2)
    with pc.index("again") as index:
        assert (index.describe_index_stats()).total_vector_count == 1
    pc.delete_collection("copy")
    assert (pc.list_collections()).names() == []


def test_an_index_that_embeds_text(pc):
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk_text"}}
    made = pc.create_index_for_model("articles", "aws", "us-east-1", embed)
    assert made.status.ready
    assert (made.embed.model, made.embed.field_map) == ("multilingual-e5-large", {"text": "chunk_text"})
    assert made.dimension == made.embed.dimension == 1024
    assert pc.has_index("articles")


def test_an_index_that_is_deleted_and_made_anew_is_found_again(pc, local):
    spec = ServerlessSpec("aws", "us-east-1")
    pc.create_index("movies", spec, 2)
    with pc.index("movies") as index:
        index.upsert([("a", [1.0, 0.0])])
        with Pinecone("key", local.url) as other:
            other.delete_index("movies")
            other.create_index("movies", spec, 2)
        assert (index.describe_index_stats()).total_vector_count == 0
