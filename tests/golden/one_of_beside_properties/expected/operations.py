# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the one_of_beside_properties service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def create_index(
    *,
    name: str,
    spec: _models.CreateIndexRequestSpec,
) -> wire.Request:
    """POST /indexes.

    Args:
        name: No description in the API document.
        spec: No description in the API document.
    """
    _body: dict[str, Any] = {
        "name": name,
        "spec": spec,
    }
    return wire.Request("POST", "/indexes", wire.JSON, wire.dumps(_body))


def search(
    *,
    score_by: list[_models.SearchRequestScoreByItem],
) -> wire.Request:
    """POST /search.

    Args:
        score_by: No description in the API document.
    """
    _body: dict[str, Any] = {
        "score_by": score_by,
    }
    return wire.Request("POST", "/search", wire.JSON, wire.dumps(_body))


def fetch_some(
    *,
    ids: list[str] = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """POST /fetch.

    Args:
        ids: No description in the API document.
        filter: No description in the API document.
    """
    _body: dict[str, Any] = {}
    if ids is not wire.UNSET:
        _body["ids"] = ids
    if filter is not wire.UNSET:
        _body["filter"] = filter
    return wire.Request("POST", "/fetch", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /indexes": wire.Operation(
        "POST /indexes",
        id="create_index",
        service="one_of_beside_properties",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "name": None,
            "spec": {"serverless": {"cloud": None}, "pod": {"pods": None}},
        },
        required=frozenset(["name", "spec"]),
        encoders={
            "application/json": create_index,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.Index.read(value)),
            },
        },
        models={
            "spec": lambda: _models.CreateIndexRequestSpec,
        },
    ),
    "POST /search": wire.Operation(
        "POST /search",
        id="search",
        service="one_of_beside_properties",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "score_by": None,
        },
        required=frozenset(["score_by"]),
        encoders={
            "application/json": search,
        },
        responses={
            "204": {},
        },
        models={
            "score_by": lambda: _models.SearchRequestScoreByItem,
        },
    ),
    "POST /fetch": wire.Operation(
        "POST /fetch",
        id="fetch_some",
        service="one_of_beside_properties",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "ids": None,
            "filter": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": fetch_some,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
