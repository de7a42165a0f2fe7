# @generated from openapi/2025-04/admin.yaml. Do not edit: run scripts/regen.
"""Operations of the admin service of API 2025-04."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def list_projects() -> wire.Request:
    """List projects.

    Returns all projects of the organization that the service account belongs to.
    """
    return wire.Request("GET", "/admin/projects", {}, None)


def create_project(
    *,
    name: str,
    max_pods: int = wire.UNSET,
    force_encryption_with_cmek: bool = wire.UNSET,
) -> wire.Request:
    """Create a project.

    Creates a project without indexes or API keys in the organization of the service account.

    Args:
        name: Name of the project, unique within the organization.
        max_pods: Largest number of pods that the indexes of the project may have together. 0, which is the
            default, rules out pod-based indexes.
        force_encryption_with_cmek: Whether the data of the project must be encrypted with a key of the
            customer's own. It cannot be turned off later.
    """
    _body: dict[str, Any] = {
        "name": name,
    }
    if max_pods is not wire.UNSET:
        _body["max_pods"] = max_pods
    if force_encryption_with_cmek is not wire.UNSET:
        _body["force_encryption_with_cmek"] = force_encryption_with_cmek
    return wire.Request("POST", "/admin/projects", wire.JSON, wire.dumps(_body))


def list_organizations() -> wire.Request:
    """List organizations.

    Returns the organizations that the service account may see.
    """
    return wire.Request("GET", "/admin/organizations", {}, None)


def fetch_project(
    *,
    project_id: str,
) -> wire.Request:
    """Describe a project.

    Returns the settings and limits of one project.

    Args:
        project_id: ID of the project, a UUID.
    """
    return wire.Request("GET", f"/admin/projects/{wire.segment(project_id)}", {}, None)


def update_project(
    *,
    project_id: str,
    name: str = wire.UNSET,
    max_pods: int = wire.UNSET,
    force_encryption_with_cmek: bool = wire.UNSET,
) -> wire.Request:
    """Update a project.

    Changes the name, pod limit or encryption of a project. What is left out stays as it is.

    Args:
        project_id: ID of the project, a UUID.
        name: New name of the project, unique within the organization.
        max_pods: New limit of the number of pods that the indexes of the project may have together.
        force_encryption_with_cmek: Whether to require encryption with a key of the customer's own from now on.
            It can be turned on, but not off.
    """
    _body: dict[str, Any] = {}
    if name is not wire.UNSET:
        _body["name"] = name
    if max_pods is not wire.UNSET:
        _body["max_pods"] = max_pods
    if force_encryption_with_cmek is not wire.UNSET:
        _body["force_encryption_with_cmek"] = force_encryption_with_cmek
    return wire.Request("PATCH", f"/admin/projects/{wire.segment(project_id)}", wire.JSON, wire.dumps(_body))


def delete_project(
    *,
    project_id: str,
) -> wire.Request:
    """Delete a project.

    Deletes a project and its API keys for good. Its indexes, collections, backups and assistants must be
    deleted first.

    Args:
        project_id: ID of the project, a UUID.
    """
    return wire.Request("DELETE", f"/admin/projects/{wire.segment(project_id)}", {}, None)


def fetch_organization(
    *,
    organization_id: str,
) -> wire.Request:
    """Describe an organization.

    Returns the name, plan and standing of one organization.

    Args:
        organization_id: ID of the organization.
    """
    return wire.Request("GET", f"/admin/organizations/{wire.segment(organization_id)}", {}, None)


def update_organization(
    *,
    organization_id: str,
    name: str = wire.UNSET,
) -> wire.Request:
    """Update an organization.

    Changes the name of an organization.

    Args:
        organization_id: ID of the organization.
        name: New name of the organization.
    """
    _body: dict[str, Any] = {}
    if name is not wire.UNSET:
        _body["name"] = name
    return wire.Request("PATCH", f"/admin/organizations/{wire.segment(organization_id)}", wire.JSON, wire.dumps(_body))


def delete_organization(
    *,
    organization_id: str,
) -> wire.Request:
    """Delete an organization.

    Deletes an organization for good. Its projects must be deleted first.

    Args:
        organization_id: ID of the organization.
    """
    return wire.Request("DELETE", f"/admin/organizations/{wire.segment(organization_id)}", {}, None)


def list_api_keys(
    *,
    project_id: str,
) -> wire.Request:
    """List API keys.

    Returns the API keys of one project, without their secrets.

    Args:
        project_id: ID of the project, a UUID.
    """
    return wire.Request("GET", f"/admin/projects/{wire.segment(project_id)}/api-keys", {}, None)


def create_api_key(
    *,
    project_id: str,
    name: str,
    roles: list[str] = wire.UNSET,
) -> wire.Request:
    """Create an API key.

    Creates an API key for a project. Only this call returns its secret.

    Args:
        project_id: ID of the project, a UUID.
        name: Name of the API key, unique within the project.
        roles: What the API key shall allow. `ProjectEditor` unless given.
    """
    _body: dict[str, Any] = {
        "name": name,
    }
    if roles is not wire.UNSET:
        _body["roles"] = roles
    return wire.Request("POST", f"/admin/projects/{wire.segment(project_id)}/api-keys", wire.JSON, wire.dumps(_body))


def fetch_api_key(
    *,
    api_key_id: str,
) -> wire.Request:
    """Describe an API key.

    Returns the name, project and roles of one API key, without its secret.

    Args:
        api_key_id: ID of the API key, a UUID. It is not the secret itself.
    """
    return wire.Request("GET", f"/admin/api-keys/{wire.segment(api_key_id)}", {}, None)


def update_api_key(
    *,
    api_key_id: str,
    name: str = wire.UNSET,
    roles: list[str] = wire.UNSET,
) -> wire.Request:
    """Update an API key.

    Changes the name or the roles of an API key. What is left out stays as it is.

    Args:
        api_key_id: ID of the API key, a UUID. It is not the secret itself.
        name: New name of the API key, unique within the project.
        roles: Roles that the API key shall have, in place of all of the old.
    """
    _body: dict[str, Any] = {}
    if name is not wire.UNSET:
        _body["name"] = name
    if roles is not wire.UNSET:
        _body["roles"] = roles
    return wire.Request("PATCH", f"/admin/api-keys/{wire.segment(api_key_id)}", wire.JSON, wire.dumps(_body))


def delete_api_key(
    *,
    api_key_id: str,
) -> wire.Request:
    """Delete an API key.

    Deletes an API key for good. Requests made with its secret are refused from then on.

    Args:
        api_key_id: ID of the API key, a UUID. It is not the secret itself.
    """
    return wire.Request("DELETE", f"/admin/api-keys/{wire.segment(api_key_id)}", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /admin/projects": wire.Operation(
        "GET /admin/projects",
        id="list_projects",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={},
        required=frozenset([]),
        encoders={
            "": list_projects,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ProjectList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /admin/projects": wire.Operation(
        "POST /admin/projects",
        id="create_project",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "name": None,
            "max_pods": None,
            "force_encryption_with_cmek": None,
        },
        required=frozenset(["name"]),
        encoders={
            "application/json": create_project,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Project.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /admin/organizations": wire.Operation(
        "GET /admin/organizations",
        id="list_organizations",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={},
        required=frozenset([]),
        encoders={
            "": list_organizations,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.OrganizationList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /admin/projects/{project_id}": wire.Operation(
        "GET /admin/projects/{project_id}",
        id="fetch_project",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "project_id": None,
        },
        required=frozenset(["project_id"]),
        encoders={
            "": fetch_project,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Project.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "PATCH /admin/projects/{project_id}": wire.Operation(
        "PATCH /admin/projects/{project_id}",
        id="update_project",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "project_id": None,
            "name": None,
            "max_pods": None,
            "force_encryption_with_cmek": None,
        },
        required=frozenset(["project_id"]),
        encoders={
            "application/json": update_project,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Project.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "DELETE /admin/projects/{project_id}": wire.Operation(
        "DELETE /admin/projects/{project_id}",
        id="delete_project",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "project_id": None,
        },
        required=frozenset(["project_id"]),
        encoders={
            "": delete_project,
        },
        responses={
            "202": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /admin/organizations/{organization_id}": wire.Operation(
        "GET /admin/organizations/{organization_id}",
        id="fetch_organization",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "organization_id": None,
        },
        required=frozenset(["organization_id"]),
        encoders={
            "": fetch_organization,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Organization.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "PATCH /admin/organizations/{organization_id}": wire.Operation(
        "PATCH /admin/organizations/{organization_id}",
        id="update_organization",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "organization_id": None,
            "name": None,
        },
        required=frozenset(["organization_id"]),
        encoders={
            "application/json": update_organization,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Organization.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "DELETE /admin/organizations/{organization_id}": wire.Operation(
        "DELETE /admin/organizations/{organization_id}",
        id="delete_organization",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "organization_id": None,
        },
        required=frozenset(["organization_id"]),
        encoders={
            "": delete_organization,
        },
        responses={
            "202": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /admin/projects/{project_id}/api-keys": wire.Operation(
        "GET /admin/projects/{project_id}/api-keys",
        id="list_api_keys",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "project_id": None,
        },
        required=frozenset(["project_id"]),
        encoders={
            "": list_api_keys,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.APIKeyList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /admin/projects/{project_id}/api-keys": wire.Operation(
        "POST /admin/projects/{project_id}/api-keys",
        id="create_api_key",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "project_id": None,
            "name": None,
            "roles": None,
        },
        required=frozenset(["project_id", "name"]),
        encoders={
            "application/json": create_api_key,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.APIKeyWithSecret.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /admin/api-keys/{api_key_id}": wire.Operation(
        "GET /admin/api-keys/{api_key_id}",
        id="fetch_api_key",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "api_key_id": None,
        },
        required=frozenset(["api_key_id"]),
        encoders={
            "": fetch_api_key,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.APIKey.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "PATCH /admin/api-keys/{api_key_id}": wire.Operation(
        "PATCH /admin/api-keys/{api_key_id}",
        id="update_api_key",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "api_key_id": None,
            "name": None,
            "roles": None,
        },
        required=frozenset(["api_key_id"]),
        encoders={
            "application/json": update_api_key,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.APIKeyWithSecret.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "DELETE /admin/api-keys/{api_key_id}": wire.Operation(
        "DELETE /admin/api-keys/{api_key_id}",
        id="delete_api_key",
        service="admin",
        version="2025-04",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "api_key_id": None,
        },
        required=frozenset(["api_key_id"]),
        encoders={
            "": delete_api_key,
        },
        responses={
            "202": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
