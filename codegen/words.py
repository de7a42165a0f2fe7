"""How types and changes are told to maintainers."""

from __future__ import annotations

from collections.abc import Iterable

from . import ir


def shape(kind: ir.Type) -> str:
    """A type in words, without the names of classes, which are no part of the API."""
    if isinstance(kind, ir.Plain):
        return {"str": "text", "int": "an integer", "float": "a number", "bool": "a boolean"}.get(
            kind.annotation, "anything"
        )
    if isinstance(kind, ir.ListOf):
        return f"a list of {shape(kind.item)}"
    if isinstance(kind, (ir.ModelRef, ir.MapOf)):
        return "an object"
    return " or ".join(sorted({shape(branch) for branch in kind.branches}))


def grouped(found: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each thing that is said, with the routes that it is said of: many have the same schema."""
    routes: dict[str, dict[str, None]] = {}
    for said, route in found:
        routes.setdefault(said, {})[f"`{route}`"] = None
    return [f"- {said}: {', '.join(of)}" for said, of in routes.items()]
