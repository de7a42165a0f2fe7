"""Every call over gRPC, of every version, is what its .proto document says; the protobuf package judges the bytes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from functools import cache, partial
from importlib import import_module
from typing import Any

import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone import core
from pinecone.codec.protobuf import Message
from pinecone.codec.rpc import RpcOperation
from pinecone.codec.wire import Operation
from tests.versions import REVIEWED

from . import protos
from .protos import Rpc, is_json, is_map, is_repeated, letters, messages, set_fields, spelled, value_of

every_version = pytest.mark.parametrize("version", core.VERSIONS)
every_rpc = pytest.mark.parametrize("rpc", protos.ALL, ids=lambda rpc: f"{rpc.version}{rpc.path}")
few = settings(max_examples=10)


def operation(rpc: Rpc) -> RpcOperation:
    return core.load_rpc(rpc.version)[rpc.routes[0]]


def rest_of(rpc: Rpc) -> Operation | None:
    """The same call over REST, if the document of REST has it."""
    return core.load(rpc.version).get(rpc.routes[0])


@every_version
def test_routes_are_the_bindings_of_the_document(version: str) -> None:
    table = core.load_rpc(version)
    found = {route: rpc.path for rpc in protos.rpcs(version) for route in rpc.routes}
    assert {route: operation.rpc for route, operation in table.items()} == found
    assert all(route in table for route in found)
    assert len(table) == len(found)


def test_unknown_versions_are_refused() -> None:
    with pytest.raises(ValueError, match="API version '2020-01' is unknown"):
        core.load_rpc("2020-01")


@every_rpc
def test_what_an_operation_says_of_itself(rpc: Rpc) -> None:
    found, rest = operation(rpc), rest_of(rpc)
    assert (found.route, found.version, found.service) == (rpc.routes[0], rpc.version, rpc.service)
    assert found.credential == (rest.credential if rest else "Api-Key")
    assert repr(found) == f"<RpcOperation {rpc.routes[0]} of API {rpc.version}>"
    assert found.encode(**dict.fromkeys(found.arguments)).method == rpc.path


@every_rpc
def test_arguments_are_the_fields_of_the_request_in_the_names_of_rest(rpc: Rpc) -> None:
    found, rest = operation(rpc), rest_of(rpc)
    fields = {letters(field.name) for field in messages(rpc.version)[rpc.request].DESCRIPTOR.fields}
    assert {letters(name) for name in found.arguments} == fields
    names = {letters(path): path for path in _paths(rest.arguments)} if rest else {}
    assert all(names.get(letters(path), path) == path for path in _paths(found.arguments))
    assert found.required <= found.arguments.keys()


@pytest.mark.parametrize("version", REVIEWED)
def test_what_the_document_lacks_is_absent(version: str) -> None:
    table = core.load_rpc(version)
    is_late = version >= "2025-10"
    assert ("POST /vectors/fetch_by_metadata" in table) is is_late
    assert ("scan_factor" in table["POST /query"].arguments) is is_late
    assert "POST /records/namespaces/{namespace}/search" not in table


@every_version
def test_messages_and_fields_are_those_of_the_document(version: str) -> None:
    made = {
        name: {field.number: letters(field.name) for field in message.fields.values()}
        for name, message in _tables(version).items()
    }
    assert made == {
        name: {field.number: letters(field.name) for field in message.DESCRIPTOR.fields}
        for name, message in messages(version).items()
    }


def _paths(tree: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for name, below in tree.items():
        yield prefix + name
        yield from _paths(below or {}, f"{prefix}{name}.")


def _tables(version: str) -> Mapping[str, Message]:
    package = f"pinecone.core.v{version.replace('-', '_').replace('.', '_')}"
    found: dict[str, Message] = {}
    for document in protos.documents(version):
        found.update(import_module(f"{package}.{document}.rpc").MESSAGES)
    return found


# Bytes ------------------------------------------------------------------------------------------------

TEXT = st.text(max_size=8)
FLOATS = st.floats(width=32, allow_nan=False, allow_infinity=False)
SIGNED = {bits: st.integers(-(1 << bits - 1), (1 << bits - 1) - 1) for bits in (32, 64)}
UNSIGNED = {bits: st.integers(0, (1 << bits) - 1) for bits in (32, 64)}
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXT,
    "bool": st.booleans(),
    "float": FLOATS,
    "double": st.floats(allow_nan=False, allow_infinity=False),
    **{f"{kind}{bits}": SIGNED[bits] for kind in ("int", "sint", "sfixed") for bits in (32, 64)},
    **{f"{kind}{bits}": UNSIGNED[bits] for kind in ("uint", "fixed") for bits in (32, 64)},
}
NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
LEAVES = st.booleans() | TEXT | NUMBERS
STRUCTS = st.dictionaries(
    TEXT,
    st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3)),
    max_size=4,
)
TIMES = st.builds(
    lambda seconds, nanos: Timestamp(seconds=seconds, nanos=nanos).ToJsonString(),
    st.integers(-62_135_596_800, 253_402_300_799),
    st.integers(0, 999_999_999),
)
JSON = {
    "google.protobuf.Struct": STRUCTS,
    "google.protobuf.Timestamp": TIMES,
    "google.protobuf.Value": LEAVES | STRUCTS,
}


@cache
def objects(version: str, name: str) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects that a message can hold, in the names that the operations have."""
    fields = {letters(field.name): field for field in messages(version)[name].DESCRIPTOR.fields}
    spelling = {field: fields[letters(field)] for field in _tables(version)[name].fields}
    return st.fixed_dictionaries({}, optional={one: _values(version, field) for one, field in spelling.items()})


def _values(version: str, field: Any) -> st.SearchStrategy[Any]:
    one = _value(version, value_of(field))
    if is_map(field):
        return st.dictionaries(TEXT, one, max_size=3)
    return st.lists(one, max_size=4) if is_repeated(field) else one


def _value(version: str, field: Any) -> st.SearchStrategy[Any]:
    if is_json(field):
        return JSON[field.message_type.full_name]
    if field.enum_type:
        return st.sampled_from([value.name for value in field.enum_type.values])
    return objects(version, field.message_type.full_name) if field.message_type else SCALARS[protos.SCALARS[field.type]]


@every_rpc
@few
@given(data=st.data())
def test_requests(rpc: Rpc, data: st.DataObject) -> None:
    found, message = operation(rpc), messages(rpc.version)[rpc.request]
    names = {letters(name): name for name in found.arguments}
    given_ = data.draw(objects(rpc.version, rpc.request))
    arguments = {names[letters(name)]: value for name, value in given_.items()}
    sent = set_fields(message.DESCRIPTOR, arguments)

    body = found.encode(**arguments).body
    assert spelled(message.FromString(body)) == sent
    assert set_fields(message.DESCRIPTOR, found.read_request(body)) == sent
    other = protos.fill(message(), arguments).SerializeToString()
    assert set_fields(message.DESCRIPTOR, found.read_request(other)) == sent
    assert len(other) == len(body)


@every_rpc
@few
@given(data=st.data())
def test_responses(rpc: Rpc, data: st.DataObject) -> None:
    found, message = operation(rpc), messages(rpc.version)[rpc.response]
    json = data.draw(objects(rpc.version, rpc.response))
    sent = set_fields(message.DESCRIPTOR, json)

    own = found.write_response(json)
    assert spelled(message.FromString(own)) == sent
    other = protos.fill(message(), json).SerializeToString()
    for body in (own, other, other + b"\xba\x3e\x03new"):
        result = found.parse(200, "", body)
        read = set_fields(message.DESCRIPTOR, result if isinstance(result, dict) else result.to_dict())
        assert read == (sent if rpc.version in REVIEWED else with_a_place(sent, read))


def with_a_place(sent: Any, read: Any) -> Any:
    """What was sent, less the fields that a handwritten result may lack as long as a version is not reviewed."""
    if isinstance(sent, dict) and isinstance(read, dict):
        return {name: with_a_place(value, read[name]) for name, value in sent.items() if name in read}
    if isinstance(sent, list) and isinstance(read, list) and len(sent) == len(read):
        return [with_a_place(*pair) for pair in zip(sent, read)]
    return sent


@every_rpc
@few
@given(data=st.data())
def test_what_is_cut_off_or_garbled_is_refused_or_another_message(rpc: Rpc, data: st.DataObject) -> None:
    found = operation(rpc)
    request, response = (
        protos.fill(messages(rpc.version)[name](), data.draw(objects(rpc.version, name))).SerializeToString()
        for name in (rpc.request, rpc.response)
    )
    at, byte = data.draw(st.integers(0, 400)), data.draw(st.binary(max_size=3))
    for read, body in ((found.read_request, request), (partial(found.parse, 200, ""), response)):
        for garbled in (body[:at], body[:at] + byte + body[at + 1 :], byte + body):
            with contextlib.suppress(ValueError):
                read(garbled)


def test_whole_numbers_in_metadata_are_integers() -> None:
    query = core.load_rpc("2025-10")["POST /query"]
    metadata = {"year": 1999.0, "price": 1.5, "years": [1.0, -0.5, 2.0**53], "huge": 1e300, "ok": True}
    (match,) = query.parse(200, "", query.write_response({"matches": [{"id": "a", "metadata": metadata}]})).matches
    assert repr(match.metadata) == repr(
        {"year": 1999, "price": 1.5, "years": [1, -0.5, 2**53], "huge": 1e300, "ok": True}
    )
    body = query.encode(top_k=1, id="a", filter={"year": {"$in": [1999, 2000.5]}}).body
    assert repr(query.read_request(body)["filter"]) == "{'year': {'$in': [1999, 2000.5]}}"
