"""Operations on assistants: create, list, describe, update, delete."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pinecone.local.assistant.state import Assistant, Assistants
from pinecone.local.http.call import Call, Reply, one_of
from pinecone.local.http.errors import invalid
from pinecone.local.lifecycle import timestamp

_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def list_assistants(assistants: Assistants, call: Call) -> Reply:
    """GET /assistants"""
    return Reply({"assistants": [_look(assistants, assistant, call) for assistant in list(assistants)]})


def create_assistant(assistants: Assistants, call: Call) -> Reply:
    """POST /assistants"""
    name = call.text("name")
    if not _NAME.fullmatch(name):
        raise invalid(
            "name must consist of 1 to 63 lower case letters, digits and '-', and start and end with a letter or digit."
        )
    one_of("region", call.text("region", "us"), ("us", "eu"))
    instructions = call.text("instructions") or None
    assistant = Assistant(name, instructions, call.mapping("metadata"), assistants.settings)
    assistants.add(assistant)
    return Reply(_describe(assistants, assistant, call))


def describe_assistant(assistants: Assistants, call: Call) -> Reply:
    """GET /assistants/{assistant_name}"""
    return Reply(_look(assistants, assistants.described(call.text("assistant_name")), call))


def update_assistant(assistants: Assistants, call: Call) -> Reply:
    """PATCH /assistants/{assistant_name}"""
    assistant = assistants.find(call.text("assistant_name"))
    instructions, metadata = call.text("instructions"), call.mapping("metadata")
    if "instructions" in call.arguments:
        assistant.instructions = instructions or None
    if "metadata" in call.arguments:
        assistant.metadata = metadata
    assistant.updated_at = timestamp()
    # in addition to the documented fields, the assistant itself, which the SDK 9.x reads
    body = {"assistant_name": assistant.name, **_describe(assistants, assistant, call)}
    return Reply({name: value for name, value in body.items() if value is not None})


def delete_assistant(assistants: Assistants, call: Call) -> Reply:
    """DELETE /assistants/{assistant_name}"""
    assistants.find(call.text("assistant_name")).lifecycle.end()
    return Reply()


HANDLERS: dict[str, Callable[[Assistants, Call], Reply]] = {
    "GET /assistants": list_assistants,
    "POST /assistants": create_assistant,
    "GET /assistants/{assistant_name}": describe_assistant,
    "PATCH /assistants/{assistant_name}": update_assistant,
    "DELETE /assistants/{assistant_name}": delete_assistant,
}


def _look(assistants: Assistants, assistant: Assistant, call: Call) -> dict[str, Any]:
    """Describe an assistant, which may change its state afterwards."""
    body = _describe(assistants, assistant, call)
    assistant.lifecycle.look()
    assistants.remove_if_gone(assistant)
    return body


def _describe(assistants: Assistants, assistant: Assistant, call: Call) -> dict[str, Any]:
    return {
        "name": assistant.name,
        "instructions": assistant.instructions,
        "metadata": assistant.metadata,
        "status": assistant.lifecycle.state("Initializing", "Ready", "Terminating"),
        "host": call.reach(assistants.url),
        "created_at": assistant.created_at,
        "updated_at": assistant.updated_at,
    }
