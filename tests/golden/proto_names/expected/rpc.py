# @generated from openapi/2030-01/api.proto. Do not edit: run scripts/regen.
"""Calls of the proto_names service of API 2030-01 over gRPC."""

from __future__ import annotations

from typing import Any

from pinecone.codec import floats, protobuf, rpc
from pinecone.models import db_data as results

_HEAD_10 = protobuf.Heads(10)
_HEAD_18 = protobuf.Heads(18)
_HEAD_26 = protobuf.Heads(26)
_HEAD_34 = protobuf.Heads(34)


def encode_query(
    *,
    top_k: Any = None,
    in_: Any = None,
    sparse_vector: Any = None,
    grpc_only: Any = None,
) -> bytes:
    """Finds vectors.

    Args:
        top_k: No description in the API document.
        in_: No description in the API document.
        sparse_vector: No description in the API document.
        grpc_only: No description in the API document.
    """
    _out: list[bytes] = []
    if top_k is not None:
        _out.append(MESSAGES["made.up.QueryRequest"].fields["topK"].write(top_k))
    if in_ is not None:
        _blob = in_.encode()
        if _blob:
            _out += (_HEAD_18[len(_blob)], _blob)
    if sparse_vector is not None:
        _blob = write_made_up_sparse(sparse_vector)
        _out += (_HEAD_26[len(_blob)], _blob)
    if grpc_only is not None:
        _blob = grpc_only.encode()
        if _blob:
            _out += (_HEAD_34[len(_blob)], _blob)
    return b"".join(_out)


def encode_describe_namespace(
    *,
    namespace: Any = None,
) -> bytes:
    """Describes * a namespace.

    Args:
        namespace: No description in the API document.
    """
    _out: list[bytes] = []
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_10[len(_blob)], _blob)
    return b"".join(_out)


def encode_ping() -> bytes:
    """/made.up.Vectors/Ping."""
    _out: list[bytes] = []
    return b"".join(_out)


def write_made_up_sparse(_value: Any) -> bytes:
    """made.up.Sparse."""
    if type(_value) is not dict or not _MADE_UP_SPARSE.issuperset(_value):
        protobuf.check_fields(_value, _MADE_UP_SPARSE)
    _get = _value.get
    _out: list[bytes] = []
    _field = _get("nonzero_values")
    if _field is not None:
        _blob = floats.pack(_field)
        if _blob:
            _out += (_HEAD_10[len(_blob)], _blob)
    return b"".join(_out)


_MADE_UP_SPARSE = frozenset(["nonzero_values"])


class madeupSparseBuilder:
    """made.up.Sparse."""

    @staticmethod
    def wire(
        *,
        nonzero_values: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if nonzero_values is not None:
            _out["nonzero_values"] = nonzero_values
        return _out


def read_made_up_query_response(data: bytes, at: int, end: int) -> results.QueryResponse:
    """made.up.QueryResponse."""
    _results: Any = None
    _matches: Any = []
    _usage: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _results = _results or []
            _results.append(read_made_up_query_response_result(data, at, at + size))
            at += size
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _matches.append(read_made_up_query_response_match(data, at, at + size))
            at += size
        elif tag == 34:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _usage = read_made_up_query_response_usage(data, at, at + size)
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.QueryResponse(
        results=_results,
        matches=_matches,
        usage=_usage,
    )


def read_made_up_query_response_match(data: bytes, at: int, end: int) -> results.ScoredVector:
    """made.up.QueryResponse.Match."""
    _id: Any = ""
    _score: Any = 0.0
    _values: Any = []
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _id = data[at : at + size].decode()
            at += size
        elif tag == 21:
            (_score,) = protobuf.unpack_float(data, at)
            at += 4
        elif tag == 26:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _values = floats.read(_values, data[at : at + size])
            at += size
        elif tag == 29:
            _values, at = MESSAGES["made.up.QueryResponse.Match"].fields["values"].read(_values, data, at, tag)
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.ScoredVector(
        id=_id,
        score=_score,
        values=_values,
    )


def read_made_up_query_response_result(data: bytes, at: int, end: int) -> results.SingleQueryResults:
    """made.up.QueryResponse.Result."""
    _namespace: Any = ""
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _namespace = data[at : at + size].decode()
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.SingleQueryResults(
        namespace=_namespace,
    )


def read_made_up_query_response_usage(data: bytes, at: int, end: int) -> results.Usage:
    """made.up.QueryResponse.Usage."""
    _read_units: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 8:
            _read_units = data[at]
            at += 1
            if _read_units > 127:
                _read_units, at = protobuf.more(data, at, _read_units)
                _read_units &= 0xFFFFFFFF
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.Usage(
        read_units=_read_units,
    )


def read_made_up_namespace(data: bytes, at: int, end: int) -> results.NamespaceDescription:
    """made.up.Namespace."""
    _name: Any = ""
    _record_count: Any = 0
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _name = data[at : at + size].decode()
            at += size
        elif tag == 16:
            _record_count, at = MESSAGES["made.up.Namespace"].fields["record_count"].read(_record_count, data, at, tag)
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.NamespaceDescription(
        name=_name,
        record_count=_record_count,
    )


MESSAGES: dict[str, protobuf.Message] = {
    "made.up.Nothing": protobuf.Message(),
    "made.up.QueryRequest": protobuf.Message(
        protobuf.Field("topK", 1, protobuf.INT32),
        protobuf.Field("in", 2, protobuf.STRING),
        protobuf.Field("sparse_vector", 3, protobuf.message(lambda: MESSAGES["made.up.Sparse"]), "optional"),
        protobuf.Field("grpcOnly", 4, protobuf.STRING),
    ),
    "made.up.Sparse": protobuf.Message(
        protobuf.Field("nonzero_values", 1, protobuf.FLOAT, "repeated"),
    ),
    "made.up.QueryResponse": protobuf.Message(
        protobuf.Field("results", 1, protobuf.message(lambda: MESSAGES["made.up.QueryResponse.Result"]), "repeated"),
        protobuf.Field("matches", 2, protobuf.message(lambda: MESSAGES["made.up.QueryResponse.Match"]), "repeated"),
        protobuf.Field("usage", 4, protobuf.message(lambda: MESSAGES["made.up.QueryResponse.Usage"]), "optional"),
        protobuf.Field("explanation", 5, protobuf.STRING),
    ),
    "made.up.QueryResponse.Match": protobuf.Message(
        protobuf.Field("id", 1, protobuf.STRING),
        protobuf.Field("score", 2, protobuf.FLOAT),
        protobuf.Field("values", 3, protobuf.FLOAT, "repeated"),
    ),
    "made.up.QueryResponse.Result": protobuf.Message(
        protobuf.Field("namespace", 1, protobuf.STRING),
    ),
    "made.up.QueryResponse.Usage": protobuf.Message(
        protobuf.Field("readUnits", 1, protobuf.UINT32, "optional"),
    ),
    "made.up.DescribeRequest": protobuf.Message(
        protobuf.Field("namespace", 1, protobuf.STRING),
    ),
    "made.up.Namespace": protobuf.Message(
        protobuf.Field("name", 1, protobuf.STRING),
        protobuf.Field("record_count", 2, protobuf.UINT64),
    ),
}

OPERATIONS: dict[str, rpc.RpcOperation] = {
    "POST /query": rpc.RpcOperation(
        "POST /query",
        rpc="/made.up.Vectors/Query",
        service="proto_names",
        version="2030-01",
        arguments={
            "top_k": None,
            "in_": None,
            "sparse_vector": {"nonzero_values": None},
            "grpc_only": None,
        },
        required=frozenset(["top_k"]),
        encode=encode_query,
        builders={
            "sparse_vector": madeupSparseBuilder,
        },
        read=read_made_up_query_response,
        names={
            "topK": "top_k",
            "in": "in_",
            "sparse_vector": "sparse_vector",
            "grpcOnly": "grpc_only",
        },
        request=MESSAGES["made.up.QueryRequest"],
        response=MESSAGES["made.up.QueryResponse"],
    ),
    "GET /query": rpc.RpcOperation(
        "GET /query",
        rpc="/made.up.Vectors/Query",
        service="proto_names",
        version="2030-01",
        arguments={
            "top_k": None,
            "in_": None,
            "sparse_vector": {"nonzero_values": None},
            "grpc_only": None,
        },
        required=frozenset(["top_k"]),
        encode=encode_query,
        builders={
            "sparse_vector": madeupSparseBuilder,
        },
        read=read_made_up_query_response,
        names={
            "topK": "top_k",
            "in": "in_",
            "sparse_vector": "sparse_vector",
            "grpcOnly": "grpc_only",
        },
        request=MESSAGES["made.up.QueryRequest"],
        response=MESSAGES["made.up.QueryResponse"],
    ),
    "GET /namespaces/{namespace}": rpc.RpcOperation(
        "GET /namespaces/{namespace}",
        rpc="/made.up.Vectors/DescribeNamespace",
        service="proto_names",
        version="2030-01",
        arguments={
            "namespace": None,
        },
        required=frozenset(["namespace"]),
        encode=encode_describe_namespace,
        builders={},
        read=read_made_up_namespace,
        names={
            "namespace": "namespace",
        },
        request=MESSAGES["made.up.DescribeRequest"],
        response=MESSAGES["made.up.Namespace"],
    ),
    "GET /ping": rpc.RpcOperation(
        "GET /ping",
        rpc="/made.up.Vectors/Ping",
        service="proto_names",
        version="2030-01",
        arguments={},
        required=frozenset([]),
        encode=encode_ping,
        builders={},
        read=MESSAGES["made.up.Nothing"].read,
        names={},
        request=MESSAGES["made.up.Nothing"],
        response=MESSAGES["made.up.Nothing"],
    ),
}
