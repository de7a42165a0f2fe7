# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the operation_ids service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def get_thing() -> wire.Request:
    """GET /a."""
    return wire.Request("GET", "/a", {}, None)


def get_thing_() -> wire.Request:
    """GET /b."""
    return wire.Request("GET", "/b", {}, None)


def get_thing__() -> wire.Request:
    """GET /c."""
    return wire.Request("GET", "/c", {}, None)


def get_missing_id(
    *,
    id: str,
) -> wire.Request:
    """GET /missing/{id}.

    Args:
        id: No description in the API document.
    """
    return wire.Request("GET", f"/missing/{wire.segment(id)}", {}, None)


def models() -> wire.Request:
    """GET /models."""
    return wire.Request("GET", "/models", {}, None)


def list_(
    *,
    ids: list[str] = wire.UNSET,
) -> wire.Request:
    """GET /list.

    Args:
        ids: No description in the API document.
    """
    _query: list[tuple[str, Any]] = []
    if ids is not wire.UNSET:
        _query.append(("ids", ids))
    return wire.Request("GET", wire.target("/list", _query), {}, None)


def wire_(
    *,
    wire_: str = wire.UNSET,
) -> wire.Request:
    """GET /wire.

    Args:
        wire_: No description in the API document.
    """
    _query: list[tuple[str, Any]] = []
    if wire_ is not wire.UNSET:
        _query.append(("wire", wire_))
    return wire.Request("GET", wire.target("/wire", _query), {}, None)


def frozenset_() -> wire.Request:
    """GET /frozenset."""
    return wire.Request("GET", "/frozenset", {}, None)


def class_delete_all_v_2() -> wire.Request:
    """GET /class."""
    return wire.Request("GET", "/class", {}, None)


def get_empty() -> wire.Request:
    """GET /empty."""
    return wire.Request("GET", "/empty", {}, None)


def field_2nd() -> wire.Request:
    """No responses at all."""
    return wire.Request("POST", "/empty", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /a": wire.Operation(
        "GET /a",
        id="getThing",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_thing,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.GetThingResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /b": wire.Operation(
        "GET /b",
        id="getThing",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_thing_,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.GetThingResponse2.read(value)),
            },
        },
        models={},
    ),
    "GET /c": wire.Operation(
        "GET /c",
        id="get_thing",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_thing__,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /missing/{id}": wire.Operation(
        "GET /missing/{id}",
        id="get /missing/{id}",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
        },
        required=frozenset(["id"]),
        encoders={
            "": get_missing_id,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /models": wire.Operation(
        "GET /models",
        id="models",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": models,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ModelsResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /list": wire.Operation(
        "GET /list",
        id="list",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "ids": None,
        },
        required=frozenset([]),
        encoders={
            "": list_,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /wire": wire.Operation(
        "GET /wire",
        id="wire",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "wire_": None,
        },
        required=frozenset([]),
        encoders={
            "": wire_,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /frozenset": wire.Operation(
        "GET /frozenset",
        id="frozenset",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": frozenset_,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /class": wire.Operation(
        "GET /class",
        id="Class.delete-all (v2)",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": class_delete_all_v_2,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /empty": wire.Operation(
        "GET /empty",
        id="get /empty",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_empty,
        },
        responses={},
        models={},
    ),
    "POST /empty": wire.Operation(
        "POST /empty",
        id="2nd",
        service="operation_ids",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": field_2nd,
        },
        responses={},
        models={},
    ),
}
