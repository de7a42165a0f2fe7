# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the recursive_schemas service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def send_tree(
    *,
    name: str = wire.UNSET,
    parent: _models.Node = wire.UNSET,
    children: list[_models.Node] = wire.UNSET,
    by_name: dict[str, _models.Node] = wire.UNSET,
    leaf: _models.Leaf = wire.UNSET,
    filter: _models.Filter = wire.UNSET,
) -> wire.Request:
    """POST /trees.

    Args:
        name: No description in the API document.
        parent: No description in the API document.
        children: No description in the API document.
        by_name: No description in the API document.
        leaf: No description in the API document.
        filter: No description in the API document.
    """
    _body: dict[str, Any] = {}
    if name is not wire.UNSET:
        _body["name"] = name
    if parent is not wire.UNSET:
        _body["parent"] = parent
    if children is not wire.UNSET:
        _body["children"] = children
    if by_name is not wire.UNSET:
        _body["by_name"] = by_name
    if leaf is not wire.UNSET:
        _body["leaf"] = leaf
    if filter is not wire.UNSET:
        _body["filter"] = filter
    return wire.Request("POST", "/trees", wire.JSON, wire.dumps(_body))


def get_aliases() -> wire.Request:
    """GET /aliases."""
    return wire.Request("GET", "/aliases", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "POST /trees": wire.Operation(
        "POST /trees",
        id="send_tree",
        service="recursive_schemas",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "name": None,
            "parent": {
                "name": None,
                "parent": None,
                "children": None,
                "by_name": None,
                "leaf": {"node": None},
                "filter": {"and": None, "not": None, "field": None},
            },
            "children": None,
            "by_name": None,
            "leaf": {
                "node": {
                    "name": None,
                    "parent": None,
                    "children": None,
                    "by_name": None,
                    "leaf": None,
                    "filter": {"and": None, "not": None, "field": None},
                }
            },
            "filter": {"and": None, "not": None, "field": None},
        },
        required=frozenset([]),
        encoders={
            "application/json": send_tree,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Node.read(value)),
            },
        },
        models={
            "parent": lambda: _models.Node,
            "children": lambda: _models.Node,
            "by_name": lambda: _models.Node,
            "leaf": lambda: _models.Leaf,
            "filter": lambda: _models.Filter,
        },
    ),
    "GET /aliases": wire.Operation(
        "GET /aliases",
        id="get_aliases",
        service="recursive_schemas",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_aliases,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.GetAliasesResponse.read(value)),
            },
        },
        models={},
    ),
}
