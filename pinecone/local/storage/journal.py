"""The writes to an index, told to the database that keeps its records."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pinecone.local.db_data.changes import Change, Create, Delete, Drop, Put, SetMetadata
from pinecone.local.storage.database import Database, Key
from pinecone.local.storage.documents import LSN
from pinecone.local.storage.writer import Writer

_LSN: Key = (LSN, "")


class Journal:
    """The journal of one index.

    Args:
        database: What keeps its records.
        writer: Writes to it.
    """

    def __init__(self, database: Database, writer: Writer) -> None:
        self._database = database
        self._writer = writer

    def __call__(self, lsn: int, changes: Sequence[Change]) -> None:
        """Keep the changes of a write."""
        self._writer.write(self._database, functools.partial(self._keep, lsn, changes))

    def _keep(self, lsn: int, changes: Sequence[Change]) -> None:
        for change in changes:
            _KEEP[type(change)](self._database, change)
        self._database.keep_documents({_LSN: b"%d" % lsn})


def lsn_of(documents: Mapping[Key, bytes]) -> int:
    """The log sequence number of the last write that a database keeps."""
    return int(documents.get(_LSN, b"0"))


_KEEP: dict[type[Any], Callable[[Database, Any], None]] = {
    Create: lambda database, change: database.create_namespace(change.namespace, change.schema),
    Drop: lambda database, change: database.drop_namespace(change.namespace),
    Put: lambda database, change: database.put_records(change.namespace, change.records),
    SetMetadata: lambda database, change: database.put_metadata(change.namespace, change.metadata),
    Delete: lambda database, change: database.delete_records(change.namespace, change.ids),
}
