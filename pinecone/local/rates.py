"""Rate limits of namespaces."""

from __future__ import annotations

import math
from collections.abc import Callable

from pinecone.local.http.errors import RefusedError


class Rates:
    """The requests and bytes that every namespace accepts per second. Those of one second may come at once.

    Args:
        requests: Requests per second; None for no limit.
        bytes_: Bytes per second; None for no limit.
        clock: Tells the time, in seconds.
    """

    def __init__(self, requests: float | None, bytes_: float | None, clock: Callable[[], float]) -> None:
        self._rates = {"requests": requests, "bytes": bytes_}
        self._clock = clock
        self._buckets: dict[tuple[str, str], dict[str, _Bucket]] = {}

    def admit(self, index: str, namespace: str, size: int) -> None:
        """Accept or refuse a request.

        Args:
            index: ID of the index.
            namespace: Name of the namespace.
            size: Bytes of the request.

        Raises:
            RefusedError: The rate is exceeded. The error has the number of seconds to wait.
        """
        now = self._clock()
        buckets = self._buckets.setdefault((index, namespace), self._full_buckets(now))
        amounts = {"requests": 1, "bytes": size}
        waits = {what: bucket.wait(amounts[what], now) for what, bucket in buckets.items()}
        what = max(waits, key=lambda what: waits[what])
        if waits[what] > 0:
            limit = f"The local server is limited to {self._rates[what]:g} {what} per second for a namespace."
            raise RefusedError("RESOURCE_EXHAUSTED", limit, headers={"retry-after": str(math.ceil(waits[what]))})
        for what, bucket in buckets.items():
            bucket.spend(amounts[what])

    def _full_buckets(self, now: float) -> dict[str, _Bucket]:
        return {what: _Bucket(rate, now) for what, rate in self._rates.items() if rate is not None}


class _Bucket:
    """A token bucket. It fills at a rate and holds at most what it gets in one second.

    Args:
        rate: How much it gets per second.
        now: The time, in seconds.
    """

    def __init__(self, rate: float, now: float) -> None:
        self._rate = rate
        self._most = max(rate, 1)
        self._left: float = self._most
        self._looked_at = now

    def wait(self, amount: float, now: float) -> float:
        """Seconds until an amount can be taken. An amount larger than the bucket can be taken when it is full."""
        self._left = min(self._most, self._left + (now - self._looked_at) * self._rate)
        self._looked_at = now
        return max(0, (min(amount, self._most) - self._left) / self._rate)

    def spend(self, amount: float) -> None:
        """Take an amount. If it exceeds what is left, the bucket has to refill from below zero."""
        self._left -= amount
