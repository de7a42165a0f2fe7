"""API keys of projects."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pinecone.admin import calls
from pinecone.lazy import lazy_exports
from pinecone.service.base_asyncio import ServiceAsyncio

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.admin import APIKeyList, APIKeyModel, APIKeyRole, APIKeyWithSecret
    from pinecone.transport.call_options import CallOptions


class ApiKeysAsyncio(ServiceAsyncio):
    """API keys of projects, as ``admin.api_keys``.

    Args:
        transport: Session of the service account.
    """

    async def list(self, project_id: str, **options: Unpack[CallOptions]) -> APIKeyList:
        """List the API keys of a project, without their secrets.

        Args:
            project_id: ID of the project.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The keys, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (await admin.api_keys.list(project_id=project.id)).names()
            ['ingest']
        """
        return await self._send(calls.list_api_keys(self._ops, project_id), options)

    async def create(
        self,
        project_id: str,
        name: str,
        roles: Iterable[APIKeyRole | str] | None = None,
        *,
        description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> APIKeyWithSecret:
        """Create an API key for a project. Only this response contains its secret.

        Args:
            project_id: ID of the project.
            name: Name of the key, unique within the project.
            roles: Roles of the key, such as ``["DataPlaneViewer"]``. The service's default is "ProjectEditor".
            description: Description of the key, in API versions that accept one.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The key and its secret, ``value``.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> from pinecone import PineconeAsyncio
            >>> made = await admin.api_keys.create(project_id=project.id, name="ingest")
            >>> pc = PineconeAsyncio(api_key=made.value)
        """
        call = calls.create_api_key(self._ops, project_id, roles, name=name, description=description)
        return await self._send(call, options)

    async def describe(self, api_key_id: str, **options: Unpack[CallOptions]) -> APIKeyModel:
        """Describe an API key; ``get`` and ``fetch`` are the same.

        Args:
            api_key_id: ID of the key. It is not the secret.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The key, with its name and roles.

        Raises:
            NotFoundException: The key does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (await admin.api_keys.describe(api_key_id=made.key.id)).roles
            ['ProjectEditor']
        """
        return await self._send(calls.describe_api_key(self._ops, api_key_id), options)

    get = fetch = describe

    async def update(
        self,
        api_key_id: str,
        name: str | None = None,
        roles: Iterable[APIKeyRole | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> APIKeyModel:
        """Change the name or the roles of an API key.

        Args:
            api_key_id: ID of the key.
            name: New name.
            roles: New roles, which replace all of the old.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The key as it is after the change.

        Raises:
            PineconeApiValueError: No change is passed.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (await admin.api_keys.update(api_key_id=made.key.id, name="nightly-ingest")).name
            'nightly-ingest'
        """
        return await self._send(calls.update_api_key(self._ops, api_key_id, name, roles), options)

    async def delete(self, api_key_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an API key permanently.

        Args:
            api_key_id: ID of the key.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The key does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> await admin.api_keys.delete(api_key_id=made.key.id)
        """
        await self._send(calls.delete_api_key(self._ops, api_key_id), options)


lazy_exports(__name__)
