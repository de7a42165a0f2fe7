# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the two_bodies service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def get_token(
    *,
    client_id: str,
    grant_type: str,
) -> wire.Request:
    """POST /token.

    Args:
        client_id: No description in the API document.
        grant_type: No description in the API document.
    """
    _body: dict[str, Any] = {
        "client_id": client_id,
        "grant_type": grant_type,
    }
    return wire.Request("POST", "/token", wire.JSON, wire.dumps(_body))


def get_token_form(
    *,
    grant_type: str,
    scope: list[str],
) -> wire.Request:
    """POST /token.

    Args:
        grant_type: No description in the API document.
        scope: No description in the API document.
    """
    _body: dict[str, Any] = {
        "grant_type": grant_type,
        "scope": scope,
    }
    return wire.Request("POST", "/token", wire.FORM, wire.form(_body))


def get_token_json(
    *,
    client_id: str,
    grant_type: str,
) -> wire.Request:
    """POST /token.

    Args:
        client_id: No description in the API document.
        grant_type: No description in the API document.
    """
    _body: dict[str, Any] = {
        "client_id": client_id,
        "grant_type": grant_type,
    }
    return wire.Request("POST", "/token", {"Content-Type": "application/vnd.tokens+json"}, wire.dumps(_body))


def get_token_text(
    *,
    body: str,
) -> wire.Request:
    """POST /token.

    Args:
        body: No description in the API document.
    """
    _body = body
    return wire.Request("POST", "/token", {"Content-Type": "text/plain"}, _body.encode())


def get_token_form_(
    *,
    body: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """POST /token/form.

    Args:
        body: No description in the API document.
    """
    _body = body
    _headers, _data = ({}, None) if _body is wire.UNSET else (wire.JSON, wire.dumps(_body))
    return wire.Request("POST", "/token/form", _headers, _data)


OPERATIONS: dict[str, wire.Operation] = {
    "POST /token": wire.Operation(
        "POST /token",
        id="get_token",
        service="two_bodies",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "client_id": None,
            "grant_type": None,
            "scope": None,
            "body": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": get_token,
            "application/x-www-form-urlencoded": get_token_form,
            "application/vnd.tokens+json": get_token_json,
            "text/plain": get_token_text,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.GetTokenResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /token/form": wire.Operation(
        "POST /token/form",
        id="get_token_form",
        service="two_bodies",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": get_token_form_,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
