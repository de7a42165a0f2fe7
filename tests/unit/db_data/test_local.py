"""The data plane against the local server: what is written is what is read."""

from __future__ import annotations

from array import array

import pytest

from pinecone import Pinecone, ServerlessSpec, SparseValues, Vector
from pinecone.db_data.filters import Field

DRAMA, COMEDY = {"genre": "drama", "year": 2020}, {"genre": "comedy", "year": 2021}


@pytest.fixture(scope="module")
def client(local):
    with Pinecone("key", local.url) as client:
        yield client


@pytest.fixture(scope="module")
def index(client):
    client.create_index("dense", ServerlessSpec("aws", "us-east-1"), 2)
    with client.Index("dense") as index:
        index.upsert([("a", [1, 0], DRAMA), ("b", [0, 1], COMEDY), ("c", [0.5, 0.5])], "m")
        index.upsert([("d", [1, 0.1], DRAMA)], "n")
        yield index


def test_every_form_of_values_arrives(index):
    numpy = pytest.importorskip("numpy")
    forms = {
        "list": [0.5, 2.0],
        "ints": [1, 2],
        "tuple": (0.5, 2.0),
        "range": range(1, 3),
        "float32": numpy.array([0.5, 2.0], dtype="float32"),
        "float64": numpy.array([0.5, 2.0]),
        "int8": numpy.array([1, 2], dtype="int8"),
        "scalars": [numpy.float32(0.5), numpy.float64(2.0)],
        "column": numpy.array([[0.5, 9.0], [2.0, 9.0]])[:, 0],
        "array": array("f", [0.5, 2.0]),
        "memoryview": memoryview(array("d", [0.5, 2.0])),
    }
    assert index.upsert(forms.items(), "forms").upserted_count == len(forms)
    found = index.fetch(list(forms), "forms").vectors
    assert {name: found[name].values for name in forms} == {name: [float(v) for v in forms[name]] for name in forms}


def test_sparse_forms_arrive(client):
    numpy = pytest.importorskip("numpy")
    client.create_index("sparse", ServerlessSpec("aws", "us-east-1"), vector_type="sparse", metric="dotproduct")
    with client.Index("sparse") as index:
        index.upsert(
            [
                ("a", SparseValues([1, 5], [0.5, 2.0])),
                Vector("b", sparse_values={"indices": [1, 5], "values": [0.5, 2.0]}),
                {"id": "c", "sparse_values": {"indices": numpy.array([1, 5]), "values": numpy.array([0.5, 2.0])}},
            ]
        )
        found = index.fetch(["a", "b", "c"]).vectors
        assert [found[name].sparse_values for name in "abc"] == [SparseValues([1, 5], [0.5, 2.0])] * 3
        assert index.query(sparse_vector=SparseValues([5], [1.0]), top_k=1).matches[0].score == pytest.approx(2.0)


def test_thousands_of_records_go_there_and_back(index):
    written = index.upsert(((str(i), [1.0, float(i)], {"i": i}) for i in range(2500)), "many")
    assert (written.upserted_count, written.total_batch_count) == (2500, 3)
    index.wait_until_visible(written, timeout=10)
    records = list(index.iter_records(namespace="many"))
    assert sorted(int(record.id) for record in records) == list(range(2500))
    assert all(record.metadata == {"i": int(record.id)} for record in records)
    assert len(index.fetch([str(i) for i in range(2500)], "many").vectors) == 2500


def test_records_of_a_filter(index):
    found = list(index.iter_records(filter=Field("genre") == "drama", namespace="m", include_values=False))
    assert [(record.id, record.values, record.metadata) for record in found] == [("a", [], DRAMA)]


def test_several_namespaces(index):
    found = index.query_namespaces([1.0, 0.1], ["m", "n", "missing"], "cosine", 2, include_metadata=True)
    assert [(match.id, match.namespace, match.metadata) for match in found.matches] == [
        ("d", "n", DRAMA),
        ("a", "m", DRAMA),
    ]


def test_an_update_by_filter(index):
    index.upsert([("x", [1, 0], {"k": 1}), ("y", [1, 0], {"k": 2})], "updates")
    change = {"filter": Field("k") == 1, "set_metadata": {"k": 3}, "namespace": "updates"}
    assert index.update(**change, dry_run=True).matched_records == 1
    assert index.update(**change).matched_records == 1
    assert index.fetch(["x"], "updates").vectors["x"].metadata == {"k": 3}


def test_listing_and_deleting_page_by_page(index):
    index.upsert([(f"doc#{i}", [1, 0]) for i in range(250)], "pages")
    pages = list(index.list(prefix="doc#", namespace="pages"))
    assert [len(page) for page in pages] == [100, 100, 50]
    for page in pages:
        assert index.delete(ids=page, namespace="pages") == {}
    assert list(index.list(namespace="pages")) == []
