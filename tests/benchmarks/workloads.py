"""What is measured: inputs, made once, and what an operation does with them. Each request fits the service's 2 MB."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

#: Dimension of the values that the stub answers with, and how many records it says to have upserted.
DIMENSION = 768
UPSERTED = 60

TEXT = "A paragraph of some two hundred characters, as it comes from a document that was cut into pieces. " * 2


class Workload(NamedTuple):
    """A workload.

    Attributes:
        prepare: Takes a subject (``sdk.py``, ``bare.py``) and the number of requests, and returns the operation.
        requests: Number of requests in one operation. The figures are for one of them.
        over: "http" or "grpc".
    """

    prepare: Callable[[Any, int], Callable[[], Any]]
    requests: int = 1
    over: str = "http"


def rows(count: int, dimension: int) -> list[list[float]]:
    """Embeddings as lists of floats, each of which 32 bits hold exactly, as ``tolist()`` of an array gives them."""
    random = Random(0)  # noqa: S311 - the same numbers in every run
    return [array("f", (random.gauss(0, 1) for _ in range(dimension))).tolist() for _ in range(count)]


def records(count: int, dimension: int, **more: Any) -> list[dict[str, Any]]:
    """Records as dictionaries."""
    return [{"id": f"vec-{number}", "values": row, **more} for number, row in enumerate(rows(count, dimension))]


def check(found: Any, expected: Any) -> None:
    """Refuse a result that is not the one of the stub."""
    if found != expected:
        raise AssertionError(f"{found!r} in place of {expected!r}")


def upsert(count: int, dimension: int, **more: Any) -> Callable[[Any, int], Callable[[], Any]]:
    """One upsert of dictionaries."""

    def prepare(subject: Any, requests: int) -> Callable[[], Any]:
        vectors = records(count, dimension, **more)
        return lambda: check(subject.upsert(vectors), UPSERTED)

    return prepare


def upsert_arrays(count: int) -> Callable[[Any, int], Callable[[], Any]]:
    """One upsert of arrays; of lists made of them where arrays are refused."""

    def prepare(subject: Any, requests: int) -> Callable[[], Any]:
        import numpy

        matrix = numpy.array(rows(count, 768), dtype=numpy.float32)

        def of_arrays() -> None:
            check(subject.upsert([{"id": f"vec-{at}", "values": row} for at, row in enumerate(matrix)]), UPSERTED)

        def of_lists() -> None:
            lists = [{"id": f"vec-{at}", "values": row.tolist()} for at, row in enumerate(matrix)]
            check(subject.upsert(lists), UPSERTED)

        try:
            of_arrays()
        except Exception:
            return of_lists
        return of_arrays

    return prepare


def upsert_sparse(subject: Any, requests: int) -> Callable[[], Any]:
    """One upsert of sparse vectors."""
    random = Random(0)  # noqa: S311 - the same numbers in every run

    def sparse() -> dict[str, Any]:
        return {
            "indices": sorted(random.sample(range(2**30), 100)),
            "values": [round(random.random(), 6) for _ in range(100)],
        }

    vectors = [{"id": f"vec-{number}", "sparse_values": sparse()} for number in range(100)]
    return lambda: check(subject.upsert(vectors), UPSERTED)


def upsert_records(subject: Any, requests: int) -> Callable[[], Any]:
    """One upsert of texts."""
    texts = [{"_id": f"rec-{number}", "text": TEXT, "page": number, "language": "en"} for number in range(96)]
    return lambda: subject.upsert_records("texts", texts)


def query(dimension: int, top_k: int, with_values: bool = False) -> Callable[[Any, int], Callable[[], Any]]:
    """One query, of whose matches the ids and scores are read, and the number of values where they are asked for."""

    def prepare(subject: Any, requests: int) -> Callable[[], Any]:
        vector = rows(1, dimension)[0]
        expected = top_k, top_k * DIMENSION if with_values else 0

        def operation() -> None:
            count = values = 0
            for match in subject.query(vector, top_k, with_values):
                count += subject.has_id_and_score(match)
                if with_values:
                    values += len(subject.values(match))
            check((count, values), expected)

        return operation

    return prepare


def fetch(subject: Any, requests: int) -> Callable[[], Any]:
    """One fetch, of which the number of values is read."""
    ids = [f"vec-{number}" for number in range(100)]
    return lambda: check(sum(len(subject.values(each)) for each in subject.fetch(ids)), 100 * DIMENSION)


def query_namespaces(subject: Any, requests: int) -> Callable[[], Any]:
    """One query over 20 namespaces, whose 10 best are kept."""
    vector, names = rows(1, 768)[0], [f"ns-{number}" for number in range(20)]
    return lambda: check(len(subject.query_namespaces(vector, names)), 10)


def queries_asyncio(subject: Any, requests: int) -> Callable[[], Any]:
    """Queries on one event loop, 50 at once."""
    import asyncio

    vector = rows(1, 768)[0]
    loop = asyncio.new_event_loop()
    query = loop.run_until_complete(subject.query_asyncio())

    async def some() -> None:
        for _ in range(-(-requests // 50)):
            check(len(await query(vector, 10)), 10)

    async def all_at_once() -> None:
        await asyncio.gather(*(some() for _ in range(50)))

    return lambda: loop.run_until_complete(all_at_once())


def upsert_parallel(subject: Any, requests: int) -> Callable[[], Any]:
    """Upserts in the background, by 20 threads."""
    vectors = records(200, 128)
    return lambda: check(subject.upsert_parallel(vectors, requests), requests * UPSERTED)


def upsert_bulk(subject: Any, requests: int) -> Callable[[], Any]:
    """One upsert that is cut into requests."""
    vectors = records(200, 128) * requests
    return lambda: subject.upsert_bulk(vectors)


def upsert_dataframe(subject: Any, requests: int) -> Callable[[], Any]:
    """One upsert of a data frame."""
    import pandas

    ids = [f"vec-{number}" for number in range(200 * requests)]
    frame = pandas.DataFrame({"id": ids, "values": rows(200, 384) * requests})
    return lambda: subject.upsert_dataframe(frame)


WORKLOADS = {
    "upsert_60x1536": Workload(upsert(60, 1536)),
    "upsert_600x128": Workload(upsert(600, 128, metadata={"genre": "drama", "year": 2020})),
    "upsert_numpy_100x768": Workload(upsert_arrays(100)),
    "upsert_sparse_100x100": Workload(upsert_sparse),
    "upsert_records_96": Workload(upsert_records),
    "query_small": Workload(query(1536, 10)),
    "query_1000_values": Workload(query(768, 1000, with_values=True)),
    "query_10000": Workload(query(768, 10_000)),
    "fetch_100x768": Workload(fetch),
    "query_namespaces_20": Workload(query_namespaces),
    "async_queries_500": Workload(queries_asyncio, 500),
    "upsert_parallel_20": Workload(upsert_parallel, 200),
    "upsert_bulk_40000x128": Workload(upsert_bulk, 200),
    "upsert_df_20000x384": Workload(upsert_dataframe, 100),
    "grpc_upsert_100x1536": Workload(upsert(100, 1536), over="grpc"),
    "grpc_upsert_numpy_200x768": Workload(upsert_arrays(200), over="grpc"),
    "grpc_query_small": Workload(query(1536, 10), over="grpc"),
    "grpc_query_1000_values": Workload(query(768, 1000, with_values=True), over="grpc"),
    "grpc_upsert_parallel_20": Workload(upsert_parallel, 200, over="grpc"),
}
