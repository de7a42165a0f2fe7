# @generated from pinecone/admin/projects_asyncio.py. Do not edit: run scripts/regen.
"""Projects."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from pinecone.admin import calls
from pinecone.admin.api_keys import ApiKeys
from pinecone.admin.cleanup import KINDS, empty
from pinecone.exceptions import (
    ForbiddenException,
    NotFoundException,
    PineconeApiException,
    PineconeApiTypeError,
    PineconeApiValueError,
)
from pinecone.lazy import lazy_exports
from pinecone.models.admin import APIKeyRole
from pinecone.service.base import Service
from pinecone.service.waiting import is_found

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.admin import ProjectList, ProjectModel
    from pinecone.transport.call_options import CallOptions
    from pinecone.transport.transport import Transport

logger = logging.getLogger("pinecone")


class Projects(Service):
    """Projects of an organization, as ``admin.projects``.

    Args:
        transport: Session of the service account.
    """

    def __init__(self, transport: Transport[Any]) -> None:
        super().__init__(transport)
        self._api_keys = ApiKeys(transport)

    def list(self, **options: Unpack[CallOptions]) -> ProjectList:
        """List the projects of the organization.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The projects, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.projects.list()).names()
            ['films']
        """
        return self._send(calls.list_projects(self._ops), options)

    def create(
        self,
        name: str,
        max_pods: int | None = None,
        force_encryption_with_cmek: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectModel:
        """Create a project without indexes or API keys.

        Args:
            name: Name of the project, unique within the organization.
            max_pods: Maximum number of pods of the project. The service's default is 0.
            force_encryption_with_cmek: Whether encryption with a customer-managed key (CMEK) is required. It cannot be
                turned off later.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The project.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> project = admin.projects.create(name="films")
        """
        settings = {"name": name, "max_pods": max_pods, "force_encryption_with_cmek": force_encryption_with_cmek}
        return self._send(calls.create_project(self._ops, settings), options)

    def describe(
        self, project_id: str | None = None, name: str | None = None, **options: Unpack[CallOptions]
    ) -> ProjectModel:
        """Describe a project; ``get`` and ``fetch`` are the same.

        Args:
            project_id: ID of the project. Pass either this or ``name``.
            name: Name of the project, which is looked up in the list of projects.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The project, with its limits.

        Raises:
            NotFoundException: The project does not exist.
            PineconeException: Several projects have that name.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.projects.describe(name="films")).max_pods
            0
        """
        if project_id is not None and name is not None:
            raise PineconeApiValueError("describe takes either project_id or name, not both.")
        if name is not None:
            return calls.named(self.list(**options), name)
        if project_id is None:
            raise PineconeApiTypeError("describe needs project_id or name.")
        return self._send(calls.describe_project(self._ops, project_id), options)

    get = fetch = describe

    def describe_by_name(self, name: str, **options: Unpack[CallOptions]) -> ProjectModel:
        """Describe a project by its name; the same as ``describe(name=...)``.

        Args:
            name: Name of the project.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The project.

        Raises:
            NotFoundException: The project does not exist.
            PineconeException: Several projects have that name.

        Since API 2025-04.

        Example:
            >>> (admin.projects.describe_by_name(name="films")).id
            '5f2c1a34-0d3b-4a5e-9c55-6f1d3a1b7a10'
        """
        return self.describe(name=name, **options)

    def exists(self, project_id: str | None = None, name: str | None = None, **options: Unpack[CallOptions]) -> bool:
        """Check whether a project exists.

        Args:
            project_id: ID of the project. Pass either this or ``name``.
            name: Name of the project.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            Whether it exists.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> admin.projects.exists(name="films")
            True
        """
        return is_found(lambda: self.describe(project_id, name, **options))

    def update(
        self,
        project_id: str,
        name: str | None = None,
        max_pods: int | None = None,
        force_encryption_with_cmek: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectModel:
        """Change the settings of a project. Settings that are left out keep their values.

        Args:
            project_id: ID of the project.
            name: New name.
            max_pods: New maximum number of pods.
            force_encryption_with_cmek: True to require encryption with a customer-managed key (CMEK) from now on.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The project as it is after the change.

        Raises:
            PineconeApiValueError: No change is passed.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.projects.update(project_id=project.id, max_pods=2)).max_pods
            2
        """
        settings = {"name": name, "max_pods": max_pods, "force_encryption_with_cmek": force_encryption_with_cmek}
        return self._send(calls.update_project(self._ops, project_id, settings), options)

    def delete(
        self,
        project_id: str,
        delete_all_indexes: bool = False,
        delete_all_collections: bool = False,
        delete_all_backups: bool = False,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a project permanently. The service refuses to delete a project that is not empty.

        Deleting the resources of a project needs an API key, which is created for this and deleted afterwards. If an
        index has deletion protection, nothing is deleted.

        Args:
            project_id: ID of the project.
            delete_all_indexes: Whether to delete its indexes first. Default False.
            delete_all_collections: Whether to delete its collections first. Default False.
            delete_all_backups: Whether to delete its backups first. Default False.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The project does not exist.
            ForbiddenException: An index has deletion protection.
            PineconeApiException: The service refused a request.

        Since API 2025-04.

        Example:
            >>> admin.projects.delete(project_id=project.id, delete_all_indexes=True)
        """
        flags = {"indexes": delete_all_indexes, "collections": delete_all_collections, "backups": delete_all_backups}
        kinds = [kind for kind, wanted in flags.items() if wanted]
        if kinds:
            self._empty(project_id, kinds, options)
        self._send(calls.delete_project(self._ops, project_id), options)

    def delete_with_cleanup(
        self, project_id: str, max_attempts: int = 5, retry_delay: float = 30.0, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a project permanently, with its indexes, collections, backups and assistants.

        Args:
            project_id: ID of the project.
            max_attempts: Maximum number of attempts; deletions take time to complete. Default 5.
            retry_delay: Seconds to wait between attempts. Default 30.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The project does not exist.
            ForbiddenException: An index has deletion protection.
            PineconeApiException: The service refused a request of the last attempt.

        Since API 2025-04.

        Example:
            >>> admin.projects.delete_with_cleanup(project_id=project.id)
        """
        for attempt in range(1, max_attempts + 1):
            try:
                self._empty(project_id, KINDS, options)
                self._send(calls.delete_project(self._ops, project_id), options)
                return
            except (ForbiddenException, NotFoundException):
                raise
            except PineconeApiException as error:
                if attempt == max_attempts:
                    raise
                logger.info("Project %s is not empty yet (status %s).", project_id, error.status)
            self._transport.wait(retry_delay)

    def _empty(self, project_id: str, kinds: Collection[str], options: CallOptions) -> None:
        made = self._api_keys.create(project_id, "cleanup", [APIKeyRole.PROJECT_EDITOR], **options)
        try:
            empty(self._config.replace(api_key=made.value), kinds)
        finally:
            self._api_keys.delete(made.key.id, **options)


lazy_exports(__name__)
