"""The indexes of one server, by name, and their collections and backups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pinecone.local import versions
from pinecone.local.db_control.copies import Backup, Collection, RestoreJob
from pinecone.local.db_data.index import Index
from pinecone.local.http.errors import RefusedError, not_found
from pinecone.local.settings import Settings


class Catalogue:
    """The indexes of one server, with their collections and backups.

    Args:
        settings: Settings of the server.
        serve: Opens a port for an index and returns its URL.
        withdraw: Closes the port of an index.

    Attributes:
        settings: Settings of the server.
        collections: Copies of pod indexes, by name.
        backups: Copies of serverless indexes, by id.
        restore_jobs: Restore jobs, by id.
    """

    def __init__(self, settings: Settings, serve: Callable[[Index], str], withdraw: Callable[[Index], None]) -> None:
        self.settings = settings
        self.collections: dict[str, Collection] = {}
        self.backups: dict[str, Backup] = {}
        self.restore_jobs: dict[str, RestoreJob] = {}
        self._serve = serve
        self._withdraw = withdraw
        self._indexes: dict[str, Index] = {}

    @property
    def indexes(self) -> Mapping[str, Index]:
        """All indexes, by name, in the order of their creation."""
        return self._indexes

    def visible(self, version: str) -> Iterator[Index]:
        """The indexes that an API version can describe, in the order of their creation."""
        return (
            index for index in self._indexes.values() if versions.can_describe(version, index.vector_type, index.spec)
        )

    def find(self, name: str, version: str) -> Index:
        """The index with a name.

        Raises:
            RefusedError: It does not exist, or the API version cannot describe it.
        """
        index = self._indexes.get(name)
        if index is None:
            raise not_found(f"Resource {name} not found")
        if not versions.can_describe(version, index.vector_type, index.spec):
            raise not_found(f"Resource {name} is of a kind that API {version} does not have")
        return index

    def collection(self, name: str) -> Collection:
        """The collection with a name.

        Raises:
            RefusedError: It does not exist.
        """
        if name not in self.collections:
            raise not_found(f"Resource {name} not found")
        return self.collections[name]

    def add(self, index: Index) -> None:
        """Add an index and open its port.

        Raises:
            RefusedError: An index with this name exists.
        """
        if index.name in self._indexes:
            raise RefusedError("ALREADY_EXISTS", f"Resource {index.name} already exists")
        index.host = self._serve(index)
        self._indexes[index.name] = index

    def remove_if_gone(self, index: Index) -> None:
        """Remove an index whose deletion is complete, and close its port."""
        if index.lifecycle.gone:
            self.remove(index)

    def remove(self, index: Index) -> None:
        """Remove an index, and close its port."""
        del self._indexes[index.name]
        self._withdraw(index)

    def clear(self) -> None:
        """Remove all indexes and copies."""
        self.collections.clear()
        self.backups.clear()
        self.restore_jobs.clear()
        for index in list(self._indexes.values()):
            self.remove(index)
