# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the optional_body service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire


def get_stats(
    *,
    filter: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """POST /stats.

    The API advises against this operation.

    Args:
        filter: Free-form.
    """
    _body: dict[str, Any] = {}
    if filter is not wire.UNSET:
        _body["filter"] = filter
    return wire.Request("POST", "/stats", wire.JSON, wire.dumps(_body))


def send_list(
    *,
    body: str = wire.UNSET,
    body_: list[int] = wire.UNSET,
) -> wire.Request:
    """POST /list.

    Args:
        body: No description in the API document.
        body_: No description in the API document.
    """
    _query: list[tuple[str, Any]] = []
    if body is not wire.UNSET:
        _query.append(("body", body))
    _body = body_
    _headers, _data = ({}, None) if _body is wire.UNSET else (wire.JSON, wire.dumps(_body))
    return wire.Request("POST", wire.target("/list", _query), _headers, _data)


def put_raw(
    *,
    body: Any,
) -> wire.Request:
    """PUT /raw.

    Args:
        body: No description in the API document.
    """
    _body = body
    return wire.Request("PUT", "/raw", {"Content-Type": "application/octet-stream"}, _body)


def post_nothing() -> wire.Request:
    """POST /none."""
    return wire.Request("POST", "/none", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "POST /stats": wire.Operation(
        "POST /stats",
        id="get_stats",
        service="optional_body",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "filter": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": get_stats,
        },
        responses={
            "204": {},
        },
        models={},
        deprecated=True,
    ),
    "POST /list": wire.Operation(
        "POST /list",
        id="send_list",
        service="optional_body",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
            "body_": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": send_list,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "PUT /raw": wire.Operation(
        "PUT /raw",
        id="put_raw",
        service="optional_body",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
        },
        required=frozenset(["body"]),
        encoders={
            "application/octet-stream": put_raw,
        },
        responses={
            "204": {},
        },
        models={},
        files=frozenset(["body"]),
    ),
    "POST /none": wire.Operation(
        "POST /none",
        id="post_nothing",
        service="optional_body",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": post_nothing,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
