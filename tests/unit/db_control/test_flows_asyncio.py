"""What a project goes through, against the local server."""

from __future__ import annotations

import pytest

from pinecone import NotFoundException, PineconeAsyncio, PodSpec, ServerlessSpec, Vector
from pinecone.local import LocalServer

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def local():
    with LocalServer() as server:
        yield server


@pytest.fixture
async def pc(local, anyio_backend):
    async with PineconeAsyncio("key", local.url) as client:
        yield client
    local.reset()


async def test_a_backup_becomes_an_index(pc):
    await pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2, tags={"env": "test"})
    async with await pc.index("movies") as index:
        await index.upsert([Vector("a", [1.0, 0.0]), Vector("b", [0.0, 1.0])])
    backup = await pc.create_backup(index_name="movies", backup_name="before", description="a test")
    assert (await pc.describe_backup(backup_id=backup.backup_id)).record_count == 2
    assert (await pc.list_backups(index_name="movies")).names() == ["before"]
    await pc.delete_index("movies")
    again = await pc.create_index_from_backup(name="again", backup_id=backup.backup_id)
    assert (again.status.ready, again.dimension, again.tags) == (True, 2, {"env": "test"})
    async with await pc.index("again") as index:
        assert (await index.describe_index_stats()).total_vector_count == 2
    job = await pc.describe_restore_job(job_id=again.restore_job_id)
    assert (job.target_index_name, job.backup_id, job.status) == ("again", backup.backup_id, "Completed")
    assert [job.restore_job_id for job in await pc.list_restore_jobs()] == [again.restore_job_id]
    await pc.delete_backup(backup_id=backup.backup_id)
    with pytest.raises(NotFoundException):
        await pc.describe_backup(backup_id=backup.backup_id)


async def test_backups_come_in_pages(pc):
    await pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2)
    for number in range(5):
        await pc.create_backup(index_name="movies", backup_name=f"b{number}")
    names = []
    async for page in pc.backups.pages(limit=2):
        assert len(page) <= 2
        names += page.names()
    assert sorted(names) == [f"b{number}" for number in range(5)]


async def test_a_collection_becomes_an_index(pc):
    await pc.create_index("movies", PodSpec("us-east1-gcp"), 2)
    async with await pc.index("movies") as index:
        await index.upsert([("a", [1.0, 0.0])])
    await pc.create_collection("copy", "movies")
    assert (await pc.list_collections()).names() == ["copy"]
    assert (await pc.describe_collection("copy")).vector_count == 1
    await pc.create_index("again", PodSpec("us-east1-gcp", source_collection="copy"), 2)
    async with await pc.index("again") as index:
        assert (await index.describe_index_stats()).total_vector_count == 1
    await pc.delete_collection("copy")
    assert (await pc.list_collections()).names() == []


async def test_an_index_that_embeds_text(pc):
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk_text"}}
    made = await pc.create_index_for_model("articles", "aws", "us-east-1", embed)
    assert made.status.ready
    assert (made.embed.model, made.embed.field_map) == ("multilingual-e5-large", {"text": "chunk_text"})
    assert made.dimension == made.embed.dimension == 1024
    assert await pc.has_index("articles")


async def test_an_index_that_is_deleted_and_made_anew_is_found_again(pc, local):
    spec = ServerlessSpec("aws", "us-east-1")
    await pc.create_index("movies", spec, 2)
    async with await pc.index("movies") as index:
        await index.upsert([("a", [1.0, 0.0])])
        async with PineconeAsyncio("key", local.url) as other:
            await other.delete_index("movies")
            await other.create_index("movies", spec, 2)
        assert (await index.describe_index_stats()).total_vector_count == 0
