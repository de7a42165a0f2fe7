"""What is done on every face: functions of an index, each of which returns the results of its calls."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any, NamedTuple

import numpy as np

from pinecone import SearchQuery, SparseValues, Vector
from pinecone.transport.retry import RetryConfig

from .faces import Face

DIMENSION = 4
METADATA = {
    "text": "é 日本",
    "empty": "",
    "whole": 3,
    "large": 2**40,
    "negative": -7,
    "zero": 0,
    "part": 0.25,
    "yes": True,
    "no": False,
    "tags": ["a", "b"],
    "none": [],
}
FEW = [
    ("a", [0.1, 0.2, 0.3, 0.4], {"genre": "drama", "year": 2001}),
    ("b", [0.9, 0.1, 0.0, 0.2], {"genre": "comedy", "year": 2012}),
    ("c", [0.5, 0.5, 0.5, 0.1], {"genre": "drama", "year": 2020}),
]
ONCE = RetryConfig(max_retries=0)


class Scenario(NamedTuple):
    """Something to do.

    Attributes:
        run: Does it.
        since: API version that has all of it.
        kind: Kind of the index: "dense", "sparse", "hybrid" or "text".
    """

    run: Callable[[Face], Any]
    since: str
    kind: str


SCENARIOS: dict[str, Scenario] = {}


def scenario(since: str = "2024-04", kind: str = "dense") -> Callable[[Callable[[Face], Any]], Callable[[Face], Any]]:
    def enter(function: Callable[[Face], Any]) -> Callable[[Face], Any]:
        SCENARIOS[function.__name__] = Scenario(function, since, kind)
        return function

    return enter


# Writing and reading


@scenario()
def every_form_of_a_record(index: Face) -> Any:
    forms = [
        ("tuple", [0.1, 0.2, 0.3, 0.4]),
        ("with metadata", (1, 2, 3, 4), {"k": 1}),
        {"id": "dict", "values": [0.1, 0.2, 0.3, 0.4], "metadata": {"k": "v"}},
        Vector("vector", [0.5, -0.5, 1e-7, 1e7], {"k": True}),
        {"id": "array", "values": np.array([1, 2, 3, 4], dtype="float32")},
        {"id": "doubles", "values": np.array([0.1, 0.2, 0.3, 0.4])},
        {"id": "view", "values": np.arange(8, dtype="float32")[::2]},
        {"id": "whole", "values": np.array([1, 2, 3, 4])},
        {"id": "standard library", "values": array("f", [1, 2, 3, 4])},
        {"id": "numbers", "values": [np.float32(0.5), 1, np.int64(2), 0.25]},
    ]
    return index.upsert(forms, namespace="n"), index.fetch([form_id(form) for form in forms], "n")


def form_id(form: Any) -> str:
    return str(form[0] if isinstance(form, tuple) else form["id"])


@scenario()
def every_type_of_metadata(index: Face) -> Any:
    index.upsert([("a", [1.0, 2.0, 3.0, 4.0], METADATA), ("b", [1.0, 2.0, 3.0, 4.0], {})])
    return index.fetch(["a", "b"]), index.query(id="a", top_k=2, include_metadata=True)


@scenario()
def queries(index: Face) -> Any:
    index.upsert(FEW, namespace="n")
    vector = [0.2, 0.1, 0.4, 0.3]
    return [
        index.query(vector=vector, top_k=2, namespace="n"),
        index.query(vector=tuple(vector), top_k=3, namespace="n", include_values=True),
        index.query(vector=np.array(vector), top_k=3, namespace="n", include_metadata=True),
        index.query(vector=np.array(vector, dtype="float32"), top_k=3, namespace="n", include_values=False),
        index.query(id="b", top_k=1, namespace="n", include_values=True, include_metadata=True),
        index.query(vector=vector, top_k=3, namespace="n", filter={"genre": "drama"}),
        index.query(vector=vector, top_k=3, namespace="n", filter={"$or": [{"year": {"$gt": 2015}}, {"genre": "x"}]}),
        index.query(vector=vector, top_k=3, namespace="n", filter={"genre": {"$in": ["comedy", "x"]}}),
        index.query(vector=vector, top_k=3, namespace="nothing here"),
        index.query(vector=vector, top_k=3),
        index.query(id="nothing", top_k=3, namespace="n"),
    ]


@scenario(since="2025-10")
def queries_of_dedicated_nodes(index: Face) -> Any:
    index.upsert(FEW)
    return index.query(vector=[0.2, 0.1, 0.4, 0.3], top_k=2, scan_factor=2.0, max_candidates=100)


@scenario()
def queries_of_several_namespaces(index: Face) -> Any:
    for number, record in enumerate(FEW):
        index.upsert([record], namespace=f"n{number}")
    names = ["n0", "n1", "n2", "n3"]
    return index.query_namespaces(
        vector=[0.2, 0.1, 0.4, 0.3], namespaces=names, metric="cosine", top_k=2, include_values=True
    )


@scenario(kind="hybrid")
def hybrid_records(index: Face) -> Any:
    records = [
        {
            "id": "a",
            "values": [0.1, 0.2, 0.3, 0.4],
            "sparse_values": {"indices": [3, 4_000_000_000], "values": [0.5, 1.5]},
        },
        Vector("b", [0.4, 0.3, 0.2, 0.1], sparse_values=SparseValues([3, 7], [0.25, 0.75])),
        Vector("c", [0.4, 0.3, 0.2, 0.1]),
    ]
    written = index.upsert(records, namespace="n")
    sparse = SparseValues(np.array([3], dtype="uint32"), np.array([1.0], dtype="float32"))  # type: ignore[arg-type]
    return [
        written,
        index.fetch(["a", "b", "c"], "n"),
        index.query(vector=[0.1] * 4, sparse_vector=sparse, top_k=3, namespace="n", include_values=True),
        index.update("c", sparse_values={"indices": [1], "values": [0.5]}, namespace="n"),
        index.fetch(["c"], "n"),
    ]


@scenario(since="2025-01", kind="sparse")
def sparse_records(index: Face) -> Any:
    records = [
        {"id": name, "sparse_values": {"indices": [1, at + 2], "values": [0.5, 1]}} for at, name in enumerate("ab")
    ]
    return [
        index.upsert(records),
        index.query(sparse_vector={"indices": [2], "values": [1.0]}, top_k=2, include_values=True),
        index.fetch(["a"]),
        index.describe_index_stats(),
    ]


@scenario()
def many_records(index: Face) -> Any:
    records = [(f"id-{number:04}", np.array([number, 1, 2, 3], dtype="float32")) for number in range(1500)]
    names = [name for name, _ in records]
    return [
        index.upsert(records, namespace="n", batch_size=400, show_progress=False),
        index.upsert((record for record in records), namespace="generator"),
        index.describe_index_stats(),
        index.fetch(names, "n"),
        index.query(id="id-0003", top_k=1000, namespace="n", include_values=True),
    ]


@scenario()
def dataframes(index: Face) -> Any:
    import pandas as pd

    frame = pd.DataFrame(
        {"id": ["a", "b", "c"], "values": [[1.0] * 4, [2.0] * 4, [3.0] * 4], "metadata": [{"k": 1}, None, {"k": "x"}]}
    )
    return index.upsert_from_dataframe(frame, namespace="n", batch_size=2, show_progress=False), index.fetch(
        ["a", "b"], "n"
    )


@scenario()
def updates(index: Face) -> Any:
    index.upsert(FEW, namespace="n")
    return [
        index.update("a", values=[4, 3, 2, 1], namespace="n"),
        index.update("b", set_metadata={"year": 2013, "more": ["x"]}, namespace="n"),
        index.update("c", np.array([1, 2, 3, 4], dtype="float32"), {"seen": True}, "n"),
        index.update("nothing", values=[1, 2, 3, 4], namespace="n"),
        index.fetch(["a", "b", "c"], "n"),
    ]


@scenario(since="2025-10")
def updates_by_filter(index: Face) -> Any:
    index.upsert(FEW, namespace="n")
    return [
        index.update(filter={"genre": "drama"}, set_metadata={"seen": 1}, namespace="n", dry_run=True),
        index.update(filter={"genre": "drama"}, set_metadata={"seen": 1}, namespace="n"),
        index.update(filter={"genre": "nothing"}, set_metadata={"seen": 1}, namespace="n"),
        index.fetch(["a", "b"], "n"),
    ]


@scenario(since="2025-10")
def records_by_metadata(index: Face) -> Any:
    index.upsert(FEW, namespace="n")
    first = index.fetch_by_metadata({"year": {"$gt": 0}}, namespace="n", limit=2)
    rest = index.fetch_by_metadata({"year": {"$gt": 0}}, namespace="n", limit=2, pagination_token=first.pagination.next)
    return first, rest, index.iter_records(filter={"genre": "drama"}, namespace="n")


@scenario()
def deletions(index: Face) -> Any:
    index.upsert(FEW, namespace="n")
    index.upsert(FEW, namespace="m")
    return [
        index.delete(["a", "nothing"], namespace="n"),
        index.delete(filter={"genre": "drama"}, namespace="m"),
        index.describe_index_stats(),
        index.delete(delete_all=True, namespace="n"),
        index.describe_index_stats(),
    ]


@scenario()
def lists(index: Face) -> Any:
    index.upsert(
        [(f"{'even' if number % 2 == 0 else 'odd'}#{number}", [1.0] * 4) for number in range(12)], namespace="n"
    )
    first = index.list_paginated("even#", 4, namespace="n")
    return [
        first,
        index.list_paginated("even#", 4, first.pagination.next, "n"),
        index.list("odd#", 4, "n"),
        index.list(namespace="nothing here"),
        index.iter_records("odd#", namespace="n", limit=5),
    ]


@scenario(since="2025-04")
def namespaces(index: Face) -> Any:
    for name in ("m", "n", "o"):
        index.upsert(FEW, namespace=name)
    first = index.list_namespaces_paginated(limit=2)
    return [
        first,
        index.list_namespaces_paginated(limit=2, pagination_token=first.pagination.next),
        index.list_namespaces(limit=1),
        index.describe_namespace("m"),
        index.delete_namespace("m"),
        index.describe_namespace("m"),
    ]


@scenario(since="2025-10")
def namespaces_with_a_schema(index: Face) -> Any:
    return [
        index.create_namespace("n", {"fields": {"genre": {"filterable": True}}}),
        index.create_namespace("m"),
        index.create_namespace("n"),
        index.describe_namespace("n"),
        index.list_namespaces(prefix="n"),
    ]


@scenario()
def visibility(index: Face) -> Any:
    written = index.upsert(FEW, namespace="n")
    seen = index.query(id="a", top_k=1, namespace="n").response_info
    return [
        written.response_info.lsn_committed,
        seen.lsn_reconciled,
        seen.request_id is not None,
        index.wait_until_visible(written, timeout=10),
        index.wait_until_visible(index.delete(["a"], namespace="n"), timeout=10),
        index.wait_until_visible(index.update("b", values=[1, 2, 3, 4], namespace="n"), timeout=10),
    ]


# What gRPC lacks


@scenario(since="2025-04", kind="text")
def text_records(index: Face) -> Any:
    records = [{"_id": "a", "text": "Apples keep doctors away.", "year": 2024}, {"id": "b", "text": "Bread."}]
    return [
        index.upsert_records("n", records),
        index.search("n", {"inputs": {"text": "fruit"}, "top_k": 2}),
        index.search_records("n", SearchQuery({"text": "bread"}, 1), fields=["text"]),
        index.describe_index_stats(),
    ]


@scenario(since="2025-04")
def imports(index: Face) -> Any:
    return [
        index.start_import("s3://nothing/here/", error_mode="sometimes"),
        index.describe_import("77"),
        index.cancel_import(""),
        index.list_imports(),
    ]


# What is refused


@scenario()
def refusals_of_the_service(index: Face) -> Any:
    index.upsert(FEW)
    return [
        index.upsert([("a", [1.0])]),
        index.query(vector=[1.0], top_k=1),
        index.query(vector=[1.0] * 4, top_k=1, filter={"genre": {"$like": "x"}}),
        index.fetch(["a"], "n" * 2000),
        index.delete(delete_all=True, namespace="nothing here"),
        index.update("a", values=[1.0]),
        index.describe_index_stats(filter={"genre": "drama"}),
        index.list_paginated(limit=1000),
    ]


@scenario()
def refusals_of_the_client(index: Face) -> Any:
    good = [1.0, 2.0, 3.0, 4.0]
    return [
        index.upsert([("a", good), ("b", [1.0, math.nan, 3.0, 4.0])]),
        index.upsert([("a", np.array([1, math.inf, 3, 4], dtype="float32"))]),
        index.upsert([("a", [1.0, None, 3.0, 4.0])]),
        index.upsert([("a", [10**40, 2, 3, 4])]),
        index.upsert([("a", good, {"k": None})]),
        index.upsert([("a", good, {"k": math.nan})]),
        index.upsert([("a", good, {"k": datetime(2024, 1, 1, tzinfo=timezone.utc)})]),
        index.upsert([("a", good, {"k": {"deep": object()}})]),
        index.upsert([("a", good, {1: "x"})]),
        index.upsert([("a", good), ("b", [1.0])]),
        index.upsert([(5, good)]),
        index.upsert([("a", good, "metadata")]),
        index.upsert([{"id": "a", "values": good, "more": 1}]),
        index.upsert([{"id": "a", "values": good, "sparse_values": {"indices": [1, 2], "values": [1.0]}}]),
        index.upsert(["a"]),
        index.upsert("a"),
        index.upsert([("a", good)], namespace=5),
        index.query(vector=[1.0, math.nan, 3.0, 4.0], top_k=1),
        index.query(vector=[1.0, None, 3.0, 4.0], top_k=1),
        index.query(vector=good, top_k=0),
        index.query(vector=good, top_k=10_001),
        index.query(vector=good, id="a", top_k=1),
        index.query(top_k=1),
        index.query(vector=good, top_k=1, nearest=True),
        index.query(vector=good, top_k=1, filter={"k": datetime(2024, 1, 1, tzinfo=timezone.utc)}),
        index.query(vector=good, top_k=1, timeout=-1),
        index.fetch([]),
        index.fetch("a"),
        index.fetch([1]),
        index.update("a", values=[math.nan]),
        index.update("a", set_metadata={"k": None}),
        index.update(),
        index.delete(),
        index.query_namespaces(vector=good, namespaces=[], metric="cosine"),
        index.describe_namespace(""),
    ]


@scenario()
def what_only_later_versions_have(index: Face) -> Any:
    return [
        index.create_namespace(""),
        index.update(filter={"k": 1}, set_metadata={"k": object()}),
    ]
