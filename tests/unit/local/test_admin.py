"""The admin API, access tokens and metrics over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer

from .conftest import PLAIN, Http

CREDENTIALS = {
    "client_id": "me",
    "client_secret": "secret",
    "grant_type": "client_credentials",
    "audience": "https://api.pinecone.io/",
}


@pytest.fixture
def admin(http: Http) -> httpx.Client:
    """A client with a token, and no API key."""
    client = http.control()
    token = client.post("/oauth/token", json=CREDENTIALS).json()["access_token"]
    del client.headers["Api-Key"]
    client.headers["Authorization"] = f"Bearer {token}"
    return client


def only(client: httpx.Client, path: str) -> dict[str, Any]:
    (item,) = client.get(path).json()["data"]
    return item  # type: ignore[no-any-return]


# Tokens


@pytest.mark.parametrize("form", ["json", "data"])
def test_a_token_is_given_for_credentials(http: Http, form: str) -> None:
    control = http.control()
    del control.headers["Api-Key"]
    answer = control.post("/oauth/token", **{form: CREDENTIALS})  # type: ignore[arg-type]
    assert answer.status_code == 200
    body = answer.json()
    assert len(body.pop("access_token")) > 20
    assert body == {"token_type": "Bearer", "expires_in": 1800}


@pytest.mark.parametrize("change", [{"grant_type": "password"}, {"client_secret": None}])
def test_a_wrong_request_for_a_token_is_refused_as_oauth_has_it(http: Http, change: dict[str, Any]) -> None:
    refused = http.control().post("/oauth/token", json={**CREDENTIALS, **change})
    assert refused.status_code == 400
    assert refused.json()["error"] == "invalid_request"
    assert next(iter(change)) in refused.json()["error_description"]


@pytest.fixture
def guarded() -> Iterator[httpx.Client]:
    """A client without credentials of a server with an API key."""
    with LocalServer(api_key="secret") as server, httpx.Client(base_url=server.url, verify=PLAIN) as client:
        yield client


def test_a_server_with_a_key_gives_tokens_for_it_only(guarded: httpx.Client) -> None:
    refused = guarded.post("/oauth/token", json={**CREDENTIALS, "client_secret": "wrong"})
    assert refused.status_code == 401
    assert refused.json()["error"] == "access_denied"
    assert guarded.get("/admin/projects").status_code == 401
    assert guarded.get("/admin/projects", headers={"Authorization": "Bearer made-up"}).text == "Invalid API Key"
    token = guarded.post("/oauth/token", data=CREDENTIALS).json()["access_token"]
    assert guarded.get("/admin/projects", headers={"Authorization": f"Bearer {token}"}).status_code == 200


def test_a_key_that_was_made_lets_requests_pass_until_it_is_deleted(guarded: httpx.Client) -> None:
    token = guarded.post("/oauth/token", data=CREDENTIALS).json()["access_token"]
    bearer = {"Authorization": f"Bearer {token}"}
    project = guarded.get("/admin/projects", headers=bearer).json()["data"][0]["id"]
    made = guarded.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}, headers=bearer).json()
    key = {"Api-Key": made["value"]}
    assert guarded.get("/indexes", headers=key).status_code == 200
    assert guarded.delete(f"/admin/api-keys/{made['key']['id']}", headers=bearer).status_code == 202
    assert guarded.get("/indexes", headers=key).status_code == 401


# Organizations


def test_there_is_one_organization(admin: httpx.Client) -> None:
    organization = only(admin, "/admin/organizations")
    assert admin.get(f"/admin/organizations/{organization['id']}").json() == organization
    renamed = admin.patch(f"/admin/organizations/{organization['id']}", json={"name": "other"}).json()
    assert renamed == {**organization, "name": "other"}
    assert only(admin, "/admin/organizations") == renamed
    assert admin.get("/admin/organizations/nothing").status_code == 404


def test_an_organization_is_deleted_after_its_projects(admin: httpx.Client) -> None:
    organization = only(admin, "/admin/organizations")["id"]
    refused = admin.delete(f"/admin/organizations/{organization}")
    assert refused.status_code == 412
    assert refused.json()["error"]["code"] == "FAILED_PRECONDITION"
    assert admin.delete(f"/admin/projects/{only(admin, '/admin/projects')['id']}").status_code == 202
    assert admin.delete(f"/admin/organizations/{organization}").status_code == 202
    assert admin.post("/admin/projects", json={"name": "p"}).status_code == 404


# Projects


def test_a_project_is_created_described_and_updated(admin: httpx.Client) -> None:
    created = admin.post("/admin/projects", json={"name": "p", "max_pods": 3}).json()
    assert created["organization_id"] == only(admin, "/admin/organizations")["id"]
    assert (created["name"], created["max_pods"], created["force_encryption_with_cmek"]) == ("p", 3, False)
    path = f"/admin/projects/{created['id']}"
    assert admin.get(path).json() == created
    change = {"name": "q", "force_encryption_with_cmek": True}
    assert admin.patch(path, json=change).json() == {**created, **change}
    assert [project["name"] for project in admin.get("/admin/projects").json()["data"]] == ["Default", "q"]
    assert admin.delete(path).status_code == 202
    assert admin.get(path).status_code == 404


@pytest.mark.parametrize(
    ("change", "status"), [({"name": ""}, 400), ({"name": "Default"}, 409), ({"name": "p", "max_pods": -1}, 400)]
)
def test_a_wrong_project_is_refused(admin: httpx.Client, change: dict[str, Any], status: int) -> None:
    assert admin.post("/admin/projects", json=change).status_code == status


def test_encryption_is_not_turned_off(admin: httpx.Client) -> None:
    path = f"/admin/projects/{only(admin, '/admin/projects')['id']}"
    admin.patch(path, json={"force_encryption_with_cmek": True})
    assert admin.patch(path, json={"force_encryption_with_cmek": False}).status_code == 400


# API keys


def test_a_key_is_created_described_and_updated(admin: httpx.Client) -> None:
    project = only(admin, "/admin/projects")["id"]
    created = admin.post(f"/admin/projects/{project}/api-keys", json={"name": "k"})
    assert created.status_code == 201
    key = created.json()["key"]
    assert key == {"id": key["id"], "name": "k", "project_id": project, "roles": ["ProjectEditor"]}
    path = f"/admin/api-keys/{key['id']}"
    assert admin.get(path).json() == key
    assert only(admin, f"/admin/projects/{project}/api-keys") == key
    change = {"name": "l", "roles": ["DataPlaneViewer"]}
    assert admin.patch(path, json=change).json() == {**key, **change}
    assert admin.delete(path).status_code == 202
    assert admin.get(path).status_code == 404


def test_api_2025_04_answers_a_changed_key_with_its_secret(admin: httpx.Client) -> None:
    admin.headers["X-Pinecone-API-Version"] = "2025-04"
    project = only(admin, "/admin/projects")["id"]
    created = admin.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}).json()
    changed = admin.patch(f"/admin/api-keys/{created['key']['id']}", json={"name": "l"})
    assert (changed.status_code, changed.json()) == (201, {**created, "key": {**created["key"], "name": "l"}})


@pytest.mark.parametrize(
    ("body", "status"), [({"name": "k"}, 409), ({"name": "x" * 81}, 400), ({"name": "l", "roles": ["King"]}, 400)]
)
def test_a_wrong_key_is_refused(admin: httpx.Client, body: dict[str, Any], status: int) -> None:
    path = f"/admin/projects/{only(admin, '/admin/projects')['id']}/api-keys"
    admin.post(path, json={"name": "k"})
    assert admin.post(path, json=body).status_code == status


def test_keys_go_with_their_project(admin: httpx.Client) -> None:
    project = only(admin, "/admin/projects")["id"]
    key = admin.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}).json()["key"]["id"]
    admin.delete(f"/admin/projects/{project}")
    assert admin.get(f"/admin/api-keys/{key}").status_code == 404


# Metrics


def test_metrics_are_discovered_and_scraped(http: Http, admin: httpx.Client) -> None:
    index = http.index()
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 0]}]})
    project = only(admin, "/admin/projects")["id"]
    (target,) = admin.get(f"/prometheus/projects/{project}/metrics/discover").json()
    assert target["labels"]["index_name"] == "things"
    scraped = admin.get(f"http://{target['targets'][0]}{target['labels']['__metrics_path__']}")
    assert scraped.headers["content-type"].startswith("text/plain")
    assert 'pinecone_db_record_total{index_name="things"} 1' in scraped.text.splitlines()
    nowhere = "/prometheus/projects/00000000-0000-0000-0000-000000000000/metrics/discover"
    assert admin.get(nowhere).status_code == 404
