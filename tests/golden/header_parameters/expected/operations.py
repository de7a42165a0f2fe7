# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the header_parameters service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire


def get_things(
    *,
    x_request_id: str,
    session: str,
    x_tags: list[str] = wire.UNSET,
    x_flag: bool = wire.UNSET,
    x_filter: Any = wire.UNSET,
    theme: str = wire.UNSET,
) -> wire.Request:
    """GET /things.

    Args:
        x_request_id: No description in the API document.
        session: No description in the API document.
        x_tags: No description in the API document.
        x_flag: No description in the API document.
        x_filter: No description in the API document.
        theme: No description in the API document.
    """
    _headers = {**{}}
    _headers["X-Request-Id"] = wire.text(x_request_id)
    if x_tags is not wire.UNSET:
        _headers["X-Tags"] = wire.text(x_tags)
    if x_flag is not wire.UNSET:
        _headers["X-Flag"] = wire.text(x_flag)
    if x_filter is not wire.UNSET:
        _headers["X-Filter"] = wire.json_text(x_filter)
    wire.set_cookies(
        _headers,
        {
            "session": session,
            "theme": theme,
        },
    )
    return wire.Request("GET", "/things", _headers, None)


def send_things(
    *,
    body: list[str],
    x_request_id: str = wire.UNSET,
) -> wire.Request:
    """POST /things.

    Args:
        body: No description in the API document.
        x_request_id: No description in the API document.
    """
    _body = body
    _headers = {**wire.JSON}
    if x_request_id is not wire.UNSET:
        _headers["X-Request-Id"] = wire.text(x_request_id)
    return wire.Request("POST", "/things", _headers, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "GET /things": wire.Operation(
        "GET /things",
        id="get_things",
        service="header_parameters",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "x_request_id": None,
            "session": None,
            "x_tags": None,
            "x_flag": None,
            "x_filter": None,
            "theme": None,
        },
        required=frozenset(["x_request_id", "session"]),
        encoders={
            "": get_things,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "POST /things": wire.Operation(
        "POST /things",
        id="send_things",
        service="header_parameters",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
            "x_request_id": None,
        },
        required=frozenset(["body"]),
        encoders={
            "application/json": send_things,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
