"""Which exception an error response or a failed connection becomes. Pure: nothing here knows a socket."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from pinecone.exceptions import (
    ConflictError,
    ForbiddenException,
    NotFoundException,
    PineconeApiException,
    PineconeApiValueError,
    PineconeConnectionError,
    PineconeTimeoutError,
    RateLimitError,
    ServiceException,
    UnauthorizedException,
)
from pinecone.transport.frames import without_frames
from pinecone.transport.redaction import Redaction

if TYPE_CHECKING:
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config

BY_STATUS: Mapping[int | None, type[PineconeApiException]] = {
    kind.status: kind
    for kind in (UnauthorizedException, ForbiddenException, NotFoundException, ConflictError, RateLimitError)
}
NO_REDACTION = Redaction(())
REQUEST_ID_HEADERS = ("x-pinecone-request-id", "x-request-id")


def api_error(
    operation: str,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    redaction: Redaction = NO_REDACTION,
    namespace: str | None = None,
) -> PineconeApiException:
    """The exception for a response that is no success.

    Args:
        operation: Method of the client that was called.
        status: HTTP status code.
        headers: Headers of the response, by lower-case name.
        body: Body of the response.
        redaction: Takes the secrets out of headers and body, should the service repeat them.
        namespace: Namespace that the call was about; None if it named none.
    """
    text = redaction.body(body.decode("utf-8", "replace"))
    headers = redaction.headers(headers)
    kind = BY_STATUS.get(status) or (ServiceException if status >= 500 else PineconeApiException)
    return kind(
        status,
        reason_of(status),
        text,
        headers=headers,
        request_id=request_id(headers),
        retry_after=retry_after(headers.get("retry-after")),
        operation=operation,
        namespace=namespace,
    )


def error_in_stream(operation: str, event: Mapping[str, Any], redaction: Redaction) -> PineconeApiException:
    """The exception for an event that ends a stream with an error.

    Args:
        operation: Method of the client that was called.
        event: JSON of the event.
        redaction: Takes the secrets out of it, should the service repeat them.
    """
    return PineconeApiException(body=redaction.body(json.dumps(event)), operation=operation)


def request_id(headers: Mapping[str, str]) -> str | None:
    """Id of the request, from the headers of its response."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if name in headers), None)


def reason_of(status: int) -> str:
    """The usual reason phrase of a status."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def retry_after(value: str | None) -> float | None:
    """Seconds to wait, from a Retry-After header that holds seconds or a date; None when it holds neither."""
    if value is None:
        return None
    try:
        seconds = float(value)
        return max(0.0, seconds) if isfinite(seconds) else None
    except ValueError:
        pass
    # Imported here because they take long, and errors are rare.
    from datetime import datetime, timezone
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(value)
        when = when if when.tzinfo else when.replace(tzinfo=timezone.utc)
        return max(0.0, (when - datetime.now(timezone.utc)).total_seconds())
    except (IndexError, OverflowError, TypeError, ValueError):  # what the parser of dates raises for what is none
        return None


def timeout_error(operation: str, base: str, timeout: Timeout) -> PineconeTimeoutError:
    """The exception for a host that does not answer in time."""
    return PineconeTimeoutError(f"{operation}: {base} did not answer in time (timeout={timeout}).")


def connection_error(operation: str, base: str, reason: str, sent: bool) -> PineconeConnectionError:
    """The exception for a connection that could not be made, or broke."""
    error = PineconeConnectionError(f"{operation}: the connection to {base} failed ({reason}).")
    error.sent = sent
    return error


class Failures(NamedTuple):
    """Exceptions of a library, by what they mean. The first that fits counts.

    Attributes:
        timed_out: The time ran out.
        invalid: The library refuses to send the request.
        unsent: The host was not reached: it did not receive the request.
        broken: The connection broke, or what came is no HTTP: the host may have received the request.
    """

    timed_out: tuple[type[BaseException], ...]
    invalid: tuple[type[BaseException], ...]
    unsent: tuple[type[BaseException], ...]
    broken: tuple[type[BaseException], ...]


class ErrorTranslation:
    """Turns exceptions of a library into those of the package. These do not keep the library's frames.

    Args:
        base: Base URL of the host.
        failures: Exceptions of the library.
        config: Settings of the client, whose secrets no text quotes.
    """

    __slots__ = ("_base", "_config", "_failures")

    def __init__(self, base: str, failures: Failures, config: Config) -> None:
        self._base = base
        self._failures = failures
        self._config = config

    def translate(self, error: BaseException, handled: BaseException | None, operation: str, timeout: Timeout) -> None:
        """Raise the exception that one of the library becomes. Any other is left to the caller to raise.

        Args:
            error: The exception.
            handled: The exception that was being handled before the library was called.
            operation: Method of the client that was called.
            timeout: Time that each step may take.
        """
        failures = self._failures
        if isinstance(error, failures.timed_out):
            raise timeout_error(operation, self._base, timeout) from without_frames(error, handled)
        if isinstance(error, failures.invalid):
            raise PineconeApiValueError(
                f"{operation}: an argument has characters that an HTTP request cannot carry."
            ) from without_frames(error, handled)
        if isinstance(error, failures.unsent + failures.broken):
            sent = not isinstance(error, failures.unsent)
            text = str(error)
            clean = Redaction.of(self._config).text(text)
            reason = clean or type(error).__name__
            cause = without_frames(error, handled) if clean == text else None  # it quotes what repeats a secret
            del error, text
            raise connection_error(operation, self._base, reason, sent) from cause
        if not isinstance(error, Exception):  # a task that is cancelled, Ctrl-C
            raise without_frames(error, handled)
