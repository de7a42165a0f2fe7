"""Find and read the API documents of a version, whatever the files are called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
SUFFIXES = (".yaml", ".yml", ".json")


class DocumentError(Exception):
    """An API document, or a set of them, cannot be used as it is."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as JSON has it: dates stay strings, and of the words only ``true`` and ``false`` are booleans."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), "tTfF")


def load(path: Path) -> dict[str, Any]:
    """Read one OpenAPI document, YAML or JSON."""
    document = _read(path)
    if not (isinstance(document, dict) and "openapi" in document and isinstance(document.get("paths"), dict)):
        raise DocumentError(f"{path.name} is no OpenAPI document: it has no openapi or no paths.")
    return document


def is_openapi(path: Path) -> bool:
    """Whether a file is an OpenAPI document, and not some other YAML or JSON."""
    document = _read(path)
    return isinstance(document, dict) and "openapi" in document


def _read(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a SafeLoader by descent
    except yaml.YAMLError as error:
        raise DocumentError(f"{path.name} is not readable as YAML: {error}") from None


def in_folder(folder: Path) -> dict[str, Path]:
    """The documents of one version by service: the stem of each file is the name of its service."""
    return {path.stem: path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES}


def routes(document: dict[str, Any]) -> set[str]:
    """``METHOD /path`` of every operation of a document."""
    return {
        f"{method.upper()} {path}" for path, item in document["paths"].items() for method in METHODS if method in item
    }


def responses(document: dict[str, Any]) -> set[tuple[str, str, str | None]]:
    """(route, status, content type) of every response of a document; no content type where there is no body."""
    found: set[tuple[str, str, str | None]] = set()
    for path, item in document["paths"].items():
        item = _pointed(document, item)
        for method in METHODS:
            for status, response in item.get(method, {}).get("responses", {}).items():
                content = _pointed(document, response).get("content") or {None: None}
                found.update((f"{method.upper()} {path}", str(status), kind) for kind in content)
    return found


def _pointed(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The node itself, or what its local reference points to."""
    if "$ref" not in node:
        return node
    found: Any = document
    for part in node["$ref"].removeprefix("#/").split("/"):
        found = found[part.replace("~1", "/").replace("~0", "~")]
    return _pointed(document, found)


def bare_name(path: Path, version: str) -> str:
    """``control_2024-04.oas.yaml`` -> ``control``: a file name without version, endings and dashes."""
    stem = path.name.split(".")[0].replace(version, "")
    return re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_") or "api"


def service_name(name: str, own_routes: set[str], known: dict[str, set[str]]) -> str:
    """The service that a published document describes.

    Args:
        name: The bare name of the file.
        own_routes: The routes of the document.
        known: The routes of every service, over all versions at hand.

    Returns:
        ``name`` if it is a known service, else the service that most of the routes belong to, else ``name``.
    """
    if name in known or not known:
        return name
    likeliest = max(known, key=lambda service: len(own_routes & known[service]))
    return likeliest if len(own_routes & known[likeliest]) * 2 > len(own_routes) else name


def refuse_duplicates(found: Iterable[tuple[str, str]]) -> None:
    """Raise if two files describe the same thing; ``found`` holds (what, where) pairs."""
    places: dict[str, str] = {}
    for what, where in found:
        if what in places:
            raise DocumentError(f"{what} is described twice: in {places[what]} and in {where}.")
        places[what] = where
