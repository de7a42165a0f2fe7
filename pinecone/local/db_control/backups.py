"""Operations on backups, which are copies of serverless indexes, and on restore jobs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from pinecone.local import versions
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.copies import Backup, RestoreJob
from pinecone.local.db_control.settings import deletion_protection, index_name, merge_tags
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Answer, Call, Reply
from pinecone.local.http.errors import invalid, not_found
from pinecone.local.http.paging import page, page_start

_PAGE = 10
MAX_PAGE = 100


def list_index_backups(catalogue: Catalogue, call: Call) -> Reply:
    """GET /indexes/{index_name}/backups"""
    index = catalogue.find(call.text("index_name"), call.version)
    return _list(catalogue, call, (backup for backup in catalogue.backups.values() if backup.source_id == index.id))


def list_backups(catalogue: Catalogue, call: Call) -> Reply:
    """GET /backups"""
    return _list(catalogue, call, catalogue.backups.values())


def create_backup(catalogue: Catalogue, call: Call) -> Reply:
    """POST /indexes/{index_name}/backups"""
    index = catalogue.find(call.text("index_name"), call.version)
    if "serverless" not in index.spec:
        raise invalid("A backup can be made of a serverless index only; make a collection of a pod one.")
    backup = Backup(index, call.text("name"), call.text("description"), catalogue.settings)
    catalogue.backups[backup.id] = backup
    return Reply(_describe(backup, call.version), 201)


def describe_backup(catalogue: Catalogue, call: Call) -> Reply:
    """GET /backups/{backup_id}"""
    return Reply(_look(catalogue, _find(catalogue, call), call))


def delete_backup(catalogue: Catalogue, call: Call) -> Reply:
    """DELETE /backups/{backup_id}"""
    backup = _find(catalogue, call)
    backup.lifecycle.end()
    _remove_if_gone(catalogue, backup)
    return Reply(status=202)


async def create_index_from_backup(catalogue: Catalogue, call: Call) -> Reply:
    """POST /backups/{backup_id}/create-index"""
    backup = _find(catalogue, call)
    index = Index(
        name=index_name(call),
        vector_type=backup.vector_type,
        dimension=backup.dimension,
        metric=backup.metric,
        spec={kind: dict(settings) for kind, settings in backup.spec.items()},
        deletion_protection=deletion_protection(call, "disabled"),
        tags=merge_tags(call, {} if call.mapping("tags") else backup.tags),
        settings=catalogue.settings,
        embed=backup.embed,
        namespaces=await asyncio.to_thread(backup.namespaces, backup.metric),
    )
    catalogue.add(index)
    job = RestoreJob(backup, index, catalogue.settings)
    catalogue.restore_jobs[job.id] = job
    return Reply({"restore_job_id": job.id, "index_id": index.id}, 202)


def list_restore_jobs(catalogue: Catalogue, call: Call) -> Reply:
    """GET /restore-jobs"""
    jobs, pagination = _page(call, catalogue.restore_jobs.values())
    return Reply({"data": [_look_at_job(job) for job in jobs], **pagination})


def describe_restore_job(catalogue: Catalogue, call: Call) -> Reply:
    """GET /restore-jobs/{job_id}"""
    job = catalogue.restore_jobs.get(call.text("job_id"))
    if job is None:
        raise not_found("The restore job was not found.")
    return Reply(_look_at_job(job))


HANDLERS: dict[str, Callable[[Catalogue, Call], Answer]] = {
    "GET /indexes/{index_name}/backups": list_index_backups,
    "POST /indexes/{index_name}/backups": create_backup,
    "GET /backups": list_backups,
    "GET /backups/{backup_id}": describe_backup,
    "DELETE /backups/{backup_id}": delete_backup,
    "POST /backups/{backup_id}/create-index": create_index_from_backup,
    "GET /restore-jobs": list_restore_jobs,
    "GET /restore-jobs/{job_id}": describe_restore_job,
}


def _find(catalogue: Catalogue, call: Call) -> Backup:
    backup = catalogue.backups.get(call.text("backup_id"))
    if backup is None:
        raise not_found("The backup was not found.")
    return backup


def _remove_if_gone(catalogue: Catalogue, backup: Backup) -> None:
    if backup.lifecycle.gone:
        del catalogue.backups[backup.id]


def _list(catalogue: Catalogue, call: Call, backups: Iterable[Backup]) -> Reply:
    listed, pagination = _page(call, backups)
    return Reply({"data": [_look(catalogue, backup, call) for backup in listed], **pagination})


def _look(catalogue: Catalogue, backup: Backup, call: Call) -> dict[str, Any]:
    """Describe a backup, which may change its state afterwards."""
    body = _describe(backup, call.version)
    backup.lifecycle.look()
    _remove_if_gone(catalogue, backup)
    return body


def _page(call: Call, things: Iterable[Any]) -> tuple[list[Any], dict[str, Any]]:
    """A page of backups or jobs, oldest first."""

    def key(thing: Any) -> str:
        return f"{thing.created_at} {thing.id}"

    start = page_start(call)
    limit = call.integer("limit", default=_PAGE, least=1, most=MAX_PAGE)
    return page((thing for thing in sorted(things, key=key) if key(thing) > start), limit, key)


def _describe(backup: Backup, version: str) -> dict[str, Any]:
    settings = backup.spec["serverless"]
    body = {
        "backup_id": backup.id,
        "source_index_name": backup.source_name,
        "source_index_id": backup.source_id,
        "name": backup.name,
        "description": backup.description,
        "status": backup.lifecycle.state("Initializing", "Ready", "Terminating"),
        "cloud": settings["cloud"],
        "region": settings["region"],
        "dimension": backup.dimension,
        "metric": backup.metric,
        "schema": settings.get("schema"),
        "record_count": backup.record_count,
        "namespace_count": backup.namespace_count,
        "size_bytes": backup.size,
        "tags": backup.tags,
        "created_at": backup.created_at,
    }
    for optional in ("name", "description", "dimension", "schema", "tags"):
        if not body[optional]:
            del body[optional]
    return versions.known_to(version, body, versions.BACKUP_MODEL)


def _look_at_job(job: RestoreJob) -> dict[str, Any]:
    """Describe a restore job, which may change its state afterwards."""
    body: dict[str, Any] = {
        "restore_job_id": job.id,
        "backup_id": job.backup_id,
        "target_index_name": job.index_name,
        "target_index_id": job.index_id,
        "created_at": job.created_at,
    }
    if job.lifecycle.ready:
        body.update(status="Completed", completed_at=job.completed_at, percent_complete=100.0)
    else:
        body.update(status="InProgress", percent_complete=0.0)
    job.lifecycle.look()
    return body
