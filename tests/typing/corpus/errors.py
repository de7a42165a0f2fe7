"""Code that handles exceptions, by the names of both lines."""

from __future__ import annotations

from typing import Any, Optional

from typing_extensions import assert_type

import pinecone
from pinecone import (
    ApiError,
    ConflictError,
    NotFoundException,
    Pinecone,
    PineconeApiException,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeConfigurationError,
    PineconeConnectionError,
    PineconeError,
    PineconeException,
    PineconeTimeoutError,
    RateLimitError,
    UnsupportedByApiVersion,
)
from pinecone.exceptions import ForbiddenException, ServiceException, UnauthorizedException


def line7(pc: Pinecone) -> None:
    try:
        pc.describe_index("movies")
    except (NotFoundException, UnauthorizedException, ForbiddenException, ServiceException) as error:
        assert_type(error.status, Optional[int])
        assert_type(error.reason, Optional[str])
        text: Optional[str] = error.body
        code: Any = error.body["code"]
        print(text, code, error.headers)
    except PineconeApiException as error:
        print(error.status, error.body.get("message"))
    except PineconeException as error:
        print(error.attempts, error.failed_items)


def line9(pc: Pinecone) -> None:
    try:
        pc.indexes.describe("movies")
    except RateLimitError as error:
        assert_type(error.retry_after, Optional[float])
    except ConflictError as error:
        assert_type(error.status_code, Optional[int])
    except ApiError as error:
        assert_type(error.message, str)
        assert_type(error.request_id, Optional[str])
    except (PineconeTimeoutError, PineconeConnectionError, UnsupportedByApiVersion):
        pass
    except PineconeError as error:
        print(error)


def as_builtin(pc: Pinecone) -> None:
    try:
        Pinecone()
    except ValueError as error:
        print(isinstance(error, PineconeConfigurationError))
    try:
        pc.index("movies").query(vector=[], top_k=0)
    except (PineconeApiTypeError, PineconeApiValueError, TypeError, ValueError, TimeoutError) as error:
        print(error)


def by_module() -> type[Exception]:
    return pinecone.exceptions.NotFoundException


def made_by_tests() -> list[Exception]:
    error: PineconeException = NotFoundException("gone")
    assert_type(error.message, str)
    return [
        ApiError("boom", 503),
        ApiError(message="boom", status_code=503, body={"code": 3}),
        PineconeApiException(404, "Not Found"),
        PineconeApiException(status=404, reason="Not Found", http_resp=None),
        RateLimitError("slow", retry_after=1.5),
        PineconeApiValueError("bad", path="spec.serverless"),
        PineconeApiTypeError("bad", path_to_item=["spec"]),
        PineconeError("text"),
    ]
