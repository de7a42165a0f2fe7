"""Code that passes and gets vectors as arrays."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from typing_extensions import assert_type

from pinecone import Index, SearchQuery, SearchQueryVector, SparseValues, Vector


def write(index: Index, matrix: npt.NDArray[np.float32]) -> None:
    index.upsert([(str(number), row) for number, row in enumerate(matrix)], "n")
    index.upsert([{"id": "a", "values": matrix[0]}])
    index.upsert([("a", array("f", [0.1, 0.2])), ("b", (0.1, 0.2)), ("c", [1, 2])])
    index.upsert(Vector(str(number), row) for number, row in enumerate(matrix))
    index.update("a", values=matrix[0])


def read(index: Index, row: npt.NDArray[np.float32]) -> None:
    index.query(vector=row, top_k=3)
    index.query(vector=(1, 2), top_k=3, sparse_vector=SparseValues(indices=[1], values=[0.5]))
    index.query_namespaces(vector=row, namespaces=("m", "n"), metric="cosine")
    index.search("n", SearchQuery(vector=SearchQueryVector(values=[0.1, 0.2]), top_k=3))
    index.search("n", SearchQuery(vector=[0.1, 0.2], top_k=3))


def average(values: Sequence[float]) -> None:
    """A function of some library for numbers."""


def results(vector: Vector) -> None:
    average(vector.values)
    assert_type(vector.sparse_values.values if vector.sparse_values else [], list[float])
