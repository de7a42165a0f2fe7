# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the status_ranges service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def delete_thing() -> wire.Request:
    """DELETE /things."""
    return wire.Request("DELETE", "/things", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "DELETE /things": wire.Operation(
        "DELETE /things",
        id="delete_thing",
        service="status_ranges",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": delete_thing,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Done.read(value)),
            },
            "202": {},
            "404": {
                "application/json": wire.json_reader(lambda value: _models.Missing.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.Wrong.read(value)),
            },
            "5XX": {
                "text/plain": wire.text_reader,
            },
            "default": {
                "application/json": wire.json_reader(lambda value: _models.Other.read(value)),
            },
        },
        models={},
    ),
}
