"""The store: exact search against plain numpy, and writes and deletes in any order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.filters import compile_filter
from pinecone.local.db_data.store import Namespace, Record, Scored, View

DIMENSION = 8
COUNT = 300


def search(namespace: Namespace, *query: Any, **options: Any) -> list[Scored]:
    with namespace.reading() as view:
        return view.search(*query, **options)


def sparse_of(entries: dict[int, float]) -> SparseValues:
    indices = sorted(entries)
    return SparseValues(np.array(indices, np.uint32), np.array([entries[i] for i in indices], np.float32))


def plain_score(metric: str, a: Floats, b: Floats) -> float:
    a, b = a.astype(np.float64), b.astype(np.float64)
    if metric == "euclidean":
        return float(((a - b) ** 2).sum())
    return float(a @ b) / (1 if metric == "dotproduct" else float(np.linalg.norm(a) * np.linalg.norm(b)))


@pytest.mark.parametrize("metric", ["cosine", "dotproduct", "euclidean"])
@pytest.mark.parametrize("filter", [None, {"even": True}])
def test_dense_search_is_exact(metric: str, filter: dict[str, Any] | None) -> None:
    random = np.random.default_rng(1)
    vectors = random.standard_normal((COUNT, DIMENSION)).astype(np.float32)
    query = random.standard_normal(DIMENSION).astype(np.float32)
    namespace = Namespace(DIMENSION, metric)
    for number, vector in enumerate(vectors):
        namespace.put(Record(str(number), vector, None, {"even": number % 2 == 0}))

    found = search(namespace, 20, query, where=None if filter is None else compile_filter(filter))

    numbers = range(0, COUNT, 1 if filter is None else 2)
    expected = sorted(
        ((plain_score(metric, vectors[number], query), str(number)) for number in numbers),
        reverse=metric != "euclidean",
    )[:20]
    assert [record.id for record, _ in found] == [id for _, id in expected]
    assert [float(score) for _, score in found] == pytest.approx([score for score, _ in expected], rel=1e-4, abs=1e-5)


def test_euclidean_distance_of_a_vector_to_itself_is_zero() -> None:
    vector = np.full(DIMENSION, 1000.1, np.float32)
    namespace = Namespace(DIMENSION, "euclidean")
    namespace.put(Record("a", vector, None, None))
    ((_, score),) = search(namespace, 1, vector)
    assert score == 0


def test_cosine_of_a_zero_query_is_zero() -> None:
    namespace = Namespace(2, "cosine")
    namespace.put(Record("a", np.array([1, 2], np.float32), None, None))
    ((_, score),) = search(namespace, 1, np.zeros(2, np.float32))
    assert score == 0


sparse_entries = st.dictionaries(st.integers(0, 12), st.integers(-4, 4), min_size=1, max_size=5)


@given(st.lists(st.none() | sparse_entries, max_size=12), sparse_entries)
def test_sparse_search_is_exact_and_finds_what_shares_an_index(
    records: list[dict[int, float] | None], query: dict[int, float]
) -> None:
    namespace = Namespace(None, "dotproduct")
    for number, entries in enumerate(records):
        namespace.put(Record(str(number), None, None if entries is None else sparse_of(entries), None))

    found = search(namespace, 100, sparse=sparse_of(query))

    expected = {
        str(number): sum(value * query.get(index, 0) for index, value in entries.items())
        for number, entries in enumerate(records)
        if entries is not None and entries.keys() & query.keys()
    }
    assert {record.id: score for record, score in found} == expected
    assert [score for _, score in found] == sorted(expected.values(), reverse=True)


def test_hybrid_search_adds_the_two_products() -> None:
    namespace = Namespace(2, "dotproduct")
    namespace.put(Record("dense", np.array([3, 0], np.float32), None, None))
    namespace.put(Record("both", np.array([1, 0], np.float32), sparse_of({7: 4}), None))
    found = search(namespace, 10, np.array([1, 0], np.float32), sparse_of({7: 0.75}))
    assert [(record.id, float(score)) for record, score in found] == [("both", 4.0), ("dense", 3.0)]


ids = st.sampled_from([f"{letter}{number}" for letter in "ab" for number in range(20)])
steps = st.lists(st.tuples(st.sampled_from(["put", "put", "delete"]), ids, st.integers(1, 9)), max_size=60)


@given(steps)
def test_any_order_of_writes_and_deletes_keeps_the_last_of_each_id(steps: list[tuple[str, str, int]]) -> None:
    namespace = Namespace(2, "dotproduct")
    expected: dict[str, int] = {}
    for step, id, number in steps:
        if step == "put":
            sparse = sparse_of({number: 1}) if number % 2 else None
            namespace.put(Record(id, np.array([number, 1], np.float32), sparse, {"number": number}))
            expected[id] = number
        else:
            namespace.delete(id)
            expected.pop(id, None)

    assert len(namespace) == len(expected)
    assert list(namespace.ids()) == sorted(expected)
    assert list(namespace.ids(prefix="b", after="b1")) == sorted(id for id in expected if id > "b1" and id[0] == "b")
    found = search(namespace, 100, np.array([1, 0], np.float32))
    assert {record.id: float(score) for record, score in found} == expected
    for id, number in expected.items():
        record = namespace.get(id)
        assert record is not None
        assert record.values is not None
        assert record.values.tolist() == [number, 1]
        assert record.metadata == {"number": number}
        assert (record.sparse is not None) == (number % 2 == 1)
    for number in (1, 3):
        shared = search(namespace, 100, sparse=sparse_of({number: 1}))
        assert {record.id for record, _ in shared} == {id for id, kept in expected.items() if kept == number}


def test_matching_goes_by_id_and_starts_after_one() -> None:
    namespace = Namespace(1, "cosine")
    for id, year in (("c", 1), ("a", 1), ("b", 2), ("d", 1)):
        namespace.put(Record(id, np.ones(1, np.float32), None, {"year": year}))
    where = compile_filter({"year": 1})
    assert [record.id for record in namespace.matching(where)] == ["a", "c", "d"]
    assert [record.id for record in namespace.matching(where, after="a")] == ["c", "d"]


def test_top_k_of_none_stored_is_none() -> None:
    assert search(Namespace(2, "cosine"), 5, np.ones(2, np.float32)) == []
    assert search(Namespace(None, "dotproduct"), 5, sparse=sparse_of({1: 1})) == []


def records_of(view: View) -> dict[str, float]:
    return {record.id: float(score) for record, score in view.search(100, np.array([1, 0], np.float32))}


@given(steps, steps)
def test_a_view_stays_as_it_is_while_records_come_and_go(
    before: list[tuple[str, str, int]], after: list[tuple[str, str, int]]
) -> None:
    namespace = Namespace(2, "dotproduct")

    def take(steps: list[tuple[str, str, int]]) -> None:
        for step, id, number in steps:
            if step == "put":
                values = np.array([number, 1], np.float32)
                namespace.put(Record(id, values, sparse_of({number: 1}), {"number": number}))
            else:
                namespace.delete(id)

    take(before)
    even = compile_filter({"number": {"$in": [2, 4, 6, 8]}})
    with namespace.reading() as view:
        found, filtered = records_of(view), view.search(100, np.ones(2, np.float32), where=even)
        shared = view.search(100, sparse=sparse_of({3: 1}))
        take(after)
        assert records_of(view) == found
        again = view.search(100, np.ones(2, np.float32), where=even)
        assert [(record.id, record.metadata) for record, _ in again] == [
            (record.id, record.metadata) for record, _ in filtered
        ]
        assert [record.id for record, _ in view.search(100, sparse=sparse_of({3: 1}))] == [
            record.id for record, _ in shared
        ]
        with namespace.reading() as later:
            found_later = records_of(later)
    take(after)
    assert found_later == {
        record.id: float(record.values[0]) for record in every(namespace) if record.values is not None
    }


def every(namespace: Namespace) -> list[Record]:
    return list(namespace.matching(compile_filter({})))


def test_rows_are_used_again_when_nobody_reads() -> None:
    namespace = Namespace(2, "cosine")
    for number in range(10_000):
        namespace.put(Record(f"{number % 3}", np.array([1, number], np.float32), sparse_of({number: 1}), None))
    assert len(namespace) == 3
    assert namespace.work == 4 * 32  # a row more than there are records, which is free
    assert len(namespace._sparse._vectors) < 100


def test_equally_near_records_are_found_by_id() -> None:
    namespace = Namespace(2, "cosine")
    for id in "cadb":
        namespace.put(Record(id, np.array([1, 0], np.float32), None, None))
    namespace.put(Record("z", np.array([0, 1], np.float32), None, None))
    query = np.array([1, 0], np.float32)
    assert [record.id for record, _ in search(namespace, 3, query)] == ["a", "b", "c"]
    assert [record.id for record, _ in search(namespace, 5, query)] == ["a", "b", "c", "d", "z"]


@pytest.mark.parametrize("metric", ["cosine", "dotproduct", "euclidean"])
def test_search_goes_through_all_blocks_whether_few_rows_pass_or_many(metric: str) -> None:
    random = np.random.default_rng(2)
    vectors = random.standard_normal((9000, 3)).astype(np.float32)
    namespace = Namespace(3, metric)
    for number, vector in enumerate(vectors):
        namespace.put(Record(str(number), vector, None, {"n": number, "part": number % 100}))
    query = random.standard_normal(3).astype(np.float32)
    for filter, passing in (
        ({"part": 7}, range(7, 9000, 100)),
        ({"n": {"$gte": 4000, "$lt": 4200}}, range(4000, 4200)),
        ({"part": {"$ne": 7}}, [number for number in range(9000) if number % 100 != 7]),
    ):
        found = search(namespace, 10, query, where=compile_filter(filter))
        scores = [plain_score(metric, vectors[number], query) for number in passing]
        expected = sorted(scores, reverse=metric != "euclidean")[:10]
        assert [float(score) for _, score in found] == pytest.approx(expected, rel=1e-4, abs=1e-5)


def test_sparse_vectors_are_found_among_many_written_at_different_times() -> None:
    random = np.random.default_rng(3)
    namespace = Namespace(None, "dotproduct")
    stored: dict[str, dict[int, float]] = {}
    for number in range(600):
        id = str(number % 400)
        stored[id] = {int(index): float(number) for index in random.integers(0, 30, 4)}
        namespace.put(Record(id, None, sparse_of(stored[id]), None))
        if number % 37 == 0:
            query = {int(index): 1.0 for index in random.integers(0, 30, 3)}
            found = search(namespace, 1000, sparse=sparse_of(query))
            assert {record.id: float(score) for record, score in found} == {
                id: sum(entries[index] for index in entries.keys() & query.keys())
                for id, entries in stored.items()
                if entries.keys() & query.keys()
            }


def test_searches_in_threads_see_whole_records_while_others_are_written() -> None:
    namespace = Namespace(2, "dotproduct")
    for number in range(2000):
        namespace.put(Record(str(number), np.array([1, 1], np.float32), None, {"n": 1}))
    where = compile_filter({"n": {"$gt": 0}})
    with ThreadPoolExecutor(2) as threads:
        for round in range(2, 12):
            with namespace.reading() as view:
                searches = [threads.submit(view.search, 3000, np.array([1, 0], np.float32), None, where)] * 2
                for number in range(0, 2000, 3):
                    namespace.put(Record(str(number), np.array([round, round], np.float32), None, {"n": round}))
                for search in searches:
                    found = search.result()
                    assert len(found) == 2000
                    assert all(record.metadata == {"n": score} for record, score in found)
                    assert max(score for _, score in found) == max(1, round - 1)


@given(steps, steps, steps)
def test_a_copy_and_its_original_go_their_own_ways(
    before: list[tuple[str, str, int]], here: list[tuple[str, str, int]], there: list[tuple[str, str, int]]
) -> None:
    def take(namespace: Namespace, steps: list[tuple[str, str, int]]) -> None:
        for step, id, number in steps:
            if step == "put":
                namespace.put(Record(id, np.array([number, 1], np.float32), sparse_of({number: 1}), {"n": number}))
            else:
                namespace.delete(id)

    def apart(*parts: list[tuple[str, str, int]]) -> Namespace:
        namespace = Namespace(2, "dotproduct")
        for steps in parts:
            take(namespace, steps)
        return namespace

    def shown(namespace: Namespace) -> list[tuple[str, Any, Any]]:
        return [(record.id, record.metadata, str(record[1:3])) for record in every(namespace)]

    original = apart(before)
    copy = original.copy("dotproduct")
    take(original, here)
    take(copy, there)
    assert shown(original) == shown(apart(before, here))
    assert shown(copy) == shown(apart(before, there))


@pytest.mark.parametrize(("dimension", "numbers"), [(None, 32), (2, 32), (1024, 1024)])
def test_a_short_vector_is_the_least_part_of_the_work(dimension: int | None, numbers: int) -> None:
    namespace = Namespace(dimension, "dotproduct", None)
    values = None if dimension is None else np.ones(dimension, np.float32)
    namespace.put(Record("a", values, None if values is not None else sparse_of({1: 1.0}), {"genre": "drama"}))
    assert namespace.work == numbers
