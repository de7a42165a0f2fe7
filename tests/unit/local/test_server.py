"""The server as an object and as a command: start, close, reset, several at once."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from pinecone import core
from pinecone.local import LocalServer
from pinecone.local.__main__ import main

from .conftest import PLAIN, SERVERLESS

ROOT = Path(__file__).parents[3]


def client(server: LocalServer) -> httpx.Client:
    return httpx.Client(base_url=server.url, headers={"Api-Key": "key"}, verify=PLAIN)


def create(server: LocalServer, name: str = "things") -> str:
    with client(server) as http:
        created = http.post("/indexes", json={"name": name, "dimension": 2, "spec": SERVERLESS})
    host: str = created.json()["host"]
    return host


def names(server: LocalServer) -> list[str]:
    with client(server) as http:
        return [index["name"] for index in http.get("/indexes").json()["indexes"]]


def refuses(url: str) -> bool:
    try:
        httpx.get(url, verify=PLAIN)
    except httpx.TransportError:
        return True
    return False


def test_a_closed_server_has_no_port_and_no_thread_left() -> None:
    before = set(threading.enumerate())
    with LocalServer() as server:
        url, host = server.url, create(server)
        idle = client(server)
        idle.get("/indexes")
    idle.close()
    assert refuses(url)
    assert refuses(host)
    assert set(threading.enumerate()) <= before  # those of earlier tests may have ended meanwhile


def test_a_server_starts_anew_after_it_was_closed() -> None:
    server = LocalServer()
    server.start()
    create(server)
    server.close()
    server.close()
    with server:
        assert names(server) == []


def test_a_server_that_runs_is_not_started_again() -> None:
    with LocalServer() as server, pytest.raises(RuntimeError, match="is running"):
        server.start()


def test_a_server_that_was_not_started_has_no_url() -> None:
    with pytest.raises(RuntimeError, match="has not been started"):
        LocalServer().url  # noqa: B018


def test_a_taken_port_is_refused_at_once() -> None:
    with LocalServer() as server:
        port = int(server.url.rsplit(":", 1)[1])
        with pytest.raises(OSError, match="in use"):
            LocalServer(port=port).start()


def test_a_server_takes_the_port_it_is_given() -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    with LocalServer(port=port) as server:
        assert server.url == f"http://127.0.0.1:{port}"
        assert names(server) == []


def test_reset_forgets_the_indexes_and_goes_on() -> None:
    with LocalServer() as server:
        url, host = server.url, create(server)
        server.reset()
        assert refuses(host)
        assert server.url == url
        assert names(server) == []


def test_servers_share_nothing() -> None:
    with LocalServer() as first, LocalServer() as second:
        create(first, "of-first")
        create(second, "of-second")
        assert names(first) == ["of-first"]
        assert names(second) == ["of-second"]


def test_the_client_of_the_server_needs_no_settings() -> None:
    with LocalServer(api_key="secret") as server:
        pc = server.client(api_version="2025-04")
        pc.create_index("things", dimension=2, metric="dotproduct", spec=SERVERLESS)
        index = pc.Index("things")
        index.upsert([("a", [1, 2])])
        assert index.query(vector=[1, 1], top_k=1).matches[0].score == 3


def test_writes_of_many_threads_all_arrive() -> None:
    with LocalServer() as server:
        host = create(server)

        def write(thread: int) -> None:
            with httpx.Client(base_url=host, headers={"Api-Key": "key"}, verify=PLAIN) as http:
                for number in range(20):
                    vector = {"id": f"{thread}-{number}", "values": [1, number]}
                    http.post("/vectors/upsert", json={"vectors": [vector]}).raise_for_status()
                    http.post("/query", json={"vector": [1, 1], "topK": 5}).raise_for_status()

        with ThreadPoolExecutor(8) as threads:
            list(threads.map(write, range(8)))
        stats = httpx.post(f"{host}/describe_index_stats", headers={"Api-Key": "key"}, json={}, verify=PLAIN)
        assert stats.json()["totalVectorCount"] == 160


def test_the_loop_of_the_caller_is_left_alone() -> None:
    async def use() -> list[str]:
        with LocalServer() as server:
            return names(server)

    assert asyncio.run(use()) == []


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_where_it_listens_and_stops_on_a_signal(number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "pinecone.local", "--port", "0", "--api-key", "k"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    url = next(word for word in line.split() if word.startswith("http://"))
    assert httpx.get(f"{url}/indexes", headers={"Api-Key": "k"}, verify=PLAIN).json() == {"indexes": []}
    process.send_signal(number)
    _, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_the_command_speaks_json_to_machines() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "pinecone.local", "--port=0", "--json", "--transitions=1"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    listening = json.loads(process.stdout.readline())
    assert (listening["event"], listening["pid"]) == ("listening", process.pid)
    assert listening["api_versions"] == list(core.VERSIONS)
    body = {"name": "a", "dimension": 2, "spec": SERVERLESS}
    created = httpx.post(f"{listening['url']}/indexes", headers={"Api-Key": "k"}, json=body, verify=PLAIN)
    assert created.json()["status"] == {"ready": False, "state": "Initializing"}
    process.send_signal(signal.SIGTERM)
    out, _ = process.communicate(timeout=10)
    assert json.loads(out) == {**listening, "event": "stopped"}


def test_the_command_explains_itself_in_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    text = capsys.readouterr().out
    assert "Port to listen on." in " ".join(text.split())


def test_the_command_tells_when_the_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with LocalServer() as server:
            assert main(["--port", server.url.rsplit(":", 1)[1]]) == 1
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
    assert "cannot listen" in capsys.readouterr().err


def test_the_command_refuses_what_is_no_port(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--port", "65536"])
    assert "65536 is not a port" in capsys.readouterr().err
