"""A server with a data folder: what is there when it is started again, and what is wrong with a folder."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone.local import LocalServer
from pinecone.local.__main__ import main
from pinecone.local.storage.database import FORMAT, Database
from pinecone.local.storage.errors import DataFolderError

from . import kill_loop
from .conftest import PLAIN, SERVERLESS
from .folders import HEADERS, found, listed, made, overwrite, records_file, served, upserted

ROOT = Path(__file__).parents[3]
POD = {"pod": {"environment": "x", "pod_type": "p1.x1"}}
BYOC = {"byoc": {"environment": "y"}}
DEDICATED = {
    "mode": "Dedicated",
    "dedicated": {"node_type": "t1", "scaling": "Manual", "manual": {"shards": 1, "replicas": 2}},
}


# What survives


def test_indexes_of_all_kinds_survive_with_their_settings(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        made(http, "tagged", tags={"a": "b"}, deletion_protection="enabled", metric="euclidean")
        made(http, "pods", spec=POD)
        made(http, "own", spec={"byoc": {**BYOC["byoc"], "read_capacity": DEDICATED}})
        sparse = {"name": "sparse", "vector_type": "sparse", "spec": SERVERLESS}
        assert http.post("/indexes", json=sparse).status_code == 201
        embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk"}}
        body = {"name": "texts", "cloud": "aws", "region": "us-east-1", "embed": embed}
        assert http.post("/indexes/create-for-model", json=body).status_code == 201
        http.patch("/indexes/pods", json={"tags": {"c": "d"}, "spec": {"pod": {"replicas": 2}}}).raise_for_status()
        before = http.get("/indexes").json()
    with served(tmp_path) as http:
        assert http.get("/indexes").json() == before


def test_records_survive_with_everything_they_have(tmp_path: Path) -> None:
    vectors = [
        {"id": "a", "values": [0.1, 0.2], "metadata": {"s": "ü", "n": 1, "x": 0.5, "b": True, "l": ["p", "q"]}},
        {"id": "b", "values": [3, 4], "sparseValues": {"indices": [4294967295, 0], "values": [0.5, -1]}},
        {"id": "c", "values": [5, 6], "metadata": {}},
    ]
    with served(tmp_path) as http:
        host = made(http, metric="dotproduct")
        http.post(f"{host}/vectors/upsert", json={"vectors": vectors, "namespace": "n"}).raise_for_status()
        http.post(f"{host}/vectors/update", json={"id": "c", "setMetadata": {"k": 1}, "namespace": "n"})
        upserted(http, host, "d", "e")
        http.post(f"{host}/vectors/delete", json={"ids": ["d"]}).raise_for_status()
        schema = {"fields": {"genre": {"filterable": True}}}
        http.post(f"{host}/namespaces", json={"name": "empty", "schema": schema}).raise_for_status()
        paths = ("/vectors/fetch?ids=a&ids=b&ids=c&namespace=n", "/vectors/list", "/namespaces")
        before = [http.get(host + path).json() for path in paths]
    with served(tmp_path) as http:
        read = [http.get(host + path) for path in paths]
        assert [answer.json() for answer in read] == before
        assert read[0].headers["x-pinecone-max-indexed-lsn"] == "5"
        upserted(http, host, "f")
        assert listed(http, host) == ["e", "f"]


def test_a_write_that_cannot_be_read_yet_survives(tmp_path: Path) -> None:
    with LocalServer(data_dir=tmp_path) as server, httpx.Client(headers=HEADERS, verify=PLAIN) as http:
        http.base_url = httpx.URL(server.url)
        host = made(http)
        upserted(http, host, "a", "b")
        server.visibility_lag = 3600
        upserted(http, host, "c")
        http.post(f"{host}/vectors/update", json={"filter": {"n": 0}, "setMetadata": {"n": 7}}).raise_for_status()
        http.post(f"{host}/vectors/delete", json={"filter": {"n": {"$lt": 7}}}).raise_for_status()
        assert listed(http, host) == ["a", "b"]
    with served(tmp_path) as http:
        assert listed(http, host) == ["a", "c"]


def test_copies_survive_and_can_be_restored(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        host, pods = made(http), made(http, "pods", spec=POD)
        upserted(http, host, "a", "b", namespace="n")
        upserted(http, pods, "c")
        backup = http.post("/indexes/things/backups", json={"name": "kept"}).json()["backup_id"]
        http.post("/collections", json={"name": "kept", "source": "pods"}).raise_for_status()
        upserted(http, host, "later", namespace="n")
        http.delete("/indexes/things").raise_for_status()
        before = [http.get(path).json() for path in ("/backups", "/collections")]
    with served(tmp_path) as http:
        assert [http.get(path).json() for path in ("/backups", "/collections")] == before
        started = http.post(f"/backups/{backup}/create-index", json={"name": "again"}).json()
        restored = http.get("/indexes/again").json()["host"]
        filled = made(http, "filled", spec={"pod": {**POD["pod"], "source_collection": "kept"}})
        assert (listed(http, restored, "n"), found(http, filled)) == (["a", "b"], ["c"])
    with served(tmp_path) as http:
        job = http.get(f"/restore-jobs/{started['restore_job_id']}").json()
        assert (job["status"], job["target_index_name"]) == ("Completed", "again")
        assert (listed(http, restored, "n"), found(http, filled)) == (["a", "b"], ["c"])
        http.delete(f"/backups/{backup}").raise_for_status()
    assert len(list((tmp_path / "records").iterdir())) == 4  # pods, again, filled, and the collection


def test_states_on_the_way_survive(tmp_path: Path) -> None:
    with served(tmp_path, transitions=2) as http:
        made(http)
        assert http.get("/indexes/things").json()["status"]["state"] == "Initializing"
    with served(tmp_path) as http:
        states = [http.get("/indexes/things").json()["status"]["state"] for _ in range(2)]
    assert states == ["Initializing", "Ready"]


def test_imports_survive_and_one_that_was_under_way_has_failed(tmp_path: Path) -> None:
    source, folder = tmp_path / "source", tmp_path / "data"
    (source / "n").mkdir(parents=True)
    (source / "n" / "0.jsonl").write_text('{"id": "a", "values": [1, 2]}')
    with served(folder) as http:
        host = made(http)
        started = http.post(f"{host}/bulk/imports", json={"uri": str(source)}).json()["id"]
        done: dict[str, Any] = {}
        while done.get("status") != "Completed":
            done = http.get(f"{host}/bulk/imports/{started}").json()
    database = Database(records_file(folder))
    under_way = database.documents()["import", started].replace(b'"Completed"', b'"InProgress"')
    under_way = under_way.replace(f'"{done["finishedAt"]}"'.encode(), b"null")
    database.keep_documents({("import", "other"): under_way.replace(started.encode(), b"other")})
    database.close()
    with served(folder) as http:
        assert http.get(f"{host}/bulk/imports/{started}").json() == done
        other = http.get(f"{host}/bulk/imports/other").json()
        assert (other["status"], other["recordsImported"]) == ("Failed", 1)
        assert "stopped before the import had ended" in other["error"]
        assert listed(http, host, "n") == ["a"]


def test_assistants_survive_with_their_files(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        http.post("/assistants", json={"name": "helper", "instructions": "Be short."}).raise_for_status()
        files = {"file": ("a.txt", b"Apples grow on trees.")}
        file = http.post("/files/helper", files=files, params={"metadata": '{"k": 1}'}).json()
        http.post("/assistants", json={"name": "gone"})
        http.delete("/assistants/gone").raise_for_status()
    with served(tmp_path) as http:
        (assistant,) = http.get("/assistants").json()["assistants"]
        assert (assistant["name"], assistant["instructions"]) == ("helper", "Be short.")
        found = http.get(f"/files/helper/{file['id']}?include_url=true").json()
        assert httpx.get(found.pop("signed_url"), verify=PLAIN).content == b"Apples grow on trees."
        assert found == {name: value for name, value in file.items() if name != "signed_url"}
        body = {"messages": [{"role": "user", "content": "Where do apples grow?"}]}
        assert "trees" in http.post("/chat/helper", json=body).json()["message"]["content"]
        http.delete(f"/files/helper/{file['id']}").raise_for_status()
    with served(tmp_path) as http:
        assert http.get("/files/helper").json() == {"files": []}


def test_projects_and_keys_survive(tmp_path: Path) -> None:
    paths = ("/admin/organizations", "/admin/projects")
    with served(tmp_path, api_key="key") as http:
        http.headers["Authorization"] = "Bearer key"
        project = http.post("/admin/projects", json={"name": "mine"}).json()["id"]
        secret = http.post(f"/admin/projects/{project}/api-keys", json={"name": "k"}).json()["value"]
        before = [http.get(path).json() for path in paths]
    with served(tmp_path, api_key="key") as http:
        http.headers["Authorization"] = "Bearer key"
        assert [http.get(path).json() for path in paths] == before
        assert http.get("/indexes", headers={"Api-Key": secret}).status_code == 200
        assert http.get("/indexes", headers={"Api-Key": "other"}).status_code == 401


def test_an_index_keeps_its_port(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        host = made(http)
    with served(tmp_path) as http:
        assert http.get("/indexes/things").json()["host"] == host


def test_an_index_whose_port_is_taken_gets_another_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with served(tmp_path) as http:
        host = made(http)
        upserted(http, host, "a")
    port = int(host.rsplit(":", 1)[1])
    with socket.create_server(("127.0.0.1", port)), served(tmp_path) as http:
        other = http.get("/indexes/things").json()["host"]
        assert other != host
        assert listed(http, other) == ["a"]
    assert f"Port {port} is in use" in caplog.text


def test_reset_empties_the_folder(tmp_path: Path) -> None:
    with LocalServer(data_dir=tmp_path) as server:
        with httpx.Client(base_url=server.url, headers=HEADERS, verify=PLAIN) as http:
            made(http)
            http.post("/indexes/things/backups", json={}).raise_for_status()
            http.post("/assistants", json={"name": "helper"}).raise_for_status()
        server.reset()
        assert list((tmp_path / "records").iterdir()) == []
    with served(tmp_path) as http:
        assert http.get("/indexes").json() == {"indexes": []}
        assert http.get("/backups").json() == {"data": []}
        assert http.get("/assistants").json() == {"assistants": []}


def test_killed_servers_lose_nothing_that_they_acknowledged(tmp_path: Path) -> None:
    report = kill_loop.run(tmp_path, rounds=2, seed=0)
    assert not report.faults
    assert report.acknowledged


# The same answers, opened anew at any point


class Pair:
    """The same requests to a server in memory and to one with a folder, which is now and then started anew."""

    def __init__(self, memory: LocalServer, folder: Path) -> None:
        self._folder = folder
        self._durable = LocalServer(data_dir=folder).start()
        self._http = httpx.Client(headers=HEADERS, verify=PLAIN)
        self._hosts = [self._create(memory), self._create(self._durable)]

    def reopen(self) -> None:
        self._durable.close()
        self._durable = LocalServer(data_dir=self._folder).start()

    def send(self, path: str, body: dict[str, Any]) -> None:
        first, second = (self._http.post(host + path, json=body) for host in self._hosts)
        assert (first.status_code, first.json()) == (second.status_code, second.json()), path

    def close(self) -> None:
        self._http.close()
        self._durable.close()

    def _create(self, server: LocalServer) -> str:
        body = {"name": "things", "dimension": 2, "metric": "dotproduct", "spec": SERVERLESS}
        host: str = self._http.post(f"{server.url}/indexes", json=body).json()["host"]
        return host


ids = st.sampled_from([f"id-{number}" for number in range(8)])
names = st.sampled_from(["", "n"])
numbers = st.integers(-3, 3).map(float)
metadata = st.dictionaries(
    st.sampled_from(["p", "q"]), st.sampled_from(["a", 1, 2.5, True, ["a", "b"], []]), max_size=2
)
sparse = st.builds(
    lambda entries: {"indices": list(entries), "values": list(entries.values())},
    st.dictionaries(st.integers(0, 9), numbers, min_size=1, max_size=3),
)
dense = st.lists(numbers, min_size=2, max_size=2).filter(any)
vector = st.fixed_dictionaries({"id": ids, "values": dense}, optional={"metadata": metadata, "sparseValues": sparse})
filters = st.sampled_from([{"p": "a"}, {"p": {"$ne": "a"}}, {"q": {"$gt": 1}}, {"q": {"$exists": True}}, {"p": True}])
step = st.one_of(
    st.tuples(st.just("/vectors/upsert"), st.fixed_dictionaries({"vectors": st.lists(vector, min_size=1, max_size=4)})),
    st.tuples(
        st.just("/vectors/update"),
        st.fixed_dictionaries({"id": ids}, optional={"setMetadata": metadata, "values": dense, "sparseValues": sparse}),
    ),
    st.tuples(st.just("/vectors/update"), st.fixed_dictionaries({"filter": filters, "setMetadata": metadata})),
    st.tuples(st.just("/vectors/delete"), st.fixed_dictionaries({"ids": st.lists(ids, min_size=1, max_size=3)})),
    st.tuples(st.just("/vectors/delete"), st.fixed_dictionaries({"filter": filters})),
    st.tuples(st.just("/vectors/delete"), st.just({"deleteAll": True})),
    st.just(("reopen", {})),
)


@settings(max_examples=15)
@given(st.lists(st.tuples(step, names), max_size=25))
def test_a_server_answers_alike_whether_it_was_started_anew_or_not(
    steps: list[tuple[tuple[str, dict[str, Any]], str]],
) -> None:
    with TemporaryDirectory() as folder, LocalServer() as memory:
        pair = Pair(memory, Path(folder))
        for (path, body), name in steps:
            if path == "reopen":
                pair.reopen()
            else:
                pair.send(path, {**body, "namespace": name})
        pair.reopen()
        pair.send("/describe_index_stats", {})
        for name in ("", "n"):
            every = {"topK": 100, "includeValues": True, "includeMetadata": True, "namespace": name}
            pair.send("/query", {**every, "vector": [1, 2]})
            pair.send("/query", {**every, "vector": [1, 2], "sparseVector": {"indices": [1, 2], "values": [1, 1]}})
            pair.send("/query", {**every, "vector": [2, 1], "filter": {"p": "a"}, "topK": 2})
            pair.send("/vectors/fetch_by_metadata", {"filter": {"q": {"$exists": True}}, "namespace": name})
        pair.close()


# What is wrong with a folder


def test_a_second_server_is_kept_out(tmp_path: Path) -> None:
    with LocalServer(data_dir=tmp_path), pytest.raises(DataFolderError, match="in use by another") as refused:
        LocalServer(data_dir=tmp_path).start()
    assert str(tmp_path) in str(refused.value)


def test_a_second_process_is_kept_out(tmp_path: Path) -> None:
    with LocalServer(data_dir=tmp_path):
        command = [sys.executable, "-m", "pinecone.local", "--port", "0", "--data-dir", str(tmp_path)]
        process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert process.returncode == 1
    assert f"The data folder {tmp_path} is in use by another local server." in process.stderr


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_the_command_says_where_it_keeps_things(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pinecone.local", "--port", "0", "--data-dir", str(tmp_path)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert process.stdout is not None
    process.stdout.readline()
    assert process.stdout.readline() == f"Press Ctrl-C to stop. All data is stored in {tmp_path}.\n"
    process.terminate()
    process.communicate(timeout=60)
    assert process.returncode == 0


def test_a_server_that_could_not_start_lets_go_of_the_folder(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        made(http)
    set_format(records_file(tmp_path), FORMAT + 1)
    for _ in range(2):
        with pytest.raises(DataFolderError, match="later version"):
            LocalServer(data_dir=tmp_path).start()
    set_format(records_file(tmp_path), FORMAT)
    with served(tmp_path) as http:
        assert len(http.get("/indexes").json()["indexes"]) == 1


def set_format(path: Path, number: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {number}")
    connection.close()


def test_a_folder_of_a_later_format_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with served(tmp_path):
        pass
    set_format(tmp_path / "server.sqlite", FORMAT + 1)
    assert main(["--port", "0", "--data-dir", str(tmp_path)]) == 1
    assert f"{tmp_path / 'server.sqlite'} was written by a later version" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataFolderError, match="cannot be created"):
        LocalServer(data_dir=tmp_path / "file").start()


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: overwrite(path, 0, b"no database"),
        lambda path: overwrite(path, 8192, b"\0" * 60_000),
        lambda path: overwrite(path, path.read_bytes().rindex(b"broken-7") + 200, b"!"),
        lambda path: os.truncate(path, 30_000),
        lambda path: os.truncate(path, 0),
        lambda path: path.unlink(),
    ],
    ids=["head", "pages", "byte", "short", "empty", "missing"],
)
def test_a_damaged_index_is_set_aside_and_the_others_are_there(
    tmp_path: Path, damage: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with served(tmp_path) as http:
        host = made(http, "broken", dimension=384)
        vectors = [{"id": f"broken-{number}", "values": [1.5] * 384} for number in range(50)]
        http.post(f"{host}/vectors/upsert", json={"vectors": vectors}).raise_for_status()
    path = records_file(tmp_path)
    with served(tmp_path) as http:
        whole = made(http, "whole")
        upserted(http, whole, "a")
    damage(path)
    with (
        LocalServer(data_dir=tmp_path) as server,
        httpx.Client(base_url=server.url, headers=HEADERS, verify=PLAIN) as http,
    ):
        assert [index["name"] for index in http.get("/indexes").json()["indexes"]] == ["whole"]
        assert listed(http, whole) == ["a"]
        (told,) = server.damaged
    assert f"The file {path} is damaged" in told
    assert "The records of the index broken could not be read." in told
    assert told in caplog.text
    with LocalServer(data_dir=tmp_path) as server:
        assert server.damaged == []


def test_indexes_are_there_without_the_file_of_the_server(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        host, pods = made(http, tags={"a": "b"}), made(http, "pods", spec=POD)
        upserted(http, host, "a")
        upserted(http, pods, "c")
        http.patch("/indexes/things", json={"tags": {"c": "d"}}).raise_for_status()
        http.post("/collections", json={"name": "kept", "source": "pods"}).raise_for_status()
        backup = http.post("/indexes/things/backups", json={}).json()["backup_id"]
        before = sorted(http.get("/indexes").json()["indexes"], key=lambda index: index["name"])
    overwrite(tmp_path / "server.sqlite", 0, b"no database")
    with served(tmp_path) as http:
        assert sorted(http.get("/indexes").json()["indexes"], key=lambda index: index["name"]) == before
        assert listed(http, host) == ["a"]
        assert http.get("/collections").json()["collections"][0]["vector_count"] == 1
        assert http.get(f"/backups/{backup}").json()["record_count"] == 1


def test_a_damaged_backup_is_told_when_it_is_restored(tmp_path: Path) -> None:
    with served(tmp_path) as http:
        host = made(http)
        upserted(http, host, "a")
        backup = http.post("/indexes/things/backups", json={}).json()["backup_id"]
        overwrite(tmp_path / "records" / f"{backup}.sqlite", 0, b"no database")
        refused = http.post(f"/backups/{backup}/create-index", json={"name": "again"})
        assert refused.status_code == 500
        assert f"{backup}.sqlite is damaged" in refused.json()["error"]["message"]
        assert listed(http, host) == ["a"]


def test_a_write_that_cannot_be_kept_is_not_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(database: Database) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with served(tmp_path) as http:
        host = made(http)
        upserted(http, host, "a")
        with monkeypatch.context() as patched:
            patched.setattr(Database, "commit", full)
            refused = http.post(f"{host}/vectors/delete", json={"ids": ["a"]})
        assert refused.status_code == 500
        assert "disk is full" in refused.json()["message"]
        assert http.post(f"{host}/vectors/delete", json={"ids": ["b"]}).status_code == 500
        assert http.get(f"{host}/vectors/list").status_code == 200
    assert "failed to write" in caplog.text
    with served(tmp_path) as http:
        assert listed(http, host) == ["a"]


def test_nothing_is_written_outside_the_folder(tmp_path: Path) -> None:
    here, temporary, home, folder = (tmp_path / name for name in ("here", "temporary", "home", "data"))
    for path in (here, temporary, home):
        path.mkdir()
    script = (
        "import sys; from pinecone.local import LocalServer\n"
        "with LocalServer(data_dir=sys.argv[1]) as server:\n"
        "    pc = server.client()\n"
        "    pc.create_index('things', dimension=2, spec={'serverless': {'cloud': 'aws', 'region': 'us-east-1'}})\n"
        "    pc.Index('things').upsert([('a', [1, 2])])\n"
    )
    environment = {
        **os.environ,
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(temporary)),
        "HOME": str(home),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", script, str(folder)]
    subprocess.run(command, cwd=here, env=environment, check=True, timeout=60)  # noqa: S603
    assert [path for place in (here, temporary, home) for path in place.iterdir()] == []
    assert sorted(path.name for path in folder.iterdir()) == ["records", "server.sqlite"]
