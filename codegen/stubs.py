"""Write what type checkers and editors need where names are found only when the code runs.

That is ``pinecone/__init__.pyi``, from the table of exports, and in ``stubs/`` a stub for each import path of published
versions that integrations use, from the table of moved modules. The wheel has them beside the modules.
"""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXPORTS = Path("pinecone/__init__.py")
MOVED = Path("pinecone/_compat/import_paths.py")

#: Folder of the stubs of old paths.
STUBS = Path("stubs")

#: Modules that are there after ``import pinecone``, being imported when they are first used.
MODULES = ("admin", "assistant", "config", "db_control", "db_data", "exceptions", "inference", "local", "models")

#: Import paths below ``pinecone``.
OLD_PATHS = """
    config control core.client.exceptions core.openapi.shared.exceptions data data.features.inference.inference
    data.index data.index_asyncio db_control.enums db_control.models db_data.index_asyncio_interface db_data.interfaces
    errors exceptions.exceptions openapi_support.exceptions pinecone pinecone_asyncio utils.error_handling
"""

#: Folder of old paths that all have a stub: responses are annotated with them.
RESPONSES = "core.openapi."

#: Names there that are private, or at home elsewhere than the others, and where they are.
MORE = {
    "data": {"_Index": "db_data", "_IndexAsyncio": "db_data"},
    "data.index": {"_Index": "db_data.index"},
    "data.index_asyncio": {"_IndexAsyncio": "db_data.index_asyncio"},
    "pinecone": {"check_realistic_host": "transport.hosts"},
    "pinecone_asyncio": {"check_realistic_host": "transport.hosts"},
}


def derived() -> dict[Path, str]:
    """Text of every stub, by its path below the repository."""
    return {EXPORTS.with_suffix(".pyi"): exports(), **moved()}


def exports() -> str:
    """Stub of the package itself."""
    homes = runpy.run_path(str(ROOT / EXPORTS))["EXPORTS"]
    items = [(home, *item.split(" as ")) for home in sorted(homes) for item in homes[home]]
    lines = [marker(EXPORTS)]
    lines += [f"from pinecone import {name} as {name}" for name in MODULES]
    lines += [f"from {home} import {name} as {name}" for home, name, *alias in items if not alias]
    lines += ["", *(f"{alias[0]} = {name}" for _, name, *alias in items if alias), "__version__: str", ""]
    return "\n".join(lines)


def moved() -> dict[Path, str]:
    """Stubs of old paths. Each is a folder: beside a file pyright would miss the source."""
    module = runpy.run_path(str(ROOT / MOVED))
    targets = {path: target for target, paths in module["MOVED"].items() for path in paths.split()}
    stubs = {}
    for path in {*OLD_PATHS.split(), *(path for path in targets if path.startswith(RESPONSES))}:
        lines = [marker(MOVED), f"from pinecone.{targets[path]} import *"]
        renamed = dict(aliases(module["RENAMED"], targets[path]))
        more = {**dict.fromkeys(sorted({*renamed.values()}), targets[path]), **MORE.get(path, {})}
        lines += [f"from pinecone.{home} import {name} as {name}" for name, home in more.items()]
        lines += ["", *(f"{name} = {now}" for name, now in renamed.items())] if renamed else []
        stubs[STUBS.joinpath("pinecone", *path.split("."), "__init__.pyi")] = "\n".join([*lines, ""])
    return stubs


def aliases(renamed: dict[str, str], target: str) -> Iterator[tuple[str, str]]:
    """Names that published lines have for those of a module, each with the name there."""
    for name, path in renamed.items():
        home, _, now = path.rpartition(".")
        if home == target and now != name:
            yield name, now


def marker(source: Path) -> str:
    """First line of a stub."""
    return f"# @generated from {source.as_posix()}. Do not edit: run scripts/regen."
