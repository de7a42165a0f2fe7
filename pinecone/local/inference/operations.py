"""Operations of inference: embed, rerank, and the list of hosted models."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np

from pinecone.local import versions
from pinecone.local.db_data.columns import Floats
from pinecone.local.http.call import Answer, Call, Reply, one_of
from pinecone.local.http.errors import RefusedError, invalid, not_found
from pinecone.local.inference import embedding
from pinecone.local.inference.embedding import Embedding
from pinecone.local.inference.models import Model, Models

T = TypeVar("T")

_DOCUMENTS_OF_A_UNIT = 100
_AT_ONCE = 10_000  # characters that are processed in about the time that it takes to start work in a thread


async def embed(models: Models, call: Call) -> Reply:
    """POST /embed"""
    model = models.find(call.text("model"), "embed")
    if model.vector_type == "sparse" and not versions.knows_sparse(call.version):
        raise not_found(f"API {call.version} has no sparse embeddings.")
    parameters = model.parameters(call.mapping("parameters") or {})
    inputs = call.sequence("inputs") or []
    if not 1 <= len(inputs) <= model.info["max_batch_size"]:
        raise invalid(f"inputs must hold 1 to {model.info['max_batch_size']} texts for {model.name}.")
    embedded = await embed_texts(model, parameters, [_text_of(item, number) for number, item in enumerate(inputs)])
    with_tokens = bool(parameters.get("return_tokens"))
    body = {
        "model": model.name,
        "vector_type": model.vector_type,
        "data": [_describe(one, with_tokens, call.version) for one in embedded],
        "usage": {"total_tokens": sum(one.tokens for one in embedded)},
    }
    return Reply(versions.known_to(call.version, body, versions.EMBEDDINGS))


async def rerank(models: Models, call: Call) -> Reply:
    """POST /rerank"""
    model = models.find(call.text("model"), "rerank")
    documents = call.sequence("documents") or []
    if not 1 <= len(documents) <= model.info["max_batch_size"]:
        raise invalid(f"documents must hold 1 to {model.info['max_batch_size']} documents for {model.name}.")
    fields = call.sequence("rank_fields") or ["text"]
    texts = []
    for number, document in enumerate(documents):
        for field in fields:
            if not isinstance(document, dict) or not isinstance(document.get(field), str):
                raise invalid(f"Document {number} has no text in the field {field}.")
        texts.append(document)
    top_n = call.integer("top_n", default=len(documents), least=1)
    ranking = await rank(model, call.mapping("parameters") or {}, call.text("query"), fields, texts)
    with_documents = call.arguments.get("return_documents") is not False
    data = [
        {"index": index, "score": score, **({"document": documents[index]} if with_documents else {})}
        for index, score in ranking[:top_n]
    ]
    return Reply({"model": model.name, "data": data, "usage": {"rerank_units": rerank_units(len(documents))}})


def list_models(models: Models, call: Call) -> Reply:
    """GET /models"""
    kind, vector_type = call.text("type"), call.text("vector_type")
    if kind:
        one_of("type", kind, ("embed", "rerank"))
    if vector_type:
        one_of("vector_type", vector_type, ("dense", "sparse"))
        if kind == "rerank":
            raise invalid("vector_type goes only with models that embed.")
    return Reply(
        {
            "models": [
                model.info
                for model in models
                if kind in ("", model.info["type"]) and vector_type in ("", model.info.get("vector_type"))
            ]
        }
    )


def get_model(models: Models, call: Call) -> Reply:
    """GET /models/{model_name}"""
    return Reply(models.find(call.text("model_name")).info)


HANDLERS: dict[str, Callable[[Models, Call], Answer]] = {
    "POST /embed": embed,
    "POST /rerank": rerank,
    "GET /models": list_models,
    "GET /models/{model_name}": get_model,
}


async def embed_texts(model: Model, parameters: Mapping[str, Any], texts: list[str]) -> list[Embedding]:
    """Embed texts with a model, in a thread if it takes long.

    Args:
        model: An embedding model.
        parameters: Its parameters, with defaults filled in.
        texts: The texts.
    """
    return await _aside(model.embed is not None or _are_long(texts), _embed_texts, model, parameters, texts)


def _embed_texts(model: Model, parameters: Mapping[str, Any], texts: list[str]) -> list[Embedding]:
    tokens = [_tokenize(model, parameters, text) for text in texts]
    if model.embed is not None:
        vectors = _vectors_of(model, model.embed(texts, parameters.get("input_type", "passage")), len(texts))
        return [Embedding(len(words), values) for words, values in zip(tokens, vectors)]
    dimension = model.dimension(parameters.get("dimension"))
    if dimension is not None:
        return [Embedding(len(words), embedding.dense(words, dimension)) for words in tokens]
    return [Embedding(len(words), None, *embedding.sparse(words)) for words in tokens]


def _vectors_of(model: Model, made: Any, count: int) -> Floats:
    """The vectors of a custom model, as a matrix."""
    vectors: Floats = np.asarray(made, np.float32)
    wanted = (count, model.info["default_dimension"])
    if vectors.shape != wanted:
        shapes = f"{vectors.shape} instead of {wanted}"
        raise RefusedError("INTERNAL", f"The model {model.name} returned vectors of the shape {shapes}.")
    return vectors


def _tokenize(model: Model, parameters: Mapping[str, Any], text: str) -> list[str]:
    """The words of a text, up to the limit of a model.

    Args:
        model: An embedding model.
        parameters: Its parameters, with defaults filled in.
        text: The text.

    Raises:
        RefusedError: The text is too long, and the parameters do not allow to truncate it.
    """
    tokens = embedding.words(text)
    most = parameters.get("max_tokens_per_sequence", model.info["max_sequence_length"])
    if len(tokens) <= most:
        return tokens
    if parameters.get("truncate") == "NONE":
        raise invalid(f"An input has {len(tokens)} tokens, and {model.name} takes {most}.")
    return tokens[-most:] if parameters.get("truncate") == "START" else tokens[:most]


async def rank(
    model: Model,
    parameters: Mapping[str, Any],
    query: str,
    fields: Sequence[Any],
    documents: Sequence[Mapping[str, Any]],
) -> list[tuple[int, float]]:
    """Positions and scores of documents, best first, computed in a thread if it takes long.

    Args:
        model: A reranking model.
        parameters: Its parameters in the request.
        query: The query.
        fields: Names of the fields to rank by.
        documents: The documents. A missing field counts as empty.
    """
    model.parameters(parameters)
    if not query:
        raise invalid("query must be a non-empty string.")
    if len(query) > embedding.MAX_QUERY:
        raise invalid(f"query has {len(query)} characters, and the local server reads at most {embedding.MAX_QUERY}.")
    if len(fields) > model.max_rank_fields:
        raise invalid(f"The model {model.name} ranks by at most {model.max_rank_fields} fields.")
    texts = [" ".join(str(document.get(field, "")) for field in fields) for document in documents]
    scores = await _aside(model.score is not None or _are_long([query, *texts]), _scores, model, query, texts)
    return sorted(enumerate(scores), key=lambda ranked: -ranked[1])


async def _aside(takes_long: bool, work: Callable[..., T], *arguments: Any) -> T:
    """The result of a function, run in a thread if it takes long."""
    return await asyncio.to_thread(work, *arguments) if takes_long else work(*arguments)


def _are_long(texts: Iterable[str]) -> bool:
    return sum(map(len, texts)) > _AT_ONCE


def _scores(model: Model, query: str, texts: list[str]) -> list[float]:
    if model.score is None:
        return [*map(embedding.Query(query).relevance, texts)]
    scores = [float(score) for score in model.score(query, texts)]
    if len(scores) != len(texts):
        raise RefusedError("INTERNAL", f"The model {model.name} returned {len(scores)} scores for {len(texts)} texts.")
    return scores


def rerank_units(documents: int) -> int:
    """The rerank units for a number of documents."""
    return -(-documents // _DOCUMENTS_OF_A_UNIT)


def _text_of(item: Any, number: int) -> str:
    text = item.get("text") if isinstance(item, dict) else item
    if isinstance(text, str) and text:
        return text
    others = sorted(item.keys() - {"text"}) if isinstance(item, dict) else []
    instead = f" It has {', '.join(others)}." if others else ""
    raise invalid(f"inputs[{number}] must have a text that is not empty.{instead}")


def _describe(embedded: Embedding, with_tokens: bool, version: str) -> dict[str, Any]:
    if embedded.sparse is None:
        body: dict[str, Any] = {"vector_type": "dense", "values": embedded.values}
    else:
        values = {"sparse_values": embedded.sparse.values, "sparse_indices": embedded.sparse.indices}
        tokens = {"sparse_tokens": embedded.words} if with_tokens else {}
        body = {"vector_type": "sparse", **values, **tokens}
    return versions.known_to(version, body, versions.EMBEDDING)
