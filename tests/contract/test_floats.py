"""Numbers over gRPC: what may be passed for a vector, what is refused, and the list that comes back."""

from __future__ import annotations

import copy
import json
import math
import operator
import pickle
from array import array
from datetime import date
from decimal import Decimal
from enum import Enum
from importlib import metadata
from typing import Any

import msgspec
import numpy as np
import orjson
import pytest

from pinecone import core
from pinecone.codec import floats
from pinecone.db_data.query_namespaces import QueryResultsAggregator
from pinecone.models.db_data import (
    FetchResponse,
    QueryNamespacesResults,
    QueryResponse,
    ScoredVector,
    SparseValues,
    Vector,
)
from pinecone.models.packed import Packed

UPSERT = core.load_rpc("2025-10")["POST /vectors/upsert"]
NUMBERS = [0.5, -1.25, 3.0]


def sent(values: Any) -> Any:
    (vector,) = UPSERT.read_request(UPSERT.encode(vectors=[{"id": "a", "values": values}]).body)["vectors"]
    return list(vector.get("values", []))


def old(package: str, version: tuple[int, int]) -> bool:
    """Whether a package is older than a version."""
    return tuple(map(int, metadata.version(package).split(".")[:2])) < version


@pytest.mark.parametrize(
    "values",
    [
        NUMBERS,
        tuple(NUMBERS),
        np.array(NUMBERS, "<f4"),
        np.array(NUMBERS, ">f4"),
        np.array(NUMBERS, "f8"),
        np.array(NUMBERS, "f2"),
        np.array(NUMBERS, object),
        np.repeat(np.array(NUMBERS, "f4"), 2)[::2],
        list(np.array(NUMBERS, "f4")),
        array("f", NUMBERS),
        array("d", NUMBERS),
        memoryview(array("f", NUMBERS)),
        iter(NUMBERS),
    ],
    ids=lambda values: f"{type(values).__name__}-{getattr(values, 'dtype', '')}",
)
def test_vectors_in_any_form(values: Any) -> None:
    assert sent(values) == NUMBERS


def test_whole_numbers() -> None:
    assert sent([1, 2]) == sent(np.array([1, 2])) == [1.0, 2.0]
    assert sent([]) == sent(np.array([], "f4")) == []


def test_the_largest_numbers_are_sent() -> None:
    largest = float(np.finfo("f4").max)
    assert sent([largest, -largest]) == [largest, -largest]
    assert sent(np.array([largest, -largest], "f4")) == [largest, -largest]


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf, 1e39, None, "0.5", [0.5], 1j, 10**400])
@pytest.mark.parametrize("form", [list, tuple, lambda values: np.array(values, object)])
def test_what_is_no_finite_number_is_refused(bad: Any, form: Any) -> None:
    with pytest.raises(TypeError):
        sent(form([0.5, bad, 0.5]))


@pytest.mark.filterwarnings("ignore:overflow encountered in cast:RuntimeWarning")
@pytest.mark.parametrize(
    "values",
    [
        np.array([0.5, math.nan], "f4"),
        np.array([math.inf], "f8"),
        np.array([1e39], "f8"),
        np.array([math.nan], "f2"),
        np.array(["0.5"]),
        np.array([[0.5]], "f4"),
        np.array(0.5, "f4"),
        0.5,
        None,
        np.array([1j]),
        array("d", [math.nan]),
        array("f", [math.inf]),
    ],
    ids=repr,
)
def test_arrays_of_anything_else_are_refused(values: Any) -> None:
    body = {"id": "a", "values": values} if values is not None else {"id": "a", "values": [None]}
    with pytest.raises(TypeError):
        UPSERT.encode(vectors=[body])


class Genre(str, Enum):
    DRAMA = "drama"


@pytest.mark.parametrize(
    ("value", "arrives"),
    [
        ("ü", "ü"),
        (True, True),
        (3, 3),
        (0.1, 0.1),
        (["a", "b"], ["a", "b"]),
        (("a",), ["a"]),
        ({"a": {"b": 1}}, {"a": {"b": 1}}),
        (np.float32(0.5), 0.5),
        (np.int64(3), 3),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (np.array([1, 2]), [1, 2]),
        (Genre.DRAMA, "drama"),
    ],
    ids=repr,
)
def test_what_is_sent_of_metadata(value: Any, arrives: Any) -> None:
    body = UPSERT.encode(vectors=[{"id": "a", "metadata": {"key": value}}]).body
    (vector,) = UPSERT.read_request(body)["vectors"]
    assert repr(vector["metadata"]) == repr({"key": arrives})


@pytest.mark.parametrize(
    "value",
    [
        None,
        math.nan,
        math.inf,
        date(2026, 1, 1),
        pytest.param(object(), id="object"),
        Decimal(1),
        b"x",
        {1: 2},
        [None],
        {"a": None},
        10**400,
        2**53 + 1,
    ],
    ids=repr,
)
def test_metadata_that_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        UPSERT.encode(vectors=[{"id": "a", "metadata": {"key": value}}])


@pytest.mark.parametrize("index", [-1, 2**32, 1.5, None, "x"])
def test_sparse_indices_that_are_none_are_refused(index: Any) -> None:
    with pytest.raises(TypeError):
        UPSERT.encode(vectors=[{"id": "a", "sparseValues": {"indices": [1, index], "values": NUMBERS[:2]}}])


def test_sparse_values() -> None:
    sparse = {"indices": np.array([1, 300, 2**32 - 1]), "values": np.array(NUMBERS, "f4")}
    (vector,) = UPSERT.read_request(UPSERT.encode(vectors=[{"id": "a", "sparseValues": sparse}]).body)["vectors"]
    assert vector["sparseValues"] == {"indices": [1, 300, 2**32 - 1], "values": NUMBERS}


# The list that comes back -----------------------------------------------------------------------------


QUERY = core.load_rpc("2025-10")["POST /query"]
FETCH = core.load_rpc("2025-10")["GET /vectors/fetch"]
SPARSE = {"indices": [1, 5, 9], "values": NUMBERS}


def queried() -> QueryResponse:
    match = {"id": "a", "score": 0.5, "values": NUMBERS, "sparseValues": SPARSE}
    return QUERY.parse(200, "", QUERY.write_response({"matches": [match]}))


def fetched() -> FetchResponse:
    vector = {"id": "a", "values": NUMBERS, "sparseValues": SPARSE}
    return FETCH.parse(200, "", FETCH.write_response({"vectors": {"a": vector}}))


def merged() -> QueryNamespacesResults:
    results = QueryResultsAggregator(top_k=1)
    results.add_results("n", queried())
    return results.get_results()


#: Makes each kind of record with values, as nobody has looked at it yet.
RECORDS = {
    "match": lambda: queried().matches[0],
    "sparse values of a match": lambda: queried().matches[0].sparse_values,
    "vector": lambda: fetched().vectors["a"],
    "sparse values of a vector": lambda: fetched().vectors["a"].sparse_values,
    "match of several namespaces": lambda: merged().matches[0],
}
each_record = pytest.mark.parametrize("make", RECORDS.values(), ids=RECORDS)

#: Every way to look at the values.
LOOKS = {
    "attribute": lambda record: record.values,
    "getattr": lambda record: getattr(record, "values"),  # noqa: B009
    "item": lambda record: record["values"],
    "get": lambda record: record.get("values"),
    "dict": lambda record: dict(record)["values"],
    "items": lambda record: dict(record.items())["values"],
    "to_dict": lambda record: record.to_dict()["values"],
    "copy": lambda record: copy.copy(record).values,
    "deepcopy": lambda record: copy.deepcopy(record).values,
    "pickle": lambda record: pickle.loads(pickle.dumps(record)).values,  # noqa: S301 - our own
    "operator.attrgetter": operator.attrgetter("values"),
    "msgspec.to_builtins": lambda record: msgspec.to_builtins(record)["values"],
    "msgspec.json": lambda record: json.loads(msgspec.json.encode(record))["values"],
    "msgspec.msgpack": lambda record: msgspec.msgpack.decode(msgspec.msgpack.encode(record))["values"],
    "msgspec.structs.replace": lambda record: msgspec.structs.replace(record).values,
}
#: Older versions take no list for the value of an enum, and say so.
IN_C = {"msgspec.to_builtins", "msgspec.json", "msgspec.msgpack"} if old("msgspec", (0, 19)) else set()


@each_record
@pytest.mark.parametrize("look", [name for name in LOOKS if name not in IN_C])
def test_values_are_a_list_of_floats_however_they_are_looked_at(make: Any, look: str) -> None:
    values = LOOKS[look](make())
    assert type(values) is list
    assert [type(value) for value in values] == [float] * 3
    assert values == NUMBERS


@each_record
def test_it_is_the_same_list_each_time(make: Any) -> None:
    record = make()
    assert record.values is record.values is record["values"]
    record.values.append(1.0)
    assert record.values == [*NUMBERS, 1.0]
    record.values = [2.0]
    assert record.values == [2.0]


@each_record
def test_records_are_equal_whether_they_were_looked_at_or_not(make: Any) -> None:
    looked_at, other = make(), make()
    assert looked_at.values
    assert looked_at == other
    assert other == looked_at
    assert make() == make()
    assert repr(looked_at) == repr(make())
    other = make()
    other.values = [0.5]
    assert other != make()
    assert make() != other


@each_record
def test_to_ask_which_fields_there_are_decodes_nothing(make: Any) -> None:
    record = make()
    assert "values" in record
    assert "values" in record.keys()
    assert "values" in list(record)
    assert len(record) >= 2
    assert type(type(record).values.stored(record)) is Packed
    assert record.values == NUMBERS
    assert type(type(record).values.stored(record)) is list


@each_record
def test_an_array_of_numpy_without_a_list(make: Any) -> None:
    record = make()
    values = record.values_array()
    assert type(type(record).values.stored(record)) is Packed
    assert (values.dtype, values.tolist()) == (np.float32, NUMBERS)
    values[0] = 7.0
    assert record.values == NUMBERS
    assert record.values_array().tolist() == NUMBERS


def test_an_array_of_values_that_came_as_json_or_from_the_user() -> None:
    assert Vector("a", NUMBERS).values_array().tolist() == NUMBERS
    assert Vector("a").values_array().tolist() == []
    assert SparseValues([1], [0.5]).values_array().dtype == np.float32
    decoded = msgspec.json.decode(b'{"id": "a", "values": [0.5, 0.25]}', type=ScoredVector)
    assert decoded.values_array().tolist() == [0.5, 0.25]


def test_results_are_equal_over_both_transports() -> None:
    rest = core.load("2025-10")["POST /query"]
    match = {"id": "a", "score": 0.5, "values": NUMBERS, "sparseValues": SPARSE}
    over_http = rest.parse(200, "application/json", json.dumps({"matches": [match], "namespace": ""}).encode())
    assert queried() == over_http
    assert over_http == queried()
    assert over_http.to_dict() == queried().to_dict()
    assert repr(over_http) == repr(queried())


def test_results_become_plain() -> None:
    plain = {"id": "a", "score": 0.5, "values": NUMBERS, "sparse_values": SPARSE}
    assert json.loads(json.dumps(queried().to_dict()))["matches"] == [plain]
    assert pickle.loads(pickle.dumps(queried())) == queried() == copy.deepcopy(queried())  # noqa: S301 - our own
    assert "0.5, -1.25, 3.0" in repr(queried())


@pytest.mark.skipif(bool(IN_C), reason="msgspec takes no list for the value of an enum")
def test_encoders_in_c_that_take_what_is_stored_write_the_list() -> None:
    stored = msgspec.structs.asdict(queried().matches[0])
    assert json.loads(orjson.dumps({"values": stored["values"]})) == {"values": NUMBERS}
    assert msgspec.to_builtins(queried())["matches"][0]["values"] == NUMBERS


def test_libraries_take_the_list() -> None:
    values = queried().matches[0].values
    assert json.loads(json.dumps(values)) == json.loads(orjson.dumps(values)) == NUMBERS
    pandas = pytest.importorskip("pandas")
    assert json.loads(pandas.DataFrame({"v": [values]}).to_json()) == {"v": {"0": NUMBERS}}
    pyarrow = pytest.importorskip("pyarrow")
    assert pyarrow.array([values]).to_pylist() == [NUMBERS]


def test_floats_that_come_in_several_pieces_are_joined() -> None:
    packed = floats.pack(NUMBERS)
    single = b"\x1d" + floats.pack([7.0])
    piece = b"\x1a" + bytes([len(packed)]) + packed
    for pieces, found in (
        ([piece, piece], NUMBERS * 2),
        ([piece, single], [*NUMBERS, 7.0]),
        ([single, piece], [7.0, *NUMBERS]),
        ([single, single], [7.0, 7.0]),
    ):
        match = b"".join(pieces)
        (read,) = QUERY.parse(200, "", b"\x12" + bytes([len(match)]) + match).matches
        assert read.values == found


def test_values_that_are_cut_off_are_refused() -> None:
    with pytest.raises(ValueError, match="cut off"):
        QUERY.parse(200, "", b"\x12\x05\x1a\x03abc")


def test_it_is_sent_again_as_it_came() -> None:
    values = queried().matches[0].values
    assert floats.pack(values) == floats.pack(NUMBERS)
