"""Exceptions of the assistant plugin, which are those of the package."""

from __future__ import annotations

from pinecone.exceptions import (
    ForbiddenException,
    NotFoundException,
    PineconeApiAttributeError,
    PineconeApiException,
    PineconeApiKeyError,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeException,
    ServiceException,
    UnauthorizedException,
)

__all__ = [
    "ForbiddenException",
    "NotFoundException",
    "PineconeApiAttributeError",
    "PineconeApiException",
    "PineconeApiKeyError",
    "PineconeApiTypeError",
    "PineconeApiValueError",
    "PineconeException",
    "ServiceException",
    "UnauthorizedException",
]
