# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the response_shapes service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def get_things() -> wire.Request:
    """GET /things."""
    return wire.Request("GET", "/things", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /things": wire.Operation(
        "GET /things",
        id="get_things",
        service="response_shapes",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_things,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: wire.each(_models.Thing.read, value)),
                "text/csv": wire.text_reader,
                "application/vnd.thing+json": wire.json_reader(lambda value: _models.Thing.read(value)),
                "application/zip": wire.bytes_reader,
            },
            "201": {
                "application/json": wire.json_reader(),
            },
            "202": {
                "application/json": wire.json_reader(),
            },
            "203": {
                "application/json": wire.json_reader(),
            },
            "204": {},
            "206": {
                "application/json": wire.json_reader(lambda value: wire.every(_models.Thing.read, value)),
            },
            "207": {
                "application/json": wire.json_reader(),
            },
            "208": {
                "application/json": wire.json_reader(
                    lambda value: wire.each(lambda value: wire.each(_models.Thing.read, value), value)
                ),
            },
        },
        models={},
    ),
}
