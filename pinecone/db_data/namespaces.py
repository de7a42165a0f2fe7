"""The arguments of a query over several namespaces, whose order differs between the faces of the 7.x line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinecone.db_data.arguments import texts
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

MIDDLE = ("metric", "top_k", "filter", "include_values", "include_metadata")
VECTOR_FIRST = ("vector", "namespaces", *MIDDLE, "sparse_vector")
NAMESPACES_FIRST = ("namespaces", *MIDDLE, "vector", "sparse_vector")


def query_namespaces_arguments(positional: Sequence[Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments by name.

    Args:
        positional: Arguments without name: the vector comes first, as in the sync face of the 7.x line, or the
            namespaces, as in its asyncio face. What the first one holds decides.
        keywords: Arguments by name, None where they are left out.

    Raises:
        PineconeApiTypeError: There are too many arguments, or one twice.
        PineconeApiValueError: There is no namespace.
    """
    order = NAMESPACES_FIRST if positional and holds_names(positional[0]) else VECTOR_FIRST
    if len(positional) > len(order):
        raise PineconeApiTypeError(f"query_namespaces takes {len(order)} positional arguments at most.")
    arguments = dict(keywords)
    for name, value in zip(order, positional):
        if arguments.get(name) is not None:
            raise PineconeApiTypeError(f"query_namespaces was given {name} twice.")
        arguments[name] = value
    namespaces = arguments["namespaces"]
    if namespaces is None or isinstance(namespaces, str):
        raise PineconeApiValueError("query_namespaces needs a list of namespaces.")
    arguments["namespaces"] = list(dict.fromkeys(texts("namespaces", namespaces)))
    if not arguments["namespaces"]:
        raise PineconeApiValueError("query_namespaces needs a list of namespaces.")
    if arguments["metric"] is None:
        raise PineconeApiTypeError("query_namespaces needs the metric of the index.")
    arguments["top_k"] = 10 if arguments["top_k"] is None else arguments["top_k"]
    return arguments


def holds_names(value: Any) -> bool:
    """Whether a value is a list of namespaces and no vector."""
    return isinstance(value, (list, tuple, set, frozenset)) and any(isinstance(item, str) for item in value)
