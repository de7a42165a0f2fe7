"""Static copies of indexes: collections and backups, and the restore jobs of backups."""

from __future__ import annotations

import functools
import uuid
from collections.abc import Callable
from typing import Any

from pinecone.local.db_data.index import Index, Namespaces
from pinecone.local.http.errors import invalid
from pinecone.local.lifecycle import timestamp
from pinecone.local.settings import Settings


class Snapshot:
    """The records of an index at one time.

    Args:
        index: The index to copy.
        settings: Settings of the server.

    Attributes:
        records: The copied records; None if they are not in memory.
        load: Returns another copy of them, for a metric.
    """

    def __init__(self, index: Index, settings: Settings) -> None:
        self.vector_type = index.vector_type
        self.dimension = index.dimension
        self.metric = index.metric
        self.lifecycle = settings.lifecycle()
        records = _copies(index.namespaces, index.metric)
        self.id = str(uuid.uuid4())
        self.record_count = sum(map(len, records.values()))
        self.namespace_count = len(records)
        self.size = sum(namespace.size for namespace in records.values())
        self.records: Namespaces | None = records
        self.load: Callable[[str], Namespaces] = functools.partial(_copies, records)

    def namespaces(self, metric: str) -> Namespaces:
        """A new copy of the records, for an index with a metric."""
        return self.load(metric)


class Collection(Snapshot):
    """A copy of a pod index.

    Args:
        name: Name of the collection.
        index: The pod index.
        settings: Settings of the server.
    """

    def __init__(self, name: str, index: Index, settings: Settings) -> None:
        super().__init__(index, settings)
        self.name = name
        self.environment = index.spec["pod"]["environment"]

    def check_fits(self, environment: str | None, dimension: int | None) -> None:
        """Check that an index can be created from the collection.

        Args:
            environment: Environment of the index; None if it is not a pod index.
            dimension: Dimension of the index.

        Raises:
            RefusedError: The collection is not ready, or it has another environment or dimension.
        """
        if not self.lifecycle.ready:
            raise invalid("Source collection is not ready")
        if environment not in (None, self.environment):
            raise invalid(f"Source collection must be in the same environment as the index: {self.environment}")
        if dimension != self.dimension:
            raise invalid(f"Index and collection must have the same dimension: {self.dimension}")


class Backup(Snapshot):
    """A copy of a serverless index, with its settings.

    Args:
        index: The serverless index.
        name: Name of the backup.
        description: Description of the backup.
        settings: Settings of the server.
    """

    def __init__(self, index: Index, name: str, description: str, settings: Settings) -> None:
        super().__init__(index, settings)
        self.name = name
        self.description = description
        self.source_name = index.name
        self.source_id = index.id
        self.spec: dict[str, Any] = {kind: dict(settings) for kind, settings in index.spec.items()}
        self.tags = dict(index.tags)
        self.embed = index.embed
        self.created_at = timestamp()


class RestoreJob:
    """A restore job of a backup.

    Args:
        backup: The backup.
        index: The index that is created from it.
        settings: Settings of the server.
    """

    def __init__(self, backup: Backup, index: Index, settings: Settings) -> None:
        self.id = str(uuid.uuid4())
        self.backup_id = backup.id
        self.index_name = index.name
        self.index_id = index.id
        self.created_at = timestamp()
        self.completed_at = self.created_at
        self.lifecycle = settings.lifecycle()


def _copies(namespaces: Namespaces, metric: str) -> Namespaces:
    return {name: namespace.copy(metric) for name, namespace in namespaces.items()}
