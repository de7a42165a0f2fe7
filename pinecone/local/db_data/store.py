"""The records of one namespace, in memory, with exact search."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from pinecone.local.db_data.columns import DenseColumn, Floats, Mask, SparseColumn, SparseValues, grown
from pinecone.local.db_data.fields import Fields, decoded, encoded
from pinecone.local.db_data.filters import Predicate

Scored = tuple["Record", np.float32]

MAX_DROPPED = 1000  # deleted ids that are kept in the list, besides as many as there are ids


class Record(NamedTuple):
    """One record. ``values`` is None in a sparse index. ``sparse`` and ``metadata`` may be None."""

    id: str
    values: Floats | None
    sparse: SparseValues | None
    metadata: dict[str, Any] | None


class Namespace:
    """Records by id. Each has a row in the columns.

    A record that replaces another gets a new row. The old row is reused, but not while a view exists. So a view does
    not change when records are added and deleted, and another thread may search it.

    Args:
        dimension: Dimension of the vectors; None in a sparse index.
        metric: Metric of the index.
        schema: Metadata schema of the namespace.
    """

    def __init__(self, dimension: int | None, metric: str, schema: dict[str, Any] | None = None) -> None:
        self.schema = schema
        self._nearest_is_least = metric == "euclidean"
        self._counts_sparse = metric == "dotproduct"
        self._rows: dict[str, int] = {}
        self._ids: list[str] = []
        self._metadata: list[bytes | None] = []  # encoded, since this takes a fifth of the memory
        self._used: Mask = np.zeros(0, np.bool_)  # rows that belong to a record
        self._dense = None if dimension is None else DenseColumn(dimension, metric)
        self._sparse = SparseColumn()
        self._fields = Fields(self._metadata)
        self._free: list[int] = []
        self._left: list[int] = []  # rows that become free when no view exists
        self._readers = 0
        self._ordered_ids = OrderedIds()

    def __len__(self) -> int:
        return len(self._rows)

    def copy(self, metric: str) -> Namespace:
        """A copy of the namespace, for an index with a metric."""
        copy = Namespace(None, metric, self.schema)
        copy._rows = dict(self._rows)
        copy._ids = list(self._ids)
        copy._metadata.extend(self._metadata)
        copy._used = self._used.copy()
        copy._ordered_ids = self._ordered_ids.copy()
        copy._free = [*self._free, *self._left]
        copy._dense = None if self._dense is None else self._dense.copy(metric)
        copy._sparse = self._sparse.copy()
        return copy

    @property
    def size(self) -> int:
        """The approximate size of the records in bytes."""
        dense = 0 if self._dense is None else len(self) * self._dense.dimension * 4
        return dense + self._sparse.size + sum(map(len, self._ids)) + sum(map(len, filter(None, self._metadata)))

    @property
    def work(self) -> int:
        """About how many numbers a search reads. A record counts at least as 32 numbers, for its overhead."""
        return len(self._ids) * max(32, 0 if self._dense is None else self._dense.dimension)

    def get(self, id: str) -> Record | None:
        """The record with an id; None if there is none."""
        row = self._rows.get(id)
        return None if row is None else self._record(row)

    def put(self, record: Record) -> None:
        """Add a record. It replaces one with the same id."""
        row = self._new_row()
        before = self._rows.get(record.id)
        if before is None:
            self._ordered_ids.add(record.id)
        else:
            self._free_row(before)
        self._rows[record.id] = row
        self._ids[row] = record.id
        self._metadata[row] = encoded(record.metadata)
        if self._dense is not None and record.values is not None:
            self._dense.put(row, record.values)
        if self._sparse.wasteful:
            self._sparse = self._sparse.copy()
        self._sparse.put(row, record.sparse)
        self._fields.note(row)
        self._used[row] = True

    def delete(self, id: str) -> None:
        """Delete the record with an id, if it exists."""
        row = self._rows.pop(id, None)
        if row is not None:
            self._free_row(row)
            self._ordered_ids.drop(id)

    def ids(self, prefix: str = "", after: str = "") -> Iterator[str]:
        """Ids that start with ``prefix``, in order, from the first that is greater than ``after``."""
        return self._ordered_ids.starting(prefix, after)

    def matching(self, where: Predicate, after: str = "") -> Iterator[Record]:
        """Records whose metadata passes ``where``, by id, from the first id that is greater than ``after``."""
        passing = self._passing(where)
        rows = (self._rows[id] for id in self.ids(after=after))
        return (self._record(row) for row in rows if passing[row])

    def count(self, where: Predicate) -> int:
        """The number of records whose metadata passes ``where``."""
        return int(np.count_nonzero(self._passing(where)))

    @contextmanager
    def reading(self) -> Iterator[View]:
        """A view of the records that any thread may search. Enter and exit the context in the thread that writes."""
        self._readers += 1
        try:
            yield View(self, self._used[: len(self._ids)].copy())
        finally:
            self._readers -= 1
            if not self._readers:
                for row in self._left:
                    self._release(row)
                self._left.clear()

    def _passing(self, where: Predicate) -> Mask:
        return where.among(self._used[: len(self._ids)].copy(), self._fields)

    def _record(self, row: int) -> Record:
        values = None if self._dense is None else self._dense.get(row)
        return Record(self._ids[row], values, self._sparse.get(row), decoded(self._metadata[row]))

    def _new_row(self) -> int:
        if self._free:
            return self._free.pop()
        row = len(self._ids)
        if row == len(self._used):
            self._used = grown(self._used, row + 1, False)
        self._ids.append("")
        self._metadata.append(None)
        return row

    def _free_row(self, row: int) -> None:
        """Free a row as soon as no view exists."""
        self._used[row] = False
        if self._readers:
            self._left.append(row)
        else:
            self._release(row)

    def _release(self, row: int) -> None:
        self._ids[row] = ""
        self._metadata[row] = None
        self._sparse.put(row, None)
        self._free.append(row)


class View:
    """The records of a namespace at one time.

    Args:
        namespace: The namespace. It keeps the rows as long as the view exists.
        used: Mask of the rows that had a record.
    """

    def __init__(self, namespace: Namespace, used: Mask) -> None:
        self.used = used
        self._namespace = namespace
        self._sparse, self._fields = namespace._sparse, namespace._fields

    def __iter__(self) -> Iterator[Record]:
        """The records, in the order of their rows."""
        return map(self._namespace._record, np.flatnonzero(self.used).tolist())

    def search(
        self,
        top_k: int,
        values: Floats | None = None,
        sparse: SparseValues | None = None,
        where: Predicate | None = None,
    ) -> list[Scored]:
        """The records nearest to a query with their scores, nearest first. Equal scores are ordered by id.

        Args:
            top_k: Largest number of records.
            values: Dense query vector.
            sparse: Sparse query vector. It counts only if the metric is ``dotproduct``. With ``values``, both dot
                products are added. Without it, only records that share an index with the query are found.
            where: Predicate on the metadata of the records.
        """
        found = self.used if where is None else where.among(self.used, self._fields)
        scores: Floats = np.zeros(len(found), np.float32)
        if values is not None and self._namespace._dense is not None:
            scores = self._namespace._dense.scores(values, found)
        if sparse is not None and self._namespace._counts_sparse:
            products, shares_index = self._sparse.scores(sparse, len(found))
            scores = scores + products
            if values is None:
                found = found & shares_index
        rows = np.flatnonzero(found)
        order = scores[rows] if self._namespace._nearest_is_least else -scores[rows]
        return [(self._namespace._record(row), scores[row]) for row in self._nearest(rows, order, top_k)]

    def _nearest(self, rows: npt.NDArray[np.intp], order: Floats, top_k: int) -> list[int]:
        """The first rows in ascending order. Equal ones are ordered by id, so the order does not depend on the rows."""
        if top_k < len(rows):
            last = np.partition(order, top_k - 1)[top_k - 1]
            near = np.flatnonzero(~(order > last))
            rows, order = rows[near], order[near]
        ascending = np.argsort(order, kind="stable")
        rows, order = rows[ascending], order[ascending]
        ordered: list[int] = rows.tolist()
        if (order[1:] == order[:-1]).any():
            keys = dict(zip(ordered, order.tolist()))
            ordered.sort(key=lambda row: (keys[row], self._namespace._ids[row]))
        return ordered[:top_k]


class OrderedIds:
    """The ids of some records. They are sorted when they are read, because sorting a nearly sorted list is fast.

    Only new ids may be added, and only existing ids may be dropped.
    """

    def __init__(self) -> None:
        self._ordered: list[str] = []
        self._added: list[str] = []
        self._dropped: set[str] = set()  # number of ids in the other two

    def copy(self) -> OrderedIds:
        """A copy."""
        copy = OrderedIds()
        copy._ordered, copy._added, copy._dropped = self._ordered, list(self._added), set(self._dropped)
        return copy

    def add(self, id: str) -> None:
        """Add an id."""
        if id in self._dropped:
            self._dropped.remove(id)
        else:
            self._added.append(id)

    def drop(self, id: str) -> None:
        """Drop an id."""
        self._dropped.add(id)
        if len(self._dropped) > len(self._ordered) + MAX_DROPPED:  # ids are added and dropped, but never read
            self._in_order()

    def starting(self, prefix: str, after: str) -> Iterator[str]:
        """Ids that start with ``prefix``, in order, from the first that is greater than ``after``."""
        ordered = self._in_order()
        start = max(bisect_left(ordered, prefix), bisect_right(ordered, after) if after else 0)
        for position in range(start, len(ordered)):
            if not ordered[position].startswith(prefix):
                return
            yield ordered[position]

    def _in_order(self) -> list[str]:
        if self._added or self._dropped:
            ids = self._ordered + self._added
            if self._dropped:
                ids = [id for id in ids if id not in self._dropped]
            ids.sort()
            self._ordered = ids  # a new list, because the old one may still be in use
            self._added, self._dropped = [], set()
        return self._ordered
