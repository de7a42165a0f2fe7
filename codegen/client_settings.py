"""Write ``pinecone/transport/client_settings.py``: the settings that a client takes, as types, from its signature."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from . import ROOT
from .formatting import formatted

CLIENT = Path("pinecone/client/client_asyncio.py")
TARGET = Path("pinecone/transport/client_settings.py")

#: What all that takes settings has as arguments of its own.
OWN = ("self", "api_key", "host")

MODULE = '''\
# @generated from {client}. Do not edit: run scripts/regen.
"""The settings of a client as types. Nothing imports them at run time: only type checkers need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
{imports}


class ClientSettings(TypedDict, total=False):
    """The settings of a client, beside ``api_key`` and ``host``. ``Config`` says what each is."""

{settings}
'''


def derived() -> dict[Path, str]:
    """Text of the types, by path below the repository."""
    tree = ast.parse((ROOT / CLIENT).read_text(encoding="utf-8"))
    takes = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "__init__").args
    settings = {
        each.arg: each.annotation
        for each in (*takes.args, *takes.kwonlyargs)
        if each.annotation and each.arg not in OWN
    }
    used = {node.id for kind in settings.values() for node in ast.walk(kind) if isinstance(node, ast.Name)}
    text = MODULE.format(
        client=CLIENT.as_posix(),
        imports="\n".join(f"    from {home} import {name}" for home, name in imported(tree) if name in used),
        settings="\n".join(f"    {name}: {ast.unparse(kind)}" for name, kind in settings.items()),
    )
    return formatted(ROOT, {TARGET: text})


def imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The names that a module imports, each with the module that has it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.module, alias.name) for alias in node.names)
