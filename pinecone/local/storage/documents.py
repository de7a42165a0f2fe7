"""What a server has besides records, as documents, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import orjson

from pinecone.local.admin import Admin
from pinecone.local.assistant.reading import Reading
from pinecone.local.assistant.state import Assistant, Assistants, File
from pinecone.local.conditions import Conditions
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.copies import Backup, Collection, RestoreJob
from pinecone.local.db_data.imports import Import
from pinecone.local.db_data.index import Index
from pinecone.local.lifecycle import Lifecycle, timestamp
from pinecone.local.storage.database import Key

T = TypeVar("T")

INDEX, COLLECTION, BACKUP, IMPORT, LSN = "index", "collection", "backup", "import", "lsn"
_RESTORE_JOB, _ASSISTANT, _FILE, _CONTENT, _READING = "restore_job", "assistant", "file", "content", "reading"
_ORGANIZATION, _PROJECT, _KEY, _SECRET, _ACCESS = "organization", "project", "key", "secret", "access"

# attributes that other documents or the records tell, or that are of the running server
_ELSEWHERE = frozenset({"files", "content", "reading", "records", "load", "journal", "writes"})


def of_server(catalogue: Catalogue, assistants: Assistants, admin: Admin) -> dict[Key, bytes]:
    """The documents of a server that may change."""
    kept: dict[Key, bytes] = {}
    for kind, things in (
        (INDEX, catalogue.indexes.values()),
        (COLLECTION, catalogue.collections.values()),
        (BACKUP, catalogue.backups.values()),
        (_RESTORE_JOB, catalogue.restore_jobs.values()),
    ):
        kept.update({(kind, thing.id): encode(thing) for thing in things})
    for assistant in assistants:
        kept[_ASSISTANT, assistant.name] = encode(assistant)
        for file in assistant.files.values():
            kept[_FILE, file.id] = encode(file, assistant=assistant.name)
    for kind, items in ((_ORGANIZATION, admin.organizations), (_PROJECT, admin.projects), (_KEY, admin.keys)):
        kept.update({(kind, id): orjson.dumps(item) for id, item in items.items()})
    kept.update({(_SECRET, id): secret.encode() for id, secret in admin.secrets.items()})
    kept[_ACCESS, ""] = orjson.dumps(sorted(admin.access.given_out))
    return kept


def of_files(assistants: Assistants) -> dict[Key, Callable[[], bytes]]:
    """The documents that never change, each to be made when it is missing."""
    kept: dict[Key, Callable[[], bytes]] = {}
    for assistant in assistants:
        for file in assistant.files.values():
            kept[_CONTENT, file.id] = lambda file=file: file.content  # type: ignore[misc]
            kept[_READING, file.id] = lambda file=file: orjson.dumps(tuple(file.reading))  # type: ignore[misc]
    return kept


def encode(thing: Any, **more: Any) -> bytes:
    """The document of something."""
    state = {name: value for name, value in vars(thing).items() if name not in _ELSEWHERE and not name.startswith("_")}
    return orjson.dumps({**state, **more}, default=vars)


def index_of(body: bytes, conditions: Conditions) -> Index:
    """The index of a document, without records."""
    state = _decoded(body)
    arguments = ("name", "vector_type", "dimension", "metric", "spec", "deletion_protection", "tags", "embed")
    index = Index(conditions=conditions, **{name: state[name] for name in arguments})
    vars(index).update(state)
    return index


def import_of(body: bytes) -> Import:
    """The import of a document; one that was under way has failed."""
    found = _remade(Import, body)
    if found.finished_at is None:
        found.status, found.finished_at = "Failed", timestamp()
        found.error = "The local server stopped before the import had ended. Records that were imported stay."
    return found


def collection_of(body: bytes) -> Collection:
    """The collection of a document, without records."""
    return _remade(Collection, body)


def backup_of(body: bytes) -> Backup:
    """The backup of a document, without records."""
    return _remade(Backup, body)


def record_count(body: bytes) -> int:
    """How many records the document of a copy tells; 0 for that of an index."""
    return int(orjson.loads(body).get("record_count", 0))


def restore_jobs(documents: Mapping[Key, bytes], catalogue: Catalogue) -> None:
    """Bring back the jobs that restored backups."""
    for job in (_remade(RestoreJob, body) for _, body in of_kind(_RESTORE_JOB, documents)):
        catalogue.restore_jobs[job.id] = job


def restore_assistants(documents: Mapping[Key, bytes], assistants: Assistants) -> None:
    """Bring back the assistants and their files."""
    for _, body in of_kind(_ASSISTANT, documents):
        assistant = _remade(Assistant, body)
        assistant.files = {}
        assistants.add(assistant)
    for id, body in of_kind(_FILE, documents):
        file = _remade(File, body)
        kind, pages, error = orjson.loads(documents[_READING, id])
        file.content, file.reading = documents[_CONTENT, id], Reading(kind, tuple(pages), error)
        assistants.find(vars(file).pop("assistant")).files[id] = file


def restore_admin(documents: Mapping[Key, bytes], admin: Admin) -> None:
    """Bring back the organization, projects and keys."""
    for kind, items in ((_ORGANIZATION, admin.organizations), (_PROJECT, admin.projects), (_KEY, admin.keys)):
        items.clear()
        items.update({id: orjson.loads(body) for id, body in of_kind(kind, documents)})
    admin.secrets.update({id: body.decode() for id, body in of_kind(_SECRET, documents)})
    admin.access.given_out.update(orjson.loads(documents[_ACCESS, ""]))


def of_kind(kind: str, documents: Mapping[Key, bytes]) -> Iterable[tuple[str, bytes]]:
    """The documents of a kind, by what tells them apart."""
    return ((key, body) for (its_kind, key), body in documents.items() if its_kind == kind)


def _remade(cls: type[T], body: bytes) -> T:
    thing = cls.__new__(cls)
    vars(thing).update(_decoded(body))
    return thing


def _decoded(body: bytes) -> dict[str, Any]:
    state: dict[str, Any] = orjson.loads(body)
    if "lifecycle" in state:
        lifecycle = Lifecycle(0)
        vars(lifecycle).update(state["lifecycle"])
        state["lifecycle"] = lifecycle
    return state
