"""Calls of inference: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Union

from pinecone.arguments import non_empty_str, one_of_names, optional_str
from pinecone.arguments.plain import is_mapping, kind_of
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.base import JsonObject
from pinecone.models.inference import EmbeddingsList, EmbedModel, ModelInfo, ModelInfoList, RerankModel, RerankResult
from pinecone.versioning import Call, Operations

#: One text, or several texts or objects with the key text.
Texts = Union[str, Iterable[Union[str, JsonObject]]]


def embed(
    ops: Operations, model: EmbedModel | str, inputs: Texts, parameters: JsonObject | None
) -> Call[EmbeddingsList]:
    """Embed texts."""
    arguments = {
        "model": wire_model(model),
        "inputs": objects("inputs", [inputs] if isinstance(inputs, str) else inputs),
        "parameters": parameters,
    }
    return ops.call("embed", "POST /embed", arguments, EmbeddingsList)


def rerank(
    ops: Operations,
    *,
    model: RerankModel | str,
    documents: Iterable[str | JsonObject],
    rank_fields: Sequence[str],
    **others: object,
) -> Call[RerankResult]:
    """Rerank documents."""
    arguments = {
        "model": wire_model(model),
        "documents": objects("documents", documents),
        "rank_fields": list(rank_fields),
        **others,
    }
    return ops.call("rerank", "POST /rerank", arguments, RerankResult)


def list_models(ops: Operations, type: str | None, vector_type: str | None) -> Call[ModelInfoList]:
    """List the hosted models."""
    return ops.call("list_models", "GET /models", {"type": type, "vector_type": vector_type}, ModelInfoList)


def get_model(ops: Operations, model: EmbedModel | RerankModel | str | None, model_name: str | None) -> Call[ModelInfo]:
    """Describe a hosted model."""
    name = one_of_names("get_model", model=model, model_name=model_name)
    if name is None:
        raise PineconeApiTypeError("get_model needs model.")
    return ops.call("get_model", "GET /models/{model_name}", {"model_name": wire_model(name)}, ModelInfo)


def wire_model(name: object) -> str:
    """The name of a model, which may be a member of an enum.

    Raises:
        PineconeApiTypeError: It is not a string.
        PineconeApiValueError: It is empty, which would address the list of all models.
    """
    return non_empty_str("model", optional_str("model", name))


def objects(argument: str, given: Iterable[str | JsonObject]) -> list[JsonObject]:
    """Texts become objects with the key text; objects are passed on as they are.

    Raises:
        PineconeApiTypeError: An item is neither a text nor an object.
        PineconeApiValueError: There are no items.
    """
    if isinstance(given, (str, Mapping)) or not isinstance(given, Iterable):
        raise PineconeApiTypeError(f"{argument} must be a list of texts or dicts, not {kind_of(given)}.")
    result: list[JsonObject] = []
    for position, item in enumerate(given):
        if isinstance(item, str):
            result.append({"text": item})
        elif is_mapping(item):
            result.append(item)
        else:
            raise PineconeApiTypeError(f"{argument}[{position}] must be a str or a dict, not {kind_of(item)}.")
    if not result:
        raise PineconeApiValueError(f"{argument} must not be empty.")
    return result
