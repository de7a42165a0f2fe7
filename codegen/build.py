"""Generate all files: read the documents and return the text of every generated file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from . import (
    ROOT,
    by_route,
    client_settings,
    compatibility,
    delegations,
    docstrings,
    documents,
    hints,
    ir,
    lock,
    overlays,
    parse,
    proto,
    render,
    routes,
    services,
    stubs,
    unasync,
    versions,
)
from .documents import DocumentError
from .formatting import formatted, write

CORE = "pinecone/core"
_TABLE = re.compile(r"(<!-- generated: versions[^>]*-->\n).*?(<!-- end -->)", re.DOTALL)


def services_of(root: Path, version: str) -> list[ir.Service]:
    """Read every document of a version.

    Raises:
        DocumentError: A document has something that cannot be generated.
    """
    folder = root / "openapi" / version
    corrections = overlays.read(root / "openapi" / "overlays.toml")
    found = []
    for name, path in documents.in_folder(folder).items():
        document = overlays.apply(documents.load(path), corrections, version, name)
        service = parse.service(path, name, version, document)
        refuse_losses(document, service)
        found.append(service)
    return found


def qualify(found: dict[str, list[ir.Service]]) -> None:
    """Make routes unique if several services have the same method and path.

    A route keeps the name under which it was first published, in all later versions. If a service is added whose method
    and path another service already has, the path of its server is put in front. If both are added in the same version,
    it is put in front of both.

    Args:
        found: Services by version, oldest first. Their operations are replaced.

    Raises:
        DocumentError: The paths of the servers do not tell two operations apart.
    """
    bases: dict[tuple[str, str], str] = {}  # by service and route without base
    plain_routes: dict[str, str] = {}
    for version, members in found.items():
        having: dict[str, set[str]] = {}
        for name, route in [*bases, *((service.name, o.route) for service in members for o in service.operations)]:
            having.setdefault(route, set()).add(name)
        for service in members:
            for number, operation in enumerate(service.operations):
                plain = operation.route
                base = documents.base_path(operation.servers) if len(having[plain]) > 1 else ""
                named = replace(operation, base=bases.setdefault((service.name, plain), base))
                service.operations[number] = named
                if plain_routes.setdefault(named.route, plain) != plain:
                    raise DocumentError(f"{version}/{service.name}: {named.route} is the name of another operation.")
        _refuse_same_names(members)


def _refuse_same_names(members: list[ir.Service]) -> None:
    """Raise if two operations of a version have the same name."""
    sources: dict[str, str] = {}
    for service in members:
        for operation in service.operations:
            if other := sources.get(operation.route):
                raise DocumentError(
                    f"{operation.route} is in {other} and in {service.source}, "
                    "and the paths of their servers do not tell the two apart."
                )
            sources[operation.route] = service.source


def refuse_losses(document: dict[str, object], service: ir.Service) -> None:
    """Raise unless exactly the operations and responses of the document are generated."""
    wanted = documents.responses(document)
    made = {(o.route, r.status, r.content_type) for o in service.operations for r in o.responses}
    wrong = documents.routes(document) ^ {operation.route for operation in service.operations}
    wrong |= {f"{route} {status} {kind or 'without a body'}" for route, status, kind in wanted ^ made}
    if wrong:
        raise DocumentError(f"{service.source}: not generated, or not in the document: {'; '.join(sorted(wrong))}.")


def all_services(root: Path) -> dict[str, list[ir.Service]]:
    """The services of every version of the table, oldest version first.

    Raises:
        DocumentError: A document has something that cannot be generated, or two of a version have the same operation.
    """
    names = [version.api for version in versions.read(root / "openapi" / "versions.toml")]
    present = {(name, service) for name in names for service in documents.in_folder(root / "openapi" / name)}
    overlays.refuse_unused(overlays.read(root / "openapi" / "overlays.toml"), present)
    found = {name: services_of(root, name) for name in names}
    qualify(found)
    return found


def protos(root: Path, version: str) -> list[proto.Proto]:
    """Read every .proto document of a version.

    Raises:
        DocumentError: A document has something that cannot be generated, or two documents have the same route.
    """
    found = [proto.read(path, name, version) for name, path in proto.in_folder(root / "openapi" / version).items()]
    documents.refuse_duplicates((route, p.source) for p in found for rpc in p.rpcs for route in rpc.routes)
    return found


def core(root: Path, found: dict[str, list[ir.Service]]) -> dict[str, str]:
    """The unformatted text of every file of the core, by its path below the root.

    Args:
        root: The tree that contains the documents.
        found: The services of all versions.
    """
    table = versions.read(root / "openapi" / "versions.toml")
    texts = dict(render.shared_files(table, _spans(root, found)))
    for version, members in found.items():
        calls = protos(root, version)
        path, text = render.version_file(version, members, calls)
        texts[path] = text
        for service in members:
            texts.update(render.files(service))
        for document in calls:
            texts.update(render.rpc_files(document, members))
    return {f"{CORE}/{path}": text for path, text in texts.items()}


def generate(root: Path = ROOT, trial: Path | None = None) -> dict[str, str]:
    """The text of every generated file, by its path below the root.

    Args:
        root: The tree that the files are generated for.
        trial: The tree that contains the documents, if it is another one.
    """
    source = trial or root
    found = all_services(source)
    table = versions.markdown(versions.read(source / "openapi" / "versions.toml"))
    handwritten = {**_derived(root), **compatibility.derived(_spans(source, found), root)}
    return {
        **formatted(root, {**core(source, found), **(by_route.files(found, root) if root == ROOT else {})}),
        **{path.as_posix(): text for path, text in handwritten.items()},
        **{path: _with_table(root / path, table) for path in tables(root)},
        "codegen/codegen.lock": lock.text(root, source),
    }


def _spans(root: Path, found: dict[str, list[ir.Service]]) -> dict[str, routes.Span]:
    """Which versions have which operations and arguments. Previews do not count, because they may never be released."""
    counted = versions.stable(versions.read(root / "openapi" / "versions.toml"))
    return routes.spans({version: found[version] for version in counted})


def _derived(root: Path) -> dict[Path, str]:
    """The files that are derived from handwritten code. A tree that contains only documents has none."""
    if root != ROOT:
        return {}
    generated = {**delegations.derived(), **services.derived()}
    derived_faces = {**generated, **unasync.derived(generated), **client_settings.derived()}
    return {**docstrings.derived(), **derived_faces, **stubs.derived(), **hints.derived(derived_faces)}


def tables(root: Path) -> list[str]:
    """The handwritten pages that contain the version table between markers."""
    pages = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    return [
        p.relative_to(root).as_posix() for p in pages if p.exists() and _TABLE.search(p.read_text(encoding="utf-8"))
    ]


def _with_table(page: Path, table: str) -> str:
    return _TABLE.sub(lambda found: found[1] + table + found[2], page.read_text(encoding="utf-8"))


def committed(root: Path, made: Iterable[str]) -> dict[str, bytes]:
    """The committed files: those that are generated, and all others in folders that contain only generated files."""
    folders = (root / CORE, root / stubs.STUBS)
    whole = {path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    paths = whole.union(root / path for path in made)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(paths) if path.exists()}


def differences(made: dict[str, str], found: dict[str, bytes]) -> dict[str, str]:
    """The paths that differ, each with "missing", "changed" or "extra"."""
    wrong = dict.fromkeys(made.keys() - found.keys(), "missing") | dict.fromkeys(found.keys() - made.keys(), "extra")
    wrong |= {path: "changed" for path in made.keys() & found.keys() if made[path].encode() != found[path]}
    return dict(sorted(wrong.items()))


def update(root: Path, made: dict[str, str], paths: Iterable[str]) -> None:
    """Write these files, and delete those that are not generated."""
    paths = list(paths)
    write(root, {path: made[path] for path in paths if path in made})
    for path in paths:
        if path not in made:
            (root / path).unlink()
    for folder in sorted((root / CORE).rglob("*"), reverse=True):
        if folder.is_dir() and not any(path.suffix != ".pyc" for path in folder.rglob("*") if path.is_file()):
            for leftover in folder.rglob("*"):
                leftover.unlink() if leftover.is_file() else None
            folder.rmdir()
