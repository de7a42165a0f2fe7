# @generated from tests/unit/db_control/test_resources_asyncio.py. Do not edit: run scripts/regen.
"""Collections, backups and restore jobs: what is sent and what comes back, in both spellings."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from pinecone import (
    BackupList,
    BackupModel,
    CollectionList,
    CollectionModel,
    Pinecone,
    PineconeApiValueError,
    RestoreJobList,
    RestoreJobModel,
    UnsupportedByApiVersion,
    core,
)

pytestmark = pytest.mark.anyio

COLLECTION = {"name": "copy", "status": "Ready", "environment": "us-east1-gcp", "size": 10, "vector_count": 2}
BACKUP = {
    "backup_id": "b-1",
    "source_index_name": "movies",
    "source_index_id": "i-1",
    "status": "Ready",
    "cloud": "aws",
    "region": "us-east-1",
    "name": "before",
    "record_count": 2,
    "tags": {"env": "test"},
    "created_at": "2025-05-01T10:00:00Z",
}
JOB = {
    "restore_job_id": "j-1",
    "backup_id": "b-1",
    "target_index_name": "again",
    "target_index_id": "i-2",
    "status": "Completed",
    "created_at": "2025-05-01T10:00:00.5Z",
    "completed_at": "2025-05-01T11:00:00Z",
    "percent_complete": 100.0,
}


@pytest.fixture
def pc(service, anyio_backend):
    with Pinecone("key", transport=service.transport) as client:
        yield client


# Collections


@pytest.mark.parametrize(
    "create",
    [
        lambda pc: pc.create_collection("copy", "movies"),
        lambda pc: pc.create_collection(name="copy", source="movies"),
        lambda pc: pc.collections.create(name="copy", source="movies"),
        lambda pc: pc.db.collection.create(name="copy", source="movies"),
    ],
)
def test_create_a_collection(pc, service, create):
    service.reply(201, {**COLLECTION, "status": "Initializing"})
    made = create(pc)
    assert service.routes == ["POST /collections"]
    assert service.sent == {"name": "copy", "source": "movies"}
    assert type(made) is CollectionModel
    assert made.status == "Initializing"


@pytest.mark.parametrize(
    "list_all", [lambda pc: pc.list_collections(), lambda pc: pc.collections.list(), lambda pc: pc.db.collection.list()]
)
def test_list_collections(pc, service, list_all):
    service.reply(200, {"collections": [COLLECTION]})
    found = list_all(pc)
    assert service.routes == ["GET /collections"]
    assert type(found) is CollectionList
    assert found.names() == ["copy"]
    assert [collection["environment"] for collection in found] == ["us-east1-gcp"]
    assert found.to_dict() == {"collections": [COLLECTION]}


def test_no_collections(pc, service):
    service.reply(200, {})
    found = pc.list_collections()
    assert (found.names(), len(found), found.collections) == ([], 0, [])


@pytest.mark.parametrize(
    "describe",
    [
        lambda pc: pc.describe_collection("co/py"),
        lambda pc: pc.collections.describe("co/py"),
        lambda pc: pc.db.collection.describe(name="co/py"),
    ],
)
def test_describe_a_collection(pc, service, describe):
    service.reply(200, COLLECTION)
    found = describe(pc)
    assert service.routes == ["GET /collections/co%2Fpy"]
    assert (found.vector_count, found["size"], found.get("dimension")) == (2, 10, None)


@pytest.mark.parametrize(
    "delete", [lambda pc: pc.delete_collection("copy"), lambda pc: pc.collections.delete(name="copy")]
)
def test_delete_a_collection(pc, service, delete):
    service.reply(202)
    assert delete(pc) is None
    assert service.routes == ["DELETE /collections/copy"]


# Backups


@pytest.mark.parametrize(
    "create",
    [
        lambda pc: pc.create_backup(index_name="movies", backup_name="before", description=""),
        lambda pc: pc.backups.create(index_name="movies", name="before"),
        lambda pc: pc.db.backup.create(index_name="movies", backup_name="before", name="before"),
    ],
)
def test_create_a_backup(pc, service, create):
    service.reply(201, BACKUP)
    made = create(pc)
    assert service.routes == ["POST /indexes/movies/backups"]
    assert service.sent == {"name": "before"}
    assert type(made) is BackupModel
    assert (made.backup_id, made.tags, made.created_at) == ("b-1", {"env": "test"}, "2025-05-01T10:00:00Z")


def test_two_names_for_a_backup(pc, service):
    with pytest.raises(PineconeApiValueError, match="two names of one argument"):
        pc.backups.create(index_name="movies", backup_name="a", name="b")
    assert not service.requests


@pytest.mark.parametrize(
    ("list_page", "route"),
    [
        (lambda pc: pc.list_backups(), "GET /backups"),
        (lambda pc: pc.backups.list(limit=5, pagination_token="t&1"), "GET /backups?limit=5&paginationToken=t%261"),  # noqa: S106
        (lambda pc: pc.db.backup.list(index_name="movies"), "GET /indexes/movies/backups"),
        (lambda pc: pc.list_backups(index_name="movies", limit=5), "GET /indexes/movies/backups?limit=5"),
    ],
)
def test_list_backups(pc, service, list_page, route):
    service.reply(200, {"data": [BACKUP], "pagination": {"next": "t"}})
    found = list_page(pc)
    assert service.routes == [route]
    assert type(found) is BackupList
    assert (found.names(), found[0].backup_id, found.pagination.next) == (["before"], "b-1", "t")


def test_all_pages_of_backups(pc, service):
    service.reply(200, {"data": [BACKUP], "pagination": {"next": "t"}})
    service.reply(200, {"data": [{**BACKUP, "name": "after"}]})
    names = []
    for page in pc.backups.pages(index_name="movies", limit=1):
        names += page.names()
    assert names == ["before", "after"]
    assert service.routes == [
        "GET /indexes/movies/backups?limit=1",
        "GET /indexes/movies/backups?limit=1&paginationToken=t",
    ]


@pytest.mark.parametrize(
    "describe",
    [
        lambda pc: pc.describe_backup(backup_id="b?1"),
        lambda pc: pc.backups.describe(backup_id="b?1"),
        lambda pc: pc.backups.get(backup_id="b?1"),
        lambda pc: pc.db.backup.get(backup_id="b?1"),
    ],
)
def test_describe_a_backup(pc, service, describe):
    service.reply(200, BACKUP)
    assert (describe(pc)).source_index_name == "movies"
    assert service.routes == ["GET /backups/b%3F1"]


@pytest.mark.parametrize(
    "delete", [lambda pc: pc.delete_backup(backup_id="b-1"), lambda pc: pc.backups.delete(backup_id="b-1")]
)
def test_delete_a_backup(pc, service, delete):
    service.reply(202)
    assert delete(pc) is None
    assert service.routes == ["DELETE /backups/b-1"]


# Restore jobs


@pytest.mark.parametrize(
    ("list_page", "route"),
    [
        (lambda pc: pc.list_restore_jobs(), "GET /restore-jobs"),
        (lambda pc: pc.restore_jobs.list(limit=5), "GET /restore-jobs?limit=5"),
        (lambda pc: pc.db.restore_job.list(pagination_token="t"), "GET /restore-jobs?paginationToken=t"),  # noqa: S106
    ],
)
def test_list_restore_jobs(pc, service, list_page, route):
    service.reply(200, {"data": [JOB]})
    found = list_page(pc)
    assert service.routes == [route]
    assert type(found) is RestoreJobList
    assert (found[0].restore_job_id, found.pagination, found.names()) == ("j-1", None, ["again"])


def test_all_pages_of_restore_jobs(pc, service):
    service.reply(200, {"data": [JOB], "pagination": {"next": "t"}})
    service.reply(200, {"data": [JOB, JOB]})
    lengths = []
    for page in pc.restore_jobs.pages():
        lengths.append(len(page))
    assert lengths == [1, 2]


@pytest.mark.parametrize(
    "describe",
    [
        lambda pc: pc.describe_restore_job(job_id="j#1"),
        lambda pc: pc.restore_jobs.describe(job_id="j#1"),
        lambda pc: pc.db.restore_job.get(job_id="j#1"),
    ],
)
def test_describe_a_restore_job(pc, service, describe):
    service.reply(200, JOB)
    job = describe(pc)
    assert service.routes == ["GET /restore-jobs/j%231"]
    assert type(job) is RestoreJobModel
    assert job.completed_at == datetime(2025, 5, 1, 11, tzinfo=timezone.utc)
    assert job["created_at"].microsecond == 500_000
    assert job.to_dict() == JOB


# What they share


@pytest.mark.parametrize("value", ["", None, 5])
@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda pc, value: pc.describe_index(value), "name"),
        (lambda pc, value: pc.configure_index(value, replicas=2), "name"),
        (lambda pc, value: pc.delete_index(value), "name"),
        (lambda pc, value: pc.create_collection("copy", value), "source"),
        (lambda pc, value: pc.describe_collection(value), "name"),
        (lambda pc, value: pc.delete_collection(value), "name"),
        (lambda pc, value: pc.create_backup(index_name=value), "index_name"),
        (lambda pc, value: pc.describe_backup(backup_id=value), "backup_id"),
        (lambda pc, value: pc.delete_backup(backup_id=value), "backup_id"),
        (lambda pc, value: pc.create_index_from_backup(name="movies", backup_id=value), "backup_id"),
        (lambda pc, value: pc.describe_restore_job(job_id=value), "job_id"),
    ],
)
def test_without_a_name_nothing_is_sent(pc, service, call, argument, value):
    with pytest.raises(PineconeApiValueError, match=f"^{argument} must be a non-empty str"):
        call(pc, value)
    assert not service.requests


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda pc: pc.backups.list(), "list_backups"),
        (lambda pc: pc.restore_jobs.list(), "list_restore_jobs"),
        (lambda pc: pc.create_index_from_backup(name="a", backup_id="b"), "create_index_from_backup"),
        (lambda pc: pc.create_index_for_model("a", "aws", "r", {}), "create_index_for_model"),
    ],
)
def test_an_operation_that_the_pinned_version_lacks(service, call, name):
    pinned = Pinecone("key", transport=service.transport, api_version=core.VERSIONS[0])
    with pytest.raises(UnsupportedByApiVersion, match=f"^{name} needs API"):
        call(pinned)
    assert not service.requests


def test_both_spellings_are_one_object(pc):
    assert pc.db.index is pc.indexes
    assert pc.db.collection is pc.collections
    assert pc.db.backup is pc.backups
    assert pc.db.restore_job is pc.restore_jobs
    assert pc.assistant is pc.assistants
    assert pc.inference is pc.inference
