"""A request as a server reads it: by the document, with parsers that know nothing of the generated code."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from email import message_from_bytes
from email.message import Message
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote

from pinecone.core.wire import Request

from .documents import Document, Operation, Parameter, Schema, bare, form

ABSENT = object()
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def path_values(operation: Operation, target: str) -> dict[str, str]:
    """The values of the path parameters, as a router that splits at slashes finds them."""
    template = operation.path
    parts = re.split(r"\{(.+?)\}", template)
    pattern = "([^/]*)".join(re.escape(part) for part in parts[::2])
    path = target.split("?", 1)[0]
    assert re.fullmatch(r"[\w\-.~!$&'()*+,;=:@%/]*", path, re.ASCII), f"{path} is no path of a URL"
    assert not {".", ".."} & set(path.split("/")), f"{path} has segments that a router would remove"
    found = re.fullmatch(pattern, path)
    assert found, f"{path} is no path of {template}"
    return {name: unquote(value, errors="strict") for name, value in zip(parts[1::2], found.groups())}


def query_pairs(target: str) -> list[tuple[str, str]]:
    """Names and values of the query, in order."""
    _, mark, query = target.partition("?")
    if not mark:
        return []
    return parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict")


def parameter_value(operation: Operation, parameter: Parameter, request: Request) -> Any:
    """The value of a parameter as JSON, or ABSENT."""
    if parameter.place == "path":
        texts = [path_values(operation, request.target)[parameter.name]]
    elif parameter.place == "query":
        pairs = query_pairs(request.target)
        if parameter.style == "deepObject":
            return _object(operation.document, parameter, pairs)
        texts = [value for name, value in pairs if name == parameter.name]
    elif parameter.place == "header":
        texts = [value for name, value in request.headers.items() if name.lower() == parameter.name.lower()]
    else:
        cookies = dict(pair.split("=", 1) for pair in request.headers.get("Cookie", "").split("; ") if pair)
        texts = [unquote(cookies[parameter.name])] if parameter.name in cookies else []
    if not texts:
        return ABSENT
    if parameter.is_json:
        return json.loads(texts[0])
    document = operation.document
    if kinds(document, parameter.schema) == {"array"}:
        if not (parameter.place == "query" and parameter.explode):
            (text,) = texts
            texts = text.split(_SEPARATORS[parameter.style])
        return [scalar(document, items(document, parameter.schema), text) for text in texts]
    assert len(texts) == 1, f"{parameter.name} was sent {len(texts)} times"
    return scalar(document, parameter.schema, texts[0])


def _object(document: Document, parameter: Parameter, pairs: list[tuple[str, str]]) -> Any:
    prefix = f"{parameter.name}["
    found = {name[len(prefix) : -1]: value for name, value in pairs if name.startswith(prefix)}
    properties = document.resolve(parameter.schema).get("properties", {})
    return {name: scalar(document, properties.get(name, {}), text) for name, text in found.items()} or ABSENT


def body(document: Document, content_type: str, schema: Schema, request: Request) -> Any:
    """The body as JSON; the content of files and binary bodies as bytes."""
    sent = request.headers["Content-Type"]
    data = request.body
    assert isinstance(data, bytes)
    assert bare(sent) == bare(content_type)
    kind = form(content_type)
    if kind == "multipart":
        return _multipart(document, schema, sent, data)
    if kind == "form":
        pairs = parse_qsl(data.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict")
        return _fields(document, schema, pairs)
    if kind == "json":
        return json.loads(data)
    if kind == "lines":
        assert data.endswith(b"\n") or not data
        return [json.loads(line) for line in data.splitlines()]
    return data.decode() if kind == "text" else data


def _fields(document: Document, schema: Schema, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    properties = document.properties(schema)
    found: dict[str, Any] = {}
    for name, text in pairs:
        part = properties.get(name, {})
        if kinds(document, part) == {"array"}:
            found.setdefault(name, []).append(scalar(document, items(document, part), text))
        else:
            assert name not in found, f"{name} was sent twice"
            found[name] = scalar(document, part, text)
    return found


def _multipart(document: Document, schema: Schema, content_type: str, data: bytes) -> dict[str, Any]:
    message: Message = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + data, policy=HTTP)
    assert message.is_multipart() and not message.defects
    properties = document.properties(schema)
    found: dict[str, Any] = {}
    for part in message.get_payload():
        assert isinstance(part, Message)
        name = str(part.get_param("name", header="content-disposition"))
        described = properties.get(name, {})
        is_array = kinds(document, described) == {"array"}
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        if part.get_filename() is not None:
            value: Any = payload
        elif part.get_content_type() == "application/json":
            value = json.loads(payload)
            is_array = is_array and not isinstance(value, list)
        else:
            value = scalar(document, items(document, described) if is_array else described, payload.decode())
        if is_array:
            found.setdefault(name, []).append(value)
        else:
            assert name not in found, f"{name} was sent twice"
            found[name] = value
    return found


def scalar(document: Document, schema: Schema, text: str) -> Any:
    """What a text stands for where the document has this schema."""
    if kinds(document, schema) - {"string", "null"}:
        try:
            value = json.loads(text)
        except ValueError:
            return text
        if document.is_valid(schema, value):
            return value
    return text


def kinds(document: Document, schema: Schema) -> set[str]:
    """The JSON types that a schema allows, null aside; none if it does not say."""
    schema = document.resolve(schema)
    if not isinstance(schema, Mapping):
        return set()
    own = schema.get("type", [])
    found = {own} if isinstance(own, str) else set(own)
    for part in (part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])):
        found |= kinds(document, part)
    return found - {"null"}


def items(document: Document, schema: Schema) -> Schema:
    """The schema of the items of an array."""
    schema = document.resolve(schema)
    return schema.get("items") or next((items(document, part) for part in schema.get("allOf", [])), {})
