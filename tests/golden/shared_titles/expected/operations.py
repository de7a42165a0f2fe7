# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the shared_titles service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def get_a() -> wire.Request:
    """GET /a."""
    return wire.Request("GET", "/a", {}, None)


def get_b() -> wire.Request:
    """GET /b."""
    return wire.Request("GET", "/b", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /a": wire.Operation(
        "GET /a",
        id="get_a",
        service="shared_titles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_a,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.A.read(value)),
            },
        },
        models={},
    ),
    "GET /b": wire.Operation(
        "GET /b",
        id="get_b",
        service="shared_titles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_b,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.B.read(value)),
            },
        },
        models={},
    ),
}
