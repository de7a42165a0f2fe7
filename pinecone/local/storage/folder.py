"""A data folder: its files, and how a server is restored from them.

``server.sqlite``
    Everything except records, as documents. It is also the lock: other processes cannot use the folder while it is
    open.
``records/<id>.sqlite``
    The records of an index, a collection or a backup, with a document that describes it.
``damaged/``
    Files that could not be read.

If ``server.sqlite`` does not name a record file, because it was damaged or is older, the index or copy is restored from
the description in the record file. A record file without a description belongs to a request that was never answered.
Files that the server did not create are not touched.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Union

from pinecone.local.admin import Admin
from pinecone.local.assistant.state import Assistants
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.copies import Backup, Collection
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index, Namespaces
from pinecone.local.http.call import Call, Handler, Reply
from pinecone.local.http.errors import RefusedError
from pinecone.local.storage import documents, ownership, server_file
from pinecone.local.storage.damage import Damage
from pinecone.local.storage.database import Database, Key
from pinecone.local.storage.errors import DamagedFileError, DataFolderError
from pinecone.local.storage.journal import Journal, Ledger, lsn_of
from pinecone.local.storage.record_files import DESCRIBED, RecordFiles, Views, described, write_records
from pinecone.local.storage.writer import Writer

logger = logging.getLogger("pinecone.local")

Snapshot = Union[Collection, Backup]


class DataFolder:
    """The folder of one server. It must be created in the event loop of the server.

    Args:
        path: The folder. It is created if it does not exist.
        catalogue: The indexes of the server, still empty.
        assistants: The assistants of the server, still empty.
        admin: The projects and keys of the server.
        ports_closed: Waits until the ports of closed indexes are free.

    Raises:
        DataFolderError: The folder is in use, belongs to another program, has a later format, or cannot be written.
    """

    def __init__(
        self,
        path: Path,
        catalogue: Catalogue,
        assistants: Assistants,
        admin: Admin,
        ports_closed: Callable[[], Awaitable[None]],
    ) -> None:
        self._path = path
        self._damage = Damage(path)
        self._catalogue, self._assistants, self._admin = catalogue, assistants, admin
        self._ports_closed = ports_closed
        self._loop = asyncio.get_running_loop()
        self._files = RecordFiles(path, self._damage)
        self._databases: dict[str, Database] = {}  # files of indexes, by id
        self._imports: dict[str, Imports] = {}  # by id of the index
        self._reading_copy = threading.Lock()  # a file can be open only once
        self._rolling_back = asyncio.Lock()
        self._unnamed: dict[Key, bytes] = {}  # restored objects that the file of the server does not name yet
        with ExitStack() as claimed:
            claimed.enter_context(ownership.claimed(path))
            ownership.prepare(path)
            with ownership.explained(path):
                self._server, self._kept = server_file.open_server(path, self._damage)
            self._claim = claimed.pop_all()
        self._writer = Writer(self._roll_back)
        self._ledger = Ledger(self._server, self._writer, self._kept)

    @property
    def damaged(self) -> list[str]:
        """Messages about what could not be restored."""
        return self._damage.reports

    def restore(self) -> None:
        """Restore the content of the folder. Damaged files are moved away, and all others are restored.

        Raises:
            DataFolderError: A file has a later format, or cannot be used.
        """
        with ownership.explained(self._path):
            self._unnamed = self._files.unnamed({id for kind, id in self._kept if kind in DESCRIBED})
            kept = {**self._kept, **self._unnamed}
            self._restore_all_but_indexes(kept)
            for id, body in documents.of_kind(documents.INDEX, kept):
                self._restore_index(id, body)
        self._kept = {}
        self._keep()
        self._writer.run(self._unnamed.clear)

    def opened(self, imports: Imports) -> None:
        """Start to store an index and its imports. Imports are restored from its file, if it has one.

        Raises:
            RefusedError: It has no file, and none can be created.
        """
        index = imports.index
        if index.id in self._databases:
            kept = self._databases[index.id].documents()
            for _, body in documents.of_kind(documents.IMPORT, kept):
                imports.add(documents.import_of(body))
            self._follow(imports, kept)
            return
        self._create(index)
        try:
            write = functools.partial(write_records, self._databases[index.id])
            self._fill(index.namespaces, write, lambda: None)
            self._follow(imports, {})
        except RefusedError:
            self._remove(index.id)
            raise

    def closed(self, imports: Imports) -> None:
        """Stop storing an index. Its file is deleted when the server is stored without the index."""
        imports.index.journal = lambda lsn, changes: None
        imports.changed = lambda: None

    def looking(self, handle: Handler) -> Handler:
        """Wrap a handler that reads. Changes that it causes are stored, if the folder can be written."""

        async def answer(call: Call) -> Reply:
            reply = await _answer(handle, call)
            with suppress(RefusedError):
                await self.keep()
            return reply

        return answer

    def keeping(self, handle: Handler) -> Handler:
        """Wrap a handler that changes the server. It replies when its changes are stored."""

        async def answer(call: Call) -> Reply:
            self._writer.check()
            last = self._writer.last
            reply = await _answer(handle, call)
            if self._writer.failed:  # in the meantime
                await self._roll_back()
                self._writer.check()
            self._keep()
            await self._writer.settled(last)
            return reply

        return answer

    def settling(self, handle: Handler) -> Handler:
        """Wrap a handler that changes an index. It replies when its changes are stored."""

        async def answer(call: Call) -> Reply:
            self._writer.check()
            last = self._writer.last
            reply = await _answer(handle, call)
            if self._writer.last > last:
                await self._writer.settled(last)
            return reply

        return answer

    def telling(self, handle: Handler) -> Handler:
        """Wrap a handler that reads an index. It replies only with stored data."""

        async def answer(call: Call) -> Reply:
            reply = await _answer(handle, call)
            await self._writer.settled(self._writer.last)
            return await _answer(handle, call) if self._writer.failed else reply

        return answer

    def check(self) -> None:
        """Refuse changes of the server if they cannot be stored.

        Raises:
            RefusedError: The folder cannot be written.
        """
        self._writer.check()

    async def keep(self) -> None:
        """Store the current state of the server.

        Raises:
            RefusedError: It cannot be stored. The server was rolled back.
        """
        last = self._writer.last
        self._keep()
        await self._writer.settled(last)

    async def close(self) -> None:
        """Write everything that is pending, and close all files."""
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
            if kind in DESCRIBED:
                self._imports.pop(id, None)
                self._writer.run(functools.partial(self._remove, id))

    def _create(self, index: Index) -> None:
        """Create the file of an index without one."""
        self._writer.check()
        try:
            self._databases[index.id] = self._files.create(index.id)
        except DataFolderError as error:
            raise RefusedError("INTERNAL", f"The local server cannot store the index. {error}") from None

    def _follow(self, imports: Imports, kept: Mapping[Key, bytes]) -> None:
        """Start to write the changes of an index to its file, which has the given documents."""
        index = imports.index
        database = self._databases[index.id]
        ledger = Ledger(database, self._writer, {key: body for key, body in kept.items() if key[0] != documents.LSN})

        def describe() -> None:
            if not self._writer.failed:
                imported = {(documents.IMPORT, started.id): documents.encode(started) for started in imports}
                ledger.keep({(documents.INDEX, index.id): documents.encode(index), **imported})

        describe()
        imports.changed = describe
        index.journal = Journal(database, self._writer)
        self._imports[index.id] = imports

    def _remove(self, id: str) -> None:
        database = self._databases.pop(id, None)
        if database is not None:
            database.close()
        self._files.remove(id)

    def _move_to_file(self, snapshot: Snapshot, records: Namespaces) -> None:
        """Write the records of a copy to a file, and then drop them from memory."""
        kind = documents.COLLECTION if isinstance(snapshot, Collection) else documents.BACKUP
        description = {(kind, snapshot.id): documents.encode(snapshot)}
        snapshot.records = None
        write = functools.partial(self._files.write_copy, snapshot.id, description)
        self._fill(records, write, functools.partial(self._leave_in_file, snapshot))

    def _leave_in_file(self, snapshot: Snapshot) -> None:
        """Read the records of a copy from its file each time they are needed."""
        snapshot.records = None
        snapshot.load = functools.partial(self._read_copy, snapshot.id, snapshot.dimension)

    def _read_copy(self, id: str, dimension: int | None, metric: str) -> Namespaces:
        try:
            with self._reading_copy:
                return self._files.read_copy(id, dimension, metric)
        except DataFolderError as error:
            raise RefusedError("INTERNAL", str(error)) from None

    def _fill(self, records: Namespaces, write: Callable[[Views], None], then: Callable[[], None]) -> None:
        """Write all records of some namespaces, which may change meanwhile, and then call a function in the loop."""
        reading = ExitStack()
        views = {
            name: (namespace.schema, reading.enter_context(namespace.reading())) for name, namespace in records.items()
        }
        reading.callback(then)

        def fill() -> None:
            write(views)
            self._loop.call_soon_threadsafe(reading.close)

        self._writer.run(fill)

    def _restore_all_but_indexes(self, kept: Mapping[Key, bytes]) -> None:
        documents.restore_admin(kept, self._admin)
        documents.restore_assistants(kept, self._assistants)
        documents.restore_jobs(kept, self._catalogue)
        self._catalogue.collections.clear()
        self._catalogue.backups.clear()
        for _, body in documents.of_kind(documents.COLLECTION, kept):
            collection = documents.collection_of(body)
            if self._catalogue.collections.setdefault(collection.name, collection) is collection:
                self._leave_in_file(collection)
            else:
                path = self._files.path(collection.id)
                error = DamagedFileError(path, f"there is another collection of the name {collection.name}")
                self._damage.set_aside(error, "Its records")
        for id, body in documents.of_kind(documents.BACKUP, kept):
            backup = self._catalogue.backups[id] = documents.backup_of(body)
            self._leave_in_file(backup)

    def _restore_index(self, id: str, body: bytes) -> None:
        lost = f"The records of the index {documents.index_of(body, self._catalogue.settings).name}"
        try:
            database = self._databases[id] = self._files.open(id)
            index = self._read_index(database, described(database).get((documents.INDEX, id), body))
            if index.name in self._catalogue.indexes:
                raise DamagedFileError(database.path, f"there is another index with the name {index.name}")
        except DamagedFileError as error:
            if id in self._databases:
                self._databases.pop(id).close()
            self._damage.set_aside(error, lost)
        else:
            self._catalogue.add(index)

    def _read_index(self, database: Database, body: bytes) -> Index:
        index = documents.index_of(body, self._catalogue.settings)
        index.become(database.namespaces(index.new_namespace), lsn_of(database.documents()))
        return index

    async def _roll_back(self) -> None:
        """Roll the server back to the files, so that nothing can be read that is not stored."""
        async with self._rolling_back:
            try:
                kept = {**self._unnamed, **await asyncio.to_thread(self._server.documents)}
                self._restore_all_but_indexes(kept)
                await self._roll_back_indexes(dict(documents.of_kind(documents.INDEX, kept)))
            except Exception:  # the disk may be unavailable
                logger.exception("The local server failed to read its data folder again")

    async def _roll_back_indexes(self, kept: Mapping[str, bytes]) -> None:
        for index in list(self._catalogue.indexes.values()):
            if index.id not in kept:
                self._catalogue.remove(index)
                self._imports.pop(index.id)
                self._remove(index.id)
        await self._ports_closed()
        served = {index.id: index for index in self._catalogue.indexes.values()}
        for id in kept.keys() & self._databases.keys():
            database = self._databases[id]
            if id not in served:
                self._catalogue.add(await asyncio.to_thread(self._read_index, database, kept[id]))
            else:
                index, found = served[id], database.documents()
                if index.writes != lsn_of(found):
                    index.become(await asyncio.to_thread(database.namespaces, index.new_namespace), lsn_of(found))
                documents.change_index(index, kept[id])
                imports = (body for _, body in documents.of_kind(documents.IMPORT, found))
                self._imports[id].become(documents.import_of(body, "It could not be kept.") for body in imports)


async def _answer(handle: Handler, call: Call) -> Reply:
    reply = handle(call)
    return reply if isinstance(reply, Reply) else await reply
