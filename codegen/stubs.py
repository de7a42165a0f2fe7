"""Write stubs for names that are looked up at run time, for type checkers and editors.

These are an ``__init__.pyi`` beside each ``__init__.py`` with a table of exports, and in ``stubs/`` a stub for each
import path of published versions that integrations use, from the table of moved modules. The wheel contains the stubs
beside the modules.
"""

from __future__ import annotations

import ast
import runpy
from collections.abc import Mapping
from pathlib import Path

from pinecone.lazy import homes_of

from . import ROOT, services

PACKAGE = Path("pinecone")
MOVED = Path("pinecone/_compat/import_paths.py")

#: Folder of the stubs of old import paths.
STUBS = Path("stubs")

#: Modules that are attributes of ``pinecone`` without an import; they are imported when they are first used.
MODULES = sorted([*services.names(), "config", "exceptions", "local", "models"])

#: Import paths below ``pinecone``.
OLD_PATHS = """
    config control core.client.exceptions core.openapi.shared.exceptions data data.features.inference.inference
    data.index data.index_asyncio db_control.enums db_control.models db_data.index_asyncio_interface db_data.interfaces
    errors exceptions.exceptions openapi_support.exceptions pinecone pinecone_asyncio utils.error_handling
"""

#: Folder of old import paths that all have a stub, because programs use them to annotate responses.
RESPONSES = "core.openapi."

#: Names there that are private or defined in another module than the others, with their modules.
MORE = {
    "data": {"_Index": "db_data", "_IndexAsyncio": "db_data"},
    "data.index": {"_Index": "db_data.index"},
    "data.index_asyncio": {"_IndexAsyncio": "db_data.index_asyncio"},
    "pinecone": {"check_realistic_host": "transport.hosts"},
    "pinecone_asyncio": {"check_realistic_host": "transport.hosts"},
}


def derived() -> dict[Path, str]:
    """Text of every stub, by its path below the repository."""
    tables = {path.relative_to(ROOT): exports(path) for path in sorted((ROOT / PACKAGE).rglob("__init__.py"))}
    return {**{path.with_suffix(".pyi"): stub(path, table) for path, table in tables.items() if table}, **moved()}


def exports(path: Path) -> dict[str, str]:
    """The table of exports of a module; empty if it has none."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXPORTS":
            table: dict[str, str] = ast.literal_eval(node.value)
            return table
    return {}


def stub(path: Path, table: Mapping[str, str]) -> str:
    """Stub of a module with a table of exports. If two modules define a name, the first counts, as at run time."""
    homes: dict[str, tuple[str, str]] = {}
    for home, names in table.items():
        whole = {name: (home, name) for name in public(home)} if names == "*" else homes_of({home: names})
        homes = {**whole, **homes}
    exported = {(home, name) for name, (home, original) in homes.items() if name == original}
    lines = [marker(path)]
    if path.parent == PACKAGE:
        lines += [f"from pinecone import {name} as {name}" for name in MODULES]
    for home, name in sorted({*homes.values()}, key=isorted):
        lines.append(f"from {home} import {name}" + (f" as {name}" if (home, name) in exported else ""))
    aliases = [f"{name} = {original}" for name, (_, original) in sorted(homes.items()) if name != original]
    lines += ["", *aliases] if aliases else []
    return "\n".join([*lines, ""])


def isorted(of: tuple[str, str]) -> tuple[str, bool, str]:
    """The sort key of the import of a name, as in isort."""
    home, name = of
    return home, name.startswith("_"), name.lower()


def public(module: str) -> list[str]:
    """The classes and aliases that a module defines."""
    tree = ast.parse(ROOT.joinpath(*module.split(".")).with_suffix(".py").read_text(encoding="utf-8"))
    classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    aliases = [
        ast.unparse(node.targets[0])
        for node in tree.body
        if isinstance(node, ast.Assign) and not isinstance(node.value, ast.Call)
    ]
    return [name for name in [*classes, *aliases] if name[0].isupper() and not name.isupper()]


def moved() -> dict[Path, str]:
    """Stubs of old import paths. Each is a folder, because pyright does not find the source of a single file."""
    module = runpy.run_path(str(ROOT / MOVED))
    targets = {path: target for target, paths in module["MOVED"].items() for path in paths.split()}
    renamed = homes_of(module["RENAMED"])
    stubs = {}
    for path in {*OLD_PATHS.split(), *(path for path in targets if path.startswith(RESPONSES))}:
        home = f"pinecone.{targets[path]}"
        aliases = {name: there for name, (module, there) in renamed.items() if module == home and there != name}
        lines = [marker(MOVED), f"from {home} import *"]
        more = {**dict.fromkeys(sorted({*aliases.values()}), targets[path]), **MORE.get(path, {})}
        lines += [f"from pinecone.{home} import {name} as {name}" for name, home in more.items()]
        lines += ["", *(f"{name} = {there}" for name, there in aliases.items())] if aliases else []
        stubs[STUBS.joinpath("pinecone", *path.split("."), "__init__.pyi")] = "\n".join([*lines, ""])
    return stubs


def marker(source: Path) -> str:
    """First line of a stub."""
    return f"# @generated from {source.as_posix()}. Do not edit: run scripts/regen."
