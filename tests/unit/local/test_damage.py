"""A data folder that is damaged: all that is whole is served, and all else is told."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from pinecone.local import LocalServer

from . import byte_loop
from .conftest import PLAIN
from .folders import HEADERS, listed, made, of_format_1, overwrite, records_file, served, upserted

KINDS = ("organization", "project", "key", "secret", "access", "assistant", "file", "content", "reading", "restore_job")
COPIED = ("index", "backup")  # kinds that are described in files of records too


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with something of every kind."""
    folder = tmp_path_factory.mktemp("whole")
    with served(folder) as http:
        http.headers["Authorization"] = "Bearer key"
        upserted(http, made(http, tags={"a": "b"}), "a", "b")
        backup = http.post("/indexes/things/backups", json={"name": "kept"}).json()["backup_id"]
        http.post(f"/backups/{backup}/create-index", json={"name": "again"}).raise_for_status()
        for name in ("helper", "other"):
            http.post("/assistants", json={"name": name}).raise_for_status()
            http.post(f"/files/{name}", files={"file": ("a.txt", b"Apples grow on trees.")}).raise_for_status()
        project = http.post("/admin/projects", json={"name": "mine"}).json()["id"]
        http.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}).raise_for_status()
        http.post("/oauth/token", json={"grant_type": "client_credentials", "client_id": "x", "client_secret": "key"})
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(whole, tmp_path / "data")


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(statement).rowcount
        connection.commit()


@pytest.mark.parametrize("kind", [*KINDS, *COPIED])
def test_a_damaged_document_is_told_and_all_others_are_there(folder: Path, kind: str) -> None:
    first = f"SELECT min(rowid) FROM documents WHERE kind = '{kind}'"  # noqa: S608
    change(folder / "server.sqlite", f'UPDATE documents SET body = \'{{"id":"a\' WHERE rowid = ({first})')  # noqa: S608
    with LocalServer(data_dir=folder) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        http.base_url = httpx.URL(server.url)
        http.headers["Authorization"] = "Bearer key"
        (told,) = server.damaged
        assert f"The file {folder / 'server.sqlite'} is damaged" in told
        assert kind in told
        assert sorted(index["name"] for index in http.get("/indexes").json()["indexes"]) == ["again", "things"]
        assert [listed(http, index["host"]) for index in http.get("/indexes").json()["indexes"]] == [["a", "b"]] * 2
        assert len(http.get("/backups").json()["data"]) == 1
        assistants = [assistant["name"] for assistant in http.get("/assistants").json()["assistants"]]
        assert assistants == (["other"] if kind == "assistant" else ["helper", "other"])
        files = [len(http.get(f"/files/{name}").json()["files"]) for name in assistants]
        assert sum(files) == (1 if kind in ("assistant", "file", "content", "reading") else 2)
        projects = http.get("/admin/projects").json()["data"]
        assert [project["name"] for project in projects] == (["mine"] if kind == "project" else ["Default", "mine"])
        keys = http.get(f"/admin/projects/{projects[-1]['id']}/api-keys").json()["data"]
        assert len(keys) == (0 if kind in ("key", "secret") else 1)
        (organization,) = http.get("/admin/organizations").json()["data"]
        assert projects[0]["organization_id"] == organization["id"]
        assert http.post("/admin/projects", json={"name": "later"}).status_code == 200
    assert (folder / "damaged" / "0-server.sqlite").exists()
    with LocalServer(data_dir=folder) as server:
        assert server.damaged == []


@pytest.mark.parametrize("damage", ["body = x'7b7d'", "body = NULL", "kind = 'odd'", "key = 'odd'", "checksum = 1"])
def test_a_document_is_damaged_whatever_of_it_has_changed(folder: Path, damage: str) -> None:
    change(folder / "server.sqlite", f"UPDATE documents SET {damage} WHERE kind = 'assistant' AND key = 'other'")  # noqa: S608
    with LocalServer(data_dir=folder) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        (told,) = server.damaged
        assert "assistant other" in told or "odd" in told
        assert [found["name"] for found in http.get(f"{server.url}/assistants").json()["assistants"]] == ["helper"]


@pytest.mark.parametrize("kind", ["project", "assistant", "access", "organization", "backup"])
@pytest.mark.parametrize("body", ['{"id":"a', "{}", "[]"])
def test_a_damaged_document_of_the_first_format_is_told(tmp_path: Path, kind: str, body: str) -> None:
    of_format_1(tmp_path)
    change(tmp_path / "server.sqlite", f"UPDATE documents SET body = '{body}' WHERE kind = '{kind}'")  # noqa: S608
    with LocalServer(data_dir=tmp_path) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        assert [kind in told for told in server.damaged] == [True]
        (index,) = http.get(f"{server.url}/indexes").json()["indexes"]
        assert listed(http, index["host"], "n") == ["a", "b"]
        assert len(http.get(f"{server.url}/backups").json()["data"]) == 1


def test_a_key_that_is_lost_lets_nobody_in(tmp_path: Path) -> None:
    with served(tmp_path, api_key="key") as http:
        http.headers["Authorization"] = "Bearer key"
        project = http.get("/admin/projects").json()["data"][0]["id"]
        secret = http.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}).json()["value"]
    change(tmp_path / "server.sqlite", "UPDATE documents SET body = '{}' WHERE kind = 'key'")
    with served(tmp_path, api_key="key") as http:
        assert http.get("/indexes").status_code == 200
        assert http.get("/indexes", headers={"Api-Key": secret}).status_code == 401


@pytest.mark.parametrize("kind", ["index", "lsn", "import"])
def test_a_damaged_document_of_an_index_is_told(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "source"
    source.mkdir()
    with served(tmp_path / "data") as http:
        host = made(http)
        upserted(http, host, "a")
        http.post(f"{host}/bulk/imports", json={"uri": str(source)}).raise_for_status()
    change(records_file(tmp_path / "data"), f"UPDATE documents SET body = '{{' WHERE kind = '{kind}'")  # noqa: S608
    with LocalServer(data_dir=tmp_path / "data") as server:
        (told,) = server.damaged
    assert "The records of the index things could not be read." in told


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE namespaces SET schema = replace(schema, 'genre', 'gende')",
        "UPDATE namespaces SET name = 'other'",
        "UPDATE records SET namespace = 77",
        "UPDATE records SET metadata = '{}'",
    ],
)
def test_damaged_records_are_told(tmp_path: Path, damage: str) -> None:
    with served(tmp_path) as http:
        host = made(http)
        schema = {"fields": {"genre": {"filterable": True}}}
        http.post(f"{host}/namespaces", json={"name": "n", "schema": schema}).raise_for_status()
        upserted(http, host, "a", namespace="n")
    change(records_file(tmp_path), damage)
    with LocalServer(data_dir=tmp_path) as server:
        (told,) = server.damaged
    assert "The records of the index things could not be read." in told


def test_a_log_that_lacks_what_was_acknowledged_is_told_and_set_aside(tmp_path: Path) -> None:
    running, killed = tmp_path / "running", tmp_path / "killed"
    with served(running) as http:
        host = made(http)
        upserted(http, host, "a")
        upserted(http, host, "b")
        shutil.copytree(running, killed)
    log = Path(f"{records_file(killed)}-wal")
    content = log.read_bytes()
    overwrite(log, len(content) - 4000, bytes([content[-4000] ^ 1]))
    with LocalServer(data_dir=killed) as server:
        (told,) = server.damaged
    assert "its log lacks writes" in told
    (kept,) = (killed / "damaged").glob("*-wal-damaged")
    assert len(kept.read_bytes()) == len(content)


def test_a_log_whose_last_write_was_never_acknowledged_is_no_damage(tmp_path: Path) -> None:
    running, killed = tmp_path / "running", tmp_path / "killed"
    with served(running) as http:
        host = made(http)
        upserted(http, host, "a")
        shutil.copytree(running, killed)
        upserted(http, host, "b")
        log = Path(f"{records_file(running)}-wal")
        torn = log.read_bytes()[: log.stat().st_size - 5000]
    Path(f"{records_file(killed)}-wal").write_bytes(torn)
    with LocalServer(data_dir=killed) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        assert server.damaged == []
        assert listed(http, host) == ["a"]


@pytest.mark.parametrize("moved", [True, False])
def test_mending_goes_on_where_a_server_was_killed(folder: Path, moved: bool) -> None:
    server_file = folder / "server.sqlite"
    shutil.copy(server_file, folder / "server-mended.sqlite")
    if moved:
        server_file.unlink()
    with served(folder) as http:
        assert len(http.get("/assistants").json()["assistants"]) == 2
    assert not (folder / "server-mended.sqlite").exists()


def test_a_byte_that_is_changed_anywhere_is_told_or_of_no_effect(tmp_path: Path) -> None:
    report = byte_loop.run(tmp_path, places=250, seed=0)
    assert not report.faults
    assert report.told
