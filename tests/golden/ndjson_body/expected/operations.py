# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the ndjson_body service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def send_list(
    *,
    body: list[_models.Record],
) -> wire.Request:
    """POST /lists.

    Args:
        body: No description in the API document.
    """
    _body = body
    return wire.Request("POST", "/lists", wire.NDJSON, wire.ndjson(_body))


def send_lines(
    *,
    body: list[_models.Record],
) -> wire.Request:
    """The schema is that of a line.

    Args:
        body: No description in the API document.
    """
    _body = body
    return wire.Request("POST", "/lines", wire.NDJSON, wire.ndjson(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /lists": wire.Operation(
        "POST /lists",
        id="send_list",
        service="ndjson_body",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
        },
        required=frozenset(["body"]),
        encoders={
            "application/x-ndjson": send_list,
        },
        responses={
            "200": {
                "application/x-ndjson": wire.line_reader(lambda value: _models.Record.read(value)),
            },
            "201": {},
        },
        models={
            "body": lambda: _models.Record,
        },
    ),
    "POST /lines": wire.Operation(
        "POST /lines",
        id="send_lines",
        service="ndjson_body",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
        },
        required=frozenset(["body"]),
        encoders={
            "application/x-ndjson": send_lines,
        },
        responses={
            "200": {
                "application/x-ndjson": wire.line_reader(lambda value: _models.Record.read(value)),
            },
        },
        models={
            "body": lambda: _models.Record,
        },
    ),
}
