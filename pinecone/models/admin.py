"""Types of the admin API: organizations, projects and API keys."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, TypeVar

from pinecone.display import Listing
from pinecone.models.db_control import Choice
from pinecone.models.view import ListView, View

Item = TypeVar("Item", bound=View)


class APIKeyRole(Choice):
    """What an API key allows: to change or only to view the whole project, its control plane or its data."""

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
        name: Its name, unique within the organization.
        max_pods: Largest number of pods that its indexes may have together.
        force_encryption_with_cmek: Whether its data must be encrypted with a key of the customer's own.
        organization_id: ID of the organization that it belongs to.
        created_at: When it was created; None if the service does not say.
    """

    __slots__ = ()

    id: str
    name: str
    max_pods: int
    force_encryption_with_cmek: bool
    organization_id: str
    created_at: datetime | None


class OrganizationModel(View):
    """An organization, which holds projects and pays for them.

    Attributes:
        id: ID of the organization.
        name: Its name.
        plan: Its plan, such as "Standard".
        payment_status: Whether its bills are paid, such as "Active".
        created_at: When it was created.
        support_tier: Level of support, such as "Pro".
    """

    __slots__ = ()

    id: str
    name: str
    plan: str
    payment_status: str
    created_at: datetime
    support_tier: str


class APIKeyModel(View):
    """An API key of a project, without its secret.

    Attributes:
        id: ID of the key. It is not the secret.
        name: Name of the key.
        project_id: ID of the project that it gives access to.
        roles: What it allows, such as ``["ProjectEditor"]``.
    """

    __slots__ = ()

    id: str
    name: str | None
    project_id: str
    roles: list[str]

    @property
    def role(self) -> str:
        """The first of the roles; empty if there is none."""
        return self.roles[0] if isinstance(self.roles, list) and self.roles else ""


class APIKeyWithSecret(View):
    """An API key together with its secret, which the repr leaves out.

    Attributes:
        key: The API key.
        value: The secret. It cannot be looked up later.
    """

    __slots__ = ()

    _IS_NO_MAPPING: ClassVar = True

    key: APIKeyModel
    value: str

    def _shown(self) -> list[tuple[str, Any]]:
        return [("key", self.key), ("value", "***")]


class NamedList(ListView[Item]):
    """A list of what has names. Its length and its items are those of ``data``."""

    __slots__ = ()

    data: list[Item]

    def names(self) -> list[str]:
        """Names of the items."""
        return [item["name"] for item in self]


class ProjectList(NamedList[ProjectModel]):
    """The projects of an organization.

    Attributes:
        data: The projects.
    """

    __slots__ = ()

    _LISTING = Listing("data", "project", ("name", "id", "created_at"))

    data: list[ProjectModel]


class OrganizationList(NamedList[OrganizationModel]):
    """The organizations that a service account may see.

    Attributes:
        data: The organizations.
    """

    __slots__ = ()

    _LISTING = Listing("data", "organization", ("name", "id", "plan"))

    data: list[OrganizationModel]


class APIKeyList(NamedList[APIKeyModel]):
    """The API keys of a project, without their secrets.

    Attributes:
        data: The API keys.
    """

    __slots__ = ()

    _LISTING = Listing("data", "API key", ("name", "id", "roles"))

    data: list[APIKeyModel]


def created_key(response: Any) -> APIKeyWithSecret:
    """The API key of a response, and its secret.

    Raises:
        ValueError: One of them is not there.
    """
    made = APIKeyWithSecret(response)
    if not isinstance(made.key, APIKeyModel) or not isinstance(made.value, str):
        raise ValueError("There is no API key in the response.")
    return made


def key_of(response: Any) -> APIKeyModel:
    """The API key of a response that may hold its secret too."""
    return APIKeyModel(response.get("key", response))
