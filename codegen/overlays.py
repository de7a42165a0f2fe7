"""Corrections of the documents, as data: ``openapi/overlays.toml``.

Each overlay names the versions and the service that it is for, says why it is needed, and has any of
``set`` (JSON pointer -> new value), ``remove`` (JSON pointers) and ``rename`` (JSON pointer of a
component -> new name, references included).
"""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

from .documents import DocumentError


def read(path: Path) -> list[dict[str, Any]]:
    overlays: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")).get("overlay", [])
    for overlay in overlays:
        if not overlay.get("reason"):
            raise DocumentError(f"{path.name}: an overlay has no reason.")
    return overlays


def apply(document: dict[str, Any], overlays: list[dict[str, Any]], version: str, service: str) -> dict[str, Any]:
    """The document with the overlays that are for it; the original is left as it is.

    Raises:
        DocumentError: An overlay points at nothing, so that a corrected document does not keep its overlay.
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
                parent[name] = parent.pop(key)
                _redirect(document, pointer, f"{pointer.rsplit('/', 1)[0]}/{name}")
        except (KeyError, IndexError, TypeError):
            raise DocumentError(f"{version} {service}: the overlay {pointer!r} points at nothing.") from None
    return document


def _parent(document: Any, pointer: str) -> tuple[Any, Any]:
    *parents, key = [part.replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("#/").split("/")]
    for part in parents:
        document = document[int(part) if isinstance(document, list) else part]
    return document, int(key) if isinstance(document, list) else key


def _redirect(node: Any, old: str, new: str) -> None:
    """Point every reference, in discriminator mappings too, at the new place."""
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in list(entries):
        if value == old:
            node[key] = new
        else:
            _redirect(value, old, new)
