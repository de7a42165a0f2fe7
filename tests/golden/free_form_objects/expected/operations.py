# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the free_form_objects service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def send_record(
    *,
    id: str,
    metadata: dict[str, Any] = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
    tags: dict[str, str] = wire.UNSET,
    closed: dict[str, Any] = wire.UNSET,
    required_only: dict[str, Any] = wire.UNSET,
    fields: dict[str, _models.Field] = wire.UNSET,
    lists: dict[str, list[_models.Field]] = wire.UNSET,
    anything: Any = wire.UNSET,
    extensible: _models.RecordExtensible = wire.UNSET,
    described: _models.RecordDescribed = wire.UNSET,
) -> wire.Request:
    """POST /records.

    Args:
        id: No description in the API document.
        metadata: No description in the API document.
        filter: No description in the API document.
        tags: No description in the API document.
        closed: No description in the API document.
        required_only: No description in the API document.
        fields: No description in the API document.
        lists: No description in the API document.
        anything: No description in the API document.
        extensible: No description in the API document.
        described: No description in the API document.
    """
    _body: dict[str, Any] = {
        "_id": id,
    }
    if metadata is not wire.UNSET:
        _body["metadata"] = metadata
    if filter is not wire.UNSET:
        _body["filter"] = filter
    if tags is not wire.UNSET:
        _body["tags"] = tags
    if closed is not wire.UNSET:
        _body["closed"] = closed
    if required_only is not wire.UNSET:
        _body["required_only"] = required_only
    if fields is not wire.UNSET:
        _body["fields"] = fields
    if lists is not wire.UNSET:
        _body["lists"] = lists
    if anything is not wire.UNSET:
        _body["anything"] = anything
    if extensible is not wire.UNSET:
        _body["extensible"] = extensible
    if described is not wire.UNSET:
        _body["described"] = described
    return wire.Request("POST", "/records", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /records": wire.Operation(
        "POST /records",
        id="send_record",
        service="free_form_objects",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "id": None,
            "metadata": None,
            "filter": None,
            "tags": None,
            "closed": None,
            "required_only": None,
            "fields": None,
            "lists": None,
            "anything": None,
            "extensible": None,
            "described": {"name": None},
        },
        required=frozenset(["id"]),
        encoders={
            "application/json": send_record,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Record.read(value)),
            },
        },
        models={
            "fields": lambda: _models.Field,
            "lists": lambda: _models.Field,
            "extensible": lambda: _models.RecordExtensible,
            "described": lambda: _models.RecordDescribed,
        },
    ),
}
