"""The services of the API from ``services.toml``, and the generated class with the services of a client."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from . import ROOT
from .formatting import formatted

TABLE = Path(__file__).with_suffix(".toml")
TARGET = Path("pinecone/client/services_asyncio.py")
CLASS = "ServicesAsyncio"

MODULE = '''\
# @generated from codegen/services.toml. Do not edit: run scripts/regen.
"""The services of the API as properties of the client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pinecone.service.faces import Face

if TYPE_CHECKING:
    from pinecone.transport.http.transport_asyncio import HttpAsyncio
{imports}


class ServicesAsyncio(Face):
    """The services of the API. Each takes long to import, and a client may use nothing but an index."""

    _transport: HttpAsyncio

{properties}
'''
PROPERTY = '''\
    @cached_property
    def {attribute}(self) -> {cls}:
        """{summary}"""
        from {module} import {cls}

        return {cls}(self._transport)
'''


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
    """Text of the class, by path below the repository."""
    here = [each for each in resources().values() if each.summary]
    imports = "\n".join(f"    from {each.module} import {each.cls}" for each in here)
    properties = "\n".join(
        PROPERTY.format(attribute=each.attribute, cls=each.cls, module=each.module, summary=each.summary)
        for each in here
    )
    return formatted(ROOT, {TARGET: MODULE.format(imports=imports, properties=properties)})
