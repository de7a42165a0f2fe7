"""The indexes of one server, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pinecone.local import versions
from pinecone.local.errors import RefusedError, not_found
from pinecone.local.index import Index


class Catalogue:
    """The indexes of one server.

    Args:
        serve: Opens a port for an index and returns its URL.
        withdraw: Closes the port of an index.
    """

    def __init__(self, serve: Callable[[Index], str], withdraw: Callable[[Index], None]) -> None:
        self._serve = serve
        self._withdraw = withdraw
        self._indexes: dict[str, Index] = {}

    def visible(self, version: str) -> Iterator[Index]:
        """The indexes that an API version can describe, in the order of their creation."""
        return (
            index for index in self._indexes.values() if versions.can_describe(version, index.vector_type, index.spec)
        )

    def find(self, name: str, version: str) -> Index:
        """The index of a name.

        Raises:
            RefusedError: There is none, or the API version cannot describe it.
        """
        index = self._indexes.get(name)
        if index is None:
            raise not_found(f"Resource {name} not found")
        if not versions.can_describe(version, index.vector_type, index.spec):
            raise not_found(f"Resource {name} is of a kind that API {version} does not have")
        return index

    def add(self, index: Index) -> None:
        """Keep an index and open its port.

        Raises:
            RefusedError: There is an index of that name.
        """
        if index.name in self._indexes:
            raise RefusedError("ALREADY_EXISTS", f"Resource {index.name} already exists")
        index.host = self._serve(index)
        self._indexes[index.name] = index

    def remove(self, index: Index) -> None:
        """Forget an index and close its port."""
        del self._indexes[index.name]
        self._withdraw(index)

    def clear(self) -> None:
        """Forget all indexes."""
        for index in list(self._indexes.values()):
            self.remove(index)
