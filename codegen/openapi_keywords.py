"""The keywords of OpenAPI and JSON Schema that the generator reads, to report where a document is invalid.

Keywords that the generator does not read may have any value: links, callbacks, webhooks, examples, encodings, tags and
extensions.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from . import pointers

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")

#: The kinds of values that are not objects with keywords: a description, and the Python types.
_VALUES: dict[str, tuple[str, tuple[type, ...]]] = {
    "text": ("a text", (str,)),
    "flag": ("true or false", (bool,)),
    "number": ("a number", (int, float)),
    "list": ("a list", (list,)),
    "number or flag": ("a number or true or false", (int, float, bool)),
    "text or texts": ("a text or a list", (str, list)),
    "texts or flag": ("a list or true or false", (list, bool)),
}
#: The keywords of each kind of object, with the kinds of their values: ``[x]`` is a list of ``x``, and ``{x}`` is an
#: object
#: with arbitrary names and values of kind ``x``.
_OBJECTS: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "text",
        "info": "info",
        "servers": "[server]",
        "paths": "{path item}",
        "components": "components",
        "security": "[requirement]",
    },
    "info": {"title": "text"},
    "server": {"url": "text"},
    "components": {
        "schemas": "{schema}",
        "parameters": "{parameter}",
        "requestBodies": "{body}",
        "responses": "{response}",
        "pathItems": "{path item}",
        "securitySchemes": "{security scheme}",
    },
    "path item": {
        "$ref": "text",
        "servers": "[server]",
        "parameters": "[parameter]",
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        **dict.fromkeys(("operationId", "summary", "description"), "text"),
        "deprecated": "flag",
        "servers": "[server]",
        "security": "[requirement]",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
    },
    "parameter": {
        **dict.fromkeys(("$ref", "name", "in", "description", "style"), "text"),
        **dict.fromkeys(("required", "deprecated", "explode"), "flag"),
        "schema": "schema",
        "content": "{media type}",
    },
    "body": {"$ref": "text", "description": "text", "required": "flag", "content": "{media type}"},
    "response": {"$ref": "text", "description": "text", "content": "{media type}"},
    "media type": {"schema": "schema"},
    "requirement": {},
    "security scheme": dict.fromkeys(("$ref", "type", "name", "in"), "text"),
    "discriminator": {"propertyName": "text", "mapping": "{text}"},
    "schema": {
        **dict.fromkeys(("$ref", "$dynamicRef", "$anchor", "$dynamicAnchor"), "text"),
        **dict.fromkeys(("title", "description", "format", "pattern", "contentMediaType"), "text"),
        **dict.fromkeys(("nullable", "deprecated"), "flag"),
        **dict.fromkeys(("minimum", "maximum", "minLength", "maxLength"), "number"),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "number or flag"),  # booleans in OpenAPI 3.0
        **dict.fromkeys(("enum", "x-enum"), "list"),
        "type": "text or texts",
        "required": "texts or flag",  # some documents have required: true in a property
        "discriminator": "discriminator",
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(("items", "additionalProperties", "not", "if", "then", "else"), "schema"),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), "{schema}"),
    },
}
#: Keywords that must not be null. Null in other keywords counts as absent.
_NEVER_NULL = {"$ref", "type", "required", "requestBody", "responses", "servers", "security", "parameters", *METHODS}
_NEVER_NULL |= {"allOf", "oneOf", "anyOf", "prefixItems"}
#: Kinds that may be null in an object with arbitrary names.
_MAYBE_NULL = ("schema", "media type", "path item")


#: Kinds in objects that may also have extensions, whose names begin with ``x-``.
_EXTENSIBLE = ("path item", "response")


def mistake(document: dict[str, Any]) -> str | None:
    """The first value of a wrong kind, such as a string in place of a list, with a JSON pointer to it."""
    return next(_Reader(document).mistakes(), None)


def schemas(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Every schema that is an object, by JSON pointer, of a document without mistakes."""
    reader = _Reader(document)
    for _ in reader.mistakes():
        pass
    return reader.schemas


class _Reader:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.seen: set[tuple[str, int]] = set()
        self.schemas: dict[str, dict[str, Any]] = {}
        self.left: deque[tuple[str, Any, str]] = deque([("document", document, "#")])  # kind, node, pointer

    def mistakes(self) -> Iterator[str]:
        while self.left:
            kind, node, where = self.left.popleft()
            if (kind, id(node)) not in self.seen:
                self.seen.add((kind, id(node)))
                if kind == "schema":
                    self.schemas[where] = node
                yield from self._in_object(_OBJECTS[kind], node, where)
                if isinstance(node.get("$ref"), str) and "$ref" in _OBJECTS[kind]:
                    yield from self._referred(kind, node["$ref"])

    def _in_object(self, keywords: dict[str, str], node: dict[str, Any], where: str) -> Iterator[str]:
        for key, kind in keywords.items():
            if key in node and (node[key] is not None or key in _NEVER_NULL):
                yield from self._value(kind, node[key], f"{where}/{key}")

    def _value(self, kind: str, value: Any, where: str) -> Iterator[str]:
        """The mistakes of a value. The objects in it are checked later."""
        if kind in _VALUES:
            words, types = _VALUES[kind]
            if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
                yield f"{where} must be {words}"
            elif isinstance(value, list) and "texts" in kind:
                yield from self._each("text", enumerate(value), where)
        elif kind[0] == "[":
            if isinstance(value, list):
                yield from self._each(kind[1:-1], enumerate(value), where)
            else:
                yield f"{where} must be a list"
        elif kind == "schema" and isinstance(value, bool):
            return
        elif not isinstance(value, dict):
            yield f"{where} must be an object{' or true or false' if kind == 'schema' else ''}"
        elif kind[0] == "{":
            yield from self._each(kind[1:-1], value.items(), where)
        else:
            self.left.append((kind, value, where))

    def _each(self, kind: str, parts: Iterable[tuple[object, Any]], where: str) -> Iterator[str]:
        for name, part in parts:
            is_extension = kind in _EXTENSIBLE and str(name).startswith("x-")
            if is_extension or (part is None and kind in _MAYBE_NULL):
                continue
            yield from self._value(kind, part, pointers.below(where, name))

    def _referred(self, kind: str, reference: str) -> Iterator[str]:
        """The mistakes of the target of a reference. A missing target is reported when the reference is resolved."""
        try:
            node = pointers.follow(self.document, pointers.parts(unquote(reference)))
        except LookupError:
            return
        yield from self._value(kind, node, reference)
