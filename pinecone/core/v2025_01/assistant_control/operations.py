# @generated from openapi/2025-01/assistant_control.yaml. Do not edit: run scripts/regen.
"""Operations of the assistant_control service of API 2025-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def list_assistants() -> wire.Request:
    """List assistants.

    Returns all assistants of the project with their settings and status.
    """
    return wire.Request("GET", "/assistants", {}, None)


def create_assistant(
    *,
    name: str,
    instructions: str = wire.UNSET,
    metadata: dict[str, Any] = wire.UNSET,
    region: str = wire.UNSET,
) -> wire.Request:
    """Create an assistant.

    Creates an assistant without files. Its name and region cannot be changed later.

    Args:
        name: Name of the assistant, unique within the project. Lower-case letters, digits and hyphens, with a
            letter or digit at both ends.
        instructions: Directive to follow in every answer, for example about tone, language or length.
        metadata: Free-form facts about the assistant, for the user's own use.
        region: Part of the world that hosts the assistant and its files. `us` unless given. Known values: us,
            eu.
    """
    _body: dict[str, Any] = {
        "name": name,
    }
    if instructions is not wire.UNSET:
        _body["instructions"] = instructions
    if metadata is not wire.UNSET:
        _body["metadata"] = metadata
    if region is not wire.UNSET:
        _body["region"] = region
    return wire.Request("POST", "/assistants", wire.JSON, wire.dumps(_body))


def get_assistant(
    *,
    assistant_name: str,
) -> wire.Request:
    """Describe an assistant.

    Returns the settings, status and host of one assistant. Files and questions are sent to that host.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
    """
    return wire.Request("GET", f"/assistants/{wire.segment(assistant_name)}", {}, None)


def update_assistant(
    *,
    assistant_name: str,
    instructions: str = wire.UNSET,
    metadata: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """Update an assistant.

    Changes the instructions or the metadata of an assistant. What is left out stays as it is.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        instructions: New directive to follow in every answer, in place of the old.
        metadata: New metadata, in place of all of the old.
    """
    _body: dict[str, Any] = {}
    if instructions is not wire.UNSET:
        _body["instructions"] = instructions
    if metadata is not wire.UNSET:
        _body["metadata"] = metadata
    return wire.Request("PATCH", f"/assistants/{wire.segment(assistant_name)}", wire.JSON, wire.dumps(_body))


def delete_assistant(
    *,
    assistant_name: str,
) -> wire.Request:
    """Delete an assistant.

    Deletes an assistant and all of its files for good.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
    """
    return wire.Request("DELETE", f"/assistants/{wire.segment(assistant_name)}", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /assistants": wire.Operation(
        "GET /assistants",
        id="list_assistants",
        service="assistant_control",
        version="2025-01",
        servers=("https://api.pinecone.io/assistant",),
        credential="Api-Key",
        arguments={},
        required=frozenset([]),
        encoders={
            "": list_assistants,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.AssistantList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /assistants": wire.Operation(
        "POST /assistants",
        id="create_assistant",
        service="assistant_control",
        version="2025-01",
        servers=("https://api.pinecone.io/assistant",),
        credential="Api-Key",
        arguments={
            "name": None,
            "instructions": None,
            "metadata": None,
            "region": None,
        },
        required=frozenset(["name"]),
        encoders={
            "application/json": create_assistant,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Assistant.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "429": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /assistants/{assistant_name}": wire.Operation(
        "GET /assistants/{assistant_name}",
        id="get_assistant",
        service="assistant_control",
        version="2025-01",
        servers=("https://api.pinecone.io/assistant",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
        },
        required=frozenset(["assistant_name"]),
        encoders={
            "": get_assistant,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Assistant.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "PATCH /assistants/{assistant_name}": wire.Operation(
        "PATCH /assistants/{assistant_name}",
        id="update_assistant",
        service="assistant_control",
        version="2025-01",
        servers=("https://api.pinecone.io/assistant",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "instructions": None,
            "metadata": None,
        },
        required=frozenset(["assistant_name"]),
        encoders={
            "application/json": update_assistant,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.UpdateAssistantResponse.read(value)),
            },
            "400": {},
            "401": {},
            "404": {},
            "500": {},
        },
        models={},
    ),
    "DELETE /assistants/{assistant_name}": wire.Operation(
        "DELETE /assistants/{assistant_name}",
        id="delete_assistant",
        service="assistant_control",
        version="2025-01",
        servers=("https://api.pinecone.io/assistant",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
        },
        required=frozenset(["assistant_name"]),
        encoders={
            "": delete_assistant,
        },
        responses={
            "200": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
