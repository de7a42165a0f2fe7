# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the sentence_titles service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def create_thing(
    *,
    dry: bool = wire.UNSET,
    status: _models.CreateThingRequestStatus = wire.UNSET,
) -> wire.Request:
    """Creates "a thing", or doesn't.

    Text with '''three quotes''', a back\\slash, {braces}, {{ jinja }} and a \\N{name}.

    code, indented

    Ends in a "quote"

    Args:
        dry: Ends in a backslash \\
        status: Was ist? 何ですか
    """
    _query: list[tuple[str, Any]] = []
    if dry is not wire.UNSET:
        _query.append(("dry", dry))
    _body: dict[str, Any] = {}
    if status is not wire.UNSET:
        _body["status"] = status
    return wire.Request("POST", wire.target("/things", _query), wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /things": wire.Operation(
        "POST /things",
        id="create_thing",
        service="sentence_titles",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "dry": None,
            "status": {"reason": None},
        },
        required=frozenset([]),
        encoders={
            "application/json": create_thing,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.CreateThingResponse.read(value)),
            },
        },
        models={
            "status": lambda: _models.CreateThingRequestStatus,
        },
    ),
}
