"""The API documents as schemathesis reads them, so closed that what it makes of them is no refusal at the door."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import schemathesis
import yaml
from schemathesis.schemas import APIOperation

from tests.versions import REVIEWED

OPENAPI = Path(__file__).parents[2] / "openapi"
METHODS = ("get", "put", "post", "patch", "delete")


class Fuzzed(NamedTuple):
    """An operation to fuzz."""

    version: str
    service: str
    method: str
    path: str

    @property
    def label(self) -> str:
        """Name of the test."""
        return f"{self.version}-{self.method.upper()}-{self.path}"

    def operation(self) -> APIOperation[Any, Any, Any, Any]:
        """The operation as schemathesis knows it."""
        return schema(self.version, self.service)[self.path][self.method]


@schemathesis.serializer("application/x-ndjson")
def lines(context: Any, value: Any) -> Any:
    """A list as lines of JSON; what is no list, and so wrong, as it is."""
    return b"\n".join(map(_json, value)) if isinstance(value, list) else _json(value)


def operations() -> Iterator[Fuzzed]:
    """Every operation of every reviewed version: those are answered as they are documented."""
    for version in REVIEWED:
        for service in sorted(path.stem for path in (OPENAPI / version).glob("*.yaml")):
            for path, item in document(version, service)["paths"].items():
                for method in (method for method in METHODS if method in item):
                    yield Fuzzed(version, service, method, path)


@cache
def document(version: str, service: str) -> Any:
    """An API document."""
    text = (OPENAPI / version / f"{service}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - one that is safe


@cache
def schema(version: str, service: str) -> Any:
    """An API document as schemathesis knows it. It takes long to make, and so is made for who runs its tests."""
    content = document(version, service)
    close(content["components"]["schemas"])
    allow_no_values(content["components"]["schemas"])
    return schemathesis.openapi.from_dict(content)


def allow_no_values(schemas: dict[str, Any]) -> None:
    """Let a record have no dense values: the service shows those of a sparse index as ``[]``."""
    if "values" in schemas.get("Vector", {}).get("properties", {}):
        schemas["Vector"]["properties"]["values"].pop("minItems", None)


def close(node: Any) -> None:
    """Let objects have no properties but those that they name, unless they say otherwise.

    The server refuses arguments that a document does not name, and answers no others.
    """
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict):
            node.setdefault("additionalProperties", False)
        for part in node.values():
            close(part)
    elif isinstance(node, list):
        for part in node:
            close(part)


def _json(value: Any) -> bytes:
    return json.dumps(value, default=str).encode()
