"""Calls of the admin API: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Iterable

from pinecone.admin.token import Token
from pinecone.arguments import changes, in_path, str_list
from pinecone.exceptions import NotFoundException, PineconeException
from pinecone.models.admin import (
    APIKeyList,
    APIKeyModel,
    APIKeyRole,
    APIKeyWithSecret,
    OrganizationList,
    OrganizationModel,
    ProjectList,
    ProjectModel,
    created_key,
    key_of,
)
from pinecone.models.base import JsonObject
from pinecone.transport.masked import Masked
from pinecone.versioning import Call, Operations, no_result

AUDIENCE = "https://api.pinecone.io/"
GRANT = "client_credentials"

PROJECT = "/admin/projects/{project_id}"
API_KEY = "/admin/api-keys/{api_key_id}"
ORGANIZATION = "/admin/organizations/{organization_id}"


def token(ops: Operations, client_id: str, client_secret: Masked[str]) -> Call[Token]:
    """Exchange the credentials of a service account for a token."""
    fixed = {"client_id": client_id, "grant_type": GRANT, "audience": AUDIENCE}
    return ops.call("get_token", "POST /oauth/token", {**fixed, "client_secret": client_secret.reveal()}, Token.of)


# Projects


def list_projects(ops: Operations) -> Call[ProjectList]:
    """List the projects of the organization."""
    return ops.call("list_projects", "GET /admin/projects", {}, ProjectList)


def create_project(ops: Operations, settings: JsonObject) -> Call[ProjectModel]:
    """Create a project."""
    return ops.call("create_project", "POST /admin/projects", settings, ProjectModel)


def describe_project(ops: Operations, project_id: str) -> Call[ProjectModel]:
    """Describe a project."""
    return ops.call("describe_project", f"GET {PROJECT}", in_path(project_id=project_id), ProjectModel)


def update_project(ops: Operations, project_id: str, settings: JsonObject) -> Call[ProjectModel]:
    """Change the settings of a project."""
    arguments = {**in_path(project_id=project_id), **changes("update_project", settings)}
    return ops.call("update_project", f"PATCH {PROJECT}", arguments, ProjectModel)


def delete_project(ops: Operations, project_id: str) -> Call[None]:
    """Delete a project."""
    return ops.call("delete_project", f"DELETE {PROJECT}", in_path(project_id=project_id), no_result)


def named(projects: ProjectList, name: str) -> ProjectModel:
    """The project with a name.

    Raises:
        NotFoundException: No project has that name.
        PineconeException: Several projects have that name.
    """
    found = [project for project in projects if project.name == name]
    if not found:
        raise NotFoundException(
            404, "Not Found", message=f"There is no project {name!r}.", operation="describe_project"
        )
    if len(found) > 1:
        raise PineconeException(f"{len(found)} projects have the name {name!r}. Pass the project_id of one.")
    return found[0]


# API keys


def list_api_keys(ops: Operations, project_id: str) -> Call[APIKeyList]:
    """List the API keys of a project."""
    return ops.call("list_api_keys", f"GET {PROJECT}/api-keys", in_path(project_id=project_id), APIKeyList)


def create_api_key(
    ops: Operations, project_id: str, roles: Iterable[APIKeyRole | str] | None, **settings: object
) -> Call[APIKeyWithSecret]:
    """Create an API key."""
    arguments = {**in_path(project_id=project_id), "roles": wire_roles(roles), **settings}
    return ops.call("create_api_key", f"POST {PROJECT}/api-keys", arguments, created_key)


def describe_api_key(ops: Operations, api_key_id: str) -> Call[APIKeyModel]:
    """Describe an API key."""
    return ops.call("describe_api_key", f"GET {API_KEY}", in_path(api_key_id=api_key_id), APIKeyModel)


def update_api_key(
    ops: Operations, api_key_id: str, name: str | None, roles: Iterable[APIKeyRole | str] | None
) -> Call[APIKeyModel]:
    """Change an API key."""
    settings = {"name": name, "roles": wire_roles(roles)}
    arguments = {**in_path(api_key_id=api_key_id), **changes("update_api_key", settings)}
    return ops.call("update_api_key", f"PATCH {API_KEY}", arguments, key_of)


def delete_api_key(ops: Operations, api_key_id: str) -> Call[None]:
    """Delete an API key."""
    return ops.call("delete_api_key", f"DELETE {API_KEY}", in_path(api_key_id=api_key_id), no_result)


# Organizations


def list_organizations(ops: Operations) -> Call[OrganizationList]:
    """List the organizations."""
    return ops.call("list_organizations", "GET /admin/organizations", {}, OrganizationList)


def describe_organization(ops: Operations, organization_id: str) -> Call[OrganizationModel]:
    """Describe an organization."""
    arguments = in_path(organization_id=organization_id)
    return ops.call("describe_organization", f"GET {ORGANIZATION}", arguments, OrganizationModel)


def update_organization(ops: Operations, organization_id: str, name: str | None) -> Call[OrganizationModel]:
    """Change an organization."""
    arguments = {**in_path(organization_id=organization_id), **changes("update_organization", {"name": name})}
    return ops.call("update_organization", f"PATCH {ORGANIZATION}", arguments, OrganizationModel)


def delete_organization(ops: Operations, organization_id: str) -> Call[None]:
    """Delete an organization."""
    arguments = in_path(organization_id=organization_id)
    return ops.call("delete_organization", f"DELETE {ORGANIZATION}", arguments, no_result)


def wire_roles(roles: Iterable[APIKeyRole | str] | None) -> list[str] | None:
    """Roles as the API takes them.

    Raises:
        PineconeApiTypeError: ``roles`` is not a list of strings.
    """
    return None if roles is None else str_list("roles", roles)
