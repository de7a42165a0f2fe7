"""Calls of inference: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Union

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.inference import EmbeddingsList, EmbedModel, ModelInfo, ModelInfoList, RerankModel, RerankResult
from pinecone.plain import is_mapping
from pinecone.versioning import Call, Operations

#: One text, or several texts or objects with a text.
Texts = Union[str, Iterable[Union[str, Mapping[str, Any]]]]


def embed(
    ops: Operations, model: EmbedModel | str, inputs: Texts, parameters: Mapping[str, Any] | None
) -> Call[EmbeddingsList]:
    """Embed texts."""
    arguments = {
        "model": checked_model(model),
        "inputs": objects("inputs", [inputs] if isinstance(inputs, str) else inputs),
        "parameters": parameters,
    }
    return ops.call("embed", "POST /embed", arguments, EmbeddingsList)


def rerank(
    ops: Operations,
    *,
    model: RerankModel | str,
    query: str,
    documents: Iterable[str | Mapping[str, Any]],
    rank_fields: Sequence[str],
    return_documents: bool,
    top_n: int | None,
    parameters: Mapping[str, Any] | None,
) -> Call[RerankResult]:
    """Rerank documents."""
    if isinstance(documents, str):
        raise PineconeApiTypeError("documents must be a list of texts or dicts, not a single text.")
    arguments = {
        "model": checked_model(model),
        "query": query,
        "documents": objects("documents", documents),
        "rank_fields": list(rank_fields),
        "return_documents": return_documents,
        "top_n": top_n,
        "parameters": parameters,
    }
    return ops.call("rerank", "POST /rerank", arguments, RerankResult)


def list_models(ops: Operations, type: str | None, vector_type: str | None) -> Call[ModelInfoList]:
    """List the hosted models."""
    return ops.call("list_models", "GET /models", {"type": type, "vector_type": vector_type}, ModelInfoList)


def get_model(ops: Operations, model: EmbedModel | RerankModel | str | None, model_name: str | None) -> Call[ModelInfo]:
    """Describe a hosted model."""
    if model is not None and model_name is not None and model != model_name:
        raise PineconeApiValueError("get_model: model and model_name are the same, and they differ.")
    name = checked_model(model if model is not None else model_name)
    return ops.call("get_model", "GET /models/{model_name}", {"model_name": name}, ModelInfo)


def checked_model(model: Any) -> str:
    """The name of a model.

    Raises:
        PineconeApiTypeError: It is no string.
        PineconeApiValueError: It is empty. An empty one would address the list of all models.
    """
    if not isinstance(model, str):
        raise PineconeApiTypeError(f"The name of a model must be a str, not {type(model).__name__}.")
    if not model:
        raise PineconeApiValueError("The name of a model must not be empty.")
    return model.value if isinstance(model, (EmbedModel, RerankModel)) else model


def objects(argument: str, given: Iterable[str | Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Texts as objects with a text; objects as they are.

    Raises:
        PineconeApiTypeError: There is something else among them.
        PineconeApiValueError: There is nothing.
    """
    if isinstance(given, Mapping) or not isinstance(given, Iterable):
        raise PineconeApiTypeError(f"{argument} must be a list of texts or dicts, not {type(given).__name__}.")
    result: list[Mapping[str, Any]] = []
    for position, item in enumerate(given):
        if isinstance(item, str):
            result.append({"text": item})
        elif is_mapping(item):
            result.append(item)
        else:
            raise PineconeApiTypeError(f"{argument}[{position}] must be a str or a dict, not {type(item).__name__}.")
    if not result:
        raise PineconeApiValueError(f"{argument} must not be empty.")
    return result
