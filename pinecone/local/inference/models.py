"""The models of a server: the hosted models with the descriptions of the service, and custom models.

``embedding.py`` computes the results of the hosted models.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional, TypeVar

from pinecone.local.http.call import one_of
from pinecone.local.http.errors import invalid, not_found

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")

_TYPES = {"string": str, "integer": int, "boolean": bool}


class Model(NamedTuple):
    """A model.

    Attributes:
        info: Its description, as the service returns it.
        max_rank_fields: The most fields of a document that it ranks by; 0 if it is not a reranking model.
        embed: For a custom model, the function from texts and ``"query"`` or ``"passage"`` to vectors.
        score: For a custom model, the function from a query and texts to their relevance.
    """

    info: dict[str, Any]
    max_rank_fields: int = 0
    embed: Optional[Callable[[list[str], str], Any]] = None
    score: Optional[Callable[[str, list[str]], Sequence[float]]] = None

    @property
    def name(self) -> str:
        """Name of the model."""
        return str(self.info["model"])

    @property
    def vector_type(self) -> str:
        """``"dense"`` or ``"sparse"``."""
        return str(self.info["vector_type"])

    def parameters(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of a request with the defaults of the model filled in.

        Raises:
            RefusedError: A parameter is unknown, has a wrong value, or is required and missing.
        """
        supported = {parameter["parameter"]: parameter for parameter in self.info["supported_parameters"]}
        for name, value in given.items():
            if name not in supported:
                raise invalid(f"The model {self.name} has no parameter {name}.")
            allowed = supported[name].get("allowed_values")
            if allowed is not None and value not in allowed:
                raise invalid(f"The parameter {name} must be one of {', '.join(map(str, allowed))}.")
            kind = supported[name]["value_type"]
            if type(value) is not _TYPES[kind]:
                raise invalid(f"The parameter {name} must be of the type {kind}.")
        for name, parameter in supported.items():
            if parameter["required"] and name not in given:
                raise invalid(f"The model {self.name} needs the parameter {name}.")
        defaults = {name: parameter["default"] for name, parameter in supported.items() if "default" in parameter}
        return {**defaults, **given}

    def dimension(self, asked: Any) -> int | None:
        """Dimension of the vectors of the model; None for a sparse model.

        Args:
            asked: Dimension in the request; None for the default of the model.
        """
        if self.vector_type == "sparse":
            if asked is not None:
                raise invalid(f"The model {self.name} is sparse: its vectors have no dimension.")
            return None
        if asked is None:
            asked = self.info["default_dimension"]
        supported = self.info["supported_dimensions"]
        if asked not in supported:
            raise invalid(f"The dimension of {self.name} must be one of {', '.join(map(str, supported))}.")
        return int(asked)

    def metric(self, asked: str) -> str:
        """The metric of an index with the model. If ``asked`` is empty, it is the preferred one of the model."""
        supported: list[str] = self.info["supported_metrics"]
        return one_of("metric", asked or supported[0], tuple(supported))


class Models:
    """The models of one server, by name."""

    def __init__(self) -> None:
        self._added: dict[str, Model] = {}

    def __iter__(self) -> Iterator[Model]:
        return iter({**_HOSTED, **self._added}.values())

    def add(self, model: Model) -> None:
        """Add a custom model. It replaces a model with the same name."""
        self._added[model.name] = model

    def clear(self) -> None:
        """Remove all custom models."""
        self._added.clear()

    def find(self, name: str, kind: str | None = None) -> Model:
        """The model with a name.

        Args:
            name: Name of the model.
            kind: ``"embed"`` or ``"rerank"``, if it must be of that kind.

        Raises:
            RefusedError: There is no such model.
        """
        model = self.get(name, kind)
        if model is None:
            raise not_found(f"Model '{name}' not found. There are: {', '.join(self.names(kind))}.")
        return model

    def get(self, name: str, kind: str | None = None) -> Model | None:
        """The model with a name; None if there is none of that kind."""
        return next((model for model in self if model.name == name and kind in (None, model.info["type"])), None)

    def names(self, kind: str | None = None) -> list[str]:
        """The names of the models of a kind."""
        return [model.name for model in self if kind in (None, model.info["type"])]


def own_embedding(name: str, embed: Callable[[list[str], str], Any], dimension: int) -> Model:
    """A custom model that returns dense vectors."""
    return _embedding(
        name,
        "Dense embeddings of a model that was added to the server.",
        _OWN,
        _OWN_LENGTH,
        vector_type="dense",
        default_dimension=dimension,
        supported_dimensions=[dimension],
        supported_metrics=["cosine", "dotproduct", "euclidean"],
        supported_parameters=[_one_of("input_type", ["query", "passage"], default="passage"), _TRUNCATE],
    )._replace(embed=_one_at_a_time(embed))


def own_reranking(name: str, score: Callable[[str, list[str]], Sequence[float]]) -> Model:
    """A custom model that returns the relevance of texts."""
    description = "Reranks by a model that was added to the server."
    return _reranking(name, description, _OWN, _OWN_LENGTH, 100, _MANY_FIELDS, _TRUNCATE)._replace(
        score=_one_at_a_time(score)
    )


def _one_at_a_time(model: Callable[[S, T], R]) -> Callable[[S, T], R]:
    """Serialize the calls of a custom model, which need not be thread-safe."""
    lock = threading.Lock()

    def call(first: S, second: T) -> R:
        with lock:
            return model(first, second)

    return call


def _one_of(name: str, values: list[Any], *, required: bool = False, **default: Any) -> dict[str, Any]:
    value_type = "integer" if isinstance(values[0], int) else "string"
    return {
        "parameter": name,
        "type": "one_of",
        "value_type": value_type,
        "required": required,
        "allowed_values": values,
        **default,
    }


def _any(name: str, value_type: str, default: Any) -> dict[str, Any]:
    return {"parameter": name, "type": "any", "value_type": value_type, "required": False, "default": default}


def _embedding(name: str, description: str, provider: str, length: int, **rest: Any) -> Model:
    return Model(
        {
            "model": name,
            "short_description": description,
            "type": "embed",
            "modality": "text",
            "max_sequence_length": length,
            "max_batch_size": 96,
            "provider_name": provider,
            **rest,
        }
    )


def _reranking(name: str, description: str, provider: str, length: int, batch: int, fields: int, *rest: Any) -> Model:
    info = {
        "model": name,
        "short_description": description,
        "type": "rerank",
        "modality": "text",
        "max_sequence_length": length,
        "max_batch_size": batch,
        "provider_name": provider,
        "supported_parameters": list(rest),
    }
    return Model(info, fields)


_INPUT_TYPE = _one_of("input_type", ["query", "passage"], required=True)
_TRUNCATE = _one_of("truncate", ["END", "NONE"], default="END")
_LLAMA_DIMENSIONS = [384, 512, 768, 1024, 2048]
_MANY_FIELDS = 100
_OWN = "local"
_OWN_LENGTH = 1_000_000

_HOSTED: dict[str, Model] = {
    model.name: model
    for model in (
        _embedding(
            "llama-text-embed-v2",
            "Dense embeddings of text in many languages, long documents included.",
            "NVIDIA",
            2048,
            vector_type="dense",
            default_dimension=1024,
            supported_dimensions=_LLAMA_DIMENSIONS,
            supported_metrics=["cosine", "dotproduct"],
            supported_parameters=[
                _INPUT_TYPE,
                _one_of("truncate", ["END", "NONE", "START"], default="END"),
                _one_of("dimension", _LLAMA_DIMENSIONS, default=1024),
            ],
        ),
        _embedding(
            "multilingual-e5-large",
            "Dense embeddings of short text in many languages.",
            "Microsoft",
            507,
            vector_type="dense",
            default_dimension=1024,
            supported_dimensions=[1024],
            supported_metrics=["cosine", "euclidean"],
            supported_parameters=[_INPUT_TYPE, _TRUNCATE],
        ),
        _embedding(
            "pinecone-sparse-english-v0",
            "Sparse embeddings of English text, for search by keyword.",
            "Pinecone",
            512,
            vector_type="sparse",
            supported_metrics=["dotproduct"],
            supported_parameters=[
                _INPUT_TYPE,
                _TRUNCATE,
                _any("return_tokens", "boolean", default=False),
                _one_of("max_tokens_per_sequence", [512, 2048], default=512),
            ],
        ),
        _reranking(
            "bge-reranker-v2-m3",
            "Reranks text in many languages by one field.",
            "BAAI",
            1024,
            100,
            1,
            _TRUNCATE,
        ),
        _reranking(
            "cohere-rerank-3.5",
            "Reranks text and semi-structured documents by any number of fields.",
            "Cohere",
            40_000,
            200,
            _MANY_FIELDS,
            _any("max_chunks_per_doc", "integer", default=3072),
        ),
        _reranking(
            "pinecone-rerank-v0",
            "Reranks English text by one field.",
            "Pinecone",
            512,
            100,
            1,
            _TRUNCATE,
        ),
    )
}
