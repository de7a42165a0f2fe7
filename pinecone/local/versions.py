"""Differences between API versions in the responses of the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# fields that were added after the first API version, by their path in the response
INDEX_MODEL = {
    "deletion_protection": "2024-07",
    "tags": "2024-10",
    "vector_type": "2025-01",
    "embed": "2025-01",
    "spec.serverless.read_capacity": "2025-10",
    "spec.serverless.schema": "2025-10",
    "spec.byoc.read_capacity": "2025-10",
    "spec.byoc.schema": "2025-10",
}
ASSISTANT_FILE = {"multimodal": "2025-10"}
BACKUP_MODEL = {"schema": "2025-10"}
EMBEDDINGS = {"vector_type": "2025-01"}
EMBEDDING = {"vector_type": "2025-01"}
INDEX_DESCRIPTION = {"metric": "2025-01", "vectorType": "2025-01"}
UPDATE_RESPONSE = {"matchedRecords": "2025-10"}
NAMESPACE_DESCRIPTION = {"schema": "2025-10", "indexed_fields": "2025-10"}
NAMESPACE_LIST = {"total_count": "2025-10"}

# kinds of indexes that were added after the first API version; earlier versions cannot describe them
_SPARSE_INDEXES = "2025-01"
_BYOC_INDEXES = "2025-04"

_CHANGED_KEY_ALONE = "2025-10"
NAMED_DEFAULT = "2025-04"
_DEFAULT_NAME_IN_STATISTICS = "2025-10"
DEFAULT_NAMESPACE = "__default__"


def known_to(version: str, body: dict[str, Any], since: Mapping[str, str]) -> dict[str, Any]:
    """Remove from a response body the fields that were added after ``version``, and return the body.

    Args:
        version: API version of the request.
        body: Response body, or a part of it. It is changed in place.
        since: Path of a field -> the version that added it.
    """
    for path, first in since.items():
        if version < first:
            *parents, field = path.split(".")
            part: Any = body
            for parent in parents:
                part = part.get(parent, {})
            part.pop(field, None)
    return body


def can_describe(version: str, vector_type: str, spec: Mapping[str, Any]) -> bool:
    """Whether an API version can describe an index of this kind."""
    if vector_type == "sparse" and not knows_sparse(version):
        return False
    return not ("byoc" in spec and version < _BYOC_INDEXES)


def knows_sparse(version: str) -> bool:
    """Whether an API version has sparse indexes and embeddings."""
    return version >= _SPARSE_INDEXES


def shows_secret_of_changed_key(version: str) -> bool:
    """Whether the response to an update of an API key contains its secret, as the response to its creation does."""
    return version < _CHANGED_KEY_ALONE


def names_default_namespace(version: str) -> bool:
    """Whether an API version calls the default namespace ``__default__``. In earlier versions it has no name."""
    return version >= NAMED_DEFAULT


def counts_by_default_name(version: str) -> bool:
    """Whether statistics call the default namespace ``__default__``. In earlier versions they have no name for it."""
    return version >= _DEFAULT_NAME_IN_STATISTICS
