"""Examples of values, made from schemas: the least that a schema allows, and everything that it allows.

Deterministic, so that a failure comes again, and proven by the validator before they are used.
"""

from __future__ import annotations

import json
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import hypothesis
from hypothesis.strategies import from_regex

from .documents import Document, Schema

TEXT = 'naïve "text" & 100% of a/b?c=d+e#f\\'
ANYTHING = {"text": TEXT, "whole": 7, "part": 0.5, "true": True, "null": None, "list": ["a", 1], "object": {"a": {}}}
FORMATS = {
    "date-time": "2025-04-01T12:30:00.123456Z",
    "date": "2025-04-01",
    "time": "12:30:00Z",
    "uuid": "5f0c8b5e-8f3a-4c3e-9a57-3f1d2b6c7d8e",
    "byte": "AAH/",
    "email": "reader@example.com",
    "hostname": "index.example.com",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a?b=c",
    "regex": "^a+$",
    **dict.fromkeys(("int32", "int64", "uint32", "uint64"), "20000"),  # numbers too big for the JSON of some languages
    "json": '{"genre": {"$eq": "drama"}}',
}


DEEP = 6  # schemas around one
MOST = 1000  # schemas looked at for the examples of one; where there are more, it is not filled as deep


class Named(dict[str, Any]):
    """An object whose schema names properties."""

    names: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()


class Choice(str):
    """One of the values that a schema lists."""


class Binary(str):
    """Content of a file."""


class _Merged(dict[str, Any]):
    """A schema that stands in no document: what several say of the same property."""


class NoExampleError(Exception):
    """The schema allows no value that could be made."""


class _TooMuchError(Exception):
    """A schema holds too many others to be filled this deep."""


def examples(document: Document, schema: Schema) -> list[Any]:
    """Examples of a schema, each different: small ones, then full ones with every branch of its unions.

    Raises:
        NoExampleError: The schema allows none.
    """
    return list(_cached(document, _ById(schema)))


class _ById:
    """A schema as a key of a cache; holds it, so that its id stays its own."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def __hash__(self) -> int:
        return id(self.schema)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and self.schema is other.schema


@cache
def _cached(document: Document, key: _ById) -> list[Any]:
    return _distinct(value for full in (False, True) for value in _as_deep_as_can_be(document, key.schema, full))


def _as_deep_as_can_be(document: Document, schema: Schema, full: bool) -> list[Any]:
    for deep in range(DEEP, 1, -1):
        try:
            return _Maker(document, full, deep, MOST).values(schema)
        except _TooMuchError:
            continue
    return _Maker(document, full, 1, sys.maxsize).values(schema)


def _distinct(values: Iterable[Any]) -> list[Any]:
    return list({json.dumps(value, sort_keys=True): value for value in values}.values())


class _Maker:
    """Makes examples: with all optional properties and items if it is to be full, else with none.

    What lies deep is not full, and of its unions there is one branch: the number of examples grows with each level.
    """

    def __init__(self, document: Document, full: bool, deep: int, left: int) -> None:
        self.document = document
        self.is_full = full
        self.deep = deep
        self.left = left  # schemas that may be looked at
        self.inside: list[int] = []  # ids of the schemas on the way from the outermost one
        self.parents: list[Any] = []  # the children of the parents among them
        self.name = ""  # of the innermost property; in its values, so that no two properties have the same

    @property
    def is_deep(self) -> bool:
        return len(self.inside) > self.deep

    @property
    def full(self) -> bool:
        return self.is_full and not self.is_deep

    def values(self, schema: Schema) -> list[Any]:
        """Values that the document allows; an endless schema repeats itself once."""
        self.left -= 1
        if self.left < 0:
            raise _TooMuchError
        parts = schema["allOf"] if isinstance(schema, _Merged) else [schema]
        ids = [id(self.document.resolve(part)) for part in parts]
        if any(self.inside.count(one) > 1 for one in ids):
            raise NoExampleError(f"The schema has no end: {schema}")
        self.inside += ids
        try:
            found = _distinct(self._candidates(self.flat(schema)))
        finally:
            del self.inside[len(self.inside) - len(ids) :]
        for strict in (True, False):
            valid = [value for value in found if self.document.is_valid(schema, value, strict)]
            if valid:
                return valid
        raise NoExampleError(
            f"The {self.document.service} document of {self.document.version} allows no value: {schema}"
        )

    # Schemas ------------------------------------------------------------------------------------------

    def flat(self, schema: Schema) -> dict[str, Any]:
        """The schema without references and `allOf`; its unions, lists of branches, are under `unions`."""
        out: dict[str, Any] = {"unions": []}
        if not isinstance(schema, dict):
            return out
        schema = dict(schema)
        parts = [self.document.pointed(schema.pop("$ref"))] if "$ref" in schema else []
        parts += schema.pop("allOf", [])
        children = schema.pop("x-children", None)
        for key in ("oneOf", "anyOf"):
            branches = schema.pop(key, [])
            out["unions"] += [branches] if branches else []
        if children and not any(children is known for known in self.parents):
            out["unions"].append(children)
        for part in [*map(self.flat, parts), schema]:
            for key, value in part.items():
                out[key] = _both(key, out[key], value) if key in out else value
        return out

    # Values -------------------------------------------------------------------------------------------

    def _candidates(self, schema: dict[str, Any]) -> Iterator[Any]:
        unions = schema["unions"]
        if unions:
            yield from self._branches({**schema, "unions": []}, unions)
            return
        kinds = _kinds(schema)
        for kind in kinds:
            yield from self._of_kind(kind, schema)
        if self.full and "null" not in kinds and schema.get("nullable"):
            yield None

    def _branches(self, base: dict[str, Any], unions: list[list[Schema]]) -> Iterator[Any]:
        """Values for every branch of every union, with and without what only other branches speak of."""
        self.parents += unions
        try:
            count = max(map(len, unions))
            for number in range(count):
                chosen = [branches[number % len(branches)] for branches in unions]
                others = [branch for branches in unions for branch in branches if branch not in chosen]
                schema = self.flat({"allOf": [base, *chosen]})
                wanted = _spoken_of(map(self.flat, chosen)) | set(base.get("required", []))
                foreign = _spoken_of(map(self.flat, others)) - wanted
                kept = {name: part for name, part in schema.get("properties", {}).items() if name not in foreign}
                for one in (schema, {**schema, "properties": kept}):
                    try:
                        yield from self._candidates(one)
                    except NoExampleError:
                        continue
                    if self.is_deep:
                        return
        finally:
            del self.parents[len(self.parents) - len(unions) :]

    def _of_kind(self, kind: str, schema: dict[str, Any]) -> Iterator[Any]:
        listed = [schema["const"]] if "const" in schema else schema.get("enum") or schema.get("x-enum") or []
        listed = [value for value in listed if value is not None]
        if listed:
            yield Choice(listed[0]) if isinstance(listed[0], str) else listed[0]
        elif kind == "object":
            yield from self._objects(schema)
        elif kind == "array":
            yield from self._arrays(schema)
        elif kind == "string":
            yield _text(self.name, schema)
        elif kind in ("integer", "number"):
            yield from _numbers(self.name, kind, schema)
        elif kind == "boolean":
            yield from (False, True)
        elif kind == "null":
            yield None
        else:
            yield ANYTHING

    def _objects(self, schema: dict[str, Any]) -> Iterator[Any]:
        properties = schema.get("properties", {})
        required = frozenset(schema.get("required", []))
        if not properties and not required:
            yield from self._maps(schema)
            return
        parts: dict[str, list[Any]] = {name: [TEXT] for name in sorted(required - properties.keys())}
        for name, part in properties.items():
            if self.full or name in required:
                outer, self.name = self.name, name
                try:
                    parts[name] = self.values(part)
                except NoExampleError:
                    if name in required:
                        raise
                finally:
                    self.name = outer
        if self.full and schema.get("additionalProperties"):
            parts["a further property"] = self._extra(schema["additionalProperties"])
        for number in range(max(map(len, parts.values()), default=1)):
            value = Named({name: values[number % len(values)] for name, values in parts.items()})
            value.names, value.required = frozenset(properties), required
            yield value

    def _maps(self, schema: dict[str, Any]) -> Iterator[Any]:
        """Objects without named properties."""
        additional = schema.get("additionalProperties", True)
        least = schema.get("minProperties", 0)
        if additional is False or not (self.full or least):
            yield {}
        elif isinstance(additional, dict) and additional:
            values = self._extra(additional)
            keys = ["key", "a key/of ü", *(f"key {number}" for number in range(max(len(values), least)))]
            count = min(max(len(values), least, 2 * self.full), schema.get("maxProperties", 100))
            yield {key: values[number % len(values)] for number, key in enumerate(keys[:count])}
        else:
            yield dict(list(ANYTHING.items())[: schema.get("maxProperties", 100)])

    def _extra(self, schema: Schema) -> list[Any]:
        return [ANYTHING] if schema is True or not schema else self.values(schema)

    def _arrays(self, schema: dict[str, Any]) -> Iterator[Any]:
        least = schema.get("minItems", 0)
        most = schema.get("maxItems", 1000)
        if not (self.full or least):
            yield []
            return
        try:
            first = [self.values(part)[0] for part in schema.get("prefixItems", [])]
            values = self._extra(schema.get("items", True))
        except NoExampleError:
            yield []
            return
        unique = schema.get("uniqueItems", False)
        count = max(least, len(values), 1 if unique else 2 * self.full)
        items = first + [values[number % len(values)] for number in range(count)]
        step = max(most, 1)
        for start in range(0, len(items), step):
            chunk = items[start : start + step]
            yield chunk if len(chunk) >= least else items[-least:]


def _both(key: str, one: Any, other: Any) -> Any:
    """What two schemas say together under a key."""
    if key == "properties":
        shared = {name: _Merged(allOf=[one[name], other[name]]) for name in one.keys() & other.keys()}
        return {**one, **other, **shared}
    if key == "unions":
        return one + other
    if key == "required":
        return list(dict.fromkeys([*one, *other]))
    if key == "enum":
        return [value for value in one if value in other]
    if key == "nullable":
        return one and other
    return other


def _spoken_of(schemas: Iterable[dict[str, Any]]) -> set[str]:
    return {name for schema in schemas for key in ("properties", "required") for name in schema.get(key, [])}


def _kinds(schema: dict[str, Any]) -> list[str]:
    """The types that a schema allows."""
    kind = schema.get("type")
    if kind is not None:
        return kind if isinstance(kind, list) else [kind]
    if any(key in schema for key in ("properties", "additionalProperties", "required")):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    return ["string" if "x-binary" in schema or "pattern" in schema else "anything"]


def _text(name: str, schema: dict[str, Any]) -> str:
    if "x-binary" in schema:
        return Binary("%PDF-1.7\r\n--\r\n\x00 content \r\n")
    if "pattern" in schema:
        return _matching(schema["pattern"], schema.get("minLength", 0), schema.get("maxLength"))
    text = FORMATS.get(schema.get("format", ""), f"{name} {TEXT}")
    text += "x" * (schema.get("minLength", 0) - len(text))
    return text[: schema.get("maxLength")]


@cache
def _matching(pattern: str, least: int, most: int | None) -> str:
    """The simplest text that matches a pattern."""
    phases = (hypothesis.Phase.generate, hypothesis.Phase.shrink)
    settings = hypothesis.settings(derandomize=True, database=None, max_examples=1000, deadline=None, phases=phases)
    try:
        texts = from_regex(pattern).filter(lambda text: least <= len(text) <= (most or len(text)))
        return str(hypothesis.find(texts, lambda text: text.isprintable() and bool(text), settings=settings))
    except (re.error, hypothesis.errors.HypothesisException):
        raise NoExampleError(f"No text was found that matches {pattern}.") from None


def _numbers(name: str, kind: str, schema: dict[str, Any]) -> Iterator[Any]:
    """A number of the property's own, and the bounds of the type and of the schema or what is next to them."""
    own = zlib.crc32(name.encode()) % 1000
    bounds = [schema[key] for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum") if key in schema]
    bounds = [bound for bound in bounds if not isinstance(bound, bool)]
    if "multipleOf" in schema:
        yield from (schema["multipleOf"] * factor for factor in (own, 0, 1, 2, *bounds))
    elif kind == "number":
        yield from (own + 0.25, own, -1.5, *bounds)
    else:
        yield from (own, 2**53 + 1 if schema.get("format") == "int64" else 2**31 - 1)
        near = (int(bound) + step for bound in bounds for step in (0, -1, 1))
        yield from (number for number in near if -(2**63) <= number < 2**63)
