"""Integrated embedding of an index: read its settings from a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pinecone.local.db_data.index import Index
from pinecone.local.http.errors import invalid, not_found
from pinecone.local.inference.models import Models

_READ = {"input_type": "query", "truncate": "END"}
_WRITE = {"input_type": "passage", "truncate": "END"}


def read_embed(models: Models, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The integrated embedding of a new index.

    Args:
        models: The models of the server.
        settings: ``embed`` of the creation request.

    Raises:
        RefusedError: The model does not exist, or the settings do not fit it.
    """
    name = settings.get("model", "")
    model = models.get(name, "embed")
    if model is None:
        raise not_found(f"Model {name} not found. There are: {', '.join(models.names('embed'))}.")
    dimension = model.dimension(settings.get("dimension"))
    embed: dict[str, Any] = {
        "model": model.name,
        "metric": model.metric(settings.get("metric") or ""),
        "vector_type": model.vector_type,
        "field_map": _field_map(settings.get("field_map")),
        "read_parameters": {**_READ, **_parameters("read_parameters", settings)},
        "write_parameters": {**_WRITE, **_parameters("write_parameters", settings)},
    }
    if dimension is not None:
        embed["dimension"] = dimension
    for name in ("read_parameters", "write_parameters"):
        model.parameters(embed[name])
    return embed


def change_embed(models: Models, index: Index, change: Mapping[str, Any]) -> dict[str, Any]:
    """The integrated embedding of an index after a change. An index without it may get it.

    Raises:
        RefusedError: The change does not fit the index or its model.
    """
    settings = dict(index.embed or {"metric": index.metric, "dimension": index.dimension})
    model = change.get("model")
    if index.embed is not None and model not in (None, index.embed["model"]):
        raise invalid("The model of an index with integrated embedding cannot be changed.")
    settings.update({name: value for name, value in change.items() if value is not None})
    embed = read_embed(models, settings)
    if embed["vector_type"] != index.vector_type:
        raise invalid(f"The model {embed['model']} does not fit the index, which is {index.vector_type}.")
    return embed


def _field_map(field_map: Any) -> dict[str, str]:
    text = field_map.get("text") if isinstance(field_map, dict) else None
    if text is None:
        raise invalid("Missing required key 'text' in embed.field_map, which names the field of a record to embed.")
    if not isinstance(text, str) or not text or len(field_map) != 1:
        raise invalid("embed.field_map must map text to the name of a record field, and nothing else.")
    return {"text": text}


def _parameters(name: str, settings: Mapping[str, Any]) -> Mapping[str, Any]:
    parameters = settings.get(name)
    if parameters is None:
        return {}
    if not isinstance(parameters, dict):
        raise invalid(f"embed.{name} must be a JSON object.")
    return parameters
