"""Imports of records from a folder, in the background."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from pinecone.local import versions
from pinecone.local.db_data import import_files
from pinecone.local.db_data.changes import Put
from pinecone.local.db_data.conversion import read_record
from pinecone.local.db_data.import_files import Folders, Row
from pinecone.local.db_data.index import Index
from pinecone.local.db_data.store import Record
from pinecone.local.http.call import Call, Reply, one_of
from pinecone.local.http.errors import RefusedError, not_found
from pinecone.local.http.paging import page, page_start
from pinecone.local.lifecycle import timestamp

logger = logging.getLogger("pinecone.local")

_BATCH = 500  # records in one write
MAX_PAGE = 100


class Import:
    """One import of an index, running or finished.

    Args:
        index: The index.
        uri: The source, as in the request.
        folders: The folders that may be imported.
        goes_on: Whether a malformed record is skipped. Otherwise it ends the import.
        changed: Called when the import makes progress.

    Raises:
        RefusedError: There is nothing to import.
    """

    def __init__(self, index: Index, uri: str, folders: Folders, goes_on: bool, changed: Callable[[], None]) -> None:
        self.id = str(uuid.uuid4())
        self.uri = uri
        self.status = "Pending"
        self.created_at = timestamp()
        self.finished_at: str | None = None
        self.error: str | None = None
        self.imported = 0
        self._index = index
        self._folders = folders
        self._folder = folders.folder_of(uri)
        self._goes_on = goes_on
        self._changed = changed
        self.seen = 0
        self.total = 0
        self._task: asyncio.Task[None] | None = None

    @property
    def percent(self) -> float:
        """The share of the records that were read, in percent."""
        if self.status == "Completed":
            return 100.0
        return 100.0 * self.seen / self.total if self.total else 0.0

    def start(self) -> None:
        """Start the import in the background."""
        self._task = asyncio.ensure_future(self._run())

    def cancel(self) -> None:
        """Stop the import if it is running. Imported records remain."""
        if self.finished_at is None:
            if self._task is not None:
                self._task.cancel()
            self._finish("Cancelled")

    async def _run(self) -> None:
        self.status = "InProgress"
        try:
            files = await asyncio.to_thread(lambda: [*self._folders.files_in(self._folder)])
            self.total = await asyncio.to_thread(sum, (import_files.count(path) for _, path in files))
            for namespace, path in files:
                rows = import_files.read(path)
                while batch := await asyncio.to_thread(list, islice(rows, _BATCH)):
                    records = await asyncio.to_thread(self._read, path, batch)
                    self.seen += len(batch)
                    self._put(namespace, records)
        except RefusedError as refusal:
            self.error = refusal.message
            self._finish("Failed")
        except Exception:  # a file may cause any error in the libraries
            logger.exception("The local server failed to import from %s", self._folder)
            self.error = "The import failed. The log of the local server tells more."
            self._finish("Failed")
        else:
            self._finish("Completed")

    def _read(self, path: Path, batch: list[Row]) -> list[Record]:
        """The valid records of a batch."""
        records = []
        for row in batch:
            try:
                records.append(read_record(self._index, row.vector()))
            except RefusedError as refusal:
                if not self._goes_on:
                    raise RefusedError(refusal.code, f"{path.name}, record {row.number}: {refusal.message}") from None
        return records

    def _put(self, namespace: str, records: list[Record]) -> None:
        name = "" if namespace == versions.DEFAULT_NAMESPACE else namespace
        self._index.write([Put(name, records)])
        self.imported += len(records)
        self._changed()

    def _finish(self, status: str) -> None:
        self.status = status
        self.finished_at = timestamp()
        self._changed()


class Imports:
    """The imports of one index.

    Args:
        index: The index.
        folders: The folders that may be imported.

    Attributes:
        index: The index.
        changed: Called when an import is added or makes progress.
    """

    def __init__(self, index: Index, folders: Folders) -> None:
        self.index = index
        self._folders = folders
        self.changed: Callable[[], None] = _untold
        self._imports: dict[str, Import] = {}

    def start(self, uri: str, goes_on: bool) -> Import:
        """Start an import.

        Raises:
            RefusedError: There is nothing to import.
        """
        started = Import(self.index, uri, self._folders, goes_on, lambda: self.changed())
        self.add(started)
        started.start()
        return started

    def add(self, started: Import) -> None:
        """Add an import."""
        self._imports[started.id] = started
        self.changed()

    def find(self, id: str) -> Import:
        """The import with an id.

        Raises:
            RefusedError: It does not exist.
        """
        if id not in self._imports:
            raise not_found("The import was not found.")
        return self._imports[id]

    def cancel_all(self) -> None:
        """Stop all running imports."""
        for started in self._imports.values():
            started.cancel()

    def become(self, imports: Iterable[Import]) -> None:
        """Replace all imports by these."""
        self.cancel_all()
        self._imports = {started.id: started for started in imports}

    def __iter__(self) -> Iterator[Import]:
        return iter(self._imports.values())


def start_import(imports: Imports, call: Call) -> Reply:
    """POST /bulk/imports"""
    mode = (call.mapping("error_mode") or {}).get("onError") or "continue"
    goes_on = one_of("errorMode.onError", str(mode).lower(), ("abort", "continue")) == "continue"
    return Reply({"id": imports.start(call.text("uri"), goes_on).id})


def list_imports(imports: Imports, call: Call) -> Reply:
    """GET /bulk/imports"""
    start = page_start(call)
    limit = call.integer("limit", default=MAX_PAGE, least=1, most=MAX_PAGE)
    after: Iterable[Import] = (started for started in sorted(imports, key=_key) if _key(started) > start)
    listed, pagination = page(iter(after), limit, _key)
    return Reply({"data": [_describe(started) for started in listed], **pagination})


def describe_import(imports: Imports, call: Call) -> Reply:
    """GET /bulk/imports/{id}"""
    return Reply(_describe(imports.find(call.text("id"))))


def cancel_import(imports: Imports, call: Call) -> Reply:
    """DELETE /bulk/imports/{id}"""
    imports.find(call.text("id")).cancel()
    return Reply({})


HANDLERS: dict[str, Callable[[Imports, Call], Reply]] = {
    "POST /bulk/imports": start_import,
    "GET /bulk/imports": list_imports,
    "GET /bulk/imports/{id}": describe_import,
    "DELETE /bulk/imports/{id}": cancel_import,
}


def _untold() -> None:
    """Do nothing. This is the default of ``changed``."""


def _key(started: Import) -> str:
    return f"{started.created_at} {started.id}"


def _describe(started: Import) -> dict[str, Any]:
    body = {
        "id": started.id,
        "uri": started.uri,
        "status": started.status,
        "createdAt": started.created_at,
        "finishedAt": started.finished_at,
        "percentComplete": started.percent,
        "recordsImported": started.imported,
        "error": started.error,
    }
    return {name: value for name, value in body.items() if value is not None}
