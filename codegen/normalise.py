"""Rewrite an OpenAPI document into the subset of OpenAPI that the parser reads without loss.

openapi-python-client drops or misreads several features that published documents use. Each of them is rewritten here,
with the same meaning:

- Titles are removed. Class names are made from component names, which are unique.
- An enum becomes its base type, because the set of values is open. The values are kept as ``x-known-values``.
- Bounds of strings and numbers, and closed enums, are kept as ``x-bounds``.
- ``nullable``, ``type: [x, "null"]`` and null branches become ``x-nullable``.
- ``allOf`` is merged. Inline objects become components with names of their own.
- A union of objects without a discriminator becomes one object with the properties of all branches.
- A union with a discriminator becomes its branches and, as ``x-selects``, the branch that each value selects.
- Objects without named properties stay plain dictionaries. ``x-values`` is the schema of their values.
- References to aliases are replaced by references to the targets of these. A recursive type that is not a class ends as
  a free-form value.
- References to parameters, responses, bodies and path items are replaced by their targets.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from openapi_python_client import strings

from . import content_types, dialects
from .documents import DocumentError, answers, path_items, pointed, resolve
from .openapi_keywords import METHODS

Schema = dict[str, Any]
_Case = tuple[Schema, list[str]]  # a branch of a union, and the discriminator values that select it
PREFIX = "#/components/schemas/"
_IMPORTED = ("annotated", "any", "classvar", "factory", "literal", "meta", "msgspec", "optional", "struct", "union")
_TYPES = ("string", "integer", "number", "boolean", "array", "object")
_PROSE = ("title", "description", "summary", "example", "examples", "externalDocs", "deprecated", "x-nullable")
_CHOICES = ("oneOf", "anyOf", "discriminator")
_COMPOUND = ("allOf", "oneOf", "anyOf", "properties", "items")
_SHAPE = {*_COMPOUND, "$ref", "type", "enum", "x-enum", "const", "format", "additionalProperties", "patternProperties"}
_NOTES = ("description", "deprecated", "x-nullable", "x-known-values", "x-bounds")
_BOUNDS = ("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum")


def class_name(text: str) -> str:
    """The Python class name of a component."""
    return str(strings.ClassName(text, "Model"))


def normalise(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document in the subset."""
    return _Normaliser(dialects.plain(document)).document()


class _Normaliser:
    def __init__(self, document: dict[str, Any]) -> None:
        self.source = document
        components = document.get("components") or {}
        schemas: dict[str, Schema] = components.get("schemas") or {}
        self.security = {
            name: resolve(document, scheme) for name, scheme in (components.get("securitySchemes") or {}).items()
        }
        self.taken = set(_IMPORTED)
        self.names = {PREFIX + name: _unique(name, self.taken) for name in schemas}
        self.done: dict[str, Schema] = {}  # normalised components, by class name
        self.open: dict[str, str] = {}  # content of the inline objects that are being read -> class name
        self._complete_families(schemas)

    def _complete_families(self, schemas: dict[str, Schema]) -> None:
        """List the branches of each base class with a discriminator but no branches: all components that extend it."""
        for name, schema in schemas.items():
            if isinstance(schema, dict) and "discriminator" in schema and not self._branches(schema):
                children = [PREFIX + child for child in schemas if self._extends(PREFIX + child, PREFIX + name)]
                if children:
                    schema["oneOf"] = [{"$ref": child} for child in children]

    # The document -------------------------------------------------------------------------------------

    def document(self) -> dict[str, Any]:
        for pointer in list(self.names):
            self._component(pointer)
        paths = {path: self._path_item(path, item) for path, item in path_items(self.source).items()}
        for schema in self.done.values():
            self._settle(schema)
        self._settle(paths)
        return {
            "openapi": "3.0.3",
            "info": {"title": "API", "version": str(self.source.get("info", {}).get("version", ""))},
            "servers": self.source.get("servers") or [],
            "security": self.source.get("security") or [],
            "paths": paths,
            "components": {
                "schemas": {name: schema for name, schema in self.done.items() if "$ref" not in schema},
                "securitySchemes": self.security,
            },
        }

    def _path_item(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        shared = self._parameters(item)
        return {
            method: self._operation(f"{method} {path}", item[method], shared, item.get("servers"))
            for method in METHODS
            if method in item
        }

    def _operation(
        self, route: str, operation: dict[str, Any], shared: list[dict[str, Any]], servers: Any
    ) -> dict[str, Any]:
        name = class_name(operation.get("operationId") or route)
        own = self._parameters(operation)
        overridden = {(parameter["name"], parameter["in"]) for parameter in own}
        parameters = [p for p in shared if (p["name"], p["in"]) not in overridden] + own
        out: dict[str, Any] = {
            "operationId": operation.get("operationId") or route,
            "summary": operation.get("summary") or "",
            "description": operation.get("description") or "",
            "deprecated": operation.get("deprecated", False),
            "parameters": [self._parameter(parameter, name) for parameter in parameters],
            "responses": {
                status: self._response(resolve(self.source, response), f"{name}Response")
                for status, response in answers(operation).items()
            },
        }
        for key, value in (("servers", operation.get("servers", servers)), ("security", operation.get("security"))):
            if value is not None:
                out[key] = value
        if "requestBody" in operation:
            body = resolve(self.source, operation["requestBody"])
            out["requestBody"] = {
                "required": body.get("required", False),
                "description": body.get("description") or "",
                "content": self._content(body.get("content"), f"{name}Request"),
            }
        return out

    def _parameters(self, holder: dict[str, Any]) -> list[dict[str, Any]]:
        found = [resolve(self.source, parameter) for parameter in holder.get("parameters") or []]
        if not all(parameter.get("name") and parameter.get("in") for parameter in found):
            raise DocumentError("A parameter has no name or no location.")
        return found

    def _parameter(self, parameter: dict[str, Any], operation: str) -> dict[str, Any]:
        # A parameter that is described with a media type is sent in this type.
        content = next(iter((parameter.get("content") or {}).items()), None)
        schema = (content[1] if content else parameter).get("schema", {})
        target = self._resolved(schema)
        out = {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter.get("required", False),
            "description": parameter.get("description") or target.get("description") or "",
            "style": parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple"),
            "schema": self.schema(schema, f"{operation}{class_name(parameter['name'])}"),
            "x-json": content_types.kind(content[0]) == "json" if content else target.get("format") == "json",
        }
        return {**out, "explode": out["style"] == "deepObject" or parameter.get("explode", out["style"] == "form")}

    def _response(self, response: dict[str, Any], hint: str) -> dict[str, Any]:
        return {
            "description": response.get("description") or "",
            "content": self._content(response.get("content"), hint),
        }

    def _content(self, content: dict[str, Any] | None, hint: str) -> dict[str, Any]:
        # A media type without a schema, or with an empty one, is free-form.
        return {
            kind: {"schema": self.schema((media_type or {}).get("schema"), hint)}
            for kind, media_type in (content or {}).items()
        }

    # Schemas ------------------------------------------------------------------------------------------

    def schema(self, schema: Any, hint: str, top: bool = False) -> Schema:
        """A schema, rewritten into the subset.

        Args:
            schema: A schema of the source document.
            hint: The class name of the schema if it is an inline object.
            top: Whether the schema is a component, so that it does not become another component.
        """
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema and not schema.keys() & set(_COMPOUND):
            return self._reference(schema)
        schema = _without_null(schema)
        notes = _notes(schema)
        if "$ref" in schema or "allOf" in schema:
            parts = self._parts(schema)
            for part in parts:
                notes = {**_notes(_without_null(part)), **notes} if "$ref" not in part else notes
            shaped = [part for part in parts if part.keys() & _SHAPE]
            if len(shaped) == 1 and not (top and self._is_base(shaped[0].get("$ref", ""))):
                return {**self.schema(shaped[0], hint, top), **notes}
            schema = self._merged(parts)
        if self._is_discriminated(schema):
            return {**self._discriminated(schema, hint), **notes}
        if self._branches(schema):
            return {**self._union(schema, hint, top), **notes}
        return {**self._plain(schema, hint, top), **notes}

    def _component(self, pointer: str) -> None:
        name = self.names[pointer]
        self.done[name] = {}  # holds the place while the schema is read
        self.done[name] = self.schema(pointed(self.source, pointer), name, top=True)

    def _reference(self, schema: Schema) -> Schema:
        """A reference to a component. A target that is not a component becomes one."""
        pointer = unquote(schema["$ref"])
        target = pointed(self.source, pointer)
        if pointer not in self.names:
            self.names[pointer] = _unique("_".join(pointer.replace("~1", "/").split("/")[2:]), self.taken)
            self._component(pointer)
        out: Schema = {"$ref": PREFIX + self.names[pointer], **_notes(_without_null(schema))}
        if isinstance(target, dict) and "x-nullable" in _without_null(target):
            out["x-nullable"] = True
        return out

    def _plain(self, schema: Schema, hint: str, top: bool) -> Schema:
        kind = schema.get("type")
        if isinstance(kind, list):
            return {"anyOf": [self._plain({**schema, "type": one}, hint, False) for one in kind]}
        if kind == "array" or "items" in schema:
            return {"type": "array", "items": self.schema(schema.get("items"), f"{hint}Item")}
        if kind == "object" or (kind is None and any("roperties" in key for key in schema.keys() & _SHAPE)):
            return self._object(schema, hint, top)
        if kind is None:
            kind = _kind_of(schema)
        if kind is None:
            return {}
        if kind not in _TYPES:
            raise DocumentError(f"{hint}: {kind!r} is not a type.")
        binary = {"format": "binary"} if schema.get("format") == "binary" else {}
        bounds = {key: schema[key] for key in _BOUNDS if key in schema}
        return {"type": kind, **binary, **({"x-bounds": bounds} if bounds else {})}

    def _object(self, schema: Schema, hint: str, top: bool) -> Schema:
        if not schema.get("properties"):
            return {"x-values": self.schema(schema.get("additionalProperties"), f"{hint}Value")}
        if top:
            return self._with_properties(schema, hint)
        content = json.dumps(schema, sort_keys=True, default=str)
        if content in self.open:  # merged from the schema that contains it
            return {"$ref": PREFIX + self.open[content]}
        name = self.open[content] = _unique(hint, self.taken)
        self.done[name] = {}  # holds the place while the properties are read
        self.done[name] = {**self._with_properties(schema, name), **_notes(schema)}
        del self.open[content]
        return {"$ref": PREFIX + name}

    def _with_properties(self, schema: Schema, name: str) -> Schema:
        properties = {
            wire: self.schema(part, f"{name}{class_name(wire)}") for wire, part in schema["properties"].items()
        }
        required = [wire for wire in _required(schema) if wire in properties]
        others = self.schema(schema.get("additionalProperties"), f"{name}Value")
        is_open = {"x-open": True} if schema.get("additionalProperties") not in (None, False) else {}
        return {"type": "object", "properties": properties, "required": required, "x-values": others, **is_open}

    # Unions -------------------------------------------------------------------------------------------

    def _branches(self, schema: Schema) -> list[Schema]:
        """The branches of a union, with the targets of its discriminator that are not among them."""
        given = [*(schema.get("oneOf") or []), *(schema.get("anyOf") or [])]
        branches = [branch if isinstance(branch, dict) else {} for branch in given]
        listed = [branch.get("$ref") for branch in branches]
        return [*branches, *({"$ref": target} for target in _mapped(schema) if target not in listed)]

    def _is_discriminated(self, schema: Schema) -> bool:
        return bool(_key(schema) and self._branches(schema))

    def _union(self, schema: Schema, hint: str, top: bool) -> Schema:
        """A union without a discriminator. Its objects become one, because a value does not tell which object it is."""
        alternatives = _unequal(self._alternatives(schema))
        objects = [one for one in alternatives if self._is_object(one)]
        lists = [
            whole for whole in (self._merged([one]) for one in alternatives if one not in objects) if "items" in whole
        ]
        others = [one for one in alternatives if one not in objects and "items" not in self._merged([one])]
        if lists:
            others.append({"type": "array", "items": _either([one["items"] for one in lists])})
        later = [*others, *objects]
        found = _distinct([self._beside(one, later[number:], hint) for number, one in enumerate(others, start=1)])
        if objects:
            one = objects[0] if len(objects) == 1 else self._one_object(objects)
            found.append(self.schema(one, hint, top and not found))
        if len(found) == 1:
            return found[0]
        nullable = {"x-nullable": True} if any(one.get("x-nullable") for one in found) else {}
        return {**({"anyOf": found} if found else {}), **nullable}

    def _alternatives(self, schema: Schema, seen: tuple[str, ...] = ()) -> list[Schema]:
        """The alternatives of a schema. Nested unions are flattened, except those with a discriminator."""
        schema = self._unwrapped(schema)
        reference = schema.get("$ref")
        whole = self._merged([schema])
        branches = [] if self._is_discriminated(self._resolved(schema)) else self._branches(whole)
        if reference in seen or not branches:
            return [] if reference in seen else [schema]
        seen = (*seen, reference) if reference else seen
        base = {key: value for key, value in whole.items() if key not in (*_CHOICES, *_PROSE)}
        found = []
        for branch in branches:
            reference = self._unwrapped(branch).get("$ref")
            if reference not in seen and base.keys() & _SHAPE:
                found += self._alternatives({"allOf": [base, branch]}, (*seen, reference) if reference else seen)
            elif reference not in seen:
                found += self._alternatives(branch, seen)
        return found

    def _is_object(self, schema: Schema) -> bool:
        """Whether a schema is an object with properties and not a union."""
        return not self._is_discriminated(self._resolved(schema)) and bool(self._merged([schema]).get("properties"))

    def _beside(self, schema: Schema, later: list[Schema], hint: str) -> Schema:
        """One alternative of a union, given the alternatives that are tried after it.

        An object with one of the values of a discriminator is never tried with the later alternatives. So the value
        selects an object with the properties of both.
        """
        whole = self._resolved(schema)
        if not self._is_discriminated(whole):
            return self.schema(schema, hint)
        own = list(self._cases(whole, _key(whole)))
        known = {value for _, values in own for value in values}
        cases = [case for one in later for case in self._cases(one, _key(whole)) if self._is_object(case[0])]
        cases = [(branch, [value for value in values if value in known]) for branch, values in cases]
        if not _ambiguous([*own, *cases]).keys() - _ambiguous(own).keys():
            return self.schema(schema, hint)
        return {**self._discriminated(whole, hint, cases), **_notes(whole)}

    def _one_object(self, alternatives: list[Schema]) -> Schema:
        """One object with the properties of all alternatives. A property is required if all of them require it."""
        wholes = [self._merged([alternative]) for alternative in alternatives]
        properties: dict[str, list[Any]] = {}
        for whole in wholes:
            for name, schema in (whole.get("properties") or {}).items():
                properties.setdefault(name, []).append(schema)
        return {
            "type": "object",
            "properties": {name: _either(schemas) for name, schemas in properties.items()},
            "required": [name for name in properties if all(name in _required(whole) for whole in wholes)],
        }

    def _discriminated(self, schema: Schema, hint: str, more: Iterable[_Case] = ()) -> Schema:
        """The branches of a union, and the branch that each known value of the discriminator selects.

        A value that belongs to several branches selects one object with the properties of all of them.

        Args:
            schema: The union.
            hint: The class name of an inline object, without the value that selects it.
            more: Further schemas that some of the values select.
        """
        branches: list[Schema] = []
        selects: dict[str, Schema] = {}
        ambiguous = _ambiguous([*self._cases(schema, _key(schema)), *more])
        cases = [
            (branch, [value for value in values if value not in ambiguous])
            for branch, values in self._own_cases(schema)
            if not values or set(values) - ambiguous.keys()
        ]
        for alternatives in _unequal(list(ambiguous.values())):
            values = [value for value, its_own in ambiguous.items() if its_own == alternatives]
            cases.append((self._one_object(alternatives), values))
        for branch, values in cases:
            simple = self.schema(branch, hint + class_name(values[0] if values else "Other"))
            branches.append(simple)
            selects.update(dict.fromkeys(values, simple))
        return {"oneOf": _distinct(branches), "x-selects": {"key": _key(schema), "branches": selects}}

    def _own_cases(self, schema: Schema) -> Iterator[_Case]:
        """The branches of a union with a discriminator, merged with its own keywords, and the values of each."""
        key, mapped = _key(schema), _mapped(schema)
        base = {key: value for key, value in schema.items() if key not in (*_CHOICES, *_NOTES)}
        for branch in self._branches(schema):
            values = mapped.get(branch.get("$ref", "")) or self._values(branch, key)
            own = self._merged([branch]).get("properties") or {}
            target = self._resolved(branch)
            if base.get("properties") and target.get("properties") == base["properties"] and _key(target) == key:
                branch = base  # the base class itself
            elif not self._is_discriminated(target) and not (base.get("properties") or {}).keys() <= own.keys():
                branch = {"allOf": [base, branch]}
            yield branch, values

    def _cases(self, schema: Schema, key: str, seen: tuple[str, ...] = ()) -> Iterator[_Case]:
        """The objects among the alternatives, each with the values of a property that select it."""
        reference, whole = schema.get("$ref", ""), self._resolved(schema)
        if reference in seen:
            return
        if not self._is_discriminated(whole) or _key(whole) != key:
            yield schema, self._values(schema, key)
            return
        seen = (*seen, reference) if reference else seen
        for branch, values in self._own_cases(whole):
            target = self._resolved(branch)
            if self._is_discriminated(target) and _key(target) == key:
                yield from self._cases(branch, key, seen)
            else:
                yield branch, values

    def _values(self, branch: Schema, key: str, seen: tuple[str, ...] = ()) -> list[str]:
        """The values of the discriminator that select a branch that its mapping does not contain."""
        reference = branch.get("$ref", "")
        if reference in seen:
            return []
        own = (self._merged([branch]).get("properties") or {}).get(key)
        found = [wire_text(value) for value in _known_values(self._merged([own]))] if own else []
        whole = self._resolved(branch)
        if not found and _key(whole) == key:
            mapped, seen = _mapped(whole), (*seen, reference) if reference else seen
            for one in self._branches(whole):
                found += mapped.get(one.get("$ref", "")) or self._values(one, key, seen)
        return found or ([reference.rsplit("/", 1)[-1]] if reference else [])

    # Inheritance --------------------------------------------------------------------------------------

    def _is_base(self, reference: str) -> bool:
        """Whether the target of a reference is a base class: a union whose branches extend it."""
        target = pointed(self.source, reference) if reference else None
        return (
            isinstance(target, dict)
            and self._is_discriminated(target)
            and any(self._extends(branch.get("$ref", ""), reference) for branch in self._branches(target))
        )

    def _extends(self, child: str, base: str, seen: tuple[str, ...] = ()) -> bool:
        target = pointed(self.source, child) if child and child not in seen else None
        parts = (target.get("allOf") or []) if isinstance(target, dict) else []
        parents = [part["$ref"] for part in parts if isinstance(part, dict) and "$ref" in part]
        return any(parent == base or self._extends(parent, base, (*seen, child)) for parent in parents)

    def _resolved(self, schema: Any) -> Schema:
        """The schema, or the target of its reference."""
        seen = []
        while isinstance(schema, dict) and "$ref" in schema and schema["$ref"] not in seen:
            seen.append(schema["$ref"])
            schema = pointed(self.source, schema["$ref"])
        return schema if isinstance(schema, dict) else {}

    def _unwrapped(self, schema: Schema) -> Schema:
        """The only part of an ``allOf``. Documents use it to describe a reference."""
        parts = [part for part in self._parts(schema) if part.keys() & _SHAPE] if "allOf" in schema else []
        return self._unwrapped(parts[0]) if len(parts) == 1 else schema

    def _parts(self, schema: Schema) -> list[Schema]:
        """The parts of a schema that has ``allOf``, or a reference with other keywords."""
        reference = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
        rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf", *_PROSE)}
        return [part for part in [*reference, *(schema.get("allOf") or []), rest] if part and isinstance(part, dict)]

    def _merged(self, parts: list[Schema], seen: tuple[str, ...] = ()) -> Schema:
        """One schema that combines all parts, including references and nested ``allOf``."""
        out: Schema = {}
        for part in parts:
            part = _without_null(part)
            part.pop("x-nullable", None)
            if "$ref" in part and part.keys() <= {"$ref", *_PROSE}:
                if part["$ref"] in seen:
                    continue
                target = self._inherited(part["$ref"])
                part = {**self._merged([target], (*seen, part["$ref"])), **part}
                del part["$ref"]
            elif "$ref" in part or "allOf" in part:
                prose = {key: value for key, value in part.items() if key in _PROSE}
                part = {**self._merged(self._parts(part), seen), **prose}
            if any(key in out for key in _CHOICES) and any(key in part for key in _CHOICES):
                out.pop("discriminator", None)  # one discriminator cannot select from two unions
                part.pop("discriminator", None)
            for key, value in part.items():
                if key == "properties":
                    value = _overlaid(out.get(key) or {}, value or {})
                elif key == "items" and key in out:
                    value = _both(out[key], value)
                elif key == "required":
                    value = list(dict.fromkeys([*_required(out), *_required(part)]))
                elif key in ("oneOf", "anyOf"):
                    value = [*(out.get(key) or []), *(value or [])]
                out[key] = value
        return out

    def _inherited(self, reference: str) -> Schema:
        """The target of a reference. For a base class, the part that its subclasses inherit."""
        target = pointed(self.source, reference)
        if not isinstance(target, dict):
            return {}
        dropped = _CHOICES if self._is_base(reference) else ()
        return {key: value for key, value in target.items() if key not in dropped}

    # References ---------------------------------------------------------------------------------------

    def _settle(self, node: Any, above: tuple[str, ...] = ()) -> None:
        """Replace references to aliases, and cut references through which a type that is not a class contains itself.

        Args:
            node: Normalised schemas, or a list or mapping of them. It is changed in place.
            above: The components around the node that are not classes.
        """
        if isinstance(node, dict):
            while isinstance(node.get("$ref"), str):
                name = node["$ref"][len(PREFIX) :]
                target = self.done[name]
                if "properties" in target:
                    break
                if name in above:
                    del node["$ref"]
                    break
                above = (*above, name)
                if "$ref" not in target:
                    self._settle(target, above)
                    break
                node["$ref"] = target["$ref"]
        for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            self._settle(item, above)


# What a schema says -----------------------------------------------------------------------------------


def _without_null(schema: Schema) -> Schema:
    """A copy of the schema without its null branch or type, marked ``x-nullable`` if it had one."""
    out = dict(schema)
    nullable = bool(out.pop("nullable", False)) or None in (out.get("enum") or ()) or out.get("const", 0) is None
    if isinstance(out.get("type"), list) or out.get("type") == "null":
        kinds = [out["type"]] if isinstance(out["type"], str) else out["type"]
        left = [kind for kind in kinds if kind != "null"]
        nullable |= len(left) < len(kinds)
        out["type"] = left[0] if len(left) == 1 else left
        if not left:
            del out["type"]
    for key in ("oneOf", "anyOf"):
        if out.get(key):
            branches = [branch for branch in out[key] if not _is_null(branch)]
            nullable |= len(branches) < len(out[key])
            out[key] = branches
    return {**out, "x-nullable": True} if nullable else out


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and (
        schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None] or schema.get("const", 0) is None
    )


def _notes(schema: Schema) -> Schema:
    """The keywords of a schema other than its type: description, known values, nullability."""
    notes = {key: schema[key] for key in ("description", "x-nullable", "deprecated") if schema.get(key)}
    known = _known_values(schema)
    return {**notes, "x-known-values": known} if known else notes


def _known_values(schema: Schema) -> list[Any]:
    values = [schema["const"]] if "const" in schema else schema.get("enum") or schema.get("x-enum") or []
    return [value for value in values if value is not None and not isinstance(value, (dict, list))]


def _kind_of(schema: Schema) -> str | None:
    """The type of an enum or const without a ``type``."""
    kinds = {type(value) for value in _known_values(schema)}
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return names.get(kinds.pop()) if len(kinds) == 1 else None


def _required(schema: Schema) -> list[str]:
    found = schema.get("required")
    return found if isinstance(found, list) else []  # some documents mark single properties ``required: true``


def _key(schema: Schema) -> str:
    """The discriminator property of a union."""
    return str((schema.get("discriminator") or {}).get("propertyName", ""))


def _mapped(schema: Schema) -> dict[str, list[str]]:
    """The targets in the mapping of a discriminator, each with its values."""
    found: dict[str, list[str]] = {}
    for value, target in ((schema.get("discriminator") or {}).get("mapping") or {}).items():
        found.setdefault(target if "/" in target else PREFIX + target, []).append(value)
    return found


def _ambiguous(cases: Iterable[_Case]) -> dict[str, list[Schema]]:
    """The values that select several different schemas, each with these schemas."""
    found: dict[str, list[Schema]] = {}
    for schema, values in cases:
        for value in values:
            found[value] = _unequal([*found.get(value, []), schema])
    return {value: schemas for value, schemas in found.items() if len(schemas) > 1}


def wire_text(value: Any) -> str:
    """A known value as a key of a mapping."""
    return str(value).lower() if isinstance(value, bool) else str(value)


# Two schemas and more -----------------------------------------------------------------------------------


def _both(one: Any, other: Any) -> Any:
    """A schema that satisfies both. A schema without structure, such as one with only a limit, adds nothing."""
    if one == other or not (isinstance(other, dict) and other.keys() & _SHAPE):
        return one
    return {"allOf": [one, other]} if isinstance(one, dict) and one.keys() & _SHAPE else other


def _overlaid(properties: Schema, more: Schema) -> Schema:
    return {
        **properties,
        **{name: _both(properties[name], part) if name in properties else part for name, part in more.items()},
    }


def _either(schemas: list[Any]) -> Any:
    different = _unequal(schemas)
    return different[0] if len(different) == 1 else {"anyOf": different}


def _unequal(schemas: list[Any]) -> list[Any]:
    return [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]


def _distinct(schemas: list[Schema]) -> list[Schema]:
    """The normalised schemas that differ in more than notes.

    Schemas that differ only in notes become one, with the known values of all and the bounds that all of them have.
    """
    found: list[tuple[Schema, Schema]] = []
    for schema in schemas:
        bare = {key: value for key, value in schema.items() if key not in _NOTES}
        same = next((other for other, its_bare in found if its_bare == bare), None)
        if same is None:
            found.append((dict(schema), bare))
            continue
        if same.get("x-bounds") != schema.get("x-bounds"):
            same.pop("x-bounds", None)
        if "x-known-values" in schema:
            same["x-known-values"] = _unequal([*same.get("x-known-values", []), *schema["x-known-values"]])
    return [schema for schema, _ in found]


# Names --------------------------------------------------------------------------------------------------


def _fold(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _unique(name: str, taken: set[str]) -> str:
    """A unique class name. A number is added if another name differs from it only in case."""
    candidate, number = class_name(name), 2
    while _fold(candidate) in taken:
        candidate, number = class_name(f"{name}{number}"), number + 1
    taken.add(_fold(candidate))
    return candidate
