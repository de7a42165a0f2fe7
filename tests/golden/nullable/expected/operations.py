# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the nullable service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def set_values(
    *,
    scalar: str,
    inner: _models.Inner,
    either: Union[str, _models.Inner] = wire.UNSET,
    enumerated: str = wire.UNSET,
    tags: dict[str, str] = wire.UNSET,
    alias: _models.Inner = wire.UNSET,
    list_: list[int] = wire.UNSET,
) -> wire.Request:
    """POST /values.

    Args:
        scalar: No description in the API document.
        inner: No description in the API document.
        either: No description in the API document.
        enumerated: Known values: a, b.
        tags: No description in the API document.
        alias: No description in the API document.
        list_: No description in the API document.
    """
    _body: dict[str, Any] = {
        "scalar": scalar,
        "inner": inner,
    }
    if either is not wire.UNSET:
        _body["either"] = either
    if enumerated is not wire.UNSET:
        _body["enumerated"] = enumerated
    if tags is not wire.UNSET:
        _body["tags"] = tags
    if alias is not wire.UNSET:
        _body["alias"] = alias
    if list_ is not wire.UNSET:
        _body["list"] = list_
    return wire.Request("POST", "/values", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /values": wire.Operation(
        "POST /values",
        id="set_values",
        service="nullable",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "scalar": None,
            "inner": {"x": None},
            "either": {"x": None},
            "enumerated": None,
            "tags": None,
            "alias": {"x": None},
            "list_": None,
        },
        required=frozenset(["scalar", "inner"]),
        encoders={
            "application/json": set_values,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Values.read(value)),
            },
        },
        models={
            "inner": lambda: _models.Inner,
            "either": lambda: _models.Inner,
            "alias": lambda: _models.Inner,
        },
    ),
}
