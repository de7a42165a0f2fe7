"""A data folder in which a byte is changed anywhere, and what is there when it is opened again.

Run ``python -m tests.unit.local.byte_loop`` for many places.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from pinecone.local import LocalServer
from pinecone.local.access import Access
from pinecone.local.admin import Admin
from pinecone.local.assistant.state import Assistants
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_data.import_files import Folders
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index, Namespaces
from pinecone.local.http.errors import RefusedError
from pinecone.local.settings import Settings
from pinecone.local.storage import documents
from pinecone.local.storage.errors import DataFolderError
from pinecone.local.storage.folder import DataFolder

from .conftest import PLAIN, SERVERLESS
from .folders import HEADERS, made, upserted

PAGE = 8192
HEAD = 120  # bytes at the start of a page, where most depends on each

State = dict[tuple[str, str], Any]  # what is there, by the name of the file that has it and its own name


@dataclass
class Report:
    """What came of it."""

    places: int = 0
    told: int = 0
    refused: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.places} places, {self.told} told, {self.refused} refused to start: {len(self.faults)} faults"


class Opened:
    """What a server has that opened a folder: all but its ports."""

    def __init__(self, folder: Path) -> None:
        settings = Settings()
        self.imports: dict[str, Imports] = {}
        self.catalogue = Catalogue(settings, self._serve, lambda index: None)
        self.assistants = Assistants(settings, "http://127.0.0.1")
        self.admin = Admin(Access("key"))
        self.storage = DataFolder(folder, self.catalogue, self.assistants, self.admin, _no_ports)

    def _serve(self, index: Index) -> str:
        self.imports[index.id] = Imports(index, Folders())
        self.storage.opened(self.imports[index.id])
        return index.host

    def state(self) -> State:
        """All that there is."""
        state: State = {}
        for index in self.catalogue.indexes.values():
            state[index.id, "index"] = documents.encode(index), index.writes
            state[index.id, "imports"] = [documents.encode(started) for started in self.imports[index.id]]
            state[index.id, "records"] = shown(index.namespaces)
        for copy in (*self.catalogue.collections.values(), *self.catalogue.backups.values()):
            state[copy.id, "copy"] = documents.encode(copy)
            try:
                state[copy.id, "records"] = shown(copy.namespaces(copy.metric))
            except RefusedError as refusal:
                assert f"{copy.id}.sqlite" in refusal.message
        for key, body in documents.of_server(self.catalogue, self.assistants, self.admin).items():
            if key[0] not in (documents.INDEX, documents.COLLECTION, documents.BACKUP):
                state["server", " ".join(key)] = body
        for key, make in documents.of_files(self.assistants).items():
            state["server", " ".join(key)] = make()
        return state


async def _no_ports() -> None:
    """There are none to be closed."""


def shown(namespaces: Namespaces) -> dict[str, Any]:
    """Namespaces with their records, to be compared."""
    return {name: (space.schema, [str(space.get(id)) for id in space.ids()]) for name, space in namespaces.items()}


async def opened(folder: Path) -> tuple[State, list[str]]:
    """What is there in a folder, and what is told to be damaged."""
    server = Opened(folder)
    try:
        server.storage.restore()
        await server.storage.keep()
        return server.state(), server.storage.damaged
    finally:
        await server.storage.close()


@contextmanager
def filled(folder: Path, source: Path) -> Iterator[None]:
    """Fill a folder with something of everything, and let its server run."""
    (source / "n").mkdir(parents=True)
    (source / "n" / "0.jsonl").write_text('{"id": "imported", "values": [1, 2]}')
    with (
        LocalServer(data_dir=folder, api_key="key") as server,
        httpx.Client(base_url=server.url, headers=HEADERS, verify=PLAIN) as http,
    ):
        http.headers["Authorization"] = "Bearer key"
        host = made(http, metric="dotproduct", tags={"a": "b"})
        upserted(http, host, *(f"id-{number}" for number in range(40)))
        sparse = {"id": "s", "values": [1, 2], "sparseValues": {"indices": [1, 7], "values": [0.5, 1]}}
        http.post(f"{host}/vectors/upsert", json={"vectors": [sparse], "namespace": "n"}).raise_for_status()
        schema = {"fields": {"genre": {"filterable": True}}}
        http.post(f"{host}/namespaces", json={"name": "empty", "schema": schema}).raise_for_status()
        http.post(f"{host}/vectors/delete", json={"ids": ["id-3"]}).raise_for_status()
        http.post("/indexes/things/backups", json={"name": "kept"}).raise_for_status()
        started = http.post(f"{host}/bulk/imports", json={"uri": str(source)}).json()["id"]
        while http.get(f"{host}/bulk/imports/{started}").json()["status"] != "Completed":
            pass
        pods = made(http, "pods", spec={"pod": {"environment": "x", "pod_type": "p1.x1"}})
        upserted(http, pods, "a", "b")
        http.post("/collections", json={"name": "kept", "source": "pods"}).raise_for_status()
        backup = http.get("/backups").json()["data"][0]["backup_id"]
        http.post(f"/backups/{backup}/create-index", json={"name": "again"}).raise_for_status()
        http.post("/assistants", json={"name": "helper", "instructions": "Be short."}).raise_for_status()
        http.post("/files/helper", files={"file": ("a.txt", b"Apples grow on trees. " * 500)}).raise_for_status()
        project = http.post("/admin/projects", json={"name": "mine"}).json()["id"]
        http.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}).raise_for_status()
        http.post("/indexes", json={"name": "empty", "dimension": 2, "spec": SERVERLESS}).raise_for_status()
        yield


def run(folder: Path, places: int, seed: int) -> Report:
    """Change a byte at some places of a folder, each time of one that is whole, and check what is there.

    Args:
        folder: Where to make the folders.
        places: How many.
        seed: Of the places, and what they are changed to.
    """
    chance = random.Random(seed)  # noqa: S311
    killed, ended, changed = folder / "killed", folder / "ended", folder / "changed"
    with filled(ended, folder / "source"):
        shutil.copytree(ended, killed)
    shutil.copytree(killed, changed)
    expected, told = asyncio.run(opened(changed))
    assert not told, told
    report = Report()
    files = [file for whole in (killed, ended) for file in sorted(whole.rglob("*")) if file.is_file()]
    for number in range(places):
        file = files[number % len(files)]
        whole = killed if killed in file.parents else ended
        shutil.rmtree(changed)
        shutil.copytree(whole, changed)
        position = chance.randrange(file.stat().st_size)
        if chance.random() < 0.5:
            position -= position % PAGE - chance.randrange(HEAD)
        position = min(position, file.stat().st_size - 1)
        by = chance.randrange(1, 256)
        content = bytearray(file.read_bytes())
        content[position] ^= by
        (changed / file.relative_to(whole)).write_bytes(content)
        place = f"{file.relative_to(folder)} at {position} by {by}"
        report.faults += [f"{place}: {fault}" for fault in check(changed, expected, report)]
        report.places += 1
    return report


def check(folder: Path, expected: State, report: Report) -> Iterator[str]:
    """What is wrong when a folder is opened twice."""
    try:
        state, told = asyncio.run(opened(folder))
    except DataFolderError:
        report.refused += 1
        return
    except Exception as error:
        yield f"raised {error!r}"
        return
    said = " ".join(told)
    for (file, name), value in state.items():
        before = expected.get((file, name))
        is_made_anew = file == "server" and name.startswith(("organization", "project")) and "server.sqlite is" in said
        if value != before and not is_made_anew:
            yield f"{name} of {file} is {value} in place of {before}"
    for file, name in expected.keys() - state.keys():
        if f"{file}.sqlite is damaged" not in said and (file, "copy") not in state:
            yield f"{name} of {file} is lost, and not told"
    if told:
        report.told += 1
        again, told_again = asyncio.run(opened(folder))
        if (again, told_again) != (state, []):
            yield f"it is otherwise when it is opened again: {told_again}"


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="Changes bytes of a data folder. Nothing may be lost untold.")
    parser.add_argument("places", type=int, nargs="?", default=5000, help="How many bytes are changed.")
    parser.add_argument("--seed", type=int, default=0, help="Of the places.")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = run(Path(folder), options.places, options.seed)
    print(*report.faults, report, sep="\n")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
