# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the json_schema service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def create_rule(
    *,
    kind: str,
    range: list[Union[int, str]] = wire.UNSET,
    open: list[Any] = wire.UNSET,
    hour: int = wire.UNSET,
    date: str = wire.UNSET,
    zone: str = wire.UNSET,
) -> wire.Request:
    """POST /rules.

    Args:
        kind: Known values: daily, once.
        range: No description in the API document.
        open: No description in the API document.
        hour: No description in the API document.
        date: No description in the API document.
        zone: No description in the API document.
    """
    _body: dict[str, Any] = {
        "kind": kind,
    }
    if range is not wire.UNSET:
        _body["range"] = range
    if open is not wire.UNSET:
        _body["open"] = open
    if hour is not wire.UNSET:
        _body["hour"] = hour
    if date is not wire.UNSET:
        _body["date"] = date
    if zone is not wire.UNSET:
        _body["zone"] = zone
    return wire.Request("POST", "/rules", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /rules": wire.Operation(
        "POST /rules",
        id="create_rule",
        service="json_schema",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "kind": None,
            "range": None,
            "open": None,
            "hour": None,
            "date": None,
            "zone": None,
        },
        required=frozenset(["kind"]),
        encoders={
            "application/json": create_rule,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Node.read(value)),
            },
        },
        models={},
    ),
}
