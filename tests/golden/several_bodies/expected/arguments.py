# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the several_bodies service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

from msgspec import Struct


class EditImageRequest2Mask(Struct, kw_only=True):
    file_id: Optional[str] = None


class EditImageArguments(Struct, kw_only=True):
    mask: Any = None
    seed: Optional[int] = None


class StartCallArguments(Struct, kw_only=True):
    body: str


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /edits": EditImageArguments,
    "POST /calls": StartCallArguments,
}
