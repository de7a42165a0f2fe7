"""Rewrite an OpenAPI document into the plain subset that the parser reads without loss.

openapi-python-client drops or misreads a number of things that published documents contain. Each of
them is put here into a form that it reads, with the same meaning:

- titles are dropped: class names come from component names, which are unique;
- enums become their plain type, because values are an open set; the values stay as ``x-known-values``;
- ``nullable``, ``type: [x, "null"]`` and null branches become ``x-nullable``;
- ``allOf`` is merged; objects in place are hoisted into components with names of their own;
- a union of objects without a discriminator becomes one object with the properties of all its branches;
- a union with a discriminator becomes references to its branches and a complete mapping;
- objects without named properties stay plain dicts, no classes: they become ``x-values``, the schema of their values;
- references to parameters, responses, bodies and path items are put in place.
"""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client import strings

from .documents import METHODS, DocumentError

Schema = dict[str, Any]
PREFIX = "#/components/schemas/"
_OBJECT_KEYS = ("properties", "additionalProperties", "patternProperties", "required")
_UNION_KEYS = ("oneOf", "anyOf", "discriminator")
_PROSE = ("title", "description", "summary", "example", "examples", "externalDocs", "deprecated", "x-nullable")


def class_name(text: str) -> str:
    """The Python class name of a component."""
    return str(strings.ClassName(text, "Model"))


def normalise(document: dict[str, Any]) -> dict[str, Any]:
    """The document in the plain subset; the original is left as it is."""
    return _Normaliser(document).document()


class _Normaliser:
    def __init__(self, document: dict[str, Any]) -> None:
        self.source = document
        self.schemas: dict[str, Schema] = document.get("components", {}).get("schemas", {}) or {}
        self.names = self._component_names()
        self.done: dict[str, Schema] = {}  # simplified components, by their new names

    def _component_names(self) -> dict[str, str]:
        """Component name -> a class name that no other component has, in any casing."""
        names: dict[str, str] = {}
        taken = {"any", "classvar", "factory", "optional", "union"}  # what a generated module imports
        for name in self.schemas:
            names[name] = _unique(class_name(name), taken)
        return names

    # The document -------------------------------------------------------------------------------------

    def document(self) -> dict[str, Any]:
        for name, schema in self.schemas.items():
            self.done[self.names[name]] = self.schema(schema, self.names[name], top=True)
        paths = {path: self._path_item(path, self._inlined(item)) for path, item in self.source["paths"].items()}
        return {
            "openapi": "3.0.3",
            "info": {"title": "API", "version": str(self.source.get("info", {}).get("version", ""))},
            "servers": self.source.get("servers", []),
            "security": self.source.get("security", []),
            "paths": paths,
            "components": {
                "schemas": self.done,
                "securitySchemes": self.source.get("components", {}).get("securitySchemes") or {},
            },
        }

    def _path_item(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        shared = [self._inlined(parameter) for parameter in item.get("parameters", [])]
        return {
            method: self._operation(f"{method} {path}", item[method], shared, item.get("servers"))
            for method in METHODS
            if method in item
        }

    def _operation(
        self, route: str, operation: dict[str, Any], shared: list[dict[str, Any]], servers: Any
    ) -> dict[str, Any]:
        name = class_name(operation.get("operationId") or route)
        own = [self._inlined(parameter) for parameter in operation.get("parameters", [])]
        overridden = {(parameter["name"], parameter["in"]) for parameter in own}
        parameters = [p for p in shared if (p["name"], p["in"]) not in overridden] + own
        out: dict[str, Any] = {
            "operationId": operation.get("operationId") or route,
            "summary": operation.get("summary", ""),
            "description": operation.get("description", ""),
            "deprecated": operation.get("deprecated", False),
            "parameters": [self._parameter(parameter, name) for parameter in parameters],
            "responses": {
                str(status): self._response(self._inlined(response), f"{name}Response")
                for status, response in operation.get("responses", {}).items()
            },
        }
        for key, value in (("servers", operation.get("servers", servers)), ("security", operation.get("security"))):
            if value is not None:
                out[key] = value
        if "requestBody" in operation:
            body = self._inlined(operation["requestBody"])
            out["requestBody"] = {
                "required": body.get("required", False),
                "description": body.get("description", ""),
                "content": self._content(body.get("content", {}), f"{name}Request"),
            }
        return out

    def _parameter(self, parameter: dict[str, Any], operation: str) -> dict[str, Any]:
        content = parameter.get("content")  # a parameter may be described as a media type: then it is sent as JSON
        schema = next(iter(content.values())).get("schema", {}) if content else parameter.get("schema", {})
        as_json = bool(content) or schema.get("format") == "json"
        out = {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter.get("required", False),
            "description": parameter.get("description") or self._resolved(schema).get("description", ""),
            "style": parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple"),
            "schema": self.schema(schema, f"{operation}{class_name(parameter['name'])}"),
            "x-json": as_json,
        }
        return {**out, "explode": parameter.get("explode", out["style"] == "form")}

    def _response(self, response: dict[str, Any], hint: str) -> dict[str, Any]:
        return {
            "description": response.get("description", ""),
            "content": self._content(response.get("content") or {}, hint),
        }

    def _content(self, content: dict[str, Any], hint: str) -> dict[str, Any]:
        # A media type without a schema, or with an empty one, is free-form.
        return {kind: {"schema": self.schema(media.get("schema", {}), hint)} for kind, media in content.items()}

    def _inlined(self, node: dict[str, Any]) -> dict[str, Any]:
        """The node itself, or what its reference points to."""
        seen = []
        while "$ref" in node:
            if node["$ref"] in seen:
                raise DocumentError(f"{node['$ref']} refers to itself.")
            seen.append(node["$ref"])
            node = self._pointed(node["$ref"])
        return node

    def _pointed(self, reference: str) -> dict[str, Any]:
        if not reference.startswith("#/"):
            raise DocumentError(f"{reference} refers to another document.")
        node: Any = self.source
        for part in reference[2:].split("/"):
            try:
                node = node[part.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")]
            except (KeyError, TypeError):
                raise DocumentError(f"{reference} refers to nothing.") from None
        return node  # type: ignore[no-any-return]

    # Schemas ------------------------------------------------------------------------------------------

    def schema(self, schema: Any, hint: str, top: bool = False) -> Schema:
        """The schema in the plain subset.

        Args:
            schema: A schema of the source document.
            hint: The class name an object gets if it stands in place.
            top: Whether the schema is a component, so that an object need not be hoisted.
        """
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            return self._reference(schema)
        schema = self._without_null(schema)
        notes = _notes(schema)
        if "allOf" in schema:
            parts = [part for part in schema["allOf"] if part]
            rest = {key: value for key, value in schema.items() if key not in ("allOf", *_PROSE)}
            if len(parts) == 1 and not rest.keys() - {"type", "x-nullable", "default"}:
                return {**self.schema(parts[0], hint, top), **notes}
            schema = self._merged([*parts, rest])
        branches = self._branches(schema)
        if branches:
            return {**self._union(schema, branches, hint, top), **notes}
        if schema.get("discriminator", {}).get("mapping"):
            return {**self._union(schema, [], hint, top), **notes}
        return {**self._plain(schema, hint, top), **notes}

    def _reference(self, schema: Schema) -> Schema:
        reference = schema["$ref"]
        if not reference.startswith(PREFIX):
            return self.schema(self._pointed(reference), class_name(reference.rsplit("/", 1)[-1]))
        name = reference[len(PREFIX) :]
        if name not in self.names:
            raise DocumentError(f"{reference} refers to nothing.")
        out: Schema = {"$ref": PREFIX + self.names[name], **_notes(schema)}
        if self._resolved(schema).get("nullable"):
            out["x-nullable"] = True
        return out

    def _plain(self, schema: Schema, hint: str, top: bool) -> Schema:
        kind = schema.get("type")
        if isinstance(kind, list):
            return {"anyOf": [self._plain({**schema, "type": one}, hint, False) for one in kind]}
        if kind == "array" or "items" in schema:
            return {"type": "array", "items": self.schema(schema.get("items", {}), f"{hint}Item")}
        if kind == "object" or (kind is None and any(key in schema for key in _OBJECT_KEYS)):
            return self._object(schema, hint, top)
        if kind is None:
            kind = _kind_of(schema)
        if kind is None:
            return {}
        return {"type": kind, **({"format": "binary"} if schema.get("format") == "binary" else {})}

    def _object(self, schema: Schema, hint: str, top: bool) -> Schema:
        additional = schema.get("additionalProperties", True)
        if not schema.get("properties"):
            values = self.schema(additional, f"{hint}Value") if isinstance(additional, dict) else {}
            return {"x-values": values}
        if not top:
            hint = _unique(hint, set(map(_fold, [*self.names.values(), *self.done])))
            self.done[hint] = {}  # holds the name while the properties are read
        properties = {
            name: self.schema(part, f"{hint}{class_name(name)}") for name, part in schema["properties"].items()
        }
        out = {
            "type": "object",
            "properties": properties,
            "required": [name for name in schema.get("required", []) if name in properties],
        }
        if top:
            return out
        self.done[hint] = {**out, **_notes(schema)}
        return {"$ref": PREFIX + hint}

    def _branches(self, schema: Schema) -> list[Schema]:
        """The branches of a union that say more than which properties must be present."""

        def says_more(branch: Schema) -> bool:
            return bool(branch.keys() - {"required", *_PROSE} - ({"type"} if branch.get("type") == "object" else set()))

        return [branch for branch in [*schema.get("oneOf", []), *schema.get("anyOf", [])] if says_more(branch)]

    def _union(self, schema: Schema, branches: list[Schema], hint: str, top: bool) -> Schema:
        base = {key: schema[key] for key in _OBJECT_KEYS if key in schema}
        if "propertyName" in schema.get("discriminator", {}):
            return self._discriminated(schema["discriminator"], base, branches, hint)
        if len(branches) == 1:
            return self.schema({"allOf": [base, branches[0]]} if base else branches[0], hint, top)
        objects = [branch for branch in branches if self._is_plain_object(branch)]
        others = [self.schema(branch, hint) for branch in branches if branch not in objects]
        if len(objects) == 1 and not base:
            others.append(self.schema(objects[0], hint))
        elif objects or base.get("properties"):
            one = self._one_object(base, objects)
            if not others:
                return self._object(one, hint, top)
            others.append(self._object(one, hint, top=False))
        distinct = [branch for number, branch in enumerate(others) if branch not in others[:number]]
        return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}

    def _one_object(self, base: Schema, alternatives: list[Schema]) -> Schema:
        """One object with the properties of the base and of all alternatives; what only some require is optional."""
        resolved = [self._merged([alternative]) for alternative in alternatives]
        properties: dict[str, Any] = {}
        for part in [base, *resolved]:
            for name, schema in part.get("properties", {}).items():
                known = properties.get(name)
                properties[name] = schema if known in (None, schema) else {"anyOf": [known, schema]}
        in_all = set.intersection(*(set(part.get("required", [])) for part in resolved)) if resolved else set()
        return {"type": "object", "properties": properties, "required": [*base.get("required", []), *sorted(in_all)]}

    def _discriminated(self, discriminator: Schema, base: Schema, branches: list[Schema], hint: str) -> Schema:
        """References to the branches, and a mapping from every known value of the discriminator to one of them."""
        key = discriminator["propertyName"]
        mapped: dict[str, list[str]] = {}
        for value, target in discriminator.get("mapping", {}).items():
            mapped.setdefault(target if target.startswith("#") else PREFIX + target, []).append(value)
        listed = [branch.get("$ref") for branch in branches]
        references, mapping = [], {}
        for branch in [*branches, *({"$ref": target} for target in mapped if target not in listed)]:
            own = self._merged([branch]).get("properties", {})
            values = mapped.get(branch.get("$ref", "")) or _known_values(self._resolved(own.get(key, {})))
            if not values and "$ref" in branch:
                values = [branch["$ref"].rsplit("/", 1)[-1]]
            if not base.get("properties", {}).keys() <= own.keys():
                branch = {"allOf": [base, branch]}
            simple = self.schema(branch, hint + class_name(str(values[0]) if values else "Other"))
            references.append(simple)
            if "$ref" in simple:
                mapping.update(dict.fromkeys(map(str, values), simple["$ref"]))
        return {"oneOf": references, "discriminator": {"propertyName": key, "mapping": mapping}}

    def _is_plain_object(self, schema: Schema) -> bool:
        """Whether a branch is an object with properties, and no union itself."""
        whole = self._merged([schema])
        return bool(whole.get("properties")) and not any(key in whole for key in _UNION_KEYS)

    def _resolved(self, schema: Schema) -> Schema:
        seen = []
        while isinstance(schema, dict) and "$ref" in schema and schema["$ref"] not in seen:
            seen.append(schema["$ref"])
            schema = self._pointed(schema["$ref"])
        return schema if isinstance(schema, dict) else {}

    def _merged(self, parts: list[Schema], seen: tuple[str, ...] = ()) -> Schema:
        """One schema that says what all parts say, references and nested ``allOf`` included."""
        out: Schema = {}
        for part in parts:
            if "$ref" in part:
                if part["$ref"] in seen:
                    continue
                part = self._merged([self._pointed(part["$ref"])], (*seen, part["$ref"]))
                if len(parts) > 1 and "discriminator" in part:  # a parent that lists its children, the whole among them
                    part = {key: value for key, value in part.items() if key not in _UNION_KEYS}
            elif "allOf" in part:
                rest = {key: value for key, value in part.items() if key != "allOf"}
                part = self._merged([*part["allOf"], rest], seen)
            for key, value in part.items():
                if key == "properties":
                    value = {**out.get(key, {}), **value}
                elif key == "required" and isinstance(value, list):
                    value = list(dict.fromkeys([*out.get(key, []), *value]))
                out[key] = value
        return out

    def _without_null(self, schema: Schema) -> Schema:
        """The schema without its null branch or type, marked ``x-nullable`` if it had one."""
        out = dict(schema)
        nullable = bool(out.pop("nullable", False))
        if isinstance(out.get("type"), list):
            kinds = [kind for kind in out["type"] if kind != "null"]
            nullable |= len(kinds) < len(out["type"])
            out["type"] = kinds[0] if len(kinds) == 1 else kinds
        for key in ("oneOf", "anyOf"):
            if key in out:
                branches = [branch for branch in out[key] if not (isinstance(branch, dict) and branch.get("type") == "null")]
                nullable |= len(branches) < len(out[key])
                out[key] = branches
        return {**out, "x-nullable": True} if nullable else out


def _notes(schema: Schema) -> Schema:
    """What a schema says beside its type: description, known values, nullability."""
    notes = {key: schema[key] for key in ("description", "x-nullable", "deprecated") if schema.get(key)}
    known = _known_values(schema)
    return {**notes, "x-known-values": known} if known else notes


def _known_values(schema: Schema) -> list[Any]:
    values = [schema["const"]] if "const" in schema else schema.get("enum") or schema.get("x-enum") or []
    return [value for value in values if value is not None]


def _kind_of(schema: Schema) -> str | None:
    """The type of an enum or const that does not name it."""
    kinds = {type(value) for value in _known_values(schema)}
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return names.get(kinds.pop()) if len(kinds) == 1 else None


def _fold(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _unique(name: str, taken: set[str]) -> str:
    """``name``, with a number where another name differs from it in nothing but case."""
    candidate, number = name, 2
    while _fold(candidate) in taken:
        candidate, number = f"{name}{number}", number + 1
    taken.add(_fold(candidate))
    return candidate
