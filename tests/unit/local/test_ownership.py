"""What in a folder is the server's own: it touches nothing else, and nobody else can read what is its own."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.storage.errors import DataFolderError
from pinecone.local.storage.ownership import APPLICATION_ID

from .conftest import PLAIN
from .folders import HEADERS, listed, made, of_format_1, overwrite, records_file, served, upserted


def contents(folder: Path) -> dict[Path, bytes | None]:
    """All that there is in a folder: what is in its files, None for folders."""
    return {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE photos (name TEXT); INSERT INTO photos VALUES ('cat'); PRAGMA user_version = 1;"
        )


# Folders of others


def invoices(folder: Path) -> None:
    (folder / "records").mkdir()
    (folder / "records" / "2024-invoice.csv").write_text("1,2,3")


def subfolders(folder: Path) -> None:
    (folder / "records" / "2024").mkdir(parents=True)


def other_server(folder: Path) -> None:
    foreign_database(folder / "server.sqlite")


def other_records(folder: Path) -> None:
    (folder / "records").mkdir()
    foreign_database(folder / "records" / f"{uuid.uuid4()}.sqlite")


def notes(folder: Path) -> None:
    (folder / ".notes").write_text("mine")


@pytest.mark.parametrize(
    ("fill", "named"),
    [
        (invoices, "records/2024-invoice.csv"),
        (subfolders, "records/2024"),
        (other_server, "server.sqlite"),
        (other_records, "records/"),
        (notes, ".notes"),
    ],
)
def test_a_folder_of_something_else_is_refused_and_left_as_it_is(
    tmp_path: Path, fill: Callable[[Path], None], named: str
) -> None:
    fill(tmp_path)
    before = contents(tmp_path)
    with pytest.raises(DataFolderError) as refused:
        LocalServer(data_dir=tmp_path).start()
    assert str(tmp_path) in str(refused.value)
    assert named in str(refused.value)
    assert contents(tmp_path) == before


def test_a_refusal_names_only_some_of_many_files(tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / str(number)).touch()
    with pytest.raises(DataFolderError, match=r"It contains 0, 1, 2 and 4 more\."):
        LocalServer(data_dir=tmp_path).start()


def test_the_server_of_something_else_in_a_folder_of_the_server_is_refused(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        made(http)
    (tmp_path / "server.sqlite").unlink()
    foreign_database(tmp_path / "server.sqlite")
    before = contents(tmp_path)
    with pytest.raises(DataFolderError, match="is a database of another program"):
        LocalServer(data_dir=tmp_path).start()
    assert contents(tmp_path) == before


@pytest.mark.parametrize("there", [(), ("records",), ("records", "damaged")])
def test_an_empty_folder_is_taken(tmp_path: Path, there: tuple[str, ...]) -> None:
    for name in there:
        (tmp_path / name).mkdir()
    with served(tmp_path) as http:
        made(http)
    with served(tmp_path) as http:
        assert len(http.get("/indexes").json()["indexes"]) == 1


def test_a_folder_whose_server_was_killed_at_the_very_start_is_taken(tmp_path: Path) -> None:
    (tmp_path / "server.sqlite").touch()
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / f"{uuid.uuid4()}.sqlite").touch()
    with served(tmp_path) as http:
        made(http)
    assert len(list((tmp_path / "records").iterdir())) == 1


# Files of others in a folder of the server


def test_files_that_the_server_did_not_make_are_left_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with served(tmp_path) as http:
        made(http)
    (tmp_path / "notes.txt").write_text("mine")
    records = tmp_path / "records"
    (records / "deep").mkdir()
    (records / "2024-invoice.csv").write_text("1,2,3")
    foreign_database(records / f"{uuid.uuid4()}.sqlite")
    foreign_database(records / "photos.sqlite")
    (records / f"{uuid.uuid4()}.sqlite-wal").write_text("whose?")
    strangers = {path: content for path, content in contents(tmp_path).items() if path not in own_files(tmp_path)}
    with LocalServer(data_dir=tmp_path) as server:
        told = server.damaged
        server.reset()
    assert len(told) == 5
    for path in strangers:
        assert path.parent != records or f"The local server did not create {path}. The file was not changed." in told
    assert set(told) <= {record.message for record in caplog.records}
    left = contents(tmp_path)
    assert {path: left[path] for path in strangers} == strangers
    assert not own_files(tmp_path) & set(records.iterdir())


def own_files(folder: Path) -> set[Path]:
    """The files whose heads name the server."""
    return {path for path in folder.rglob("*.sqlite") if path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")}


def test_a_file_that_is_set_aside_takes_the_place_of_no_other(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    for number in range(2):
        with served(tmp_path) as http:
            made(http, f"index-{number}")
        overwrite(records_file(tmp_path), 0, b"no database")
        with LocalServer(data_dir=tmp_path) as server:
            assert len(server.damaged) == 1
        if not number:
            (damaged / "a").touch()
    assert len(list(damaged.iterdir())) == 3
    (damaged / "a").unlink()
    (damaged / next(path.name for path in damaged.iterdir() if path.name.startswith("0-"))).unlink()
    with served(tmp_path) as http:
        made(http, "index-2")
    overwrite(records_file(tmp_path), 0, b"no database")
    with served(tmp_path):
        assert len(list(damaged.iterdir())) == 2


# What files tell of themselves


def test_indexes_come_back_beside_an_older_file_of_the_server(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        made(http, "first")
    older = (tmp_path / "server.sqlite").read_bytes()
    with served(tmp_path) as http:
        host = made(http, "second", tags={"a": "b"})
        upserted(http, host, "a", "b", namespace="n")
        http.patch("/indexes/first", json={"tags": {"c": "d"}}).raise_for_status()
        backup = http.post("/indexes/second/backups", json={"name": "kept"}).json()["backup_id"]
        before = http.get("/indexes").json(), http.get("/backups").json()
    (tmp_path / "server.sqlite").write_bytes(older)
    with LocalServer(data_dir=tmp_path) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        http.base_url = httpx.URL(server.url)
        assert server.damaged == []
        assert (http.get("/indexes").json(), http.get("/backups").json()) == before
        assert listed(http, host, "n") == ["a", "b"]
        http.post(f"/backups/{backup}/create-index", json={"name": "again"}).raise_for_status()
        assert listed(http, http.get("/indexes/again").json()["host"], "n") == ["a", "b"]


def test_an_index_whose_name_is_taken_is_set_aside(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        upserted(http, made(http), "a")
    path = records_file(tmp_path)
    kept = path.read_bytes()
    with served(tmp_path) as http:
        http.delete("/indexes/things").raise_for_status()
        host = made(http)
    path.write_bytes(kept)
    with LocalServer(data_dir=tmp_path) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        (told,) = server.damaged
        assert "there is another index with the name things" in told
        assert listed(http, host) == []
    assert (tmp_path / "damaged" / f"0-{path.name}").exists()


# Folders of the first format


@pytest.mark.parametrize("killed", [False, True])
def test_a_folder_of_the_first_format_is_taken_and_marked(tmp_path: Path, killed: bool) -> None:
    of_format_1(tmp_path, killed=killed)
    with served(tmp_path) as http:
        (index,) = http.get("/indexes").json()["indexes"]
        assert listed(http, index["host"], "n") == ["a", "b"]
        assert sorted(http.post(f"{index['host']}/describe_index_stats").json()["namespaces"]) == ["empty", "n"]
        (backup,) = http.get("/backups").json()["data"]
        http.post(f"/backups/{backup['backup_id']}/create-index", json={"name": "again"}).raise_for_status()
        assert http.get("/files/helper").json()["files"][0]["name"] == "a.txt"
        projects = http.get("/admin/projects", headers={"Authorization": "Bearer key"}).json()["data"]
        assert [project["name"] for project in projects] == ["Default", "mine"]
        before = http.get("/indexes").json()
    assert own_files(tmp_path) == set(tmp_path.rglob("*.sqlite"))
    with served(tmp_path) as http:
        assert http.get("/indexes").json() == before


# Who can read it


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with LocalServer(data_dir=folder) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        http.base_url = httpx.URL(server.url)
        upserted(http, made(http), "a")
        http.post("/indexes/things/backups", json={}).raise_for_status()
        running = modes(folder)
        http.delete(f"/backups/{http.get('/backups').json()['data'][0]['backup_id']}").raise_for_status()
    assert len(running) > 5
    assert set(running.values()) == {0o600, 0o700}
    overwrite(records_file(folder), 0, b"no database")
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    for _ in range(2):
        with LocalServer(data_dir=folder):
            assert set(modes(folder).values()) == {0o600, 0o700}
        (folder / "damaged").chmod(0o755)


def modes(folder: Path) -> dict[Path, int]:
    return {path: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.rglob("*"))}


@pytest.mark.parametrize("kept", [True, False])
def test_an_upload_is_written_to_no_folder_of_the_system(
    tmp_path: Path, kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    content = b"Apples grow. " * 250_000
    with served(tmp_path / "data" if kept else None) as http:
        http.post("/assistants", json={"name": "helper"}).raise_for_status()
        file = http.post("/files/helper", files={"file": ("a.txt", content)}).raise_for_status().json()
        url = http.get(f"/files/helper/{file['id']}?include_url=true").json()["signed_url"]
        assert httpx.get(url, verify=PLAIN).content == content


def test_a_database_of_something_else_in_the_place_of_records_is_left_and_told(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        upserted(http, made(http), "a")
        backup = http.post("/indexes/things/backups", json={}).json()["backup_id"]
    for path in (tmp_path / "records").iterdir():
        path.unlink()
        foreign_database(path)
    before = contents(tmp_path / "records")
    with LocalServer(data_dir=tmp_path) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        http.base_url = httpx.URL(server.url)
        (told,) = server.damaged
        assert "The records of the index things could not be read." in told
        assert "The file was not changed" in told
        refused = http.post(f"/backups/{backup}/create-index", json={"name": "again"})
        assert (refused.status_code, "another program" in refused.text) == (500, True)
        http.delete(f"/backups/{backup}").raise_for_status()
        server.reset()
    assert contents(tmp_path / "records") == before


@pytest.mark.parametrize("name", ["records", "damaged"])
def test_a_file_where_a_folder_must_be_is_refused(tmp_path: Path, name: str) -> None:
    with served(tmp_path) as http:
        made(http)
    overwrite(records_file(tmp_path), 0, b"no database")
    if name == "records":
        shutil.rmtree(tmp_path / "records")
    (tmp_path / name).write_text("mine")
    for _ in range(2):
        with pytest.raises(DataFolderError, match=str(tmp_path)):
            LocalServer(data_dir=tmp_path).start()
    assert (tmp_path / name).read_text() == "mine"
