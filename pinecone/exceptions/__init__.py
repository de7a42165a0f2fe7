"""Every exception of the package, in one tree.

The names of the 7.x line (``PineconeApiException``) and of the 9.x line (``ApiError``) are the same classes. A class
that is named like a built-in exception is a subclass of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Optional

from pinecone.alias import Alias
from pinecone.display import Displayed
from pinecone.display.counting import counted
from pinecone.exceptions.body import Body as Body
from pinecone.exceptions.body import named_code
from pinecone.hints import resolvable


@resolvable
class PineconeException(Exception):  # noqa: N818 - the published name
    """Base class of all exceptions of the package.

    Args:
        *args: The message, as for any exception.
        message: The message, by name.

    Attributes:
        message: The error message.
        attempts: Number of times the request was sent; 1 if nothing was sent.
        failed_items: Records that an upsert did not write, as they were passed, or IDs that a delete in several
            requests did not delete; empty for other calls.
        errors: Failed batches of an upsert or a delete, each with its error; empty for other calls.
    """

    attempts: int = 1
    failed_items: Sequence[Any] = ()
    errors: Sequence[BatchError] = ()

    def __init__(self, *args: Any, message: str | None = None) -> None:
        super().__init__(*args if message is None else (message, *args))

    @property
    def message(self) -> str:
        """The error message."""
        given = vars(self).get("message")
        return str(self) if given is None else given

    @message.setter
    def message(self, message: str) -> None:
        vars(self)["message"] = message


class BatchError(Displayed):
    """A batch that failed.

    Attributes:
        batch_index: Position of the batch, counted from 0.
        items: Its records or IDs, as they were passed.
        error: The exception.
        error_message: Text of the exception.
    """

    def __init__(self, batch_index: int, items: list[Any], error: PineconeException, error_message: str = "") -> None:
        self.batch_index = batch_index
        self.items = items
        self.error = error
        self.error_message = error_message or str(error)

    def to_dict(self) -> dict[str, Any]:
        """The fields as a dictionary, with the exception as text."""
        return {**vars(self), "error": str(self.error)}

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if isinstance(other, BatchError) else NotImplemented

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def _shown(self) -> list[tuple[str, Any]]:
        return [
            ("batch_index", self.batch_index),
            ("item_count", len(self.items)),
            ("error_message", self.error_message),
        ]


class UnsupportedByApiVersion(PineconeException):
    """The API version of the client does not have the operation or the argument. Nothing was sent."""


class PineconeConnectionError(PineconeException):
    """The service could not be reached, or the connection was lost.

    Attributes:
        sent: Whether the service may have received the request and acted on it.
    """

    sent: bool = True

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} It was tried {self.attempts} times." if self.attempts > 1 else text


class PineconeTimeoutError(PineconeException, TimeoutError):
    """The service did not respond, or an index was not ready, within the timeout."""


class IndexInitFailedError(PineconeException):
    """An index failed to initialize and will never be ready.

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
    """An index is being deleted and will never be ready.

    Attributes:
        name: Name of the index.
        state: State of the index, such as "Terminating".
    """

    name: str = ""
    state: str = ""

    def __init__(self, name: str, state: str) -> None:
        super().__init__(name, state)
        self.name = name
        self.state = state

    def __str__(self) -> str:
        return f"Index {self.name!r} is being deleted (state {self.state})."


class PineconeProtocolError(PineconeException):
    """The service sent a response that cannot be read.

    Args:
        message: What is wrong with the response.
        cause: The exception that was raised while reading it; the same as ``raise … from``.
    """

    def __init__(self, *args: Any, message: str | None = None, cause: BaseException | None = None) -> None:
        super().__init__(*args[:1], message=message)
        cause = args[1] if len(args) > 1 else cause
        if isinstance(cause, BaseException):
            self.__cause__ = cause

    @property
    def cause(self) -> BaseException | None:
        """The exception that was raised while reading the response."""
        return self.__cause__


class PineconeResponseTooLargeError(PineconeException):
    """The response is larger than ``max_response_bytes``. It was not read to its end.

    Attributes:
        operation: Method of the client that was called.
        limit: Maximum size of a response in bytes.
    """

    operation: str = ""
    limit: int = 0

    def __init__(self, operation: str, limit: int) -> None:
        super().__init__(operation, limit)
        self.operation = operation
        self.limit = limit

    def __str__(self) -> str:
        return f"{self.operation}: the response is larger than max_response_bytes, {counted(self.limit, 'byte')}."


class _AtPath(PineconeException):
    """An error at a path within the arguments.

    Args:
        *args: The message, the path, and the further arguments of the 7.x line.
        message: The message by name; ``msg`` is the same.
        path: Path of the invalid value; ``path_to_item`` is the same.

    Attributes:
        path: Path of the invalid value, such as "spec.serverless.region"; None if unknown.
        path_to_item: The same as ``path``.
        valid_classes: Types that are accepted; None if unknown.
        key_type: Whether a key is of the wrong type; None if unknown.
    """

    path: Any = None
    valid_classes: Any = None
    key_type: Any = None

    def __init__(
        self,
        *args: Any,
        message: str | None = None,
        msg: str | None = None,
        path: Any = None,
        path_to_item: Any = None,
        valid_classes: Any = None,
        key_type: Any = None,
    ) -> None:
        text, more = ((msg if message is None else message), args) if not args else (args[0], args[1:])
        super().__init__(*() if text is None else (text,))
        names = ("path", "valid_classes", "key_type")
        by_name = (path_to_item if path is None else path, valid_classes, key_type)
        given = {name: value for name, value in zip(names, by_name) if value is not None}
        vars(self).update({**given, **dict(zip(names, more))})

    path_to_item: ClassVar[Alias[Any]] = Alias("path")


class PineconeApiTypeError(_AtPath, TypeError):
    """An argument is of the wrong type."""


class PineconeApiValueError(_AtPath, ValueError):
    """An argument has an invalid value."""


class PineconeConfigurationError(PineconeApiValueError):
    """A setting of the client is missing or wrong."""


class PineconeApiAttributeError(_AtPath, AttributeError):
    """An attribute does not exist."""


class PineconeApiKeyError(_AtPath, KeyError):
    """A key does not exist."""

    def __str__(self) -> str:
        # KeyError shows the repr of its argument.
        return Exception.__str__(self)


class ListConversionException(PineconeException, TypeError):  # noqa: N818 - the published name
    """A value cannot be converted to a list."""


#: Headers in which the service explains why it rejects an API key.
TELLING_HEADERS = ("www-authenticate", "x-pinecone-auth-rejected-reason")


class PineconeApiException(PineconeException):
    """The service refused a request.

    It takes the arguments of the 7.x line, ``NotFoundException(404, "Not Found", response)``, and those of the
    9.x line, ``ApiError("boom", 503)``: a string as first argument is the message.

    Args:
        status: HTTP status code, or the message. Defaults to the status of the class.
        reason: Reason phrase; after a message, the HTTP status code.
        body: Body of the response, as text or as a JSON object; or a response, as for ``http_resp``.
        http_resp: A response with ``status``, ``reason``, ``data`` and ``headers``, in place of these arguments.
        status_code: The same as ``status``.
        message: The service's message. Defaults to that in the body.
        headers: Headers of the response, by lower-case name.
        error_code: The service's error code. Defaults to that in the body.
        request_id: ID of the request.
        retry_after: Seconds to wait before a retry.
        operation: Method of the client that was called.
        namespace: Namespace of the call.
        attempts: Number of times the request was sent.

    Attributes:
        status: HTTP status code; ``status_code`` is the same. None for an error in a streamed response.
        reason: Reason phrase that goes with the status.
        message: The service's message.
        body: Body of the response: a string that supports ``[key]`` and ``.get(key)`` as well.
        headers: Headers of the response, by lower-case name.
        error_code: The service's error code, such as "INVALID_ARGUMENT" or 3; None if it sent none.
        request_id: ID of the request, for support requests; None if the service sent none.
        operation: Method of the client that was called.
        namespace: Namespace of the call; None if it has none.
        attempts: Number of times the request was sent.
        retry_after: Seconds to wait before a retry, as the service requests; None if it does not say.
    """

    # Defaults until the constructor has run, so that an exception can always be printed.
    status: int | None = None
    reason: str | None = None
    message: str = ""
    error_code: int | str | None = None
    request_id: str | None = None
    retry_after: float | None = None
    operation: str = ""
    namespace: str | None = None
    headers: Mapping[str, str] = {}

    status_code: ClassVar[Alias[Optional[int]]] = Alias("status")

    def __init__(
        self,
        status: int | str | None = None,
        reason: int | str | None = None,
        body: Any = None,
        *,
        http_resp: Any = None,
        status_code: int | None = None,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
        error_code: int | str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        operation: str = "",
        namespace: str | None = None,
        attempts: int = 1,
    ) -> None:
        if isinstance(status, str):
            message, status = status, None
        if isinstance(reason, int):
            status, reason = reason, None
        if hasattr(body, "status"):
            http_resp, body = body, None
        if http_resp is not None:
            status, reason, body, headers = parts_of(http_resp)
        status = status_code if status is None else status
        super().__init__(*self.args[:2])  # what was given, so that it can be copied
        self.status = type(self).status if status is None else status
        self.reason = reason
        self.body = Body.of(body)
        self.headers = dict(headers or {})
        code, said = self.body.code_and_message()
        self.message = said or self._headers_say() if message is None else message
        self.error_code = code if error_code is None else error_code
        self.request_id = request_id
        self.retry_after = retry_after
        self.operation = operation
        self.namespace = namespace
        self.attempts = attempts

    def _headers_say(self) -> str:
        return "; ".join(self.headers[name] for name in TELLING_HEADERS if name in self.headers)

    def __str__(self) -> str:
        status = " ".join(str(part) for part in (self.status, self.reason) if part)
        text = self.operation or "The request"
        text += f" was refused with status {status}" if status else " was answered with an error"
        text += "" if self.error_code is None else f" (code {named_code(self.error_code)})"
        text += f" after {self.attempts} attempts" if self.attempts > 1 else ""
        text += f": {self.message}" if self.message else "."
        why = self._headers_say()
        more = [f"Headers: {why}"] if why and why not in self.message else []
        more += [f"Namespace: {self.namespace!r}"] if self.namespace else []
        more += [f"Request id: {self.request_id}"] if self.request_id else []
        for sentence in more:
            text += f"{'' if text.endswith(('.', '!', '?')) else '.'} {sentence}"
        return text


class UnauthorizedException(PineconeApiException):
    """Status 401: the API key is missing or invalid."""

    status: int | None = 401


class ForbiddenException(PineconeApiException):
    """Status 403: the API key lacks the permission, or deletion protection is enabled."""

    status: int | None = 403


class NotFoundException(PineconeApiException):
    """Status 404: the index, namespace or other resource does not exist."""

    status: int | None = 404


class ConflictError(PineconeApiException):
    """Status 409: the resource already exists."""

    status: int | None = 409


class RateLimitError(PineconeApiException):
    """Status 429: too many requests."""

    status: int | None = 429


class ServiceException(PineconeApiException):
    """Status 500 and above: the service failed."""

    status: int | None = 500


def parts_of(response: Any) -> tuple[int | None, str | None, Any, Mapping[str, str]]:
    """Status, reason, body and headers of a response of urllib3 or of a mock."""
    headers = response.getheaders() if hasattr(response, "getheaders") else getattr(response, "headers", None)
    return (
        response.status,
        getattr(response, "reason", None),
        getattr(response, "data", None),
        {str(name).lower(): value for name, value in headers.items()} if isinstance(headers, Mapping) else {},
    )


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
