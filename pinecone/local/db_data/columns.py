"""Columns of vectors: one row a record, scored against a query all at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_FIRST_CAPACITY = 16
_BLOCK = 4096  # rows whose difference from a query fits in the processor's cache


class SparseValues(NamedTuple):
    """The non-zero entries of a sparse vector; ``indices`` are distinct and ascending."""

    indices: npt.NDArray[np.uint32]
    values: Floats


class DenseColumn:
    """Dense vectors in one contiguous float32 matrix that grows by half when it is full.

    Args:
        dimension: Length of every vector.
        metric: ``"cosine"``, ``"dotproduct"`` or ``"euclidean"``.
    """

    def __init__(self, dimension: int, metric: str) -> None:
        self._matrix: Floats = np.empty((0, dimension), np.float32)
        self._lengths: Floats = np.empty(0, np.float32)
        self._score = _METRICS[metric]
        self.dimension = dimension

    def copy(self, metric: str) -> DenseColumn:
        """A column of the same vectors, scored by another metric or the same."""
        copy = DenseColumn(self.dimension, metric)
        copy._matrix, copy._lengths = self._matrix.copy(), self._lengths.copy()
        return copy

    def put(self, row: int, vector: Floats) -> None:
        """Store a vector at a row that is in use or the first that is not."""
        if row == len(self._matrix):
            capacity = max(_FIRST_CAPACITY, row + row // 2)
            self._matrix = _grown(self._matrix, capacity)
            self._lengths = _grown(self._lengths, capacity)
        self._matrix[row] = vector
        self._lengths[row] = np.linalg.norm(vector)

    def get(self, row: int) -> Floats:
        """The vector at a row, as a view."""
        vector: Floats = self._matrix[row]
        return vector

    def move(self, source: int, target: int) -> None:
        """Copy the vector of one row over that of another."""
        self._matrix[target] = self._matrix[source]
        self._lengths[target] = self._lengths[source]

    def scores(self, query: Floats, count: int) -> Floats:
        """Score the first ``count`` rows against ``query`` by the metric of the column."""
        with np.errstate(over="ignore", invalid="ignore"):
            return self._score(self._matrix[:count], self._lengths[:count], query)


class SparseColumn:
    """Sparse vectors, dot product only; a row may be without one."""

    def __init__(self) -> None:
        self._rows: list[SparseValues | None] = []
        self._postings: _Postings | None = None

    def copy(self) -> SparseColumn:
        """A column of the same vectors."""
        copy = SparseColumn()
        copy._rows = list(self._rows)
        return copy

    @property
    def size(self) -> int:
        """How many bytes the vectors take."""
        return sum(vector.indices.nbytes + vector.values.nbytes for vector in self._rows if vector is not None)

    def put(self, row: int, vector: SparseValues | None) -> None:
        """Store a vector, or none, at a row that is in use or the first that is not."""
        if row == len(self._rows):
            self._rows.append(vector)
        else:
            self._rows[row] = vector
        self._postings = None

    def get(self, row: int) -> SparseValues | None:
        """The vector at a row, None if it has none."""
        return self._rows[row]

    def swap_out(self, row: int) -> None:
        """Drop a row; the last row takes its place."""
        last = self._rows.pop()
        if row < len(self._rows):
            self._rows[row] = last
        self._postings = None

    def scores(self, query: SparseValues) -> tuple[Floats, Mask]:
        """Dot products of all rows with ``query``, and which rows share an index with it."""
        if self._postings is None:
            self._postings = _Postings(self._rows)
        return self._postings.dot(query)


class _Postings:
    """All entries of a sparse column, end to end, so that a query is a few vectorised steps."""

    def __init__(self, rows: list[SparseValues | None]) -> None:
        filled = [(row, vector) for row, vector in enumerate(rows) if vector is not None]
        self._count = len(rows)
        owners = np.array([row for row, _ in filled], np.intp)
        self._owners = np.repeat(owners, np.array([len(vector.indices) for _, vector in filled], np.intp))
        self._indices = np.concatenate([np.empty(0, np.uint32), *(vector.indices for _, vector in filled)])
        self._values = np.concatenate([np.empty(0, np.float32), *(vector.values for _, vector in filled)])

    def dot(self, query: SparseValues) -> tuple[Floats, Mask]:
        nearest = np.searchsorted(query.indices, self._indices)
        nearest[nearest == len(query.indices)] = 0
        shared = query.indices[nearest] == self._indices
        owners = self._owners[shared]
        products = self._values[shared] * query.values[nearest[shared]]
        sums = np.bincount(owners, weights=products, minlength=self._count)
        return sums.astype(np.float32), np.bincount(owners, minlength=self._count) > 0


def _grown(array: npt.NDArray[Any], capacity: int) -> npt.NDArray[Any]:
    grown = np.empty((capacity, *array.shape[1:]), array.dtype)
    grown[: len(array)] = array
    return grown


def _cosine(matrix: Floats, lengths: Floats, query: Floats) -> Floats:
    norms = lengths * np.linalg.norm(query)
    scores: Floats = np.zeros(len(matrix), np.float32)
    np.divide(matrix @ query, norms, out=scores, where=norms > 0)
    np.clip(scores, -1, 1, out=scores)
    return scores


def _dotproduct(matrix: Floats, lengths: Floats, query: Floats) -> Floats:
    products: Floats = matrix @ query
    return products


def _euclidean(matrix: Floats, lengths: Floats, query: Floats) -> Floats:
    """Squared distances, from the differences: |a|² - 2ab + |b|² is inexact for vectors that are close."""
    scores = np.empty(len(matrix), np.float32)
    for start in range(0, len(matrix), _BLOCK):
        difference = matrix[start : start + _BLOCK] - query
        np.einsum("ij,ij->i", difference, difference, out=scores[start : start + _BLOCK])
    return scores


_METRICS: dict[str, Callable[[Floats, Floats, Floats], Floats]] = {
    "cosine": _cosine,
    "dotproduct": _dotproduct,
    "euclidean": _euclidean,
}
