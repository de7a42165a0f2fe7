# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the references service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def get_thing(
    *,
    id: str,
    shared: int,
    limit: int = wire.UNSET,
    shared_: str = wire.UNSET,
) -> wire.Request:
    """GET /things/{id}.

    Args:
        id: Which thing.
        shared: Of the operation.
        limit: No description in the API document.
        shared_: No description in the API document.
    """
    _query: list[tuple[str, Any]] = [
        ("shared", shared),
    ]
    if limit is not wire.UNSET:
        _query.append(("limit", limit))
    _headers = {**{}}
    if shared_ is not wire.UNSET:
        _headers["shared"] = wire.text(shared_)
    return wire.Request("GET", wire.target(f"/things/{wire.segment(id)}", _query), _headers, None)


def put_thing(
    *,
    id: str,
    name: str,
    limit: int = wire.UNSET,
    shared: str = wire.UNSET,
) -> wire.Request:
    """PUT /things/{id}.

    Args:
        id: Which thing.
        name: No description in the API document.
        limit: No description in the API document.
        shared: Of the path.
    """
    _query: list[tuple[str, Any]] = []
    if limit is not wire.UNSET:
        _query.append(("limit", limit))
    if shared is not wire.UNSET:
        _query.append(("shared", shared))
    _body: dict[str, Any] = {
        "name": name,
    }
    return wire.Request("PUT", wire.target(f"/things/{wire.segment(id)}", _query), wire.JSON, wire.dumps(_body))


def get_inline() -> wire.Request:
    """GET /inline."""
    return wire.Request("GET", "/inline", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /things/{id}": wire.Operation(
        "GET /things/{id}",
        id="get_thing",
        service="references",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
            "shared": None,
            "limit": None,
            "shared_": None,
        },
        required=frozenset(["id", "shared"]),
        encoders={
            "": get_thing,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Thing.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.GetThingResponse.read(value)),
            },
        },
        models={},
    ),
    "PUT /things/{id}": wire.Operation(
        "PUT /things/{id}",
        id="put_thing",
        service="references",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
            "name": None,
            "limit": None,
            "shared": None,
        },
        required=frozenset(["id", "name"]),
        encoders={
            "application/json": put_thing,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Thing.read(value)),
            },
        },
        models={},
    ),
    "GET /inline": wire.Operation(
        "GET /inline",
        id="get_inline",
        service="references",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_inline,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.GetInlineResponse.read(value)),
            },
        },
        models={},
    ),
}
