"""Checks that a response is what the document of the API version that the request names says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import yaml
from openapi_schema_validator import OAS30Validator, OAS31Validator

from pinecone import core
from pinecone.codec.wire import Operation
from pinecone.local.http.routing import routes_of

# The SDK 9.x reads here the whole assistant, of which the documents have three fields.
MORE_THAN_DOCUMENTED = {"PATCH /assistants/{assistant_name}"}

DOCUMENTS = Path(__file__).parents[3] / "openapi"
CASSETTES = Path(__file__).parents[2] / "cassettes"


@cache
def document(version: str, service: str) -> dict[str, Any]:
    """An API document."""
    (path,) = (DOCUMENTS / version).glob(f"{service}*.yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), loader)  # type: ignore[no-any-return]  # noqa: S506 - it is safe


def resolve(whole: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """A node of a document, or what its reference points to."""
    while "$ref" in node:
        found: Any = whole
        for part in node["$ref"].split("/")[1:]:
            found = found[part]
        node = found
    return node


def parts(whole: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and its branches."""
    schema = resolve(whole, schema)
    yield schema
    for key in ("allOf", "oneOf", "anyOf"):
        for branch in schema.get(key, ()):
            yield from parts(whole, branch)


def properties(whole: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The properties of a schema, those of its branches included."""
    found: dict[str, Any] = {}
    for part in parts(whole, schema):
        for name, value in part.get("properties", {}).items():
            found[name] = {"anyOf": [found[name], value]} if name in found else value
    return found


def unknown(whole: dict[str, Any], schema: dict[str, Any], value: Any) -> list[str]:
    """Names of the fields of a value, at any depth, that its schema does not have."""
    if isinstance(value, list):
        items = {"anyOf": [part["items"] for part in parts(whole, schema) if "items" in part]}
        return [name for item in value for name in unknown(whole, items, item)]
    if not isinstance(value, dict):
        return []
    known = properties(whole, schema)
    others = [part["additionalProperties"] for part in parts(whole, schema) if part.get("additionalProperties")]
    if not known and not others:  # a free-form object
        return []
    found = []
    for name, field in value.items():
        if name in known:
            found += unknown(whole, known[name], field)
        elif others:
            found += unknown(whole, {"anyOf": [other for other in others if other is not True]}, field)
        else:
            found.append(name)
    return found


def check(response: httpx.Response) -> None:
    """Fail if a response is not as documented. What is no operation is passed over.

    Sessions with the local server are recorded for every version that it answers as documented. One that has just been
    added is not among these.
    """
    request = response.request
    version = request.headers.get("X-Pinecone-API-Version", core.DEFAULT)
    if not (CASSETTES / version).is_dir():
        return
    path = request.url.raw_path.decode().split("?")[0]
    match = routes_of(version).match(request.method, path)
    if match is None:
        return
    operation = core.load(version)[match[0]]
    content = _contents(operation, response.status_code)
    if content is None:
        assert response.is_error, f"{operation.route} answers {response.status_code}, which no document has."
        return
    body = response.read()
    media_type = response.headers.get("content-type", "")
    if (response.status_code, media_type) == (401, "text/plain"):  # so the service answers, whatever the document says
        return
    if response.is_error and operation.path.startswith("/records/"):
        assert media_type == "text/plain; charset=utf-8", f"{operation.route} refuses in {media_type or 'nothing'}."
        return  # the documents have the shape of the other operations on records, the service has this one
    if media_type not in content or media_type == "text/event-stream":
        assert not content or media_type == "text/event-stream", f"{operation.route} answers {media_type or 'nothing'}."
        assert content or not body, f"{operation.route} answers a body, which no document has."
        return
    found = _validator(operation, content[media_type]).iter_errors(response.json())
    errors = [error.message for error in found if not _is_absence_of_values(error)]
    assert not errors, f"{operation.route} of API {version}: {errors}"
    whole = document(operation.version, operation.service)
    extra = [] if operation.route in MORE_THAN_DOCUMENTED else unknown(whole, content[media_type], response.json())
    assert not extra, f"{operation.route} of API {version} answers unknown fields: {extra}"
    operation.parse(response.status_code, media_type, body)


def _is_absence_of_values(error: Any) -> bool:
    """Whether something is wrong only because a record without dense values has none: the service answers ``[]``."""
    return bool(error.validator == "minItems" and error.instance == [] and error.path[-1] == "values")


def _contents(operation: Operation, status: int) -> dict[str, Any] | None:
    """The schemas of a response by content type, None if the document does not have its status."""
    whole = document(operation.version, operation.service)
    responses = whole["paths"][operation.path][operation.method.lower()]["responses"]
    found = responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")
    if found is None:
        return None
    content = resolve(whole, found).get("content", {})
    return {media_type: media["schema"] for media_type, media in content.items()}


def _validator(operation: Operation, schema: dict[str, Any]) -> Any:
    whole = document(operation.version, operation.service)
    validator = OAS30Validator if whole["openapi"].startswith("3.0") else OAS31Validator
    return validator({**whole, "allOf": [schema]})
