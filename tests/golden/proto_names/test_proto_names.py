"""Calls over gRPC have the names that the same operations have over REST."""

import msgspec
import pytest

from pinecone.models.db_data import NamespaceDescription, QueryResponse, ScoredVector, SingleQueryResults, Usage


def test_every_binding_is_a_route(calls):
    assert {route: call.rpc for route, call in calls.items()} == {
        "POST /query": "/made.up.Vectors/Query",
        "GET /query": "/made.up.Vectors/Query",
        "GET /namespaces/{namespace}": "/made.up.Vectors/DescribeNamespace",
        "GET /ping": "/made.up.Vectors/Ping",
    }


def test_arguments_are_named_as_over_rest(calls, operations):
    query = calls["POST /query"]
    assert dict(query.arguments) == {
        "top_k": None,
        "in_": None,
        "sparse_vector": {"nonzero_values": None},
        "grpc_only": None,
    }
    assert query.arguments.keys() - operations["POST /query"].arguments.keys() == {"grpc_only"}


def test_arguments_are_required_by_the_document_or_the_path(calls):
    assert calls["POST /query"].required == {"top_k"}
    assert calls["GET /namespaces/{namespace}"].required == {"namespace"}


def test_a_request_comes_back_in_the_names_of_rest(calls):
    query = calls["POST /query"]
    arguments = {"top_k": 3, "in_": "x", "sparse_vector": {"nonzero_values": [0.5]}, "grpc_only": "y"}
    assert query.read_request(query.encode(**arguments).body) == arguments


def test_names_that_only_a_message_has_are_refused(calls):
    with pytest.raises(TypeError, match="unknown: bogus"):
        calls["POST /query"].encode(top_k=1, sparse_vector={"bogus": 1})
    with pytest.raises(TypeError, match="list is no object"):
        calls["POST /query"].encode(top_k=1, sparse_vector=[0.5])


def test_structured_arguments_are_built(calls):
    build = calls["POST /query"].build("sparse_vector").wire
    assert build(nonzero_values=[0.5]) == {"nonzero_values": [0.5]}
    with pytest.raises(KeyError):
        calls["POST /query"].build("top_k")


def test_results_are_stable_types(calls):
    query = calls["POST /query"]
    body = query.write_response(
        {"matches": [{"id": "a", "score": 0.5, "values": [1.0]}], "usage": {"readUnits": 3}, "explanation": "so"}
    )
    assert query.parse(200, "", body) == QueryResponse(matches=[ScoredVector("a", 0.5, [1.0])], usage=Usage(3))
    describe = calls["GET /namespaces/{namespace}"]
    assert describe.parse(200, "", describe.write_response({"name": "n", "record_count": "7"})) == NamespaceDescription(
        "n", 7
    )


def test_what_the_stable_type_has_not_unless_it_came(calls):
    query = calls["POST /query"]
    body = query.write_response({"results": [{"namespace": "a"}, {}]})
    assert query.parse(200, "", body).results == [SingleQueryResults(namespace="a"), SingleQueryResults()]
    assert query.parse(200, "", b"").results is None


def test_what_is_absent_is_what_the_stable_type_has_for_it(calls):
    assert calls["POST /query"].parse(200, "", b"") == QueryResponse()
    (match,) = calls["POST /query"].parse(200, "", b"\x12\x00").matches
    assert msgspec.structs.asdict(match) == msgspec.structs.asdict(ScoredVector(""))


def test_a_response_without_a_stable_type_is_json(calls):
    assert calls["GET /ping"].encode().body == b""
    assert calls["GET /ping"].parse(200, "", b"") == {}
