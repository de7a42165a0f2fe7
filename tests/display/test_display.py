"""What results show to a person, on every way to look at them."""

from __future__ import annotations

import io
import pprint
import re
from ast import literal_eval
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinecone.display.outline import in_one_line, outline, tree
from pinecone.display.times import parse_time
from pinecone.models.db_control import RestoreJobModel
from pinecone.models.db_data import ListItem, ListPage, ListResponse, QueryResponse, ScoredVector, Vector
from pinecone.models.inference import RerankResult

from . import snapshot
from .results import CREATED, OTHERS, RESULTS, TEXT

#: What shows itself: all but plain dictionaries.
SHOWN = {name: result for name, result in RESULTS.items() if hasattr(result, "_repr_html_")}
each_result = pytest.mark.parametrize("result", SHOWN.values(), ids=SHOWN)


class Printer:
    """As much of IPython's printer as a result uses."""

    max_width = 80
    indentation = 0

    def __init__(self):
        self.written = ""

    def text(self, text):
        self.written += text

    def break_(self):
        self.written += "\n"


def test_results_show_what_the_snapshot_has():
    assert snapshot.made() == snapshot.PATH.read_text("utf-8"), "Run python -m tests.display and read the difference."


@each_result
def test_the_repr_is_one_short_line(result):
    assert "\n" not in repr(result)
    assert len(repr(result)) < 1500


@each_result
def test_pprint_and_ipython_show_the_tree(result):
    printer = Printer()
    result._repr_pretty_(printer, cycle=False)
    assert pprint.pformat(result, width=80) == printer.written == str(result)


@each_result
def test_ipython_itself_shows_the_tree(result):
    pretty = pytest.importorskip("IPython.lib.pretty").pretty
    assert pretty(result, max_width=80) == str(result)
    assert pretty({"found": [result]}, max_width=80).replace(" ", "").startswith("{'found':[")


@each_result
def test_lines_of_a_tree_are_narrow(result):
    assert max(map(len, str(result).splitlines())) <= 90


@each_result
def test_rich_shows_what_is_shown(result):
    console = pytest.importorskip("rich.console").Console(file=io.StringIO(), width=80)
    console.print(result)
    lines = console.file.getvalue().count("\n")
    assert lines < len(str(result).splitlines()) * 1.5 + 20


@each_result
def test_cells_hold_words_and_numbers(result):
    words = re.sub(r"<[^>]*>", "\n", result._repr_html_())
    assert not re.search(r"\b(None|True|False|tzutc|datetime)\b|[{}\[\]()]|'\w+'", words)


@pytest.mark.parametrize("result", [*RESULTS.values(), *OTHERS.values()], ids=[*RESULTS, *OTHERS])
def test_secrets_are_not_shown(result):
    html = result._repr_html_() if hasattr(result, "_repr_html_") else ""
    assert "pcsk_" not in repr(result) + str(result) + html


@pytest.mark.parametrize("number", [0, 1, 2])
def test_captions_count_in_words(number):
    found = QueryResponse([ScoredVector("a")] * number)._repr_html_()
    assert f"<caption>{number} {'match' if number == 1 else 'matches'}</caption>" in found


def test_pprint_of_lists_is_indented():
    assert pprint.pformat([Vector("a", metadata={"text": "x" * 30, "genre": "y" * 30})] * 2) == (
        """[Vector(
     id='a',
     values=[],
     metadata={
         'text': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
         'genre': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
     },
 ),
 Vector(
     id='a',
     values=[],
     metadata={
         'text': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
         'genre': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
     },
 )]"""
    )


def test_long_lists_are_cut_with_a_count():
    many = RerankResult(model="m", data=[{"index": 1, "score": 0.5, "document": {"text": TEXT}}] * 1000)
    assert re.search(r", … 99\d more\]", repr(many))
    assert "        … 990 more\n" in str(many)
    assert "<td>… 980 more</td>" in many._repr_html_()


def test_long_texts_are_cut_with_a_count():
    vector = Vector("a", metadata={"text": "x" * 1000})
    assert repr(Vector("a", metadata={"text": "x" * 100})).endswith(f"{'x' * 100}'}})")
    assert repr(vector).endswith(f"{'x' * 80}'… 920 more}})")
    assert "\n                … 600 more,\n" in str(vector)
    assert f"{'x' * 400}… 600 more<" in vector._repr_html_()


def test_numbers_of_numpy_look_like_any():
    numpy = pytest.importorskip("numpy")
    array = numpy.array([0.5] * 6, "f4")
    for values in (array, list(array), [0.5] * 6):
        assert repr(Vector("a", values)) == "Vector(id='a', values=[0.5, 0.5, 0.5, 0.5, … 2 more])"
        assert "<td>0.5, 0.5, 0.5, 0.5, … 2 more</td>" in Vector("a", values)._repr_html_()
    assert "values=[[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]]" in repr(Vector("a", array.reshape(2, 3)))


def test_a_page_of_ids_looks_like_a_list():
    page = ListPage(ListResponse([ListItem("a"), ListItem("b")]))
    assert repr(page) == str(page) == pprint.pformat(page) == "['a', 'b']"


def test_a_class_of_the_users_with_a_repr_keeps_it():
    class Mine(ScoredVector):
        def __repr__(self):
            return "mine"

    assert repr(QueryResponse([Mine("a")])) == "QueryResponse(matches=[mine], namespace='')"


def test_a_repr_of_the_users_can_add_to_ours():
    class Mine(ListItem):
        def __repr__(self):
            return f"<{super().__repr__()}>"

    assert repr(Mine("a")) == "<Mine(id='a')>"


@pytest.mark.parametrize("way", [repr, str, RestoreJobModel._repr_html_])
def test_times_are_shown_as_the_api_writes_them(way):
    job = RestoreJobModel(created_at=CREATED)
    assert isinstance(job.created_at, datetime)
    assert CREATED in way(job)


def test_times_have_the_utc_of_the_standard_library():
    assert parse_time("2025-01-02T03:04:05Z").tzinfo is timezone.utc
    assert parse_time("2025-01-02T03:04:05+02:00").utcoffset() == timedelta(hours=2)
    assert parse_time("2025-01-02T03:04:05").tzinfo is None
    assert parse_time("2025-01-02T03:04:05.123456789Z").microsecond == 123456


@pytest.mark.parametrize(
    "deepen", [lambda inner: [inner], lambda inner: {"a": inner}, lambda inner: [{"a": inner}, {}]]
)
def test_what_lies_deep_is_not_shown(deepen):
    value: Any = "deep"
    for _ in range(2000):
        value = deepen(value)
    vector = Vector("a", metadata={"any": value})
    for text in (repr(vector), str(vector), vector._repr_html_(), repr(vector.__rich_repr__())):
        assert "…" in text
        assert "deep" not in text


NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
SHORT = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=100),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=100), inner, max_size=4),
    max_leaves=8,
)


@given(SHORT, st.integers(1, 120))
def test_what_is_not_cut_is_shown_as_it_is(value, width):
    assert literal_eval("\n".join(tree([value], width))) == [value]
    assert literal_eval(in_one_line(outline(value, 100))) == value


@given(st.recursive(SHORT, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)), st.integers(1, 120))
def test_anything_can_be_shown(value, width):
    vector = Vector("a", metadata={"any": value})
    assert "\n" not in repr(vector)
    assert pprint.pformat(vector, width=width)
    assert vector._repr_html_()
