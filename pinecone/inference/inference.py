# @generated from pinecone/inference/inference_asyncio.py. Do not edit: run scripts/regen.
"""Hosted models: embedding, reranking, and a list of the models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from pinecone._compat.installed_plugins import warn_of_installed
from pinecone.inference import calls
from pinecone.lazy import lazy_exports
from pinecone.models import inference as models
from pinecone.service.base import Service
from pinecone.service.faces import Configured

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.inference.calls import Texts
    from pinecone.models.base import JsonObject
    from pinecone.models.inference import EmbeddingsList, ModelInfo, ModelInfoList, RerankResult
    from pinecone.transport.call_options import CallOptions
    from pinecone.transport.transport import Transport


class Inference(Service, Configured):
    """Hosted models, as ``pc.inference``.

    Args:
        transport: Transport of the client.

    Attributes:
        EmbedModel: Names of embedding models.
        RerankModel: Names of reranking models.
    """

    EmbedModel = models.EmbedModel
    RerankModel = models.RerankModel

    def __init__(self, transport: Transport[Any]) -> None:
        warn_of_installed()
        super().__init__(transport)

    @property
    def model(self) -> Models:
        """The hosted models: ``list`` and ``get``."""
        return Models(self)

    def embed(
        self,
        model: models.EmbedModel | str,
        inputs: Texts,
        parameters: JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> EmbeddingsList:
        """Embed texts as vectors.

        Args:
            model: Name of the model, such as "multilingual-e5-large".
            inputs: A text, or a list of texts or of dictionaries with the key text, up to ``max_batch_size`` of the
                model.
            parameters: Parameters of the model, such as ``{"input_type": "passage", "truncate": "END"}``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            One embedding for each input, in the same order.

        Raises:
            PineconeApiTypeError: An input is neither a text nor a dictionary.
            PineconeApiValueError: There are no inputs.
            PineconeApiException: The service refused the request.

        Since API 2024-07.

        Example:
            >>> embeddings = pc.inference.embed("multilingual-e5-large", ["a"], {"input_type": "passage"})
            >>> len(embeddings[0].values)
            1024
        """
        return self._send(calls.embed(self._ops, model, inputs, parameters), options)

    def rerank(
        self,
        model: models.RerankModel | str,
        query: str,
        documents: Iterable[str | JsonObject],
        rank_fields: Sequence[str] = ("text",),
        return_documents: bool = True,
        top_n: int | None = None,
        parameters: JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> RerankResult:
        """Rerank documents by their relevance to a query.

        Args:
            model: Name of the model, such as "bge-reranker-v2-m3".
            query: Query to rank the documents by.
            documents: Texts, or dictionaries with the fields of a document.
            rank_fields: Names of the fields to rank by. Default ``["text"]``, the field of a document that is a text.
            return_documents: Whether to include the documents in the result. Default True.
            top_n: Number of documents to return; all if left out.
            parameters: Parameters of the model, such as ``{"truncate": "END"}``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The documents with their scores, best first.

        Raises:
            PineconeApiTypeError: A document is neither a text nor a dictionary.
            PineconeApiValueError: There are no documents.
            PineconeApiException: The service refused the request.

        Since API 2024-10.

        Example:
            >>> result = pc.inference.rerank("bge-reranker-v2-m3", "fruit", ["an apple", "a car"], top_n=1)
            >>> result.data[0].document["text"]
            'an apple'
        """
        call = calls.rerank(
            self._ops,
            model=model,
            query=query,
            documents=documents,
            rank_fields=rank_fields,
            return_documents=return_documents,
            top_n=top_n,
            parameters=parameters,
        )
        return self._send(call, options)

    def list_models(
        self, *, type: str | None = None, vector_type: str | None = None, **options: Unpack[CallOptions]
    ) -> ModelInfoList:
        """List the hosted models.

        Args:
            type: Type of the models to list, "embed" or "rerank"; all if left out.
            vector_type: Type of the vectors, "dense" or "sparse"; all if left out.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The models, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (pc.inference.list_models(type="rerank")).names()
            ['bge-reranker-v2-m3', 'cohere-rerank-3.5', 'pinecone-rerank-v0']
        """
        return self._send(calls.list_models(self._ops, type, vector_type), options)

    def get_model(
        self,
        model: models.EmbedModel | models.RerankModel | str | None = None,
        *,
        model_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModelInfo:
        """Describe a hosted model.

        Args:
            model: Name of the model.
            model_name: The same; its name in the 7.x line.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The model, with its parameters and limits.

        Raises:
            NotFoundException: The model does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (pc.inference.get_model("multilingual-e5-large")).default_dimension
            1024
        """
        return self._send(calls.get_model(self._ops, model, model_name), options)

    def close(self) -> None:
        """Close the connections of the client. The next call opens a new one.

        Example:
            >>> pc.inference.close()
        """
        self._transport.close()


class Models:
    """The hosted models, as ``pc.inference.model``.

    Attributes:
        list: The same as ``pc.inference.list_models``.
        get: The same as ``pc.inference.get_model``.
    """

    def __init__(self, inference: Inference) -> None:
        self.list = inference.list_models
        self.get = inference.get_model


lazy_exports(__name__)
