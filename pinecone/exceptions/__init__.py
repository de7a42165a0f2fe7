"""Every exception of the package, in one tree.

HTTP errors have two names, those of the 7.x line (``PineconeApiException``) and those of the 9.x line (``ApiError``);
both are the same class. The others are real subclasses of the built-in exceptions that their names speak of.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinecone.models.db_data import BatchError


class PineconeException(Exception):  # noqa: N818 - the published name
    """Root of all exceptions of the package.

    Attributes:
        attempts: Number of times the request was sent; 1 where none was.
        failed_items: Records that an upsert did not write, as they were given, or ids that a delete of more than one
            request did not delete; empty for all other calls.
        errors: Batches of an upsert or a delete that failed, each with its error; empty for all other calls.
    """

    attempts: int = 1
    failed_items: Sequence[Any] = ()
    errors: Sequence[BatchError] = ()


class PineconeConfigurationError(PineconeException, ValueError):
    """A setting of the client is missing or wrong."""


class UnsupportedByApiVersion(PineconeException):
    """The API version of the client lacks the operation or the argument. Nothing was sent."""


class PineconeConnectionError(PineconeException):
    """The service could not be reached, or the connection broke.

    Attributes:
        sent: Whether the service may have received the request, and acted on it.
    """

    sent: bool = True

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} It was tried {self.attempts} times." if self.attempts > 1 else text


class PineconeTimeoutError(PineconeException, TimeoutError):
    """The service did not answer, or an index did not get ready, in the time that was allowed."""


class IndexInitFailedError(PineconeException):
    """An index could not be made, so that waiting for it has no end.

    Attributes:
        index_name: Name of the index.
    """

    index_name: str = ""

    def __init__(self, index_name: str) -> None:
        super().__init__(index_name)
        self.index_name = index_name

    def __str__(self) -> str:
        return f"Index {self.index_name!r} failed to initialize."


class IndexTerminatedError(PineconeException):
    """An index is being deleted, so that waiting for it has no end.

    Attributes:
        name: Name of the index.
        state: State that the service tells of, such as "Terminating".
    """

    name: str = ""
    state: str = ""

    def __init__(self, name: str, state: str) -> None:
        super().__init__(name, state)
        self.name = name
        self.state = state

    def __str__(self) -> str:
        return f"Index {self.name!r} is being deleted, its state is {self.state}."


class PineconeProtocolError(PineconeException):
    """The service answered with something that is no valid response."""


class PineconeResponseTooLargeError(PineconeException):
    """The service answered with more than ``max_response_bytes``. Reading stopped there.

    Attributes:
        operation: Method of the client that was called.
        limit: The largest size that was allowed, in bytes.
    """

    operation: str = ""
    limit: int = 0

    def __init__(self, operation: str, limit: int) -> None:
        super().__init__(operation, limit)
        self.operation = operation
        self.limit = limit

    def __str__(self) -> str:
        return f"{self.operation}: the response is larger than max_response_bytes, {self.limit} bytes."


class PineconeApiTypeError(PineconeException, TypeError):
    """An argument is of the wrong type."""


class PineconeApiValueError(PineconeException, ValueError):
    """An argument has a value that cannot be used."""


class PineconeApiAttributeError(PineconeException, AttributeError):
    """An attribute does not exist."""


class PineconeApiKeyError(PineconeException, KeyError):
    """A key does not exist."""

    def __str__(self) -> str:
        # KeyError shows the repr of its argument.
        return Exception.__str__(self)


class ListConversionException(PineconeException, TypeError):  # noqa: N818 - the published name
    """A value cannot be made a list."""


class Body(str):
    """Body of an error response: its text, which also answers ``[key]`` and ``.get(key)`` from the JSON in it.

    Example:
        >>> from pinecone.exceptions import Body
        >>> Body('{"code": 5}')["code"]
        5
    """

    def __getitem__(self, key: Any) -> Any:
        return self.json()[key] if isinstance(key, str) else super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        """Value of a key of the JSON object, or the default."""
        return self.json().get(key, default)

    def json(self) -> dict[str, Any]:
        """The JSON object; empty when the text is no JSON object."""
        try:
            value = json.loads(self)
        except (RecursionError, ValueError):
            return {}
        return value if isinstance(value, dict) else {}


class PineconeApiException(PineconeException):
    """The service refused a request.

    Attributes:
        status: HTTP status code; ``status_code`` is the same. None for an answer that began well and then told of an
            error.
        reason: Reason phrase that goes with the status.
        message: What the service said.
        body: Body of the response, a string that also answers ``[key]`` and ``.get(key)``.
        headers: Headers of the response, by lower-case name.
        error_code: The service's own code, such as "INVALID_ARGUMENT" or 3; None when it gave none.
        request_id: Id of the request, to be named to Pinecone's support; None when the service gave none.
        operation: Method of the client that was called.
        namespace: Namespace that the call was about; None if it named none.
        attempts: Number of times the request was sent.
        retry_after: Seconds to wait before another attempt, as the service asked; None when it did not say.
    """

    retry_after: float | None = None

    # Until the constructor has run, so that an exception can always be shown.
    status: int | None = None
    reason: str | None = None
    message: str = ""
    request_id: str | None = None
    operation: str = ""
    namespace: str | None = None

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        *,
        message: str = "",
        body: str = "",
        headers: Mapping[str, str] | None = None,
        error_code: Any = None,
        request_id: str | None = None,
        operation: str = "",
        namespace: str | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.message = message
        self.body = Body(body)
        self.headers = dict(headers or {})
        self.error_code = error_code
        self.request_id = request_id
        self.operation = operation
        self.namespace = namespace
        self.attempts = attempts

    @property
    def status_code(self) -> int | None:
        """HTTP status code."""
        return self.status

    def __str__(self) -> str:
        status = " ".join(str(part) for part in (self.status, self.reason) if part)
        text = self.operation or "The request"
        text += f" was refused with status {status}" if status else " was answered with an error"
        text += f" after {self.attempts} attempts" if self.attempts > 1 else ""
        text += f": {self.message}" if self.message else "."
        more = [f"Namespace: {self.namespace!r}"] if self.namespace else []
        more += [f"Request id: {self.request_id}"] if self.request_id else []
        for sentence in more:
            text += f"{'' if text.endswith(('.', '!', '?')) else '.'} {sentence}"
        return text


class UnauthorizedException(PineconeApiException):
    """Status 401: the API key is missing or wrong."""


class ForbiddenException(PineconeApiException):
    """Status 403: the API key may not do this, or deletion protection is enabled."""


class NotFoundException(PineconeApiException):
    """Status 404: the index, namespace or other resource does not exist."""


class ConflictError(PineconeApiException):
    """Status 409: the resource exists already."""


class RateLimitError(PineconeApiException):
    """Status 429: too many requests."""


class ServiceException(PineconeApiException):
    """Status 500 and above: the service failed."""


PineconeError = PineconeException
ApiError = PineconeApiException
UnauthorizedError = UnauthorizedException
ForbiddenError = ForbiddenException
NotFoundError = NotFoundException
ServiceError = ServiceException
PineconeTypeError = PineconeApiTypeError
PineconeValueError = PineconeApiValueError
RateLimitException = RateLimitError
ResponseParsingError = PineconeProtocolError
ValidationError = PineconeApiValueError
ProtocolError = PineconeConnectionError
