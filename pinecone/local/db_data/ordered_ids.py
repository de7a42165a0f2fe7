"""Ids in order, brought up to date when they are asked for: to sort what is nearly in order takes little."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

_FEW = 1000


class OrderedIds:
    """The ids of some records. An id is added when it is not there, and dropped when it is."""

    def __init__(self) -> None:
        self._ordered: list[str] = []
        self._added: list[str] = []
        self._dropped: set[str] = set()  # of the other two

    def copy(self) -> OrderedIds:
        """The same ids."""
        copy = OrderedIds()
        copy._ordered, copy._added, copy._dropped = self._ordered, list(self._added), set(self._dropped)
        return copy

    def add(self, id: str) -> None:
        """Add an id."""
        if id in self._dropped:
            self._dropped.remove(id)
        else:
            self._added.append(id)

    def drop(self, id: str) -> None:
        """Drop an id."""
        self._dropped.add(id)
        if len(self._dropped) > len(self._ordered) + _FEW:  # ids come and go, and nobody asks
            self._in_order()

    def starting(self, prefix: str, after: str) -> Iterator[str]:
        """Ids that start with ``prefix``, in order, from the first that is greater than ``after``."""
        ordered = self._in_order()
        start = max(bisect_left(ordered, prefix), bisect_right(ordered, after) if after else 0)
        for position in range(start, len(ordered)):
            if not ordered[position].startswith(prefix):
                return
            yield ordered[position]

    def _in_order(self) -> list[str]:
        if self._added or self._dropped:
            ids = self._ordered + self._added
            if self._dropped:
                ids = [id for id in ids if id not in self._dropped]
            ids.sort()
            self._ordered = ids  # another list, because someone may be reading the one before
            self._added, self._dropped = [], set()
        return self._ordered
