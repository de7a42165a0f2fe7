"""The API documents as these tests read them: on their own, so that the generator is checked by something else."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, NamedTuple
from urllib.parse import unquote, urlsplit

import yaml
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator, OAS31Validator

from pinecone import core

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
OPENAPI = ROOT / "openapi"
METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
# Headers that the client or the operation as a whole sets, so that they are no arguments.
NO_ARGUMENTS = ("x-pinecone-api-version", "accept", "authorization", "content-type")

Schema = Any  # a JSON object, or in OpenAPI 3.1 also a boolean


class Parameter(NamedTuple):
    name: str
    place: str
    required: bool
    style: str
    explode: bool
    schema: Schema
    is_json: bool


@dataclass(frozen=True)
class Operation:
    """An operation as its document describes it, every reference but those in schemas resolved."""

    document: Document
    route: str  # METHOD /path, with the path of the server where two services have the same
    path: str
    node: Mapping[str, Any]
    servers: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, Schema]  # by content type
    body_is_required: bool
    responses: Mapping[str, Mapping[str, Schema]]  # by status and content type

    @property
    def label(self) -> str:
        return f"{self.document.version}-{self.route.replace(' ', '-')}"


class Document:
    """One OpenAPI document, with the corrections that the project makes to it."""

    def __init__(self, path: Path, content: dict[str, Any]) -> None:
        self.version = path.parent.name
        self.service = path.stem
        self.content = content
        for node in list(_objects(content)):
            self._spell_out(node)
        validator = OAS30Validator if content["openapi"].startswith("3.0") else OAS31Validator
        self._strict = validator
        # In `oneOf` branches that no value can tell apart, published documents mean `anyOf`.
        self._lenient = extend(validator, {"oneOf": validator.VALIDATORS["anyOf"]})

    def resolve(self, node: Any) -> Any:
        """The node itself, or what its reference points to."""
        while isinstance(node, dict) and "$ref" in node:
            node = self.pointed(node["$ref"])
        return node

    def pointed(self, reference: str) -> Any:
        if not reference.startswith("#/"):  # an anchor
            anchored = (node for node in _objects(self.content) if _anchor(node) == reference[1:])
            return next(anchored)
        parent, key = _place(self.content, unquote(reference))
        return parent[key]

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object, those of all that it includes and of all its branches."""
        found: dict[str, Schema] = {}
        for node in self.included(schema):
            for name, part in node.get("properties", {}).items():
                found[name] = {"anyOf": [found[name], part]} if name in found else part
        return found

    def required(self, schema: Schema) -> set[str]:
        """The properties that every value of the schema has."""
        found: set[str] = set()
        for node in self.included(schema, ("allOf",)):
            found.update(node.get("required", []))
            for branches in (node[key] for key in ("oneOf", "anyOf") if key in node):
                found.update(set.intersection(*map(self.required, branches)))
        return found

    def included(
        self,
        schema: Schema,
        keys: tuple[str, ...] = ("allOf", "oneOf", "anyOf", "x-children", "x-conditional"),
        seen: tuple[Any, ...] = (),
    ) -> Iterator[dict[str, Any]]:
        """The schema and, under these keys, all parts of it."""
        node = self.resolve(schema)
        if isinstance(node, dict) and not any(node is one for one in seen):
            yield node
            for part in (part for key in keys for part in node.get(key, [])):
                yield from self.included(part, keys, (*seen, node))

    def is_valid(self, schema: Schema, value: Any, strict: bool = False) -> bool:
        return bool(self._validator(schema, strict).is_valid(value))

    def errors(self, schema: Schema, value: Any) -> list[str]:
        """What is wrong with a value."""
        return [error.message for error in self._validator(schema, False).iter_errors(value)]

    def _validator(self, schema: Schema, strict: bool) -> Any:
        kind = self._strict if strict else self._lenient
        return kind({**self.content, "allOf": [schema]}, format_checker=kind.FORMAT_CHECKER)

    def operations(self) -> Iterator[Operation]:
        for path, item in self.content["paths"].items():
            item = {**(self.resolve(item) or {}), **(item or {})}
            for method in METHODS:
                if method in item and path.startswith("/"):
                    yield self._operation(f"{method.upper()} {path}", item, item[method])

    def _operation(self, route: str, item: dict[str, Any], node: dict[str, Any]) -> Operation:
        servers = node.get("servers") or item.get("servers") or self.content.get("servers") or []
        nodes = map(self.resolve, [*(item.get("parameters") or []), *(node.get("parameters") or [])])
        parameters = {(found["name"], found["in"]): self._parameter(found) for found in nodes}
        body = self.resolve(node.get("requestBody", {}))
        responses = {
            str(status): self.resolve(response)
            for status, response in (node.get("responses") or {}).items()
            if not str(status).startswith("x-")
        }
        return Operation(
            self,
            route,
            route.split(" ", 1)[1],
            node,
            tuple(map(_url, servers)),
            tuple(p for p in parameters.values() if p.place != "header" or p.name.lower() not in NO_ARGUMENTS),
            _media(body),
            body.get("required", False),
            {status: _media(response) for status, response in responses.items()},
        )

    def _parameter(self, node: dict[str, Any]) -> Parameter:
        style = node.get("style", "form" if node["in"] in ("query", "cookie") else "simple")
        schema = next(iter(_media(node).values()), node.get("schema", {}))
        is_json = "content" in node or self.resolve(schema).get("format") == "json"
        explode = node.get("explode", style == "form")
        return Parameter(node["name"], node["in"], node.get("required", False), style, explode, schema, is_json)

    def credential(self, operation: Operation) -> str | None:
        """The header that carries the credential of an operation: an API key where one will do, else a token."""
        schemes = self.content.get("components", {}).get("securitySchemes", {})
        requirements = operation.node.get("security", self.content.get("security", []))
        required = [self.resolve(schemes[name]) for requirement in requirements for name in requirement]
        keys = [str(scheme["name"]) for scheme in required if scheme["type"] == "apiKey" and scheme["in"] == "header"]
        return keys[0] if keys else "Authorization" if required else None

    def _spell_out(self, schema: dict[str, Any]) -> None:
        """Say, if this is a schema, in plain JSON Schema what OpenAPI says with a discriminator or a binary format.

        Then validators need not know about mappings, and a file is a string to all of them.
        """
        if schema.get("format") == "binary" or isinstance(schema.get("contentMediaType"), str):
            schema["x-binary"] = True
            schema.pop("format", None)
        if isinstance(schema.get("$dynamicRef"), str):
            schema["$ref"] = schema.pop("$dynamicRef")
        conditional = [schema.get("then"), schema.get("else"), *_values(schema.get("dependentSchemas"))]
        if any(isinstance(part, dict) for part in conditional):
            schema["x-conditional"] = [part for part in conditional if isinstance(part, dict)]
        discriminator = schema.get("discriminator")
        if not (isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str)):
            return
        del schema["discriminator"]
        values: dict[str, list[str]] = {}
        for value, target in discriminator.get("mapping", {}).items():
            values.setdefault(target if "/" in target else f"#/components/schemas/{target}", []).append(value)
        key = "anyOf" if "anyOf" in schema else "oneOf"
        branches = schema.pop(key, [])
        listed = [branch.get("$ref") for branch in branches]
        branches += [{"$ref": target} for target in values if target not in listed]
        branches = branches or self._children(schema)
        pinned = [self._pinned(branch, discriminator["propertyName"], values) for branch in branches]
        # A parent that its children include with `allOf` cannot require one of its children of each of them.
        is_parent = any(self._includes(branch, schema) for branch in branches)
        if pinned:
            schema["x-children" if is_parent else key] = pinned

    def _children(self, parent: dict[str, Any]) -> list[Schema]:
        """References to the components that include this one."""
        components = self.content["components"]["schemas"]
        extending = [name for name, schema in components.items() if self._includes(schema, parent)]
        return [{"$ref": f"#/components/schemas/{name}"} for name in extending if components[name] is not parent]

    def _pinned(self, branch: Schema, name: str, values: Mapping[str, list[str]]) -> Schema:
        """A branch that states its value of the discriminator."""
        reference = branch.get("$ref", "")
        own = values.get(reference)
        if not own:
            stated = self.resolve(self.resolve(branch).get("properties", {}).get(name, {}))
            if "enum" in stated or "const" in stated:
                return {"allOf": [branch, {"required": [name]}]}  # or nothing would tell the branch
            if not reference:
                return branch
            own = [reference.rsplit("/", 1)[-1]]
        return {"allOf": [branch, {"properties": {name: {"enum": own}}, "required": [name]}]}

    def _includes(self, schema: Schema, parent: dict[str, Any]) -> bool:
        target = self.resolve(schema)
        return target is parent or any(self._includes(part, parent) for part in target.get("allOf", []))


def _media(node: Mapping[str, Any]) -> dict[str, Schema]:
    """Schemas by content type, the latter without parameters."""
    return {bare(kind): (media or {}).get("schema", {}) for kind, media in (node.get("content") or {}).items()}


def bare(content_type: str) -> str:
    return content_type.split(";")[0].strip().lower()


def form(content_type: str) -> str:
    """How a content type is written: json, lines (of JSON), events, form, multipart, text or bytes."""
    forms = (
        (r"application/(.+\+)?json", "json"),
        (r"application/(x-ndjson|jsonl|x-jsonlines|json-seq)", "lines"),
        (r"text/event-stream", "events"),
        (r"application/x-www-form-urlencoded", "form"),
        (r"multipart/form-data", "multipart"),
        (r"text/.*", "text"),
    )
    return next((name for pattern, name in forms if re.fullmatch(pattern, bare(content_type))), "bytes")


def _anchor(schema: dict[str, Any]) -> Any:
    return schema.get("$anchor", schema.get("$dynamicAnchor"))


def _values(node: Any) -> list[Any]:
    return list(node.values()) if isinstance(node, dict) else []


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every JSON object in a document, inner ones first."""
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _objects(part)
    if isinstance(node, dict):
        yield node


# Reading ----------------------------------------------------------------------------------------------


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML 1.2, as OpenAPI means it: dates, times, `yes` and `off` are strings."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:
        self.flatten_mapping(node)
        return {str(key.value): self.construct_object(value, deep=True) for key, value in node.value}


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("merge", r"<<", "<"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def _read(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8-sig")
    content = json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader by descent
    for overlay in tomllib.loads((OPENAPI / "overlays.toml").read_text(encoding="utf-8")).get("overlay", []):
        if path.parent.name in overlay["versions"] and path.stem == overlay["service"]:
            content = _corrected(content, overlay)
    return dict(content)


def _corrected(content: Any, overlay: Mapping[str, Any]) -> Any:
    for pointer, value in overlay.get("set", {}).items():
        parent, key = _place(content, pointer)
        parent[key] = value
    for pointer in overlay.get("remove", []):
        parent, key = _place(content, pointer)
        del parent[key]
    for pointer, name in overlay.get("rename", {}).items():
        parent, key = _place(content, pointer)
        parent[name] = parent.pop(key)
        renamed = f"{pointer.rsplit('/', 1)[0]}/{name}"
        content = json.loads(json.dumps(content).replace(json.dumps(pointer), json.dumps(renamed)))
    return content


def _place(content: Any, pointer: str) -> tuple[Any, Any]:
    *parents, key = [part.replace("~1", "/").replace("~0", "~") for part in pointer[2:].split("/")]
    for part in parents:
        content = content[int(part) if isinstance(content, list) else part]
    return content, int(key) if isinstance(content, list) else key


@cache
def documents(version: str) -> tuple[Document, ...]:
    """The documents of an API version."""
    paths = sorted(path for path in (OPENAPI / version).iterdir() if path.suffix in (".yaml", ".yml", ".json"))
    return tuple(Document(path, _read(path)) for path in paths)


@cache
def _prefixes() -> Mapping[tuple[str, str], str]:
    """What stands before the path of an operation, by service and route: as it was when it was first published."""
    found: dict[tuple[str, str], str] = {}
    for version in core.VERSIONS:
        described = {
            (document.service, operation.route): operation
            for document in documents(version)
            for operation in document.operations()
        }
        services: dict[str, set[str]] = {}
        for service, route in {**found, **described}:
            services.setdefault(route, set()).add(service)
        for (service, route), operation in described.items():
            server = urlsplit(operation.servers[0]).path.rstrip("/") if operation.servers else ""
            found.setdefault((service, route), server if len(services[route]) > 1 else "")
    return found


@cache
def operations(version: str) -> tuple[Operation, ...]:
    """The operations of all documents of an API version."""
    return tuple(_named(operation) for document in documents(version) for operation in document.operations())


def _named(operation: Operation) -> Operation:
    prefix = _prefixes()[operation.document.service, operation.route]
    return replace(operation, route=operation.route.replace(" ", f" {prefix}", 1))


def _url(server: Mapping[str, Any]) -> str:
    """The URL of a server. A variable is its default, but for a host whose default is none."""
    url: str = server["url"]
    for name, variable in (server.get("variables") or {}).items():
        default = str(variable.get("default", ""))
        is_host = f"://{{{name}}}" in url
        if default and (not is_host or "." in default or default == "localhost"):
            url = url.replace(f"{{{name}}}", default)
    return url


ALL = tuple(operation for version in core.VERSIONS for operation in operations(version))
