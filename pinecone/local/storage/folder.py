"""A data folder: what of a server is in which file, and how it is brought back.

``server.sqlite``
    Everything but records, as documents. That this process has it open keeps other processes out.
``records/<id>.sqlite``
    The records of an index, a collection or a backup, with a document that describes it.
``damaged/``
    Files that could not be read.

A file of records that no document of ``server.sqlite`` names brings back itself what it is of, by the document that
describes it: ``server.sqlite`` may have been damaged, or be older. Where it lacks the document, it is of a request that
was never answered. Files that the server did not make are left as they are.
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
from pinecone.local.storage import documents, ownership, server_file
from pinecone.local.storage.damage import Damage
from pinecone.local.storage.database import Database, Key
from pinecone.local.storage.errors import DamagedFileError, DataFolderError
from pinecone.local.storage.journal import Journal, lsn_of
from pinecone.local.storage.ledger import Ledger
from pinecone.local.storage.ownership import RECORDS, files_of, id_of, is_own, is_unwritten
from pinecone.local.storage.writer import Writer

logger = logging.getLogger("pinecone.local")

Snapshot = Union[Collection, Backup]
Views = Mapping[str, tuple[Any, View]]  # schema and records, by name of the namespace

_BATCH = 10_000  # records of one transaction where a whole file is written
_DESCRIBED = (documents.INDEX, documents.COLLECTION, documents.BACKUP)  # kinds of what has a file of records


class DataFolder:
    """The folder of one server. To be made within its event loop.

    Args:
        path: The folder, which is made if it is not there.
        catalogue: The indexes of the server, none so far.
        assistants: The assistants of the server, none so far.
        admin: The projects and keys of the server.

    Raises:
        DataFolderError: The folder is in use, is of something else or of a later format, or cannot be written.
    """

    def __init__(self, path: Path, catalogue: Catalogue, assistants: Assistants, admin: Admin) -> None:
        self._path = path
        self._damage = Damage(path)
        self._catalogue, self._assistants, self._admin = catalogue, assistants, admin
        self._loop = asyncio.get_running_loop()
        self._databases: dict[str, Database] = {}  # those of indexes, by id
        self._imports: dict[str, Imports] = {}  # by id of the index
        self._reading_copy = threading.Lock()  # a file can be opened once at a time
        with ExitStack() as claimed:
            claimed.enter_context(ownership.claimed(path))
            ownership.prepare(path)
            self._server, self._kept = server_file.open_server(path, self._damage)
            self._claim = claimed.pop_all()
        self._writer = Writer()
        self._ledger = Ledger(self._server, self._writer, self._kept)

    @property
    def damaged(self) -> list[str]:
        """What could not be brought back, in sentences."""
        return self._damage.told

    def restore(self) -> None:
        """Bring back what the folder has. A file that is damaged is set aside, and all others are brought back."""
        documents.restore_admin(self._kept, self._admin)
        documents.restore_assistants(self._kept, self._assistants)
        documents.restore_jobs(self._kept, self._catalogue)
        described = {**self._kept, **self._unnamed()}
        for id, body in documents.of_kind(documents.INDEX, described):
            self._restore_index(id, body)
        for _, body in documents.of_kind(documents.COLLECTION, described):
            collection = documents.collection_of(body)
            if self._catalogue.collections.setdefault(collection.name, collection) is collection:
                self._leave_in_file(collection)
            else:
                error = DamagedFileError(self._file(collection.id), f"there is another collection {collection.name}")
                self._damage.set_aside(error, "Its records")
        for id, body in documents.of_kind(documents.BACKUP, described):
            backup = self._catalogue.backups[id] = documents.backup_of(body)
            self._leave_in_file(backup)
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
        self._claim.close()

    def _keep(self) -> None:
        snapshots: list[Snapshot] = [*self._catalogue.collections.values(), *self._catalogue.backups.values()]
        for snapshot in snapshots:
            if snapshot.records is not None:
                self._move_to_file(snapshot, snapshot.records)
        for index in self._catalogue.indexes.values():
            self._imports[index.id].changed()
        kept = documents.of_server(self._catalogue, self._assistants, self._admin)
        for kind, id in self._ledger.keep(kept, documents.of_files(self._assistants)):
            if kind in _DESCRIBED:
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

    def _restore_index(self, id: str, body: bytes) -> None:
        index = documents.index_of(body, self._catalogue.conditions)
        lost = f"The records of the index {index.name}"
        try:
            database = self._databases[id] = _open(self._file(id))
            kept = _described(database)
            index = documents.index_of(kept.get((documents.INDEX, id), body), self._catalogue.conditions)
            index.writes = lsn_of(kept)
            index.namespaces.update(database.namespaces(index.new_namespace))
            if index.name in self._catalogue.indexes:
                raise DamagedFileError(database.path, f"there is another index of the name {index.name}")
        except DamagedFileError as error:
            if id in self._databases:
                self._databases.pop(id).close()
            self._damage.set_aside(error, lost)
        else:
            self._catalogue.add(index)

    def _unnamed(self) -> dict[Key, bytes]:
        """What the files of records are of that no document of the server names, by themselves."""
        paths = sorted((self._path / RECORDS).iterdir())
        for path in paths:
            if id_of(path) is None:
                self._damage.leave(path)
        found: dict[Key, bytes] = {}
        named = {id for kind, id in self._kept if kind in _DESCRIBED}
        for id in sorted({id for path in paths if (id := id_of(path)) is not None and id not in named}):
            path = self._file(id)
            if is_own(path):
                found.update(self._description(path))
            elif is_unwritten(path):
                _unlink(path)
            else:
                for file in files_of(path):
                    self._damage.leave(file)
        return found

    def _description(self, path: Path) -> dict[Key, bytes]:
        """What a file of records is of. One that was not written to its end is deleted: nobody was told of it."""
        try:
            with closing(_open(path)) as database:
                found = {key: body for key, body in _described(database).items() if key[0] in _DESCRIBED}
                if found and database.record_count() >= documents.record_count(*found.values()):
                    logger.warning("%s has what the server does not know of. It is brought back.", path)
                    return found
        except DamagedFileError as error:
            self._damage.set_aside(error, "Its records")
        else:
            _unlink(path)
        return {}

    def _remove(self, id: str, database: Database | None) -> None:
        if database is not None:
            database.close()
        _unlink(self._file(id))

    def _file(self, id: str) -> Path:
        return self._path / RECORDS / f"{id}.sqlite"


def _open(path: Path) -> Database:
    """A database that must be there."""
    if not path.is_file() or not path.stat().st_size:
        raise DamagedFileError(path, "it is not there or empty")
    return Database(path)


def _described(database: Database) -> Mapping[Key, bytes]:
    """The documents in a file of records."""
    usable, unusable = documents.sorted_out(database.documents())
    if unusable:
        raise DamagedFileError(database.path, "it does not tell what it is of")
    return usable


def _unlink(path: Path) -> None:
    """Delete the files of a database that is closed."""
    for file in files_of(path):
        file.unlink()


def _write_copy(path: Path, description: Mapping[Key, bytes], views: Views) -> None:
    with closing(Database(path)) as database:
        _write_records(database, views)
        database.begin()
        database.keep_documents(description)  # at last: a file that has it is whole
        database.commit()


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
