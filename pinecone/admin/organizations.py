# @generated from pinecone/admin/organizations_asyncio.py. Do not edit: run scripts/regen.
"""Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone.admin import calls
from pinecone.lazy import lazy_exports
from pinecone.service.base import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.admin import OrganizationList, OrganizationModel
    from pinecone.transport.call_options import CallOptions


class Organizations(Service):
    """Organizations that the service account has access to, as ``admin.organizations``.

    Args:
        transport: Session of the service account.
    """

    def list(self, **options: Unpack[CallOptions]) -> OrganizationList:
        """List the organizations.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The organizations, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.organizations.list()).names()
            ['acme']
        """
        return self._send(calls.list_organizations(self._ops), options)

    def describe(self, organization_id: str, **options: Unpack[CallOptions]) -> OrganizationModel:
        """Describe an organization; ``get`` and ``fetch`` are the same.

        Args:
            organization_id: ID of the organization.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The organization, with its plan and payment status.

        Raises:
            NotFoundException: The organization does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.organizations.describe(organization_id="-NF9xx")).plan
            'Standard'
        """
        return self._send(calls.describe_organization(self._ops, organization_id), options)

    get = fetch = describe

    def update(
        self, organization_id: str, name: str | None = None, **options: Unpack[CallOptions]
    ) -> OrganizationModel:
        """Change the name of an organization.

        Args:
            organization_id: ID of the organization.
            name: New name.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The organization as it is after the change.

        Raises:
            PineconeApiValueError: No new name is passed.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.organizations.update(organization_id="-NF9xx", name="acme-films")).name
            'acme-films'
        """
        return self._send(calls.update_organization(self._ops, organization_id, name), options)

    def delete(self, organization_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an organization permanently. Its projects must be deleted first.

        Args:
            organization_id: ID of the organization.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The organization does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> admin.organizations.delete(organization_id="-NF9xx")
        """
        self._send(calls.delete_organization(self._ops, organization_id), options)


lazy_exports(__name__)
