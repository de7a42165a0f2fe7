"""An index of the local server: its settings and its namespaces."""

from __future__ import annotations

from typing import Any

from pinecone.local.store import Namespace


class Index:
    """One index, as its creation request described it.

    Args:
        name: Name of the index.
        vector_type: ``"dense"`` or ``"sparse"``.
        dimension: Length of the dense vectors, None for a sparse index.
        metric: ``"cosine"``, ``"dotproduct"`` or ``"euclidean"``.
        spec: Where the index lives, with all defaults filled in: one of ``serverless``, ``pod``, ``byoc``.
        deletion_protection: ``"enabled"`` or ``"disabled"``.
        tags: Tags of the index.
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
    ) -> None:
        self.name = name
        self.vector_type = vector_type
        self.dimension = dimension
        self.metric = metric
        self.spec = spec
        self.deletion_protection = deletion_protection
        self.tags = tags
        self.host = ""
        self.namespaces: dict[str, Namespace] = {}
        self.writes = 0  # the log sequence number of the last write

    @property
    def billed_by_use(self) -> bool:
        """Whether responses tell read units; a pod index is billed by the hour."""
        return "pod" not in self.spec

    def namespace(self, name: str) -> Namespace:
        """The namespace of a name, to read: an empty one that is not kept if there is none."""
        found = self.namespaces.get(name)
        return Namespace(self.dimension, self.metric) if found is None else found

    def add_namespace(self, name: str, schema: dict[str, Any] | None = None) -> Namespace:
        """Make and keep an empty namespace."""
        self.namespaces[name] = Namespace(self.dimension, self.metric, schema)
        return self.namespaces[name]
