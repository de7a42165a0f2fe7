# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the parameter_styles service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def list_things(
    *,
    point: _models.Point = wire.UNSET,
    flat: _models.Point = wire.UNSET,
    text_or_point: Union[str, _models.Point] = wire.UNSET,
    metadata: dict[str, str] = wire.UNSET,
    created: _models.ListThingsCreated = wire.UNSET,
    expand: list[str] = wire.UNSET,
    words: list[str] = wire.UNSET,
    colors: list[str] = wire.UNSET,
    sides: _models.Point = wire.UNSET,
    ids: list[int] = wire.UNSET,
    x_point: _models.Point = wire.UNSET,
    x_pairs: _models.Point = wire.UNSET,
    session: _models.Point = wire.UNSET,
) -> wire.Request:
    """GET /things.

    Args:
        point: No description in the API document.
        flat: No description in the API document.
        text_or_point: No description in the API document.
        metadata: No description in the API document.
        created: No description in the API document.
        expand: No description in the API document.
        words: No description in the API document.
        colors: No description in the API document.
        sides: No description in the API document.
        ids: No description in the API document.
        x_point: No description in the API document.
        x_pairs: No description in the API document.
        session: No description in the API document.
    """
    _query: list[tuple[str, Any]] = []
    if point is not wire.UNSET:
        _query += wire.exploded("point", point)
    if flat is not wire.UNSET:
        _query.append(("flat", wire.text(flat)))
    if text_or_point is not wire.UNSET:
        _query += wire.exploded("text_or_point", text_or_point)
    if metadata is not wire.UNSET:
        _query += wire.deep("metadata", metadata)
    if created is not wire.UNSET:
        _query += wire.deep("created", created)
    if expand is not wire.UNSET:
        _query += wire.deep("expand", expand)
    if words is not wire.UNSET:
        _query.append(("words", wire.joined(" ", words)))
    if colors is not wire.UNSET:
        _query.append(("colors", wire.joined("|", colors)))
    if sides is not wire.UNSET:
        _query.append(("sides", wire.joined("|", sides)))
    if ids is not wire.UNSET:
        _query.append(("ids[]", ids))
    _headers = {**{}}
    if x_point is not wire.UNSET:
        _headers["X-Point"] = wire.text(x_point)
    if x_pairs is not wire.UNSET:
        _headers["X-Pairs"] = wire.paired(x_pairs)
    wire.set_cookies(
        _headers,
        {
            "session": session,
        },
    )
    return wire.Request("GET", wire.target("/things", _query), _headers, None)


def list_beta_things(
    *,
    limit: int = wire.UNSET,
) -> wire.Request:
    """GET /things?beta=true.

    Args:
        limit: No description in the API document.
    """
    _query: list[tuple[str, Any]] = [
        ("beta", "true"),
    ]
    if limit is not wire.UNSET:
        _query.append(("limit", limit))
    return wire.Request("GET", wire.target("/things", _query), {}, None)


def get_simple(
    *,
    point: _models.Point,
    pairs: _models.Point,
) -> wire.Request:
    """GET /points/{point}/{pairs}.

    Args:
        point: No description in the API document.
        pairs: No description in the API document.
    """
    return wire.Request("GET", f"/points/{wire.segment(wire.text(point))}/{wire.segment(wire.paired(pairs))}", {}, None)


def get_labels(
    *,
    one: str,
    many: list[str],
) -> wire.Request:
    """GET /labels{one}{many}.

    Args:
        one: No description in the API document.
        many: No description in the API document.
    """
    return wire.Request(
        "GET", f"/labels{wire.expanded('.', 'one', one, False)}{wire.expanded('.', 'many', many, True)}", {}, None
    )


def get_matrix(
    *,
    one: list[str],
    many: list[str],
    point: _models.Point,
) -> wire.Request:
    """GET /matrix{one}{many}{point}.

    Args:
        one: No description in the API document.
        many: No description in the API document.
        point: No description in the API document.
    """
    return wire.Request(
        "GET",
        f"/matrix{wire.expanded(';', 'one', one, False)}{wire.expanded(';', 'many', many, True)}{wire.expanded(';', 'point', point, True)}",
        {},
        None,
    )


OPERATIONS: dict[str, wire.Operation] = {
    "GET /things": wire.Operation(
        "GET /things",
        id="list_things",
        service="parameter_styles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "point": {"x": None, "y": None},
            "flat": {"x": None, "y": None},
            "text_or_point": {"x": None, "y": None},
            "metadata": None,
            "created": {"gt": None, "at": {"x": None, "y": None}, "on": None},
            "expand": None,
            "words": None,
            "colors": None,
            "sides": {"x": None, "y": None},
            "ids": None,
            "x_point": {"x": None, "y": None},
            "x_pairs": {"x": None, "y": None},
            "session": {"x": None, "y": None},
        },
        required=frozenset([]),
        encoders={
            "": list_things,
        },
        responses={
            "204": {},
        },
        models={
            "point": lambda: _models.Point,
            "flat": lambda: _models.Point,
            "text_or_point": lambda: _models.Point,
            "created": lambda: _models.ListThingsCreated,
            "sides": lambda: _models.Point,
            "x_point": lambda: _models.Point,
            "x_pairs": lambda: _models.Point,
            "session": lambda: _models.Point,
        },
    ),
    "GET /things?beta=true": wire.Operation(
        "GET /things?beta=true",
        id="list_beta_things",
        service="parameter_styles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "limit": None,
        },
        required=frozenset([]),
        encoders={
            "": list_beta_things,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /points/{point}/{pairs}": wire.Operation(
        "GET /points/{point}/{pairs}",
        id="get_simple",
        service="parameter_styles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "point": {"x": None, "y": None},
            "pairs": {"x": None, "y": None},
        },
        required=frozenset(["point", "pairs"]),
        encoders={
            "": get_simple,
        },
        responses={
            "204": {},
        },
        models={
            "point": lambda: _models.Point,
            "pairs": lambda: _models.Point,
        },
    ),
    "GET /labels{one}{many}": wire.Operation(
        "GET /labels{one}{many}",
        id="get_labels",
        service="parameter_styles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "one": None,
            "many": None,
        },
        required=frozenset(["one", "many"]),
        encoders={
            "": get_labels,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /matrix{one}{many}{point}": wire.Operation(
        "GET /matrix{one}{many}{point}",
        id="get_matrix",
        service="parameter_styles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "one": None,
            "many": None,
            "point": {"x": None, "y": None},
        },
        required=frozenset(["one", "many", "point"]),
        encoders={
            "": get_matrix,
        },
        responses={
            "204": {},
        },
        models={
            "point": lambda: _models.Point,
        },
    ),
}
