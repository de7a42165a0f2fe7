# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the inline_enum_name_clash service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def chat(
    *,
    model: str,
    state: _models.ChatState2 = wire.UNSET,
) -> wire.Request:
    """POST /chat.

    Args:
        model: Which model answers. Known values: large, small.
        state: No description in the API document.
    """
    _body: dict[str, Any] = {
        "model": model,
    }
    if state is not wire.UNSET:
        _body["state"] = state
    return wire.Request("POST", "/chat", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /chat": wire.Operation(
        "POST /chat",
        id="chat",
        service="inline_enum_name_clash",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "model": None,
            "state": {"on": None},
        },
        required=frozenset(["model"]),
        encoders={
            "application/json": chat,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ChatModel.read(value)),
            },
        },
        models={
            "state": lambda: _models.ChatState2,
        },
    ),
}
