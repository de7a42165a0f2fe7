"""Calls of the data plane: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Callable, TypeVar, Union
from urllib.parse import quote

from pinecone.db_data import batches
from pinecone.db_data.filters import FilterBuilder, as_filter
from pinecone.db_data.vectors import (
    Checker,
    Sparse,
    Values,
    check_id,
    explain,
    explain_numbers,
    named,
    plain_metadata,
    wire_sparse,
)
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.base import Nothing, Response
from pinecone.models.db_data import (
    DescribeIndexStatsResponse,
    FetchByMetadataResponse,
    FetchResponse,
    ImportErrorMode,
    ImportModel,
    ListImportsResponse,
    ListNamespacesResponse,
    ListResponse,
    NamespaceDescription,
    QueryResponse,
    SearchRecordsResponse,
    StartImportResponse,
    UpdateResponse,
    UpsertRecordsResponse,
    UpsertResponse,
)
from pinecone.models.search import SearchQuery, SearchQueryVector, SearchRerank
from pinecone.plain import kind_of, plain
from pinecone.versioning import Call, Operations, unchanged

T = TypeVar("T")
Filter = Union[Mapping[str, Any], FilterBuilder]

FETCH = "GET /vectors/fetch"
UPSERT = "POST /vectors/upsert"
UPSERT_RECORDS = "POST /records/namespaces/{namespace}/upsert"

MOST_MATCHES = 10_000
#: Longest path and query: gateways refuse longer ones.
LONGEST_TARGET = 7_000
MOST_FETCHED = 1000
DEFAULT_NAMESPACE = "__default__"

# In half the time that bytes.find takes.
find_null = re.compile(b"null").search
#: Bytes that are searched as a whole in the time that jumping to the next n takes.
JUMP = 128


def upsert(ops: Operations, namespace: str | None, batch_size: int | None) -> batches.Cutter[UpsertResponse]:
    """What makes calls that write records."""
    operation = ops.operation("upsert", UPSERT)
    checker = Checker(operation.build("vectors").wire)
    namespace = known_namespace(ops, namespace)

    def encode(records: batches.Records, position: int) -> Call[UpsertResponse]:
        arguments = {"vectors": records, "namespace": namespace}
        return checked(ops, "upsert", UPSERT, arguments, lambda: explain(records, position), written_to(namespace))

    most = largest_batch(batch_size, batches.MOST_VECTORS)
    estimate = batches.TEXT if operation.rpc is None else batches.PACKED
    return batches.Cutter(checker.wire_vectors, encode, most, estimate, itemgetter("id"), without_values)


def without_values(record: dict[str, Any]) -> dict[str, Any]:
    """A record with no dense values; one without any is the same."""
    return {**record, "values": []} if "values" in record else record


def upsert_records(ops: Operations, namespace: str, batch_size: int | None) -> batches.Cutter[UpsertRecordsResponse]:
    """What makes calls that write text records."""
    namespace = required_namespace("upsert_records", namespace)

    def check(given: Sequence[Any], start: int) -> batches.Records:
        return [text_record(record, position) for position, record in enumerate(given, start)]

    def encode(records: batches.Records, position: int) -> Call[UpsertRecordsResponse]:
        def finish(response: Any) -> UpsertRecordsResponse:
            return written_to(namespace)(UpsertRecordsResponse(len(records)))

        arguments = {"namespace": namespace, "body": records}
        return ops.call_with("upsert_records", UPSERT_RECORDS, arguments, finish)

    most = largest_batch(batch_size, batches.MOST_TEXT_RECORDS)
    return batches.Cutter(check, encode, most, batches.ONE_EACH, id_of_text, unchanged)


def id_of_text(record: Mapping[str, Any]) -> Any:
    """Id of a text record."""
    return record.get("_id", record.get("id"))


def text_record(record: Any, position: int) -> dict[str, Any]:
    """A text record that the API takes.

    Raises:
        PineconeApiTypeError: It is no dictionary, its id no string, or a field of a type that the API does not know.
        PineconeApiValueError: It has no id, or one that is too long, or a field that cannot be sent.
    """
    if not isinstance(record, Mapping):
        raise PineconeApiTypeError(f"The record at position {position} must be a dict, not {kind_of(record)}.")
    name = id_of_text(record)
    if name is None:
        raise PineconeApiValueError(f"The record at position {position} has neither '_id' nor 'id'.")
    check_id(name, position)
    made: dict[str, Any] = plain(record, named(name, position))
    return made


def largest_batch(batch_size: int | None, most: int) -> int:
    """How many records one request may hold.

    Raises:
        PineconeApiValueError: The user wants less than one.
    """
    if batch_size is not None and batch_size < 1:
        raise PineconeApiValueError("batch_size must be at least 1.")
    return most if batch_size is None else min(batch_size, most)


def query(
    ops: Operations,
    *,
    top_k: int,
    vector: Values | None,
    id: str | None,
    namespace: str | None,
    filter: Filter | None,
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
    check_top_k(top_k)
    sparse = None if sparse_vector is None else wire_sparse(sparse_vector, lambda: "sparse_vector")
    arguments = {
        "top_k": top_k,
        "vector": vector,
        "id": id,
        "namespace": known_namespace(ops, namespace),
        "filter": given_filter(filter),
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


def fetch(ops: Operations, ids: Sequence[str], namespace: str | None) -> list[Call[FetchResponse]]:
    """Read records by id. The ids are spread over as many calls as it takes; over HTTP each URL has to be short."""
    names = id_list(ids)
    if not names:
        raise PineconeApiValueError("fetch needs ids.")
    namespace = known_namespace(ops, namespace)
    in_url = ops.operation("fetch", FETCH).rpc is None
    room = LONGEST_TARGET - len(quote(namespace or "")) if in_url else sys.maxsize
    return [ops.call("fetch", FETCH, {"ids": part, "namespace": namespace}) for part in fitting_ids(names, room)]


def fitting_ids(ids: list[str], room: int) -> list[list[str]]:
    """Ids in parts that fit into a URL."""
    whole = "".join(ids)
    if len(ids) <= MOST_FETCHED and whole.isascii() and 3 * len(whole) + len("&ids=") * len(ids) <= room:
        return [ids]  # even if every character has to be escaped
    parts: list[list[str]] = []
    left = 0
    for name in ids:
        size = len("&ids=") + len(quote(name, safe=""))
        if not parts or left < size or len(parts[-1]) == MOST_FETCHED:
            parts.append([])
            left = room
        parts[-1].append(name)
        left -= size
    return parts


def merged_fetch(responses: Sequence[FetchResponse]) -> FetchResponse:
    """One result of several."""
    first = responses[0]
    for response in responses[1:]:
        first.vectors.update(response.vectors)
        if first.usage is not None and response.usage is not None:
            first.usage.read_units = (first.usage.read_units or 0) + (response.usage.read_units or 0)
    return first


def fetch_by_metadata(
    ops: Operations,
    filter: Filter,
    namespace: str | None,
    limit: int | None,
    pagination_token: str | None,
) -> Call[FetchByMetadataResponse]:
    """Read one page of the records whose metadata match a filter."""
    arguments = {
        "filter": plain_filter(filter),
        "namespace": known_namespace(ops, namespace),
        "limit": limit,
        "pagination_token": pagination_token,
    }
    return ops.call("fetch_by_metadata", "POST /vectors/fetch_by_metadata", arguments)


def update(
    ops: Operations,
    *,
    id: str | None,
    values: Values | None,
    set_metadata: Mapping[str, Any] | None,
    namespace: str | None,
    sparse_values: Sparse | None,
    filter: Filter | None,
    dry_run: bool | None,
) -> Call[UpdateResponse]:
    """Change a record, or the metadata of all records that match a filter."""
    if (id is None) == (filter is None):
        raise PineconeApiValueError("update needs either id or filter.")
    sparse = None if sparse_values is None else wire_sparse(sparse_values, lambda: "sparse_values")
    what = "update" if id is None else f"Record {id!r}"
    metadata = None if set_metadata is None else plain_metadata(set_metadata, lambda: f"{what}: set_metadata")
    arguments = {
        "id": id,
        "values": values,
        "set_metadata": metadata,
        "namespace": known_namespace(ops, namespace),
        "sparse_values": sparse,
        "filter": None if filter is None else plain_filter(filter),
        "dry_run": dry_run,
    }

    def culprit() -> None:
        explain_numbers(() if values is None else values, f"{what}: values")
        explain_numbers(sparse or {}, f"{what}: sparse_values")

    def finish(response: UpdateResponse | None) -> UpdateResponse:
        return written_to(namespace)(response or UpdateResponse())

    return checked(ops, "update", "POST /vectors/update", arguments, culprit, finish)


def delete(
    ops: Operations,
    ids: Sequence[str] | None,
    delete_all: bool | None,
    namespace: str | None,
    filter: Filter | None,
) -> Call[Nothing]:
    """Delete records by id, by filter, or all of a namespace."""
    names = id_list(ids) if ids is not None else []
    condition = given_filter(filter)
    if not names and not delete_all and not condition:
        raise PineconeApiValueError("delete needs ids, delete_all=True or filter.")
    arguments = {
        "ids": names or None,
        "delete_all": delete_all or None,
        "namespace": known_namespace(ops, namespace),
        "filter": condition,
    }
    return ops.call("delete", "POST /vectors/delete", arguments, lambda _: written_to(namespace)(Nothing()))


def list_ids(
    ops: Operations,
    prefix: str | None,
    limit: int | None,
    pagination_token: str | None,
    namespace: str | None,
) -> Call[ListResponse]:
    """Read one page of ids."""
    arguments = {
        "prefix": prefix,
        "limit": limit,
        "pagination_token": pagination_token,
        "namespace": known_namespace(ops, namespace),
    }
    return ops.call("list", "GET /vectors/list", arguments)


def probe(ops: Operations, namespace: str | None) -> Call[QueryResponse]:
    """The smallest query there is, which any index answers: for what the response says beside the result."""
    arguments = {"id": "-", "top_k": 1, "namespace": namespace}
    return ops.call("wait_until_visible", "POST /query", arguments)


def describe_index_stats(ops: Operations, filter: Filter | None) -> Call[DescribeIndexStatsResponse]:
    """Count the records of an index."""
    return ops.call("describe_index_stats", "POST /describe_index_stats", {"filter": given_filter(filter)})


def list_namespaces(
    ops: Operations, prefix: str | None, limit: int | None, pagination_token: str | None
) -> Call[ListNamespacesResponse]:
    """Read one page of namespaces."""
    arguments = {"prefix": prefix, "limit": limit, "pagination_token": pagination_token}
    return ops.call("list_namespaces", "GET /namespaces", arguments)


def search(
    ops: Operations,
    namespace: str,
    query: SearchQuery | Mapping[str, Any] | None,
    rerank: SearchRerank | Mapping[str, Any] | None,
    fields: Sequence[str] | None,
    flat: Mapping[str, Any],
) -> Call[SearchRecordsResponse]:
    """Search records by text, vector or record."""
    given = {key: value for key, value in flat.items() if value is not None}
    if query is not None and given:
        raise PineconeApiValueError(f"search takes either query or {', '.join(sorted(given))}, not both.")
    wanted = given if query is None else as_mapping(query, "query")
    if "filter" in wanted:
        wanted["filter"] = plain_filter(wanted["filter"])
    vector = wanted.get("vector")
    if vector is not None and not isinstance(vector, (Mapping, SearchQueryVector)):
        vector = SearchQueryVector(vector)
    if isinstance(vector, SearchQueryVector):
        wanted["vector"] = vector.as_dict()
    check_top_k(wanted.get("top_k"))
    if not {"inputs", "vector", "id"} & wanted.keys():
        raise PineconeApiValueError("search needs inputs, vector or id.")
    order = None if rerank is None else as_mapping(rerank, "rerank")
    if order is not None and not {"model", "rank_fields"} <= order.keys():
        raise PineconeApiValueError("rerank needs model and rank_fields.")
    if isinstance(fields, str):
        raise PineconeApiTypeError("fields must be a list of strings, not one string.")
    arguments = {
        "namespace": required_namespace("search", namespace),
        "query": wanted,
        "fields": None if fields is None else list(fields),
        "rerank": order,
    }

    def culprit() -> None:
        explain_numbers(wanted.get("vector") or {}, "vector")

    return checked(ops, "search", "POST /records/namespaces/{namespace}/search", arguments, culprit)


def as_mapping(value: Any, what: str) -> dict[str, Any]:
    """An argument as a dictionary without what is None.

    Raises:
        PineconeApiTypeError: It is none.
    """
    if hasattr(value, "as_dict"):
        value = value.as_dict()
    if not isinstance(value, Mapping):
        raise PineconeApiTypeError(f"{what} must be a dict, not {kind_of(value)}.")
    return {key: inner for key, inner in value.items() if inner is not None}


def start_import(
    ops: Operations, uri: str, integration_id: str | None, error_mode: ImportErrorMode | str | None
) -> Call[StartImportResponse]:
    """Start an import."""
    route = "POST /bulk/imports"
    mode = None
    if error_mode is not None:
        try:
            mode = ops.operation("start_import", route).build("error_mode").wire(on_error=ImportErrorMode(error_mode))
        except ValueError:
            known = " or ".join(repr(mode.value) for mode in ImportErrorMode)
            raise PineconeApiValueError(f"error_mode must be {known}, not {error_mode!r}.") from None
    arguments = {"uri": uri, "integration_id": integration_id, "error_mode": mode}
    return ops.call("start_import", route, arguments)


def list_imports(ops: Operations, limit: int | None, pagination_token: str | None) -> Call[ListImportsResponse]:
    """Read one page of imports."""
    return ops.call("list_imports", "GET /bulk/imports", {"limit": limit, "pagination_token": pagination_token})


def describe_import(ops: Operations, id: str | int) -> Call[ImportModel]:
    """Describe an import."""
    return ops.call("describe_import", "GET /bulk/imports/{id}", {"id": import_id("describe_import", id)})


def cancel_import(ops: Operations, id: str | int) -> Call[Nothing]:
    """Cancel an import."""
    arguments = {"id": import_id("cancel_import", id)}
    return ops.call("cancel_import", "DELETE /bulk/imports/{id}", arguments, nothing)


def import_id(method: str, id: str | int) -> str:
    """Id of an import as text.

    Raises:
        PineconeApiValueError: There is none.
    """
    if id in ("", None):
        raise PineconeApiValueError(f"{method} needs the id of the import.")
    return str(id)


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


def delete_namespace(ops: Operations, namespace: str | None, name: str | None) -> Call[Nothing]:
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
    """Make a call whose arguments may hold what cannot be sent; the culprit is looked for only then.

    Some of it JSON writes as null, where gRPC refuses it.
    """
    try:
        call = ops.call_with(name, route, arguments, finish)
    except PineconeApiTypeError:
        culprit()
        raise
    if call.operation.rpc is None and call.request.body and holds_null(call.request.body):
        culprit()
    return call


def holds_null(body: bytes) -> bool:
    """Whether JSON has the letters of null. Numbers have no n, so jumping from one n to the next is the fastest.

    Text has many, so after as many jumps as take the time of a whole search, the rest is searched.
    """
    at = body.find(b"n")
    for _ in range(len(body) // JUMP + 1):
        if at < 0 or body.startswith(b"null", at):
            return at >= 0
        at = body.find(b"n", at + 1)
    return find_null(body, at) is not None


def nothing(response: Any) -> Nothing:
    """Result of a call that answers with no data."""
    return Nothing()


R = TypeVar("R", bound=Union[Response, Nothing])


def written_to(namespace: str | None) -> Callable[[R], R]:
    """What lets the result of a write know its namespace, where it can then be looked for."""

    def finish(response: R) -> R:
        response.__dict__["_namespace"] = namespace
        return response

    return finish


def check_top_k(top_k: Any) -> None:
    """Refuse a number of matches that the service does not take.

    Raises:
        PineconeApiTypeError: It is no whole number.
        PineconeApiValueError: It is out of range.
    """
    if not hasattr(top_k, "__index__") or isinstance(top_k, bool):
        raise PineconeApiTypeError(f"top_k must be a whole number, not {kind_of(top_k)}.")
    if not 1 <= top_k <= MOST_MATCHES:
        raise PineconeApiValueError(f"top_k must be at least 1 and at most {MOST_MATCHES}.")


def given_filter(filter: Filter | None) -> dict[str, Any] | None:
    """A filter as plain JSON; an empty one is none."""
    return plain_filter(filter) if filter is not None and as_filter(filter) else None


def plain_filter(filter: Filter) -> dict[str, Any]:
    """A filter as plain JSON. One with NaN would otherwise be sent with null, and match what it should not.

    Raises:
        PineconeApiTypeError: It is no filter, or compares with something that metadata never is.
        PineconeApiValueError: It compares with None, or with a number that is not finite or not exact.
    """
    made: dict[str, Any] = plain(as_filter(filter), "filter")
    return made


def known_namespace(ops: Operations, namespace: str | None) -> str | None:
    """A namespace that the API version of the client knows.

    Raises:
        PineconeApiTypeError: It is no string.
        PineconeApiValueError: It is the name that the default namespace has in later versions.
    """
    if namespace is None:
        return None
    if not isinstance(namespace, str):
        raise PineconeApiTypeError(f"namespace must be a str, not {kind_of(namespace)}.")
    if namespace == DEFAULT_NAMESPACE and not ops.has("GET /namespaces"):
        raise PineconeApiValueError(
            f"API {ops.pinned} has no name for the default namespace. Leave namespace out in place of {namespace!r}."
        )
    return namespace


def required_namespace(method: str, namespace: str | None) -> str:
    """A namespace that is part of a path.

    Raises:
        PineconeApiValueError: There is none.
    """
    if not namespace:
        raise PineconeApiValueError(
            f"{method} needs the name of the namespace; that of the default namespace is {DEFAULT_NAMESPACE!r}."
        )
    return namespace


def id_list(ids: Sequence[str]) -> list[str]:
    """Ids as a list.

    Raises:
        PineconeApiTypeError: They are one string, which would be taken apart into characters, or one is no string.
    """
    if isinstance(ids, str):
        raise PineconeApiTypeError("ids must be a list of strings, not one string.")
    names = list(ids)
    for name in names:
        if not isinstance(name, str):
            raise PineconeApiTypeError(f"ids must be strings, not {kind_of(name)}.")
    return names


def one_name(method: str, first: str | None, second: str | None) -> str:
    """The name of a namespace, which may be given as name= or as namespace=.

    Raises:
        PineconeApiValueError: None is given, or two that differ.
    """
    if first is not None and second is not None and first != second:
        raise PineconeApiValueError(f"{method} was given name= and namespace= that differ.")
    return required_namespace(method, second if first is None else first)
