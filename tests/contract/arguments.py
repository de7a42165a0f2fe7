"""Which argument of a generated operation stands for which part of the documented request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from inspect import signature
from typing import Any

from pinecone.codec.wire import Operation as Generated
from pinecone.codec.wire import Request

from .documents import Document, Operation, Schema, bare, form

BODY = ("whole body", "")  # the part that is a body as a whole


def parts(operation: Operation, content_type: str | None, names: Iterable[str]) -> list[tuple[str, str]]:
    """What a request with this content type consists of: its parameters, then its body or the body's properties."""
    found = [(parameter.place, parameter.name) for parameter in operation.parameters]
    if content_type is None:
        return found
    schema = operation.bodies[content_type]
    properties = operation.document.properties(schema)
    body_is_one = any(_letters(name) == "body" and name not in properties for name in names)
    is_no_object = form(content_type) == "lines" or not properties
    if is_no_object or (body_is_one and is_union(operation.document, schema)):
        return [*found, BODY]
    return [*found, *(("body", name) for name in properties)]


def is_union(document: Document, schema: Schema) -> bool:
    """Whether a schema has branches, so that it need not be an object with one set of properties."""
    schema = document.resolve(schema)
    return any(key in schema for key in ("oneOf", "anyOf", "x-children")) or any(
        is_union(document, part) for part in schema.get("allOf", [])
    )


def required(operation: Operation, content_type: str | None, part: tuple[str, str]) -> bool:
    """Whether every request with this content type has the part."""
    if part == BODY:
        return operation.body_is_required
    if part[0] == "body" and content_type is not None:
        return part[1] in operation.document.required(operation.bodies[content_type])
    return any((p.place, p.name) == part and p.required for p in operation.parameters)


def encoder(generated: Generated, content_type: str | None) -> Callable[..., Request]:
    """The function that makes requests with this content type."""
    return next(encode for kind, encode in generated.encoders.items() if bare(kind) == (content_type or ""))


def named(generated: Generated, operation: Operation, content_type: str | None) -> dict[tuple[str, str], str]:
    """The argument that stands for each part of the request.

    The names are matched without case and underscores, so that nothing here repeats how they are made. Where two
    parts have the same letters, parameters come before the body, a name that needs no change comes first, and
    the later ones have the longer names.
    """
    names = list(signature(encoder(generated, content_type)).parameters)
    wanted = parts(operation, content_type, names)
    found: dict[tuple[str, str], str] = {}
    for letters in {_letters(name) for name in names}:
        alike = sorted((name for name in names if _letters(name) == letters), key=len)
        same = [part for part in wanted if _letters("body" if part == BODY else part[1]) == letters]
        same.sort(key=lambda part: (part[0] in ("body", BODY[0]), part[1] not in names))
        found.update(zip(same, alike))
    return found


def _letters(name: str) -> str:
    letters = re.sub(r"[^a-z0-9]", "", name.lower())
    return letters[5:] if re.match(r"field\d", letters) else letters or "field"


def agree(document: Document, schema: Schema, tree: Mapping[str, Any] | None, above: tuple[Any, ...] = ()) -> bool:
    """Whether a tree holds the properties that a value may have, nested; lists and maps are not looked into.

    Where an endless schema is cut off does not matter.
    """
    nodes = list(document.included(schema))
    if any(node is one for node in nodes for one in above):
        return True
    properties = document.properties(schema)
    if not properties or tree is None:
        return not properties and tree is None
    return tree.keys() == properties.keys() and all(
        agree(document, part, tree[name], (*above, *nodes)) for name, part in properties.items()
    )
