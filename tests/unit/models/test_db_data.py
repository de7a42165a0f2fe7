"""The results of the data plane answer as mappings, and keep what they know when they are copied."""

from __future__ import annotations

import copy
import json
import pickle

import msgspec
import pytest

from pinecone.exceptions import PineconeApiException
from pinecone.models.base import EmptyResponse, Mapped, ResponseInfo, attach_response_info
from pinecone.models.db_data import (
    BatchError,
    Hit,
    ImportErrorMode,
    ImportModel,
    ListImportsResponse,
    NamespaceMatch,
    QueryNamespacesResults,
    QueryResponse,
    SearchRecordsResponse,
    StartImportResponse,
    UpsertRecordsResponse,
    UpsertResponse,
    Usage,
)
from pinecone.models.search import SearchQuery, SearchQueryVector, SearchRerank


def decoded(kind, value):
    return msgspec.json.Decoder(kind, strict=False).decode(json.dumps(value).encode())


IMPORT = {"id": "1", "uri": "s3://b/p/", "status": "Completed", "createdAt": "2025-01-02T03:04:05Z"}
HIT = {"_id": "a", "_score": 0.5, "fields": {"text": "x"}}
RESULTS = [
    decoded(SearchRecordsResponse, {"result": {"hits": [HIT]}, "usage": {"read_units": 1}}),
    decoded(Hit, HIT),
    decoded(ImportModel, IMPORT),
    decoded(ListImportsResponse, {"data": [IMPORT], "pagination": {"next": "t"}}),
    StartImportResponse("1"),
    UpsertRecordsResponse(3),
    UpsertResponse(3),
    QueryNamespacesResults([NamespaceMatch("a", 0.5, namespace="n")], Usage(5), {"n": Usage(5)}),
    ResponseInfo({"a": "b"}),
    SearchQuery({"text": "t"}, 3, vector=[0.5]),
    SearchQueryVector([0.5]),
    SearchRerank("m", ["text"]),
]
each_result = pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)


@each_result
def test_the_mapping_protocol(result):
    assert isinstance(result, Mapped)
    keys = list(result.keys())
    assert keys
    assert dict(result) == dict(result.items())
    assert all(key in result for key in keys)
    assert [result[key] for key in keys] == [value for _, value in result.items()]
    assert [result.get(key) for key in keys] == [value for _, value in result.items()]
    assert [getattr(result, key) for key in keys] == [value for _, value in result.items()]
    assert result.get("no_such_field", 7) == 7
    with pytest.raises(KeyError):
        result["no_such_field"]
    with pytest.raises(AttributeError):
        _ = result.no_such_field


@each_result
def test_json_copies_and_reprs(result):
    assert list(json.loads(json.dumps(result.to_dict()))) == list(result.keys())
    assert pickle.loads(pickle.dumps(result)) == copy.deepcopy(result) == result  # noqa: S301 - our own
    assert repr(result).startswith(f"{type(result).__name__}(")
    assert "<table>" in result._repr_html_()


def test_nulls_become_empty():
    found = decoded(SearchRecordsResponse, {"result": None, "usage": None})
    assert (found.result.hits, found.usage.read_units) == ([], None)
    assert decoded(ListImportsResponse, {"data": None}).data == []


def test_the_response_is_known_and_no_part_of_the_result():
    result, plain = decoded(QueryResponse, {"matches": []}), QueryResponse()
    attach_response_info(result, {"X-Pinecone-Max-Indexed-LSN": "7", "x-request-id": "r"})
    info = result.response_info
    assert result._response_info is info
    assert info["raw_headers"] == info.raw_headers == {"x-pinecone-max-indexed-lsn": "7", "x-request-id": "r"}
    assert (info.lsn_reconciled, info.lsn_committed, info.request_id) == (7, None, "r")
    assert info.is_reconciled(7)
    assert not info.is_reconciled(8)
    assert result == plain
    assert repr(result) == repr(plain)
    assert result.to_dict() == plain.to_dict()
    assert plain.response_info is None
    assert pickle.loads(pickle.dumps(result)).response_info == info  # noqa: S301 - our own


@pytest.mark.parametrize("value", [None, 5, [], {}, "text"])
def test_what_has_no_place_for_headers_is_left_alone(value):
    attach_response_info(value, {"a": "b"})


def test_nothing_is_an_empty_dictionary():
    nothing = EmptyResponse()
    attach_response_info(nothing, {"x-pinecone-request-lsn": "5"})
    assert nothing == {}
    assert not nothing
    assert nothing.response_info.lsn_committed == 5
    assert copy.deepcopy(nothing).response_info == nothing.response_info


def test_a_sequence_number_that_is_none():
    assert ResponseInfo({"x-pinecone-request-lsn": "soon"}).lsn_committed is None


def test_errors_of_batches_are_kept_in_copies():
    result = UpsertResponse(1)
    result.errors = [BatchError(1, [("a", [0.5])], PineconeApiException(400, "Bad Request", message="no"))]
    copied = pickle.loads(pickle.dumps(result))  # noqa: S301 - our own
    assert copied.failed_items == result.failed_items == [("a", [0.5])]
    assert copied.errors[0].error_message == result.errors[0].error_message
    assert UpsertResponse(1).errors == []


@pytest.mark.parametrize("value", ["abort", "ABORT", "Abort", ImportErrorMode.ABORT])
def test_error_modes_in_any_case(value):
    assert ImportErrorMode(value) is ImportErrorMode.ABORT
    assert ImportErrorMode.ABORT == "abort"


def test_a_search_query_needs_top_k():
    with pytest.raises(ValueError, match="needs top_k"):
        SearchQuery({"text": "t"})


def test_long_results_have_short_reprs():
    matches = [NamespaceMatch(str(i), 0.5, [0.25] * 1536, namespace="n") for i in range(1000)]
    assert len(repr(QueryNamespacesResults(matches))) < 3000
