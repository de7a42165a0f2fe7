"""Errors in the form of a record, under the names of the 7.x line."""

from __future__ import annotations

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError


class VectorDictionaryMissingKeysError(PineconeApiValueError):
    """A record that is a dictionary lacks a key."""


class VectorDictionaryExcessKeysError(PineconeApiValueError):
    """A record that is a dictionary has unknown keys."""


class VectorTupleLengthError(PineconeApiValueError):
    """A record that is a tuple has too few or too many items."""


class SparseValuesTypeError(PineconeApiTypeError, PineconeApiValueError):
    """Sparse values are of the wrong type."""


class SparseValuesDictionaryExpectedError(SparseValuesTypeError):
    """Sparse values are neither ``SparseValues`` nor a dictionary."""


class SparseValuesMissingKeysError(PineconeApiValueError):
    """Sparse values that are a dictionary lack ``indices`` or ``values``."""


class MetadataDictionaryExpectedError(PineconeApiTypeError, PineconeApiValueError):
    """Metadata is not a dictionary."""
