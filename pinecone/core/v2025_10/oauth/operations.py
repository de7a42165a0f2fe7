# @generated from openapi/2025-10/oauth.yaml. Do not edit: run scripts/regen.
"""Operations of the oauth service of API 2025-10."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def get_token(
    *,
    client_id: str,
    client_secret: str,
    grant_type: str,
    audience: str,
) -> wire.Request:
    """Get an access token.

    Exchanges the client ID and secret of a service account for an access token that is valid for a limited
    time. The request itself needs no credentials.

    Args:
        client_id: Client ID of the service account.
        client_secret: Client secret of the service account.
        grant_type: Kind of OAuth grant. Service accounts use client credentials. Known values:
            client_credentials.
        audience: API that the token is for. Known values: https://api.pinecone.io/.
    """
    _body: dict[str, Any] = {
        "client_id": client_id,
        "client_secret": client_secret,
        "grant_type": grant_type,
        "audience": audience,
    }
    return wire.Request("POST", "/oauth/token", wire.JSON, wire.dumps(_body))


def get_token_form(
    *,
    client_id: str,
    client_secret: str,
    grant_type: str,
    audience: str,
) -> wire.Request:
    """Get an access token.

    Exchanges the client ID and secret of a service account for an access token that is valid for a limited
    time. The request itself needs no credentials.

    Args:
        client_id: Client ID of the service account.
        client_secret: Client secret of the service account.
        grant_type: Kind of OAuth grant. Service accounts use client credentials. Known values:
            client_credentials.
        audience: API that the token is for. Known values: https://api.pinecone.io/.
    """
    _body: dict[str, Any] = {
        "client_id": client_id,
        "client_secret": client_secret,
        "grant_type": grant_type,
        "audience": audience,
    }
    return wire.Request("POST", "/oauth/token", wire.FORM, wire.form(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /oauth/token": wire.Operation(
        "POST /oauth/token",
        id="get_token",
        service="oauth",
        version="2025-10",
        servers=("https://login.pinecone.io",),
        credential=None,
        arguments={
            "client_id": None,
            "client_secret": None,
            "grant_type": None,
            "audience": None,
        },
        required=frozenset(["client_id", "client_secret", "grant_type", "audience"]),
        encoders={
            "application/json": get_token,
            "application/x-www-form-urlencoded": get_token_form,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.TokenResponse.read(value)),
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
            "429": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "501": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "503": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
