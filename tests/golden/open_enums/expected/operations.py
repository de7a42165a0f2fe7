# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the open_enums service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def get_things(
    *,
    state: str = wire.UNSET,
) -> wire.Request:
    """GET /things.

    Args:
        state: Known values: ready, failed.
    """
    _query: list[tuple[str, Any]] = []
    if state is not wire.UNSET:
        _query.append(("state", state))
    return wire.Request("GET", wire.target("/things", _query), {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /things": wire.Operation(
        "GET /things",
        id="get_things",
        service="open_enums",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "state": None,
        },
        required=frozenset([]),
        encoders={
            "": get_things,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Thing.read(value)),
            },
        },
        models={},
    ),
}
