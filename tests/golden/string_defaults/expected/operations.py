# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the string_defaults service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def list_pages(
    *,
    limit: int = wire.UNSET,
    deep: bool = wire.UNSET,
    share: float = wire.UNSET,
) -> wire.Request:
    """GET /pages.

    Args:
        limit: No description in the API document.
        deep: No description in the API document.
        share: No description in the API document.
    """
    _query: list[tuple[str, Any]] = []
    if limit is not wire.UNSET:
        _query.append(("limit", limit))
    if deep is not wire.UNSET:
        _query.append(("deep", deep))
    if share is not wire.UNSET:
        _query.append(("share", share))
    return wire.Request("GET", wire.target("/pages", _query), {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /pages": wire.Operation(
        "GET /pages",
        id="list_pages",
        service="string_defaults",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "limit": None,
            "deep": None,
            "share": None,
        },
        required=frozenset([]),
        encoders={
            "": list_pages,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ListPagesResponse.read(value)),
            },
        },
        models={},
    ),
}
