"""Write changes to a database: changed documents, and the writes to an index."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from pinecone.local.db_data.changes import Change, Create, Delete, Drop, Put, SetMetadata
from pinecone.local.storage.database import Database, Key
from pinecone.local.storage.documents import LSN
from pinecone.local.storage.writer import Writer

Makers = Mapping[Key, Callable[[], bytes]]

_NONE: Makers = MappingProxyType({})
_LSN: Key = (LSN, "")


class Ledger:
    """The documents of one database as they were last stored, so that only changes are written.

    Args:
        database: The database.
        writer: Writes to it.
        kept: The stored documents.
    """

    def __init__(self, database: Database, writer: Writer, kept: Mapping[Key, bytes]) -> None:
        self._database = database
        self._writer = writer
        self._kept: Mapping[Key, bytes | None] = dict(kept)  # None for documents that never change

    def keep(self, documents: Mapping[Key, bytes], fixed: Makers = _NONE) -> list[Key]:
        """Store these documents and delete all others; returns the keys of the deleted ones.

        Args:
            documents: Documents that may have changed.
            fixed: Documents that never change, each with a function that creates it if it is not stored yet.
        """
        changed = {key: body for key, body in documents.items() if self._kept.get(key) != body}
        changed.update({key: make() for key, make in fixed.items() if key not in self._kept})
        dropped = [key for key in self._kept if key not in documents and key not in fixed]
        if changed or dropped:
            self._writer.write(self._database, functools.partial(self._write, changed, dropped))
        self._kept = {**documents, **dict.fromkeys(fixed)}
        return dropped

    def _write(self, changed: Mapping[Key, bytes], dropped: list[Key]) -> None:
        self._database.drop_documents(dropped)
        self._database.keep_documents(changed)


class Journal:
    """The journal of one index.

    Args:
        database: The database of its records.
        writer: Writes to it.
    """

    def __init__(self, database: Database, writer: Writer) -> None:
        self._database = database
        self._writer = writer

    def __call__(self, lsn: int, changes: Sequence[Change]) -> None:
        """Store the changes of a write."""
        self._writer.write(self._database, functools.partial(self._keep, lsn, changes))

    def _keep(self, lsn: int, changes: Sequence[Change]) -> None:
        for change in changes:
            _KEEP[type(change)](self._database, change)
        self._database.keep_documents({_LSN: b"%d" % lsn})


def lsn_of(documents: Mapping[Key, bytes]) -> int:
    """The log sequence number of the last write in a database."""
    return int(documents.get(_LSN, b"0"))


_KEEP: dict[type[Any], Callable[[Database, Any], None]] = {
    Create: lambda database, change: database.create_namespace(change.namespace, change.schema),
    Drop: lambda database, change: database.drop_namespace(change.namespace),
    Put: lambda database, change: database.put_records(change.namespace, change.records),
    SetMetadata: lambda database, change: database.put_metadata(change.namespace, change.metadata),
    Delete: lambda database, change: database.delete_records(change.namespace, change.ids),
}
