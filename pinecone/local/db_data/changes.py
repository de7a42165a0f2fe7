"""Changes of the namespaces of an index: what a write comes to, with nothing left to decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Optional, Union

from pinecone.local.db_data.store import Namespace, Record

Make = Callable[[Optional[dict[str, Any]]], Namespace]  # makes an empty namespace of a schema


class Create(NamedTuple):
    """A namespace is made; its schema is that of the index if it is None."""

    namespace: str
    schema: dict[str, Any] | None

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        namespaces[self.namespace] = make(self.schema)


class Drop(NamedTuple):
    """A namespace is deleted with its records."""

    namespace: str

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        namespaces.pop(self.namespace, None)


class Put(NamedTuple):
    """Records take the places of those that have their ids. The namespace is made if need be."""

    namespace: str
    records: Sequence[Record]

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        if self.namespace not in namespaces:
            namespaces[self.namespace] = make(None)
        put = namespaces[self.namespace].put
        for record in self.records:
            put(record)


class SetMetadata(NamedTuple):
    """Records get other metadata."""

    namespace: str
    metadata: Sequence[tuple[str, dict[str, Any] | None]]  # by id, of records that are there

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        namespace = namespaces.get(self.namespace)
        for id, metadata in self.metadata:
            record = None if namespace is None else namespace.get(id)
            if namespace is not None and record is not None:
                namespace.put(record._replace(metadata=metadata))


class Delete(NamedTuple):
    """Records are deleted."""

    namespace: str
    ids: Sequence[str]

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        if self.namespace in namespaces:
            for id in self.ids:
                namespaces[self.namespace].delete(id)


Change = Union[Create, Drop, Put, SetMetadata, Delete]
