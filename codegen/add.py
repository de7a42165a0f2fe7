"""Add an API version: copy its published documents into ``openapi/``, unchanged, and generate code."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from . import build, documents, versions
from .documents import DocumentError


def version(root: Path, name: str, source: Path, sdk: str) -> list[str]:
    """Copy the documents of a version into ``openapi/``, add it to the version table, and generate code.

    The files keep their content and are named after their services. All code is first generated in a temporary
    folder, so that nothing is changed if this fails.

    Returns:
        A line about each copied file.
    """
    entry = versions.added(name, sdk)
    if not source.is_dir():
        raise DocumentError(f"There is no folder {source}.")
    chosen = _chosen(root, name, source)
    if not any(target.endswith(documents.SUFFIXES) for target in chosen):
        raise DocumentError(f"There is no OpenAPI document of {name} in {source}.")
    with tempfile.TemporaryDirectory() as scratch:
        trial = Path(scratch)
        shutil.copytree(root / "openapi", trial / "openapi")
        _replace(trial / "openapi" / name, chosen)
        versions.add(trial / "openapi" / "versions.toml", entry)
        made = _generated(root, trial, name)
        _replace(root / "openapi" / name, chosen)
        shutil.copyfile(trial / "openapi" / "versions.toml", root / "openapi" / "versions.toml")
    build.update(root, made, build.differences(made, build.committed(root, made)))
    return [f"openapi/{name}/{target}: from {path.name}" for target, path in chosen.items()]


def _generated(root: Path, trial: Path, name: str) -> dict[str, str]:
    try:
        return build.generate(root, trial)
    except DocumentError:
        raise
    except Exception as error:  # unknown documents may cause any error in the generator
        raise DocumentError(f"{name} cannot be generated: {type(error).__name__}: {error}") from error


def _replace(folder: Path, chosen: dict[str, Path]) -> None:
    """Replace the content of the folder by these files, some of which may already be in it."""
    contents = {target: path.read_bytes() for target, path in chosen.items()}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for target, content in contents.items():
        (folder / target).write_bytes(content)


def _chosen(root: Path, name: str, source: Path) -> dict[str, Path]:
    """The published documents by the file name that each gets in ``openapi/``."""
    found = [path for path in sorted(source.rglob("*")) if path.is_file() and _is_of(name, path)]
    apis = [path for path in found if path.suffix in documents.SUFFIXES and documents.is_openapi(path)]
    protos = [path for path in found if path.suffix == ".proto"]
    documents.refuse_duplicates((documents.bare_name(path, name), path.name) for path in apis)
    own = {documents.bare_name(path, name): documents.routes(documents.load(path)) for path in apis}
    services = documents.service_names(own, _known_routes(root))
    names = [
        (services[documents.bare_name(path, name)] + (".json" if path.suffix == ".json" else ".yaml"), path)
        for path in apis
    ]
    # Only the data service has a gRPC interface.
    names += [(f"{'db_data' if len(protos) == 1 else documents.bare_name(path, name)}.proto", path) for path in protos]
    documents.refuse_duplicates((target, path.name) for target, path in names)
    return dict(names)


def _is_of(name: str, path: Path) -> bool:
    """Whether a file may belong to the version: its name does not contain another version."""
    dates = re.findall(r"\d{4}-\d{2}", path.name)
    return not dates or name[:7] in dates


def _known_routes(root: Path) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for entry in versions.read(root / "openapi" / "versions.toml"):
        for service, path in documents.in_folder(root / "openapi" / entry.api).items():
            known.setdefault(service, set()).update(documents.routes(documents.load(path)))
    return known
