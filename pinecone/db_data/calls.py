"""Calls of the data plane: from the arguments of a method to a request. Pure: nothing here is sent."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Callable, TypeVar, Union

from pinecone.arguments import (
    drop_none,
    non_empty_str,
    one_of_names,
    optional_bool,
    optional_number,
    optional_str,
    optional_whole_number,
    str_list,
    whole_number,
)
from pinecone.arguments.misuse import alternatives
from pinecone.arguments.plain import UnsendableError, is_mapping, kind_of, plain, plain_mapping
from pinecone.codec.wire import escape
from pinecone.db_data import batches
from pinecone.db_data.filters import FilterBuilder, as_filter
from pinecone.db_data.numbers import dense, dense_of_query, indices
from pinecone.db_data.packing import packed_vector, packed_vectors
from pinecone.db_data.usual import id_of_text, usual_texts
from pinecone.db_data.vectors import Checker, Sparse, Values, check_id, named, plain_metadata, wire_sparse
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.base import EmptyResponse
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
from pinecone.versioning import Call, Operations, check_documented

T = TypeVar("T")
Filter = Union[Mapping[str, Any], FilterBuilder]

FETCH = "GET /vectors/fetch"
UPSERT = "POST /vectors/upsert"
UPSERT_RECORDS = "POST /records/namespaces/{namespace}/upsert"

MAX_TOP_K = 10_000
#: Maximum length of path and query: gateways refuse longer ones.
MAX_TARGET_LENGTH = 7_000
MAX_DELETED = batches.MAX_IDS
MAX_FETCHED = 1000
DEFAULT_NAMESPACE = "__default__"


def upsert(ops: Operations, namespace: str | None, batch_size: int | None) -> batches.Batcher[UpsertResponse]:
    """A batcher for records with vectors."""
    operation = ops.operation("upsert", UPSERT)
    over_json = operation.rpc is None
    as_sent = () if over_json else (packed_vectors, packed_vector)
    checker = Checker(lambda: operation.build("vectors").wire, *as_sent)
    namespace = known_namespace(ops, namespace)

    def encode(records: batches.Records) -> Call[UpsertResponse]:
        return ops.call_with("upsert", UPSERT, {"vectors": records, "namespace": namespace})

    kind = batches.VECTORS if over_json else batches.PACKED_VECTORS
    return batches.Batcher(checker.wire_vectors, encode, kind, UpsertResponse, batch_size)


def upsert_records(ops: Operations, namespace: str, batch_size: int | None) -> batches.Batcher[UpsertRecordsResponse]:
    """A batcher for text records."""
    namespace = required_namespace("upsert_records", namespace)

    def check(given: Sequence[Any], start: int) -> batches.Records:
        return usual_texts(given) or [text_record(record, place) for place, record in enumerate(given, start)]

    def encode(records: batches.Records) -> Call[UpsertRecordsResponse]:
        count = len(records)
        arguments = {"namespace": namespace, "body": records}
        return ops.call_with("upsert_records", UPSERT_RECORDS, arguments, lambda _: UpsertRecordsResponse(count))

    return batches.Batcher(check, encode, batches.TEXT_RECORDS, UpsertRecordsResponse, batch_size)


def text_record(record: Any, position: int) -> dict[str, Any]:
    """A text record in the form of the API.

    Raises:
        PineconeApiTypeError: It, its id or a field is of the wrong type.
        PineconeApiValueError: The id is missing or too long, or a field cannot be sent.
    """
    if not is_mapping(record):
        raise PineconeApiTypeError(f"The record at position {position} must be a dict, not {kind_of(record)}.")
    name = id_of_text(record)
    if name is None:
        raise PineconeApiValueError(f"The record at position {position} has neither '_id' nor 'id'.")
    check_id(name, position)
    try:
        return plain_mapping(record)
    except UnsendableError as refused:
        raise refused.about(named(name, position)) from None


#: The arguments of a query that say no more than how to search.
OPTIONS_OF_QUERY: Mapping[str, Callable[[str, Any], Any]] = {
    "include_values": optional_bool,
    "include_metadata": optional_bool,
    "scan_factor": optional_number,
    "max_candidates": optional_whole_number,
}


def query(
    ops: Operations,
    *,
    top_k: int,
    vector: Values | None,
    sparse_vector: Sparse | None,
    namespace: str | None,
    filter: Filter | None,
    id: str | None,
    **options: Any,
) -> Call[QueryResponse]:
    """Find the records most similar to a vector or to a record."""
    has_vector = vector is not None or sparse_vector is not None
    if id is not None and has_vector:
        raise PineconeApiValueError("query takes either id or vector and sparse_vector, not both.")
    if id is None and not has_vector:
        raise PineconeApiValueError("query needs vector, sparse_vector or id.")
    arguments = {
        "top_k": number_of_matches(top_k),
        "vector": None if vector is None else dense_values(dense_of_query, vector, "vector", sparse_vector),
        "sparse_vector": None if sparse_vector is None else wire_sparse(sparse_vector, lambda: "sparse_vector"),
        "namespace": None if namespace is None else known_namespace(ops, namespace),
        "filter": None if filter is None else given_filter(filter),
        "id": None if id is None else optional_str("id", id),
        **{name: OPTIONS_OF_QUERY[name](name, value) for name, value in options.items() if value is not None},
    }
    return ops.call_with("query", "POST /query", arguments)


def fetch(ops: Operations, ids: Sequence[str], namespace: str | None) -> list[Call[FetchResponse]]:
    """Read records by id, in several calls if there are many ids. Over HTTP the length of URLs is limited."""
    names = str_list("ids", ids)
    if not names:
        raise PineconeApiValueError("fetch needs ids.")
    namespace = known_namespace(ops, namespace)
    parts = fitting_ids(names, room_for_ids(ops, namespace))
    return [ops.call_with("fetch", FETCH, {"ids": part, "namespace": namespace}) for part in parts]


def filling_fetches(ops: Operations, ids: list[str], namespace: str | None) -> tuple[list[str], list[str]]:
    """Ids that fill whole calls of ``fetch``, and the rest."""
    last = fitting_ids(ids, room_for_ids(ops, namespace))[-1]
    filled = len(ids) if len(last) == MAX_FETCHED else len(ids) - len(last)
    return ids[:filled], ids[filled:]


def room_for_ids(ops: Operations, namespace: str | None) -> int:
    """How many characters the ids of a call may have. Only over HTTP they are part of a URL."""
    in_url = ops.operation("fetch", FETCH).rpc is None
    return MAX_TARGET_LENGTH - len(escape(namespace or "")) if in_url else sys.maxsize


def fitting_ids(ids: list[str], room: int) -> list[list[str]]:
    """Ids in parts that fit into a URL."""
    if len(ids) <= MAX_FETCHED and len(escape("".join(ids))) + len("&ids=") * len(ids) <= room:
        return [ids]
    parts: list[list[str]] = []
    left = 0
    for name in ids:
        size = len("&ids=") + len(escape(name))
        if not parts or left < size or len(parts[-1]) == MAX_FETCHED:
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
    page_size: int | None,
    pagination_token: str | None,
) -> Call[FetchByMetadataResponse]:
    """Read one page of the records whose metadata match a filter."""
    arguments = {
        "filter": plain_filter(filter),
        "namespace": known_namespace(ops, namespace),
        **page(page_size, pagination_token),
    }
    return ops.call("fetch_by_metadata", "POST /vectors/fetch_by_metadata", arguments)


def update(
    ops: Operations,
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
    id = optional_str("id", id)
    what = "update" if id is None else f"Record {id!r}"
    arguments = {
        "id": id,
        "values": None if values is None else dense_values(dense, values, f"{what}: values", sparse_values),
        "set_metadata": None if set_metadata is None else made(plain_metadata, set_metadata, f"{what}: set_metadata"),
        "namespace": known_namespace(ops, namespace),
        "sparse_values": None
        if sparse_values is None
        else wire_sparse(sparse_values, lambda: f"{what}: sparse_values"),
        "filter": None if filter is None else plain_filter(filter),
        "dry_run": optional_bool("dry_run", dry_run),
    }
    return ops.call_with("update", "POST /vectors/update", arguments, lambda response: response or UpdateResponse())


def delete(
    ops: Operations,
    ids: Sequence[str] | None,
    delete_all: bool | None,
    namespace: str | None,
    filter: Filter | None,
) -> Call[EmptyResponse]:
    """Delete records by id, by filter, or all of a namespace."""
    names = str_list("ids", ids) if ids is not None else []
    everything = optional_bool("delete_all", delete_all)
    condition = given_filter(filter)
    wanted = [names, everything, condition]
    if not any(wanted):
        raise PineconeApiValueError("delete needs ids, delete_all=True or filter.")
    if sum(map(bool, wanted)) > 1:
        raise PineconeApiValueError("delete takes only one of ids, delete_all=True and filter.")
    arguments = {
        "ids": names or None,
        "delete_all": everything or None,
        "namespace": known_namespace(ops, namespace),
        "filter": condition,
    }
    return ops.call_with("delete", "POST /vectors/delete", arguments, nothing)


def delete_by_id(ops: Operations, namespace: str | None) -> batches.Batcher[EmptyResponse]:
    """A batcher for deletions by id, if there are more ids than one call takes."""

    def encode(ids: list[str]) -> Call[EmptyResponse]:
        return delete(ops, ids, None, namespace, None)

    return batches.Batcher(lambda ids, _: list(ids), encode, batches.IDS, nothing, MAX_DELETED)


def list_ids(
    ops: Operations,
    prefix: str | None,
    page_size: int | None,
    pagination_token: str | None,
    namespace: str | None,
) -> Call[ListResponse]:
    """Read one page of ids."""
    arguments = {
        "prefix": optional_str("prefix", prefix),
        **page(page_size, pagination_token),
        "namespace": known_namespace(ops, namespace),
    }
    return ops.call("list", "GET /vectors/list", arguments)


def probe(ops: Operations, namespace: str | None) -> Call[QueryResponse]:
    """The smallest query of any index. Its response says which writes are visible."""
    arguments = {"id": "-", "top_k": 1, "namespace": namespace}
    return ops.call("wait_until_visible", "POST /query", arguments)


def describe_index_stats(ops: Operations, filter: Filter | None) -> Call[DescribeIndexStatsResponse]:
    """Count the records of an index."""
    return ops.call("describe_index_stats", "POST /describe_index_stats", {"filter": given_filter(filter)})


def list_namespaces(
    ops: Operations, prefix: str | None, page_size: int | None, pagination_token: str | None
) -> Call[ListNamespacesResponse]:
    """Read one page of namespaces."""
    arguments = {"prefix": optional_str("prefix", prefix), **page(page_size, pagination_token)}
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
    given = drop_none(flat)
    if query is not None and given:
        raise PineconeApiValueError(f"search takes either query or {', '.join(sorted(given))}, not both.")
    wanted = given if query is None else as_mapping(query, "query")
    if "filter" in wanted:
        wanted["filter"] = plain_filter(wanted["filter"])
    if "top_k" not in wanted:
        raise PineconeApiTypeError('search needs top_k=…, such as search(namespace, top_k=3, inputs={"text": "…"}).')
    vector = wanted.pop("vector", None)
    wanted = plain(wanted, "query")
    if vector is not None:
        wanted["vector"] = search_vector(vector)
    wanted["top_k"] = number_of_matches(wanted.get("top_k"))
    optional_str("id", wanted.get("id"))
    if not {"inputs", "vector", "id"} & wanted.keys():
        raise PineconeApiValueError("search needs inputs, vector or id.")
    order = None if rerank is None else as_mapping(rerank, "rerank")
    if order is not None and not {"model", "rank_fields"} <= order.keys():
        raise PineconeApiValueError("rerank needs model and rank_fields.")
    arguments = {
        "namespace": required_namespace("search", namespace),
        "query": wanted,
        "fields": None if fields is None else str_list("fields", fields),
        "rerank": None if order is None else plain(order, "rerank", nulls=True),
    }
    call: Call[SearchRecordsResponse] = ops.call_with(
        "search", "POST /records/namespaces/{namespace}/search", arguments
    )
    without_vector = {key: value for key, value in wanted.items() if key != "vector"}  # which has been looked at
    check_documented(call, {**arguments, "query": without_vector})
    return call


def search_vector(vector: Any) -> dict[str, Any]:
    """A query vector of a search in the form of the API: dense values, or sparse values with their indices.

    Raises:
        PineconeApiTypeError: It is not a vector, or holds something else than numbers.
        PineconeApiValueError: A number cannot be sent.
    """
    if isinstance(vector, SearchQueryVector):
        vector = vector.as_dict()
    if not is_mapping(vector):
        vector = {"values": vector}
    take = {"values": dense_of_query, "sparse_indices": indices}
    return {
        key: made(take.get(key, dense), given, f"vector.{key}") for key, given in vector.items() if given is not None
    }


def made(make: Callable[[Any], T], given: Any, what: str) -> T:
    """The result of ``make``. Its error names the argument.

    Raises:
        PineconeApiTypeError: The value, or something in it, is of the wrong type.
        PineconeApiValueError: Something in it cannot be sent.
    """
    try:
        return make(given)
    except UnsendableError as refused:
        raise refused.about(what) from None


def as_mapping(value: Any, what: str) -> dict[str, Any]:
    """An argument as a dictionary, without the keys that are None.

    Raises:
        PineconeApiTypeError: It is not a mapping.
    """
    if hasattr(value, "as_dict"):
        value = value.as_dict()
    if not is_mapping(value):
        raise PineconeApiTypeError(f"{what} must be a dict, not {kind_of(value)}.")
    return drop_none(value)


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
            known = alternatives(repr(mode.value) for mode in ImportErrorMode)
            raise PineconeApiValueError(f"error_mode must be {known}, not {error_mode!r}.") from None
    arguments = {
        "uri": optional_str("uri", uri),
        "integration_id": optional_str("integration_id", integration_id),
        "error_mode": mode,
    }
    return ops.call("start_import", route, arguments)


def list_imports(ops: Operations, page_size: int | None, pagination_token: str | None) -> Call[ListImportsResponse]:
    """Read one page of imports."""
    return ops.call("list_imports", "GET /bulk/imports", page(page_size, pagination_token))


def describe_import(ops: Operations, id: str | int) -> Call[ImportModel]:
    """Describe an import."""
    return ops.call("describe_import", "GET /bulk/imports/{id}", {"id": import_id(id)})


def cancel_import(ops: Operations, id: str | int) -> Call[EmptyResponse]:
    """Cancel an import."""
    arguments = {"id": import_id(id)}
    return ops.call("cancel_import", "DELETE /bulk/imports/{id}", arguments, nothing)


def import_id(id: str | int) -> str:
    """The id of an import, which may be a number.

    Raises:
        PineconeApiValueError: It is missing or empty.
    """
    return non_empty_str("id", None if id is None else str(id))


def create_namespace(
    ops: Operations, name: str | None, namespace: str | None, schema: Mapping[str, Any] | None
) -> Call[NamespaceDescription]:
    """Create a namespace."""
    arguments = {
        "name": namespace_name("create_namespace", name, namespace),
        "schema": None if schema is None else as_mapping(schema, "schema"),
    }
    return ops.call("create_namespace", "POST /namespaces", arguments)


def describe_namespace(ops: Operations, namespace: str | None, name: str | None) -> Call[NamespaceDescription]:
    """Describe a namespace."""
    arguments = {"namespace": namespace_name("describe_namespace", name, namespace)}
    return ops.call("describe_namespace", "GET /namespaces/{namespace}", arguments)


def delete_namespace(ops: Operations, namespace: str | None, name: str | None) -> Call[EmptyResponse]:
    """Delete a namespace and its records."""
    arguments = {"namespace": namespace_name("delete_namespace", name, namespace)}
    return ops.call("delete_namespace", "DELETE /namespaces/{namespace}", arguments, nothing)


def nothing(response: Any) -> EmptyResponse:
    """The result of a call whose response has no data."""
    return EmptyResponse()


def number_of_matches(top_k: Any) -> int:
    """The number of matches to return.

    Raises:
        PineconeApiTypeError: It is not a whole number.
        PineconeApiValueError: It is less than 1 or more than the service takes.
    """
    found = top_k if type(top_k) is int and top_k > 0 else whole_number("top_k", top_k)
    if found > MAX_TOP_K:
        raise PineconeApiValueError(f"top_k must be at least 1 and at most {MAX_TOP_K}.")
    return found


def dense_values(make: Callable[[Any], Any], values: Values, what: str, sparse: Sparse | None) -> Any:
    """The dense values of a vector; None if they are empty and the vector is sparse.

    Raises:
        PineconeApiTypeError: They are not numbers.
        PineconeApiValueError: They are empty, or a number cannot be sent.
    """
    found = made(make, values, what)
    if not len(found) and sparse is None:
        raise PineconeApiValueError(f"{what} must not be empty.")
    return found if len(found) else None


def page(page_size: int | None, pagination_token: str | None) -> dict[str, Any]:
    """The arguments that select a page of a list."""
    return {
        "limit": optional_whole_number("limit", page_size),
        "pagination_token": optional_str("pagination_token", pagination_token),
    }


def given_filter(filter: Filter | None) -> dict[str, Any] | None:
    """A filter as plain JSON; None if it is empty."""
    return plain_filter(filter) if filter is not None and as_filter(filter) else None


def plain_filter(filter: Filter) -> dict[str, Any]:
    """A filter as plain JSON. NaN would be sent as null, and match the wrong records.

    Raises:
        PineconeApiTypeError: It is not a filter, or has a value of a type that metadata cannot have.
        PineconeApiValueError: It has None in it, or a number that is not finite or not exact.
    """
    condition: dict[str, Any] = plain(as_filter(filter), "filter")
    return condition


def known_namespace(ops: Operations, namespace: str | None) -> str | None:
    """A namespace that can be addressed in the API version of the client.

    Raises:
        PineconeApiTypeError: It is not a string.
        PineconeApiValueError: It is the name of the default namespace, which this version does not have.
    """
    namespace = optional_str("namespace", namespace)
    if namespace == DEFAULT_NAMESPACE and not ops.has("GET /namespaces"):
        raise PineconeApiValueError(
            f"API {ops.pinned} has no name for the default namespace. Leave namespace out in place of {namespace!r}."
        )
    return namespace


def required_namespace(method: str, namespace: str | None) -> str:
    """A namespace that is part of a path.

    Raises:
        PineconeApiTypeError: It is not a string.
        PineconeApiValueError: It is missing or empty.
    """
    namespace = optional_str("namespace", namespace)
    if not namespace:
        raise PineconeApiValueError(
            f"{method} needs the name of the namespace; the default namespace is {DEFAULT_NAMESPACE!r}."
        )
    return namespace


def namespace_name(method: str, name: str | None, namespace: str | None) -> str:
    """The name of a namespace, from the argument ``name`` or ``namespace``.

    Raises:
        PineconeApiTypeError: It is not a string.
        PineconeApiValueError: It is missing, or both arguments are given with different values.
    """
    return required_namespace(method, one_of_names(method, name=name, namespace=namespace))
