# @generated from openapi/2025-01/inference.yaml. Do not edit: run scripts/regen.
"""Operations of the inference service of API 2025-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def embed(
    *,
    model: str,
    inputs: list[_models.EmbedInput],
    parameters: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """Embed text.

    Turns each input into a vector with a hosted model. One request takes as many inputs as the model's largest
    batch.

    Args:
        model: Name of the hosted embedding model.
        inputs: The texts to embed, no more than the model's largest batch.
        parameters: Parameters of the model, for example `{"input_type": "passage", "truncate": "END"}`. Which
            there are depends on the model.
    """
    _body: dict[str, Any] = {
        "model": model,
        "inputs": inputs,
    }
    if parameters is not wire.UNSET:
        _body["parameters"] = parameters
    return wire.Request("POST", "/embed", wire.JSON, wire.dumps(_body))


def rerank(
    *,
    model: str,
    query: str,
    documents: list[dict[str, Any]],
    top_n: int = wire.UNSET,
    return_documents: bool = wire.UNSET,
    rank_fields: list[str] = wire.UNSET,
    parameters: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """Rerank documents.

    Scores documents by how well they answer a query, with a hosted model, and returns them best first.

    Args:
        model: Name of the hosted reranking model, for example `bge-reranker-v2-m3`.
        query: Query that the documents are scored against.
        documents: The documents to rerank, no more than the model's largest batch.
        top_n: Number of documents to return, the best ones. All of them unless given.
        return_documents: Whether each result holds its document, or only the position of it in the request.
        rank_fields: Names of the document fields to rank by. How many there may be depends on the model.
        parameters: Parameters of the model, for example `{"truncate": "END"}`. Which there are depends on the
            model.
    """
    _body: dict[str, Any] = {
        "model": model,
        "query": query,
        "documents": documents,
    }
    if top_n is not wire.UNSET:
        _body["top_n"] = top_n
    if return_documents is not wire.UNSET:
        _body["return_documents"] = return_documents
    if rank_fields is not wire.UNSET:
        _body["rank_fields"] = rank_fields
    if parameters is not wire.UNSET:
        _body["parameters"] = parameters
    return wire.Request("POST", "/rerank", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /embed": wire.Operation(
        "POST /embed",
        id="embed",
        service="inference",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "model": None,
            "inputs": None,
            "parameters": None,
        },
        required=frozenset(["model", "inputs"]),
        encoders={
            "application/json": embed,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.EmbeddingsList.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "inputs": lambda: _models.EmbedInput,
        },
    ),
    "POST /rerank": wire.Operation(
        "POST /rerank",
        id="rerank",
        service="inference",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "model": None,
            "query": None,
            "documents": None,
            "top_n": None,
            "return_documents": None,
            "rank_fields": None,
            "parameters": None,
        },
        required=frozenset(["model", "query", "documents"]),
        encoders={
            "application/json": rerank,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.RerankResult.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
