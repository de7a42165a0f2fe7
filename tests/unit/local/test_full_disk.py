"""What a server with a data folder refuses because it cannot keep it: nothing of it can be read, then or later."""

from __future__ import annotations

import gc
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.db_data import import_files
from pinecone.local.storage.database import Commits, Database
from pinecone.local.storage.errors import DataFolderError

from .conftest import PLAIN, SERVERLESS
from .folders import HEADERS, found, listed, made, served, upserted

PLACES = (  # what tells all that a server has
    "/indexes",
    "/collections",
    "/backups",
    "/restore-jobs",
    "/assistants",
    "/files/helper",
    "/admin/organizations",
    "/admin/projects",
)


@pytest.fixture(autouse=True)
def frozen() -> Iterator[None]:
    """Only what a test makes is looked through for sockets: all tests together are a lot."""
    gc.freeze()
    yield
    gc.unfreeze()


class Scene:
    """A server with something of everything."""

    def __init__(self, server: LocalServer, http: httpx.Client, source: Path) -> None:
        self.server, self.http, self.source = server, http, source
        self.host = made(http, tags={"a": "b"}, metric="dotproduct")
        upserted(http, self.host, "a", "b", "c")
        upserted(http, self.host, "d", namespace="n")
        self.pods = made(http, "pods", spec={"pod": {"environment": "x", "pod_type": "p1.x1"}})
        upserted(http, self.pods, "p")
        embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk"}}
        body = {"name": "texts", "cloud": "aws", "region": "us-east-1", "embed": embed}
        self.texts = self.sent("POST", "/indexes/create-for-model", json=body)["host"]
        self.backup = self.sent("POST", "/indexes/things/backups", json={"name": "kept"})["backup_id"]
        self.sent("POST", "/collections", json={"name": "kept", "source": "pods"})
        self.sent("POST", "/assistants", json={"name": "helper"})
        self.file = self.sent("POST", "/files/helper", files={"file": ("a.txt", b"Apples.")})["id"]
        self.project = self.sent("POST", "/admin/projects", json={"name": "mine"})["id"]
        path = f"/admin/projects/{self.project}/api-keys"
        self.key = self.sent("POST", path, json={"name": "k"})["key"]["id"]

    def sent(self, method: str, path: str, **request: Any) -> Any:
        return self.http.request(method, path, **request).raise_for_status().json()

    def state(self) -> dict[str, Any]:
        """All that can be read."""
        state = {path: self.sent("GET", path) for path in PLACES}
        state["keys"] = self.sent("GET", f"/admin/projects/{self.project}/api-keys")
        state["/indexes"]["indexes"].sort(key=lambda index: index["name"])
        for index in state["/indexes"]["indexes"]:
            host = index["host"]
            state[f"{host} stats"] = self.sent("POST", f"{host}/describe_index_stats")
            if "pod" not in index["spec"]:
                state[f"{host} imports"] = self.sent("GET", f"{host}/bulk/imports")
            for name in ("", "n"):
                ids = "&".join(f"ids={id}" for id in "abcdexp")
                answer = self.http.get(f"{host}/vectors/fetch?{ids}&namespace={name}").raise_for_status()
                state[f"{host} {name}"] = answer.json(), answer.headers["x-pinecone-max-indexed-lsn"]
        return state


@contextmanager
def scene(folder: Path) -> Iterator[Scene]:
    with (
        LocalServer(data_dir=folder / "data", api_key="key") as server,
        httpx.Client(base_url=server.url, headers=HEADERS, verify=PLAIN) as http,
    ):
        http.headers["Authorization"] = "Bearer key"
        source = folder / "source"
        (source / "n").mkdir(parents=True)
        (source / "n" / "0.jsonl").write_text('{"id": "x", "values": [1, 2]}')
        yield Scene(server, http, source)


def full(*_: Any) -> None:
    raise sqlite3.OperationalError("database or disk is full")


Write = Callable[[Scene], httpx.Response]

DATA: dict[str, Write] = {
    "upsert": lambda s: s.http.post(f"{s.host}/vectors/upsert", json={"vectors": [{"id": "e", "values": [1, 2]}]}),
    "overwrite": lambda s: s.http.post(f"{s.host}/vectors/upsert", json={"vectors": [{"id": "a", "values": [7, 7]}]}),
    "update": lambda s: s.http.post(f"{s.host}/vectors/update", json={"id": "a", "setMetadata": {"n": 9}}),
    "update all": lambda s: s.http.post(
        f"{s.host}/vectors/update", json={"filter": {"n": {"$gt": 0}}, "setMetadata": {"n": 9}}
    ),
    "delete": lambda s: s.http.post(f"{s.host}/vectors/delete", json={"ids": ["a"]}),
    "delete by filter": lambda s: s.http.post(f"{s.host}/vectors/delete", json={"filter": {"n": 1}}),
    "delete all": lambda s: s.http.post(f"{s.host}/vectors/delete", json={"deleteAll": True}),
    "create namespace": lambda s: s.http.post(f"{s.host}/namespaces", json={"name": "m"}),
    "delete namespace": lambda s: s.http.delete(f"{s.host}/namespaces/n"),
    "upsert texts": lambda s: s.http.post(
        f"{s.texts}/records/namespaces/n/upsert",
        content=b'{"_id": "a", "chunk": "Apples."}',
        headers={"Content-Type": "application/x-ndjson"},
    ),
    "import": lambda s: s.http.post(f"{s.host}/bulk/imports", json={"uri": str(s.source)}),
}
CONTROL: dict[str, Write] = {
    "create": lambda s: s.http.post("/indexes", json={"name": "new", "dimension": 2, "spec": SERVERLESS}),
    "create from a collection": lambda s: s.http.post(
        "/indexes",
        json={
            "name": "new",
            "dimension": 2,
            "spec": {"pod": {"environment": "x", "pod_type": "p1.x1", "source_collection": "kept"}},
        },
    ),
    "restore": lambda s: s.http.post(f"/backups/{s.backup}/create-index", json={"name": "new"}),
    "configure": lambda s: s.http.patch("/indexes/things", json={"tags": {"a": "c"}}),
    "delete": lambda s: s.http.delete("/indexes/things"),
    "back up": lambda s: s.http.post("/indexes/things/backups", json={"name": "new"}),
    "delete a backup": lambda s: s.http.delete(f"/backups/{s.backup}"),
    "collect": lambda s: s.http.post("/collections", json={"name": "new", "source": "pods"}),
    "delete a collection": lambda s: s.http.delete("/collections/kept"),
    "create an assistant": lambda s: s.http.post("/assistants", json={"name": "new"}),
    "update an assistant": lambda s: s.http.patch("/assistants/helper", json={"instructions": "Be short."}),
    "delete an assistant": lambda s: s.http.delete("/assistants/helper"),
    "upload": lambda s: s.http.post("/files/helper", files={"file": ("b.txt", b"Pears.")}),
    "delete a file": lambda s: s.http.delete(f"/files/helper/{s.file}"),
    "create a project": lambda s: s.http.post("/admin/projects", json={"name": "new"}),
    "rename a project": lambda s: s.http.patch(f"/admin/projects/{s.project}", json={"name": "new"}),
    "delete a project": lambda s: s.http.delete(f"/admin/projects/{s.project}"),
    "create a key": lambda s: s.http.post(f"/admin/projects/{s.project}/api-keys", json={"name": "new"}),
    "delete a key": lambda s: s.http.delete(f"/admin/api-keys/{s.key}"),
}


@pytest.mark.parametrize("write", [*DATA.values(), *CONTROL.values()], ids=[*DATA, *(f"{name} " for name in CONTROL)])
def test_what_was_refused_cannot_be_read(tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    with scene(tmp_path) as there:
        before = there.state()
        with monkeypatch.context() as patched:
            patched.setattr(Database, "commit", full)
            refused = write(there)
        assert refused.status_code == 500, refused.text
        assert "disk is full" in refused.text
        assert there.state() == before
        again = write(there)
        assert again.status_code == 500, again.text
        assert there.state() == before
    with LocalServer(there.http.base_url.port or 0, data_dir=tmp_path / "data", api_key="key") as server:
        there.http = httpx.Client(base_url=server.url, headers=there.http.headers, verify=PLAIN)
        with there.http:
            assert there.state() == before
        assert server.damaged == []
    assert not (tmp_path / "data" / "damaged").exists()


@pytest.mark.parametrize("name", ["create", "create from a collection", "restore"])
def test_a_create_that_cannot_make_its_file_leaves_nothing_open(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scene(tmp_path) as there:
        before, listeners = there.state(), listening()
        files = sorted((tmp_path / "data" / "records").iterdir())
        with monkeypatch.context() as patched:
            patched.setattr(Commits, "note", full)
            for _ in range(5):
                refused = CONTROL[name](there)
                assert refused.status_code == 500
                assert "disk is full" in refused.text
        assert listening() == listeners
        assert sorted((tmp_path / "data" / "records").iterdir()) == files
        assert there.state() == before
        CONTROL[name](there).raise_for_status()
        assert len(listening()) == len(listeners) + 1


def test_creates_that_cannot_be_kept_leave_no_port_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with scene(tmp_path) as there:
        listeners = listening()
        files = sorted((tmp_path / "data" / "records").glob("*.sqlite"))
        monkeypatch.setattr(Database, "commit", full)
        for _ in range(5):
            assert CONTROL["create"](there).status_code == 500
        assert listening() == listeners
        assert sorted((tmp_path / "data" / "records").glob("*.sqlite")) == files
        monkeypatch.undo()


def listening() -> set[int]:
    """The ports at which this process listens."""
    sockets = (found for found in gc.get_objects() if isinstance(found, socket.socket) and found.fileno() >= 0)
    return {found.getsockname()[1] for found in sockets if found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)}


def test_of_writes_that_came_together_those_are_there_that_were_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing: list[Path] = []
    commit = Database.commit

    def full_in_places(database: Database) -> None:
        if database.path in failing:
            full()
        commit(database)

    monkeypatch.setattr(Database, "commit", full_in_places)
    with scene(tmp_path) as there:
        id = there.sent("GET", f"/backups/{there.backup}")["source_index_id"]
        failing.append(tmp_path / "data" / "records" / f"{id}.sqlite")

        def write(number: int) -> tuple[str, str, int]:
            host, id = (there.host, there.pods)[number % 2], f"e{number}"
            body = {"vectors": [{"id": id, "values": [1, 2]}]}
            with httpx.Client(headers=HEADERS, verify=PLAIN) as http:
                return host, id, http.post(f"{host}/vectors/upsert", json=body).status_code

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(write, range(40)))
        assert {status for host, _, status in answers if host == there.host} == {500}
        for host in (there.host, there.pods):
            acknowledged = {id for where, id, status in answers if where == host and status == 200}
            assert {id for id in found(there.http, host) if id.startswith("e")} == acknowledged


def test_an_import_that_cannot_be_kept_has_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = threading.Event()
    commit = Database.commit

    def full_from_then_on(database: Database) -> None:
        if started.is_set():
            full()
        commit(database)

    with scene(tmp_path) as there:
        before = listed(there.http, there.host, "n")
        gate = threading.Event()
        read = import_files.read

        def read_later(path: Path) -> Iterator[import_files.Row]:
            gate.wait(30)
            yield from read(path)

        monkeypatch.setattr(import_files, "read", read_later)
        monkeypatch.setattr(Database, "commit", full_from_then_on)
        id = there.sent("POST", f"{there.host}/bulk/imports", json={"uri": str(there.source)})["id"]
        started.set()
        gate.set()
        ended: dict[str, Any] = {}
        while "finishedAt" not in ended:
            ended = there.sent("GET", f"{there.host}/bulk/imports/{id}")
        assert ended["status"] == "Failed"
        assert "could not be kept" in ended["error"]
        assert listed(there.http, there.host, "n") == before
        monkeypatch.undo()


def test_what_is_refused_over_grpc_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rpc = pytest.importorskip("tests.unit.local.rpc")
    with scene(tmp_path) as there, rpc.channel(there.host) as channel:
        send = rpc.Rpc(channel, "2025-10")
        with monkeypatch.context() as patched:
            patched.setattr(Database, "commit", full)
            vectors = [{"id": "e", "values": [1.0, 2.0]}]
            error = rpc.refused(lambda: send("POST /vectors/upsert", vectors=vectors))
        assert "disk is full" in error.details()
        assert listed(there.http, there.host) == ["a", "b", "c"]


def test_a_reset_that_cannot_be_kept_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with scene(tmp_path) as there:
        before = there.state()
        with monkeypatch.context() as patched:
            patched.setattr(Database, "commit", full)
            for _ in range(2):
                with pytest.raises(DataFolderError, match="disk is full"):
                    there.server.reset()
        assert there.state() == before


def test_a_server_that_cannot_write_when_it_starts_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scene(tmp_path) as there:
        before = there.state()
    (tmp_path / "data" / "server.sqlite").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(Database, "commit", full)
        with LocalServer(data_dir=tmp_path / "data") as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
            http.base_url = httpx.URL(server.url)
            assert http.post("/assistants", json={"name": "new"}).status_code == 500
            assert len(http.get("/indexes").json()["indexes"]) == 3
    with LocalServer(data_dir=tmp_path / "data") as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        http.base_url = httpx.URL(server.url)
        for path in ("/indexes", "/backups", "/collections"):
            listing, expected = http.get(path).json(), before[path]
            assert {name: len(things) for name, things in listing.items()} == {
                name: len(things) for name, things in expected.items()
            }


def test_reads_go_on_whatever_they_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(tmp_path, transitions=2) as http:
        made(http)
        monkeypatch.setattr(Database, "commit", full)
        states = [http.get("/indexes/things").raise_for_status().json()["status"]["state"] for _ in range(4)]
        assert states[-1] == "Ready"
        monkeypatch.undo()
