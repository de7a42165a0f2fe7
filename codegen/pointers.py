"""JSON pointers, by which documents refer to their parts: ``#/paths/~1a~1{b}/get``."""

from __future__ import annotations

from typing import Any


def parts(pointer: str) -> list[str]:
    """The keys on the way to what a pointer points at."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("#/").split("/")]


def below(pointer: str, key: object) -> str:
    """The pointer to what an object or list has under a key."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def follow(node: Any, keys: list[str]) -> Any:
    """What is there.

    Raises:
        LookupError: There is nothing.
    """
    for key in keys:
        try:
            node = node[int(key) if isinstance(node, list) else key]
        except (KeyError, IndexError, TypeError, ValueError):
            raise LookupError from None
    return node
