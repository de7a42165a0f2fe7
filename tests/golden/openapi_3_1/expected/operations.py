# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the openapi_3_1 service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def get_item(
    *,
    id: str,
) -> wire.Request:
    """GET /items/{id}.

    Args:
        id: Which item.
    """
    return wire.Request("GET", f"/items/{wire.segment(id)}", {}, None)


def create_item(
    *,
    id: str,
    state: str,
    kind: str = wire.UNSET,
    number: float = wire.UNSET,
    several: list[str] = wire.UNSET,
    maybe: _models.Part = wire.UNSET,
    either: Union[str, _models.Part] = wire.UNSET,
    described: _models.Part = wire.UNSET,
    extended: _models.ItemExtended = wire.UNSET,
    nothing: Any = wire.UNSET,
    anything: Any = wire.UNSET,
    tuple_: list[Any] = wire.UNSET,
    deep: _models.SchemasPartPropertiesInner = wire.UNSET,
    file: str = wire.UNSET,
    keyed: dict[str, Any] = wire.UNSET,
    local: _models.SchemasItemDefsLocal = wire.UNSET,
) -> wire.Request:
    """POST /items.

    Args:
        id: No description in the API document.
        state: No description in the API document.
        kind: Known values: item.
        number: No description in the API document.
        several: No description in the API document.
        maybe: No description in the API document.
        either: No description in the API document.
        described: A part.
        extended: No description in the API document.
        nothing: No description in the API document.
        anything: No description in the API document.
        tuple_: No description in the API document.
        deep: No description in the API document.
        file: No description in the API document.
        keyed: No description in the API document.
        local: No description in the API document.
    """
    _body: dict[str, Any] = {
        "id": id,
        "state": state,
    }
    if kind is not wire.UNSET:
        _body["kind"] = kind
    if number is not wire.UNSET:
        _body["number"] = number
    if several is not wire.UNSET:
        _body["several"] = several
    if maybe is not wire.UNSET:
        _body["maybe"] = maybe
    if either is not wire.UNSET:
        _body["either"] = either
    if described is not wire.UNSET:
        _body["described"] = described
    if extended is not wire.UNSET:
        _body["extended"] = extended
    if nothing is not wire.UNSET:
        _body["nothing"] = nothing
    if anything is not wire.UNSET:
        _body["anything"] = anything
    if tuple_ is not wire.UNSET:
        _body["tuple"] = tuple_
    if deep is not wire.UNSET:
        _body["deep"] = deep
    if file is not wire.UNSET:
        _body["file"] = file
    if keyed is not wire.UNSET:
        _body["keyed"] = keyed
    if local is not wire.UNSET:
        _body["local"] = local
    return wire.Request("POST", "/items", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "GET /items/{id}": wire.Operation(
        "GET /items/{id}",
        id="get_item",
        service="openapi_3_1",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
        },
        required=frozenset(["id"]),
        encoders={
            "": get_item,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Item.read(value)),
            },
        },
        models={},
    ),
    "POST /items": wire.Operation(
        "POST /items",
        id="create_item",
        service="openapi_3_1",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
            "state": None,
            "kind": None,
            "number": None,
            "several": None,
            "maybe": {"text": None, "inner": {"level": None, "inner": {"level": None, "inner": None}}},
            "either": {"text": None, "inner": {"level": None, "inner": {"level": None, "inner": None}}},
            "described": {"text": None, "inner": {"level": None, "inner": {"level": None, "inner": None}}},
            "extended": {"text": None, "inner": {"level": None, "inner": {"level": None, "inner": None}}, "more": None},
            "nothing": None,
            "anything": None,
            "tuple_": None,
            "deep": {"level": None, "inner": None},
            "file": None,
            "keyed": None,
            "local": {"here": None},
        },
        required=frozenset(["id", "state"]),
        encoders={
            "application/json": create_item,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.Item.read(value)),
            },
        },
        models={
            "maybe": lambda: _models.Part,
            "either": lambda: _models.Part,
            "described": lambda: _models.Part,
            "extended": lambda: _models.ItemExtended,
            "deep": lambda: _models.SchemasPartPropertiesInner,
            "local": lambda: _models.SchemasItemDefsLocal,
        },
    ),
}
