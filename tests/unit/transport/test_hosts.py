"""Where the calls of a service go."""

from __future__ import annotations

import pytest

from pinecone import core
from pinecone.exceptions import PineconeApiValueError
from pinecone.transport import hosts
from tests.versions import REVIEWED

LOCAL = "http://localhost:5080"
SERVICES = {
    "GET /indexes": "",
    "POST /embed": "",
    "GET /admin/projects": "",
    "POST /oauth/token": "",
    "GET /assistants": "/assistant",
    "POST /evaluation/metrics/alignment": "/assistant",
}


def operation(route):
    version = next(v for v in reversed(REVIEWED) if route in core.load(v))
    return core.load(version)[route]


@pytest.mark.parametrize("route", SERVICES)
def test_without_a_host_the_document_decides(route):
    assert hosts.base("", operation(route)) == operation(route).servers[0]


@pytest.mark.parametrize(("route", "path"), SERVICES.items())
def test_one_host_points_every_service_elsewhere(route, path):
    assert hosts.base(LOCAL, operation(route)) == LOCAL + path


@pytest.mark.parametrize("route", SERVICES)
def test_the_host_of_the_control_plane_points_nothing_elsewhere(route):
    assert hosts.base(hosts.control_plane(), operation(route)) == operation(route).servers[0]


def test_a_service_in_another_region():
    evaluation = operation("POST /evaluation/metrics/alignment")
    assert hosts.base("", evaluation, "eu") == evaluation.servers[1]
    assert hosts.base(LOCAL, evaluation, "eu") == LOCAL + "/assistant"


def test_a_region_without_a_server_is_refused():
    with pytest.raises(PineconeApiValueError, match="mars"):
        hosts.base("", operation("POST /evaluation/metrics/alignment"), "mars")


@pytest.mark.parametrize(
    ("host", "base"),
    [
        ("prod-1-data.ke.pinecone.io", "https://prod-1-data.ke.pinecone.io/assistant"),
        ("https://prod-1-data.ke.pinecone.io/", "https://prod-1-data.ke.pinecone.io/assistant"),
        ("https://host/assistant", "https://host/assistant"),
        ("http://127.0.0.1:5081", "http://127.0.0.1:5081/assistant"),
        ("localhost:5081/eu", "http://localhost:5081/eu"),
    ],
)
def test_the_host_of_an_assistant(host, base):
    data, control = operation("GET /files/{assistant_name}"), operation("GET /assistants")
    assert hosts.of_assistant(host, data, control) == base
