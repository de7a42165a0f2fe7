"""Types of the admin API: organizations, projects and API keys."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from pinecone.display import Listing
from pinecone.models.base import JsonObject
from pinecone.models.db_control import Choice
from pinecone.models.view import NamedList, View


class APIKeyRole(Choice):
    """Role of an API key: editor or viewer of the whole project, its control plane or its data plane."""

    PROJECT_EDITOR = "ProjectEditor"
    PROJECT_VIEWER = "ProjectViewer"
    CONTROL_PLANE_EDITOR = "ControlPlaneEditor"
    CONTROL_PLANE_VIEWER = "ControlPlaneViewer"
    DATA_PLANE_EDITOR = "DataPlaneEditor"
    DATA_PLANE_VIEWER = "DataPlaneViewer"


class ProjectModel(View):
    """A project, which holds indexes, assistants and API keys.

    Attributes:
        id: ID of the project.
        name: Name of the project, unique within the organization.
        max_pods: Maximum number of pods of the project.
        force_encryption_with_cmek: Whether encryption with a customer-managed key (CMEK) is required.
        organization_id: ID of the organization that it belongs to.
        created_at: Creation time, a datetime; None if the service does not report it.
    """

    id: str
    name: str
    max_pods: int
    force_encryption_with_cmek: bool
    organization_id: str
    created_at: datetime | None


class OrganizationModel(View):
    """An organization, which holds projects and is billed for them.

    Attributes:
        id: ID of the organization.
        name: Name of the organization.
        plan: Plan, such as "Standard".
        payment_status: Payment status, such as "Active".
        created_at: Creation time, a datetime.
        support_tier: Support tier, such as "Pro".
    """

    id: str
    name: str
    plan: str
    payment_status: str
    created_at: datetime
    support_tier: str


class APIKeyModel(View):
    """An API key of a project, without its secret.

    Attributes:
        id: ID of the key, which is not the secret.
        name: Name of the key.
        project_id: ID of the project of the key.
        roles: Roles of the key, such as ``["ProjectEditor"]``.
    """

    id: str
    name: str | None
    project_id: str
    roles: list[str]

    @property
    def role(self) -> str:
        """The first role; empty if there is none."""
        return self.roles[0] if isinstance(self.roles, list) and self.roles else ""


class APIKeyWithSecret(View):
    """An API key together with its secret, which the repr leaves out.

    Attributes:
        key: The API key.
        value: The secret. It cannot be looked up later.
    """

    _IS_NO_MAPPING: ClassVar = True

    key: APIKeyModel
    value: str

    def _shown(self) -> list[tuple[str, Any]]:
        return [("key", self.key), ("value", "***")]


class ProjectList(NamedList[ProjectModel]):
    """The projects of an organization.

    Attributes:
        data: The projects.
    """

    _LISTING = Listing("data", "project", "name id created_at")

    data: list[ProjectModel]


class OrganizationList(NamedList[OrganizationModel]):
    """The organizations that a service account has access to.

    Attributes:
        data: The organizations.
    """

    _LISTING = Listing("data", "organization", "name id plan")

    data: list[OrganizationModel]


class APIKeyList(NamedList[APIKeyModel]):
    """The API keys of a project, without their secrets.

    Attributes:
        data: The API keys.
    """

    _LISTING = Listing("data", "API key", "name id roles")

    data: list[APIKeyModel]


def created_key(response: JsonObject) -> APIKeyWithSecret:
    """The API key of a response, and its secret.

    Raises:
        ValueError: One of them is missing.
    """
    made = APIKeyWithSecret(response)
    if not isinstance(made.key, APIKeyModel) or not isinstance(made.value, str):
        raise ValueError("There is no API key in the response.")
    return made


def key_of(response: JsonObject) -> APIKeyModel:
    """The API key of a response that may hold its secret too."""
    return APIKeyModel(response.get("key", response))
