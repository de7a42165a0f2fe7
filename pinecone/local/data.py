"""Operations on the records and namespaces of one index."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, TypeVar

from pinecone.local import versions
from pinecone.local.call import Call, Reply
from pinecone.local.errors import RefusedError, invalid, not_found
from pinecone.local.filters import Predicate, compile_filter
from pinecone.local.index import Index
from pinecone.local.records import (
    MAX_ID,
    check_kinds,
    check_not_zero,
    packed_size,
    read_id,
    read_metadata,
    read_record,
    read_sparse,
    read_values,
    show_record,
)
from pinecone.local.store import Namespace, Record
from pinecone.local.vectors import Floats, SparseValues

T = TypeVar("T")

_MAX_TOP_K = 10_000
_MAX_RECORDS = 1000  # of one request that writes, deletes or fetches by id
_MAX_UPSERT = 2 * 1024 * 1024
_MAX_PAGE = 100
_MAX_RECORD_PAGE = 10_000


def upsert(index: Index, call: Call) -> Reply:
    """POST /vectors/upsert"""
    name = _namespace_name(call)
    vectors = call.sequence("vectors")
    if not vectors or len(vectors) > _MAX_RECORDS:
        raise invalid(f"vectors must hold 1 to {_MAX_RECORDS} records.")
    records = [read_record(index, vector) for vector in vectors]
    size = sum(map(packed_size, records))
    if size > _MAX_UPSERT:
        raise RefusedError(
            "OUT_OF_RANGE", f"Error, message length too large: found {size} bytes, the limit is: {_MAX_UPSERT} bytes"
        )
    namespace = index.namespaces.get(name)
    if namespace is None:
        namespace = index.add_namespace(name)
    for record in records:
        namespace.put(record)
    return _written(index, {"upsertedCount": len(records)})


def query(index: Index, call: Call) -> Reply:
    """POST /query"""
    namespace = index.namespace(_namespace_name(call))
    top_k = call.integer("top_k", least=1, most=_MAX_TOP_K)
    values = read_values(index, call.arguments.get("vector") or None, "Query vector")
    sparse = read_sparse(call.arguments.get("sparse_vector"), "sparseVector")
    check_kinds(index, values, sparse)
    if call.arguments.get("queries"):
        raise invalid("The local server does not serve queries; send one query a request.")

    matches: list[dict[str, Any]] = []
    id = call.text("id")
    if id:
        if values is not None or sparse is not None:
            raise invalid("A query takes either id or vector and sparseVector, not both.")
        stored = namespace.get(id)
        values, sparse = (stored.values, stored.sparse) if stored else (None, None)
    elif values is None and sparse is None:
        raise invalid("A query needs one of id, vector and sparseVector.")
    elif values is None and index.vector_type == "dense":
        raise invalid("The index is dense: a query needs vector beside sparseVector.")

    where = _filter(call)
    if values is not None or sparse is not None:
        include_values, include_metadata = call.flag("include_values"), call.flag("include_metadata")
        for record, score in namespace.search(top_k, values, sparse, where):
            shown = show_record(record, include_values, include_metadata)
            shown["score"] = score
            matches.append(shown)
    return _read(index, {"results": [], "matches": matches, "namespace": call.text("namespace")})


def fetch(index: Index, call: Call) -> Reply:
    """GET /vectors/fetch"""
    namespace = index.namespace(_namespace_name(call))
    vectors = {}
    for id in _ids(call) or ():
        record = namespace.get(id)
        if record is not None:
            vectors[id] = show_record(record)
    body = {"vectors": vectors, "namespace": call.text("namespace")}
    return _read(index, body, read_units=1 + len(vectors) // 10)


def fetch_by_metadata(index: Index, call: Call) -> Reply:
    """POST /vectors/fetch_by_metadata"""
    namespace = index.namespace(_namespace_name(call))
    where = _filter(call) or compile_filter({})
    limit = call.integer("limit", default=_MAX_PAGE, least=1, most=_MAX_RECORD_PAGE)
    records, pagination = _page(namespace.matching(where, after=_page_start(call)), limit, key=lambda record: record.id)
    vectors = {record.id: show_record(record) for record in records}
    body = {"vectors": vectors, "namespace": call.text("namespace"), **pagination}
    return _read(index, body, read_units=1 + len(vectors) // 10)


def update(index: Index, call: Call) -> Reply:
    """POST /vectors/update"""
    namespace = index.namespace(_namespace_name(call))
    values = read_values(index, call.arguments.get("values") or None, "Vector")
    sparse = read_sparse(call.arguments.get("sparse_values"), "sparseValues")
    check_kinds(index, values, sparse)
    change = call.mapping("set_metadata")
    where = _filter(call)
    if call.text("id"):
        if where is not None:
            raise invalid("An update takes either id or filter, not both.")
        id = read_id(call.text("id"))
        check_not_zero(id, values)
        read_metadata(change, f"vector {id}")
        record = namespace.get(id)
        if record is not None and not call.flag("dry_run"):
            namespace.put(_changed(record, values, sparse, change))
        return _written(index, {})
    if where is None:
        raise invalid("An update needs one of id and filter.")
    if values is not None or sparse is not None:
        raise invalid("An update by filter sets metadata only.")
    read_metadata(change, "the update")
    records = [_changed(record, None, None, change) for record in namespace.matching(where)]
    body = versions.known_to(call.version, {"matchedRecords": len(records)}, versions.UPDATE_RESPONSE)
    if call.flag("dry_run"):
        return Reply(body, headers=_read_headers(index))
    for record in records:
        namespace.put(record)
    return _written(index, body)


def delete(index: Index, call: Call) -> Reply:
    """POST /vectors/delete, DELETE /vectors/delete"""
    name = _namespace_name(call)
    ids = _ids(call)
    where = _filter(call)
    delete_all = call.flag("delete_all")
    if sum((ids is not None, where is not None, delete_all)) != 1:
        raise invalid("A delete takes one of ids, deleteAll and filter.")
    if delete_all:
        _kept_namespace(index, name)
        del index.namespaces[name]
        return _written(index, {})
    namespace = index.namespace(name)
    if where is not None:
        ids = [record.id for record in namespace.matching(where)]
    for id in ids or ():
        namespace.delete(id)
    return _written(index, {})


def list_ids(index: Index, call: Call) -> Reply:
    """GET /vectors/list"""
    namespace = index.namespace(_namespace_name(call))
    limit = call.integer("limit", default=_MAX_PAGE, least=1, most=_MAX_PAGE)
    ids, pagination = _page(namespace.ids(call.text("prefix"), after=_page_start(call)), limit)
    return _read(index, {"vectors": [{"id": id} for id in ids], **pagination, "namespace": call.text("namespace")})


def describe_index_stats(index: Index, call: Call) -> Reply:
    """POST /describe_index_stats, GET /describe_index_stats"""
    where = _filter(call)
    counts = {}
    for name, namespace in index.namespaces.items():
        count = len(namespace) if where is None else sum(1 for _ in namespace.matching(where))
        counts[_shown_name(call.version, name)] = {"vectorCount": count}
    body = {
        "namespaces": counts,
        "indexFullness": 0,
        "totalVectorCount": sum(namespace["vectorCount"] for namespace in counts.values()),
        "metric": index.metric,
        "vectorType": index.vector_type,
    }
    if index.dimension is not None:
        body["dimension"] = index.dimension
    return Reply(versions.known_to(call.version, body, versions.INDEX_DESCRIPTION), headers=_read_headers(index))


def list_namespaces(index: Index, call: Call) -> Reply:
    """GET /namespaces"""
    prefix = call.text("prefix")
    limit = call.integer("limit", default=_MAX_PAGE, least=1, most=_MAX_PAGE)
    start = _page_start(call)
    shown = {_shown_name(call.version, name): namespace for name, namespace in index.namespaces.items()}
    names = sorted(name for name in shown if name.startswith(prefix))
    page, pagination = _page((name for name in names if name > start), limit)
    body = {
        "namespaces": [_describe_namespace(name, shown[name], call.version) for name in page],
        "total_count": len(names),
        **pagination,
    }
    return Reply(versions.known_to(call.version, body, versions.NAMESPACE_LIST), headers=_read_headers(index))


def create_namespace(index: Index, call: Call) -> Reply:
    """POST /namespaces"""
    shown_name = call.text("name")
    name = _stored_name(call.version, shown_name)
    if not shown_name:
        raise invalid("name must be a non-empty string.")
    if name in index.namespaces:
        raise RefusedError("ALREADY_EXISTS", "A namespace of this name already exists.")
    schema = call.mapping("schema")
    if schema is not None and not isinstance(schema.get("fields"), dict):
        raise invalid("schema.fields must be a JSON object.")
    namespace = index.add_namespace(name, schema)
    return _written(index, _describe_namespace(shown_name, namespace, call.version))


def describe_namespace(index: Index, call: Call) -> Reply:
    """GET /namespaces/{namespace}"""
    name = _namespace_name(call)
    body = _describe_namespace(_shown_name(call.version, name), _kept_namespace(index, name), call.version)
    return Reply(body, headers=_read_headers(index))


def delete_namespace(index: Index, call: Call) -> Reply:
    """DELETE /namespaces/{namespace}"""
    name = _namespace_name(call)
    _kept_namespace(index, name)
    del index.namespaces[name]
    return _written(index, {})


HANDLERS: dict[str, Callable[[Index, Call], Reply]] = {
    "POST /vectors/upsert": upsert,
    "POST /query": query,
    "GET /vectors/fetch": fetch,
    "POST /vectors/fetch_by_metadata": fetch_by_metadata,
    "POST /vectors/update": update,
    "POST /vectors/delete": delete,
    "DELETE /vectors/delete": delete,
    "GET /vectors/list": list_ids,
    "POST /describe_index_stats": describe_index_stats,
    "GET /describe_index_stats": describe_index_stats,
    "GET /namespaces": list_namespaces,
    "POST /namespaces": create_namespace,
    "GET /namespaces/{namespace}": describe_namespace,
    "DELETE /namespaces/{namespace}": delete_namespace,
}


def _written(index: Index, body: dict[str, Any]) -> Reply:
    index.writes += 1
    return Reply(body, headers={"x-pinecone-request-lsn": str(index.writes)})


def _read(index: Index, body: dict[str, Any], read_units: int = 1) -> Reply:
    if index.billed_by_use:
        body["usage"] = {"readUnits": read_units}
    return Reply(body, headers=_read_headers(index))


def _read_headers(index: Index) -> dict[str, str]:
    return {"x-pinecone-max-indexed-lsn": str(index.writes)}


# The default namespace is stored under "".


def _namespace_name(call: Call) -> str:
    return _stored_name(call.version, call.text("namespace"))


def _stored_name(version: str, name: str) -> str:
    if name != versions.DEFAULT_NAMESPACE:
        return name
    if not versions.names_default_namespace(version):
        raise invalid(f"The namespace {name} is reserved; API {version} calls the default namespace by no name.")
    return ""


def _shown_name(version: str, name: str) -> str:
    return versions.DEFAULT_NAMESPACE if not name and versions.names_default_namespace(version) else name


def _kept_namespace(index: Index, name: str) -> Namespace:
    if name not in index.namespaces:
        raise not_found("Namespace not found")
    return index.namespaces[name]


def _describe_namespace(shown_name: str, namespace: Namespace, version: str) -> dict[str, Any]:
    body: dict[str, Any] = {"name": shown_name, "record_count": len(namespace)}
    if namespace.schema is not None:
        body["schema"] = namespace.schema
        body["indexed_fields"] = {"fields": list(namespace.schema["fields"])}
    return versions.known_to(version, body, versions.NAMESPACE_DESCRIPTION)


def _ids(call: Call) -> list[str] | None:
    ids = call.sequence("ids")
    if not ids:
        return None
    if len(ids) > _MAX_RECORDS:
        raise invalid(f"ids must hold at most {_MAX_RECORDS} ids.")
    for id in ids:
        if not isinstance(id, str) or not 1 <= len(id) <= MAX_ID:
            raise invalid(f"Each of ids must be a string of 1 to {MAX_ID} characters.")
    return ids


def _filter(call: Call) -> Predicate | None:
    """The filter of a request, None if it has none or an empty one."""
    filter = call.mapping("filter")
    return compile_filter(filter) if filter else None


def _changed(
    record: Record, values: Floats | None, sparse: SparseValues | None, change: dict[str, Any] | None
) -> Record:
    """A record with what an update names in place of what it had; metadata are merged."""
    metadata = record.metadata
    if change:
        metadata = read_metadata({**(metadata or {}), **change}, f"vector {record.id}")
    return record._replace(
        values=record.values if values is None else values,
        sparse=record.sparse if sparse is None else sparse,
        metadata=metadata,
    )


# A page token is the last item of the page before, so that pages stay whole while records come and go.


def _page(items: Iterator[T], limit: int, key: Callable[[T], str] = str) -> tuple[list[T], dict[str, Any]]:
    """The first ``limit`` items, and the ``pagination`` of a response: empty if there are no more."""
    page = list(islice(items, limit))
    if next(items, None) is None:
        return page, {}
    return page, {"pagination": {"next": base64.urlsafe_b64encode(key(page[-1]).encode()).decode()}}


def _page_start(call: Call) -> str:
    try:
        return base64.b64decode(call.text("pagination_token"), altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeError):
        raise invalid("paginationToken is not one that this server gave out.") from None
