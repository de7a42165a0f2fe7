# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the proto_names service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def query(
    *,
    top_k: int,
    in_: str = wire.UNSET,
    sparse_vector: _models.Sparse = wire.UNSET,
    rest_only: str = wire.UNSET,
) -> wire.Request:
    """POST /query.

    Args:
        top_k: No description in the API document.
        in_: No description in the API document.
        sparse_vector: No description in the API document.
        rest_only: No description in the API document.
    """
    _body: dict[str, Any] = {
        "topK": top_k,
    }
    if in_ is not wire.UNSET:
        _body["in"] = in_
    if sparse_vector is not wire.UNSET:
        _body["sparse_vector"] = sparse_vector
    if rest_only is not wire.UNSET:
        _body["restOnly"] = rest_only
    return wire.Request("POST", "/query", wire.JSON, wire.dumps(_body))


def describe(
    *,
    namespace: str,
) -> wire.Request:
    """GET /namespaces/{namespace}.

    Args:
        namespace: No description in the API document.
    """
    return wire.Request("GET", f"/namespaces/{wire.segment(namespace)}", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "POST /query": wire.Operation(
        "POST /query",
        id="query",
        service="proto_names",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "top_k": None,
            "in_": None,
            "sparse_vector": {"nonzero_values": None},
            "rest_only": None,
        },
        required=frozenset(["top_k"]),
        encoders={
            "application/json": query,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "QueryResponse"),
            },
        },
        models={
            "sparse_vector": lambda: _models.Sparse,
        },
    ),
    "GET /namespaces/{namespace}": wire.Operation(
        "GET /namespaces/{namespace}",
        id="describe",
        service="proto_names",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "namespace": None,
        },
        required=frozenset(["namespace"]),
        encoders={
            "": describe,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "NamespaceDescription"),
            },
        },
        models={},
    ),
}
