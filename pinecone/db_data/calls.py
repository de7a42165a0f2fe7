"""Calls of the data plane: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable, TypeVar

from pinecone.db_data.vectors import (
    Sparse,
    Values,
    VectorInput,
    explain,
    explain_metadata,
    explain_numbers,
    wire_sparse,
    wire_vectors,
)
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.db_data import (
    DescribeIndexStatsResponse,
    FetchResponse,
    ListNamespacesResponse,
    ListResponse,
    NamespaceDescription,
    QueryResponse,
    UpdateResponse,
    UpsertResponse,
)
from pinecone.versioning import Call, Operations, unchanged

T = TypeVar("T")

# In half the time that bytes.find takes.
holds_null = re.compile(b"null").search


def upsert(ops: Operations, vectors: Iterable[VectorInput], namespace: str | None) -> Call[UpsertResponse]:
    """Write records."""
    route = "POST /vectors/upsert"
    records = wire_vectors(vectors, ops.operation("upsert", route).build("vectors").wire)
    return checked(ops, "upsert", route, {"vectors": records, "namespace": namespace}, lambda: explain(records))


def query(
    ops: Operations,
    *,
    top_k: int,
    vector: Values | None,
    id: str | None,
    namespace: str | None,
    filter: Mapping[str, Any] | None,
    include_values: bool | None,
    include_metadata: bool | None,
    sparse_vector: Sparse | None,
    scan_factor: float | None,
    max_candidates: int | None,
) -> Call[QueryResponse]:
    """Find the records most similar to a vector or to a record."""
    if id is not None and (vector is not None or sparse_vector is not None):
        raise PineconeApiValueError("query takes either id or vector and sparse_vector, not both.")
    if id is None and vector is None and sparse_vector is None:
        raise PineconeApiValueError("query needs vector, sparse_vector or id.")
    if isinstance(top_k, int) and top_k < 1:
        raise PineconeApiValueError("top_k must be at least 1.")
    sparse = None if sparse_vector is None else wire_sparse(sparse_vector, "sparse_vector")
    arguments = {
        "top_k": top_k,
        "vector": vector,
        "id": id,
        "namespace": namespace,
        "filter": filter or None,
        "include_values": include_values,
        "include_metadata": include_metadata,
        "sparse_vector": sparse,
        "scan_factor": scan_factor,
        "max_candidates": max_candidates,
    }

    def culprit() -> None:
        explain_numbers(() if vector is None else vector, "vector")
        explain_numbers(sparse or {}, "sparse_vector")

    return checked(ops, "query", "POST /query", arguments, culprit)


def fetch(ops: Operations, ids: Sequence[str], namespace: str | None) -> Call[FetchResponse]:
    """Read records by id."""
    return ops.call("fetch", "GET /vectors/fetch", {"ids": id_list(ids), "namespace": namespace})


def update(
    ops: Operations,
    *,
    id: str | None,
    values: Values | None,
    set_metadata: Mapping[str, Any] | None,
    namespace: str | None,
    sparse_values: Sparse | None,
    filter: Mapping[str, Any] | None,
    dry_run: bool | None,
) -> Call[UpdateResponse]:
    """Change a record, or the metadata of all records that match a filter."""
    if (id is None) == (filter is None):
        raise PineconeApiValueError("update needs either id or filter.")
    sparse = None if sparse_values is None else wire_sparse(sparse_values, "sparse_values")
    arguments = {
        "id": id,
        "values": values,
        "set_metadata": set_metadata,
        "namespace": namespace,
        "sparse_values": sparse,
        "filter": filter,
        "dry_run": dry_run,
    }

    def culprit() -> None:
        what = "update" if id is None else f"Record {id!r}"
        explain_numbers(() if values is None else values, f"{what}: values")
        explain_numbers(sparse or {}, f"{what}: sparse_values")
        explain_metadata(set_metadata or {}, f"{what}: set_metadata")

    return checked(ops, "update", "POST /vectors/update", arguments, culprit, lambda it: it or UpdateResponse())


def delete(
    ops: Operations,
    ids: Sequence[str] | None,
    delete_all: bool | None,
    namespace: str | None,
    filter: Mapping[str, Any] | None,
) -> Call[dict[str, Any]]:
    """Delete records by id, by filter, or all of a namespace."""
    if ids is None and not delete_all and not filter:
        raise PineconeApiValueError("delete needs ids, delete_all=True or filter.")
    arguments = {
        "ids": None if ids is None else id_list(ids),
        "delete_all": delete_all or None,
        "namespace": namespace,
        "filter": filter or None,
    }
    return ops.call("delete", "POST /vectors/delete", arguments, nothing)


def list_ids(
    ops: Operations,
    prefix: str | None,
    limit: int | None,
    pagination_token: str | None,
    namespace: str | None,
) -> Call[ListResponse]:
    """Read one page of ids."""
    arguments = {"prefix": prefix, "limit": limit, "pagination_token": pagination_token, "namespace": namespace}
    return ops.call("list", "GET /vectors/list", arguments)


def describe_index_stats(ops: Operations, filter: Mapping[str, Any] | None) -> Call[DescribeIndexStatsResponse]:
    """Count the records of an index."""
    return ops.call("describe_index_stats", "POST /describe_index_stats", {"filter": filter or None})


def list_namespaces(
    ops: Operations, prefix: str | None, limit: int | None, pagination_token: str | None
) -> Call[ListNamespacesResponse]:
    """Read one page of namespaces."""
    arguments = {"prefix": prefix, "limit": limit, "pagination_token": pagination_token}
    return ops.call("list_namespaces", "GET /namespaces", arguments)


def create_namespace(
    ops: Operations, name: str | None, namespace: str | None, schema: Mapping[str, Any] | None
) -> Call[NamespaceDescription]:
    """Create a namespace."""
    arguments = {"name": one_name("create_namespace", name, namespace), "schema": schema}
    return ops.call("create_namespace", "POST /namespaces", arguments)


def describe_namespace(ops: Operations, namespace: str | None, name: str | None) -> Call[NamespaceDescription]:
    """Describe a namespace."""
    arguments = {"namespace": one_name("describe_namespace", namespace, name)}
    return ops.call("describe_namespace", "GET /namespaces/{namespace}", arguments)


def delete_namespace(ops: Operations, namespace: str | None, name: str | None) -> Call[dict[str, Any]]:
    """Delete a namespace and its records."""
    arguments = {"namespace": one_name("delete_namespace", namespace, name)}
    return ops.call("delete_namespace", "DELETE /namespaces/{namespace}", arguments, nothing)


def checked(
    ops: Operations,
    name: str,
    route: str,
    arguments: Mapping[str, Any],
    culprit: Callable[[], None],
    finish: Callable[[Any], T] = unchanged,
) -> Call[T]:
    """Make a call whose arguments may hold what JSON cannot carry; the culprit is looked for only then."""
    try:
        call = ops.call(name, route, arguments, finish)
    except PineconeApiTypeError:
        raise
    except TypeError as error:  # the encoder's
        culprit()
        raise PineconeApiTypeError(f"{name}: an argument cannot be sent ({error}).") from error
    if call.request.body and holds_null(call.request.body):
        culprit()
    return call


def nothing(response: Any) -> dict[str, Any]:
    """Result of a call that answers with no data."""
    return {}


def id_list(ids: Sequence[str]) -> list[str]:
    """Ids as a list.

    Raises:
        PineconeApiTypeError: They are one string, which would be taken apart into characters.
    """
    if isinstance(ids, str):
        raise PineconeApiTypeError("ids must be a list of strings, not one string.")
    return list(ids)


def one_name(method: str, first: str | None, second: str | None) -> str:
    """The name of a namespace, which may be given as name= or as namespace=.

    Raises:
        PineconeApiValueError: None is given, or two that differ.
    """
    if first is not None and second is not None and first != second:
        raise PineconeApiValueError(f"{method} was given name= and namespace= that differ.")
    name = second if first is None else first
    if name is None:
        raise PineconeApiValueError(f"{method} needs the name of the namespace.")
    return name
