"""Read the arguments from the body of a request, depending on its content type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import orjson

from pinecone.codec.wire import Operation
from pinecone.local.http.call import Upload
from pinecone.local.http.errors import invalid


def read_body(operation: Operation, content_type: str, body: bytes) -> dict[str, Any]:
    """The arguments in a body, by their wire names.

    Args:
        operation: The operation that is called. A content type that it does not have is treated as its first one.
        content_type: Content type of the request.
        body: The whole body.

    Raises:
        RefusedError: The body does not match the content type.
    """
    if not body:
        return {}
    media_type = content_type.split(";", 1)[0].strip().lower()
    if media_type not in operation.encoders:
        media_type = next(iter(operation.encoders))
    return _READERS.get(media_type, _read_json)(body, content_type)


def _read_json(body: bytes, content_type: str) -> dict[str, Any]:
    try:
        arguments = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise invalid("The request body is not valid JSON.") from None
    if not isinstance(arguments, dict):
        raise invalid("The request body must be a JSON object.")
    return arguments


def _read_lines(body: bytes, content_type: str) -> dict[str, Any]:
    records = []
    for number, line in enumerate(body.splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = orjson.loads(line)
        except orjson.JSONDecodeError:
            raise invalid(f"Line {number} of the request body is not valid JSON.") from None
        if not isinstance(record, dict):
            raise invalid(f"Line {number} of the request body must be a JSON object.")
        records.append(record)
    return {"body": records}


def _read_form(body: bytes, content_type: str) -> dict[str, Any]:
    return dict(parse_qsl(body.decode("latin-1"), keep_blank_values=True))


def _read_multipart(body: bytes, content_type: str) -> dict[str, Any]:
    import python_multipart
    from python_multipart.exceptions import FormParserError

    fields: list[Any] = []
    files: list[Any] = []
    try:
        headers = {"Content-Type": content_type.encode()}
        config = {
            "MAX_MEMORY_FILE_SIZE": len(body)
        }  # keep files in memory, like the whole body, and never in temporary files
        parser = python_multipart.create_form_parser(headers, fields.append, files.append, config=config)
        parser.write(body)
        parser.finalize()
        arguments: dict[str, Any] = {_text(field.field_name): _text(field.value) for field in fields}
        for file in files:
            file.file_object.seek(0)
            arguments[_text(file.field_name)] = Upload(_text(file.file_name), file.file_object.read())
    except FormParserError:
        raise invalid("The request body is not a valid multipart form.") from None
    finally:
        for file in files:
            file.close()
    return arguments


def _text(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")


_READERS: dict[str, Callable[[bytes, str], dict[str, Any]]] = {
    "application/x-ndjson": _read_lines,
    "application/x-www-form-urlencoded": _read_form,
    "multipart/form-data": _read_multipart,
}
