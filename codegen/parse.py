"""Read a normalised document with the parser of openapi-python-client into the intermediate representation."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import properties as parsed
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from pydantic import TypeAdapter, ValidationError

from . import content_types
from .documents import DocumentError, load
from .ir import Body, Field, ListOf, MapOf, Model, ModelRef, Operation, Parameter, Plain, Response, Service, Type, Union
from .normalise import PREFIX, normalise, wire_text
from .openapi_keywords import METHODS

VERSION_HEADER = "x-pinecone-api-version"
IGNORED_HEADERS = {
    VERSION_HEADER,
    "accept",
    "authorization",
    "content-type",
}  # the last three with their names in OpenAPI
MODEL_MEMBERS = {"self", "cls", "keys", "items", "get", "to_dict", "from_dict", "read", "wire", "unknown"}
BUILTINS_IN_USE = {"bool", "classmethod", "dict", "float", "frozenset", "int", "list", "staticmethod", "str", "tuple"}
USED_FOR_GRPC = {"floats", "len", "protobuf"}
OF_CALLS = {"options", "async_req"}  # arguments that a call by route has besides those of its operation
RESERVED = MODEL_MEMBERS | BUILTINS_IN_USE | USED_FOR_GRPC

_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_SCHEMA: TypeAdapter[Any] = TypeAdapter(oai.Reference | oai.Schema)
_CONFIG = Config.from_sources(ConfigFile(), MetaType.NONE, Path("api.yaml"), "utf-8", overwrite=True, output_path=None)
_HOST = re.compile(r"\.|^localhost\b")
_ANNOTATIONS = {
    "StringProperty": "str",
    "UuidProperty": "str",
    "IntProperty": "int",
    "FloatProperty": "float",
    "BooleanProperty": "bool",
    "FileProperty": "Any",
    "AnyProperty": "Any",
}


def python_name(wire: str, taken: Iterable[str] = ()) -> str:
    """The Python name of a property or parameter: snake case, not a keyword and not a name that is already used."""
    name = strings.snake_case(re.sub(r"[^A-Za-z0-9_]", "_", wire)).strip("_") or "field"
    name = f"field_{name}" if name[0].isdigit() else name
    while keyword.iskeyword(name) or name in RESERVED or name in taken:
        name += "_"
    return name


def python_names(wires: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """Distinct Python names for all. Names that need no change are assigned first."""
    names: dict[int, str] = {}
    for index in sorted(range(len(wires)), key=lambda index: python_name(wires[index]) != wires[index]):
        names[index] = python_name(wires[index], {*taken, *names.values()})
    return [names[index] for index in range(len(wires))]


def service(path: Path, name: str, version: str, document: dict[str, Any] | None = None) -> Service:
    """Read one document as a service. ``document`` is the content if an overlay changed it."""
    try:
        return _Reader(normalise(document or load(path))).service(name, version, f"{version}/{path.name}")
    except (DocumentError, ValidationError) as error:
        raise DocumentError(f"{version}/{path.name}: {error}") from error
    except RecursionError:
        raise DocumentError(f"{version}/{path.name}: a schema consists of itself and is endless.") from None


class _Reader:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, dict[str, Any]] = document["components"]["schemas"]
        components = {UntrustedString(name): _read(part) for name, part in self.schemas.items()}
        self.parser = parsed.build_schemas(components=components, schemas=parsed.Schemas(), config=_CONFIG)
        _refuse(self.parser.errors)

    def service(self, name: str, version: str, source: str) -> Service:
        functions: list[str] = []
        operations = [
            self._operation(method, path, item[method], functions)
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        ]
        models = {name: self._model(name, schema) for name, schema in self.schemas.items() if schema.get("properties")}
        return Service(name, version, source, operations, models)

    # Types --------------------------------------------------------------------------------------------

    def type(self, schema: dict[str, Any]) -> Type:
        """The type of a normalised schema, read by the parser."""
        found, _ = parsed.property_from_data(
            name=UntrustedString("value"),
            required=True,
            data=_read(schema),
            schemas=self.parser,
            parent_name="",
            config=_CONFIG,
        )
        _refuse([found] if isinstance(found, ParseError) else [])
        return self._projected(found, schema)

    def _projected(self, found: Any, schema: dict[str, Any]) -> Type:
        # The parser drops discriminators. They are read from the schema itself.
        schema = self._resolved(schema)
        if "oneOf" in schema or "anyOf" in schema:
            branches = tuple(map(self.type, schema.get("oneOf") or schema["anyOf"]))
            selects = schema.get("x-selects", {"key": "", "branches": {}})
            selected = tuple((value, self.type(branch)) for value, branch in selects["branches"].items())
            return Union(branches, selects["key"], selected)
        if isinstance(found, ListProperty):
            return ListOf(self._projected(found.inner_property, schema["items"]))
        if isinstance(found, parsed.ModelProperty):
            return ModelRef(found.class_info.name)
        if "x-values" in schema:
            return MapOf(self.type(schema["x-values"]))
        kind = type(found).__name__
        bounds = {"format": "binary"} if kind == "FileProperty" else schema.get("x-bounds", {})
        return Plain(_ANNOTATIONS[kind], tuple(bounds.items()))

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"][len(PREFIX) :]]
        return schema

    def _fields(self, schema: dict[str, Any], taken: Iterable[str] = ()) -> tuple[Field, ...]:
        names = python_names(list(schema["properties"]), taken)
        fields = [
            Field(wire, name, self.type(part), wire in schema["required"], **self._notes(part))
            for (wire, part), name in zip(schema["properties"].items(), names, strict=True)
        ]
        return tuple(sorted(fields, key=lambda field: not field.required))

    def _notes(self, schema: dict[str, Any]) -> dict[str, Any]:
        target = self._resolved(schema)
        known = schema.get("x-known-values") or target.get("x-known-values", ())
        return {
            "description": schema.get("description") or target.get("description", ""),
            "nullable": schema.get("x-nullable", False),
            "known_values": tuple(map(wire_text, known)),
        }

    def _model(self, name: str, schema: dict[str, Any]) -> Model:
        info = self.parser.classes_by_name[strings.ClassName(name, "Model")]
        module = str(info.class_info.module_name)  # type: ignore[union-attr]
        others = MapOf(self.type(schema["x-values"]))
        is_open = schema.get("x-open", False)
        return Model(name, module, schema.get("description", ""), self._fields(schema), others, is_open)

    # Operations ---------------------------------------------------------------------------------------

    def _operation(self, method: str, path: str, operation: dict[str, Any], functions: list[str]) -> Operation:
        try:
            return self._read_operation(method, path, operation, functions)
        except DocumentError as error:
            raise DocumentError(f"{method.upper()} {path}: {error}") from None

    def _read_operation(self, method: str, path: str, operation: dict[str, Any], functions: list[str]) -> Operation:
        function = python_name(operation["operationId"], functions)
        functions.append(function)
        data = [p for p in operation["parameters"] if p["in"] != "header" or p["name"].lower() not in IGNORED_HEADERS]
        names = python_names([parameter["name"] for parameter in data], OF_CALLS)
        parameters = tuple(map(self._parameter, data, names))
        in_path = {parameter.wire for parameter in parameters if parameter.place == "path"}
        if in_path != set(re.findall(r"{(.+?)}", path)):
            raise DocumentError(
                f"the path has other parameters than its template: {', '.join(sorted(in_path)) or 'none'}"
            )
        return Operation(
            method=method.upper(),
            path=path,
            id=operation["operationId"],
            function=function,
            summary=operation["summary"],
            description=operation["description"],
            deprecated=operation["deprecated"],
            parameters=parameters,
            bodies=tuple(self._bodies(operation.get("requestBody"), function, functions, [*OF_CALLS, *names])),
            responses=tuple(
                response
                for status, response_data in operation["responses"].items()
                for response in self._responses(status, response_data["content"])
            ),
            servers=tuple(map(_url, operation.get("servers") or self.document["servers"])),
            credential=self._credential(operation.get("security", self.document["security"])),
        )

    def _parameter(self, parameter: dict[str, Any], name: str) -> Parameter:
        kind = Plain("Any") if parameter["x-json"] else self.type(parameter["schema"])
        if parameter["style"] not in _STYLES.get(parameter["in"], ()):
            raise DocumentError(f"{parameter['name']} cannot be sent in the style {parameter['style']}")
        return Parameter(
            wire=parameter["name"],
            name=name,
            type=kind,
            required=parameter["required"],
            place=parameter["in"],
            style=parameter["style"],
            explode=parameter["explode"],
            as_json=parameter["x-json"],
            **{**self._notes(parameter["schema"]), "description": parameter["description"]},
        )

    def _bodies(
        self, body: dict[str, Any] | None, function: str, functions: list[str], taken: list[str]
    ) -> Iterator[Body]:
        """The content types of a body. Each has an encoder; that of the first has the name of the operation."""
        if body is None:
            return
        for number, (content_type, media_type) in enumerate(body["content"].items()):
            own = python_name(f"{function}_{content_types.kind(content_type)}", functions) if number else function
            functions.append(own)
            yield self._body(content_type, own, media_type["schema"], body, taken)

    def _body(
        self, content_type: str, function: str, schema: dict[str, Any], body: dict[str, Any], taken: list[str]
    ) -> Body:
        kind = content_types.kind(content_type)
        target = self._resolved(schema)
        if target.get("properties") and kind in ("json", "form", "multipart"):
            return Body(content_type, function, self._fields(target, taken))
        if target.get("properties") and kind != "ndjson":
            raise DocumentError(f"an object cannot be sent as {content_type}")
        whole = self.type(schema)
        if kind == "ndjson" and not isinstance(whole, ListOf):
            whole = ListOf(whole)  # some documents have the schema of one line
        name = python_name("body", taken)
        return Body(
            content_type, function, whole=Field("body", name, whole, body["required"], description=body["description"])
        )

    def _responses(self, status: str, content: dict[str, Any]) -> list[Response]:
        if not content:
            return [Response(status, None, None)]
        return [Response(status, kind, self.type(media["schema"])) for kind, media in content.items()]

    def _credential(self, requirements: list[dict[str, Any]]) -> str | None:
        """The header of the credential, if the operation requires one. An API key is preferred to a token."""
        headers = [self._header(scheme) for requirement in requirements for scheme in requirement]
        if requirements and all(requirements) and not any(headers):
            raise DocumentError("the credential is not sent in a header")
        return min(filter(None, headers), key=lambda header: header == "Authorization", default=None)

    def _header(self, name: str) -> str | None:
        schemes = self.document["components"]["securitySchemes"]
        if name not in schemes:
            raise DocumentError(f"the security scheme {name} is not described")
        if schemes[name].get("type") != "apiKey":
            return "Authorization"
        return str(schemes[name]["name"]) if schemes[name].get("in") == "header" else None


def _read(schema: dict[str, Any]) -> oai.Reference | oai.Schema:
    """A schema for the parser. Notes beside a reference are removed, because the parser would ignore the reference."""

    def bare(node: Any) -> Any:
        if isinstance(node, dict):
            return (
                {"$ref": node["$ref"]} if isinstance(node.get("$ref"), str) else {k: bare(v) for k, v in node.items()}
            )
        return list(map(bare, node)) if isinstance(node, list) else node

    found: oai.Reference | oai.Schema = _SCHEMA.validate_python(bare(schema))
    return found


def _url(server: dict[str, Any]) -> str:
    """The URL of a server with the defaults of its variables. A variable for the host stays if it has no usable one."""
    if "url" not in server:
        raise DocumentError("a server has no url")
    variables = server.get("variables") or {}

    def default(variable: re.Match[str]) -> str:
        found = str((variables.get(variable[1]) or {}).get("default", ""))
        is_host = re.search(rf"^https?://{re.escape(variable[0])}(?=[:/]|$)", url)
        return variable[0] if not found or (is_host and not _HOST.search(found)) else found

    url = str(server["url"])
    return re.sub(r"{(\w+)}", default, url)


def _refuse(errors: Iterable[ParseError]) -> None:
    """Raise for what the parser could not read. The original generator only prints a warning."""
    found = [": ".join(filter(None, (error.header, error.detail))).strip() for error in errors]
    if found:
        raise DocumentError("; ".join(found))
