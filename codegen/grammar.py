"""Which keywords OpenAPI has, and of what kind their values are: enough to say where a document is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")

Kinds = tuple[type, ...]

_WORDS = {str: "a text", bool: "true or false", dict: "an object", list: "a list"}
_TEXT, _OBJECT, _LIST, _SCHEMA = (str,), (dict,), (list,), (dict, bool)
#: Keywords whose value is an object with names of the document's own, and what these lead to.
_NAMED: dict[str, Kinds] = {
    **dict.fromkeys(("properties", "patternProperties", "schemas", "$defs"), _SCHEMA),
    **dict.fromkeys(("paths", "pathItems", "content", "responses", "requestBodies", "securitySchemes"), _OBJECT),
    "parameters": _OBJECT,  # in components; elsewhere they are a list
    "mapping": _TEXT,
}
#: What the value of a keyword may be.
_KEYWORDS: dict[str, Kinds] = {
    **dict.fromkeys(_NAMED, _OBJECT),
    **dict.fromkeys(("$ref", "url", "propertyName", "operationId", "name", "in", "style", "format"), _TEXT),
    **dict.fromkeys(("title", "summary", "description", "contentMediaType"), _TEXT),
    **dict.fromkeys(("nullable", "deprecated", "explode"), (bool,)),
    **dict.fromkeys(("info", "components", "requestBody", "discriminator", *METHODS), _OBJECT),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems", "enum", "x-enum", "servers", "security"), _LIST),
    **dict.fromkeys(("schema", "items", "additionalProperties", "not"), _SCHEMA),
    "type": (str, list),
    "required": (list, bool),  # some documents mark single properties
    "parameters": (list, dict),
}
#: What the items of the value may be, if it is a list.
_ITEMS: dict[str, Kinds] = {
    **dict.fromkeys(("type", "required"), _TEXT),
    **dict.fromkeys(("servers", "security", "parameters"), _OBJECT),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), _SCHEMA),
}
#: Keywords that may not be null. Others are as good as absent then.
_NEVER_NULL = ("$ref", "requestBody", "responses", *METHODS, *_ITEMS)
#: Keywords with values that are no part of the description.
_DATA = ("example", "examples", "default", "const", "enum")


def mistake(document: dict[str, Any]) -> str | None:
    """The first thing of a wrong kind, such as a text in place of a list, with a JSON pointer to it."""
    return next(_in_object(document, "#"), None)


def _in_object(node: dict[str, Any], where: str) -> Iterator[str]:
    """What is wrong with the values of an object whose keys are keywords."""
    for key, value in node.items():
        place = _pointer(where, key)
        yield from _mismatch(key, value, place, _KEYWORDS.get(key))
        if key in _DATA or key.startswith("x-"):
            continue
        if isinstance(value, dict) and key not in _NAMED:
            yield from _in_object(value, place)
        elif isinstance(value, (dict, list)):
            kinds = _NAMED[key] if isinstance(value, dict) else _ITEMS.get(key)
            for name, part in value.items() if isinstance(value, dict) else enumerate(value):
                yield from _mismatch(key, part, _pointer(place, str(name)), kinds)
                if isinstance(part, dict):
                    yield from _in_object(part, _pointer(place, str(name)))


def _mismatch(key: str, value: Any, where: str, kinds: Kinds | None) -> Iterator[str]:
    if kinds and not isinstance(value, kinds) and (value is not None or key in _NEVER_NULL):
        yield f"{where} must be {' or '.join(_WORDS[kind] for kind in kinds)}"


def _pointer(where: str, key: str) -> str:
    return f"{where}/{key.replace('~', '~0').replace('/', '~1')}"
