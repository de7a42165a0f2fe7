# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the event_stream service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def chat(
    *,
    ask: str,
    stream: bool = wire.UNSET,
) -> wire.Request:
    """POST /chat.

    Args:
        ask: No description in the API document.
        stream: No description in the API document.
    """
    _body: dict[str, Any] = {
        "ask": ask,
    }
    if stream is not wire.UNSET:
        _body["stream"] = stream
    return wire.Request("POST", "/chat", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /chat": wire.Operation(
        "POST /chat",
        id="chat",
        service="event_stream",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "ask": None,
            "stream": None,
        },
        required=frozenset(["ask"]),
        encoders={
            "application/json": chat,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.Answer.read(value)),
                "text/event-stream": wire.event_reader(lambda value: _models.Chunk.read(value)),
            },
        },
        models={},
    ),
}
