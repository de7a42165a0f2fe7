"""The received requests, for tests."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from sys import getsizeof
from typing import Any, NamedTuple

import orjson

MAX_KEPT = 10_000
MAX_KEPT_BYTES = 64 * 1024 * 1024
_OVERHEAD = 128  # bytes of an object or a header in addition to its text


class Received(NamedTuple):
    """A received request, whether it succeeded or not.

    A gRPC call has a path such as ``/VectorService/Query``, its metadata as headers, and its message as body.

    Attributes:
        method: HTTP method.
        path: Path, decoded.
        query: Query string, not decoded.
        headers: Headers by name in lower case.
        body: Body, not decoded.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON; None if there is no body or if it is the message of a gRPC call."""
        if not self.body or self.headers.get("content-type") == "application/grpc":
            return None
        return orjson.loads(self.body)

    @property
    def size(self) -> int:
        """Approximate memory that it takes, in bytes."""
        headers = self.headers
        text = sum(map(len, headers)) + sum(map(len, headers.values())) + len(self.query) + len(self.body)
        return text + getsizeof(self.path) + _OVERHEAD * (len(headers) + 5)


class Traffic:
    """The last received requests, limited in number and size."""

    def __init__(self) -> None:
        self._requests: deque[tuple[Received, int]] = deque()  # each with its size
        self._bytes = 0
        self._lock = threading.Lock()

    def note(self, request: Received) -> None:
        """Add a request, and drop the oldest ones beyond the limits."""
        size = request.size
        with self._lock:
            self._requests.append((request, size))
            self._bytes += size
            while len(self._requests) > MAX_KEPT or self._bytes > MAX_KEPT_BYTES:
                _, size = self._requests.popleft()
                self._bytes -= size

    def kept(self) -> list[Received]:
        """The requests, oldest first."""
        with self._lock:
            return [request for request, _ in self._requests]

    def clear(self) -> None:
        """Drop all requests."""
        with self._lock:
            self._requests.clear()
            self._bytes = 0
