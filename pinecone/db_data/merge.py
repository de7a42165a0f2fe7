"""Merges the matches of one query over several namespaces."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from msgspec.structs import astuple

from pinecone.db_data.arguments import count
from pinecone.exceptions import PineconeApiValueError
from pinecone.misuse import either
from pinecone.models.db_control import Metric
from pinecone.models.db_data import NamespaceMatch, QueryNamespacesResults, QueryResponse, Usage

#: Metrics for which a smaller score is the better one.
SMALLER_IS_BETTER = frozenset({"euclidean"})
METRICS = frozenset(metric.value for metric in Metric)


class QueryResultsAggregator:
    """Collects the results of single namespaces and makes one result of them.

    Args:
        top_k: Number of matches to keep.
        metric: Metric of the index, which says whether larger scores are better.

    Raises:
        PineconeApiTypeError: top_k is no whole number.
        PineconeApiValueError: top_k is less than 1, or the metric unknown.

    Since API 2024-04.

    Example:
        >>> from pinecone.db_data.merge import QueryResultsAggregator
        >>> merged = QueryResultsAggregator(top_k=3, metric="cosine")
        >>> merged.add_results("n", index.query(id="a", top_k=3, namespace="n"))
        >>> merged.get_results().matches[0].namespace
        'n'
    """

    def __init__(self, top_k: int = 10, metric: str = "cosine") -> None:
        if not isinstance(metric, str) or metric not in METRICS:
            raise PineconeApiValueError(f"metric must be {either(sorted(METRICS))}, not {metric!r}.")
        self._top_k = count("top_k", top_k)
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
