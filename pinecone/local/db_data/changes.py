"""Changes of the namespaces of an index. A write is a list of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Optional, Union

from pinecone.local.db_data.store import Namespace, Record

Make = Callable[[Optional[dict[str, Any]]], Namespace]  # creates an empty namespace with a schema


class Create(NamedTuple):
    """Create a namespace. None means the schema of the index."""

    namespace: str
    schema: dict[str, Any] | None

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        namespaces[self.namespace] = make(self.schema)


class Drop(NamedTuple):
    """Delete a namespace and its records."""

    namespace: str

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        namespaces.pop(self.namespace, None)


class Put(NamedTuple):
    """Put records. They replace those with the same ids. The namespace is created if it does not exist."""

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
    """Replace the metadata of records."""

    namespace: str
    metadata: Sequence[tuple[str, dict[str, Any] | None]]  # by id of an existing record

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        namespace = namespaces.get(self.namespace)
        for id, metadata in self.metadata:
            record = None if namespace is None else namespace.get(id)
            if namespace is not None and record is not None:
                namespace.put(record._replace(metadata=metadata))


class Delete(NamedTuple):
    """Delete records."""

    namespace: str
    ids: Sequence[str]

    def apply(self, namespaces: dict[str, Namespace], make: Make) -> None:
        """Make the change."""
        if self.namespace in namespaces:
            for id in self.ids:
                namespaces[self.namespace].delete(id)


Change = Union[Create, Drop, Put, SetMetadata, Delete]
