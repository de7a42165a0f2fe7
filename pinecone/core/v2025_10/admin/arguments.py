# @generated from openapi/2025-10/admin.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the admin service of API 2025-10, for msgspec."""

from __future__ import annotations

from typing import Annotated, Optional

from msgspec import Meta, Struct


class ListProjectsArguments(Struct, kw_only=True):
    pass


class CreateProjectArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=512)]
    max_pods: Optional[int] = None
    force_encryption_with_cmek: Optional[bool] = None


class ListOrganizationsArguments(Struct, kw_only=True):
    pass


class FetchProjectArguments(Struct, kw_only=True):
    project_id: str


class UpdateProjectArguments(Struct, kw_only=True):
    project_id: str
    name: Optional[Annotated[str, Meta(min_length=1, max_length=512)]] = None
    max_pods: Optional[int] = None
    force_encryption_with_cmek: Optional[bool] = None


class DeleteProjectArguments(Struct, kw_only=True):
    project_id: str


class FetchOrganizationArguments(Struct, kw_only=True):
    organization_id: str


class UpdateOrganizationArguments(Struct, kw_only=True):
    organization_id: str
    name: Optional[Annotated[str, Meta(min_length=1, max_length=512)]] = None


class DeleteOrganizationArguments(Struct, kw_only=True):
    organization_id: str


class ListProjectApiKeysArguments(Struct, kw_only=True):
    project_id: str


class CreateApiKeyArguments(Struct, kw_only=True):
    project_id: str
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    roles: Optional[list[str]] = None


class FetchApiKeyArguments(Struct, kw_only=True):
    api_key_id: str


class UpdateApiKeyArguments(Struct, kw_only=True):
    api_key_id: str
    name: Optional[Annotated[str, Meta(min_length=1, max_length=80)]] = None
    roles: Optional[list[str]] = None


class DeleteApiKeyArguments(Struct, kw_only=True):
    api_key_id: str


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /admin/projects": ListProjectsArguments,
    "POST /admin/projects": CreateProjectArguments,
    "GET /admin/organizations": ListOrganizationsArguments,
    "GET /admin/projects/{project_id}": FetchProjectArguments,
    "PATCH /admin/projects/{project_id}": UpdateProjectArguments,
    "DELETE /admin/projects/{project_id}": DeleteProjectArguments,
    "GET /admin/organizations/{organization_id}": FetchOrganizationArguments,
    "PATCH /admin/organizations/{organization_id}": UpdateOrganizationArguments,
    "DELETE /admin/organizations/{organization_id}": DeleteOrganizationArguments,
    "GET /admin/projects/{project_id}/api-keys": ListProjectApiKeysArguments,
    "POST /admin/projects/{project_id}/api-keys": CreateApiKeyArguments,
    "GET /admin/api-keys/{api_key_id}": FetchApiKeyArguments,
    "PATCH /admin/api-keys/{api_key_id}": UpdateApiKeyArguments,
    "DELETE /admin/api-keys/{api_key_id}": DeleteApiKeyArguments,
}
