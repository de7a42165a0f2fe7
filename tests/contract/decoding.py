"""A request as a server reads it: by the document, with parsers that know nothing of the generated code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from email import message_from_bytes
from email.message import Message
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote

from pinecone.codec.wire import Request

from .documents import Document, Operation, Parameter, Schema, bare, form

ABSENT = object()
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def path_values(operation: Operation, target: str) -> dict[str, str]:
    """The values of the path parameters, as a router that splits at slashes finds them."""
    template = operation.path.partition("?")[0]
    parts = re.split(r"\{(.+?)\}", template)
    pattern = "([^/]*)".join(re.escape(part) for part in parts[::2])
    path = target.split("?", 1)[0]
    assert re.fullmatch(r"[\w\-.~!$&'()*+,;=:@%/]*", path, re.ASCII), f"{path} is no path of a URL"
    assert not {".", ".."} & set(path.split("/")), f"{path} has segments that a router would remove"
    found = re.fullmatch(pattern, path)
    assert found, f"{path} is no path of {template}"
    values = dict(zip(parts[1::2], found.groups()))
    for parameter in operation.parameters:
        if parameter.place == "path" and parameter.style in ("label", "matrix"):
            start = "." if parameter.style == "label" else f";{parameter.name}="
            values[parameter.name] = values[parameter.name].removeprefix(start)
    return {name: unquote(value, errors="strict") for name, value in values.items()}


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
        pairs = own_pairs(operation, request.target)
        if parameter.style == "deepObject":
            return _deep(operation.document, parameter, pairs)
        if is_exploded_object(operation.document, parameter):
            taken = {other.name for other in operation.parameters if other.place == "query"} - {parameter.name}
            fields = [(name, value) for name, value in pairs if not {name, name.split("[")[0]} & taken]
            return _object(operation.document, parameter.schema, fields)
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
    if "object" in kinds(document, parameter.schema):
        (text,) = texts
        words = text.split(_SEPARATORS[parameter.style])
        fields = [tuple(word.split("=", 1)) for word in words] if parameter.explode else zip(words[::2], words[1::2])
        return _object(document, parameter.schema, fields)
    if kinds(document, parameter.schema) == {"array"}:
        if not (parameter.place == "query" and parameter.explode):
            (text,) = texts
            texts = text.split(_SEPARATORS[parameter.style])
        return [scalar(document, items(document, parameter.schema), text) for text in texts]
    assert len(texts) == 1, f"{parameter.name} was sent {len(texts)} times"
    return scalar(document, parameter.schema, texts[0])


def own_pairs(operation: Operation, target: str) -> list[tuple[str, str]]:
    """Names and values of the query, less what the documented path has there itself."""
    pairs = query_pairs(target)
    for pair in query_pairs(operation.path):
        pairs.remove(pair)
    return pairs


def is_exploded_object(document: Document, parameter: Parameter) -> bool:
    """Whether the fields of the value are parameters of their own."""
    is_form = parameter.place == "query" and parameter.style == "form" and parameter.explode and not parameter.is_json
    return is_form and "object" in kinds(document, parameter.schema)


def _object(document: Document, schema: Schema, fields: Iterable[tuple[str, ...]]) -> Any:
    """An object of which each value is a text; of lists, each item."""
    found: dict[str, Any] = {}
    for name, text in fields:
        part = field(document, schema, name)
        if kinds(document, part) == {"array"}:
            found.setdefault(name, []).append(scalar(document, items(document, part), text))
        else:
            assert name not in found, f"{name} was sent twice"
            found[name] = scalar(document, part, text)
    return found or ABSENT


def _deep(document: Document, parameter: Parameter, pairs: list[tuple[str, str]]) -> Any:
    """A value of which each part is sent with the way there in brackets; a list has empty ones."""
    found: Any = ABSENT
    for name, text in pairs:
        if re.split(r"\[", name)[0] == parameter.name:
            found = _put(document, parameter.schema, found, re.findall(r"\[(.*?)\]", name), text)
    return found


def _put(document: Document, schema: Schema, found: Any, way: list[str], text: str) -> Any:
    if not way:
        assert found is ABSENT, f"{text} was sent twice"
        return scalar(document, schema, text)
    key, *rest = way
    if not key:
        return [*([] if found is ABSENT else found), _put(document, items(document, schema), ABSENT, rest, text)]
    found = {} if found is ABSENT else found
    return {**found, key: _put(document, field(document, schema, key), found.get(key, ABSENT), rest, text)}


def field(document: Document, schema: Schema, name: str) -> Schema:
    """The schema of a field of an object."""
    known = document.properties(schema)
    if name in known:
        return known[name]
    nodes = document.included(schema)
    return next((node["additionalProperties"] for node in nodes if "additionalProperties" in node), {})


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
    return data.decode() if kind == "text" or "x-binary" not in document.resolve(schema) else data


def _fields(document: Document, schema: Schema, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    properties = document.properties(schema)
    found: dict[str, Any] = {}
    for name, text in pairs:
        part = properties.get(name, {})
        if "array" in kinds(document, part):
            found.setdefault(name, []).append(scalar(document, items(document, part), text))
        else:
            assert name not in found, f"{name} was sent twice"
            found[name] = scalar(document, part, text)
    return single(document, schema, found)


def single(document: Document, schema: Schema, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a form; a list of one is its item where the document has either, since nothing tells them apart."""
    properties = document.properties(schema)
    return {
        name: value[0]
        if isinstance(value, list) and len(value) == 1 and kinds(document, properties.get(name, {})) != {"array"}
        else value
        for name, value in fields.items()
    }


def _multipart(document: Document, schema: Schema, content_type: str, data: bytes) -> dict[str, Any]:
    if data == b"--" + content_type.partition("boundary=")[2].encode() + b"--\r\n":
        return {}
    message: Message = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + data, policy=HTTP)
    assert message.is_multipart() and not message.defects
    properties = document.properties(schema)
    found: dict[str, Any] = {}
    for part in message.get_payload():
        assert isinstance(part, Message)
        name = str(part.get_param("name", header="content-disposition"))
        described = properties.get(name, {})
        is_array = "array" in kinds(document, described)
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
    return single(document, schema, found)


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
    if not found and ("properties" in schema or "additionalProperties" in schema):
        found = {"object"}
    for part in (part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])):
        found |= kinds(document, part)
    return found - {"null"}


def items(document: Document, schema: Schema) -> Schema:
    """The schema of the items of an array."""
    schema = document.resolve(schema)
    parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])]
    return schema.get("items") or next(filter(None, (items(document, part) for part in parts)), {})
