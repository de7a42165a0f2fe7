"""Cutting records into requests: nothing lost, nothing moved, every bound held."""

from __future__ import annotations

import json
from collections import deque
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone import core
from pinecone.db_data import batches, calls
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.versioning import Operations, over_grpc

sizes = st.lists(
    st.tuples(st.integers(1, 8), st.integers(0, 400)),  # number of values, length of the text in the metadata
    max_size=40,
)


def cut(records, batch_size=None):
    return list(calls.upsert(Operations(), "n", batch_size).batches(records))


def sent(batch):
    return json.loads(batch.call.request.body)["vectors"]


@contextmanager
def small_requests():
    """Requests hold 1000 bytes in place of 2 MB, so that few records fill one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "MAX_BYTES", 1_000)
        patch.setattr(batches, "REST", 100)
        yield


@given(sizes, st.integers(1, 12), st.booleans())
@settings(max_examples=300)
def test_nothing_is_lost_moved_or_too_large(sizes, batch_size, is_stream):
    dimension = max((values for values, _ in sizes), default=1)
    records = [
        {"id": str(i), "values": [0.123456] * dimension, "metadata": {"text": "x" * text}}
        for i, (_, text) in enumerate(sizes)
    ]
    with small_requests():
        made = cut(iter(records) if is_stream else records, batch_size)
    assert [record for batch in made for record in sent(batch)] == records
    assert [item for batch in made for item in batch.items] == records
    assert all(len(batch.call.request.body) <= 1_000 for batch in made)
    assert all(len(batch.items) <= batch_size for batch in made)


@given(st.lists(st.integers(0, 300), min_size=1, max_size=30))
def test_text_records_are_bounded_too(lengths):
    records = [{"_id": str(i), "text": "é" * (length // 2)} for i, length in enumerate(lengths)]
    with small_requests():
        made = list(calls.upsert_records(Operations(), "n", None).batches(records))
    lines = [json.loads(line) for batch in made for line in batch.call.request.body.splitlines()]
    assert lines == records
    assert all(len(batch.call.request.body) <= 1_000 for batch in made)


@pytest.mark.parametrize("as_given", [list, iter], ids=["list", "stream"])
def test_a_thousand_vectors_a_request(as_given):
    made = cut(as_given([(str(i), [0.5]) for i in range(2001)]))
    assert [len(batch.items) for batch in made] == [1000, 1000, 1]


def test_96_text_records_a_request():
    made = list(calls.upsert_records(Operations(), "n", None).batches([{"id": str(i)} for i in range(200)]))
    assert [len(batch.items) for batch in made] == [96, 96, 8]


def test_two_megabytes_a_request():
    made = cut([(str(i), [0.1234567890123456] * 1536) for i in range(300)])
    assert all(len(batch.call.request.body) <= 2_000_000 for batch in made)
    assert len(made) == 5


def test_requests_of_short_numbers_are_filled():
    made = cut([(str(i), [1] * 5000) for i in range(600)])
    assert len(made) <= 5


def vectors_of(ops, batch_size=None):
    return calls.upsert(ops, "n", batch_size)


def text_records_of(ops, batch_size=None):
    return calls.upsert_records(ops, "n", batch_size)


MANY = [
    pytest.param(core.load, vectors_of, lambda i: (str(i), [0.1234567890123456] * 768), 900, id="REST"),
    pytest.param(over_grpc, vectors_of, lambda i: (str(i), [0.1234567890123456] * 768), 3000, id="gRPC"),
    pytest.param(core.load, vectors_of, lambda i: (str(i), [0.5], {"text": "x" * 15_000}), 900, id="metadata"),
    pytest.param(core.load, text_records_of, lambda i: {"id": str(i), "text": "x" * 30_000}, 300, id="text"),
]


@pytest.mark.parametrize("as_given", [list, iter], ids=["list", "stream"])
@pytest.mark.parametrize(("load", "batcher", "record", "count"), MANY)
def test_all_requests_but_the_first_and_the_last_are_close_to_two_megabytes(load, batcher, record, count, as_given):
    made = list(batcher(Operations(None, load)).batches(as_given([record(i) for i in range(count)])))
    sizes = [len(batch.call.request.body) for batch in made]
    assert len(sizes) > 3
    assert max(sizes) <= 2_000_000
    assert min(sizes[1:-1]) > 1_890_000


@pytest.mark.parametrize(("load", "batcher", "record", "count"), MANY)
def test_of_a_generator_no_more_is_drawn_than_fills_a_request(load, batcher, record, count):
    drawn = []
    made = batcher(Operations(None, load)).batches(drawn.append(i) or record(i) for i in range(count))
    taken = 0
    for batch in made:
        taken += len(batch.items)
        assert len(drawn) - taken <= len(batch.items)


def test_of_records_of_one_size_none_is_drawn_ahead():
    drawn = []
    records = (drawn.append(i) or (str(i), [0.5]) for i in range(5000))
    next(calls.upsert(Operations(), None, 100).batches(records))
    assert len(drawn) == 100


def test_records_of_many_sizes_are_cut_close_to_two_megabytes():
    records = [(str(i), [0.1234567890123456] * 256, {"text": "x" * (i * 7919 % 20_000)}) for i in range(1500)]
    sizes = [len(batch.call.request.body) for batch in cut(iter(records))]
    assert max(sizes) <= 2_000_000
    assert len(sizes) <= 1.2 * sum(sizes) / 2_000_000


@pytest.mark.parametrize("bad", [0, 1, 130, 499])
def test_of_a_stream_all_but_what_cannot_be_sent_are_cut(bad):
    records = [(str(i), [0.5] * 768, {"text": "x" * (2_100_000 if i == bad else 15_000)}) for i in range(500)]
    refused = []
    made = list(calls.upsert(Operations(), None, None).batches(iter(records), lambda *told: refused.append(told[0])))
    assert refused == [bad]
    assert [item for batch in made for item in batch.items] == records[:bad] + records[bad + 1 :]


@pytest.mark.parametrize("count", [1, 1500])
def test_a_record_that_is_too_large_is_named_and_nothing_is_made(count):
    records = [(str(i), [0.5]) for i in range(count)]
    records.append(("huge", [0.5], {"text": "x" * 2_100_000}))
    made = calls.upsert(Operations(), None, None).batches(records)
    with pytest.raises(PineconeApiValueError, match=rf"Record 'huge' \(position {count}\) takes 21000\d\d bytes"):
        next(made)


def test_the_size_of_a_record_is_named_without_its_text():
    with pytest.raises(PineconeApiValueError) as caught:
        cut([("huge", [0.5], {"text": "secret" * 400_000})])
    assert "secret" not in str(caught.value)


def test_an_empty_list_is_refused():
    with pytest.raises(PineconeApiValueError, match="The list of records is empty"):
        cut([])


@pytest.mark.parametrize(("records", "batch_size"), [([], 100), (iter([]), None), (deque(), None)])
def test_nothing_is_sent_where_there_may_be_no_records(records, batch_size):
    assert cut(records, batch_size) == []


@pytest.mark.parametrize("records", [None, 5, object()])
def test_what_holds_no_records_is_refused(records):
    with pytest.raises(PineconeApiTypeError, match="must be a list of records, not"):
        cut(records)


@pytest.mark.parametrize("batch_size", ["5", 2.5, True])
def test_a_batch_size_that_is_no_number_is_refused(batch_size):
    with pytest.raises(PineconeApiTypeError, match="batch_size must be a whole number"):
        cut([("a", [0.5])], batch_size)


@pytest.mark.parametrize("load", [core.load, over_grpc], ids=["REST", "gRPC"])
def test_text_that_cannot_be_sent_is_named_with_its_record_and_key(load):
    records = [(f"r{number}", [0.5], {"title": "ü"}) for number in range(250)]
    records[120] = ("r120", [0.5], {"title": "a\ud800"})
    with pytest.raises(PineconeApiValueError) as caught:
        next(calls.upsert(Operations(None, load), None, 50).batches(records))  # nothing is sent of the list
    assert str(caught.value) == (
        "Record 'r120' (position 120): metadata key 'title' holds text that cannot be sent: "
        "character 1 is a lone surrogate."
    )


def test_text_that_cannot_be_sent_is_named_in_text_records_too():
    records = [{"_id": f"r{number}", "text": "\udfff" if number == 3 else "x"} for number in range(5)]
    with pytest.raises(PineconeApiValueError, match=r"Record 'r3' \(position 3\) key 'text' holds text that cannot"):
        next(calls.upsert_records(Operations("2025-04"), "n", None).batches(records))


def test_an_id_that_cannot_be_sent_is_named_by_its_position():
    with pytest.raises(
        PineconeApiValueError, match="The id of the record at position 1 holds text that cannot be sent"
    ):
        cut([("a", [0.5]), ("\ud800", [0.5])])


@pytest.mark.parametrize("size", [0, -1])
def test_batches_of_nothing(size):
    with pytest.raises(PineconeApiValueError, match="batch_size must be at least 1"):
        calls.upsert(Operations(), None, size)


@pytest.mark.parametrize("records", [{"_id": "a"}, "ab", b"ab"])
def test_one_text_record_is_no_list(records):
    with pytest.raises(PineconeApiTypeError, match="list of records"):
        list(calls.upsert_records(Operations(), "n", None).batches(records))


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (5, "position 1 must be a dict, not int"),
        ({"text": "x"}, "position 1 has neither '_id' nor 'id'"),
        ({"_id": 7}, "position 1 must be a str, not int"),
        ({"_id": "a" * 513}, "has 513 characters; at most 512 are allowed"),
        ({"_id": "bad", "k": None}, r"Record 'bad' \(position 1\) key 'k' is None"),
        ({"_id": "bad", "k": float("nan")}, r"Record 'bad' \(position 1\) key 'k' is not a finite number"),
    ],
)
def test_a_text_record_that_cannot_be_sent_is_named(record, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError), match=said):
        list(calls.upsert_records(Operations(), "n", None).batches([{"_id": "fine"}, record]))


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (("b", [0.5, 0.5, 0.5]), r"Record 'b' \(position 1\) has 3 values, but record 'a' has 2"),
        (("x" * 513, [0.5, 0.5]), "position 1 begins with 'xxxx.* and has 513 characters; at most 512 are allowed"),
        (
            {"id": "b", "sparse_values": {"indices": [], "values": []}},
            r"Record 'b' \(position 1\): sparse_values are empty",
        ),
        (
            {"id": "b", "sparse_values": {"indices": list(range(2049)), "values": [0.5] * 2049}},
            r"Record 'b' \(position 1\): sparse_values have 2049 numbers; at most 2048 are allowed",
        ),
        (("b", [0.5, 0.5], "genre"), r"Record 'b' \(position 1\): metadata must be a dict, not str"),
    ],
)
def test_limits_are_checked_before_anything_is_made(record, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError), match=said):
        next(calls.upsert(Operations(), None, 1).batches([("a", [0.5, 0.5]), record]))


def test_dimensions_are_compared_over_a_whole_stream():
    records = ((str(i), [0.5] * (3 if i == 7 else 2)) for i in range(10))
    with pytest.raises(PineconeApiValueError, match=r"Record '7' \(position 7\) has 3 values, but record '0' has 2"):
        list(calls.upsert(Operations(), None, 2).batches(records))


def test_positions_of_bad_values_are_those_of_the_whole_list():
    records = [(str(i), [0.5 if i != 5 else float("nan")]) for i in range(8)]
    with pytest.raises(PineconeApiValueError, match=r"Record '5' \(position 5\): values\[0\] is not a finite number"):
        list(calls.upsert(Operations(), None, 2).batches(records))
