"""Rates at which the namespaces of a server may be asked for something."""

from __future__ import annotations

import math
from collections.abc import Callable

from pinecone.local.http.errors import RefusedError


class Rates:
    """How many requests, and how many bytes, every namespace takes in a second. It takes those of one second at once.

    Args:
        requests: Requests in a second; None for no bound.
        bytes_: Bytes in a second; None for no bound.
        clock: Tells the time, in seconds.
    """

    def __init__(self, requests: float | None, bytes_: float | None, clock: Callable[[], float]) -> None:
        self._rates = {"requests": requests, "bytes": bytes_}
        self._clock = clock
        self._buckets: dict[tuple[str, str], dict[str, _Bucket]] = {}

    def admit(self, index: str, namespace: str, size: int) -> None:
        """Take a request, or refuse it.

        Args:
            index: ID of the index.
            namespace: Name of the namespace.
            size: Bytes of the request.

        Raises:
            RefusedError: It comes too early; tells after how many seconds it does not.
        """
        now = self._clock()
        buckets = self._buckets.setdefault((index, namespace), self._full_buckets(now))
        amounts = {"requests": 1, "bytes": size}
        waits = {what: bucket.wait(amounts[what], now) for what, bucket in buckets.items()}
        what = max(waits, key=lambda what: waits[what])
        if waits[what] > 0:
            limit = f"The local server was told to take {self._rates[what]:g} {what} a second for a namespace."
            raise RefusedError("RESOURCE_EXHAUSTED", limit, headers={"retry-after": str(math.ceil(waits[what]))})
        for what, bucket in buckets.items():
            bucket.spend(amounts[what])

    def _full_buckets(self, now: float) -> dict[str, _Bucket]:
        return {what: _Bucket(rate, now) for what, rate in self._rates.items() if rate is not None}


class _Bucket:
    """What is left to take. It comes in at a rate, and is kept up to what comes in a second.

    Args:
        rate: How much comes in a second.
        now: The time, in seconds.
    """

    def __init__(self, rate: float, now: float) -> None:
        self._rate = rate
        self._most = max(rate, 1)
        self._left: float = self._most
        self._looked_at = now

    def wait(self, amount: float, now: float) -> float:
        """Seconds until an amount can be taken; one that is larger than the bucket, when the bucket is full."""
        self._left = min(self._most, self._left + (now - self._looked_at) * self._rate)
        self._looked_at = now
        return max(0, (min(amount, self._most) - self._left) / self._rate)

    def spend(self, amount: float) -> None:
        """Spend an amount. What exceeds the rest is owed, and is paid back first."""
        self._left -= amount
