"""What the service takes though its documents do not have it."""

from __future__ import annotations

from typing import Any


def as_documented(route: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a request, by their names on the wire, as the document of its operation has them.

    The vector of a query may be the only item of a list, as an encoder returns it for one text.
    """
    vector = arguments.get("vector")
    if route == "POST /query" and isinstance(vector, list) and len(vector) == 1 and isinstance(vector[0], list):
        return {**arguments, "vector": vector[0]}
    return arguments
