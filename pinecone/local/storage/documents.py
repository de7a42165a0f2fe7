"""Convert the data of a server, except records, to documents and back."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import orjson

from pinecone.local.access import Access
from pinecone.local.admin import Admin
from pinecone.local.assistant.reading import Reading
from pinecone.local.assistant.state import Assistant, Assistants, File
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.copies import Backup, Collection, RestoreJob
from pinecone.local.db_data.imports import Import
from pinecone.local.db_data.index import Index
from pinecone.local.lifecycle import Lifecycle, timestamp
from pinecone.local.settings import Settings
from pinecone.local.storage.database import Key

T = TypeVar("T")

INDEX, COLLECTION, BACKUP, IMPORT, LSN = "index", "collection", "backup", "import", "lsn"
_RESTORE_JOB, _ASSISTANT, _FILE, _CONTENT, _READING = "restore_job", "assistant", "file", "content", "reading"
_ORGANIZATION, _PROJECT, _KEY, _SECRET, _ACCESS = "organization", "project", "key", "secret", "access"

# keys that responses need in the items of the admin API
_FIELDS = {
    _ORGANIZATION: {"id", "name"},
    _PROJECT: {"id", "name", "organization_id", "max_pods", "force_encryption_with_cmek"},
    _KEY: {"id", "name", "project_id", "roles"},
}
# attributes that come from other documents, from the records or from the running server
_ELSEWHERE = frozenset({"files", "content", "reading", "records", "load", "journal", "writes"})


def of_server(catalogue: Catalogue, assistants: Assistants, admin: Admin) -> dict[Key, bytes]:
    """The documents of a server that can change."""
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
    kept[_ACCESS, ""] = orjson.dumps(sorted(admin.access.given_out - set(admin.secrets.values())))
    return kept


def of_files(assistants: Assistants) -> dict[Key, Callable[[], bytes]]:
    """The documents that never change, each with a function that creates it."""
    kept: dict[Key, Callable[[], bytes]] = {}
    for assistant in assistants:
        for file in assistant.files.values():
            kept[_CONTENT, file.id] = lambda file=file: file.content  # type: ignore[misc]
            kept[_READING, file.id] = lambda file=file: orjson.dumps(tuple(file.reading))  # type: ignore[misc]
    return kept


def encode(thing: Any, **more: Any) -> bytes:
    """The document of an object."""
    state = {name: value for name, value in vars(thing).items() if name not in _ELSEWHERE and not name.startswith("_")}
    return orjson.dumps({**state, **more}, default=vars)


def change_index(index: Index, body: bytes) -> None:
    """Set the settings of a served index to those of its document."""
    state = _decoded(body)
    del state["host"]  # which contains its port
    vars(index).update(state)


def index_of(body: bytes, settings: Settings) -> Index:
    """The index of a document, without records."""
    state = _decoded(body)
    arguments = ("name", "vector_type", "dimension", "metric", "spec", "deletion_protection", "tags", "embed")
    index = Index(settings=settings, **{name: state[name] for name in arguments})
    vars(index).update(state)
    return index


def import_of(body: bytes, ended_by: str = "The local server stopped before the import had ended.") -> Import:
    """The import of a document. An import that was running has failed."""
    found = _remade(Import, body)
    if found.finished_at is None:
        found.status, found.finished_at = "Failed", timestamp()
        found.error = f"{ended_by} Records that were imported stay."
    return found


def collection_of(body: bytes) -> Collection:
    """The collection of a document, without records."""
    return _remade(Collection, body)


def backup_of(body: bytes) -> Backup:
    """The backup of a document, without records."""
    return _remade(Backup, body)


def record_count(body: bytes) -> int:
    """The number of records in the document of a copy; 0 in the document of an index."""
    return int(orjson.loads(body).get("record_count", 0))


def restore_jobs(documents: Mapping[Key, bytes], catalogue: Catalogue) -> None:
    """Restore the restore jobs, and remove all others."""
    catalogue.restore_jobs.clear()
    for job in (_remade(RestoreJob, body) for _, body in of_kind(_RESTORE_JOB, documents)):
        catalogue.restore_jobs[job.id] = job


def restore_assistants(documents: Mapping[Key, bytes], assistants: Assistants) -> None:
    """Restore the assistants and their files, and remove all others."""
    assistants.clear()
    for _, body in of_kind(_ASSISTANT, documents):
        assistant = _remade(Assistant, body)
        assistant.files = {}
        assistants.add(assistant)
    for id, body in of_kind(_FILE, documents):
        file = _remade(File, body)
        file.content, file.reading = documents[_CONTENT, id], _reading_of(documents[_READING, id])
        assistants.find(vars(file).pop("assistant")).files[id] = file


def restore_admin(documents: Mapping[Key, bytes], admin: Admin) -> None:
    """Restore the organization, projects and keys. They replace those of a new server, if there are any documents."""
    admin.clear()
    admin.access.given_out.clear()
    if not any(kind in (_ORGANIZATION, _PROJECT, _ACCESS) for kind, _ in documents):
        return
    (organization,) = admin.organizations.values()
    for kind, items in ((_ORGANIZATION, admin.organizations), (_PROJECT, admin.projects), (_KEY, admin.keys)):
        items.clear()
        items.update({id: orjson.loads(body) for id, body in of_kind(kind, documents)})
    for project in admin.projects.values():
        id = project["organization_id"]
        admin.organizations.setdefault(id, {**organization, "id": id})  # for an organization that was lost
    admin.secrets.update({id: body.decode() for id, body in of_kind(_SECRET, documents)})
    admin.access.given_out.update(
        admin.secrets.values(), *map(orjson.loads, dict(of_kind(_ACCESS, documents)).values())
    )


def sorted_out(documents: Mapping[Key, bytes]) -> tuple[dict[Key, bytes], list[Key]]:
    """The usable documents, and the keys of the others: those that are damaged, or that refer to a missing document."""
    usable = {key: body for key, body in documents.items() if _is_usable(*key, body)}
    complete = {key: body for key, body in usable.items() if usable.keys() >= _needed(*key, body)}
    return complete, [key for key in documents if key not in complete]


def of_kind(kind: str, documents: Mapping[Key, bytes]) -> Iterable[tuple[str, bytes]]:
    """The documents of a kind, by their keys."""
    return ((key, body) for (its_kind, key), body in documents.items() if its_kind == kind)


def made_anew(lost: Iterable[Key]) -> dict[Key, bytes]:
    """Replacements for lost documents. A server without an organization could not have projects."""
    (organization,) = Admin(Access(None)).organizations.values()
    return {(kind, id): orjson.dumps({**organization, "id": id}) for kind, id in lost if kind == _ORGANIZATION}


def _is_usable(kind: str, key: str, body: bytes) -> bool:
    """Whether the object that the key names can be restored from a document."""
    try:
        made = _MAKERS[kind](body)
        if kind in _FIELDS:
            return bool(made["id"] == key and made.keys() >= _FIELDS[kind])
        return key == "" or key == (made.name if kind == _ASSISTANT else getattr(made, "id", key))
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def _needed(kind: str, key: str, body: bytes) -> set[Key]:
    """The keys of the documents that a document needs."""
    if kind == _FILE:
        return {(_CONTENT, key), (_READING, key), (_ASSISTANT, orjson.loads(body)["assistant"])}
    return {_KEY: {(_SECRET, key)}, _SECRET: {(_KEY, key)}}.get(kind, set())


def _texts_of(body: bytes) -> list[str]:
    """The strings of a document that is a list of strings."""
    texts = orjson.loads(body)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise TypeError("The document is not a list of strings.")
    return texts


def _reading_of(body: bytes) -> Reading:
    kind, pages, error = orjson.loads(body)
    return Reading(kind, tuple(pages), error)


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


_MAKERS: dict[str, Callable[[bytes], Any]] = {
    INDEX: functools.partial(index_of, settings=Settings()),
    COLLECTION: collection_of,
    BACKUP: backup_of,
    IMPORT: import_of,
    LSN: int,
    _RESTORE_JOB: functools.partial(_remade, RestoreJob),
    _ASSISTANT: functools.partial(_remade, Assistant),
    _FILE: functools.partial(_remade, File),
    _CONTENT: bytes,
    _READING: _reading_of,
    _ORGANIZATION: orjson.loads,
    _PROJECT: orjson.loads,
    _KEY: orjson.loads,
    _SECRET: bytes.decode,
    _ACCESS: _texts_of,
}
