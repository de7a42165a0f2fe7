"""One query over several namespaces: its arguments, and its matches as one result."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import astuple

from pinecone.arguments import str_list, whole_number
from pinecone.arguments.misuse import alternatives
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.db_control import Metric
from pinecone.models.db_data import NamespaceMatch, QueryNamespacesResults, QueryResponse, Usage

#: Metrics for which a smaller score is the better one.
SMALLER_IS_BETTER = frozenset({"euclidean"})
METRICS = frozenset(metric.value for metric in Metric)

#: The orders of arguments without names: the faces of the 7.x line differ.
MIDDLE = ("metric", "top_k", "filter", "include_values", "include_metadata")
VECTOR_FIRST = ("vector", "namespaces", *MIDDLE, "sparse_vector")
NAMESPACES_FIRST = ("namespaces", *MIDDLE, "vector", "sparse_vector")


class QueryResultsAggregator:
    """Collects the results of single namespaces and makes one result of them.

    Args:
        top_k: Number of matches to keep.
        metric: Metric of the index, which says whether larger scores are better.

    Raises:
        PineconeApiTypeError: top_k is not a whole number.
        PineconeApiValueError: top_k is less than 1, or the metric unknown.

    Since API 2024-04.

    Example:
        >>> from pinecone.db_data.query_namespaces import QueryResultsAggregator
        >>> merged = QueryResultsAggregator(top_k=3, metric="cosine")
        >>> merged.add_results("n", index.query(id="a", top_k=3, namespace="n"))
        >>> merged.get_results().matches[0].namespace
        'n'
    """

    def __init__(self, top_k: int = 10, metric: str = "cosine") -> None:
        if not isinstance(metric, str) or metric not in METRICS:
            raise PineconeApiValueError(f"metric must be {alternatives(sorted(METRICS))}, not {metric!r}.")
        self._top_k = whole_number("top_k", top_k)
        self._sign = -1.0 if metric in SMALLER_IS_BETTER else 1.0
        self._responses: list[tuple[str, QueryResponse]] = []

    def add_results(self, namespace: str, response: QueryResponse) -> None:
        """Add the result of one namespace.

        Args:
            namespace: The namespace.
            response: Its result.
        """
        self._responses.append((namespace, response))

    def get_results(self) -> QueryNamespacesResults:
        """The best matches of all namespaces, and what all queries cost."""
        found = (
            (match.score, namespace, match) for namespace, response in self._responses for match in response.matches
        )
        best = heapq.nsmallest(self._top_k, found, key=lambda each: (-self._sign * each[0], each[1], each[2].id))
        return QueryNamespacesResults(
            [
                NamespaceMatch(*astuple(match), namespace)  # type: ignore[call-arg]
                for _, namespace, match in best
            ],
            Usage(read_units(response.usage for _, response in self._responses)),
            {namespace: response.usage or Usage(0) for namespace, response in self._responses},
        )


def read_units(usages: Iterable[Usage | None]) -> int:
    """Sum of the read units that are known."""
    return sum(usage.read_units or 0 for usage in usages if usage is not None)


def arguments_by_name(positional: Sequence[Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
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
        raise PineconeApiTypeError(f"query_namespaces takes at most {len(order)} positional arguments.")
    arguments = dict(keywords)
    for name, value in zip(order, positional):
        if arguments.get(name) is not None:
            raise PineconeApiTypeError(f"query_namespaces was given {name} twice.")
        arguments[name] = value
    namespaces = arguments["namespaces"]
    if namespaces is None or isinstance(namespaces, str):
        raise PineconeApiValueError("query_namespaces needs a list of namespaces.")
    arguments["namespaces"] = list(dict.fromkeys(str_list("namespaces", namespaces)))
    if not arguments["namespaces"]:
        raise PineconeApiValueError("query_namespaces needs a list of namespaces.")
    if arguments["metric"] is None:
        raise PineconeApiTypeError("query_namespaces needs the metric of the index.")
    arguments["top_k"] = 10 if arguments["top_k"] is None else arguments["top_k"]
    return arguments


def holds_names(value: Any) -> bool:
    """Whether a value is a list of namespaces and no vector."""
    return isinstance(value, (list, tuple, set, frozenset)) and any(isinstance(item, str) for item in value)
