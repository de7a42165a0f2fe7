"""Faults of a server, with which clients can be tested."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pinecone.local.http.errors import RefusedError
from pinecone.local.rates import Rates

# HTTP status -> name of the error code; other statuses are INTERNAL or INVALID_ARGUMENT
_CODES = {
    401: "UNAUTHENTICATED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    412: "FAILED_PRECONDITION",
    429: "RESOURCE_EXHAUSTED",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
}


@dataclass
class Fault:
    """One kind of fault.

    Attributes:
        kind: ``"status"``, ``"cut"``, ``"truncate"`` or ``"delay"``.
        status: HTTP status of the response, for the kind ``"status"``.
        retry_after: Seconds or date in the header Retry-After; None for no such header.
        rate: Share of the requests that have the fault, from 0 to 1.
        times: How many more requests have the fault; None for no limit.
        route: Prefix of ``METHOD /path`` of the requests that may have the fault.
        seconds: Delay of the response, for the kind ``"delay"``.
    """

    kind: str
    status: int = 0
    retry_after: float | str | None = None
    rate: float = 1.0
    times: int | None = None
    route: str = ""
    seconds: float = 0.0

    def refusal(self) -> RefusedError:
        """The error of the response, for the kind ``"status"``."""
        headers = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        code = _CODES.get(self.status, "INTERNAL" if self.status >= 500 else "INVALID_ARGUMENT")
        return RefusedError(code, "The local server was told to fail.", self.status, headers)


class Faults:
    """The faults of a server. They may be changed at any time, from any thread.

    Routes apply to HTTP and gRPC: ``POST /query`` is a query over either of them.

    Attributes:
        latency: Delay of every response, in seconds.
        clock: Returns the time in seconds, for :meth:`limit`.

    Example:
        >>> from pinecone.local import LocalServer
        >>> server = LocalServer()
        >>> server.faults.fail(503, times=2)
        >>> server.faults.fail(429, rate=0.1, retry_after=1, route="POST /vectors/upsert")
        >>> server.faults.limit(requests_per_second=100)
        >>> server.faults.clear()
    """

    def __init__(self) -> None:
        self.latency = 0.0
        self.clock: Callable[[], float] = time.monotonic
        self._rates: Rates | None = None
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._random = random.Random(0)  # noqa: S311 - the same faults in every run

    def fail(
        self,
        status: int,
        *,
        retry_after: float | str | None = None,
        rate: float = 1.0,
        times: int | None = None,
        route: str = "",
    ) -> None:
        """Answer requests with an error instead of serving them.

        Args:
            status: HTTP status of the error, 400 to 599.
            retry_after: Seconds or date for the header Retry-After; None for no such header.
            rate: Share of the requests, from 0 to 1.
            times: How many requests; None for no limit.
            route: Only requests whose ``METHOD /path`` begins with this.
        """
        if not 400 <= status <= 599:
            raise ValueError("status must be from 400 to 599.")
        self._add(Fault("status", status, retry_after, rate, times, route))

    def cut(self, *, rate: float = 1.0, times: int | None = None, route: str = "") -> None:
        """Close the connections of requests without a response. The requests are not served.

        Args:
            rate: Share of the requests, from 0 to 1.
            times: How many requests; None for no limit.
            route: Only requests whose ``METHOD /path`` begins with this.
        """
        self._add(Fault("cut", rate=rate, times=times, route=route))

    def truncate(self, *, rate: float = 1.0, times: int | None = None, route: str = "") -> None:
        """Serve requests, but close their connections in the middle of the responses.

        Args:
            rate: Share of the requests, from 0 to 1.
            times: How many requests; None for no limit.
            route: Only requests whose ``METHOD /path`` begins with this.
        """
        self._add(Fault("truncate", rate=rate, times=times, route=route))

    def delay(self, seconds: float, *, rate: float = 1.0, times: int | None = None, route: str = "") -> None:
        """Serve requests, but delay their responses, so that clients may time out.

        Args:
            seconds: Delay of the responses.
            rate: Share of the requests, from 0 to 1.
            times: How many requests; None for no limit.
            route: Only requests whose ``METHOD /path`` begins with this.
        """
        self._add(Fault("delay", rate=rate, times=times, route=route, seconds=seconds))

    def limit(self, *, requests_per_second: float | None = None, bytes_per_second: float | None = None) -> None:
        """Answer requests above a rate with status 429 and the header Retry-After, which says how long to wait.

        Each namespace of each index has its own limit and may use the amount of one second at once. The limit counts
        requests that read or write records, and the bytes of their bodies. It replaces an earlier limit.

        Args:
            requests_per_second: Requests per second of a namespace, above 0; None for no limit.
            bytes_per_second: Bytes per second of a namespace, above 0; None for no limit. A larger request is accepted
                if the whole amount of one second is available.

        Raises:
            ValueError: A rate is not above 0, or no rate is given.
        """
        rates = [rate for rate in (requests_per_second, bytes_per_second) if rate is not None]
        if not rates or not all(rate > 0 for rate in rates):
            raise ValueError("requests_per_second and bytes_per_second must be above 0, and one must be given.")
        with self._lock:
            self._rates = Rates(requests_per_second, bytes_per_second, self.clock)

    def clear(self) -> None:
        """Remove all faults, the latency and the limit."""
        with self._lock:
            self._faults.clear()
            self.latency = 0.0
            self._rates = None

    def draw(self, method: str, path: str) -> Fault | None:
        """Choose the fault of a request, and count it.

        Args:
            method: HTTP method of the request.
            path: Path of the request.

        Returns:
            The fault; None if the request has none.
        """
        if not self._faults:
            return None
        with self._lock:
            for fault in self._faults:
                if f"{method} {path}".startswith(fault.route) and self._random.random() < fault.rate:
                    if fault.times is not None:
                        fault.times -= 1
                        if not fault.times:
                            self._faults.remove(fault)
                    return fault
        return None

    def admit(self, index: str, namespace: str, size: int) -> None:
        """Accept a request for records, or refuse it if it exceeds a limit.

        Args:
            index: ID of the index.
            namespace: Name of the namespace.
            size: Bytes of the request.

        Raises:
            RefusedError: The limit is exceeded.
        """
        rates = self._rates
        if rates is not None:
            rates.admit(index, namespace, size)

    def _add(self, fault: Fault) -> None:
        if not 0 <= fault.rate <= 1:
            raise ValueError("rate must be from 0 to 1.")
        if fault.times is not None and fault.times < 1:
            raise ValueError("times must be at least 1.")
        with self._lock:
            self._faults.append(fault)
