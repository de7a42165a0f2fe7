# @generated from tests/unit/admin/test_admin_asyncio.py. Do not edit: run scripts/regen.
"""Administration, against a server that answers as told."""

from __future__ import annotations

import json
import logging
import pickle
from datetime import datetime, timezone

import pytest

from pinecone import core
from pinecone.admin import token
from pinecone.admin.admin import Admin
from pinecone.exceptions import (
    ForbiddenException,
    NotFoundException,
    PineconeApiException,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeConfigurationError,
    PineconeException,
    UnauthorizedException,
    UnsupportedByApiVersion,
)
from pinecone.models.admin import (
    APIKeyModel,
    APIKeyRole,
    APIKeyWithSecret,
    OrganizationModel,
    ProjectList,
    ProjectModel,
)
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

PROJECT = {
    "id": "p1",
    "name": "films",
    "max_pods": 0,
    "force_encryption_with_cmek": False,
    "organization_id": "o1",
    "created_at": "2025-01-02T03:04:05Z",
}
KEY = {"id": "k1", "name": "ingest", "project_id": "p1", "roles": ["ProjectEditor"]}
ORGANIZATION = {
    "id": "o1",
    "name": "acme",
    "plan": "Free",
    "payment_status": "Active",
    "created_at": "2025-01-02T03:04:05Z",
    "support_tier": "Free",
}
DENIED = {"status": 401, "error": {"code": "UNAUTHENTICATED", "message": "token expired"}}
PROTECTION = {"films": "disabled", "kept": "enabled", "kept-too": "enabled"}
MISSING = {"status": 404, "error": {"code": "NOT_FOUND", "message": "no such thing"}}
SECRETS = ("hush", "t0ken", "tok2n")


def token_of(value="t0ken", expires_in=1800):
    return {"access_token": value, "token_type": "Bearer", "expires_in": expires_in}


@pytest.fixture
def service(service, monkeypatch):
    for name in ("PINECONE_CLIENT_ID", "PINECONE_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    return service


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(token, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def admin(service, anyio_backend):
    with Admin("id", "hush", host=service.url) as admin:
        yield admin


@pytest.fixture
def known(service, admin):
    """An admin whose next request is answered with a token."""
    service.reply(body=token_of())
    return admin


# Tokens


def test_credentials_are_exchanged_at_the_first_call(service, known):
    service.reply(body={"data": [PROJECT]})
    known.projects.list()
    assert service.routes == ["POST /oauth/token", "GET /admin/projects"]
    assert service.requests[0].json == {
        "client_id": "id",
        "client_secret": "hush",
        "grant_type": "client_credentials",
        "audience": "https://api.pinecone.io/",
    }


def test_the_exchange_carries_no_credential_in_its_headers(service, known):
    service.reply(body={"data": []})
    known.projects.list()
    headers = service.requests[0].headers
    assert "api-key" not in headers
    assert "authorization" not in headers


def test_calls_carry_the_token(service, known):
    service.reply(body={"data": []})
    known.projects.list()
    headers = service.requests[1].headers
    assert headers["authorization"] == "Bearer t0ken"
    assert "api-key" not in headers


def test_a_token_is_used_until_it_is_about_to_expire(service, known, clock):
    service.reply(body={"data": []})
    service.reply(body={"data": []})
    service.reply(body=token_of("tok2n"))
    service.reply(body={"data": []})
    known.projects.list()
    clock[0] += 1700
    known.projects.list()
    clock[0] += 50
    known.projects.list()
    sent = [asked.headers["authorization"] for asked in service.requests]
    assert sent == [None, "Bearer t0ken", "Bearer t0ken", None, "Bearer tok2n"]


def test_a_token_that_is_not_taken_any_more_is_renewed_once(service, known):
    service.reply(body={"data": []})
    service.reply(401, DENIED)
    service.reply(body=token_of("tok2n"))
    service.reply(body={"data": []})
    known.projects.list()
    known.projects.list()
    assert service.requests[-1].headers["authorization"] == "Bearer tok2n"


def test_a_new_token_that_is_not_taken_raises(service, known):
    service.reply(401, DENIED)
    with pytest.raises(UnauthorizedException, match="list_projects"):
        known.projects.list()


def test_wrong_credentials_raise(service, admin):
    service.reply(401, {"error": "access_denied", "error_description": "hush is wrong"})
    with pytest.raises(UnauthorizedException, match="get_token") as caught:
        admin.projects.list()
    assert not any(secret in f"{caught.value} {caught.value.body}" for secret in SECRETS)


def test_secrets_show_nowhere(service, known, caplog):
    caplog.set_level(logging.DEBUG)
    service.reply(body={"data": []})
    known.projects.list()
    shown = f"{known!r} {known.projects!r} {known._session!r} {vars(known._session)} {caplog.text}"
    assert not any(secret in shown for secret in SECRETS)


def test_credentials_from_the_environment(service, monkeypatch):
    monkeypatch.setenv("PINECONE_CLIENT_ID", "id")
    monkeypatch.setenv("PINECONE_CLIENT_SECRET", "hush")
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", service.url)
    service.reply(body=token_of())
    service.reply(body={"data": []})
    with Admin() as admin:
        admin.projects.list()
    assert service.requests[0].json["client_id"] == "id"


@pytest.mark.parametrize(("arguments", "missing"), [({}, "client_id"), ({"client_id": "id"}, "client_secret")])
def test_a_missing_credential_is_named(service, arguments, missing):
    with pytest.raises(PineconeConfigurationError, match=missing):
        Admin(**arguments)


def test_an_unknown_setting_warns(service):
    with pytest.warns(UserWarning, match="pool"):
        Admin("id", "hush", pool=1)


def test_admin_does_not_pickle(admin):
    with pytest.raises(TypeError, match="credentials"):
        pickle.dumps(admin)


def test_a_closed_admin_can_be_used_again(service, known):
    service.reply(body={"data": []})
    service.reply(body={"data": []})
    known.projects.list()
    known.close()
    assert len(known.projects.list()) == 0


def test_a_pin_without_administration_refuses(service):
    admin = Admin("id", "hush", host=service.url, api_version=core.VERSIONS[0])
    with pytest.raises(UnsupportedByApiVersion, match="list_projects needs API"):
        admin.projects.list()


# Projects


def test_list_projects(service, known):
    service.reply(body={"data": [PROJECT]})
    found = known.project.list()
    assert type(found) is ProjectList
    assert (found.names(), found[0].id, found.data[0]["name"], len(found)) == (["films"], "p1", "films", 1)
    assert json.loads(json.dumps(found.to_dict())) == {"data": [PROJECT]}


@pytest.mark.parametrize("version", [v for v in REVIEWED if "GET /admin/projects" in core.load(v)])
def test_projects_are_of_one_class_in_every_version(service, version):
    service.reply(body=token_of())
    service.reply(body=PROJECT)
    with Admin("id", "hush", host=service.url, api_version=version) as admin:
        project = admin.projects.describe("p1")
    assert [asked.headers["x-pinecone-api-version"] for asked in service.requests] == [version] * 2
    assert type(project) is ProjectModel
    assert project.created_at == datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def test_create_project(service, known):
    service.reply(body=PROJECT)
    project = known.projects.create(name="films", max_pods=2)
    assert service.requests[1].route == "POST /admin/projects"
    assert service.requests[1].json == {"name": "films", "max_pods": 2}
    assert project.max_pods == 0


@pytest.mark.parametrize("method", ["describe", "get", "fetch"])
def test_describe_project_in_every_spelling(service, known, method):
    service.reply(body=PROJECT)
    assert (getattr(known.projects, method)(project_id="p1")).name == "films"
    assert service.requests[1].route == "GET /admin/projects/p1"


def test_describe_project_by_name(service, known):
    service.reply(body={"data": [{**PROJECT, "name": "music", "id": "p2"}, PROJECT]})
    service.reply(body={"data": [PROJECT]})
    assert (known.projects.describe(name="films")).id == "p1"
    assert (known.projects.describe_by_name(name="films")).id == "p1"


def test_a_project_name_that_is_not_there_is_not_found(service, known):
    service.reply(body={"data": []})
    with pytest.raises(NotFoundException, match="films"):
        known.projects.describe(name="films")


def test_a_project_name_that_is_there_twice_raises(service, known):
    service.reply(body={"data": [PROJECT, PROJECT]})
    with pytest.raises(PineconeException, match="2 projects"):
        known.projects.describe(name="films")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [({}, PineconeApiTypeError), ({"project_id": "p1", "name": "films"}, PineconeApiValueError)],
)
def test_describe_project_needs_id_or_name(admin, arguments, error):
    with pytest.raises(error, match="project_id or name"):
        admin.projects.describe(**arguments)


def test_exists(service, known):
    service.reply(body=PROJECT)
    service.reply(404, MISSING)
    service.reply(body={"data": [PROJECT]})
    assert known.projects.exists(project_id="p1")
    assert not known.projects.exists(project_id="p2")
    assert known.projects.exists(name="films")


def test_update_project(service, known):
    service.reply(body=PROJECT)
    known.projects.update(project_id="p1", name="films")
    assert (service.requests[1].route, service.requests[1].json) == ("PATCH /admin/projects/p1", {"name": "films"})


@pytest.mark.parametrize("resource", ["projects", "api_keys", "organizations"])
def test_an_update_of_nothing_is_refused(admin, resource):
    with pytest.raises(PineconeApiValueError, match="nothing to change"):
        getattr(admin, resource).update("x1")


@pytest.mark.parametrize("resource", ["projects", "api_keys", "organizations"])
def test_an_empty_id_is_refused(admin, resource):
    with pytest.raises(PineconeApiValueError, match="id"):
        getattr(admin, resource).delete("")


def test_delete_project(service, known):
    service.reply(202, None)
    assert known.projects.delete(project_id="p1") is None
    assert service.requests[1].route == "DELETE /admin/projects/p1"


def test_delete_project_with_its_indexes_uses_a_key_that_it_deletes(service, known):
    service.reply(201, {"key": KEY, "value": "project-key"})
    service.reply(body={"indexes": []})
    service.reply(202, None)
    service.reply(202, None)
    known.projects.delete(project_id="p1", delete_all_indexes=True)
    assert service.routes[1:] == [
        "POST /admin/projects/p1/api-keys",
        "GET /indexes",
        "DELETE /admin/api-keys/k1",
        "DELETE /admin/projects/p1",
    ]
    assert service.requests[2].headers["api-key"] == "project-key"


def test_the_key_is_deleted_when_the_cleanup_fails(service, known):
    service.reply(201, {"key": KEY, "value": "project-key"})
    service.reply(403, {"error": {"message": "no"}})
    service.reply(202, None)
    with pytest.raises(PineconeApiException, match="no"):
        known.projects.delete(project_id="p1", delete_all_indexes=True)
    assert service.routes[-1] == "DELETE /admin/api-keys/k1"


def waits_of(admin):
    """Seconds that an admin waits, without waiting."""
    waits = []

    def wait(seconds):
        waits.append(seconds)

    admin._session.wait = wait
    return waits


def empty_project(service, status, body=None):
    """Answers for one attempt to delete an empty project."""
    service.reply(201, {"key": KEY, "value": "project-key"})
    for listing in ({"indexes": []}, {"collections": []}, {"data": []}, {"assistants": []}):
        service.reply(body=listing)
    service.reply(202, None)
    service.reply(status, body)


def test_delete_with_cleanup_deletes_what_the_project_holds(service, known):
    service.reply(201, {"key": KEY, "value": "project-key"})
    service.reply(body={"indexes": []})
    service.reply(body={"collections": [{"name": "c1", "status": "Ready", "environment": "e"}]})
    service.reply(202, None)
    service.reply(body={"data": [{"backup_id": "b1"}]})
    service.reply(202, None)
    service.reply(body={"assistants": [{"name": "guide", "status": "Ready"}]})
    service.reply(body=None)
    service.reply(404, MISSING)
    service.reply(202, None)
    service.reply(202, None)
    known.projects.delete_with_cleanup(project_id="p1")
    assert [route for route in service.routes if route.startswith("DELETE")] == [
        "DELETE /collections/c1",
        "DELETE /backups/b1",
        "DELETE /assistant/assistants/guide",
        "DELETE /admin/api-keys/k1",
        "DELETE /admin/projects/p1",
    ]


def test_delete_with_cleanup_tries_again_while_things_go(service, known):
    waits = waits_of(known)
    empty_project(service, 412, {"error": {"message": "not empty"}})
    empty_project(service, 202)
    known.projects.delete_with_cleanup(project_id="p1", retry_delay=7)
    assert (waits, len(service.answers)) == ([7], 0)


def test_delete_with_cleanup_gives_up_after_the_last_attempt(service, known):
    waits = waits_of(known)
    empty_project(service, 412, {"error": {"message": "not empty"}})
    empty_project(service, 412, {"error": {"message": "not empty"}})
    with pytest.raises(PineconeApiException, match="not empty"):
        known.projects.delete_with_cleanup(project_id="p1", max_attempts=2, retry_delay=7)
    assert waits == [7]


@pytest.mark.parametrize("how", ["delete", "delete_with_cleanup"])
def test_nothing_is_deleted_of_a_project_with_a_protected_index(service, known, how):
    indexes = [{"name": name, "deletion_protection": protected} for name, protected in PROTECTION.items()]
    service.reply(201, {"key": KEY, "value": "project-key"})
    service.reply(body={"indexes": indexes})
    service.reply(202, None)
    options = {"delete_all_indexes": True} if how == "delete" else {}
    with pytest.raises(
        ForbiddenException, match="deletion protection enabled cannot be deleted: kept, kept-too"
    ) as raised:
        getattr(known.projects, how)(project_id="p1", **options)
    assert raised.value.status == 403
    assert [route for route in service.routes if route.startswith("DELETE")] == ["DELETE /admin/api-keys/k1"]


# API keys


def test_create_api_key(service, known):
    service.reply(201, {"key": KEY, "value": "s3cret"})
    made = known.api_key.create(project_id="p1", name="ingest", roles=[APIKeyRole.DATA_PLANE_EDITOR, "ProjectViewer"])
    assert service.requests[1].route == "POST /admin/projects/p1/api-keys"
    assert service.requests[1].json == {"name": "ingest", "roles": ["DataPlaneEditor", "ProjectViewer"]}
    assert type(made) is APIKeyWithSecret
    assert (made.value, made["key"]["id"], made.key.role) == ("s3cret", "k1", "ProjectEditor")


def test_the_repr_of_a_new_key_hides_its_secret(service, known):
    service.reply(201, {"key": KEY, "value": "s3cret"})
    made = known.api_keys.create("p1", "ingest")
    assert "s3cret" not in repr(made) + made._repr_html_()


def test_a_single_role_is_refused(admin):
    with pytest.raises(PineconeApiTypeError, match="roles"):
        admin.api_keys.create("p1", "ingest", "ProjectEditor")


def test_list_api_keys(service, known):
    service.reply(body={"data": [KEY]})
    found = known.api_keys.list(project_id="p1")
    assert (service.requests[1].route, found.names()) == ("GET /admin/projects/p1/api-keys", ["ingest"])


@pytest.mark.parametrize("method", ["describe", "get", "fetch"])
def test_describe_api_key_in_every_spelling(service, known, method):
    service.reply(body=KEY)
    assert (getattr(known.api_keys, method)(api_key_id="k1")).roles == ["ProjectEditor"]
    assert service.requests[1].route == "GET /admin/api-keys/k1"


@pytest.mark.parametrize(("status", "body"), [(200, KEY), (201, {"key": KEY, "value": "s3cret"})])
def test_update_api_key_reads_either_answer(service, known, status, body):
    service.reply(status, body)
    changed = known.api_keys.update(api_key_id="k1", name="ingest")
    assert (type(changed), changed.to_dict()) == (APIKeyModel, KEY)


def test_delete_api_key(service, known):
    service.reply(202, None)
    known.api_keys.delete(api_key_id="k1")
    assert service.requests[1].route == "DELETE /admin/api-keys/k1"


# Organizations


def test_list_organizations(service, known):
    service.reply(body={"data": [ORGANIZATION]})
    assert (known.organization.list()).names() == ["acme"]


@pytest.mark.parametrize("method", ["describe", "get", "fetch"])
def test_describe_organization_in_every_spelling(service, known, method):
    service.reply(body=ORGANIZATION)
    found = getattr(known.organizations, method)(organization_id="o1")
    assert (type(found), found.plan, found.created_at.year) == (OrganizationModel, "Free", 2025)
    assert service.requests[1].route == "GET /admin/organizations/o1"


def test_update_organization(service, known):
    service.reply(body=ORGANIZATION)
    known.organizations.update(organization_id="o1", name="acme")
    request = service.requests[1]
    assert (request.route, request.json) == ("PATCH /admin/organizations/o1", {"name": "acme"})


def test_delete_organization(service, known):
    service.reply(202, None)
    known.organizations.delete(organization_id="o1")
    assert service.requests[1].route == "DELETE /admin/organizations/o1"
