"""The services of the API from ``services.toml``, and the generated classes with those of a client."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from . import ROOT, render
from .formatting import formatted

TABLE = Path(__file__).with_suffix(".toml")
SERVICES = Path("pinecone/client/services_asyncio.py")
DB = Path("pinecone/client/db_asyncio.py")


@dataclass(frozen=True)
class Resource:
    """An object with methods for users.

    Attributes:
        title: Heading of its methods.
        name: The expression for it, such as ``pc.indexes``.
        name_7: The expression for it in the 7.x line.
        cls: Its class.
        path: File of the class.
        summary: Docstring of the property of the client that returns it; empty if there is none.
    """

    title: str
    name: str
    name_7: str
    cls: str
    path: Path
    summary: str

    @property
    def attribute(self) -> str:
        """Its attribute: ``indexes`` in ``pc.indexes``."""
        return self.name.rpartition(".")[2]

    @property
    def attribute_7(self) -> str:
        """Its attribute in the 7.x line: ``index`` in ``pc.db.index``."""
        return self.name_7.rpartition(".")[2]

    @property
    def alias(self) -> str:
        """The attribute of the 7.x line, where that is another attribute of the same object; otherwise empty."""
        same_object = self.name_7.rpartition(".")[0] == self.name.rpartition(".")[0]
        return self.attribute_7 if same_object and self.name_7 != self.name else ""

    @property
    def module(self) -> str:
        """Module of the class."""
        return ".".join(self.path.with_suffix("").parts)

    @property
    def service(self) -> str:
        """The service that it belongs to, which is a folder."""
        return self.path.parts[1]


@cache
def table() -> dict[str, Any]:
    """The content of ``services.toml``."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@cache
def resources() -> dict[str, Resource]:
    """The objects with methods for users, by name."""
    rows = [{"name_7": row["name"], "summary": "", **row} for row in table()["resource"]]
    return {row["name"]: Resource(cls=row.pop("class"), path=Path(row.pop("path")), **row) for row in rows}


def names() -> list[str]:
    """The services, each a folder below ``pinecone``."""
    return sorted({each.service for each in resources().values()})


def callers() -> dict[str, str]:
    """The object whose method ``call`` calls the operations at a host, by the owner of the host."""
    return {host: caller for caller, hosts in table()["callers"].items() for host in hosts}


def derived() -> dict[Path, str]:
    """Text of the generated modules, by path below the repository."""
    of_client = [each for each in resources().values() if each.summary]
    of_db = [each for each in of_client if each.name_7.startswith("pc.db.")]
    texts = {
        SERVICES: render.template("services", resources=of_client),
        DB: render.template("db", resources=of_db),
    }
    head = render.marker("codegen/services.toml")
    return formatted(ROOT, {path: head + text for path, text in texts.items()})
