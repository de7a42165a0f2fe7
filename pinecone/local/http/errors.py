"""Errors of requests, and the formats in which the services return them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

# name of the code -> (its gRPC number, HTTP status)
_CODES = {
    "INVALID_ARGUMENT": (3, 400),
    "NOT_FOUND": (5, 404),
    "ALREADY_EXISTS": (6, 409),
    "FORBIDDEN": (7, 403),
    "RESOURCE_EXHAUSTED": (8, 429),
    "QUOTA_EXCEEDED": (8, 403),
    "FAILED_PRECONDITION": (9, 412),
    "OUT_OF_RANGE": (11, 400),
    "UNIMPLEMENTED": (12, 501),
    "INTERNAL": (13, 500),
    "UNAVAILABLE": (14, 503),
    "UNAUTHENTICATED": (16, 401),
}


class RefusedError(Exception):
    """A request that the server answers with an error.

    Args:
        code: Name of the error code, such as ``"NOT_FOUND"``.
        message: What is wrong and where, for the client.
        status: HTTP status, if it is not the usual one of the code.
        headers: Additional headers of the response.
    """

    def __init__(
        self, code: str, message: str, status: int | None = None, headers: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        super().__init__(message)
        self.code = code
        self.number, usual = _CODES[code]
        self.status = usual if status is None else status
        self.message = message
        self.headers = headers


def invalid(message: str) -> RefusedError:
    """The error of an invalid request."""
    return RefusedError("INVALID_ARGUMENT", message)


def message_too_large(size: int, limit: int) -> RefusedError:
    """The error of a request that is too large. Sizes are in bytes."""
    return RefusedError(
        "OUT_OF_RANGE", f"Error, message length too large: found {size} bytes, the limit is: {limit} bytes"
    )


def not_found(message: str) -> RefusedError:
    """The error of a request for a resource that does not exist."""
    return RefusedError("NOT_FOUND", message)


def wrong_key(service: str) -> RefusedError:
    """The error of a request with a wrong key, in the words of a service."""
    if service == "db_data":
        return RefusedError("FORBIDDEN", "Wrong API key")
    return RefusedError("UNAUTHENTICATED", "Invalid API Key", headers={"www-authenticate": "Invalid API Key"})


def control_shape(refusal: RefusedError) -> Any:
    """The body of an error of the control plane: JSON, or text for a wrong key."""
    return refusal.message if refusal.status == 401 else assistant_shape(refusal)


def assistant_shape(refusal: RefusedError) -> dict[str, Any]:
    """The body of an error of the data plane of assistants."""
    return {"error": {"code": refusal.code, "message": refusal.message}, "status": refusal.status}


def data_shape(refusal: RefusedError) -> dict[str, Any]:
    """The body of an error of the data plane (``google.rpc.Status``)."""
    return {"code": refusal.number, "message": refusal.message, "details": []}


def evaluation_shape(refusal: RefusedError) -> dict[str, Any]:
    """The body of an error of the evaluation of assistants."""
    return {"message": refusal.message}


def oauth_shape(refusal: RefusedError) -> dict[str, Any]:
    """The body of an error as defined by OAuth."""
    error = "access_denied" if refusal.status in (401, 403) else "invalid_request"
    return {"error": error, "error_description": refusal.message}


# by service; all others have the format of the control plane
SHAPES: dict[str, Callable[[RefusedError], Any]] = {
    "db_data": data_shape,
    "assistant_data": assistant_shape,
    "assistant_evaluation": evaluation_shape,
    "oauth": oauth_shape,
}
