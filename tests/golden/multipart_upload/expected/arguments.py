# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the multipart_upload service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

from msgspec import Struct


class UploadRequestFileOrId(Struct, kw_only=True):
    id: str


class UploadArguments(Struct, kw_only=True):
    folder: str
    file: Any
    more: Optional[list[Any]] = None
    one_or_many: Any = None
    file_or_id: Any = None
    metadata: Optional[dict[str, Any]] = None
    public: Optional[bool] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /files/{folder}": UploadArguments,
}
