# @generated from openapi/2024-04/db_data.proto. Do not edit: run scripts/regen.
"""Calls of the db_data service of API 2024-04 over gRPC."""

from __future__ import annotations

from typing import Any

from pinecone.codec import floats, protobuf, rpc
from pinecone.models import db_data as results

_HEAD_10 = protobuf.Heads(10)
_HEAD_18 = protobuf.Heads(18)
_HEAD_26 = protobuf.Heads(26)
_HEAD_34 = protobuf.Heads(34)
_HEAD_42 = protobuf.Heads(42)
_HEAD_50 = protobuf.Heads(50)
_HEAD_58 = protobuf.Heads(58)
_HEAD_66 = protobuf.Heads(66)
_HEAD_74 = protobuf.Heads(74)


def encode_upsert(
    *,
    vectors: Any = None,
    namespace: Any = None,
) -> bytes:
    """Writes vectors into one namespace. A vector whose ID exists already is replaced as a whole.

    Args:
        vectors: The vectors to write. No two of a request should have the same ID.
        namespace: Namespace to write to, which is created if need be. The default namespace unless given.
    """
    _out: list[bytes] = []
    if vectors is not None:
        for _item in vectors:
            _blob = write_vector(_item)
            _out += (_HEAD_10[len(_blob)], _blob)
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_18[len(_blob)], _blob)
    return b"".join(_out)


def encode_delete(
    *,
    ids: Any = None,
    delete_all: Any = None,
    namespace: Any = None,
    filter: Any = None,
) -> bytes:
    """Deletes vectors of one namespace by ID, by metadata filter, or all of them.

    Args:
        ids: IDs of the vectors to delete.
        delete_all: Whether to delete all vectors of the namespace.
        namespace: Namespace to delete from. The default namespace unless given.
        filter: Metadata filter of the vectors to delete.
    """
    _out: list[bytes] = []
    if ids is not None:
        for _item in ids:
            _blob = _item.encode()
            _out += (_HEAD_10[len(_blob)], _blob)
    if delete_all is not None:
        _out.append(MESSAGES["DeleteRequest"].fields["deleteAll"].write(delete_all))
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_26[len(_blob)], _blob)
    if filter is not None:
        _blob = protobuf.struct(filter)
        _out += (_HEAD_34[len(_blob)], _blob)
    return b"".join(_out)


def encode_fetch(
    *,
    ids: Any = None,
    namespace: Any = None,
) -> bytes:
    """Returns whole vectors of one namespace by ID. IDs that do not exist are left out of the answer.

    Args:
        ids: IDs of the vectors to fetch.
        namespace: Namespace to fetch from. The default namespace unless given.
    """
    _out: list[bytes] = []
    if ids is not None:
        for _item in ids:
            _blob = _item.encode()
            _out += (_HEAD_10[len(_blob)], _blob)
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_18[len(_blob)], _blob)
    return b"".join(_out)


def encode_list(
    *,
    prefix: Any = None,
    limit: Any = None,
    pagination_token: Any = None,
    namespace: Any = None,
) -> bytes:
    """Returns the IDs of the vectors of one namespace in order, a page at a time. Only serverless indexes can
    list.

    Args:
        prefix: Beginning that the listed IDs have in common. All IDs unless given.
        limit: Largest number of IDs on a page. 100 unless given.
        pagination_token: Token from `pagination.next` of the previous page. Leave it out for the first page.
        namespace: Namespace to list. The default namespace unless given.
    """
    _out: list[bytes] = []
    if prefix is not None:
        _blob = prefix.encode()
        _out += (_HEAD_10[len(_blob)], _blob)
    if limit is not None:
        _out.append(MESSAGES["ListRequest"].fields["limit"].write(limit))
    if pagination_token is not None:
        _blob = pagination_token.encode()
        _out += (_HEAD_26[len(_blob)], _blob)
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_34[len(_blob)], _blob)
    return b"".join(_out)


def encode_query(
    *,
    namespace: Any = None,
    top_k: Any = None,
    filter: Any = None,
    include_values: Any = None,
    include_metadata: Any = None,
    queries: Any = None,
    vector: Any = None,
    sparse_vector: Any = None,
    id: Any = None,
) -> bytes:
    """Finds the vectors of a namespace that are most similar to a given vector, or to a stored one named by its
    ID.

    Args:
        namespace: Namespace to search. The default namespace unless given.
        top_k: Number of matches to return.
        filter: Metadata filter that matches must pass, for example `{"genre": {"$eq": "drama"}}`.
        include_values: Whether matches come with their values. Costs time and read units, above all for large
            `top_k`.
        include_metadata: Whether matches come with their metadata.
        queries: Several query vectors at once. Use one request for each vector with `vector` and
            `sparse_vector` instead.
        vector: Dense query vector, as many values as the index has dimensions.
        sparse_vector: Sparse query vector. On a dense index it goes with `vector` for a hybrid search.
        id: ID of a stored vector to search with. Not together with `vector`.
    """
    _out: list[bytes] = []
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_10[len(_blob)], _blob)
    if top_k is not None:
        _out.append(MESSAGES["QueryRequest"].fields["topK"].write(top_k))
    if filter is not None:
        _blob = protobuf.struct(filter)
        _out += (_HEAD_26[len(_blob)], _blob)
    if include_values is not None:
        _out.append(MESSAGES["QueryRequest"].fields["includeValues"].write(include_values))
    if include_metadata is not None:
        _out.append(MESSAGES["QueryRequest"].fields["includeMetadata"].write(include_metadata))
    if queries is not None:
        for _item in queries:
            _blob = write_query_vector(_item)
            _out += (_HEAD_50[len(_blob)], _blob)
    if vector is not None:
        _blob = floats.pack(vector)
        if _blob:
            _out += (_HEAD_58[len(_blob)], _blob)
    if sparse_vector is not None:
        _blob = write_sparse_values(sparse_vector)
        _out += (_HEAD_74[len(_blob)], _blob)
    if id is not None:
        _blob = id.encode()
        if _blob:
            _out += (_HEAD_66[len(_blob)], _blob)
    return b"".join(_out)


def encode_update(
    *,
    id: Any = None,
    values: Any = None,
    sparse_values: Any = None,
    set_metadata: Any = None,
    namespace: Any = None,
) -> bytes:
    """Replaces the values of one vector or sets fields of its metadata. What is left out stays as it is.

    Args:
        id: ID of the vector to change.
        values: New dense values, which replace the old.
        sparse_values: New sparse values, which replace the old.
        set_metadata: Metadata fields to set. Fields not named here stay as they are.
        namespace: Namespace of the vector. The default namespace unless given.
    """
    _out: list[bytes] = []
    if id is not None:
        _blob = id.encode()
        if _blob:
            _out += (_HEAD_10[len(_blob)], _blob)
    if values is not None:
        _blob = floats.pack(values)
        if _blob:
            _out += (_HEAD_18[len(_blob)], _blob)
    if sparse_values is not None:
        _blob = write_sparse_values(sparse_values)
        _out += (_HEAD_42[len(_blob)], _blob)
    if set_metadata is not None:
        _blob = protobuf.struct(set_metadata)
        _out += (_HEAD_26[len(_blob)], _blob)
    if namespace is not None:
        _blob = namespace.encode()
        if _blob:
            _out += (_HEAD_34[len(_blob)], _blob)
    return b"".join(_out)


def encode_describe_index_stats(
    *,
    filter: Any = None,
) -> bytes:
    """Returns how many vectors the index holds, as a whole and by namespace, and how full it is.

    Args:
        filter: Metadata filter of the vectors to count. Only pod-based indexes accept it.
    """
    _out: list[bytes] = []
    if filter is not None:
        _blob = protobuf.struct(filter)
        _out += (_HEAD_10[len(_blob)], _blob)
    return b"".join(_out)


def write_query_vector(_value: Any) -> bytes:
    """One of several query vectors of a request."""
    if type(_value) is not dict or not _QUERY_VECTOR.issuperset(_value):
        protobuf.check_fields(_value, _QUERY_VECTOR)
    _get = _value.get
    _out: list[bytes] = []
    _field = _get("values")
    if _field is not None:
        _blob = floats.pack(_field)
        if _blob:
            _out += (_HEAD_10[len(_blob)], _blob)
    _field = _get("sparseValues")
    if _field is not None:
        _blob = write_sparse_values(_field)
        _out += (_HEAD_42[len(_blob)], _blob)
    _field = _get("topK")
    if _field is not None:
        _out.append(MESSAGES["QueryVector"].fields["topK"].write(_field))
    _field = _get("namespace")
    if _field is not None:
        _blob = _field.encode()
        if _blob:
            _out += (_HEAD_26[len(_blob)], _blob)
    _field = _get("filter")
    if _field is not None:
        _blob = protobuf.struct(_field)
        _out += (_HEAD_34[len(_blob)], _blob)
    return b"".join(_out)


_QUERY_VECTOR = frozenset(["values", "sparseValues", "topK", "namespace", "filter"])


def write_sparse_values(_value: Any) -> bytes:
    """A sparse vector: the dimensions that are not zero, and their values. Both lists have the same length."""
    if type(_value) is not dict or not _SPARSE_VALUES.issuperset(_value):
        protobuf.check_fields(_value, _SPARSE_VALUES)
    _get = _value.get
    _out: list[bytes] = []
    _field = _get("indices")
    if _field is not None:
        _out.append(MESSAGES["SparseValues"].fields["indices"].write(_field))
    _field = _get("values")
    if _field is not None:
        _blob = floats.pack(_field)
        if _blob:
            _out += (_HEAD_18[len(_blob)], _blob)
    return b"".join(_out)


_SPARSE_VALUES = frozenset(["indices", "values"])


def write_vector(_value: Any) -> bytes:
    """A record: an ID with dense values, optionally sparse values, and metadata."""
    if type(_value) is not dict or not _VECTOR.issuperset(_value):
        protobuf.check_fields(_value, _VECTOR)
    _get = _value.get
    _out: list[bytes] = []
    _field = _get("id")
    if _field is not None:
        _blob = _field.encode()
        if _blob:
            _out += (_HEAD_10[len(_blob)], _blob)
    _field = _get("values")
    if _field is not None:
        _blob = floats.pack(_field)
        if _blob:
            _out += (_HEAD_18[len(_blob)], _blob)
    _field = _get("sparseValues")
    if _field is not None:
        _blob = write_sparse_values(_field)
        _out += (_HEAD_34[len(_blob)], _blob)
    _field = _get("metadata")
    if _field is not None:
        _blob = protobuf.struct(_field)
        _out += (_HEAD_26[len(_blob)], _blob)
    return b"".join(_out)


_VECTOR = frozenset(["id", "values", "sparseValues", "metadata"])


class QueryVectorBuilder:
    """One of several query vectors of a request."""

    @staticmethod
    def wire(
        *,
        values: Any,
        sparse_values: Any = None,
        top_k: Any = None,
        namespace: Any = None,
        filter: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "values": values,
        }
        if sparse_values is not None:
            _out["sparseValues"] = sparse_values
        if top_k is not None:
            _out["topK"] = top_k
        if namespace is not None:
            _out["namespace"] = namespace
        if filter is not None:
            _out["filter"] = filter
        return _out


class SparseValuesBuilder:
    """A sparse vector: the dimensions that are not zero, and their values. Both lists have the same length."""

    @staticmethod
    def wire(
        *,
        indices: Any,
        values: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "indices": indices,
            "values": values,
        }
        return _out


class VectorBuilder:
    """A record: an ID with dense values, optionally sparse values, and metadata."""

    @staticmethod
    def wire(
        *,
        id: Any,
        values: Any,
        sparse_values: Any = None,
        metadata: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "id": id,
            "values": values,
        }
        if sparse_values is not None:
            _out["sparseValues"] = sparse_values
        if metadata is not None:
            _out["metadata"] = metadata
        return _out


def read_describe_index_stats_response(data: bytes, at: int, end: int) -> results.DescribeIndexStatsResponse:
    """Statistics of an index."""
    _namespaces: Any = {}
    _dimension: Any = 0
    _index_fullness: Any = 0.0
    _total_vector_count: Any = 0
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            protobuf.read_entry(_namespaces, read_namespace_summary, data, at, at + size)
            at += size
        elif tag == 16:
            _dimension = data[at]
            at += 1
            if _dimension > 127:
                _dimension, at = protobuf.more(data, at, _dimension)
                _dimension &= 0xFFFFFFFF
        elif tag == 29:
            (_index_fullness,) = protobuf.unpack_float(data, at)
            at += 4
        elif tag == 32:
            _total_vector_count = data[at]
            at += 1
            if _total_vector_count > 127:
                _total_vector_count, at = protobuf.more(data, at, _total_vector_count)
                _total_vector_count &= 0xFFFFFFFF
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.DescribeIndexStatsResponse(
        namespaces=_namespaces,
        dimension=_dimension,
        index_fullness=_index_fullness,
        total_vector_count=_total_vector_count,
    )


def read_fetch_response(data: bytes, at: int, end: int) -> results.FetchResponse:
    """Vectors that were fetched."""
    _vectors: Any = {}
    _namespace: Any = ""
    _usage: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            protobuf.read_entry(_vectors, read_vector, data, at, at + size)
            at += size
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _namespace = data[at : at + size].decode()
            at += size
        elif tag == 26:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _usage = read_usage(data, at, at + size)
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.FetchResponse(
        vectors=_vectors,
        namespace=_namespace,
        usage=_usage,
    )


def read_list_item(data: bytes, at: int, end: int) -> results.ListItem:
    """Entry of a list of vectors."""
    _id: Any = ""
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _id = data[at : at + size].decode()
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.ListItem(
        id=_id,
    )


def read_list_response(data: bytes, at: int, end: int) -> results.ListResponse:
    """A page of vector IDs."""
    _vectors: Any = []
    _pagination: Any = None
    _namespace: Any = ""
    _usage: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _vectors.append(read_list_item(data, at, at + size))
            at += size
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _pagination = read_pagination(data, at, at + size)
            at += size
        elif tag == 26:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _namespace = data[at : at + size].decode()
            at += size
        elif tag == 34:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _usage = read_usage(data, at, at + size)
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.ListResponse(
        vectors=_vectors,
        pagination=_pagination,
        namespace=_namespace,
        usage=_usage,
    )


def read_namespace_summary(data: bytes, at: int, end: int) -> results.NamespaceSummary:
    """Statistics of one namespace."""
    _vector_count: Any = 0
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 8:
            _vector_count = data[at]
            at += 1
            if _vector_count > 127:
                _vector_count, at = protobuf.more(data, at, _vector_count)
                _vector_count &= 0xFFFFFFFF
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.NamespaceSummary(
        vector_count=_vector_count,
    )


def read_pagination(data: bytes, at: int, end: int) -> results.Pagination:
    """Where the next page of a list begins."""
    _next: Any = ""
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _next = data[at : at + size].decode()
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.Pagination(
        next=_next,
    )


def read_query_response(data: bytes, at: int, end: int) -> results.QueryResponse:
    """Matches of a query."""
    _results: Any = None
    _matches: Any = []
    _namespace: Any = ""
    _usage: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _results = _results or []
            _results.append(read_single_query_results(data, at, at + size))
            at += size
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _matches.append(read_scored_vector(data, at, at + size))
            at += size
        elif tag == 26:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _namespace = data[at : at + size].decode()
            at += size
        elif tag == 34:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _usage = read_usage(data, at, at + size)
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.QueryResponse(
        results=_results,
        matches=_matches,
        namespace=_namespace,
        usage=_usage,
    )


def read_scored_vector(data: bytes, at: int, end: int) -> results.ScoredVector:
    """A match of a query."""
    _id: Any = ""
    _score: Any = 0.0
    _values: Any = []
    _sparse_values: Any = None
    _metadata: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _id = data[at : at + size].decode()
            at += size
        elif tag == 21:
            (_score,) = protobuf.unpack_float(data, at)
            at += 4
        elif tag == 26:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _values = floats.read(_values, data[at : at + size])
            at += size
        elif tag == 29:
            _values, at = MESSAGES["ScoredVector"].fields["values"].read(_values, data, at, tag)
        elif tag == 42:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _sparse_values = read_sparse_values(data, at, at + size)
            at += size
        elif tag == 34:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _metadata = protobuf.read_struct(data, at, at + size)
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.ScoredVector(
        id=_id,
        score=_score,
        values=_values,
        sparse_values=_sparse_values,
        metadata=_metadata,
    )


def read_single_query_results(data: bytes, at: int, end: int) -> results.SingleQueryResults:
    """Matches of one of several query vectors."""
    _matches: Any = []
    _namespace: Any = ""
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _matches.append(read_scored_vector(data, at, at + size))
            at += size
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _namespace = data[at : at + size].decode()
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.SingleQueryResults(
        matches=_matches,
        namespace=_namespace,
    )


def read_sparse_values(data: bytes, at: int, end: int) -> results.SparseValues:
    """A sparse vector: the dimensions that are not zero, and their values. Both lists have the same length."""
    _indices: Any = []
    _values: Any = []
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            _indices, at = MESSAGES["SparseValues"].fields["indices"].read(_indices, data, at, tag)
        elif tag == 8:
            _indices, at = MESSAGES["SparseValues"].fields["indices"].read(_indices, data, at, tag)
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _values = floats.read(_values, data[at : at + size])
            at += size
        elif tag == 21:
            _values, at = MESSAGES["SparseValues"].fields["values"].read(_values, data, at, tag)
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.SparseValues(
        indices=_indices,
        values=_values,
    )


def read_update_response(data: bytes, at: int, end: int) -> results.UpdateResponse:
    """Confirms an update. It has no fields."""
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.UpdateResponse()


def read_upsert_response(data: bytes, at: int, end: int) -> results.UpsertResponse:
    """Confirms an upsert."""
    _upserted_count: Any = 0
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 8:
            _upserted_count = data[at]
            at += 1
            if _upserted_count > 127:
                _upserted_count, at = protobuf.more(data, at, _upserted_count)
                _upserted_count &= 0xFFFFFFFF
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.UpsertResponse(
        upserted_count=_upserted_count,
    )


def read_usage(data: bytes, at: int, end: int) -> results.Usage:
    """What a request cost."""
    _read_units: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 8:
            _read_units = data[at]
            at += 1
            if _read_units > 127:
                _read_units, at = protobuf.more(data, at, _read_units)
                _read_units &= 0xFFFFFFFF
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.Usage(
        read_units=_read_units,
    )


def read_vector(data: bytes, at: int, end: int) -> results.Vector:
    """A record: an ID with dense values, optionally sparse values, and metadata."""
    _id: Any = ""
    _values: Any = []
    _sparse_values: Any = None
    _metadata: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag > 127:
            tag, at = protobuf.more(data, at, tag)
        if tag == 10:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _id = data[at : at + size].decode()
            at += size
        elif tag == 18:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _values = floats.read(_values, data[at : at + size])
            at += size
        elif tag == 21:
            _values, at = MESSAGES["Vector"].fields["values"].read(_values, data, at, tag)
        elif tag == 34:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _sparse_values = read_sparse_values(data, at, at + size)
            at += size
        elif tag == 26:
            size = data[at]
            at += 1
            if size > 127:
                size, at = protobuf.more(data, at, size)
            _metadata = protobuf.read_struct(data, at, at + size)
            at += size
        else:
            at = protobuf.skip(data, at, tag)
    if at != end:
        protobuf.refuse_length()
    return results.Vector(
        id=_id,
        values=_values,
        sparse_values=_sparse_values,
        metadata=_metadata,
    )


MESSAGES: dict[str, protobuf.Message] = {
    "DeleteRequest": protobuf.Message(
        protobuf.Field("ids", 1, protobuf.STRING, "repeated"),
        protobuf.Field("deleteAll", 2, protobuf.BOOL),
        protobuf.Field("namespace", 3, protobuf.STRING),
        protobuf.Field("filter", 4, protobuf.STRUCT, "optional"),
    ),
    "DeleteResponse": protobuf.Message(),
    "DescribeIndexStatsRequest": protobuf.Message(
        protobuf.Field("filter", 1, protobuf.STRUCT, "optional"),
    ),
    "DescribeIndexStatsResponse": protobuf.Message(
        protobuf.Field(
            "namespaces", 1, protobuf.message(lambda: MESSAGES["NamespaceSummary"]), "map", key=protobuf.STRING
        ),
        protobuf.Field("dimension", 2, protobuf.UINT32),
        protobuf.Field("indexFullness", 3, protobuf.FLOAT),
        protobuf.Field("totalVectorCount", 4, protobuf.UINT32),
    ),
    "FetchRequest": protobuf.Message(
        protobuf.Field("ids", 1, protobuf.STRING, "repeated"),
        protobuf.Field("namespace", 2, protobuf.STRING),
    ),
    "FetchResponse": protobuf.Message(
        protobuf.Field("vectors", 1, protobuf.message(lambda: MESSAGES["Vector"]), "map", key=protobuf.STRING),
        protobuf.Field("namespace", 2, protobuf.STRING),
        protobuf.Field("usage", 3, protobuf.message(lambda: MESSAGES["Usage"]), "optional"),
    ),
    "ListItem": protobuf.Message(
        protobuf.Field("id", 1, protobuf.STRING),
    ),
    "ListRequest": protobuf.Message(
        protobuf.Field("prefix", 1, protobuf.STRING, "optional"),
        protobuf.Field("limit", 2, protobuf.UINT32, "optional"),
        protobuf.Field("paginationToken", 3, protobuf.STRING, "optional"),
        protobuf.Field("namespace", 4, protobuf.STRING),
    ),
    "ListResponse": protobuf.Message(
        protobuf.Field("vectors", 1, protobuf.message(lambda: MESSAGES["ListItem"]), "repeated"),
        protobuf.Field("pagination", 2, protobuf.message(lambda: MESSAGES["Pagination"]), "optional"),
        protobuf.Field("namespace", 3, protobuf.STRING),
        protobuf.Field("usage", 4, protobuf.message(lambda: MESSAGES["Usage"]), "optional"),
    ),
    "NamespaceSummary": protobuf.Message(
        protobuf.Field("vectorCount", 1, protobuf.UINT32),
    ),
    "Pagination": protobuf.Message(
        protobuf.Field("next", 1, protobuf.STRING),
    ),
    "QueryRequest": protobuf.Message(
        protobuf.Field("namespace", 1, protobuf.STRING),
        protobuf.Field("topK", 2, protobuf.UINT32),
        protobuf.Field("filter", 3, protobuf.STRUCT, "optional"),
        protobuf.Field("includeValues", 4, protobuf.BOOL),
        protobuf.Field("includeMetadata", 5, protobuf.BOOL),
        protobuf.Field("queries", 6, protobuf.message(lambda: MESSAGES["QueryVector"]), "repeated"),
        protobuf.Field("vector", 7, protobuf.FLOAT, "repeated"),
        protobuf.Field("sparseVector", 9, protobuf.message(lambda: MESSAGES["SparseValues"]), "optional"),
        protobuf.Field("id", 8, protobuf.STRING),
    ),
    "QueryResponse": protobuf.Message(
        protobuf.Field("results", 1, protobuf.message(lambda: MESSAGES["SingleQueryResults"]), "repeated"),
        protobuf.Field("matches", 2, protobuf.message(lambda: MESSAGES["ScoredVector"]), "repeated"),
        protobuf.Field("namespace", 3, protobuf.STRING),
        protobuf.Field("usage", 4, protobuf.message(lambda: MESSAGES["Usage"]), "optional"),
    ),
    "QueryVector": protobuf.Message(
        protobuf.Field("values", 1, protobuf.FLOAT, "repeated"),
        protobuf.Field("sparseValues", 5, protobuf.message(lambda: MESSAGES["SparseValues"]), "optional"),
        protobuf.Field("topK", 2, protobuf.UINT32),
        protobuf.Field("namespace", 3, protobuf.STRING),
        protobuf.Field("filter", 4, protobuf.STRUCT, "optional"),
    ),
    "RequestUnion": protobuf.Message(
        protobuf.Field("upsert", 1, protobuf.message(lambda: MESSAGES["UpsertRequest"]), "optional"),
        protobuf.Field("delete", 2, protobuf.message(lambda: MESSAGES["DeleteRequest"]), "optional"),
        protobuf.Field("update", 3, protobuf.message(lambda: MESSAGES["UpdateRequest"]), "optional"),
    ),
    "ScoredVector": protobuf.Message(
        protobuf.Field("id", 1, protobuf.STRING),
        protobuf.Field("score", 2, protobuf.FLOAT),
        protobuf.Field("values", 3, protobuf.FLOAT, "repeated"),
        protobuf.Field("sparseValues", 5, protobuf.message(lambda: MESSAGES["SparseValues"]), "optional"),
        protobuf.Field("metadata", 4, protobuf.STRUCT, "optional"),
    ),
    "SingleQueryResults": protobuf.Message(
        protobuf.Field("matches", 1, protobuf.message(lambda: MESSAGES["ScoredVector"]), "repeated"),
        protobuf.Field("namespace", 2, protobuf.STRING),
    ),
    "SparseValues": protobuf.Message(
        protobuf.Field("indices", 1, protobuf.UINT32, "repeated"),
        protobuf.Field("values", 2, protobuf.FLOAT, "repeated"),
    ),
    "UpdateRequest": protobuf.Message(
        protobuf.Field("id", 1, protobuf.STRING),
        protobuf.Field("values", 2, protobuf.FLOAT, "repeated"),
        protobuf.Field("sparseValues", 5, protobuf.message(lambda: MESSAGES["SparseValues"]), "optional"),
        protobuf.Field("setMetadata", 3, protobuf.STRUCT, "optional"),
        protobuf.Field("namespace", 4, protobuf.STRING),
    ),
    "UpdateResponse": protobuf.Message(),
    "UpsertRequest": protobuf.Message(
        protobuf.Field("vectors", 1, protobuf.message(lambda: MESSAGES["Vector"]), "repeated"),
        protobuf.Field("namespace", 2, protobuf.STRING),
    ),
    "UpsertResponse": protobuf.Message(
        protobuf.Field("upsertedCount", 1, protobuf.UINT32),
    ),
    "Usage": protobuf.Message(
        protobuf.Field("readUnits", 1, protobuf.UINT32, "optional"),
    ),
    "Vector": protobuf.Message(
        protobuf.Field("id", 1, protobuf.STRING),
        protobuf.Field("values", 2, protobuf.FLOAT, "repeated"),
        protobuf.Field("sparseValues", 4, protobuf.message(lambda: MESSAGES["SparseValues"]), "optional"),
        protobuf.Field("metadata", 3, protobuf.STRUCT, "optional"),
    ),
}

OPERATIONS: dict[str, rpc.RpcOperation] = {
    "POST /vectors/upsert": rpc.RpcOperation(
        "POST /vectors/upsert",
        rpc="/VectorService/Upsert",
        service="db_data",
        version="2024-04",
        arguments={
            "vectors": None,
            "namespace": None,
        },
        required=frozenset(["vectors"]),
        encode=encode_upsert,
        builders={
            "vectors": VectorBuilder,
        },
        read=read_upsert_response,
        names={
            "vectors": "vectors",
            "namespace": "namespace",
        },
        request=MESSAGES["UpsertRequest"],
        response=MESSAGES["UpsertResponse"],
    ),
    "POST /vectors/delete": rpc.RpcOperation(
        "POST /vectors/delete",
        rpc="/VectorService/Delete",
        service="db_data",
        version="2024-04",
        arguments={
            "ids": None,
            "delete_all": None,
            "namespace": None,
            "filter": None,
        },
        required=frozenset([]),
        encode=encode_delete,
        builders={},
        read=MESSAGES["DeleteResponse"].read,
        names={
            "ids": "ids",
            "deleteAll": "delete_all",
            "namespace": "namespace",
            "filter": "filter",
        },
        request=MESSAGES["DeleteRequest"],
        response=MESSAGES["DeleteResponse"],
    ),
    "DELETE /vectors/delete": rpc.RpcOperation(
        "DELETE /vectors/delete",
        rpc="/VectorService/Delete",
        service="db_data",
        version="2024-04",
        arguments={
            "ids": None,
            "delete_all": None,
            "namespace": None,
            "filter": None,
        },
        required=frozenset([]),
        encode=encode_delete,
        builders={},
        read=MESSAGES["DeleteResponse"].read,
        names={
            "ids": "ids",
            "deleteAll": "delete_all",
            "namespace": "namespace",
            "filter": "filter",
        },
        request=MESSAGES["DeleteRequest"],
        response=MESSAGES["DeleteResponse"],
    ),
    "GET /vectors/fetch": rpc.RpcOperation(
        "GET /vectors/fetch",
        rpc="/VectorService/Fetch",
        service="db_data",
        version="2024-04",
        arguments={
            "ids": None,
            "namespace": None,
        },
        required=frozenset(["ids"]),
        encode=encode_fetch,
        builders={},
        read=read_fetch_response,
        names={
            "ids": "ids",
            "namespace": "namespace",
        },
        request=MESSAGES["FetchRequest"],
        response=MESSAGES["FetchResponse"],
    ),
    "GET /vectors/list": rpc.RpcOperation(
        "GET /vectors/list",
        rpc="/VectorService/List",
        service="db_data",
        version="2024-04",
        arguments={
            "prefix": None,
            "limit": None,
            "pagination_token": None,
            "namespace": None,
        },
        required=frozenset([]),
        encode=encode_list,
        builders={},
        read=read_list_response,
        names={
            "prefix": "prefix",
            "limit": "limit",
            "paginationToken": "pagination_token",
            "namespace": "namespace",
        },
        request=MESSAGES["ListRequest"],
        response=MESSAGES["ListResponse"],
    ),
    "POST /query": rpc.RpcOperation(
        "POST /query",
        rpc="/VectorService/Query",
        service="db_data",
        version="2024-04",
        arguments={
            "namespace": None,
            "top_k": None,
            "filter": None,
            "include_values": None,
            "include_metadata": None,
            "queries": None,
            "vector": None,
            "sparse_vector": {"indices": None, "values": None},
            "id": None,
        },
        required=frozenset(["top_k"]),
        encode=encode_query,
        builders={
            "queries": QueryVectorBuilder,
            "sparse_vector": SparseValuesBuilder,
        },
        read=read_query_response,
        names={
            "namespace": "namespace",
            "topK": "top_k",
            "filter": "filter",
            "includeValues": "include_values",
            "includeMetadata": "include_metadata",
            "queries": "queries",
            "vector": "vector",
            "sparseVector": "sparse_vector",
            "id": "id",
        },
        request=MESSAGES["QueryRequest"],
        response=MESSAGES["QueryResponse"],
    ),
    "POST /vectors/update": rpc.RpcOperation(
        "POST /vectors/update",
        rpc="/VectorService/Update",
        service="db_data",
        version="2024-04",
        arguments={
            "id": None,
            "values": None,
            "sparse_values": {"indices": None, "values": None},
            "set_metadata": None,
            "namespace": None,
        },
        required=frozenset(["id"]),
        encode=encode_update,
        builders={
            "sparse_values": SparseValuesBuilder,
        },
        read=read_update_response,
        names={
            "id": "id",
            "values": "values",
            "sparseValues": "sparse_values",
            "setMetadata": "set_metadata",
            "namespace": "namespace",
        },
        request=MESSAGES["UpdateRequest"],
        response=MESSAGES["UpdateResponse"],
    ),
    "POST /describe_index_stats": rpc.RpcOperation(
        "POST /describe_index_stats",
        rpc="/VectorService/DescribeIndexStats",
        service="db_data",
        version="2024-04",
        arguments={
            "filter": None,
        },
        required=frozenset([]),
        encode=encode_describe_index_stats,
        builders={},
        read=read_describe_index_stats_response,
        names={
            "filter": "filter",
        },
        request=MESSAGES["DescribeIndexStatsRequest"],
        response=MESSAGES["DescribeIndexStatsResponse"],
    ),
    "GET /describe_index_stats": rpc.RpcOperation(
        "GET /describe_index_stats",
        rpc="/VectorService/DescribeIndexStats",
        service="db_data",
        version="2024-04",
        arguments={
            "filter": None,
        },
        required=frozenset([]),
        encode=encode_describe_index_stats,
        builders={},
        read=read_describe_index_stats_response,
        names={
            "filter": "filter",
        },
        request=MESSAGES["DescribeIndexStatsRequest"],
        response=MESSAGES["DescribeIndexStatsResponse"],
    ),
}
