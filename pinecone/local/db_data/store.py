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

MAX_DROPPED = 1000  # ids, beside as many as there are, before they are taken out


class Record(NamedTuple):
    """One record. ``values`` is None in a sparse index, ``sparse`` and ``metadata`` where there are none."""

    id: str
    values: Floats | None
    sparse: SparseValues | None
    metadata: dict[str, Any] | None


class Namespace:
    """Records by id, each at a row of some columns.

    A record that is put in place of another takes a row of its own. The row of the other is used again, but not
    while someone reads: a view stays as it is while records come and go, and may be searched by another thread.

    Args:
        dimension: Length of the dense vectors, None in a sparse index.
        metric: Metric of the index.
        schema: Metadata schema that the namespace was created with.
    """

    def __init__(self, dimension: int | None, metric: str, schema: dict[str, Any] | None = None) -> None:
        self.schema = schema
        self._nearest_is_least = metric == "euclidean"
        self._counts_sparse = metric == "dotproduct"
        self._rows: dict[str, int] = {}
        self._ids: list[str] = []
        self._metadata: list[bytes | None] = []  # encoded, which takes a fifth of the memory
        self._used: Mask = np.zeros(0, np.bool_)  # rows that a record has
        self._dense = None if dimension is None else DenseColumn(dimension, metric)
        self._sparse = SparseColumn()
        self._fields = Fields(self._metadata)
        self._free: list[int] = []
        self._left: list[int] = []  # rows that are free when nobody reads any more
        self._readers = 0
        self._ordered_ids = OrderedIds()

    def __len__(self) -> int:
        return len(self._rows)

    def copy(self, metric: str) -> Namespace:
        """A namespace of the same records, for an index with another metric or the same."""
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
        """About how many bytes the records take."""
        dense = 0 if self._dense is None else len(self) * self._dense.dimension * 4
        return dense + self._sparse.size + sum(map(len, self._ids)) + sum(map(len, filter(None, self._metadata)))

    @property
    def work(self) -> int:
        """About how many numbers a search reads. Those of a short vector are the least part of it."""
        return len(self._ids) * max(32, 0 if self._dense is None else self._dense.dimension)

    def get(self, id: str) -> Record | None:
        """The record of an id, None if there is none."""
        row = self._rows.get(id)
        return None if row is None else self._record(row)

    def put(self, record: Record) -> None:
        """Add a record, in place of the one that has its id."""
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
        """Drop the record of an id, if there is one."""
        row = self._rows.pop(id, None)
        if row is not None:
            self._free_row(row)
            self._ordered_ids.drop(id)

    def ids(self, prefix: str = "", after: str = "") -> Iterator[str]:
        """Ids that start with ``prefix``, in order, from the first that is greater than ``after``."""
        return self._ordered_ids.starting(prefix, after)

    def matching(self, where: Predicate, after: str = "") -> Iterator[Record]:
        """Records whose metadata pass ``where``, in order of id, from the first that is greater than ``after``."""
        passing = self._passing(where)
        rows = (self._rows[id] for id in self.ids(after=after))
        return (self._record(row) for row in rows if passing[row])

    def count(self, where: Predicate) -> int:
        """How many records have metadata that pass ``where``."""
        return int(np.count_nonzero(self._passing(where)))

    @contextmanager
    def reading(self) -> Iterator[View]:
        """The records as they are, for any thread to search. To be entered and left in the thread that writes."""
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
        """Free a row, as soon as nobody reads it."""
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
        namespace: The namespace, which keeps the rows of the view as long as someone reads.
        used: Rows that had a record.
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
        """The records nearest to a query, nearest first and by id where as near, each with its score.

        Args:
            top_k: How many records at most.
            values: Dense query vector.
            sparse: Sparse query vector, which counts only where the metric is ``dotproduct``. With ``values`` the two
                dot products are added; alone, only records that share an index with it are found.
            where: Only records whose metadata pass are found.
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
        """The first rows in ascending order; by id where that is equal, which holds whatever the rows are."""
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
    """The ids of some records, in order when they are asked for: to sort what is nearly in order takes little.

    An id is added when it is not there, and dropped when it is.
    """

    def __init__(self) -> None:
        self._ordered: list[str] = []
        self._added: list[str] = []
        self._dropped: set[str] = set()  # of the other two

    def copy(self) -> OrderedIds:
        """The same ids."""
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
        if len(self._dropped) > len(self._ordered) + MAX_DROPPED:  # ids come and go, and nobody asks
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
            self._ordered = ids  # another list, because someone may be reading the one before
            self._added, self._dropped = [], set()
        return self._ordered
