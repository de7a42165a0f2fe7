"""Bulk upserts: what is sent, what is answered, and what becomes of requests that fail."""

from __future__ import annotations

import json
import random
import sys
import threading
from collections import Counter
from contextlib import contextmanager
from itertools import count

import pytest

from pinecone.db_data import schedule
from pinecone.db_data.index_asyncio import IndexAsyncio
from pinecone.exceptions import (
    PineconeApiException,
    PineconeApiTypeError,
    PineconeApiValueError,
    UnauthorizedException,
)
from pinecone.models.db_data import UpsertRecordsResponse, UpsertResponse
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig

pytestmark = pytest.mark.anyio

VECTORS = [(str(i), [0.5, 0.25]) for i in range(10)]
IDS = sorted(name for name, _ in VECTORS)


def connected(max_retries, **settings):
    """A transport that waits for nothing before it sends a request again."""
    return HttpAsyncio(Config.of("key", retry_config=RetryConfig(max_retries, backoff_factor=0), **settings))


@pytest.fixture
async def index(service, anyio_backend):
    """An index that sends nothing again."""
    async with IndexAsyncio.over(connected(max_retries=0), service.url) as index:
        yield index


@pytest.fixture
async def patient(service, anyio_backend):
    """An index that sends each request once again."""
    async with IndexAsyncio.over(connected(max_retries=1), service.url) as index:
        yield index


@pytest.mark.parametrize("concurrency", [1, 2, 4, 20])
async def test_all_records_arrive(index, service, concurrency):
    result = await index.upsert(VECTORS, "n", 3, max_concurrency=concurrency)
    assert result == UpsertResponse(10)
    assert service.written() == IDS
    assert [len(asked.ids) for asked in sorted(service.requests, key=lambda asked: asked.ids)] == [3, 3, 3, 1]
    assert {asked.json["namespace"] for asked in service.requests} == {"n"}
    assert (result.total_batch_count, result.total_item_count, result.has_errors) == (4, 10, False)


async def test_one_request_when_it_fits(index, service):
    assert await index.upsert(VECTORS) == UpsertResponse(10)
    assert [asked.ids for asked in service.requests] == [[name for name, _ in VECTORS]]
    assert "namespace" not in service.last.json


@pytest.fixture
def several(monkeypatch):
    """What decides about several requests cannot be had."""

    def refuse(*arguments):
        raise AssertionError("a schedule for one request")

    monkeypatch.setattr(sys.modules["pinecone.db_data.upserts_asyncio"], "Schedule", refuse)
    monkeypatch.setattr(sys.modules["pinecone.db_data.upserts_asyncio"], "WorkersAsyncio", refuse)


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize("on_error", ["raise", "report"])
@pytest.mark.parametrize("given", [VECTORS, tuple(VECTORS)], ids=["list", "tuple"])
async def test_a_list_that_fits_into_one_request_needs_no_schedule(index, service, given, on_error):
    result = await index.upsert(given, "n", 10, show_progress=False, on_error=on_error)
    counts = (result.total_batch_count, result.total_item_count, result.successful_item_count, result.errors)
    assert (result, counts) == (UpsertResponse(10), (1, 10, 10, []))
    assert service.written() == IDS
    assert result.response_info is not None


@pytest.mark.usefixtures("several")
async def test_text_records_that_fit_into_one_request_need_no_schedule(index, service):
    service.compute(lambda asked: (201, {}, {}))
    result = await index.upsert_records("n", [{"_id": "a", "text": "x"}, {"_id": "b", "text": "y"}])
    assert (result.record_count, result.total_batch_count, result.total_item_count) == (2, 1, 2)


async def test_one_request_that_fails_is_reported(index, service, refusing):
    service.compute(refusing({"0"}))
    result = await index.upsert(VECTORS, on_error="report")
    assert (result.failed_items, result.upserted_count, result.total_item_count) == (VECTORS, 0, 10)
    assert (result.total_batch_count, result.errors[0].error.attempts) == (1, 1)


async def test_what_the_service_counts_is_the_result(index, service):
    service.compute(lambda asked: {"upsertedCount": 7})
    assert (await index.upsert(VECTORS)).upserted_count == 7


@pytest.mark.parametrize("count", [None, 0])
async def test_a_count_that_the_service_does_not_know_is_none_of_the_result(index, service, count):
    service.compute(lambda asked: {"upsertedCount": count if "9" in asked.ids else len(asked.ids)})
    assert (await index.upsert(VECTORS, batch_size=5)).upserted_count == 5
    assert not (await index.upsert(iter(VECTORS))).upserted_count


async def test_order_is_kept_by_one_request_after_the_other(index, service):
    await index.upsert(iter(VECTORS), batch_size=2, max_concurrency=1)
    assert [name for asked in service.requests for name in asked.ids] == [name for name, _ in VECTORS]


async def test_a_request_that_fails_is_raised_when_the_others_are_done(index, service, refusing):
    service.compute(refusing({"4"}))
    with pytest.raises(PineconeApiException, match="upsert was refused with status 400") as caught:
        await index.upsert(VECTORS, batch_size=2)
    assert caught.value.failed_items == VECTORS[4:6]
    assert service.written() == IDS


async def test_failed_items_can_be_upserted_again(index, service, refusing):
    service.compute(refusing({"0", "5"}))
    with pytest.raises(PineconeApiException) as caught:
        await index.upsert(iter(VECTORS), batch_size=1)
    service.requests.clear()
    service.compute(lambda asked: {"upsertedCount": len(asked.ids)})
    assert (await index.upsert(caught.value.failed_items)).upserted_count == 2
    assert service.written() == ["0", "5"]


async def test_requests_that_fail_are_reported(index, service, refusing):
    service.compute(refusing({"4", "9"}))
    result = await index.upsert(VECTORS, batch_size=2, on_error="report")
    assert result.upserted_count == 6
    assert result.failed_items == VECTORS[4:6] + VECTORS[8:]
    assert [error.batch_index for error in result.errors] == [2, 4]
    assert all("status 400" in error.error_message for error in result.errors)
    counts = (result.successful_batch_count, result.failed_batch_count, result.failed_item_count)
    assert counts == (3, 2, 4)
    assert result.has_errors


async def test_a_single_request_that_fails_names_its_items(index, service, refusing):
    service.compute(refusing({"0"}))
    with pytest.raises(PineconeApiException) as caught:
        await index.upsert(VECTORS)
    assert caught.value.failed_items == VECTORS


async def test_a_list_with_a_record_that_cannot_be_sent_sends_nothing(index, service):
    with pytest.raises(PineconeApiValueError, match="'bad'") as caught:
        await index.upsert([*VECTORS, ("bad", [])], batch_size=2)
    assert not service.requests
    assert len(caught.value.failed_items) == 11


async def test_a_stream_with_a_record_that_cannot_be_sent_says_what_was_not_written(index, service):
    records = [*VECTORS[:5], ("bad", []), *VECTORS[5:]]
    with pytest.raises(PineconeApiValueError, match=r"'bad' \(position 5\)") as caught:
        await index.upsert(iter(records), batch_size=2)
    assert service.written() == ["0", "1", "2", "3"]
    assert caught.value.failed_items == records[4:6]


async def test_an_error_of_the_generator_is_raised_as_it_is(index, service):
    def records():
        yield from VECTORS[:2]
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await index.upsert(records(), batch_size=1)


async def test_a_stream_is_drawn_no_further_than_one_request_more_than_is_under_way(index, service):
    drawn, answered, ahead = [], [], []

    def answer(asked):
        answered.extend(asked.ids)
        return {"upsertedCount": len(asked.ids)}

    def records():
        for number in range(100):
            drawn.append(number)
            ahead.append(len(drawn) - len(answered))
            yield str(number), [0.5]

    service.compute(answer)
    assert (await index.upsert(records(), batch_size=2, max_concurrency=3)).upserted_count == 100
    assert max(ahead) <= 2 * (3 + 1)


async def test_the_next_request_is_made_while_others_are_under_way(index, service):
    made = threading.Event()

    def answer(asked):
        assert made.wait(10)
        return {"upsertedCount": len(asked.ids)}

    def records():
        for number in range(20):
            if number == 2 * (3 + 1) - 1:
                made.set()
            yield str(number), [0.5]

    service.compute(answer)
    assert (await index.upsert(records(), batch_size=2, max_concurrency=3)).upserted_count == 20


PASSING = [429, 500, 502, 503, 504]


def failing(times, status=503, headers=None):
    """The answers of a service that refuses each request a number of times before it writes it."""
    refused = Counter()

    def answer(asked):
        refused[tuple(asked.ids)] += 1
        if refused[tuple(asked.ids)] <= times:
            return status, {}, headers or {}
        return {"upsertedCount": len(asked.ids)}

    return answer


@pytest.mark.parametrize("status", PASSING)
async def test_requests_that_failed_are_sent_again_in_rounds(patient, service, status):
    service.compute(failing(2 * 5 - 1, status))
    result = await patient.upsert(VECTORS, batch_size=2)
    assert (result.upserted_count, result.has_errors) == (10, False)
    assert len(service.requests) == 5 * 10


async def test_a_request_that_was_not_answered_in_time_is_sent_again_in_a_round(service, anyio_backend):
    answered = threading.Event()
    late = []

    def answer(asked):
        if "4" in asked.ids and not late:
            late.append(asked)
            answered.wait(10)
        return {"upsertedCount": len(asked.ids)}

    service.compute(answer)
    async with IndexAsyncio.over(connected(max_retries=1, timeout=0.2), service.url) as index:
        assert (await index.upsert(VECTORS, batch_size=2)).upserted_count == 10
    answered.set()
    assert len([asked for asked in service.requests if "4" in asked.ids]) == 2


async def test_no_batch_is_lost_of_which_three_of_five_requests_fail(service, anyio_backend):
    sequences = {}

    def answer(asked):
        sequence = sequences.setdefault(asked.ids[0], random.Random(asked.ids[0]))  # noqa: S311
        return (503, {}, {}) if sequence.random() < 0.6 else {"upsertedCount": len(asked.ids)}

    service.compute(answer)
    records = [(str(number), [0.5]) for number in range(200)]
    async with IndexAsyncio.over(connected(max_retries=3), service.url) as index:
        result = await index.upsert(records, batch_size=2)
    assert (result.upserted_count, result.total_batch_count, result.has_errors) == (200, 100, False)


async def test_rounds_end_when_five_in_a_row_wrote_nothing(patient, service, refusing):
    service.compute(refusing({"4"}, 503))
    with pytest.raises(PineconeApiException, match="after 12 attempts") as caught:
        await patient.upsert(VECTORS, batch_size=2)
    assert caught.value.failed_items == VECTORS[4:6]
    assert caught.value.attempts == len([asked for asked in service.requests if "4" in asked.ids]) == 2 * 6


@pytest.mark.parametrize("rounds", [0, 1, 3])
async def test_the_number_of_rounds_can_be_chosen(patient, service, refusing, rounds):
    service.compute(refusing({"4"}, 503))
    result = await patient.upsert(VECTORS, batch_size=2, max_rounds=rounds, on_error="report")
    assert result.failed_items == VECTORS[4:6]
    assert len([asked for asked in service.requests if "4" in asked.ids]) == 2 * (1 + rounds)


async def test_no_rounds_for_a_call_that_is_not_to_be_sent_again(patient, service, refusing):
    service.compute(refusing({"4"}, 503))
    result = await patient.upsert(VECTORS, batch_size=2, on_error="report", retry=RetryConfig(max_retries=0))
    assert result.errors[0].error.attempts == 1
    assert len([asked for asked in service.requests if "4" in asked.ids]) == 1


@pytest.mark.parametrize("status", PASSING)
async def test_a_single_request_is_sent_as_often_as_a_query(patient, service, status):
    service.compute(lambda asked: (status, {}, {}))
    with pytest.raises(PineconeApiException) as of_query:
        await patient.query(vector=[0.5], top_k=1)
    with pytest.raises(PineconeApiException) as of_list:
        await patient.upsert(VECTORS)
    with pytest.raises(PineconeApiException) as of_stream:
        await patient.upsert(iter(VECTORS), batch_size=10)
    assert [caught.value.attempts for caught in (of_query, of_list, of_stream)] == [2, 2, 2]
    assert len(service.requests) == 6


async def test_no_more_is_drawn_when_nothing_is_written(patient, service):
    service.compute(lambda asked: (503, {}, {}))
    drawn = []

    def endless():
        for number in count():
            drawn.append((str(number), [0.5]))
            yield drawn[-1]

    with pytest.raises(PineconeApiException) as caught:
        await patient.upsert(endless(), batch_size=2)
    assert caught.value.failed_items == drawn
    assert len(drawn) <= 2 * (schedule.MAX_HELD + 4)
    assert len(caught.value.errors) == len(drawn) // 2


async def test_no_more_is_drawn_when_everything_is_refused(index, service):
    service.compute(lambda asked: (401, {}, {}))
    drawn = []
    with pytest.raises(UnauthorizedException) as caught:
        await index.upsert((drawn.append((str(number), [0.5])) or drawn[-1] for number in count()), batch_size=1)
    assert caught.value.failed_items == drawn
    assert len(drawn) <= schedule.MAX_FAILED_IN_A_ROW + 5


async def test_what_was_not_drawn_of_a_list_is_reported(patient, service):
    records = [(str(number), [0.5]) for number in range(200)]
    service.compute(lambda asked: (503, {}, {}))
    result = await patient.upsert(records, batch_size=2, on_error="report")
    assert result.failed_items == records
    assert (result.upserted_count, result.total_item_count) == (0, 200)
    assert len(service.requests) < 2 * 6 * 50


async def test_what_was_not_drawn_of_a_stream_cannot_be_reported(patient, service):
    service.compute(lambda asked: (503, {}, {}))
    with pytest.raises(PineconeApiException):
        await patient.upsert(((str(number), [0.5]) for number in count()), batch_size=2, on_error="report")


async def test_an_error_of_the_generator_has_what_was_not_written(index, service, refusing):
    def records():
        yield from VECTORS[:7]
        raise KeyError("mine")

    service.compute(refusing({"2"}))
    with pytest.raises(KeyError, match="mine") as caught:
        await index.upsert(records(), batch_size=2)
    assert caught.value.failed_items == [*VECTORS[2:4], VECTORS[6]]
    assert "status 400" in str(caught.value.__context__)
    assert service.written() == IDS[:6]


@pytest.mark.parametrize("on_error", ["raise", "report"])
async def test_an_error_of_the_progress_bar_has_what_was_not_written(index, service, monkeypatch, on_error):
    @contextmanager
    def broken(shown, total):
        def advance(number):
            raise OSError("no terminal")

        yield advance

    monkeypatch.setattr(sys.modules["pinecone.db_data.upserts_asyncio"], "progress", broken)
    with pytest.raises(OSError, match="no terminal") as caught:
        await index.upsert(VECTORS, batch_size=2, on_error=on_error)
    written = service.written()
    assert sorted(name for name, _ in caught.value.failed_items) == sorted(set(IDS) - set(written))


async def test_no_failure_is_hidden_by_another(index, service, monkeypatch):
    @contextmanager
    def broken(shown, total):
        def advance(number):
            raise OSError("no terminal")

        yield advance

    def records():
        yield from VECTORS[:2]
        raise KeyError("mine")

    monkeypatch.setattr(sys.modules["pinecone.db_data.upserts_asyncio"], "progress", broken)
    with pytest.raises(KeyError, match="mine") as caught:
        await index.upsert(records(), batch_size=1)
    assert isinstance(caught.value.__context__, OSError)
    assert caught.value.failed_items == []


async def test_an_error_that_takes_no_attributes_is_raised_as_it_is(index, service):
    class Slotted(Exception):  # noqa: N818
        def __setattr__(self, name, value):
            raise AttributeError(name)

    def records():
        yield VECTORS[0]
        raise Slotted("mine")

    with pytest.raises(Slotted, match="mine"):
        await index.upsert(records(), batch_size=1)


async def test_an_exception_has_the_errors_of_all_batches(index, service, refusing):
    service.compute(refusing({"0", "5"}))
    with pytest.raises(PineconeApiException) as caught:
        await index.upsert(VECTORS, batch_size=2)
    assert [(error.batch_index, error.items) for error in caught.value.errors] == [(0, VECTORS[:2]), (2, VECTORS[4:6])]


BAD = [
    ("bad", [float("nan"), 0.5]),
    ("bad", [None, 0.5]),
    ("bad", []),
    ("bad", [0.5]),
    ("x" * 513, [0.5, 0.25]),
    {"id": "bad"},
    ("bad", [0.5, 0.25], "no metadata"),
    ("bad", [0.5, 0.25], {"key": object()}),
    ("bad", [0.5, 0.25], {"text": "x" * 2_100_000}),
    7,
]


@pytest.mark.parametrize("as_given", [list, iter], ids=["list", "stream"])
@pytest.mark.parametrize("batch_size", [None, 4])
@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
async def test_a_record_that_cannot_be_sent_is_reported_alone(index, service, bad, batch_size, as_given):
    result = await index.upsert(as_given([*VECTORS[:6], bad, *VECTORS[6:]]), None, batch_size, on_error="report")
    assert result.failed_items == [bad]
    assert [error.items for error in result.errors] == [[bad]]
    assert "position 6" in result.errors[0].error_message
    assert service.written() == IDS
    assert (result.upserted_count, result.total_item_count, result.failed_item_count) == (10, 11, 1)


@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
async def test_a_list_with_a_record_that_cannot_be_sent_far_behind_sends_nothing(index, service, bad):
    records = [*VECTORS, bad]
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError), match="position 10") as caught:
        await index.upsert(records, batch_size=2)
    assert not service.requests
    assert caught.value.failed_items == records


async def test_text_records_that_cannot_be_sent_are_reported(index, service):
    service.compute(lambda asked: (201, {}, {}))
    records = [{"id": str(number), "text": "x"} for number in range(10)]
    bad = [{"text": "no id"}, {"_id": "bad", "k": float("nan")}]
    result = await index.upsert_records("n", [bad[0], *records, bad[1]], batch_size=4, on_error="report")
    assert result.failed_items == bad
    assert (result.record_count, result.error_count) == (10, 2)


async def test_rows_of_a_dataframe_that_cannot_be_sent_are_reported(index, service):
    pandas = pytest.importorskip("pandas")
    rows = {"id": ["a", "b", "c"], "values": [[0.5]] * 3, "metadata": [{"k": 1}, "text", None]}
    result = await index.upsert_from_dataframe(pandas.DataFrame(rows), show_progress=False, on_error="report")
    assert [item["id"] for item in result.failed_items] == ["b"]
    assert result.upserted_count == 2


async def test_of_records_with_the_same_id_the_last_stays(index, service):
    stored, lock = {}, threading.Lock()
    held, first = threading.Event(), []

    def answer(asked):
        with lock:
            first.append(asked)
            is_first = len(first) == 1
        if is_first:
            held.wait(0.05)
        with lock:
            stored.update((vector["id"], vector["values"][0]) for vector in asked.json["vectors"])
        return {"upsertedCount": len(asked.ids)}

    service.compute(answer)
    records = [(str(number), [turn + 1.0]) for turn in range(6) for number in range(50)]
    result = await index.upsert(records, batch_size=50, max_concurrency=6)
    assert stored == {str(number): 6.0 for number in range(50)}
    assert result.upserted_count == 300


async def test_records_of_other_ids_overtake(index, service):
    others = threading.Event()

    def answer(asked):
        if asked.ids == ["a"] and asked.json["vectors"][0]["values"] == [1]:
            assert others.wait(10)
        if asked.ids == ["c"]:
            others.set()
        return {"upsertedCount": 1}

    service.compute(answer)
    result = await index.upsert([("a", [1]), ("a", [2]), ("b", [1]), ("c", [1])], batch_size=1, max_concurrency=2)
    assert result.upserted_count == 4


@pytest.mark.parametrize("on_error", ["raise", "report"])
async def test_what_is_sent_again_leaves_out_ids_that_were_drawn_since(patient, service, on_error):
    stored, refused = {}, []

    def answer(asked):
        vectors = {vector["id"]: vector["values"][0] for vector in asked.json["vectors"]}
        if vectors.get("a") == 1 or (vectors == {"b": 1} and len(refused) < 4):
            refused.append(vectors)
            return 503, {}, {}
        stored.update(vectors)
        return {"upsertedCount": len(vectors)}

    service.compute(answer)
    records = [("a", [1]), ("b", [1]), ("a", [2]), ("c", [1])]
    result = await patient.upsert(records, batch_size=2, on_error=on_error)
    assert stored == {"a": 2, "b": 1, "c": 1}
    assert refused == [{"a": 1, "b": 1}] * 2 + [{"b": 1}] * 2
    assert (result.has_errors, result.upserted_count, result.total_item_count) == (False, 3, 4)
    assert (result.superseded_item_count, result.successful_item_count) == (1, 3)


async def test_what_failed_for_good_and_was_drawn_again_is_no_failure(index, service):
    service.compute(lambda asked: (400, {}, {}) if asked.json["vectors"][0]["values"] == [1] else {"upsertedCount": 1})
    result = await index.upsert([("a", [1]), ("a", [2])], batch_size=1)
    assert (result.upserted_count, result.has_errors, result.superseded_item_count) == (1, False, 1)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"max_concurrency": 0}, "max_concurrency must be at least 1"),
        ({"max_rounds": -1}, "max_rounds must be at least 0"),
        ({"on_error": "ignore"}, "on_error must be 'raise' or 'report', not 'ignore'"),
        ({"batch_size": 0}, "batch_size must be at least 1"),
    ],
)
async def test_arguments_that_make_no_sense(index, service, arguments, said):
    with pytest.raises(PineconeApiValueError, match=said):
        await index.upsert(VECTORS, **arguments)
    assert not service.requests


@pytest.mark.parametrize("name", ["max_concurrency", "max_rounds", "batch_size"])
async def test_arguments_that_are_no_number(index, service, name):
    with pytest.raises(PineconeApiTypeError, match=f"{name} must be a whole number, not str"):
        await index.upsert(VECTORS, **{name: "5"})
    assert not service.requests


async def test_an_unknown_keyword_is_refused_with_the_nearest(index, service):
    with pytest.raises(
        PineconeApiTypeError, match=r"upsert\(\) has no argument 'batchsize'. Did you mean 'batch_size'"
    ):
        await index.upsert(VECTORS, batchsize=3)


async def test_the_response_with_the_last_sequence_number_is_kept(index, service):
    def answer(asked):
        return 200, {"upsertedCount": 1}, {"x-pinecone-request-lsn": asked.ids[0]}

    service.compute(answer)
    result = await index.upsert(VECTORS, batch_size=1)
    assert result.response_info.lsn_committed == 9
    assert result._response_info["raw_headers"]["x-pinecone-request-lsn"] == "9"


async def test_text_records(index, service):
    service.compute(lambda asked: (201, {}, {}))
    records = ({"id": str(i), "text": "é"} for i in range(200))
    result = await index.upsert_records("n s", records)
    assert result == UpsertRecordsResponse(200)
    assert (result.record_count, result.upserted_count, result["upserted_count"]) == (200, 200, 200)
    assert sorted(len(asked.ids) for asked in service.requests) == [8, 96, 96]
    assert service.last.route == "POST /records/namespaces/n%20s/upsert"
    assert service.last.headers["content-type"] == "application/x-ndjson"
    assert json.loads(service.last.body.splitlines()[0])["text"] == "é"


async def test_text_records_need_a_namespace(index, service):
    with pytest.raises(PineconeApiValueError, match="upsert_records needs the name of the namespace"):
        await index.upsert_records("", [{"_id": "a"}])


async def test_a_dataframe(index, service):
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"id": ["a", "b", "c"], "values": [[0.5]] * 3, "metadata": [{"k": 1}, None, float("nan")]})
    assert (await index.upsert_from_dataframe(frame, "n", 2, show_progress=False)).upserted_count == 3
    written = sorted((vector for asked in service.requests for vector in asked.json["vectors"]), key=lambda v: v["id"])
    assert written == [
        {"id": "a", "values": [0.5], "metadata": {"k": 1}},
        {"id": "b", "values": [0.5]},
        {"id": "c", "values": [0.5]},
    ]


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [({"batch_size": 5}, True), ({"batch_size": 5, "show_progress": False}, False), ({}, False)],
)
async def test_a_progress_bar_for_batches(index, capsys, arguments, shown):
    pytest.importorskip("tqdm")
    await index.upsert(VECTORS, **arguments)
    assert ("10/10" in capsys.readouterr().err) is shown


async def test_no_progress_bar_without_tqdm(index, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    await index.upsert(VECTORS, batch_size=5)
    assert capsys.readouterr().err == ""
