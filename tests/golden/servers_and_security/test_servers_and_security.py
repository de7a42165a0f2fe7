"""Where an operation is sent, and the header that carries its credential."""

import pytest


@pytest.mark.parametrize(
    ("route", "servers"),
    [
        (
            "GET /default",
            (
                "https://api.example.com",
                "https://{host}/v1",
                "https://eu.example.com:8443/v1",
                "https://host.example.com",
            ),
        ),
        ("GET /token", ("https://login.example.com",)),
        ("POST /token", ("https://make.example.com",)),
    ],
)
def test_servers(operations, route, servers):
    assert operations[route].servers == servers


@pytest.mark.parametrize(
    ("route", "header"),
    [
        ("GET /default", "Api-Key"),
        ("GET /public", None),
        ("GET /optional", "Authorization"),
        ("GET /token", "Authorization"),
        ("POST /token", "Authorization"),
        ("GET /either", "Api-Key"),
    ],
)
def test_credential(operations, route, header):
    assert operations[route].credential == header
