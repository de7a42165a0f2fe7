"""An HTTP/1.1 connection with timeouts."""

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
    """The connection of uvicorn, with timeouts for receiving a whole request and for sending a whole response.

    Both have the time that uvicorn allows between two requests, even if some bytes arrive meanwhile.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._whole = _Deadline(self.timeout_keep_alive, self._give_up)
        self._read = _Deadline(self.timeout_keep_alive, lambda: self.transport.abort())

    def data_received(self, data: bytes) -> None:
        """Read a part of a request, and start the timeout for the rest."""
        super().data_received(data)
        cycle = self.cycle
        if cycle is not None and not cycle.response_complete and not cycle.more_body:
            self._whole.met()
        elif not self.transport.is_closing():
            self._whole.wait()

    def pause_writing(self) -> None:
        """Start the timeout for the client to read."""
        super().pause_writing()
        self._read.wait()

    def resume_writing(self) -> None:
        """Continue to write."""
        super().resume_writing()
        self._read.met()

    def timeout_keep_alive_handler(self) -> None:
        """Close the idle connection; immediately if the client does not read the last response."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        super().timeout_keep_alive_handler()

    def connection_lost(self, error: Exception | None) -> None:
        """Cancel all timeouts."""
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
    """A timeout that starts with the first wait for an event.

    Args:
        seconds: The timeout.
        missed: Called if the event does not happen in time.
    """

    def __init__(self, seconds: float, missed: Callable[[], None]) -> None:
        self._seconds = seconds
        self._missed = missed
        self._timer: asyncio.TimerHandle | None = None

    def wait(self) -> None:
        """Start the timeout if it is not running."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._seconds, self._missed)

    def met(self) -> None:
        """Stop the timeout, because the event has happened."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
