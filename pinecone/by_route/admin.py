# @generated from openapi and from pinecone. Do not edit: run scripts/regen.
"""The operations that `Admin.call` accepts, for type checkers. This module is never imported at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Protocol, TypedDict, overload

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from pinecone.models.admin import (
        APIKeyList,
        APIKeyModel,
        APIKeyWithSecret,
        OrganizationList,
        OrganizationModel,
        ProjectList,
        ProjectModel,
    )
    from pinecone.models.operations import Route
    from pinecone.models.view import View
    from pinecone.transport.call_options import CallOptions


class DeleteAdminApiKeysApiKeyId(TypedDict, total=False):
    """Arguments of `DELETE /admin/api-keys/{api_key_id}`: Delete an API key."""

    api_key_id: Required[str]


class DeleteAdminOrganizationsOrganizationId(TypedDict, total=False):
    """Arguments of `DELETE /admin/organizations/{organization_id}`: Delete an organization."""

    organization_id: Required[str]


class DeleteAdminProjectsProjectId(TypedDict, total=False):
    """Arguments of `DELETE /admin/projects/{project_id}`: Delete a project."""

    project_id: Required[str]


class GetAdminApiKeysApiKeyId(TypedDict, total=False):
    """Arguments of `GET /admin/api-keys/{api_key_id}`: Describe an API key."""

    api_key_id: Required[str]


class GetAdminOrganizationsOrganizationId(TypedDict, total=False):
    """Arguments of `GET /admin/organizations/{organization_id}`: Describe an organization."""

    organization_id: Required[str]


class GetAdminProjectsProjectId(TypedDict, total=False):
    """Arguments of `GET /admin/projects/{project_id}`: Describe a project."""

    project_id: Required[str]


class GetAdminProjectsProjectIdApiKeys(TypedDict, total=False):
    """Arguments of `GET /admin/projects/{project_id}/api-keys`: List API keys."""

    project_id: Required[str]


class PatchAdminApiKeysApiKeyId(TypedDict, total=False):
    """Arguments of `PATCH /admin/api-keys/{api_key_id}`: Update an API key."""

    api_key_id: Required[str]
    name: Optional[str]
    roles: Optional[list[str]]


class PatchAdminOrganizationsOrganizationId(TypedDict, total=False):
    """Arguments of `PATCH /admin/organizations/{organization_id}`: Update an organization."""

    organization_id: Required[str]
    name: Optional[str]


class PatchAdminProjectsProjectId(TypedDict, total=False):
    """Arguments of `PATCH /admin/projects/{project_id}`: Update a project."""

    project_id: Required[str]
    name: Optional[str]
    max_pods: Optional[int]
    force_encryption_with_cmek: Optional[bool]


class PostAdminProjects(TypedDict, total=False):
    """Arguments of `POST /admin/projects`: Create a project."""

    name: Required[str]
    max_pods: Optional[int]
    force_encryption_with_cmek: Optional[bool]


class PostAdminProjectsProjectIdApiKeys(TypedDict, total=False):
    """Arguments of `POST /admin/projects/{project_id}/api-keys`: Create an API key."""

    project_id: Required[str]
    name: Required[str]
    roles: Optional[list[str]]


class PostOauthToken(TypedDict, total=False):
    """Arguments of `POST /oauth/token`: Get an access token."""

    client_id: Required[str]
    client_secret: Required[str]
    grant_type: Required[str]
    audience: Required[str]


class AdminCallAsyncio(Protocol):
    """Method `call` of the asyncio classes."""

    @overload
    async def __call__(
        self,
        route: Literal["DELETE /admin/api-keys/{api_key_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAdminApiKeysApiKeyId],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /admin/organizations/{organization_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAdminOrganizationsOrganizationId],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /admin/projects/{project_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAdminProjectsProjectId],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /admin/api-keys/{api_key_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminApiKeysApiKeyId],
    ) -> APIKeyModel: ...
    @overload
    async def __call__(
        self, route: Literal["GET /admin/organizations"], /, *, options: Optional[CallOptions] = None
    ) -> OrganizationList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /admin/organizations/{organization_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminOrganizationsOrganizationId],
    ) -> OrganizationModel: ...
    @overload
    async def __call__(
        self, route: Literal["GET /admin/projects"], /, *, options: Optional[CallOptions] = None
    ) -> ProjectList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /admin/projects/{project_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminProjectsProjectId],
    ) -> ProjectModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /admin/projects/{project_id}/api-keys"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminProjectsProjectIdApiKeys],
    ) -> APIKeyList: ...
    @overload
    async def __call__(
        self,
        route: Literal["PATCH /admin/api-keys/{api_key_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAdminApiKeysApiKeyId],
    ) -> APIKeyModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["PATCH /admin/organizations/{organization_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAdminOrganizationsOrganizationId],
    ) -> OrganizationModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["PATCH /admin/projects/{project_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAdminProjectsProjectId],
    ) -> ProjectModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /admin/projects"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostAdminProjects],
    ) -> ProjectModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /admin/projects/{project_id}/api-keys"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostAdminProjectsProjectIdApiKeys],
    ) -> APIKeyWithSecret: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /oauth/token"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostOauthToken],
    ) -> View: ...
    @overload
    async def __call__(self, route: Route, /, *, options: Optional[CallOptions] = None, **arguments: Any) -> Any: ...


class AdminCall(Protocol):
    """Method `call` of the sync classes."""

    @overload
    def __call__(
        self,
        route: Literal["DELETE /admin/api-keys/{api_key_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAdminApiKeysApiKeyId],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /admin/organizations/{organization_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAdminOrganizationsOrganizationId],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /admin/projects/{project_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAdminProjectsProjectId],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /admin/api-keys/{api_key_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminApiKeysApiKeyId],
    ) -> APIKeyModel: ...
    @overload
    def __call__(
        self, route: Literal["GET /admin/organizations"], /, *, options: Optional[CallOptions] = None
    ) -> OrganizationList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /admin/organizations/{organization_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminOrganizationsOrganizationId],
    ) -> OrganizationModel: ...
    @overload
    def __call__(
        self, route: Literal["GET /admin/projects"], /, *, options: Optional[CallOptions] = None
    ) -> ProjectList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /admin/projects/{project_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminProjectsProjectId],
    ) -> ProjectModel: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /admin/projects/{project_id}/api-keys"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAdminProjectsProjectIdApiKeys],
    ) -> APIKeyList: ...
    @overload
    def __call__(
        self,
        route: Literal["PATCH /admin/api-keys/{api_key_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAdminApiKeysApiKeyId],
    ) -> APIKeyModel: ...
    @overload
    def __call__(
        self,
        route: Literal["PATCH /admin/organizations/{organization_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAdminOrganizationsOrganizationId],
    ) -> OrganizationModel: ...
    @overload
    def __call__(
        self,
        route: Literal["PATCH /admin/projects/{project_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAdminProjectsProjectId],
    ) -> ProjectModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /admin/projects"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostAdminProjects],
    ) -> ProjectModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /admin/projects/{project_id}/api-keys"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostAdminProjectsProjectIdApiKeys],
    ) -> APIKeyWithSecret: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /oauth/token"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostOauthToken],
    ) -> View: ...
    @overload
    def __call__(self, route: Route, /, *, options: Optional[CallOptions] = None, **arguments: Any) -> Any: ...
