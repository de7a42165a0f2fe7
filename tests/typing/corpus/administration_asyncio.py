"""Code that administrates organizations, projects and API keys."""

from __future__ import annotations

from datetime import datetime
from typing import Optional

from typing_extensions import assert_type

from pinecone import (
    APIKeyList,
    APIKeyModel,
    APIKeyRole,
    APIKeyWithSecret,
    OrganizationList,
    OrganizationModel,
    ProjectList,
    ProjectModel,
)
from pinecone.admin import AdminAsyncio


async def client() -> None:
    async with AdminAsyncio(client_id="id", client_secret="secret", timeout=10) as admin:  # noqa: S106 - no secret
        assert_type(admin, AdminAsyncio)
        await admin.close()


async def organizations(admin: AdminAsyncio) -> None:
    listed = await admin.organizations.list()
    assert_type(listed, OrganizationList)
    assert_type(listed.names(), list[str])
    assert_type(listed[0], OrganizationModel)
    assert_type((await admin.organization.describe(organization_id="o")).created_at, datetime)
    assert_type(await admin.organization.get(organization_id="o"), OrganizationModel)
    assert_type(await admin.organization.fetch(organization_id="o"), OrganizationModel)
    assert_type(await admin.organizations.update(organization_id="o", name="acme"), OrganizationModel)
    await admin.organizations.delete(organization_id="o")


async def projects(admin: AdminAsyncio) -> None:
    made = await admin.projects.create(name="films", max_pods=2, force_encryption_with_cmek=False)
    assert_type(made, ProjectModel)
    assert_type(made.id, str)
    assert_type(made.created_at, Optional[datetime])
    listed = await admin.project.list()
    assert_type(listed, ProjectList)
    for project in listed:
        assert_type(project.name, str)
    assert_type(await admin.project.get(name="films"), ProjectModel)
    assert_type(await admin.project.fetch(project_id=made.id), ProjectModel)
    assert_type(await admin.projects.describe(project_id=made.id), ProjectModel)
    assert_type(await admin.projects.describe_by_name(name="films"), ProjectModel)
    assert_type(await admin.projects.exists(name="films"), bool)
    assert_type(await admin.projects.update(project_id=made.id, name="movies"), ProjectModel)
    await admin.projects.delete(project_id=made.id, delete_all_indexes=True)
    await admin.projects.delete_with_cleanup(project_id=made.id, max_attempts=2)


async def api_keys(admin: AdminAsyncio) -> None:
    made = await admin.api_keys.create(project_id="p", name="ingest", roles=[APIKeyRole.DATA_PLANE_EDITOR])
    assert_type(made, APIKeyWithSecret)
    assert_type(made.value, str)
    assert_type(made.key.roles, list[str])
    assert_type(await admin.api_key.list(project_id="p"), APIKeyList)
    assert_type(await admin.api_key.describe(api_key_id=made.key.id), APIKeyModel)
    assert_type(await admin.api_key.get(api_key_id=made.key.id), APIKeyModel)
    assert_type(await admin.api_key.fetch(api_key_id=made.key.id), APIKeyModel)
    assert_type(
        await admin.api_keys.update(api_key_id=made.key.id, name="nightly", roles=["ProjectEditor"]), APIKeyModel
    )
    await admin.api_keys.delete(api_key_id=made.key.id)
