# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the conditional_properties service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def search(
    *,
    score_by: list[_models.SearchScoreByItem],
    ids: list[str] = wire.UNSET,
    all: bool = wire.UNSET,
) -> wire.Request:
    """POST /search.

    Args:
        score_by: No description in the API document.
        ids: No description in the API document.
        all: Known values: false, true.
    """
    _body: dict[str, Any] = {
        "score_by": score_by,
    }
    if ids is not wire.UNSET:
        _body["ids"] = ids
    if all is not wire.UNSET:
        _body["all"] = all
    return wire.Request("POST", "/search", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /search": wire.Operation(
        "POST /search",
        id="search",
        service="conditional_properties",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "score_by": None,
            "ids": None,
            "all": None,
        },
        required=frozenset(["score_by"]),
        encoders={
            "application/json": search,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Fields.read(value)),
            },
        },
        models={
            "score_by": lambda: _models.SearchScoreByItem,
        },
    ),
}
