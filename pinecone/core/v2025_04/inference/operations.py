# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""Operations of the inference service of API 2025-04."""

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


def list_models(
    *,
    type: str = wire.UNSET,
    vector_type: str = wire.UNSET,
) -> wire.Request:
    """List models.

    Returns the hosted models with what they can do. The list can be narrowed by kind of model and of vector.

    Args:
        type: Lists only models of this kind, `embed` or `rerank`. All kinds unless given.
        vector_type: Lists only models that make this kind of vector, `dense` or `sparse`. Only together with
            models that embed.
    """
    _query: list[tuple[str, Any]] = []
    if type is not wire.UNSET:
        _query.append(("type", type))
    if vector_type is not wire.UNSET:
        _query.append(("vector_type", vector_type))
    return wire.Request("GET", wire.target("/models", _query), {}, None)


def get_model(
    *,
    model_name: str,
) -> wire.Request:
    """Describe a model.

    Returns what one hosted model can do: its limits, dimensions, metrics and parameters.

    Args:
        model_name: Name of the model, for example `multilingual-e5-large`.
    """
    return wire.Request("GET", f"/models/{wire.segment(model_name)}", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "POST /embed": wire.Operation(
        "POST /embed",
        id="embed",
        service="inference",
        version="2025-04",
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
        version="2025-04",
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
    "GET /models": wire.Operation(
        "GET /models",
        id="list_models",
        service="inference",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "type": None,
            "vector_type": None,
        },
        required=frozenset([]),
        encoders={
            "": list_models,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ModelInfoList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /models/{model_name}": wire.Operation(
        "GET /models/{model_name}",
        id="get_model",
        service="inference",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "model_name": None,
        },
        required=frozenset(["model_name"]),
        encoders={
            "": get_model,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ModelInfo.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
