# @generated from pinecone/db_control/collections_asyncio.py. Do not edit: run scripts/regen.
"""The collections of a project: static copies of pod indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone.db_control import calls
from pinecone.service.base import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.db_control import CollectionList, CollectionModel
    from pinecone.transport.call_options import CallOptions


class Collections(Service):
    """The collections of a project, as ``pc.collections``."""

    def create(self, name: str, source: str, **options: Unpack[CallOptions]) -> CollectionModel:
        """Create a collection from a pod index.

        Args:
            name: Name of the collection: lower-case letters, digits and hyphens, up to 45 characters.
            source: Name of the pod index.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The collection, which is still being created.

        Raises:
            ConflictError: A collection with that name already exists.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> collection = pc.collections.create("movies-2024", source="movies")
        """
        return self._send(calls.create_collection(self._ops, name, source), options)

    def list(self, **options: Unpack[CallOptions]) -> CollectionList:
        """List the collections of the project.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The collections, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.collections.list()).names()
            ['movies-2024']
        """
        return self._send(calls.list_collections(self._ops), options)

    def describe(self, name: str, **options: Unpack[CallOptions]) -> CollectionModel:
        """Describe a collection.

        Args:
            name: Name of the collection.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The collection, with its status, size and number of records.

        Raises:
            NotFoundException: The collection does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.collections.describe("movies-2024")).status
            'Ready'
        """
        return self._send(calls.describe_collection(self._ops, name), options)

    def delete(self, name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a collection.

        Args:
            name: Name of the collection.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The collection does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> pc.collections.delete("movies-2024")
        """
        self._send(calls.delete_collection(self._ops, name), options)
