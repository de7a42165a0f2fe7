# @generated from tests/unit/db_data/test_upsert_asyncio.py. Do not edit: run scripts/regen.
"""Bulk upserts: what is sent, what is answered, and what becomes of requests that fail."""

from __future__ import annotations

import json
import sys

import pytest

from pinecone.config import Config
from pinecone.db_data import bulk
from pinecone.db_data.index import Index
from pinecone.exceptions import PineconeApiException, PineconeApiTypeError, PineconeApiValueError, RateLimitError
from pinecone.models.db_data import UpsertRecordsResponse, UpsertResponse
from pinecone.retry import RetryConfig
from pinecone.transport.http import Http

pytestmark = pytest.mark.anyio

VECTORS = [(str(i), [0.5, 0.25]) for i in range(10)]
IDS = sorted(name for name, _ in VECTORS)


@pytest.fixture
def index(service, anyio_backend):
    transport = Http(Config.of("key", retry_config=RetryConfig(max_retries=0)))
    with Index.over(transport, service.url) as index:
        yield index


@pytest.mark.parametrize("concurrency", [1, 2, 4, 20])
def test_all_records_arrive(index, service, concurrency):
    result = index.upsert(VECTORS, "n", 3, max_concurrency=concurrency)
    assert result == UpsertResponse(10)
    assert service.written() == IDS
    assert [len(asked.ids) for asked in sorted(service.requests, key=lambda asked: asked.ids)] == [3, 3, 3, 1]
    assert {asked.json["namespace"] for asked in service.requests} == {"n"}
    assert (result.total_batch_count, result.total_item_count, result.has_errors) == (4, 10, False)


def test_one_request_when_it_fits(index, service):
    assert index.upsert(VECTORS) == UpsertResponse(10)
    assert [asked.ids for asked in service.requests] == [[name for name, _ in VECTORS]]
    assert "namespace" not in service.last.json


def test_what_the_service_counts_is_the_result(index, service):
    service.answer = lambda asked: {"upsertedCount": 7}
    assert (index.upsert(VECTORS)).upserted_count == 7


def test_order_is_kept_by_one_request_after_the_other(index, service):
    index.upsert(iter(VECTORS), batch_size=2, max_concurrency=1)
    assert [name for asked in service.requests for name in asked.ids] == [name for name, _ in VECTORS]


def test_a_request_that_fails_is_raised_when_the_others_are_done(index, service, refusing):
    service.answer = refusing({"4"})
    with pytest.raises(PineconeApiException, match="upsert was refused with status 400") as caught:
        index.upsert(VECTORS, batch_size=2)
    assert caught.value.failed_items == VECTORS[4:6]
    assert service.written() == IDS


def test_failed_items_can_be_upserted_again(index, service, refusing):
    service.answer = refusing({"0", "5"})
    with pytest.raises(PineconeApiException) as caught:
        index.upsert(iter(VECTORS), batch_size=1)
    service.requests.clear()
    service.answer = lambda asked: {"upsertedCount": len(asked.ids)}
    assert (index.upsert(caught.value.failed_items)).upserted_count == 2
    assert service.written() == ["0", "5"]


def test_requests_that_fail_are_reported(index, service, refusing):
    service.answer = refusing({"4", "9"})
    result = index.upsert(VECTORS, batch_size=2, on_error="report")
    assert result.upserted_count == 6
    assert result.failed_items == VECTORS[4:6] + VECTORS[8:]
    assert [error.batch_index for error in result.errors] == [2, 4]
    assert all("status 400" in error.error_message for error in result.errors)
    counts = (result.successful_batch_count, result.failed_batch_count, result.failed_item_count)
    assert counts == (3, 2, 4)
    assert result.has_errors


def test_a_single_request_that_fails_names_its_items(index, service, refusing):
    service.answer = refusing({"0"})
    with pytest.raises(PineconeApiException) as caught:
        index.upsert(VECTORS)
    assert caught.value.failed_items == VECTORS


def test_a_list_with_a_record_that_cannot_be_sent_sends_nothing(index, service):
    with pytest.raises(PineconeApiValueError, match="'bad'") as caught:
        index.upsert([*VECTORS, ("bad", [])], batch_size=2)
    assert not service.requests
    assert len(caught.value.failed_items) == 11


def test_a_stream_with_a_record_that_cannot_be_sent_says_what_was_not_written(index, service):
    records = [*VECTORS[:5], ("bad", []), *VECTORS[5:]]
    with pytest.raises(PineconeApiValueError, match=r"'bad' \(position 5\)") as caught:
        index.upsert(iter(records), batch_size=2)
    assert service.written() == ["0", "1", "2", "3"]
    assert caught.value.failed_items == records[4:6]


def test_an_error_of_the_generator_is_raised_as_it_is(index, service):
    def records():
        yield from VECTORS[:2]
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        index.upsert(records(), batch_size=1)


@pytest.mark.parametrize("status", [429])
def test_a_throttled_request_is_sent_again(index, service, status):
    refused = []

    def answer(asked):
        if len(refused) < 3:
            refused.append(asked)
            return status, {}, {"retry-after": "0"}
        return {"upsertedCount": len(asked.ids)}

    service.answer = answer
    assert (index.upsert(VECTORS, batch_size=2)).upserted_count == 10


def test_a_request_that_stays_throttled_fails(index, service, refusing):
    service.answer = refusing({"4"}, 429, {"retry-after": "0"})
    with pytest.raises(RateLimitError) as caught:
        index.upsert(VECTORS, batch_size=2)
    assert caught.value.failed_items == VECTORS[4:6]
    tries = [asked for asked in service.requests if "4" in asked.ids]
    assert len(tries) == bulk.MOST_ROUNDS


def test_fewer_requests_at_once_while_throttled(index, service):
    running = bulk.Bulk(index._send, 8, "raise")
    limits = []

    def throttled(call):
        limits.append(running._limit)
        error = RateLimitError(429)
        error.retry_after = 0
        raise error

    running._send = throttled
    running._write(0, bulk.Batch([("a", [1])], None))
    assert limits == [8, 4, 2, 1, 1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"max_concurrency": 0}, "max_concurrency must be at least 1"),
        ({"on_error": "ignore"}, "on_error must be 'raise' or 'report', not 'ignore'"),
        ({"batch_size": 0}, "batch_size must be at least 1"),
    ],
)
def test_arguments_that_make_no_sense(index, service, arguments, said):
    with pytest.raises(PineconeApiValueError, match=said):
        index.upsert(VECTORS, **arguments)
    assert not service.requests


def test_an_unknown_keyword_is_refused_with_the_nearest(index, service):
    with pytest.raises(
        PineconeApiTypeError, match=r"upsert\(\) has no argument 'batchsize'. Did you mean 'batch_size'"
    ):
        index.upsert(VECTORS, batchsize=3)


def test_the_response_with_the_last_sequence_number_is_kept(index, service):
    def answer(asked):
        return 200, {"upsertedCount": 1}, {"x-pinecone-request-lsn": asked.ids[0]}

    service.answer = answer
    result = index.upsert(VECTORS, batch_size=1)
    assert result.response_info.lsn_committed == 9
    assert result._response_info["raw_headers"]["x-pinecone-request-lsn"] == "9"


def test_text_records(index, service):
    service.answer = lambda asked: (201, {}, {})
    records = ({"id": str(i), "text": "é"} for i in range(200))
    result = index.upsert_records("n s", records)
    assert result == UpsertRecordsResponse(200)
    assert (result.record_count, result.upserted_count, result["upserted_count"]) == (200, 200, 200)
    assert sorted(len(asked.ids) for asked in service.requests) == [8, 96, 96]
    assert service.last.route == "POST /records/namespaces/n%20s/upsert"
    assert service.last.headers["content-type"] == "application/x-ndjson"
    assert json.loads(service.last.body.splitlines()[0])["text"] == "é"


def test_text_records_need_a_namespace(index, service):
    with pytest.raises(PineconeApiValueError, match="upsert_records needs the name of the namespace"):
        index.upsert_records("", [{"_id": "a"}])


def test_a_dataframe(index, service):
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"id": ["a", "b", "c"], "values": [[0.5]] * 3, "metadata": [{"k": 1}, None, float("nan")]})
    assert (index.upsert_from_dataframe(frame, "n", 2, show_progress=False)).upserted_count == 3
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
def test_a_progress_bar_for_batches(index, capsys, arguments, shown):
    pytest.importorskip("tqdm")
    index.upsert(VECTORS, **arguments)
    assert ("10/10" in capsys.readouterr().err) is shown


def test_no_progress_bar_without_tqdm(index, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    index.upsert(VECTORS, batch_size=5)
    assert capsys.readouterr().err == ""
