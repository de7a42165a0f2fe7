# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the servers_and_security service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire


def get_default() -> wire.Request:
    """GET /default."""
    return wire.Request("GET", "/default", {}, None)


def get_public() -> wire.Request:
    """GET /public."""
    return wire.Request("GET", "/public", {}, None)


def get_optional() -> wire.Request:
    """GET /optional."""
    return wire.Request("GET", "/optional", {}, None)


def get_token() -> wire.Request:
    """GET /token."""
    return wire.Request("GET", "/token", {}, None)


def make_token() -> wire.Request:
    """POST /token."""
    return wire.Request("POST", "/token", {}, None)


def get_either() -> wire.Request:
    """GET /either."""
    return wire.Request("GET", "/either", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /default": wire.Operation(
        "GET /default",
        id="get_default",
        service="servers_and_security",
        version="2030-01",
        servers=(
            "https://api.example.com",
            "https://{host}/v1",
            "https://eu.example.com:8443/v1",
            "https://host.example.com",
        ),
        credential="Api-Key",
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_default,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /public": wire.Operation(
        "GET /public",
        id="get_public",
        service="servers_and_security",
        version="2030-01",
        servers=(
            "https://api.example.com",
            "https://{host}/v1",
            "https://eu.example.com:8443/v1",
            "https://host.example.com",
        ),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_public,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /optional": wire.Operation(
        "GET /optional",
        id="get_optional",
        service="servers_and_security",
        version="2030-01",
        servers=(
            "https://api.example.com",
            "https://{host}/v1",
            "https://eu.example.com:8443/v1",
            "https://host.example.com",
        ),
        credential="Authorization",
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_optional,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /token": wire.Operation(
        "GET /token",
        id="get_token",
        service="servers_and_security",
        version="2030-01",
        servers=("https://login.example.com",),
        credential="Authorization",
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_token,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "POST /token": wire.Operation(
        "POST /token",
        id="make_token",
        service="servers_and_security",
        version="2030-01",
        servers=("https://make.example.com",),
        credential="Authorization",
        arguments={},
        required=frozenset([]),
        encoders={
            "": make_token,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /either": wire.Operation(
        "GET /either",
        id="get_either",
        service="servers_and_security",
        version="2030-01",
        servers=(
            "https://api.example.com",
            "https://{host}/v1",
            "https://eu.example.com:8443/v1",
            "https://host.example.com",
        ),
        credential="Api-Key",
        arguments={},
        required=frozenset([]),
        encoders={
            "": get_either,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
