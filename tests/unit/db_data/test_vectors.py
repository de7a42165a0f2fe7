"""The forms in which records may be passed, and what is said of those that cannot be sent."""

from __future__ import annotations

import json
import math
from collections import UserDict
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinecone import SparseValues, Vector, core
from pinecone.db_data import calls
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.versioning import Operations, over_grpc
from tests.versions import REVIEWED

finite = st.floats(allow_nan=False, allow_infinity=False)
within_32_bits = st.floats(-3e38, 3e38)
numbers = st.lists(within_32_bits, min_size=1, max_size=5)
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
metadata = st.dictionaries(
    text, st.one_of(text, st.booleans(), st.integers(-(2**53), 2**53), finite, st.lists(text, max_size=3)), max_size=3
)
sparse = st.lists(
    st.tuples(st.integers(0, 2**32 - 1), within_32_bits), min_size=1, max_size=4, unique_by=lambda pair: pair[0]
)


def upserted(vectors, version=None):
    """The records in the body of an upsert."""
    sent = [batch.call.request.body for batch in calls.upsert(Operations(version), None, None).batches(vectors)]
    return [record for body in sent for record in json.loads(body)["vectors"]]


@given(text, numbers, metadata)
def test_every_form_of_a_dense_record_is_the_same_on_the_wire(name, values, meta):
    wire = [{"id": name, "values": values, "metadata": meta}]
    forms = [
        (name, values, meta),
        [name, values, meta],
        {"id": name, "values": values, "metadata": meta},
        UserDict({"id": name, "values": values, "metadata": meta}),
        Vector(name, values, meta),
        Vector(id=name, values=values, metadata=meta).to_dict(),
    ]
    assert all(upserted([form]) == wire for form in forms)


@given(text, sparse)
def test_every_form_of_a_sparse_record_is_the_same_on_the_wire(name, pairs):
    indices, values = [index for index, _ in pairs], [value for _, value in pairs]
    plain = {"indices": indices, "values": values}
    wire = [{"id": name, "sparseValues": plain}]
    forms = [
        (name, SparseValues(indices, values)),
        {"id": name, "sparse_values": plain},
        {"id": name, "sparseValues": SparseValues(indices, values)},
        {"id": name, "values": [], "sparse_values": plain},
        Vector(name, sparse_values=SparseValues(indices, values)),
        Vector(name, sparse_values=plain),
    ]
    assert all(upserted([form]) == wire for form in forms)


def test_a_generator_is_taken():
    assert len(upserted((str(i), [0.5]) for i in range(3))) == 3


def test_records_keep_their_order():
    assert [record["id"] for record in upserted([("b", [1.0]), ("a", [2.0])])] == ["b", "a"]


@pytest.mark.parametrize("kind", ["float32", "float64", "int64"])
def test_arrays_are_taken_as_they_are(kind):
    matrix = np.arange(6, dtype=kind).reshape(2, 3)
    wire = [[0, 1, 2], [3, 4, 5]]
    assert [record["values"] for record in upserted([(str(i), row) for i, row in enumerate(matrix)])] == wire
    assert [record["values"] for record in upserted([Vector(str(i), row) for i, row in enumerate(matrix)])] == wire


def test_arrays_that_do_not_lie_in_one_piece_are_taken():
    assert upserted([("a", np.arange(6.0).reshape(3, 2)[:, 1])])[0]["values"] == [1, 3, 5]


def test_lists_of_numpy_numbers_are_taken():
    assert upserted([("a", list(np.ones(2, dtype="float32")), {"n": np.int64(3)})]) == [
        {"id": "a", "values": [1, 1], "metadata": {"n": 3}}
    ]


def test_what_the_user_passed_is_left_as_it_was():
    given = {"id": "a", "values": [0.5], "metadata": {"k": "v"}, "sparse_values": {"indices": [1], "values": [0.5]}}
    before = json.dumps(given)
    upserted([given])
    assert json.dumps(given) == before


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (5, "must be a Vector, dict or tuple, not int"),
        (("a",), "is a tuple of 1"),
        (("a", [1], {}, {}), "is a tuple of 4"),
        ({"values": [1]}, "has no id"),
        ({"id": "a", "values": [1], "nonsense": 1}, "has unknown keys: 'nonsense'"),
        ((7, [1]), "must be a str, not int"),
        ({"id": "a"}, "'a' (position 1) has neither values nor sparse_values"),
        (("a", []), "'a' (position 1) has neither values nor sparse_values"),
        (("a", "abc"), "'a' (position 1): values must be a list of numbers, not str"),
        (("a", 3), "'a' (position 1): values must be a list of numbers, not int"),
        ({"id": "a", "sparse_values": [1]}, "'a' (position 1): sparse_values must be SparseValues or a dict, not list"),
        ({"id": "a", "sparse_values": {"indices": [1]}}, "'a' (position 1): sparse_values must have just the keys"),
        (
            {"id": "a", "sparse_values": {"indices": [1], "values": []}},
            "'a' (position 1): sparse_values have 1 index, but 0",
        ),
        (
            {"id": "a", "sparse_values": {"indices": 1, "values": [0.5]}},
            "'a' (position 1): sparse_values.indices must be a list of numbers, not int",
        ),
    ],
)
def test_a_record_of_no_known_form_is_named(record, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError)) as caught:
        upserted([("fine", [0.5]), record])
    assert said in str(caught.value)
    assert "position 1" in str(caught.value)


@pytest.mark.parametrize("vectors", [Vector("a", [0.5]), {"id": "a", "values": [0.5]}, "ab"])
def test_one_record_is_no_list_of_records(vectors):
    with pytest.raises(PineconeApiTypeError, match="list of records"):
        upserted(vectors)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([0.5, math.nan], "values[1] is not a finite number"),
        ([math.inf, 0.5], "values[0] is not a finite number"),
        ([0.5, None], "values[1] is not a finite number"),
        (np.array([0.5, math.nan], dtype="float32"), "values[1] is not a finite number"),
        ([0.5, object()], "values[1] must be a number, not object"),
    ],
)
def test_a_value_that_json_cannot_carry_is_named(values, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError)) as caught:
        upserted([("fine", [0.5, 0.5]), ("bad", values)])
    assert str(caught.value) == f"Record 'bad' (position 1): {said}."


def test_a_sparse_value_that_json_cannot_carry_is_named():
    with pytest.raises(PineconeApiValueError, match=r"Record 'bad' \(position 0\): sparse_values\.values\[1\]"):
        upserted([("bad", SparseValues([1, 2], [0.5, math.nan]))])


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "metadata key 'k' is None"),
        (math.nan, "metadata key 'k' is not a finite number"),
        (["a", None], "metadata key 'k[1]' is None"),
        ({"deep": None}, "metadata key 'k.deep' is None"),
        (datetime(2025, 1, 1), "metadata key 'k' is of type datetime"),
        (object(), "metadata key 'k' is of type object"),
        ({1, 2}, "metadata key 'k' is of type set"),
    ],
)
def test_metadata_that_the_service_does_not_take_is_named(value, said):
    for make in (
        lambda: upserted([("fine", [0.5]), ("bad", [0.5], {"ok": "null", "k": value})]),
        lambda: update(id="bad", set_metadata={"k": value}),
    ):
        with pytest.raises((PineconeApiTypeError, PineconeApiValueError)) as caught:
            make()
        assert said in str(caught.value)
        assert "'bad'" in str(caught.value)


def test_the_word_null_is_no_null():
    record = {"id": "null", "values": [0.5], "metadata": {"null": "null"}}
    assert upserted([record]) == [record]


@pytest.mark.parametrize("version", [v for v in REVIEWED if "POST /vectors/upsert" in core.load(v)])
def test_a_sparse_record_goes_out_or_the_reason_is_said(version):
    operation = core.load(version)["POST /vectors/upsert"]
    record = ("a", SparseValues([1], [0.5]))
    try:
        operation.build("vectors").wire(id="a")
    except TypeError:
        with pytest.raises(PineconeApiValueError, match="no dense values, which this API version requires"):
            upserted([record], version)
    else:
        assert upserted([record], version) == [{"id": "a", "sparseValues": {"indices": [1], "values": [0.5]}}]


def update(**changes):
    defaults = dict.fromkeys(("id", "values", "set_metadata", "namespace", "sparse_values", "filter", "dry_run"))
    return calls.update(Operations(), **{**defaults, **changes})


def query(load=core.load, **changes):
    defaults = dict.fromkeys(
        (
            "vector",
            "id",
            "namespace",
            "filter",
            "include_values",
            "include_metadata",
            "sparse_vector",
            "scan_factor",
            "max_candidates",
        )
    )
    return calls.query(Operations(None, load), **{**defaults, "top_k": 3, **changes})


def test_query_on_the_wire():
    call = query(vector=np.ones(2, dtype="float32"), sparse_vector=SparseValues([1], [0.5]), filter={}, namespace="n")
    assert json.loads(call.request.body) == {
        "topK": 3,
        "vector": [1, 1],
        "sparseVector": {"indices": [1], "values": [0.5]},
        "namespace": "n",
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "needs vector, sparse_vector or id"),
        ({"id": "a", "vector": [0.5]}, "not both"),
        ({"id": "a", "sparse_vector": SparseValues([1], [1])}, "not both"),
        ({"id": "a", "top_k": 0}, "top_k must be at least 1"),
        ({"vector": [0.5, math.nan]}, r"vector\[1\] is not a finite number"),
        ({"sparse_vector": {"indices": [1], "values": [math.nan]}}, r"sparse_vector\.values\[0\] is not a finite"),
        ({"sparse_vector": {"indices": [1]}}, "sparse_vector must have just the keys"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused(arguments, said):
    with pytest.raises(PineconeApiValueError, match=said):
        query(**arguments)


@pytest.mark.parametrize(
    "changes", [{}, {"values": [0.5]}, {"id": "a", "filter": {"k": 1}}], ids=["nothing", "no id", "both"]
)
def test_an_update_of_nothing_is_refused(changes):
    with pytest.raises(PineconeApiValueError, match="update needs either id or filter"):
        update(**changes)


@pytest.mark.parametrize("arguments", [(None, None, None, None), (None, False, "n", None), (None, None, "n", {})])
def test_a_delete_of_nothing_is_refused(arguments):
    with pytest.raises(PineconeApiValueError, match="delete needs ids, delete_all=True or filter"):
        calls.delete(Operations(), *arguments)


def test_one_string_is_no_list_of_ids():
    with pytest.raises(PineconeApiTypeError, match="ids must be a list"):
        calls.fetch(Operations(), "abc", None)


@pytest.mark.parametrize("make", [calls.describe_namespace, calls.delete_namespace])
def test_a_namespace_has_one_name(make):
    assert make(Operations(), "n", None).request.target == make(Operations(), None, "n").request.target
    assert make(Operations(), "n", "n").request.target.endswith("/n")
    with pytest.raises(PineconeApiValueError, match="two names of one argument"):
        make(Operations(), "n", "m")
    with pytest.raises(PineconeApiValueError, match="needs the name"):
        make(Operations(), None, None)


@given(text.filter(bool))
def test_a_name_never_reaches_another_path(name):
    target = calls.describe_namespace(Operations(), name, None).request.target
    assert target.startswith("/namespaces/")
    assert target.count("/") == 2
    assert not set(target) & set("?#")


@pytest.mark.parametrize(
    "ordered",
    [
        ({"genre": "drama"},),
        ({"genre": "drama"}, None),
        (None, {"genre": "drama"}),
    ],
)
def test_a_vector_takes_metadata_in_the_third_and_in_the_fourth_place(ordered):
    vector = Vector("a", [1.0], *ordered)
    assert (vector.metadata, vector.sparse_values) == ({"genre": "drama"}, None)


@pytest.mark.parametrize("sparse", [SparseValues([1], [0.5]), {"indices": [1], "values": [0.5]}])
@pytest.mark.parametrize("metadata", [{"genre": "drama"}, {}, None])
def test_a_vector_takes_sparse_values_in_the_third_and_in_the_fourth_place(sparse, metadata):
    for vector in (Vector("a", [1.0], metadata, sparse), Vector("a", [1.0], sparse, metadata)):
        assert (vector.metadata, vector.sparse_values) == (metadata, SparseValues([1], [0.5]))
    vector = Vector("a", [1.0], metadata, sparse_values=sparse)
    assert (vector.metadata, vector.sparse_values) == (metadata, SparseValues([1], [0.5]))


def test_sparse_values_that_lack_a_key_are_not_taken_for_metadata():
    with pytest.raises(KeyError, match="values"):
        Vector("a", [1.0], sparse_values={"indices": [1]})


ONE_OF_ONE = [
    [[0.5, 1.0]],
    ([0.5, 1.0],),
    [(0.5, 1.0)],
    np.array([[0.5, 1.0]]),
    np.array([[0.5, 1.0]], dtype="float32"),
    [np.array([0.5, 1.0])],
]


@pytest.mark.parametrize("load", [core.load, over_grpc], ids=["REST", "gRPC"])
@pytest.mark.parametrize("vector", ONE_OF_ONE, ids=repr)
def test_a_query_takes_a_list_that_holds_its_vector(load, vector):
    call = query(load, vector=vector)
    body = call.request.body
    sent = json.loads(body) if call.operation.rpc is None else call.operation.read_request(body)
    assert list(sent["vector"]) == [0.5, 1.0]


@pytest.mark.parametrize("vector", ONE_OF_ONE, ids=repr)
@pytest.mark.parametrize("form", [lambda vector: vector, lambda vector: {"values": vector}])
def test_a_search_takes_a_list_that_holds_its_vector(form, vector):
    call = calls.search(Operations(), "n", {"top_k": 1, "vector": form(vector)}, None, None, {})
    assert json.loads(call.request.body)["query"]["vector"] == {"values": [0.5, 1.0]}


@pytest.mark.parametrize("load", [core.load, over_grpc], ids=["REST", "gRPC"])
@pytest.mark.parametrize(
    ("vector", "said"),
    [
        ([[0.5], [1.0]], "vector holds 2 vectors, and a search takes one: pass one of them"),
        (np.ones((3, 2)), "vector holds 3 vectors, and a search takes one: pass one of them"),
        ([[0.5, "a"]], "vector[1] must be a number, not str"),
        ([[0.5, math.nan]], "vector[1] is not a finite number"),
        ([[[0.5]]], "vector[0] must be a number, not list: a vector is one list of numbers"),
        ([0.5, [1.0]], "vector[1] must be a number, not list: a vector is one list of numbers"),
        (["ab"], "vector[0] must be a number, not str"),
        (np.ones((1, 1, 2)), "vector must have one dimension, not 3"),
    ],
)
def test_other_nested_vectors_are_refused(load, vector, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError)) as caught:
        query(load, vector=vector)
    assert str(caught.value) == f"{said}."


def test_a_record_takes_no_nested_values():
    for make in (lambda: upserted([("a", [[0.5]])]), lambda: update(id="a", values=[[0.5]])):
        with pytest.raises(PineconeApiTypeError, match=r"values\[0\] must be a number, not list: a vector is one list"):
            make()
