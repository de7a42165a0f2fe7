"""Operations on text records. The index embeds the records and the queries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Optional

import orjson

from pinecone.local import versions
from pinecone.local.db_data.changes import Put
from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.conversion import (
    check_kinds,
    check_upsert_size,
    read_id,
    read_metadata,
    read_sparse,
    read_values,
)
from pinecone.local.db_data.filters import Each, Every, Predicate, read_filter
from pinecone.local.db_data.index import Index
from pinecone.local.db_data.replies import read, written
from pinecone.local.db_data.searching import search
from pinecone.local.db_data.store import Record
from pinecone.local.http.call import Answer, Call, Reply, one_of
from pinecone.local.http.errors import invalid
from pinecone.local.inference import embedding
from pinecone.local.inference.embedding import Embedding
from pinecone.local.inference.models import Models
from pinecone.local.inference.operations import embed_texts, rank, rerank_units

MAX_RECORDS = 96  # in one upsert
MAX_TOP_K = 10_000
MAX_FIELDS = 100
_ALL_FIELDS = ["*"]
_ID = "_id"

Vector = tuple[Optional[Floats], Optional[SparseValues]]
Found = list[tuple[Record, float]]  # each record with its score


async def upsert_records(index: Index, call: Call) -> Reply:
    """POST /records/namespaces/{namespace}/upsert"""
    embed = _embed_of(index)
    lines = call.sequence("body")
    if not lines or len(lines) > MAX_RECORDS:
        raise invalid(f"The request body must hold 1 to {MAX_RECORDS} records, one a line.")
    records = await _read_records(index, embed, lines)
    return written(index, [Put(_namespace_name(call), records)], None, 201)


async def search_records(index: Index, call: Call) -> Reply:
    """POST /records/namespaces/{namespace}/search"""
    namespace = index.namespace(_namespace_name(call))
    query = Call(call.version, call.mapping("query") or {})
    rerank = call.mapping("rerank")
    fields = call.sequence("fields")
    if fields is not None and (len(fields) > MAX_FIELDS or not all(isinstance(field, str) for field in fields)):
        raise invalid(f"fields must hold at most {MAX_FIELDS} names.")
    top_k = query.integer("top_k", least=1, most=MAX_TOP_K)
    usage = {"read_units": 1}

    given = [name for name in ("inputs", "vector", "id") if query.arguments.get(name) is not None]
    if len(given) != 1:
        raise invalid("query must hold exactly one of inputs, vector and id.")
    values, sparse = None, None
    if given == ["inputs"]:
        (embedded,) = await _embedded(index, "read_parameters", [_input_text(query)])
        usage["embed_total_tokens"] = embedded.tokens
        values, sparse = embedded.values, embedded.sparse
    elif given == ["vector"]:
        values, sparse = _read_vector(index, query.mapping("vector") or {})
    else:
        stored = namespace.get(read_id(query.text("id")))
        if stored is not None:
            values, sparse = stored.values, stored.sparse

    found: Found = []
    if values is not None or sparse is not None:
        matches = await search(namespace, top_k, values, sparse, _where(index, query))
        found = [(record, float(score)) for record, score in matches]
    if rerank is not None:
        usage["rerank_units"] = rerank_units(len(found))
        found = await _reranked(index.models, found, Call(call.version, rerank), query)
    hits = [{_ID: record.id, "_score": score, "fields": _shown(record, fields)} for record, score in found]
    return read(index, {"result": {"hits": hits}, "usage": usage})


HANDLERS: dict[str, Callable[[Index, Call], Answer]] = {
    "POST /records/namespaces/{namespace}/upsert": upsert_records,
    "POST /records/namespaces/{namespace}/search": search_records,
}


def _embed_of(index: Index) -> dict[str, Any]:
    if index.embed is None:
        raise invalid("The index has no integrated embedding: create it for a model, or configure it with one.")
    return index.embed


def _namespace_name(call: Call) -> str:
    """The stored name. A path must contain a name, so every API version accepts ``__default__`` here."""
    name = call.text("namespace")
    return "" if name == versions.DEFAULT_NAMESPACE else name


async def _read_records(index: Index, embed: Mapping[str, Any], lines: list[dict[str, Any]]) -> list[Record]:
    """Read text records and their vectors. All fields except the id become metadata."""
    ids, texts, metadata = [], [], []
    field = embed["field_map"]["text"]
    for line in lines:
        fields = dict(line)
        id = read_id(fields.pop(_ID) if _ID in fields else fields.pop("id", None))
        text = fields.get(field)
        if not isinstance(text, str) or not text:
            raise invalid(f"The record {id} has no text in the field {field}.")
        ids.append(id)
        texts.append(text)
        metadata.append(read_metadata(fields, f"record {id}"))
    check_upsert_size(sum(len(orjson.dumps(line)) for line in lines))
    embedded = await _embedded(index, "write_parameters", texts)
    return [Record(id, one.values, one.sparse, kept) for id, one, kept in zip(ids, embedded, metadata)]


async def _embedded(index: Index, parameters: str, texts: list[str]) -> list[Embedding]:
    """Embed texts with the model of the index and its parameters for reading or writing."""
    embed = _embed_of(index)
    settings = {**embed[parameters], **({"dimension": embed["dimension"]} if "dimension" in embed else {})}
    return await embed_texts(index.models.find(embed["model"]), settings, texts)


def _input_text(query: Call) -> str:
    text = (query.mapping("inputs") or {}).get("text")
    if not isinstance(text, str) or not text:
        raise invalid("query.inputs.text must be a non-empty string.")
    return text


def _read_vector(index: Index, vector: Mapping[str, Any]) -> Vector:
    values = read_values(index, vector.get("values") or None, "query.vector.values")
    sparse = None
    if vector.get("sparse_values") is not None or vector.get("sparse_indices") is not None:
        pair = {"indices": vector.get("sparse_indices"), "values": vector.get("sparse_values")}
        sparse = read_sparse(pair, "query.vector")
    check_kinds(index, values)
    if values is None and index.vector_type == "dense":
        raise invalid("Invalid query: Dense index queries with 'vector' input must specify 'values'")
    if values is None and sparse is None:
        raise invalid("query.vector must have the values of a sparse vector.")
    return values, sparse


def _where(index: Index, query: Call) -> Predicate | None:
    where = read_filter(query.mapping("filter"))
    match_terms = query.mapping("match_terms")
    if match_terms is None:
        return where
    one_of("query.match_terms.strategy", match_terms.get("strategy", "all"), ("all",))
    terms = match_terms.get("terms")
    if not isinstance(terms, list) or not all(isinstance(term, str) for term in terms):
        raise invalid("query.match_terms.terms must be a list of words.")
    if index.vector_type != "sparse":
        raise invalid("query.match_terms goes only with a sparse index.")
    field = _embed_of(index)["field_map"]["text"]
    wanted = {word for term in terms for word in embedding.words(term)}

    def holds(metadata: Mapping[str, Any]) -> bool:
        text = metadata.get(field)
        return isinstance(text, str) and wanted.issubset(embedding.words(text))

    return Each(holds) if where is None else Every([where, Each(holds)])


async def _reranked(models: Models, found: Found, rerank: Call, query: Call) -> Found:
    model = models.find(rerank.text("model"), "rerank")
    fields = rerank.sequence("rank_fields")
    if not fields:
        raise invalid("rerank.rank_fields must name at least one field.")
    if len(found) > model.info["max_batch_size"]:
        raise invalid(f"The model {model.name} reranks at most {model.info['max_batch_size']} records.")
    top_n = rerank.integer("top_n", default=max(1, len(found)), least=1, most=MAX_TOP_K)
    text = rerank.text("query") or _input_text(query)
    documents = [record.metadata or {} for record, _ in found]
    ranking = await rank(model, rerank.mapping("parameters") or {}, text, fields, documents)
    return [(found[position][0], score) for position, score in ranking[:top_n]]


def _shown(record: Record, fields: list[Any] | None) -> dict[str, Any]:
    metadata = record.metadata or {}
    if fields is None or fields == _ALL_FIELDS:
        return metadata
    return {field: metadata[field] for field in fields if field in metadata}
