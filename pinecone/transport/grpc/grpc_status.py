"""Translates answers over gRPC to HTTP, so that the same errors and retries follow. Nothing here imports grpcio."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from pinecone.codec.protobuf import BYTES, INT32, INT64, STRING, Field, Message, message
from pinecone.exceptions import PineconeProtocolError, PineconeResponseTooLargeError
from pinecone.exceptions.body import GRPC_CODES
from pinecone.transport.errors import connection_error, timeout_error

if TYPE_CHECKING:
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.redaction import Redaction

OK = 0
CANCELLED = 1
UNKNOWN = 2
DEADLINE_EXCEEDED = 4
RESOURCE_EXHAUSTED = 8
UNAVAILABLE = 14

#: HTTP status code of each status code of gRPC.
HTTP = dict(enumerate(GRPC_CODES.values()))

# Texts of errors that grpcio raises itself. Those of the service do not match them.
UNSENT = re.compile(
    r"failed to connect|errors resolving|dns resolution failed|name resolution|empty address list", re.IGNORECASE
)
BROKEN = re.compile(
    r"socket closed|stream removed|connection (?:reset|closed|refused|timed out)|broken pipe|goaway|transport closed|"
    r"endpoint clos|ping timeout|keepalive|recvmsg|sendmsg|end of tcp stream|rst_stream",
    re.IGNORECASE,
)
OF_HTTP = re.compile(r"received http2 header with status: (\d{3})", re.IGNORECASE)
TOO_LARGE = re.compile(r"message larger than max", re.IGNORECASE)
RECEIVED_TOO_LARGE = re.compile(
    r"received message larger than max \(\d+ vs\. (\d+)\)|decompressed message larger than max", re.IGNORECASE
)

# Messages of google.rpc that tell how long to wait, less the fields that are not needed.
ANY = Message(Field("type_url", 1, STRING), Field("value", 2, BYTES))
STATUS = Message(Field("details", 3, message(lambda: ANY), "repeated"))
DURATION = Message(Field("seconds", 1, INT64), Field("nanos", 2, INT32))
RETRY_INFO = Message(Field("retry_delay", 1, message(lambda: DURATION)))


class Answer(NamedTuple):
    """An answer over gRPC.

    Attributes:
        code: Status code of gRPC.
        details: Text that came with the status.
        headers: Metadata that came before and after the message.
        body: The message; None if there was none.
    """

    code: int
    details: str
    headers: dict[str, str]
    body: bytes | None

    def without(self, redaction: Redaction) -> Answer:
        """The same answer without the secrets that it repeats."""
        return Answer(self.code, redaction.text(self.details), redaction.headers(self.headers), self.body)


def response(
    answer: Answer, operation: str, base: str, timeout: Timeout, limit: int | None = None
) -> tuple[int, dict[str, str], bytes]:
    """The HTTP status, headers and body that an answer corresponds to.

    Args:
        answer: The answer.
        operation: Method of the client that was called.
        base: Base URL of the host.
        timeout: Timeout of the call.
        limit: Largest size of a response, in bytes; None for no limit.

    Raises:
        PineconeTimeoutError: The host did not answer in time.
        PineconeConnectionError: The host could not be reached, or the connection broke.
        PineconeProtocolError: The host reported success without a message.
        PineconeResponseTooLargeError: The response is larger than the limit.
    """
    if answer.code == OK:
        if answer.body is None:
            raise PineconeProtocolError(f"{operation}: {base} answered without a message.")
        return 200, answer.headers, answer.body
    if answer.code == DEADLINE_EXCEEDED:
        raise timeout_error(operation, base, timeout)
    too_large = RECEIVED_TOO_LARGE.search(answer.details)
    if limit is not None and too_large and too_large[1] in (None, str(limit)):
        raise PineconeResponseTooLargeError(operation, limit)
    if not answer.headers and is_broken(answer):
        raise connection_error(operation, base, answer.details, sent=not UNSENT.match(answer.details))
    body = {"code": answer.code, "message": answer.details, "details": []}
    return status_of(answer), answer.headers, json.dumps(body).encode()


def is_broken(answer: Answer) -> bool:
    """Whether the answer is about the connection: there was none, it broke, or the server shut down."""
    if answer.code == CANCELLED:  # by the server: a call that is cancelled here has no answer
        return True
    details = answer.details
    return answer.code == UNAVAILABLE and bool(UNSENT.match(details) or BROKEN.search(details))


def status_of(answer: Answer) -> int:
    """HTTP status of an answer: the one that a proxy gave, if any, otherwise that of the gRPC status."""
    between = OF_HTTP.search(answer.details)
    if between:
        return int(between[1])
    if answer.code == RESOURCE_EXHAUSTED and TOO_LARGE.search(answer.details):
        return 413
    return HTTP.get(answer.code, 500)


def asked_wait(details: bytes) -> float | None:
    """Seconds to wait that the service asks for with a ``RetryInfo``; None without one.

    Args:
        details: Value of ``grpc-status-details-bin``, a ``google.rpc.Status``.
    """
    try:
        for detail in STATUS.read(details, 0, len(details)).get("details", ()):
            if detail.get("type_url", "").endswith("/google.rpc.RetryInfo"):
                info = detail.get("value", b"")
                wait = RETRY_INFO.read(info, 0, len(info))["retry_delay"]
                return float(wait.get("seconds", 0) + wait.get("nanos", 0) / 1e9)
    except (KeyError, IndexError, RecursionError, ValueError):  # it is no such message
        pass
    return None
