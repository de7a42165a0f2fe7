"""The methods of an index that bulk upserts have no part in: what goes over the wire, and what comes back."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timezone
from urllib.parse import parse_qs, urlsplit

import pytest

from pinecone import core
from pinecone.db_data.filters import FilterBuilder
from pinecone.db_data.index_asyncio import IndexAsyncio
from pinecone.exceptions import (
    PineconeApiException,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeTimeoutError,
    UnsupportedByApiVersion,
)
from pinecone.models.db_data import UpdateResponse, UpsertResponse
from pinecone.models.search import SearchQuery, SearchQueryVector, SearchRerank
from pinecone.transport.retry import RetryConfig

pytestmark = pytest.mark.anyio

HITS = {
    "result": {"hits": [{"_id": "a", "_score": 0.5, "fields": {"text": "x"}}]},
    "usage": {"read_units": 5, "rerank_units": 1},
}
SEARCH = "POST /records/namespaces/n/search"


@pytest.fixture
async def index(service, anyio_backend):
    service.compute(lambda asked: {})
    async with IndexAsyncio("key", service.url) as index:
        yield index


# Search


@pytest.mark.parametrize(
    "arguments",
    [
        {"query": {"inputs": {"text": "t"}, "top_k": 3, "filter": {"k": 1}}},
        {"query": SearchQuery({"text": "t"}, 3, {"k": 1})},
        {"inputs": {"text": "t"}, "top_k": 3, "filter": {"k": 1}},
        {"inputs": {"text": "t"}, "top_k": 3, "filter": FilterBuilder({"k": 1})},
    ],
    ids=["dict", "object", "flat", "builder"],
)
async def test_every_form_of_a_search_is_the_same_on_the_wire(index, service, arguments):
    await index.search("n", **arguments)
    assert service.last.route == SEARCH
    assert service.last.json == {"query": {"inputs": {"text": "t"}, "top_k": 3, "filter": {"k": 1}}}


@pytest.mark.parametrize(
    "vector",
    [[0.5, 1.0], (0.5, 1.0), {"values": [0.5, 1.0]}, SearchQueryVector([0.5, 1.0])],
    ids=["list", "tuple", "dict", "object"],
)
async def test_every_form_of_a_search_vector_is_the_same_on_the_wire(index, service, vector):
    await index.search_records(namespace="n", top_k=3, vector=vector)
    await index.search_records(namespace="n", query=SearchQuery(top_k=3, vector=vector))
    bodies = [asked.json for asked in service.requests]
    assert bodies == [{"query": {"top_k": 3, "vector": {"values": [0.5, 1.0]}}}] * 2


async def test_search_with_rerank_and_fields(index, service):
    rerank = {"model": "m", "rank_fields": ["text"], "top_n": 2}
    await index.search("n", {"id": "a", "top_k": 3}, SearchRerank("m", ["text"], 2), ["text"])
    await index.search("n", {"id": "a", "top_k": 3}, {**rerank, "query": None}, ["text"])
    bodies = [asked.json for asked in service.requests]
    assert bodies == [{"query": {"id": "a", "top_k": 3}, "rerank": rerank, "fields": ["text"]}] * 2


async def test_hits_answer_both_names(index, service):
    service.compute(lambda asked: HITS)
    found = await index.search("n", {"id": "a", "top_k": 1})
    hit = found.result.hits[0]
    assert hit.id == hit._id == hit["id"] == hit["_id"] == found["result"]["hits"][0]["_id"] == "a"
    assert hit.score == hit._score == hit["score"] == hit["_score"] == 0.5
    assert (found.usage.read_units, found.usage.rerank_units, found.usage.embed_total_tokens) == (5, 1, None)
    assert found.to_dict() == HITS


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"query": {"top_k": 1}}, "needs inputs, vector or id"),
        ({"query": {"id": "a"}}, "search needs top_k="),
        ({"query": {"id": "a", "top_k": 1}, "top_k": 3}, "takes either query or top_k, not both"),
        ({"query": 5}, "query must be a dict, not int"),
        ({"id": "a", "top_k": 1, "rerank": {"model": "m"}}, "rerank needs model and rank_fields"),
        ({"id": "a", "top_k": 1, "fields": "text"}, "fields must be a list"),
        ({"id": "a", "top_k": 10_001}, "top_k must be at least 1 and at most 10000"),
    ],
)
async def test_a_search_that_makes_no_sense_is_refused(index, service, arguments, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError), match=said):
        await index.search("n", **arguments)
    assert not service.requests


# Several namespaces


def match(name, score):
    return {"id": name, "score": score, "values": [], "metadata": {"k": name}}


def by_namespace(matches):
    return lambda asked: {
        "matches": matches[asked.json["namespace"]],
        "namespace": asked.json["namespace"],
        "usage": {"readUnits": 5},
    }


FOUND = {"m": [match("a", 0.9), match("b", 0.1)], "n": [match("c", 0.5)], "o": []}


@pytest.mark.parametrize(
    ("ordered", "named"),
    [
        (([0.5], ["m", "n", "o"], "cosine", 2), {}),
        ((["m", "n", "o"], "cosine", 2), {"vector": [0.5]}),
        ((["m", "n", "o", "m"],), {"vector": [0.5], "metric": "cosine", "top_k": 2}),
        ((), {"vector": [0.5], "namespaces": ["m", "n", "o"], "metric": "cosine", "top_k": 2, "show_progress": False}),
    ],
    ids=["vector first", "namespaces first", "twice", "by name"],
)
async def test_matches_of_all_namespaces_are_merged(index, service, ordered, named):
    service.compute(by_namespace(FOUND))
    found = await index.query_namespaces(*ordered, **named)
    assert [(each.id, each.namespace, each["namespace"]) for each in found.matches] == [
        ("a", "m", "m"),
        ("c", "n", "n"),
    ]
    assert found.matches[0].metadata == {"k": "a"}
    assert found.usage.read_units == found.usage["read_units"] == 15
    assert {name: usage.read_units for name, usage in found.ns_usage.items()} == {"m": 5, "n": 5, "o": 5}
    assert sorted(asked.json["namespace"] for asked in service.requests) == ["m", "n", "o"]


async def test_smaller_scores_are_better_for_euclidean(index, service):
    service.compute(by_namespace(FOUND))
    found = await index.query_namespaces([0.5], ["m", "n"], "euclidean", 2)
    assert [each.id for each in found.matches] == ["b", "c"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"namespaces": [], "metric": "cosine"}, "needs a list of namespaces"),
        ({"namespaces": "n", "metric": "cosine"}, "needs a list of namespaces"),
        ({"namespaces": ["n"]}, "needs the metric"),
        ({"namespaces": ["n"], "metric": "sine"}, "metric must be cosine, dotproduct or euclidean, not 'sine'"),
    ],
)
async def test_a_query_of_namespaces_that_makes_no_sense_is_refused(index, service, arguments, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError), match=said):
        await index.query_namespaces(vector=[0.5], **arguments)
    assert not service.requests


# Fetch


async def test_no_url_is_too_long(index, service):
    service.compute(
        lambda asked: {
            "vectors": {name: {"id": name} for name in ids_of(asked)},
            "namespace": "n",
            "usage": {"readUnits": 1},
        }
    )
    ids = [f"é{i}" for i in range(3000)]
    found = await index.fetch(ids, "n")
    assert sorted(found.vectors) == sorted(ids)
    assert max(len(asked.target) for asked in service.requests) < 8000
    assert found.usage.read_units == len(service.requests)


def ids_of(asked):
    return parse_qs(urlsplit(asked.target).query)["ids"]


async def test_few_ids_are_one_request(index, service):
    await index.fetch([str(i) for i in range(100)])
    assert len(service.requests) == 1


@pytest.mark.parametrize(("ids", "said"), [([], "fetch needs ids"), ([5], "must be strings, not int")])
async def test_a_fetch_of_nothing_is_refused(index, service, ids, said):
    with pytest.raises((PineconeApiTypeError, PineconeApiValueError), match=said):
        await index.fetch(ids)


async def test_fetch_by_metadata(index, service):
    service.compute(lambda asked: {"vectors": {"a": {"id": "a"}}, "pagination": {"next": "t"}})
    page = await index.fetch_by_metadata(FilterBuilder().eq("k", 1), "n", 5, "token")
    assert service.last.json == {
        "filter": {"k": {"$eq": 1}},
        "namespace": "n",
        "limit": 5,
        "paginationToken": "token",
    }
    assert (list(page.vectors), page.pagination.next) == (["a"], "t")


# All records


async def records_of(generator):
    found = []
    async for record in generator:
        found.append(record)
    return found


async def test_iter_records_lists_and_fetches(index, service):
    def answer(asked):
        if asked.path == "/vectors/fetch":
            return {"vectors": {name: {"id": name, "values": [0.5], "metadata": {"k": 1}} for name in ids_of(asked)}}
        if "paginationToken" in asked.target:
            return {"vectors": [{"id": "c"}]}
        return {"vectors": [{"id": "a"}, {"id": "b"}], "pagination": {"next": "t"}}

    service.compute(answer)
    found = await records_of(index.iter_records(prefix="", namespace="n", include_values=False))
    assert [(record.id, record.values, record.metadata) for record in found] == [
        ("a", [], {"k": 1}),
        ("b", [], {"k": 1}),
        ("c", [], {"k": 1}),
    ]


def listing(names, size):
    """Pages of ids, and what is fetched of them."""

    def answer(asked):
        if asked.path == "/vectors/fetch":
            return {"vectors": {name: {"id": name, "values": [0.5]} for name in ids_of(asked)}}
        start = int(parse_qs(urlsplit(asked.target).query).get("paginationToken", ["0"])[0])
        page = {"vectors": [{"id": name} for name in names[start : start + size]]}
        return {**page, "pagination": {"next": str(start + size)}} if start + size < len(names) else page

    return answer


async def test_iter_records_fetches_as_many_at_once_as_a_url_holds(index, service):
    names = [f"record-{number:05}" for number in range(1000)]
    service.compute(listing(names, 100))
    found = await records_of(index.iter_records(namespace="n"))
    assert [record.id for record in found] == names
    targets = [asked.target for asked in service.requests if asked.path == "/vectors/fetch"]
    assert len(targets) == 3
    assert all(6_950 < len(target) < 7_050 for target in targets[:-1])


async def test_iter_records_reads_no_more_at_a_time_than_the_limit(index, service):
    names = [f"record-{number:05}" for number in range(50)]
    service.compute(listing(names, 20))
    assert [record.id for record in await records_of(index.iter_records(limit=20))] == names
    fetched = [ids_of(asked) for asked in service.requests if asked.path == "/vectors/fetch"]
    assert list(map(len, fetched)) == [20, 20, 10]


async def test_iter_records_by_filter(index, service):
    vectors = {"a1": {"id": "a1", "values": [0.5]}, "b1": {"id": "b1", "values": [0.5]}}
    service.compute(lambda asked: {"vectors": vectors})
    found = await records_of(index.iter_records(prefix="a", filter={"k": 1}))
    assert [(record.id, record.values) for record in found] == [("a1", [0.5])]
    assert service.last.route == "POST /vectors/fetch_by_metadata"


# Freshness


async def test_a_write_is_waited_for(index, service):
    seen = iter(["3", "4", "5"])

    def answer(asked):
        if asked.path == "/query":
            return 200, {"matches": []}, {"x-pinecone-max-indexed-lsn": next(seen)}
        return 200, {"upsertedCount": 1}, {"X-Pinecone-Request-Lsn": "5"}

    service.compute(answer)
    written = await index.upsert([("a", [0.5])], "n")
    await index.wait_until_visible(written)
    assert [asked.json.get("namespace") for asked in service.requests] == ["n"] * 4


async def test_a_write_that_does_not_show(index, service):
    service.compute(lambda asked: (200, {}, {"x-pinecone-request-lsn": "5"}))
    deleted = await index.delete(ids=["a"], namespace="n")
    with pytest.raises(PineconeTimeoutError, match=r"not visible after 0\.01 seconds"):
        await index.wait_until_visible(deleted, timeout=0.01)


async def test_a_response_without_sequence_number(index, service):
    with pytest.raises(PineconeApiValueError, match="no sequence number"):
        await index.wait_until_visible(UpsertResponse(1))


# Imports


@pytest.mark.parametrize("mode", ["abort", "ABORT", "Abort"])
async def test_start_an_import(index, service, mode):
    service.compute(lambda asked: {"id": "7"})
    assert (await index.start_import("s3://b/p/", "i", mode)).id == "7"
    assert service.last.json == {"uri": "s3://b/p/", "integrationId": "i", "errorMode": {"onError": "abort"}}


async def test_no_error_mode_is_sent_unless_given(index, service):
    await index.start_import(uri="s3://b/p/")
    assert service.last.json == {"uri": "s3://b/p/"}


async def test_an_unknown_error_mode(index, service):
    with pytest.raises(PineconeApiValueError, match="error_mode must be 'continue' or 'abort', not 'stop'"):
        await index.start_import("s3://b/p/", error_mode="stop")


async def test_imports_are_listed_page_by_page(index, service):
    def answer(asked):
        if "paginationToken=t" in asked.target:
            return {"data": [{"id": "2"}]}
        return {"data": [{"id": "1"}], "pagination": {"next": "t"}}

    service.compute(answer)
    assert [one.id for one in await records_of(index.list_imports())] == ["1", "2"]
    page = await index.list_imports_paginated(limit=1)
    assert (len(page), page[0].id, [one.id for one in page], page["data"][0].id) == (1, "1", ["1"], "1")


async def test_an_import_has_times(index, service):
    body = {"id": "1", "status": "InProgress", "createdAt": "2025-01-02T03:04:05Z", "percentComplete": 42.5}
    service.compute(lambda asked: body)
    one = await index.describe_import(1)
    assert service.last.route == "GET /bulk/imports/1"
    assert one.created_at == datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert (one.percent_complete, one.finished_at) == (42.5, None)
    assert json.loads(json.dumps(one.to_dict()))["created_at"] == body["createdAt"]


async def test_an_odd_time_stays_text(index, service):
    service.compute(lambda asked: {"id": "1", "createdAt": "yesterday"})
    assert (await index.describe_import("1")).created_at == "yesterday"


async def test_cancel_an_import(index, service):
    cancelled = await index.cancel_import("a/b")
    assert service.last.route == "DELETE /bulk/imports/a%2Fb"
    assert cancelled == {}
    assert not cancelled


async def test_the_resources_of_the_7x_line(index, service):
    await index.bulk_import.describe("1")
    await index.namespace.describe(namespace="n")
    assert [asked.route for asked in service.requests] == ["GET /bulk/imports/1", "GET /namespaces/n"]


# Writes without data


def refusing_deletion_of(name, *answers):
    """What a service answers that deletes nothing of a request with one of the ids, as often as there are answers."""
    left = list(answers)
    return lambda asked: left.pop(0) if name in asked.json["ids"] and left else {}


async def test_many_ids_are_deleted_in_several_requests(index, service):
    names = [str(number) for number in range(2500)]
    assert await index.delete(ids=iter(names), namespace="n") == {}
    assert sorted(len(asked.json["ids"]) for asked in service.requests) == [500, 1000, 1000]
    assert sorted(name for asked in service.requests for name in asked.json["ids"]) == sorted(names)
    assert {asked.json["namespace"] for asked in service.requests} == {"n"}


async def test_the_result_of_many_deletions_can_be_waited_for(index, service):
    written = iter(["3", "7", "5"])
    service.compute(lambda asked: (200, {}, {"x-pinecone-request-lsn": next(written)}))
    deleted = await index.delete(ids=[str(number) for number in range(2500)], namespace="n")
    assert deleted.response_info.lsn_committed == 7
    assert deleted.response_info._namespace == "n"


async def test_ids_of_a_request_that_fails_are_named(index, service):
    names = [str(number) for number in range(2500)]
    service.compute(refusing_deletion_of("1000", (400, {"message": "no"}, {})))
    with pytest.raises(PineconeApiException, match="no") as caught:
        await index.delete(ids=names)
    assert caught.value.failed_items == names[1000:2000]
    assert len(service.requests) == 3
    service.requests.clear()
    assert await index.delete(ids=caught.value.failed_items) == {}
    assert [asked.json["ids"] for asked in service.requests] == [names[1000:2000]]


async def test_a_deletion_that_fails_for_a_while_is_sent_again(index, service):
    names = [str(number) for number in range(1500)]
    service.compute(refusing_deletion_of("0", *[(503, {}, {})] * 3))
    await index.delete(ids=names, retry=RetryConfig(max_retries=1, backoff_factor=0))
    assert len(service.requests) == 5


@pytest.mark.parametrize(
    "both",
    [{"ids": ["a"], "delete_all": True}, {"ids": ["a"], "filter": {"k": 1}}, {"delete_all": True, "filter": {"k": 1}}],
)
async def test_a_delete_is_of_one_kind(index, service, both):
    with pytest.raises(PineconeApiValueError, match="only one of ids"):
        await index.delete(**both)
    assert not service.requests


@pytest.mark.parametrize("method", ["delete", "delete_namespace"])
async def test_a_delete_returns_something_empty_that_knows_its_response(index, service, method):
    service.compute(lambda asked: (200, {}, {"x-pinecone-request-lsn": "5"}))
    arguments = {"ids": ["a"]} if method == "delete" else {"name": "n"}
    done = await getattr(index, method)(**arguments)
    assert done == {}
    assert not done
    assert done.response_info.lsn_committed == 5


async def test_an_update_by_filter(index, service):
    service.compute(lambda asked: {"matchedRecords": 3})
    result = await index.update(filter=FilterBuilder("k") == 1, set_metadata={"k": 2}, dry_run=True)
    assert result == UpdateResponse(3)
    assert service.last.json == {"filter": {"k": {"$eq": 1}}, "setMetadata": {"k": 2}, "dryRun": True}


# Namespaces


async def test_the_default_namespace_has_no_name_in_old_versions(service, anyio_backend):
    old = next(version for version in core.VERSIONS if "GET /namespaces" not in core.load(version))
    pinned = IndexAsyncio("key", service.url, api_version=old)
    with pytest.raises(PineconeApiValueError, match=f"API {old} has no name for the default namespace"):
        await pinned.fetch(["a"], "__default__")
    assert not service.requests


@pytest.mark.parametrize("call", ["describe_namespace", "delete_namespace", "create_namespace"])
async def test_an_empty_name_reaches_no_other_path(index, service, call):
    with pytest.raises(PineconeApiValueError, match="needs the name of the namespace"):
        await getattr(index, call)("")
    assert not service.requests


async def test_a_pin_is_obeyed(service, anyio_backend):
    async with IndexAsyncio("key", service.url, api_version=core.VERSIONS[0]) as pinned:
        for call in (
            lambda: pinned.search("n", {"id": "a", "top_k": 1}),
            lambda: pinned.upsert_records("n", [{"_id": "a"}]),
            lambda: pinned.start_import("s3://b/p/"),
            lambda: pinned.fetch_by_metadata({"k": 1}),
        ):
            with pytest.raises(UnsupportedByApiVersion, match=f"pinned to {core.VERSIONS[0]}"):
                await call()
    assert not service.requests


# Options


async def test_options_are_taken_and_unknown_ones_refused(index, service):
    for name in ("query", "fetch", "delete", "list_paginated", "describe_import", "search"):
        with pytest.raises(PineconeApiTypeError, match=rf"{name}\(\) has no argument 'timeot'. Did you mean 'timeout'"):
            await getattr(index, name)(**REQUIRED.get(name, {}), timeot=5)
    await index.query(id="a", top_k=1, timeout=5)
    await index.query(id="a", top_k=1, _request_timeout=5)
    assert [sorted(asked.json) for asked in service.requests] == [["id", "topK"]] * 2


REQUIRED = {
    "query": {"id": "a", "top_k": 1},
    "fetch": {"ids": ["a"]},
    "delete": {"ids": ["a"]},
    "describe_import": {"id": "1"},
    "search": {"namespace": "n", "id": "a", "top_k": 1},
}


async def test_an_index_pickles_to_its_settings(index, service, monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "other")
    copied = pickle.loads(pickle.dumps(index))  # noqa: S301 - our own
    assert copied.host == index.host
    await copied.query(id="a", top_k=1)
    assert service.last.route == "POST /query"
    await copied.close()
