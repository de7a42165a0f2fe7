"""Rewrite keywords that OpenAPI has only since 3.1 as keywords of OpenAPI 3.0, which `normalise` reads.

- ``$dynamicRef`` and references to anchors become references by JSON pointer.
- Conditional schemas (``then``, ``else``, ``dependentSchemas``) become branches of ``anyOf``.
- The schemas of the first items of a list (``prefixItems``) become branches of the schema of its items.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from . import openapi_keywords

_SHAPE = {"$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties", "enum", "const"}


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document without the keywords that OpenAPI 3.0 lacks."""
    document = copy.deepcopy(document)
    schemas = openapi_keywords.schemas(document)
    anchors = _anchors(schemas)
    for schema in schemas.values():
        _refer(schema, anchors)
        if branches := list(_conditional(schema)):
            schema["anyOf"] = [*(schema.get("anyOf") or []), *branches]
        if first := schema.pop("prefixItems", None):
            others = schema.get("items", True)
            # Without a schema the other items may be anything. Their union with the first items is then anything, too.
            schema["items"] = {"anyOf": [*first, *([others] if others else [])]} if others is not True else {}
    return document


def _anchors(schemas: dict[str, dict[str, Any]]) -> dict[str, str]:
    """The pointer to each anchor. Anchors that occur twice are left out, because their meaning depends on context."""
    found: dict[str, list[str]] = {}
    for pointer, schema in schemas.items():
        for name in {schema.get("$anchor"), schema.get("$dynamicAnchor")} - {None}:
            found.setdefault(f"#{name}", []).append(pointer)
    return {name: pointers[0] for name, pointers in found.items() if len(pointers) == 1}


def _refer(schema: dict[str, Any], anchors: dict[str, str]) -> None:
    dynamic = schema.pop("$dynamicRef", None)
    if dynamic in anchors or str(dynamic).startswith("#/"):
        schema["$ref"] = dynamic
    if schema.get("$ref") in anchors:
        schema["$ref"] = anchors[schema["$ref"]]


def _conditional(schema: dict[str, Any]) -> Iterator[Any]:
    """The conditional schemas of a schema."""
    conditions = [[schema.pop("then", None) or {}, schema.pop("else", None) or {}]]
    conditions += [[part, {}] for part in (schema.pop("dependentSchemas", None) or {}).values()]
    for branches in conditions:
        if "discriminator" not in schema and any(isinstance(one, dict) and one.keys() & _SHAPE for one in branches):
            yield from ({} if isinstance(one, bool) else one for one in branches)
