"""A data folder: what of a server is in which file, and how it is brought back.

``server.sqlite``
    Everything but records, as documents. That this process has it open keeps other processes out.
``records/<id>.sqlite``
    The records of an index, a collection or a backup, with a document that describes it.
``damaged/``
    Files that could not be read.

A file of records that no document of ``server.sqlite`` names is of a request that was never answered.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from itertools import islice
from pathlib import Path
from typing import Any, Union

from pinecone.local.admin import Admin
from pinecone.local.assistant.state import Assistants
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.copies import Backup, Collection
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Namespaces
from pinecone.local.db_data.store import Namespace, View
from pinecone.local.http.call import Call, Handler, Reply
from pinecone.local.http.errors import RefusedError
from pinecone.local.storage import documents
from pinecone.local.storage.database import ENDING, Database, Key, files_of
from pinecone.local.storage.errors import DamagedFileError, DataFolderError
from pinecone.local.storage.journal import Journal, lsn_of
from pinecone.local.storage.ledger import Ledger
from pinecone.local.storage.writer import Writer

logger = logging.getLogger("pinecone.local")

Snapshot = Union[Collection, Backup]
Views = Mapping[str, tuple[Any, View]]  # schema and records, by name of the namespace

_BATCH = 10_000  # records of one transaction where a whole file is written
_RECORDS = (documents.INDEX, documents.COLLECTION, documents.BACKUP)  # kinds of what has a file of records


class DataFolder:
    """The folder of one server. To be made within its event loop.

    Args:
        path: The folder, which is made if it is not there.
        catalogue: The indexes of the server, none so far.
        assistants: The assistants of the server, none so far.
        admin: The projects and keys of the server.

    Raises:
        DataFolderError: The folder is in use, is of a later format, or cannot be written.
    """

    def __init__(self, path: Path, catalogue: Catalogue, assistants: Assistants, admin: Admin) -> None:
        self.damaged: list[str] = []
        self._path = path
        self._catalogue, self._assistants, self._admin = catalogue, assistants, admin
        self._loop = asyncio.get_running_loop()
        self._databases: dict[str, Database] = {}  # those of indexes, by id
        self._imports: dict[str, Imports] = {}  # by id of the index
        self._reading_copy = threading.Lock()  # a file can be opened once at a time
        try:
            (path / "records").mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(f"The data folder {path} cannot be made: {error.strerror}.") from None
        self._server, self._kept = self._open_server(path / f"server{ENDING}")
        self._writer = Writer()
        self._ledger = Ledger(self._server, self._writer, self._kept)

    def restore(self) -> None:
        """Bring back what the folder has. A file that is damaged is set aside, and all others are brought back."""
        if not self._kept:
            self._kept = self._descriptions()
        else:
            documents.restore_admin(self._kept, self._admin)
            documents.restore_assistants(self._kept, self._assistants)
            documents.restore_jobs(self._kept, self._catalogue)
        for id, body in documents.of_kind(documents.INDEX, self._kept):
            self._restore_index(id, body)
        for _, body in documents.of_kind(documents.COLLECTION, self._kept):
            collection = documents.collection_of(body)
            self._catalogue.collections[collection.name] = collection
            self._leave_in_file(collection)
        for id, body in documents.of_kind(documents.BACKUP, self._kept):
            backup = self._catalogue.backups[id] = documents.backup_of(body)
            self._leave_in_file(backup)
        self._remove_unnamed()
        self._kept = {}
        self._keep()

    def opened(self, imports: Imports) -> None:
        """An index is served from now on, with its imports: those of its file, if it has one."""
        index = imports.index
        kept: Mapping[Key, bytes] = {}
        if index.id in self._databases:
            database = self._databases[index.id]
            kept = database.documents()
            for _, body in documents.of_kind(documents.IMPORT, kept):
                imports.add(documents.import_of(body))
        else:
            database = self._databases[index.id] = Database(self._file(index.id))
            self._fill(index.namespaces, functools.partial(_write_records, database), lambda: None)
        ledger = Ledger(database, self._writer, {key: body for key, body in kept.items() if key[0] != documents.LSN})

        def describe() -> None:
            described = {(documents.IMPORT, started.id): documents.encode(started) for started in imports}
            ledger.keep({(documents.INDEX, index.id): documents.encode(index), **described})

        describe()
        imports.changed = describe
        index.journal = Journal(database, self._writer)
        self._imports[index.id] = imports

    def closed(self, imports: Imports) -> None:
        """An index is served no more. Its file goes when the server is kept without it."""
        imports.index.journal = lambda lsn, changes: None
        imports.changed = lambda: None

    def keeping(self, handle: Handler) -> Handler:
        """A handler that answers when what it changed of the server is kept."""

        async def answer(call: Call) -> Reply:
            reply = handle(call)
            reply = reply if isinstance(reply, Reply) else await reply
            self._keep()
            return reply

        return self.settling(answer)

    def settling(self, handle: Handler) -> Handler:
        """A handler that answers when what it changed of an index is kept."""

        async def answer(call: Call) -> Reply:
            last = self._writer.last
            reply = handle(call)
            reply = reply if isinstance(reply, Reply) else await reply
            if self._writer.last > last:
                await self._writer.settled()
            return reply

        return answer

    async def keep(self) -> None:
        """Keep the server as it is."""
        self._keep()
        await self._writer.settled()

    async def close(self) -> None:
        """Write what is left, and close all files."""
        await self._writer.close()
        for database in (self._server, *self._databases.values()):
            database.close()

    def _keep(self) -> None:
        snapshots: list[Snapshot] = [*self._catalogue.collections.values(), *self._catalogue.backups.values()]
        for snapshot in snapshots:
            if snapshot.records is not None:
                self._move_to_file(snapshot, snapshot.records)
        for index in self._catalogue.indexes.values():
            self._imports[index.id].changed()
        kept = documents.of_server(self._catalogue, self._assistants, self._admin)
        for kind, id in self._ledger.keep(kept, documents.of_files(self._assistants)):
            if kind in _RECORDS:
                self._imports.pop(id, None)
                self._writer.run(functools.partial(self._remove, id, self._databases.pop(id, None)))

    def _move_to_file(self, snapshot: Snapshot, records: Namespaces) -> None:
        """Write the records of a copy to a file, and have them in memory no more when they are there."""
        kind = documents.COLLECTION if isinstance(snapshot, Collection) else documents.BACKUP
        description = {(kind, snapshot.id): documents.encode(snapshot)}
        write = functools.partial(_write_copy, self._file(snapshot.id), description)
        snapshot.records = None
        self._fill(records, write, functools.partial(self._leave_in_file, snapshot))

    def _leave_in_file(self, snapshot: Snapshot) -> None:
        """Read the records of a copy when they are asked for."""
        snapshot.records = None
        snapshot.load = functools.partial(self._read_copy, self._file(snapshot.id), snapshot.dimension)

    def _read_copy(self, path: Path, dimension: int | None, metric: str) -> Namespaces:
        try:
            with self._reading_copy, closing(_open(path)) as database:
                return database.namespaces(lambda schema: Namespace(dimension, metric, schema))
        except DataFolderError as error:
            raise RefusedError("INTERNAL", str(error)) from None

    def _fill(self, records: Namespaces, write: Callable[[Views], None], then: Callable[[], None]) -> None:
        """Write all records of some namespaces, which may change meanwhile, and go on with something in the loop."""
        reading = ExitStack()
        views = {
            name: (namespace.schema, reading.enter_context(namespace.reading())) for name, namespace in records.items()
        }
        reading.callback(then)

        def fill() -> None:
            write(views)
            self._loop.call_soon_threadsafe(reading.close)

        self._writer.run(fill)

    def _open_server(self, path: Path) -> tuple[Database, Mapping[Key, bytes]]:
        try:
            database = Database(path)
            try:
                return database, database.documents()
            except DataFolderError:
                database.close()
                raise
        except DamagedFileError as error:
            self._set_aside(error, "Assistants, projects, keys and restore jobs")
        return Database(path), {}

    def _restore_index(self, id: str, body: bytes) -> None:
        index = documents.index_of(body, self._catalogue.conditions)
        try:
            database = self._databases[id] = _open(self._file(id))
            index.writes = lsn_of(database.documents())
            index.namespaces.update(database.namespaces(index.new_namespace))
        except DamagedFileError as error:
            if id in self._databases:
                self._databases.pop(id).close()
            self._set_aside(error, f"The records of the index {index.name}")
        else:
            self._catalogue.add(index)

    def _descriptions(self) -> dict[Key, bytes]:
        """What the files of records are of, by themselves."""
        found: dict[Key, bytes] = {}
        for path in sorted((self._path / "records").glob(f"*{ENDING}")):
            try:
                with closing(_open(path)) as database:
                    found.update({key: body for key, body in database.documents().items() if key[0] in _RECORDS})
            except DamagedFileError as error:
                self._set_aside(error, "Its records")
        return found

    def _set_aside(self, error: DamagedFileError, what: str) -> None:
        """Move a damaged file out of the way, and say so."""
        damaged = self._path / "damaged"
        damaged.mkdir(exist_ok=True)
        number = sum(1 for _ in damaged.iterdir())
        for file in files_of(error.path):
            file.rename(damaged / f"{number}-{file.name}")
        told = f"{error} {what} could not be read. The file was moved to {damaged}; everything else is there."
        logger.error(told)
        self.damaged.append(told)

    def _remove_unnamed(self) -> None:
        named = {id for kind, id in self._kept if kind in _RECORDS}
        for path in (self._path / "records").iterdir():
            if path.name.split(".", 1)[0] not in named:
                path.unlink()

    def _remove(self, id: str, database: Database | None) -> None:
        if database is not None:
            database.close()
        for path in files_of(self._file(id)):
            path.unlink()

    def _file(self, id: str) -> Path:
        return self._path / "records" / f"{id}{ENDING}"


def _open(path: Path) -> Database:
    """A database that must be there."""
    if not path.exists() or not path.stat().st_size:
        raise DamagedFileError(path, "it is not there or empty")
    return Database(path)


def _write_copy(path: Path, description: Mapping[Key, bytes], views: Views) -> None:
    with closing(Database(path)) as database:
        database.begin()
        database.keep_documents(description)
        database.commit()
        _write_records(database, views)


def _write_records(database: Database, views: Views) -> None:
    for name, (schema, view) in views.items():
        database.begin()
        database.create_namespace(name, schema)
        database.commit()
        records = iter(view)
        while batch := list(islice(records, _BATCH)):
            database.begin()
            database.put_records(name, batch)
            database.commit()
