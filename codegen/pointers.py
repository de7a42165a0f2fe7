"""JSON pointers, with which documents refer to their parts: ``#/paths/~1a~1{b}/get``."""

from __future__ import annotations

from typing import Any


def parts(pointer: str) -> list[str]:
    """The keys of a pointer, from the outermost to the innermost."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("#/").split("/")]


def below(pointer: str, key: object) -> str:
    """The pointer to the value of a key of an object or list."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def follow(node: Any, keys: list[str]) -> Any:
    """The value at a pointer.

    Raises:
        LookupError: There is none.
    """
    for key in keys:
        try:
            node = node[int(key) if isinstance(node, list) else key]
        except (KeyError, IndexError, TypeError, ValueError):
            raise LookupError from None
    return node
