"""The documents of a database as they were last kept, so that only what has changed is written."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from types import MappingProxyType

from pinecone.local.storage.database import Database, Key
from pinecone.local.storage.writer import Writer

Makers = Mapping[Key, Callable[[], bytes]]

_NONE: Makers = MappingProxyType({})


class Ledger:
    """Documents of one database.

    Args:
        database: Where they are kept.
        writer: Writes to it.
        kept: Those that are there.
    """

    def __init__(self, database: Database, writer: Writer, kept: Mapping[Key, bytes]) -> None:
        self._database = database
        self._writer = writer
        self._kept: Mapping[Key, bytes | None] = dict(kept)  # None for what never changes

    def keep(self, documents: Mapping[Key, bytes], fixed: Makers = _NONE) -> list[Key]:
        """Keep these documents and no others; returns the keys of those that are dropped.

        Args:
            documents: Documents that may have changed.
            fixed: Documents that never change, to be made if they are not kept yet.
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
