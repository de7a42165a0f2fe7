"""Rows of dataframes as records."""

from __future__ import annotations

import json
import math

import pytest

from pinecone.db_data import dataframes
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

ROWS = [
    {"id": "a", "values": [0.5, 1.0], "metadata": {"k": "v", "n": 1}},
    {"id": "b", "values": [0.25, 2.0]},
    {"id": "c", "values": [0.125, 4.0], "metadata": {"k": "w"}},
]
METADATA = [{"k": "v", "n": 1}, None, {"k": "w", "n": None}]


def plain(records):
    return json.loads(json.dumps(list(records), default=lambda array: array.tolist()))


def columns(metadata=True):
    found = {"id": [row["id"] for row in ROWS], "values": [row["values"] for row in ROWS], "other": [1, 2, 3]}
    return {**found, "metadata": METADATA} if metadata else found


def pandas_frame(**options):
    return pytest.importorskip("pandas").DataFrame(columns(**options))


def polars_frame(**options):
    return pytest.importorskip("polars").DataFrame(columns(**options))


def arrow_table(**options):
    return pytest.importorskip("pyarrow").table(columns(**options))


each_kind = pytest.mark.parametrize("make", [pandas_frame, polars_frame, arrow_table])


@each_kind
def test_rows_become_records(make):
    assert plain(dataframes.records(make())) == ROWS
    assert dataframes.length(make()) == 3


@each_kind
def test_columns_may_be_missing(make):
    expected = [{key: row[key] for key in ("id", "values")} for row in ROWS]
    assert plain(dataframes.records(make(metadata=False))) == expected


def test_empty_cells_of_pandas():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(
        {
            "id": ["a", "b", "c"],
            "values": [[0.5], None, math.nan],
            "sparse_values": [None, {"indices": [1], "values": [0.5]}, pandas.NA],
            "metadata": [{"k": math.nan, "t": pandas.NaT, "ok": [1, 2]}, math.nan, None],
        }
    )
    assert list(dataframes.records(frame)) == [
        {"id": "a", "values": [0.5], "metadata": {"ok": [1, 2]}},
        {"id": "b", "sparse_values": {"indices": [1], "values": [0.5]}},
        {"id": "c"},
    ]


def test_values_of_numpy_stay_as_they_are():
    pandas, numpy = pytest.importorskip("pandas"), pytest.importorskip("numpy")
    array = numpy.ones(3, dtype="float32")
    (record,) = dataframes.records(pandas.DataFrame({"id": ["a"], "values": [array]}))
    assert record["values"] is array


def test_values_of_arrow_are_not_copied_number_by_number():
    pyarrow, numpy = pytest.importorskip("pyarrow"), pytest.importorskip("numpy")
    table = pyarrow.table({"id": ["a"], "values": pyarrow.array([[0.5, 1.0]], pyarrow.list_(pyarrow.float32()))})
    (record,) = dataframes.records(table)
    assert isinstance(record["values"], numpy.ndarray)
    assert record["values"].dtype == "float32"


@pytest.mark.parametrize("kind", ["batch", "reader", "dataset"])
def test_batches_of_pyarrow_are_read_one_after_the_other(kind):
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table(
        {"id": [str(number) for number in range(2500)], "values": [[0.5, 1.0]] * 2500, "other": [1] * 2500}
    )
    drawn = []

    def batches():
        for batch in table.to_batches(max_chunksize=700):
            drawn.append(batch)
            yield batch

    if kind == "batch":
        frame = table.to_batches()[0]
    elif kind == "reader":
        frame = pyarrow.RecordBatchReader.from_batches(table.schema, batches())
    else:
        frame = pytest.importorskip("pyarrow.dataset").dataset(table)
    records = dataframes.records(frame)
    assert next(records)["id"] == "0"
    assert len(drawn) <= 1
    rest = list(records)
    assert [record["id"] for record in rest] == [str(number) for number in range(1, 2500)]
    assert {tuple(record["values"]) for record in rest} == {(0.5, 1.0)}
    assert {*map(tuple, rest)} == {("id", "values")}


LISTS = {
    "list": lambda pyarrow: pyarrow.list_(pyarrow.float32()),
    "large list": lambda pyarrow: pyarrow.large_list(pyarrow.float32()),
    "list of one size": lambda pyarrow: pyarrow.list_(pyarrow.float32(), 2),
    "view of a list": lambda pyarrow: pyarrow.list_view(pyarrow.float32()),
}


def many(number):
    return [{"id": str(place), "values": [float(place), 0.5]} for place in range(number)]


@pytest.mark.parametrize("kind", LISTS)
def test_rows_are_cut_out_of_a_table_of_arrow(kind):
    pyarrow = pytest.importorskip("pyarrow")
    rows = many(2500)
    values = pyarrow.array([row["values"] for row in rows], LISTS[kind](pyarrow))
    table = pyarrow.table({"id": [row["id"] for row in rows], "values": values})
    assert plain(dataframes.records(table)) == rows
    assert plain(dataframes.records(table.slice(7, 2000))) == rows[7:2007]


@pytest.mark.parametrize("kind", ["List", "Array"])
def test_rows_are_cut_out_of_a_frame_of_polars(kind):
    polars, numpy = pytest.importorskip("polars"), pytest.importorskip("numpy")
    rows = many(2500)
    dtype = polars.List(polars.Float32) if kind == "List" else polars.Array(polars.Float32, 2)
    frame = polars.DataFrame(rows, schema={"id": polars.String, "values": dtype})
    assert {type(record["values"]) for record in dataframes.records(frame)} == {numpy.ndarray}
    assert plain(dataframes.records(frame)) == rows
    assert plain(dataframes.records(frame[7:2007])) == rows[7:2007]


def test_rows_are_cut_out_of_a_frame_of_pandas():
    pandas = pytest.importorskip("pandas")
    rows = many(2500)
    assert list(dataframes.records(pandas.DataFrame(rows))) == rows
    assert list(dataframes.records(pandas.DataFrame(rows)[::-2])) == rows[::-2]


@pytest.mark.parametrize("make", [pandas_frame, polars_frame, arrow_table])
@pytest.mark.parametrize("values", [None, [], [0.5, None]])
def test_lists_that_lack_something(make, values):
    frame = make(metadata=False)
    cells = {"id": ["a", "b"], "values": [[0.5, 1.0], values]}
    made = type(frame).from_pydict(cells) if hasattr(frame, "to_batches") else type(frame)(cells)
    first, second = dataframes.records(made)
    assert list(first["values"]) == [0.5, 1.0]
    found = second.get("values")
    assert found is None if values is None else [*map(str, found)] in ([*map(str, values)], ["0.5", "nan"])


def test_what_has_columns_and_nothing_else_is_gone_through_row_by_row():
    class Frame(dict):
        columns = property(list)

    assert list(dataframes.records(Frame(id=["a", "b"], values=[[0.5], [1.0]]))) == [
        {"id": "a", "values": [0.5]},
        {"id": "b", "values": [1.0]},
    ]


@pytest.mark.parametrize("given", [5, [{"id": "a"}], "frame"])
def test_what_is_no_dataframe(given):
    with pytest.raises(PineconeApiTypeError, match="df must be a dataframe of pandas, polars or pyarrow"):
        list(dataframes.records(given))


@pytest.mark.parametrize("missing", ["id", "values"])
def test_a_column_that_must_be_there(missing):
    frame = pandas_frame().drop(columns=[missing])
    with pytest.raises(PineconeApiValueError, match="needs a column 'id', and 'values' or 'sparse_values'"):
        list(dataframes.records(frame))


def test_metadata_that_is_no_dictionary_is_for_others_to_refuse():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"id": ["a"], "values": [[0.5]], "metadata": ["text"]})
    assert list(dataframes.records(frame)) == [{"id": "a", "values": [0.5], "metadata": "text"}]
