"""Take the published documents of an API version into ``openapi/``, as they are."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from . import build, documents, versions
from .documents import DocumentError


def version(root: Path, name: str, source: Path, sdk: str) -> Iterator[str]:
    """Copy the documents of a version to their places and enter it in the version table.

    The files keep their content; they are named by service, whatever they were called. If they cannot be
    generated from, nothing is changed.

    Yields:
        A line about each file.
    """
    if not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", name):
        raise DocumentError(f"{name!r} is no API version: those look like 2025-10.")
    chosen = _chosen(root, name, source)
    if not any(target.endswith(documents.SUFFIXES) for target in chosen):
        raise DocumentError(f"There is no OpenAPI document in {source}.")
    folder = root / "openapi" / name
    scratch = root / "openapi" / f".{name}"
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        scratch.mkdir()
        for target, path in chosen.items():
            shutil.copyfile(path, scratch / target)
        build.services(root, scratch.name)
        shutil.rmtree(folder, ignore_errors=True)
        scratch.rename(folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    versions.add(root / "openapi" / "versions.toml", versions.Version(name, sdk, "stable"))
    for target, path in chosen.items():
        yield f"openapi/{name}/{target}: from {path.name}"


def _chosen(root: Path, name: str, source: Path) -> dict[str, Path]:
    """The name that each published document gets, with the document."""
    known: dict[str, set[str]] = {}
    for entry in versions.read(root / "openapi" / "versions.toml"):
        for service, path in documents.in_folder(root / "openapi" / entry.api).items():
            known.setdefault(service, set()).update(documents.routes(documents.load(path)))
    found = sorted(path for path in source.rglob("*") if path.suffix in (*documents.SUFFIXES, ".proto"))
    apis = [path for path in found if path.suffix != ".proto" and documents.is_openapi(path)]
    protos = [path for path in found if path.suffix == ".proto"]
    names: list[tuple[str, Path]] = []
    for path in apis:
        own = documents.routes(documents.load(path))
        service = documents.service_name(documents.bare_name(path, name), own, known)
        names.append((service + (".json" if path.suffix == ".json" else ".yaml"), path))
    for path in protos:
        bare = documents.bare_name(path, name)
        # The data service is the one that speaks gRPC.
        names.append((f"{'db_data' if len(protos) == 1 else bare}.proto", path))
    documents.refuse_duplicates((target.split(".")[0] + path.suffix, path.name) for target, path in names)
    return dict(names)
