"""Operations on the files of an assistant: upload, list, describe, delete, download."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import orjson

from pinecone.local import versions
from pinecone.local.assistant.reading import read
from pinecone.local.assistant.state import Assistant, Assistants, File
from pinecone.local.db_data.conversion import read_metadata
from pinecone.local.db_data.filters import read_filter
from pinecone.local.http.call import Answer, Call, Reply, Upload
from pinecone.local.http.errors import invalid, not_found


def list_files(assistants: Assistants, call: Call) -> Reply:
    """GET /files/{assistant_name}"""
    assistant = assistants.find(call.text("assistant_name"))
    where = read_filter(_json_object(call, "filter"))
    files = [
        file
        for file in assistant.files.values()
        if not file.lifecycle.gone and (where is None or where(file.metadata or {}))
    ]
    return Reply({"files": [_look(assistant, file, call) for file in files]})


async def upload_file(assistants: Assistants, call: Call) -> Reply:
    """POST /files/{assistant_name}"""
    assistants.find(call.text("assistant_name"))
    upload = call.arguments["file"]
    if not isinstance(upload, Upload):
        raise invalid("file must be a file of a multipart form.")
    metadata = read_metadata(_json_object(call, "metadata"), "the file")
    multimodal = call.flag("multimodal")
    reading = await asyncio.to_thread(read, upload.name, upload.content)
    assistant = assistants.find(call.text("assistant_name"))  # it may have been deleted in the meantime
    file = File(upload.name, upload.content, reading, metadata, multimodal, assistants.settings)
    assistant.files[file.id] = file
    return Reply(describe(file, call.version))


def describe_file(assistants: Assistants, call: Call) -> Reply:
    """GET /files/{assistant_name}/{assistant_file_id}"""
    assistant = assistants.find(call.text("assistant_name"))
    file = assistant.described_file(call.text("assistant_file_id"))
    body = _look(assistant, file, call)
    if call.flag("include_url"):
        body["signed_url"] = f"{call.reach(assistants.url)}/local/files/{file.id}/{file.secret}"
    return Reply(body)


def delete_file(assistants: Assistants, call: Call) -> Reply:
    """DELETE /files/{assistant_name}/{assistant_file_id}"""
    assistant = assistants.find(call.text("assistant_name"))
    assistant.file(call.text("assistant_file_id")).lifecycle.end()
    return Reply()


def download(assistants: Assistants, call: Call) -> Reply:
    """GET /local/files/{file_id}/{secret}"""
    for assistant in assistants:
        file = assistant.files.get(call.text("file_id"))
        if file is not None and file.secret == call.text("secret"):
            return Reply(file.content, headers={"content-type": "application/octet-stream"})
    raise not_found("The file was not found.")


HANDLERS: dict[str, Callable[[Assistants, Call], Answer]] = {
    "GET /files/{assistant_name}": list_files,
    "POST /files/{assistant_name}": upload_file,
    "GET /files/{assistant_name}/{assistant_file_id}": describe_file,
    "DELETE /files/{assistant_name}/{assistant_file_id}": delete_file,
}

# routes of the local server only
OWN_HANDLERS: dict[str, Callable[[Assistants, Call], Reply]] = {"GET /local/files/{file_id}/{secret}": download}


def describe(file: File, version: str) -> dict[str, Any]:
    """A file in the form of a response."""
    status = file.status
    body = {
        "name": file.name,
        "id": file.id,
        "metadata": file.metadata,
        "created_on": file.created_on,
        "updated_on": file.created_on,
        "status": status,
        "percent_done": 0.0 if status == "Processing" else 1.0,
        "signed_url": None,
        "error_message": file.reading.error if status == "ProcessingFailed" else None,
        "multimodal": file.multimodal,
    }
    return versions.known_to(version, body, versions.ASSISTANT_FILE)


def _look(assistant: Assistant, file: File, call: Call) -> dict[str, Any]:
    """Describe a file, which may change its state afterwards."""
    body = describe(file, call.version)
    file.lifecycle.look()
    assistant.remove_if_gone(file)
    return body


def _json_object(call: Call, name: str) -> dict[str, Any] | None:
    """A query argument that contains a JSON object."""
    text = call.text(name)
    if not text:
        return None
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise invalid(f"{name} must be JSON.") from None
    if not isinstance(value, dict):
        raise invalid(f"{name} must be a JSON object.")
    return value
