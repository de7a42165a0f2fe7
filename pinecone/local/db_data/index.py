"""An index of the local server: its settings and its namespaces."""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from pinecone.local.db_data.changes import Change, Delete, Drop, SetMetadata
from pinecone.local.db_data.store import Namespace
from pinecone.local.http.errors import not_found
from pinecone.local.inference.models import Models
from pinecone.local.settings import Settings

Namespaces = dict[str, Namespace]  # the default namespace is stored under ""

_NO_NAMESPACE = "Namespace not found"


class Index:
    """One index.

    Args:
        name: Name of the index.
        vector_type: ``"dense"`` or ``"sparse"``.
        dimension: Dimension of the vectors; None for a sparse index.
        metric: ``"cosine"``, ``"dotproduct"`` or ``"euclidean"``.
        spec: The spec with all defaults filled in: one of ``serverless``, ``pod``, ``byoc``.
        deletion_protection: ``"enabled"`` or ``"disabled"``.
        tags: Tags of the index.
        settings: Settings of the server.
        embed: Settings of integrated embedding, with all defaults filled in; None if there is none.
        namespaces: The initial namespaces.

    Attributes:
        writes: The log sequence number of the last write.
        journal: Called before each write with its log sequence number and its changes.
    """

    def __init__(
        self,
        *,
        name: str,
        vector_type: str,
        dimension: int | None,
        metric: str,
        spec: dict[str, Any],
        deletion_protection: str,
        tags: dict[str, str],
        settings: Settings,
        embed: dict[str, Any] | None = None,
        namespaces: Namespaces | None = None,
    ) -> None:
        self.id = str(uuid.uuid4())
        self.name = name
        self.vector_type = vector_type
        self.dimension = dimension
        self.metric = metric
        self.spec = spec
        self.deletion_protection = deletion_protection
        self.tags = tags
        self.embed = embed
        self.host = ""
        self.lifecycle = settings.lifecycle()
        self.writes = 0
        self.journal: Callable[[int, Sequence[Change]], None] = _forget
        self._settings = settings
        self._namespaces = {} if namespaces is None else namespaces
        self._late: deque[tuple[float, Sequence[Change]]] = (
            deque()
        )  # writes that cannot be read yet, each with its time

    @property
    def models(self) -> Models:
        """The models for embedding and reranking."""
        return self._settings.models

    @property
    def is_pod(self) -> bool:
        """Whether this is a pod index. Pod indexes have fewer operations and are billed by the hour."""
        return "pod" in self.spec

    @property
    def namespaces(self) -> Namespaces:
        """The readable namespaces, by name."""
        now = self._settings.clock()
        while self._late and self._late[0][0] <= now:
            for change in self._late.popleft()[1]:
                change.apply(self._namespaces, self.new_namespace)
        return self._namespaces

    @property
    def indexed_writes(self) -> int:
        """The log sequence number of the last write that can be read."""
        _ = self.namespaces
        return self.writes - len(self._late)

    def write(self, changes: Sequence[Change]) -> None:
        """Change the namespaces. The changes become readable after the visibility lag, in the order of the writes.

        Raises:
            RefusedError: The journal cannot store the write. Nothing has changed.
        """
        self.journal(self.writes + 1, changes)
        self.writes += 1
        due = self._settings.clock() + self._settings.visibility_lag
        if self._late:
            due = max(due, self._late[-1][0])
        self._late.append((due, changes))
        _ = self.namespaces

    def become(self, namespaces: Namespaces, writes: int) -> None:
        """Set the index to the state after ``writes`` writes, with the given namespaces."""
        self._late.clear()
        self._namespaces = namespaces
        self.writes = writes

    def latest(self, name: str) -> Namespace:
        """The namespace with a name after all writes, including those that cannot be read yet. Do not change it."""
        late = [change for _, changes in self._late for change in changes if change.namespace == name]
        if not late:
            return self.namespace(name)
        kept = self._namespaces.get(name)
        namespaces = {} if kept is None else {name: kept.copy(self.metric)}
        for change in late:
            change.apply(namespaces, self.new_namespace)
        return namespaces.get(name, self.new_namespace())

    def namespace(self, name: str) -> Namespace:
        """The readable namespace with a name. If it does not exist, an empty one is returned, which is not stored."""
        found = self.namespaces.get(name)
        return self.new_namespace() if found is None else found

    def exists(self, name: str) -> bool:
        """Whether a namespace exists after all writes, including those that cannot be read yet."""
        exists = name in self.namespaces
        for _, changes in self._late:
            for change in changes:
                if change.namespace == name and not isinstance(change, (SetMetadata, Delete)):
                    exists = not isinstance(change, Drop)
        return exists

    def check_exists(self, name: str) -> None:
        """Refuse to change a namespace that does not exist.

        Raises:
            RefusedError: It does not exist.
        """
        if not self.exists(name):
            raise not_found(_NO_NAMESPACE)

    def kept_namespace(self, name: str) -> Namespace:
        """The namespace with a name.

        Raises:
            RefusedError: It does not exist.
        """
        if name not in self.namespaces:
            raise not_found(_NO_NAMESPACE)
        return self.namespaces[name]

    def new_namespace(self, schema: dict[str, Any] | None = None) -> Namespace:
        """An empty namespace for the index. Without a metadata schema of its own it has that of the index."""
        (settings,) = self.spec.values()
        return Namespace(self.dimension, self.metric, settings.get("schema") if schema is None else schema)


def _forget(lsn: int, changes: Sequence[Change]) -> None:
    """The journal of an index that is only in memory."""
