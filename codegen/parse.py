"""Read a normalised document with openapi-python-client's parser into the generator's own terms."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import properties as parsed
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from pydantic import TypeAdapter, ValidationError

from .documents import METHODS, DocumentError, load
from .ir import Body, Field, ListOf, MapOf, Model, ModelRef, Operation, Parameter, Plain, Response, Service, Type, Union
from .normalise import PREFIX, normalise

VERSION_HEADER = "x-pinecone-api-version"
BUILTINS = {"bool", "dict", "float", "int", "list", "str", "tuple"}  # what annotations in a generated module say
RESERVED = {"self", "cls", "keys", "items", "get", "to_dict", "from_dict", "read", "wire", "unknown"}

_SCHEMA: TypeAdapter[Any] = TypeAdapter(oai.Reference | oai.Schema)
_CONFIG = Config.from_sources(ConfigFile(), MetaType.NONE, Path("api.yaml"), "utf-8", overwrite=True, output_path=None)
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
    """The Python name of a property or parameter: snake case, never a keyword, never one that is taken."""
    name = strings.snake_case(re.sub(r"[^A-Za-z0-9_]", "_", wire)).strip("_") or "field"
    name = f"field_{name}" if name[0].isdigit() else name
    while keyword.iskeyword(name) or name in RESERVED or name in taken:
        name += "_"
    return name


def python_names(wires: Iterable[str]) -> dict[str, str]:
    """Wire name -> Python name, all different. A name that needs no change gets its own before any other."""
    names: dict[str, str] = {}
    for wire in sorted(wires, key=lambda wire: python_name(wire) != wire):
        names[wire] = python_name(wire, names.values())
    return names


def service(path: Path, name: str, version: str, document: dict[str, Any] | None = None) -> Service:
    """Read one document (or the given one, if an overlay changed it) as a service."""
    try:
        return _Reader(normalise(document or load(path))).service(name, version, f"{version}/{path.name}")
    except (DocumentError, ValidationError) as error:
        raise DocumentError(f"{version}/{path.name}: {error}") from error


class _Reader:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, dict[str, Any]] = document["components"]["schemas"]
        components = {UntrustedString(name): _SCHEMA.validate_python(part) for name, part in self.schemas.items()}
        self.parser = parsed.build_schemas(components=components, schemas=parsed.Schemas(), config=_CONFIG)
        _refuse(self.parser.errors)

    def service(self, name: str, version: str, source: str) -> Service:
        found = [(m, p, item[m]) for p, item in self.document["paths"].items() for m in METHODS if m in item]
        functions: list[str] = []
        for _, _, operation in found:
            functions.append(python_name(operation["operationId"], {*BUILTINS, *functions}))
        operations = [self._operation(method, path, operation, function) for (method, path, operation), function in zip(found, functions)]
        models = {
            name: self._model(name, schema) for name, schema in self.schemas.items() if schema.get("properties")
        }
        return Service(name, version, source, operations, models)

    # Types --------------------------------------------------------------------------------------------

    def type(self, schema: dict[str, Any]) -> Type:
        """The type of a normalised schema, as the parser reads it."""
        found, _ = parsed.property_from_data(
            name=UntrustedString("value"),
            required=True,
            data=_SCHEMA.validate_python(schema),
            schemas=self.parser,
            parent_name="",
            config=_CONFIG,
        )
        _refuse([found] if isinstance(found, ParseError) else [])
        return self._projected(found, schema)

    def _projected(self, found: Any, schema: dict[str, Any]) -> Type:
        # The parser keeps no discriminators: those come from the schema, which goes along.
        schema = self._resolved(schema)
        if isinstance(found, UnionProperty):
            branches = tuple(map(self.type, schema.get("oneOf") or schema["anyOf"]))
            discriminator = schema.get("discriminator", {})
            targets = discriminator.get("mapping", {}).items()
            mapping = tuple((value, reference[len(PREFIX) :]) for value, reference in targets)
            return Union(branches, discriminator.get("propertyName", ""), mapping)
        if isinstance(found, ListProperty):
            return ListOf(self._projected(found.inner_property, schema["items"]))
        if isinstance(found, parsed.ModelProperty):
            return ModelRef(found.class_info.name)
        if "x-values" in schema:
            return MapOf(self.type(schema["x-values"]))
        return Plain(_ANNOTATIONS[type(found).__name__])

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"][len(PREFIX) :]]
        return schema

    def _fields(self, schema: dict[str, Any]) -> tuple[Field, ...]:
        names = python_names(schema["properties"])
        fields = [
            Field(wire, names[wire], self.type(part), wire in schema["required"], **self._notes(part))
            for wire, part in schema["properties"].items()
        ]
        return tuple(sorted(fields, key=lambda field: not field.required))

    def _notes(self, schema: dict[str, Any]) -> dict[str, Any]:
        target = self._resolved(schema)
        known = schema.get("x-known-values") or target.get("x-known-values", ())
        return {
            "description": schema.get("description") or target.get("description", ""),
            "nullable": schema.get("x-nullable", False),
            "known_values": tuple(map(str, known)),
        }

    def _model(self, name: str, schema: dict[str, Any]) -> Model:
        info = self.parser.classes_by_name[strings.ClassName(name, "Model")]
        module = str(info.class_info.module_name)  # type: ignore[union-attr]
        return Model(name, module, schema.get("description", ""), self._fields(schema))

    # Operations ---------------------------------------------------------------------------------------

    def _operation(self, method: str, path: str, operation: dict[str, Any], function: str) -> Operation:
        parameters = [p for p in operation["parameters"] if p["name"].lower() != VERSION_HEADER]
        names = python_names(parameter["name"] for parameter in parameters)
        body = operation.get("requestBody", {"content": {}})
        whole = {"required": body.get("required", False), "description": body.get("description", "")}
        return Operation(
            method=method.upper(),
            path=path,
            id=operation["operationId"],
            function=function,
            summary=operation["summary"],
            description=operation["description"],
            deprecated=operation["deprecated"],
            parameters=tuple(self._parameter(parameter, names[parameter["name"]]) for parameter in parameters),
            bodies=tuple(
                self._body(kind, media["schema"], whole, names.values()) for kind, media in body["content"].items()
            ),
            responses=tuple(
                response
                for status, data in operation["responses"].items()
                for response in self._responses(status, data["content"])
            ),
            servers=tuple(s["url"] for s in operation.get("servers") or self.document["servers"]),
            credential=self._credential(operation.get("security", self.document["security"])),
        )

    def _parameter(self, parameter: dict[str, Any], name: str) -> Parameter:
        notes = self._notes(parameter["schema"])
        return Parameter(
            wire=parameter["name"],
            name=name,
            type=Plain("Any") if parameter["x-json"] else self.type(parameter["schema"]),
            required=parameter["required"],
            place=parameter["in"],
            explode=parameter["explode"],
            as_json=parameter["x-json"],
            **{**notes, "description": parameter["description"]},
        )

    def _body(self, kind: str, schema: dict[str, Any], whole: dict[str, Any], taken: Iterable[str]) -> Body:
        target = self._resolved(schema)
        if target.get("properties"):
            fields = self._fields(target)
            renamed = {field.wire: python_name(field.wire, taken) for field in fields}
            return Body(kind, tuple(Field(**{**vars(field), "name": renamed[field.wire]}) for field in fields))
        return Body(kind, whole=Field("body", "body", self.type(schema), **whole))

    def _responses(self, status: str, content: dict[str, Any]) -> list[Response]:
        if not content:
            return [Response(status, None, None)]
        return [Response(status, kind, self.type(media["schema"])) for kind, media in content.items()]

    def _credential(self, requirements: list[dict[str, Any]]) -> str | None:
        """The header that carries the credential, if the operation asks for one."""
        for requirement in requirements:
            for scheme in requirement:
                definition = self.document["components"]["securitySchemes"].get(scheme, {})
                return str(definition["name"]) if definition.get("in") == "header" else "Authorization"
        return None


def _refuse(errors: Iterable[ParseError]) -> None:
    """The stock generator warns and goes on without what it could not read; here that is an error."""
    found = [": ".join(filter(None, (error.header, error.detail))).strip() for error in errors]
    if found:
        raise DocumentError("; ".join(found))
