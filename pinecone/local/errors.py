"""Refusals of a request, and the two shapes in which the service words them."""

from __future__ import annotations

from typing import Any

# name of the code -> (its gRPC number, HTTP status)
_CODES = {
    "INVALID_ARGUMENT": (3, 400),
    "NOT_FOUND": (5, 404),
    "ALREADY_EXISTS": (6, 409),
    "FORBIDDEN": (7, 403),
    "OUT_OF_RANGE": (11, 400),
    "UNIMPLEMENTED": (12, 501),
    "INTERNAL": (13, 500),
    "UNAUTHENTICATED": (16, 401),
}


class RefusedError(Exception):
    """A request that the server answers with an error.

    Args:
        code: Name of the error code, such as ``"NOT_FOUND"``.
        message: What is wrong and where, as the client is to read it.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.number, self.status = _CODES[code]
        self.message = message


def invalid(message: str) -> RefusedError:
    """The refusal of a request that is wrong in itself."""
    return RefusedError("INVALID_ARGUMENT", message)


def not_found(message: str) -> RefusedError:
    """The refusal of a request for something that is not there."""
    return RefusedError("NOT_FOUND", message)


def control_shape(refusal: RefusedError) -> dict[str, Any]:
    """The body of an error of the control plane."""
    return {"error": {"code": refusal.code, "message": refusal.message}, "status": refusal.status}


def data_shape(refusal: RefusedError) -> dict[str, Any]:
    """The body of an error of the data plane (``google.rpc.Status``)."""
    return {"code": refusal.number, "message": refusal.message, "details": []}
