"""Texts about types and changes for maintainers."""

from __future__ import annotations

from collections.abc import Iterable

from . import ir


def shape(kind: ir.Type) -> str:
    """A type in words, without class names, which are not part of the API."""
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
    """One line for each text, with its routes. Many routes have the same text, because they share a schema."""
    routes: dict[str, dict[str, None]] = {}
    for said, route in found:
        routes.setdefault(said, {})[f"`{route}`"] = None
    return [f"- {said}: {', '.join(of)}" for said, of in routes.items()]
