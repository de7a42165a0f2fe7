"""One HTTP/1.1 request on a connection and the answer to it. Pure: nothing here knows a socket."""

from __future__ import annotations

from itertools import chain
from typing import Any, Union

import httptools

from pinecone.transport.http.origin import Headers, readable

#: Bytes of status line and headers, of trailers, or of the frame of one chunk.
MAX_HEAD_BYTES = 102_400
VERSIONS = ("1.1", "1.0")
SWITCHING_PROTOCOLS = 101
FIRST_REFUSAL = 400
TOO_LONG = f"its headers, or the framing of its body, take more than {MAX_HEAD_BYTES} bytes"

Buffer = Union[bytes, memoryview]


class NotConnectedError(Exception):
    """The host could not be reached: it did not receive the request."""


class DisconnectedError(Exception):
    """The connection ended before the answer did."""


class InvalidResponseError(Exception):
    """The response is not valid HTTP."""


class Exchange:
    """One request and its answer, which is fed to it as it arrives.

    The parser reports by the methods ``on_…``. It leaves to its user what the end of a connection means, that headers
    may come after the body, and that an answer may be followed by what nobody asked for.

    Attributes:
        status: HTTP status; 0 until the head of the answer has come.
        headers: Headers of the answer by lower-case name.
        is_complete: Whether all of the answer has come.
        is_reusable: Whether another request may follow on the connection.
    """

    __slots__ = (
        "_frame_bytes",
        "_headers",
        "_parser",
        "_parts",
        "headers",
        "is_complete",
        "is_reusable",
        "status",
    )

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.is_complete = False
        self.is_reusable = False
        self._headers: list[tuple[bytes, bytes]] = []
        self._parts: list[bytes] = []
        self._frame_bytes = 0
        self._parser: Any = httptools.HttpResponseParser(self)

    @property
    def is_refused(self) -> bool:
        """Whether the host wants no more of the request."""
        return self.is_complete or self.status >= FIRST_REFUSAL

    @property
    def buffered_bytes(self) -> int:
        """Bytes of the body that have come and were not taken."""
        return sum(map(len, self._parts))

    def take_body(self) -> list[bytes]:
        """What has come of the body since the last time."""
        parts, self._parts = self._parts, []
        return parts

    def feed(self, data: Buffer) -> None:
        """Bytes have arrived.

        Raises:
            InvalidResponseError: They are not valid HTTP.
        """
        if self.is_complete:
            self.is_reusable = False
            return
        if not self._frame_bytes and not self.status and data[:1] not in (b"H", b"\r", b"\n"):
            raise invalid("it does not begin with a status line")  # which may be RTSP or ICE, that the parser knows too
        before = len(self._parts)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserCallbackError as error:
            raise error.__context__ or error from None  # of ours, or Ctrl-C
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            if not self.is_complete:
                raise invalid(str(error)) from None
            self.is_reusable = False  # what is wrong follows the answer
        if len(self._parts) > before or self.is_complete:
            self._frame_bytes = 0
            return
        self._frame_bytes += len(data)
        if self._frame_bytes > MAX_HEAD_BYTES:
            raise invalid(TOO_LONG)

    def feed_eof(self) -> None:
        """The host has closed the connection, and said so.

        Raises:
            DisconnectedError: The answer is not complete.
        """
        self.is_reusable = False
        if self.is_complete:
            return
        if not self.status or "content-length" in self.headers or "transfer-encoding" in self.headers:
            raise self.cut()
        self.is_complete = True

    def cut(self) -> DisconnectedError:
        """The exception for a connection that ended before the answer did."""
        what = "before the end of the response" if self.status else "without a response"
        return DisconnectedError(f"the server closed the connection {what}")

    def close(self) -> None:
        """Nothing more is to be read. The parser and this object hold each other, which would keep the body."""
        self._parser = None

    def on_message_begin(self) -> None:
        self.is_reusable = False  # if this one follows the answer

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        headers, self._headers = self._headers, []
        if self.is_complete:
            return
        status: int = self._parser.get_status_code()
        fault = fault_of(status, self._parser.get_http_version(), headers)
        if fault:
            raise invalid(fault)
        if status >= 200:  # else it is an interim answer; the final one follows
            self.headers = readable([(name, value.rstrip(b" \t")) for name, value in headers])
            self.status = status

    def on_body(self, part: bytes) -> None:
        if not self.is_complete:
            self._parts.append(part)

    def on_message_complete(self) -> None:
        if self.status and not self.is_complete:
            self.is_reusable = self._parser.should_keep_alive()
            self.is_complete = True


def invalid(fault: str) -> InvalidResponseError:
    """The exception for a response that is not valid HTTP."""
    return InvalidResponseError(f"the response is not valid HTTP: {fault}")


def fault_of(status: int, version: str, headers: Headers) -> str:
    """What is wrong with the head of an answer that the parser accepts; empty for nothing."""
    if version not in VERSIONS:
        return f"it has the version HTTP/{version}"
    if status < 100 or status == SWITCHING_PROTOCOLS:
        return f"it has the status {status:03}"
    if sum(map(len, chain.from_iterable(headers))) > MAX_HEAD_BYTES:
        return TOO_LONG
    # The parser sees "chunked" before spaces, and not before a tab.
    codings = [value.rstrip(b" ").lower() for name, value in headers if name.lower() == b"transfer-encoding"]
    return "" if codings in ([], [b"chunked"]) else "it has an unknown Transfer-Encoding"
