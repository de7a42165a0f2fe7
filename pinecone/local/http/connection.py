"""A connection that speaks HTTP/1.1, and how long it may keep the server waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

_LATE = (
    b"HTTP/1.1 408 Request Timeout\r\n"
    b"content-type: text/plain; charset=utf-8\r\ncontent-length: 41\r\nconnection: close\r\n\r\n"
    b"The request did not arrive whole in time."
)


class HttpConnection(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """uvicorn's connection, which is closed also when a request does not arrive whole, or an answer is not read.

    Each may take the time that uvicorn allows between two requests, however the bytes trickle.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._whole = _Deadline(self.timeout_keep_alive, self._give_up)
        self._read = _Deadline(self.timeout_keep_alive, lambda: self.transport.abort())

    def data_received(self, data: bytes) -> None:
        """Read a part of a request, and wait only so long for the rest."""
        super().data_received(data)
        cycle = self.cycle
        if cycle is not None and not cycle.response_complete and not cycle.more_body:
            self._whole.met()
        elif not self.transport.is_closing():
            self._whole.wait()

    def pause_writing(self) -> None:
        """Wait only so long for the client to read."""
        super().pause_writing()
        self._read.wait()

    def resume_writing(self) -> None:
        """Write on."""
        super().resume_writing()
        self._read.met()

    def timeout_keep_alive_handler(self) -> None:
        """Close the connection, which is idle; at once if what was written last is not being read."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        super().timeout_keep_alive_handler()

    def connection_lost(self, error: Exception | None) -> None:
        """Wait for nothing more."""
        self._whole.met()
        self._read.met()
        super().connection_lost(error)

    def _give_up(self) -> None:
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        elif self.cycle is None or not self.cycle.response_started:
            self.transport.write(_LATE)
        self.transport.close()


class _Deadline:
    """The time by which something is to happen, from when it is waited for first.

    Args:
        seconds: How long is waited.
        missed: What is called if it does not happen.
    """

    def __init__(self, seconds: float, missed: Callable[[], None]) -> None:
        self._seconds = seconds
        self._missed = missed
        self._timer: asyncio.TimerHandle | None = None

    def wait(self) -> None:
        """Wait, if it is not waited for already."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._seconds, self._missed)

    def met(self) -> None:
        """Wait no more: it has happened."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
