# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the plain_unions service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def get_values() -> wire.Request:
    """GET /values."""
    return wire.Request("GET", "/values", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /values": wire.Operation(
        "GET /values",
        id="get_values",
        service="plain_unions",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_values,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.GetValuesResponse.read(value)),
            },
        },
        models={},
    ),
}
