# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the multipart_upload service of API 2030-01."""

from __future__ import annotations

from typing import Any, Union

from pinecone.codec import wire

from . import models as _models


def upload(
    *,
    folder: str,
    file: Any,
    more: list[Any] = wire.UNSET,
    one_or_many: Union[Any, list[Any]] = wire.UNSET,
    file_or_id: Union[Any, _models.UploadRequestFileOrId] = wire.UNSET,
    metadata: dict[str, Any] = wire.UNSET,
    public: bool = wire.UNSET,
) -> wire.Request:
    """POST /files/{folder}.

    Args:
        folder: No description in the API document.
        file: The content.
        more: No description in the API document.
        one_or_many: No description in the API document.
        file_or_id: No description in the API document.
        metadata: No description in the API document.
        public: No description in the API document.
    """
    _body: dict[str, Any] = {
        "file": file,
    }
    if more is not wire.UNSET:
        _body["more"] = more
    if one_or_many is not wire.UNSET:
        _body["one_or_many"] = one_or_many
    if file_or_id is not wire.UNSET:
        _body["file_or_id"] = file_or_id
    if metadata is not wire.UNSET:
        _body["metadata"] = metadata
    if public is not wire.UNSET:
        _body["public"] = public
    _headers, _data = wire.multipart(_body)
    return wire.Request("POST", f"/files/{wire.segment(folder)}", _headers, _data)


OPERATIONS: dict[str, wire.Operation] = {
    "POST /files/{folder}": wire.Operation(
        "POST /files/{folder}",
        id="upload",
        service="multipart_upload",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "folder": None,
            "file": None,
            "more": None,
            "one_or_many": None,
            "file_or_id": {"id": None},
            "metadata": None,
            "public": None,
        },
        required=frozenset(["folder", "file"]),
        encoders={
            "multipart/form-data": upload,
        },
        responses={
            "200": {
                "application/octet-stream": wire.bytes_reader,
            },
        },
        models={
            "file_or_id": lambda: _models.UploadRequestFileOrId,
        },
        files=frozenset(["file", "more", "one_or_many", "file_or_id"]),
    ),
}
