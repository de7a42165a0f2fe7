"""Options that every call takes beside its own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinecone.arguments import optional_seconds
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.transport.retry import RetryConfig

NAMES = ("timeout", "_request_timeout", "retry")

if TYPE_CHECKING:
    from pinecone.transport.call_options import CallOptions

NONE: CallOptions = {}


def checked_options(method: str, options: Mapping[str, Any]) -> CallOptions:
    """The options of a call in one spelling: ``_request_timeout`` becomes ``timeout``.

    Args:
        method: Method of the client that was called.
        options: The options.

    Raises:
        PineconeApiTypeError: An option is of the wrong type.
        PineconeApiValueError: There are two different timeouts, or one that is not above 0.

    Example:
        >>> from pinecone.transport.options import checked_options
        >>> checked_options("query", {"_request_timeout": 5})
        {'timeout': 5}
    """
    if not options:
        return NONE
    result: CallOptions = {}
    given = [options[name] for name in ("timeout", "_request_timeout") if name in options]
    if given:
        if len(given) == 2 and given[0] != given[1]:
            raise PineconeApiValueError(
                f"{method}: timeout and _request_timeout are two names of one argument; pass one."
            )
        check_timeout(method, given[0])
        result["timeout"] = given[0]
    retry = options.get("retry")
    if retry is not None:
        if not isinstance(retry, RetryConfig):
            raise PineconeApiTypeError(f"{method}: retry must be a RetryConfig, not {type(retry).__name__}.")
        result["retry"] = retry
    return result


def of_request(options: Mapping[str, Any]) -> Mapping[str, Any]:
    """Options as a transport takes them: that of a method whose own ``timeout`` is about waiting is one of them."""
    if "_request_timeout" not in options:
        return options
    others = {name: value for name, value in options.items() if name != "_request_timeout"}
    return {"timeout": options["_request_timeout"], **others}


def check_timeout(where: str, timeout: Any) -> None:
    """Refuse what is no timeout.

    Args:
        where: What takes the timeout, for the message.
        timeout: Seconds, a pair of them, or None.

    Raises:
        PineconeApiTypeError: It is no number.
        PineconeApiValueError: It is not above 0.
    """
    for seconds in timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout,):
        if optional_seconds(f"{where}: timeout", seconds) is not None and not seconds > 0:
            raise PineconeApiValueError(f"{where}: timeout must be more than 0 seconds, or None, not {seconds!r}.")
