"""Operations of the admin API: organizations, projects, API keys, and access tokens.

The server has one organization and starts with one project. Indexes do not belong to a project, whatever key created
them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pinecone.local import versions
from pinecone.local.access import Access
from pinecone.local.http.call import Call, Reply, one_of
from pinecone.local.http.errors import RefusedError, invalid, not_found
from pinecone.local.lifecycle import timestamp

Item = dict[str, Any]

_ROLES = (
    "ProjectEditor",
    "ProjectViewer",
    "ControlPlaneEditor",
    "ControlPlaneViewer",
    "DataPlaneEditor",
    "DataPlaneViewer",
)
MAX_NAME = 512
MAX_KEY_NAME = 80
_TOKEN_SECONDS = 1800


class Admin:
    """The organization, the projects and the API keys of one server, in the form of responses.

    Args:
        access: Access control of the server.
    """

    def __init__(self, access: Access) -> None:
        self.access = access
        self.organizations: dict[str, Item] = {}
        self.projects: dict[str, Item] = {}
        self.keys: dict[str, Item] = {}
        self.secrets: dict[str, str] = {}  # by id of the key
        self.clear()

    def clear(self) -> None:
        """Reset to one organization and one project."""
        for secret in self.secrets.values():
            self.access.take_back(secret)
        for kept in (self.organizations, self.projects, self.keys, self.secrets):
            kept.clear()
        organization = {
            "id": f"-{uuid.uuid4().hex[:19]}",
            "name": "local",
            "plan": "Standard",
            "payment_status": "Active",
            "created_at": timestamp(),
            "support_tier": "Free",
        }
        self.organizations[organization["id"]] = organization
        self.add_project("Default", max_pods=0, force_encryption_with_cmek=False)

    def add_project(self, name: str, **settings: Any) -> Item:
        """Add a project.

        Raises:
            RefusedError: A project with this name exists.
        """
        _check_free(name, self.projects.values(), "project")
        (organization_id,) = self.organizations or ("",)
        project = {
            "id": str(uuid.uuid4()),
            "name": name,
            **settings,
            "organization_id": organization_id,
            "created_at": timestamp(),
        }
        self.projects[project["id"]] = project
        return project

    def remove_key(self, id: str) -> None:
        """Remove and revoke an API key."""
        del self.keys[id]
        self.access.take_back(self.secrets.pop(id))


def list_organizations(admin: Admin, call: Call) -> Reply:
    """GET /admin/organizations"""
    return Reply({"data": list(admin.organizations.values())})


def fetch_organization(admin: Admin, call: Call) -> Reply:
    """GET /admin/organizations/{organization_id}"""
    return Reply(_find(admin.organizations, call, "organization"))


def update_organization(admin: Admin, call: Call) -> Reply:
    """PATCH /admin/organizations/{organization_id}"""
    organization = _find(admin.organizations, call, "organization")
    organization["name"] = _name(call, MAX_NAME, organization["name"])
    return Reply(organization)


def delete_organization(admin: Admin, call: Call) -> Reply:
    """DELETE /admin/organizations/{organization_id}"""
    organization = _find(admin.organizations, call, "organization")
    if admin.projects:
        raise RefusedError("FAILED_PRECONDITION", "The organization has projects. Delete them first.")
    del admin.organizations[organization["id"]]
    return Reply(status=202)


def list_projects(admin: Admin, call: Call) -> Reply:
    """GET /admin/projects"""
    return Reply({"data": list(admin.projects.values())})


def create_project(admin: Admin, call: Call) -> Reply:
    """POST /admin/projects"""
    if not admin.organizations:
        raise not_found("There is no organization in which to create a project.")
    project = admin.add_project(
        _name(call, MAX_NAME),
        max_pods=call.integer("max_pods", default=0, least=0, most=2**31 - 1),
        force_encryption_with_cmek=call.flag("force_encryption_with_cmek"),
    )
    return Reply(project)


def fetch_project(admin: Admin, call: Call) -> Reply:
    """GET /admin/projects/{project_id}"""
    return Reply(_find(admin.projects, call, "project"))


def update_project(admin: Admin, call: Call) -> Reply:
    """PATCH /admin/projects/{project_id}"""
    project = _find(admin.projects, call, "project")
    name = _name(call, MAX_NAME, project["name"])
    if name != project["name"]:
        _check_free(name, admin.projects.values(), "project")
    max_pods = call.integer("max_pods", default=project["max_pods"], least=0, most=2**31 - 1)
    encrypted = project["force_encryption_with_cmek"]
    if call.arguments.get("force_encryption_with_cmek") is not None:
        encrypted = call.flag("force_encryption_with_cmek")
    if project["force_encryption_with_cmek"] and not encrypted:
        raise invalid("force_encryption_with_cmek cannot be turned off.")
    project.update(name=name, max_pods=max_pods, force_encryption_with_cmek=encrypted)
    return Reply(project)


def delete_project(admin: Admin, call: Call) -> Reply:
    """DELETE /admin/projects/{project_id}"""
    project = _find(admin.projects, call, "project")
    for id in [id for id, key in admin.keys.items() if key["project_id"] == project["id"]]:
        admin.remove_key(id)
    del admin.projects[project["id"]]
    return Reply(status=202)


def list_api_keys(admin: Admin, call: Call) -> Reply:
    """GET /admin/projects/{project_id}/api-keys"""
    project = _find(admin.projects, call, "project")
    return Reply({"data": [key for key in admin.keys.values() if key["project_id"] == project["id"]]})


def create_api_key(admin: Admin, call: Call) -> Reply:
    """POST /admin/projects/{project_id}/api-keys"""
    project = _find(admin.projects, call, "project")
    name = _name(call, MAX_KEY_NAME)
    _check_free(name, _keys_of(admin, project["id"]), "API key")
    key = {"id": str(uuid.uuid4()), "name": name, "project_id": project["id"], "roles": _roles(call, [_ROLES[0]])}
    admin.keys[key["id"]] = key
    secret = admin.secrets[key["id"]] = admin.access.give_out("pclocal_")
    return Reply({"key": key, "value": secret}, 201)


def fetch_api_key(admin: Admin, call: Call) -> Reply:
    """GET /admin/api-keys/{api_key_id}"""
    return Reply(_find(admin.keys, call, "api_key"))


def update_api_key(admin: Admin, call: Call) -> Reply:
    """PATCH /admin/api-keys/{api_key_id}"""
    key = _find(admin.keys, call, "api_key")
    name = _name(call, MAX_KEY_NAME, key["name"])
    if name != key["name"]:
        _check_free(name, _keys_of(admin, key["project_id"]), "API key")
    key.update(name=name, roles=_roles(call, key["roles"]))
    if versions.shows_secret_of_changed_key(call.version):
        return Reply({"key": key, "value": admin.secrets[key["id"]]})
    return Reply(key)


def delete_api_key(admin: Admin, call: Call) -> Reply:
    """DELETE /admin/api-keys/{api_key_id}"""
    admin.remove_key(_find(admin.keys, call, "api_key")["id"])
    return Reply(status=202)


def get_token(admin: Admin, call: Call) -> Reply:
    """POST /oauth/token"""
    one_of("grant_type", call.text("grant_type"), ("client_credentials",))
    if not call.text("client_id") or not admin.access.knows(call.text("client_secret")):
        raise RefusedError("UNAUTHENTICATED", "The client secret is not an API key of this server.")
    return Reply(
        {"access_token": admin.access.give_out(""), "token_type": "Bearer", "expires_in": _TOKEN_SECONDS},
        headers={"cache-control": "no-store"},
    )


HANDLERS: dict[str, Callable[[Admin, Call], Reply]] = {
    "GET /admin/organizations": list_organizations,
    "GET /admin/organizations/{organization_id}": fetch_organization,
    "PATCH /admin/organizations/{organization_id}": update_organization,
    "DELETE /admin/organizations/{organization_id}": delete_organization,
    "GET /admin/projects": list_projects,
    "POST /admin/projects": create_project,
    "GET /admin/projects/{project_id}": fetch_project,
    "PATCH /admin/projects/{project_id}": update_project,
    "DELETE /admin/projects/{project_id}": delete_project,
    "GET /admin/projects/{project_id}/api-keys": list_api_keys,
    "POST /admin/projects/{project_id}/api-keys": create_api_key,
    "GET /admin/api-keys/{api_key_id}": fetch_api_key,
    "PATCH /admin/api-keys/{api_key_id}": update_api_key,
    "DELETE /admin/api-keys/{api_key_id}": delete_api_key,
    "POST /oauth/token": get_token,
}


def _find(items: Mapping[str, Item], call: Call, kind: str) -> Item:
    item = items.get(call.text(f"{kind}_id"))
    if item is None:
        raise not_found(f"There is no {kind.replace('_', ' ')} with this ID.")
    return item


def _keys_of(admin: Admin, project_id: str) -> Iterable[Item]:
    return (key for key in admin.keys.values() if key["project_id"] == project_id)


def _check_free(name: str, items: Iterable[Item], kind: str) -> None:
    if any(item["name"] == name for item in items):
        raise RefusedError("ALREADY_EXISTS", f"A {kind} with this name already exists.")


def _name(call: Call, most: int, default: str = "") -> str:
    name = call.text("name", default)
    if not 1 <= len(name) <= most:
        raise invalid(f"name must have 1 to {most} characters.")
    return name


def _roles(call: Call, default: list[str]) -> list[str]:
    roles = call.sequence("roles")
    return default if roles is None else [one_of("Each of roles", role, _ROLES) for role in roles]
