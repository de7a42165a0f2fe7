"""Columns of vectors, with one row for each record. A query is scored against many rows at once.

A row that a running search can see is never overwritten, so a search can run in one thread while another adds rows.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_FIRST_CAPACITY = 16
_BLOCK_BYTES = 8 * 1024 * 1024
_BLOCK_ROWS = 4096
_CACHED = 1024  # rows whose difference from a query fits into the processor cache
_SPARED = 8  # a block is scored as a whole if more than one row in this many is wanted


class SparseValues(NamedTuple):
    """The non-zero entries of a sparse vector. ``indices`` are distinct and ascending."""

    indices: npt.NDArray[np.uint32]
    values: Floats


class DenseColumn:
    """Dense vectors in blocks of float32, which are not moved when the column grows.

    Args:
        dimension: Length of every vector.
        metric: ``"cosine"``, ``"dotproduct"`` or ``"euclidean"``.
    """

    def __init__(self, dimension: int, metric: str) -> None:
        self._blocks: list[Floats] = []
        self._shared: set[int] = set()  # blocks that are shared with another column, and are copied before they change
        self._lengths: list[Floats] = []
        self._block_rows = min(_BLOCK_ROWS, max(1, _BLOCK_BYTES // (4 * dimension)))
        self._score = _METRICS[metric]
        self.dimension = dimension

    def copy(self, metric: str) -> DenseColumn:
        """A copy of the column with a metric.

        Both columns share the memory of blocks that neither of them changes.
        """
        copy = DenseColumn(self.dimension, metric)
        copy._blocks, copy._lengths = list(self._blocks), list(self._lengths)
        self._shared = set(range(len(self._blocks)))
        copy._shared = set(self._shared)
        return copy

    def put(self, row: int, vector: Floats) -> None:
        """Store a vector at a free row, or at the first row that was never used."""
        number, place = divmod(row, self._block_rows)
        if number == len(self._blocks):
            self._lengths.append(np.empty(self._block_rows, np.float32))
            self._blocks.append(np.empty((self._block_rows, self.dimension), np.float32))
        if number in self._shared:
            self._lengths[number], self._blocks[number] = self._lengths[number].copy(), self._blocks[number].copy()
            self._shared.remove(number)
        self._blocks[number][place] = vector
        self._lengths[number][place] = math.sqrt(vector.dot(vector))

    def get(self, row: int) -> Floats:
        """The vector at a row."""
        number, place = divmod(row, self._block_rows)
        vector: Floats = self._blocks[number][place].copy()
        return vector

    def scores(self, query: Floats, wanted: Mask) -> Floats:
        """Score the wanted rows against ``query`` with the metric of the column. Scores of other rows are undefined."""
        scores = np.zeros(len(wanted), np.float32)
        size = self._block_rows
        with np.errstate(all="ignore"):
            for start in range(0, len(wanted), size):
                block, lengths = self._blocks[start // size], self._lengths[start // size]
                here, out = wanted[start : start + size], scores[start : start + size]
                count = np.count_nonzero(here)
                if count * _SPARED >= len(here):
                    out[:] = self._score(block[: len(here)], lengths[: len(here)], query)
                elif count:
                    places = np.flatnonzero(here)
                    out[places] = self._score(block[places], lengths[places], query)
        return scores


class SparseColumn:
    """Sparse vectors, scored by dot product. A row may have no vector.

    Each vector has a unique number that is never reused, so the data under a number never changes.
    """

    def __init__(self) -> None:
        self._vectors: list[SparseValues] = []
        self._numbers = np.full(0, -1, np.int32)  # vector numbers by row; -1 for none
        self._kept = 0  # number of vectors that a row has
        self._postings: list[_Postings] = []
        self._lock = threading.Lock()  # of the postings

    def copy(self) -> SparseColumn:
        """A copy of the column without the vectors that no row has."""
        copy = SparseColumn()
        for row in np.flatnonzero(self._numbers >= 0).tolist():
            copy.put(row, self.get(row))
        return copy

    @property
    def size(self) -> int:
        """The size of the vectors in bytes."""
        kept = self._numbers[self._numbers >= 0].tolist()
        return sum(self._vectors[number].indices.nbytes + self._vectors[number].values.nbytes for number in kept)

    @property
    def wasteful(self) -> bool:
        """Whether most of the vectors belong to no row, so that a copy is smaller."""
        return len(self._vectors) > 2 * self._kept + _FIRST_CAPACITY

    def put(self, row: int, vector: SparseValues | None) -> None:
        """Store a vector at a row, or remove it with None."""
        if row >= len(self._numbers):
            if vector is None:
                return
            self._numbers = grown(self._numbers, row + 1, -1)
        self._kept += (vector is not None) - int(self._numbers[row] >= 0)
        if vector is None:
            self._numbers[row] = -1
        else:
            self._vectors.append(vector)
            self._numbers[row] = len(self._vectors) - 1

    def get(self, row: int) -> SparseValues | None:
        """The vector at a row; None if it has none."""
        number = self._numbers[row] if row < len(self._numbers) else -1
        return None if number < 0 else self._vectors[number]

    def scores(self, query: SparseValues, count: int) -> tuple[Floats, Mask]:
        """Dot products of the first ``count`` rows with ``query``, and which of them share an index with it."""
        numbers = np.full(count, -1, np.int32)
        known = self._numbers[:count]
        numbers[: len(known)] = known
        with self._lock:
            postings = self._indexed()
        end = postings[-1].end if postings else 0
        sums, shared = np.zeros(end + 1, np.float64), np.zeros(end + 1, np.bool_)
        for part in postings:
            part.add_products(query, sums, shared)
        numbers[numbers >= end] = -1  # added after the search began; the last element stands for all of these
        return sums[numbers].astype(np.float32), shared[numbers]

    def _indexed(self) -> list[_Postings]:
        """Postings of all vectors. Postings of similar size are merged, so that there are few."""
        end = self._postings[-1].end if self._postings else 0
        if end < len(self._vectors):
            postings = [*self._postings, _Postings.of(self._vectors[end:], end)]
            while len(postings) > 1 and postings[-2].size < 2 * postings[-1].size:
                postings[-2:] = [postings[-2].merged(postings[-1])]
            self._postings = postings
        return self._postings


class _Postings:
    """All entries of some vectors, sorted by index, so that a query takes a few vectorised steps.

    Args:
        indices: Index of each entry.
        owners: Number of the vector of each entry.
        values: Value of each entry.
        end: The number after the last vector.
    """

    def __init__(
        self, indices: npt.NDArray[np.uint32], owners: npt.NDArray[np.int32], values: Floats, end: int
    ) -> None:
        order = np.argsort(indices, kind="stable")
        self._indices, self._owners, self._values = indices[order], owners[order], values[order]
        self.end = end

    @classmethod
    def of(cls, vectors: Sequence[SparseValues], first: int) -> _Postings:
        """Postings of vectors that are numbered from ``first`` on."""
        end = first + len(vectors)
        lengths = np.array([len(vector.indices) for vector in vectors])
        owners = np.repeat(np.arange(first, end, dtype=np.int32), lengths)
        indices = np.concatenate([vector.indices for vector in vectors])
        return cls(indices, owners, np.concatenate([vector.values for vector in vectors]), end)

    def merged(self, other: _Postings) -> _Postings:
        """Postings of these vectors and of others after them."""
        return _Postings(
            np.concatenate([self._indices, other._indices]),
            np.concatenate([self._owners, other._owners]),
            np.concatenate([self._values, other._values]),
            other.end,
        )

    @property
    def size(self) -> int:
        """The number of entries."""
        return len(self._indices)

    def add_products(self, query: SparseValues, sums: npt.NDArray[np.float64], shared: Mask) -> None:
        """Add products to ``sums``, by vector number, and mark in ``shared`` vectors with an index of ``query``."""
        starts = np.searchsorted(self._indices, query.indices, "left").tolist()
        ends = np.searchsorted(self._indices, query.indices, "right").tolist()
        for start, end, weight in zip(starts, ends, query.values.tolist()):
            if start < end:
                owners = self._owners[start:end]
                sums[owners] += self._values[start:end] * weight
                shared[owners] = True


def grown(array: npt.NDArray[Any], least: int, fill: Any) -> npt.NDArray[Any]:
    """A longer copy of an array, with space for more than ``least`` elements."""
    longer = np.full(max(_FIRST_CAPACITY, least + least // 2), fill, array.dtype)
    longer[: len(array)] = array
    return longer


def _cosine(matrix: Floats, lengths: Floats, query: Floats) -> Floats:
    norms = lengths * np.linalg.norm(query)
    scores: Floats = np.zeros(len(matrix), np.float32)
    np.divide(_dotproduct(matrix, lengths, query), norms, out=scores, where=norms > 0)
    np.clip(scores, -1, 1, out=scores)
    return scores


def _dotproduct(matrix: Floats, lengths: Floats, query: Floats) -> Floats:
    """Dot products. ``@`` is not used, because BLAS threads wait for each other at every block on a busy machine."""
    products: Floats = np.einsum("ij,j->i", matrix, query)
    return products


def _euclidean(matrix: Floats, lengths: Floats, query: Floats) -> Floats:
    """Squared distances, computed from differences, because |a|² - 2ab + |b|² is inexact for similar vectors."""
    scores = np.empty(len(matrix), np.float32)
    for start in range(0, len(matrix), _CACHED):
        difference = matrix[start : start + _CACHED] - query
        np.einsum("ij,ij->i", difference, difference, out=scores[start : start + _CACHED])
    return scores


_METRICS: dict[str, Callable[[Floats, Floats, Floats], Floats]] = {
    "cosine": _cosine,
    "dotproduct": _dotproduct,
    "euclidean": _euclidean,
}
