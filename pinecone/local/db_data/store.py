"""The records of one namespace, in memory, with exact search."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import orjson

from pinecone.local.db_data.columns import DenseColumn, Floats, SparseColumn, SparseValues
from pinecone.local.db_data.filters import Predicate


class Record(NamedTuple):
    """One record. ``values`` is None in a sparse index, ``sparse`` and ``metadata`` where there are none."""

    id: str
    values: Floats | None
    sparse: SparseValues | None
    metadata: dict[str, Any] | None


class Namespace:
    """Records by id, their vectors in columns without gaps.

    Args:
        dimension: Length of the dense vectors, None in a sparse index.
        metric: Metric of the index.
        schema: Metadata schema that the namespace was created with.
    """

    def __init__(self, dimension: int | None, metric: str, schema: dict[str, Any] | None = None) -> None:
        self.schema = schema
        self._nearest_is_least = metric == "euclidean"
        self._rows: dict[str, int] = {}
        self._ids: list[str] = []
        self._metadata: list[dict[str, Any] | None] = []
        self._dense = None if dimension is None else DenseColumn(dimension, metric)
        self._sparse = SparseColumn()
        self._ordered_ids: list[str] | None = None

    def __len__(self) -> int:
        return len(self._ids)

    def copy(self, metric: str) -> Namespace:
        """A namespace of the same records, for an index with another metric or the same."""
        copy = Namespace(None, metric, self.schema)
        copy._rows = dict(self._rows)
        copy._ids = list(self._ids)
        copy._metadata = list(self._metadata)
        copy._dense = None if self._dense is None else self._dense.copy(metric)
        copy._sparse = self._sparse.copy()
        return copy

    @property
    def size(self) -> int:
        """About how many bytes the records take."""
        dense = 0 if self._dense is None else len(self) * self._dense.dimension * 4
        text = sum(map(len, self._ids)) + sum(len(orjson.dumps(metadata)) for metadata in self._metadata if metadata)
        return dense + self._sparse.size + text

    def get(self, id: str) -> Record | None:
        """The record of an id, None if there is none. Its values are a view, valid until the next write."""
        row = self._rows.get(id)
        return None if row is None else self._record(row)

    def put(self, record: Record) -> None:
        """Add a record, in place of the one that has its id."""
        row = self._rows.get(record.id)
        if row is None:
            row = self._rows[record.id] = len(self._ids)
            self._ids.append(record.id)
            self._metadata.append(None)
            self._ordered_ids = None
        self._metadata[row] = record.metadata
        self._sparse.put(row, record.sparse)
        if self._dense is not None and record.values is not None:
            self._dense.put(row, record.values)

    def delete(self, id: str) -> None:
        """Drop the record of an id, if there is one; the last record takes its row."""
        row = self._rows.pop(id, None)
        if row is None:
            return
        last = len(self._ids) - 1
        if row < last:
            self._ids[row] = self._ids[last]
            self._rows[self._ids[row]] = row
            self._metadata[row] = self._metadata[last]
            if self._dense is not None:
                self._dense.move(last, row)
        self._ids.pop()
        self._metadata.pop()
        self._sparse.swap_out(row)
        self._ordered_ids = None

    def ids(self, prefix: str = "", after: str = "") -> Iterator[str]:
        """Ids that start with ``prefix``, in order, from the first that is greater than ``after``."""
        if self._ordered_ids is None:
            self._ordered_ids = sorted(self._ids)
        ordered = self._ordered_ids
        start = max(bisect_left(ordered, prefix), bisect_right(ordered, after) if after else 0)
        for position in range(start, len(ordered)):
            if not ordered[position].startswith(prefix):
                return
            yield ordered[position]

    def matching(self, where: Predicate, after: str = "") -> Iterator[Record]:
        """Records whose metadata pass ``where``, in order of id, from the first that is greater than ``after``."""
        rows = (self._rows[id] for id in self.ids(after=after))
        return (self._record(row) for row in rows if where(self._metadata[row] or {}))

    def search(
        self,
        top_k: int,
        values: Floats | None = None,
        sparse: SparseValues | None = None,
        where: Predicate | None = None,
    ) -> list[tuple[Record, np.float32]]:
        """The records nearest to a query, nearest first, each with its score.

        Args:
            top_k: How many records at most.
            values: Dense query vector.
            sparse: Sparse query vector. With ``values`` the two dot products are added; alone, only
                records that share an index with it are found.
            where: Only records whose metadata pass are found.
        """
        count = len(self._ids)
        scores = np.zeros(count, np.float32)
        found = np.ones(count, np.bool_)
        if values is not None and self._dense is not None:
            scores = self._dense.scores(values, count)
        if sparse is not None:
            products, shares_index = self._sparse.scores(sparse)
            scores = scores + products
            if values is None:
                found = shares_index
        if where is not None:
            found &= np.fromiter((where(metadata or {}) for metadata in self._metadata), np.bool_, count)

        rows = np.flatnonzero(found)
        order = scores[rows] if self._nearest_is_least else -scores[rows]
        if top_k < len(rows):
            nearest = np.argpartition(order, top_k - 1)[:top_k]
            rows, order = rows[nearest], order[nearest]
        return [(self._record(row), scores[row]) for row in rows[np.lexsort((rows, order))].tolist()]

    def _record(self, row: int) -> Record:
        values = None if self._dense is None else self._dense.get(row)
        return Record(self._ids[row], values, self._sparse.get(row), self._metadata[row])
