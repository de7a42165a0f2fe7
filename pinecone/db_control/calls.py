"""Calls of the control plane: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from time import monotonic
from typing import Any, Union

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeException, PineconeTimeoutError
from pinecone.models.db_control import (
    ByocSpec,
    DeletionProtection,
    IndexList,
    IndexModel,
    Metric,
    PodSpec,
    PodType,
    ServerlessSpec,
    VectorType,
)
from pinecone.versioning import Call, Operations

Spec = Union[ServerlessSpec, PodSpec, ByocSpec, Mapping[str, Any]]

NO_WAIT = -1
FIRST_DELAY = 0.1
LONGEST_DELAY = 5.0


def create_index(
    ops: Operations,
    *,
    name: str,
    spec: Spec,
    dimension: int | None,
    metric: Metric | str | None,
    deletion_protection: DeletionProtection | str | None,
    vector_type: VectorType | str | None,
    tags: Mapping[str, str] | None,
) -> Call[IndexModel]:
    """Create an index."""
    if metric is None:
        metric = Metric.DOTPRODUCT if vector_type == VectorType.SPARSE else Metric.COSINE
    arguments = {
        "name": name,
        "spec": wire_spec(spec),
        "dimension": dimension,
        "metric": metric,
        "deletion_protection": deletion_protection,
        "vector_type": vector_type,
        "tags": tags,
    }
    return ops.call("create_index", "POST /indexes", arguments, IndexModel)


def list_indexes(ops: Operations) -> Call[IndexList]:
    """List the indexes of the project."""
    return ops.call("list_indexes", "GET /indexes", {}, IndexList)


def describe_index(ops: Operations, name: str) -> Call[IndexModel]:
    """Describe an index."""
    return ops.call("describe_index", "GET /indexes/{index_name}", {"index_name": checked_name(name)}, IndexModel)


def configure_index(
    ops: Operations,
    *,
    name: str,
    replicas: int | None,
    pod_type: PodType | str | None,
    deletion_protection: DeletionProtection | str | None,
    tags: Mapping[str, str] | None,
    embed: Mapping[str, Any] | None,
    read_capacity: Mapping[str, Any] | None,
) -> Call[IndexModel]:
    """Change an index."""
    pod = {key: value for key, value in (("replicas", replicas), ("pod_type", pod_type)) if value is not None}
    if pod and read_capacity is not None:
        raise PineconeApiValueError("replicas and pod_type are for pod indexes, read_capacity for serverless ones.")
    spec: dict[str, Any] | None = {"pod": pod} if pod else None
    if read_capacity is not None:
        spec = {"serverless": {"read_capacity": read_capacity}}
    changes = {"spec": spec, "deletion_protection": deletion_protection, "tags": tags, "embed": embed}
    if all(value is None for value in changes.values()):
        raise PineconeApiValueError("configure_index was given nothing to change.")
    arguments = {"index_name": checked_name(name), **changes}
    return ops.call("configure_index", "PATCH /indexes/{index_name}", arguments, IndexModel)


def delete_index(ops: Operations, name: str) -> Call[None]:
    """Delete an index."""
    arguments = {"index_name": checked_name(name)}
    return ops.call("delete_index", "DELETE /indexes/{index_name}", arguments, lambda response: None)


def wire_spec(spec: Spec) -> Mapping[str, Any]:
    """A specification as the API takes it.

    Raises:
        PineconeApiTypeError: It is neither a specification nor a mapping.
    """
    if isinstance(spec, (ServerlessSpec, PodSpec, ByocSpec)):
        return spec.asdict()
    if isinstance(spec, Mapping):
        return spec
    kind = type(spec).__name__
    raise PineconeApiTypeError(f"spec must be a ServerlessSpec, PodSpec, ByocSpec or dict, not {kind}.")


def checked_name(name: str) -> str:
    """The name of an index.

    Raises:
        PineconeApiValueError: It is empty, or no string. An empty one would address the list of all indexes.
    """
    if not isinstance(name, str) or not name:
        raise PineconeApiValueError("The name of an index must be a str that is not empty.")
    return name


def is_ready(index: IndexModel) -> bool:
    """Whether an index can be used.

    Raises:
        PineconeException: It never will.
    """
    if index.status.state == "InitializationFailed":
        raise PineconeException(f"Index {index.name!r} failed to initialize.")
    return bool(index.status.ready)


def delays(timeout: float | None, failure: str) -> Iterator[float]:
    """Seconds to wait before each look at what takes time.

    Args:
        timeout: Seconds to wait in all; None for no limit.
        failure: What to say when the time is up.

    Raises:
        PineconeApiValueError: The timeout is negative.
        PineconeTimeoutError: The time is up.
    """
    if timeout is not None and timeout < 0:
        raise PineconeApiValueError(
            "timeout must be a number of seconds, None to wait without limit, or -1 not to wait."
        )
    start = monotonic()
    delay = FIRST_DELAY
    while True:
        left = delay if timeout is None else start + timeout - monotonic()
        if left <= 0:
            raise PineconeTimeoutError(failure)
        yield min(delay, left)
        delay = min(delay * 1.5, LONGEST_DELAY)
