"""Find and read the API documents of a version. The file names do not matter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote

import yaml

from . import pointers
from .openapi_keywords import METHODS, mistake

SUFFIXES = (".yaml", ".yml", ".json")
_BESIDE_METHODS = {"$ref", "summary", "description", "servers", "parameters"}


class DocumentError(Exception):
    """An API document, or a set of documents, cannot be used."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads YAML with the types of JSON (YAML 1.2 core schema): dates, times and words such as ``on`` are strings."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:
        """A mapping whose keys are strings, as in JSON. A key that occurs twice with different values is refused."""
        self.flatten_mapping(node)
        found: dict[str, Any] = {}
        for key, value in node.value:
            name, content = str(key.value), self.construct_object(value, deep=True)
            if found.get(name, content) != content:
                raise yaml.constructor.ConstructorError(None, None, f"{name!r} occurs twice", key.start_mark)
            found[name] = content
        return found


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("merge", r"<<", "<"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def load(path: Path) -> dict[str, Any]:
    """Read one OpenAPI document, YAML or JSON."""
    document = _read(path)
    if not isinstance(document, dict) or document.get("openapi") is None:
        raise DocumentError(f"{path.name} is not an OpenAPI document: it has no key openapi.")
    if found := mistake(document):
        raise DocumentError(f"{path.name} is not an OpenAPI document: {found}.")
    if not document["openapi"].startswith("3."):
        raise DocumentError(
            f"{path.name} is in the format of OpenAPI {document['openapi']}; only OpenAPI 3 can be read."
        )
    if document.get("paths") is None:
        if document["openapi"].startswith("3.0"):
            raise DocumentError(f"{path.name} is not an OpenAPI document: it has no paths.")
        document["paths"] = {}  # it has only webhooks or components
    return document


def is_openapi(path: Path) -> bool:
    """Whether a YAML or JSON file is an OpenAPI document."""
    document = _read(path)
    if isinstance(document, dict) and "swagger" in document:
        raise DocumentError(f"{path.name} is in the format of Swagger 2; only OpenAPI 3 can be read.")
    return isinstance(document, dict) and "openapi" in document


def _read(path: Path) -> Any:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader
    except (yaml.YAMLError, ValueError) as error:
        raise DocumentError(f"{path.name} cannot be read: {error}") from None


def in_folder(folder: Path) -> dict[str, Path]:
    """The documents of one version by service. The stem of each file name is the name of its service."""
    found = [path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES]
    refuse_duplicates((path.stem, f"{folder.name}/{path.name}") for path in found)
    return {path.stem: path for path in found}


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The node, or the target of its reference. Keys beside the reference override those of the target."""
    seen = []
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise DocumentError(f"{reference} refers to itself.")
        seen.append(reference)
        target = pointed(document, reference)
        if not isinstance(target, dict):
            raise DocumentError(f"{reference} refers to no object.")
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def pointed(document: dict[str, Any], reference: str) -> Any:
    """The target of a reference."""
    if not reference.startswith("#/"):
        raise DocumentError(f"{reference} refers to another document.")
    try:
        return pointers.follow(document, pointers.parts(unquote(reference)))
    except LookupError:
        raise DocumentError(f"{reference} refers to nothing.") from None


def path_items(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The path items of the document by path, with references resolved."""
    found = {path: resolve(document, item or {}) for path, item in document["paths"].items() if path[:2] != "x-"}
    for path, item in found.items():
        unknown = [key for key in item if key not in (*METHODS, *_BESIDE_METHODS) and not key.startswith("x-")]
        if unknown:
            raise DocumentError(f"{path} has unknown keys: {', '.join(unknown)}.")
    return found


def routes(document: dict[str, Any]) -> set[str]:
    """``METHOD /path`` of every operation of a document."""
    return {
        f"{method.upper()} {path}"
        for path, item in path_items(document).items()
        for method in METHODS
        if method in item
    }


def base_path(servers: Iterable[str]) -> str:
    """The path of the first server URL: ``https://{host}/api`` -> ``/api``."""
    return re.sub(r"^\w+://[^/]*", "", next(iter(servers), "")).rstrip("/")


def responses(document: dict[str, Any]) -> set[tuple[str, str, str | None]]:
    """(route, status, content type) of every response of a document. The content type is empty without a body."""
    found: set[tuple[str, str, str | None]] = set()
    for path, item in path_items(document).items():
        for method in METHODS:
            for status, response in answers(item.get(method, {})).items():
                content = resolve(document, response).get("content") or {None: None}
                found.update((f"{method.upper()} {path}", status, kind) for kind in content)
    return found


def answers(operation: dict[str, Any]) -> dict[str, Any]:
    """The responses of an operation by status."""
    return {key: value for key, value in (operation.get("responses") or {}).items() if not key.startswith("x-")}


def bare_name(path: Path, version: str) -> str:
    """A file name without version, suffixes and dashes: ``control_2024-04.oas.yaml`` -> ``control``."""
    stem = path.name.replace(version, "").split(".")[0]
    return re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_") or "api"


def service_names(found: dict[str, set[str]], known: dict[str, set[str]]) -> dict[str, str]:
    """The services that published documents describe.

    Args:
        found: The routes of each document, by the bare name of its file.
        known: The routes of every service, in all known versions.

    Returns:
        The service of each bare name. This is the bare name if it is a known service; otherwise the service that most
        of the routes belong to, unless another document has that name; otherwise the bare name.
    """
    names = {}
    for name, own in found.items():
        likeliest = max(known, key=lambda service: len(own & known[service]), default=name)
        is_it = name not in known and likeliest not in found and len(own & known.get(likeliest, set())) * 2 > len(own)
        names[name] = likeliest if is_it else name
    return names


def refuse_duplicates(found: Iterable[tuple[str, str]]) -> None:
    """Raise if two files describe the same thing. ``found`` are pairs of a thing and its file."""
    places: dict[str, str] = {}
    for what, where in found:
        if what in places:
            raise DocumentError(f"{what} is described twice: in {places[what]} and in {where}.")
        places[what] = where
