"""The API documents as schemathesis reads them, so closed that what it makes of them is no refusal at the door."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import schemathesis
import yaml
from schemathesis.schemas import APIOperation

from tests.versions import REVIEWED

OPENAPI = Path(__file__).parents[2] / "openapi"


class Fuzzed(NamedTuple):
    """An operation to fuzz."""

    version: str
    service: str
    operation: APIOperation[Any, Any, Any, Any]

    @property
    def label(self) -> str:
        """Name of the test."""
        return f"{self.version}-{self.operation.label.replace(' ', '-')}"


@schemathesis.serializer("application/x-ndjson")
def lines(context: Any, value: Any) -> Any:
    """A list as lines of JSON; what is no list, and so wrong, as it is."""
    return b"\n".join(map(_json, value)) if isinstance(value, list) else _json(value)


def operations() -> Iterator[Fuzzed]:
    """Every operation of every reviewed version: those are answered as they are documented."""
    for version in REVIEWED:
        for path in sorted((OPENAPI / version).glob("*.yaml")):
            document = yaml.safe_load(path.read_text(encoding="utf-8"))
            close(document["components"]["schemas"])
            allow_no_values(document["components"]["schemas"])
            for found in schemathesis.openapi.from_dict(document).get_all_operations():
                yield Fuzzed(version, path.stem, found.ok())


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
