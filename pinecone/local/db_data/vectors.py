"""Operations on the vectors of one index."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinecone.local import versions
from pinecone.local.db_data.changes import Change, Delete, Drop, Put, SetMetadata
from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.conversion import (
    MAX_ID,
    check_kinds,
    check_not_zero,
    check_upsert_size,
    packed_size,
    read_id,
    read_metadata,
    read_record,
    read_sparse,
    read_values,
    show_record,
)
from pinecone.local.db_data.filters import Predicate, compile_filter, read_filter
from pinecone.local.db_data.index import Index
from pinecone.local.db_data.naming import counted_name, namespace_name
from pinecone.local.db_data.replies import read, written
from pinecone.local.db_data.searching import search
from pinecone.local.db_data.store import Record
from pinecone.local.http.call import Answer, Call, Reply
from pinecone.local.http.errors import invalid
from pinecone.local.http.paging import page, page_start

MAX_TOP_K = 10_000
MAX_TOP_K_WITH_VALUES = 1000
MAX_RECORDS = 1000  # in one request that writes, deletes or fetches by id
MAX_PAGE = 100
MAX_RECORD_PAGE = 10_000


def upsert(index: Index, call: Call) -> Reply:
    """POST /vectors/upsert"""
    name = namespace_name(call)
    vectors = call.sequence("vectors")
    if not vectors or len(vectors) > MAX_RECORDS:
        raise invalid(f"Invalid request: vectors must hold 1 to {MAX_RECORDS} records.")
    records = [read_record(index, vector) for vector in vectors]
    check_upsert_size(sum(map(packed_size, records)))
    return written(index, [Put(name, records)], {"upsertedCount": len(records)})


async def query(index: Index, call: Call) -> Reply:
    """POST /query"""
    namespace = index.namespace(namespace_name(call))
    top_k = call.integer("top_k", least=1, most=MAX_TOP_K)
    if call.flag("include_values") and top_k > MAX_TOP_K_WITH_VALUES:
        raise invalid(f"topK must be at most {MAX_TOP_K_WITH_VALUES} when values are included.")
    values = read_values(index, call.arguments.get("vector") or None, "Query vector")
    sparse = read_sparse(call.arguments.get("sparse_vector"), "sparseVector")
    id = call.text("id")
    if call.arguments.get("queries"):
        raise invalid("The local server does not support queries. Send one query in each request.")
    check = _check_sparse_query if index.vector_type == "sparse" else _check_dense_query
    check(id, values, sparse)
    if id:
        stored = namespace.get(id)
        values, sparse = (stored.values, stored.sparse) if stored else (None, None)

    where = read_filter(call.mapping("filter"))
    matches: list[dict[str, Any]] = []
    if values is not None or sparse is not None:
        include_values, include_metadata = call.flag("include_values"), call.flag("include_metadata")
        for record, score in await search(namespace, top_k, values, sparse, where):
            shown = show_record(record, include_values, include_metadata)
            shown["score"] = score
            matches.append(shown)
    return read(index, _billed(index, {"results": [], "matches": matches, "namespace": namespace_name(call)}))


def fetch(index: Index, call: Call) -> Reply:
    """GET /vectors/fetch"""
    namespace = index.namespace(namespace_name(call))
    ids = _ids(call)
    if ids is None:
        raise invalid("ids is required.")
    vectors = {}
    for id in ids:
        record = namespace.get(id)
        if record is not None:
            vectors[id] = show_record(record)
    body = {"vectors": vectors, "namespace": call.text("namespace")}
    return read(index, _billed(index, body, read_units=1 + len(vectors) // 10))


def fetch_by_metadata(index: Index, call: Call) -> Reply:
    """POST /vectors/fetch_by_metadata"""
    namespace = index.namespace(namespace_name(call))
    where = read_filter(call.mapping("filter")) or compile_filter({})
    limit = call.integer("limit", default=MAX_PAGE, least=1, most=MAX_RECORD_PAGE)
    records, pagination = page(namespace.matching(where, after=page_start(call)), limit, key=lambda record: record.id)
    vectors = {record.id: show_record(record) for record in records}
    body = {"vectors": vectors, "namespace": call.text("namespace"), **pagination}
    return read(index, _billed(index, body, read_units=1 + len(vectors) // 10))


def update(index: Index, call: Call) -> Reply:
    """POST /vectors/update"""
    name = namespace_name(call)
    values = read_values(index, call.arguments.get("values") or None, "Vector")
    sparse = read_sparse(call.arguments.get("sparse_values"), "sparseValues")
    check_kinds(index, values)
    change = call.mapping("set_metadata")
    where = read_filter(call.mapping("filter"))
    if call.text("id"):
        if where is not None:
            raise invalid("An update takes either id or filter, not both.")
        id = read_id(call.text("id"))
        check_not_zero(id, values)
        read_metadata(change, f"vector {id}")
        record = index.namespace(name).get(id)
        if record is not None:
            _check_change(record, change)
        dry_run = call.flag("dry_run")
        return written(index, None if dry_run else _update_one(index, name, id, values, sparse, change), {})
    if where is None:
        raise invalid("An update needs one of id and filter.")
    if values is not None or sparse is not None:
        raise invalid("An update by filter sets metadata only.")
    read_metadata(change, "the update")
    count = 0
    for record in index.namespace(name).matching(where):
        _check_change(record, change)
        count += 1
    body = versions.known_to(call.version, {"matchedRecords": count}, versions.UPDATE_RESPONSE)
    if call.flag("dry_run"):
        return read(index, body)
    return written(index, _update_all(index, name, where, change), body)


def delete(index: Index, call: Call) -> Reply:
    """POST /vectors/delete, DELETE /vectors/delete"""
    name = namespace_name(call)
    ids = _ids(call)
    where = read_filter(call.mapping("filter"))
    delete_all = call.flag("delete_all")
    if sum((ids is not None, where is not None, delete_all)) != 1:
        raise invalid("A delete takes one of ids, deleteAll and filter.")
    index.check_exists(name)
    if delete_all:
        return written(index, [Drop(name)], {})
    changes = [Delete(name, ids or [])] if where is None else _delete_all(index, name, where)
    return written(index, changes, {})


def list_ids(index: Index, call: Call) -> Reply:
    """GET /vectors/list"""
    namespace = index.namespace(namespace_name(call))
    limit = call.integer("limit", default=MAX_PAGE, least=1, most=MAX_PAGE)
    ids, pagination = page(namespace.ids(call.text("prefix"), after=page_start(call)), limit)
    body = {"vectors": [{"id": id} for id in ids], **pagination, "namespace": call.text("namespace")}
    return read(index, _billed(index, body))


def describe_index_stats(index: Index, call: Call) -> Reply:
    """POST /describe_index_stats, GET /describe_index_stats"""
    where = read_filter(call.mapping("filter"))
    if call.mapping("filter") and not index.is_pod:
        raise invalid("Serverless and Starter indexes do not support describing index stats with metadata filtering.")
    counts = {}
    for name, namespace in index.namespaces.items():
        count = len(namespace) if where is None else namespace.count(where)
        counts[counted_name(call.version, name)] = {"vectorCount": count}
    body = {
        "namespaces": counts,
        "indexFullness": 0,
        "totalVectorCount": sum(namespace["vectorCount"] for namespace in counts.values()),
        "metric": index.metric,
        "vectorType": index.vector_type,
    }
    if index.dimension is not None:
        body["dimension"] = index.dimension
    return read(index, versions.known_to(call.version, body, versions.INDEX_DESCRIPTION))


HANDLERS: dict[str, Callable[[Index, Call], Answer]] = {
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
}


def _check_dense_query(id: str, values: Floats | None, sparse: SparseValues | None) -> None:
    """Refuse queries that a dense index does not support."""
    if id and (values is not None or sparse is not None):
        raise invalid("A query takes either id or vector and sparseVector, not both.")
    if values is None and sparse is not None:
        raise invalid("Cannot query index with dense 'vector_type' with only sparse vector")
    if not id and values is None:
        raise invalid("A query needs one of id, vector and sparseVector.")


def _check_sparse_query(id: str, values: Floats | None, sparse: SparseValues | None) -> None:
    """Refuse queries that a sparse index does not support."""
    if id and sparse is not None:
        raise invalid("Cannot provide both 'ID' and 'sparse_vector' at the same time")
    if not id and sparse is None:
        raise invalid("Either 'sparse_vector' or 'ID' must be provided")
    if values is not None:
        raise invalid("Index configuration does not support dense values: the index is sparse.")


def _billed(index: Index, body: dict[str, Any], read_units: int = 1) -> dict[str, Any]:
    """A body with the usage of the request."""
    return body if index.is_pod else {**body, "usage": {"readUnits": read_units}}


def _ids(call: Call) -> list[str] | None:
    ids = call.sequence("ids")
    if not ids:
        return None
    if len(ids) > MAX_RECORDS:
        raise invalid(f"ids must hold at most {MAX_RECORDS} ids.")
    for id in ids:
        if not isinstance(id, str) or not 1 <= len(id) <= MAX_ID:
            raise invalid(f"Each of ids must be a string of 1 to {MAX_ID} characters.")
    return ids


def _check_change(record: Record, change: dict[str, Any] | None) -> None:
    """Refuse a change that makes metadata too large."""
    if change:
        read_metadata({**(record.metadata or {}), **change}, f"vector {record.id}")


def _update_one(
    index: Index, name: str, id: str, values: Floats | None, sparse: SparseValues | None, change: dict[str, Any] | None
) -> list[Change]:
    """Change the given parts of one record, if it exists."""
    record = index.latest(name).get(id)
    if record is None:
        return []
    changed = record._replace(
        values=record.values if values is None else values,
        sparse=record.sparse if sparse is None else sparse,
        metadata=_merged(record, change),
    )
    return [Put(name, [changed])]


def _update_all(index: Index, name: str, where: Predicate, change: dict[str, Any] | None) -> list[Change]:
    """Change the metadata of the records that pass a filter."""
    records = index.latest(name).matching(where)
    return [SetMetadata(name, [(record.id, _merged(record, change)) for record in records])]


def _delete_all(index: Index, name: str, where: Predicate) -> list[Change]:
    """Delete the records that pass a filter."""
    return [Delete(name, [record.id for record in index.latest(name).matching(where)])]


def _merged(record: Record, change: dict[str, Any] | None) -> dict[str, Any] | None:
    """The metadata of a record after a change. Other fields are kept."""
    return {**(record.metadata or {}), **change} if change else record.metadata
