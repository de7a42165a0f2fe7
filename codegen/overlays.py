"""Corrections of the documents, as data: ``openapi/overlays.toml``.

Each overlay names its versions and its service and gives a reason. It has any of ``set`` (JSON pointer -> new value),
``remove`` (JSON pointers) and ``rename`` (JSON pointer of a component -> new name; references are changed too).
"""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

from . import pointers
from .documents import DocumentError


def read(path: Path) -> list[dict[str, Any]]:
    """The overlays.

    Raises:
        DocumentError: An overlay lacks a required key.
    """
    overlays: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")).get("overlay", [])
    for overlay in overlays:
        lacks = [key for key in ("reason", "versions", "service") if not overlay.get(key)]
        if lacks:
            raise DocumentError(f"{path.name}: an overlay has no {lacks[0]}.")
    return overlays


def refuse_unused(overlays: list[dict[str, Any]], present: set[tuple[str, str]]) -> None:
    """Raise if the document of an overlay does not exist. ``present`` are pairs of a version and a service."""
    for overlay in overlays:
        for version in overlay["versions"]:
            if (version, overlay["service"]) not in present:
                raise DocumentError(
                    f"There is no document {version} {overlay['service']}, for which there is an overlay."
                )


def apply(document: dict[str, Any], overlays: list[dict[str, Any]], version: str, service: str) -> dict[str, Any]:
    """A copy of the document with its overlays applied.

    Raises:
        DocumentError: The target of an overlay does not exist. So an overlay has to be removed when its document is
            corrected.
    """
    document = copy.deepcopy(document)
    for overlay in overlays:
        if version not in overlay["versions"] or service != overlay["service"]:
            continue
        try:
            for pointer, value in overlay.get("set", {}).items():
                parent, key = _parent(document, pointer)
                parent[key] = value
            for pointer in overlay.get("remove", []):
                parent, key = _parent(document, pointer)
                del parent[key]
            for pointer, name in overlay.get("rename", {}).items():
                parent, key = _parent(document, pointer)
                if name in parent:
                    raise DocumentError(
                        f"{version} {service}: the overlay {pointer!r} renames to what is there already."
                    )
                parent[name] = parent.pop(key)
                _redirect(document, pointer, f"{pointer.rsplit('/', 1)[0]}/{name}")
        except (LookupError, TypeError, ValueError):
            raise DocumentError(f"{version} {service}: the overlay {pointer!r} points at nothing.") from None
    return document


def _parent(document: Any, pointer: str) -> tuple[Any, Any]:
    *parents, key = pointers.parts(pointer)
    document = pointers.follow(document, parents)
    return document, int(key) if isinstance(document, list) else key


def _redirect(node: Any, old: str, new: str) -> None:
    """Change every reference to the new pointer, including those in discriminator mappings."""
    old_name, new_name = old.rsplit("/", 1)[-1], new.rsplit("/", 1)[-1]
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in list(entries):
        if isinstance(value, str) and (value == old or value.startswith(f"{old}/")):
            node[key] = new + value[len(old) :]
        elif key == "mapping" and isinstance(value, dict):
            node[key] = {one: new_name if target == old_name else target for one, target in value.items()}
            _redirect(node[key], old, new)
        else:
            _redirect(value, old, new)
