# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the query_parameters service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def list_things(
    *,
    ids: list[str],
    fields: list[str] = wire.UNSET,
    one_or_many: Union[str, list[str]] = wire.UNSET,
    filter: Any = wire.UNSET,
    metadata: Any = wire.UNSET,
    range: _models.ListThingsRange = wire.UNSET,
    include_all: bool = wire.UNSET,
    a_b_c: str = wire.UNSET,
) -> wire.Request:
    """GET /things.

    Args:
        ids: No description in the API document.
        fields: No description in the API document.
        one_or_many: No description in the API document.
        filter: JSON.
        metadata: No description in the API document.
        range: No description in the API document.
        include_all: No description in the API document.
        a_b_c: No description in the API document.
    """
    _query: list[tuple[str, Any]] = [
        ("ids", ids),
    ]
    if fields is not wire.UNSET:
        _query.append(("fields", wire.text(fields)))
    if one_or_many is not wire.UNSET:
        _query.append(("one_or_many", one_or_many))
    if filter is not wire.UNSET:
        _query.append(("filter", wire.json_text(filter)))
    if metadata is not wire.UNSET:
        _query.append(("metadata", wire.json_text(metadata)))
    if range is not wire.UNSET:
        _query += wire.deep("range", range)
    if include_all is not wire.UNSET:
        _query.append(("includeAll", include_all))
    if a_b_c is not wire.UNSET:
        _query.append(("a[b]&c", a_b_c))
    return wire.Request("GET", wire.target("/things", _query), {}, None)


def get_pages(
    *,
    ids: list[str],
    ids_: str = wire.UNSET,
) -> wire.Request:
    """GET /pages/{ids}.

    Args:
        ids: No description in the API document.
        ids_: No description in the API document.
    """
    _query: list[tuple[str, Any]] = []
    if ids_ is not wire.UNSET:
        _query.append(("ids", ids_))
    return wire.Request("GET", wire.target(f"/pages/{wire.segment(ids)}", _query), {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /things": wire.Operation(
        "GET /things",
        id="list_things",
        service="query_parameters",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "ids": None,
            "fields": None,
            "one_or_many": None,
            "filter": None,
            "metadata": None,
            "range": {"gt": None, "lt": None},
            "include_all": None,
            "a_b_c": None,
        },
        required=frozenset(["ids"]),
        encoders={
            "": list_things,
        },
        responses={
            "204": {},
        },
        models={
            "range": lambda: _models.ListThingsRange,
        },
    ),
    "GET /pages/{ids}": wire.Operation(
        "GET /pages/{ids}",
        id="get_pages",
        service="query_parameters",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "ids": None,
            "ids_": None,
        },
        required=frozenset(["ids"]),
        encoders={
            "": get_pages,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
