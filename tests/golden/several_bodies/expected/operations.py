# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the several_bodies service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def edit_image(
    *,
    mask: Any,
    seed: int = wire.UNSET,
) -> wire.Request:
    """POST /edits.

    Args:
        mask: No description in the API document.
        seed: No description in the API document.
    """
    _body: dict[str, Any] = {
        "mask": mask,
    }
    if seed is not wire.UNSET:
        _body["seed"] = seed
    _headers, _data = wire.multipart(_body)
    return wire.Request("POST", "/edits", _headers, _data)


def edit_image_json(
    *,
    mask: _models.EditImageRequest2Mask = wire.UNSET,
) -> wire.Request:
    """POST /edits.

    Args:
        mask: No description in the API document.
    """
    _body: dict[str, Any] = {}
    if mask is not wire.UNSET:
        _body["mask"] = mask
    return wire.Request("POST", "/edits", wire.JSON, wire.dumps(_body))


def start_call(
    *,
    body: str,
) -> wire.Request:
    """POST /calls.

    Args:
        body: No description in the API document.
    """
    _body = body
    return wire.Request("POST", "/calls", {"Content-Type": "application/sdp"}, _body.encode())


OPERATIONS: dict[str, wire.Operation] = {
    "POST /edits": wire.Operation(
        "POST /edits",
        id="edit_image",
        service="several_bodies",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "mask": {"file_id": None},
            "seed": None,
        },
        required=frozenset([]),
        encoders={
            "multipart/form-data": edit_image,
            "application/json": edit_image_json,
        },
        responses={
            "204": {},
        },
        models={
            "mask": lambda: _models.EditImageRequest2Mask,
        },
        files=frozenset(["mask"]),
    ),
    "POST /calls": wire.Operation(
        "POST /calls",
        id="start_call",
        service="several_bodies",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "body": None,
        },
        required=frozenset(["body"]),
        encoders={
            "application/sdp": start_call,
        },
        responses={
            "204": {},
        },
        models={},
    ),
}
