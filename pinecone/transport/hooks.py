"""A hook that sees every call: for tracing, metrics and logs.

A hook is a function that gets a ``CallStarted`` before a call is sent. It may return a second function, which gets a
``CallEnded`` when the call has ended, with or without success. A streamed call ends with the last part of its response,
or when the caller stops reading. Both functions run in the thread or task of the call, so they should be quick. An
exception in a hook is logged and does not affect the call. Hooks of asyncio clients are plain functions too.

Example:
    >>> from pinecone import Pinecone
    >>> def hook(call):
    ...     def ended(result):
    ...         print(call.operation, result.status, result.seconds, result.attempts, result.request_id)
    ...
    ...     return ended
    >>> pc = Pinecone(api_key="key", host="http://localhost:5080", hook=hook)
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional

from pinecone.exceptions import PineconeException

if TYPE_CHECKING:
    from pinecone.versioning import Call


class CallStarted(NamedTuple):
    """A call that is about to be sent.

    Attributes:
        operation: Method of the client, such as "query".
        route: Method and path of the API, such as "POST /query".
        api_version: API version that the call speaks.
        host: Base URL of the service, such as "https://index-abc.svc.pinecone.io".
    """

    operation: str
    route: str
    api_version: str
    host: str


class CallEnded(NamedTuple):
    """A call that has ended.

    Attributes:
        status: HTTP status code of the last response; None if there was no response.
        seconds: Duration of the call, including all attempts and the waits between them.
        attempts: Number of times that the request was sent.
        request_id: ID of the request, for Pinecone support; None if the service sent none.
        error: The exception that the call raises; None if it succeeded.
    """

    status: int | None
    seconds: float
    attempts: int
    request_id: str | None
    error: BaseException | None


Hook = Callable[[CallStarted], Optional[Callable[[CallEnded], None]]]


class CallObserver:
    """Reports one call to a hook.

    Args:
        hook: The hook.
        call: The call.
        base: Base URL that the call is sent to.
    """

    def __init__(self, hook: Hook, call: Call[Any], base: str) -> None:
        started = CallStarted(call.name, call.operation.route, call.operation.version, base)
        self._ended = guarded(hook, started)
        self._start = perf_counter()

    def end(
        self, status: int | None, attempts: int, request_id: str | None, error: BaseException | None = None
    ) -> None:
        """Report that the call has ended."""
        if self._ended is not None:
            guarded(self._ended, CallEnded(status, perf_counter() - self._start, attempts, request_id, error))

    def fail(self, error: BaseException) -> None:
        """Report that the call raises an exception, with what the exception tells."""
        attempts = error.attempts if isinstance(error, PineconeException) else 1
        self.end(getattr(error, "status", None), attempts, getattr(error, "request_id", None), error)


def guarded(function: Callable[[Any], Any], argument: Any) -> Any:
    """What a function of the user returns; None if it raises an exception, which is logged."""
    try:
        return function(argument)
    except Exception:
        import logging

        logging.getLogger("pinecone").exception("A hook raised an exception.")
        return None
