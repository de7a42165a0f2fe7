"""By which names a server is reached: no other leads to it, and what it describes repeats the one that was used."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.__main__ import main
from pinecone.local.http.listener import is_loopback

from .conftest import PLAIN, SERVERLESS, Http

INDEX = {"name": "things", "dimension": 2, "spec": SERVERLESS}


def called(url: str, name: str, path: str = "/indexes", method: str = "GET", **options: Any) -> httpx.Response:
    """The answer to a request that calls the server by a name."""
    address = urlsplit(url)
    headers = {"Host": f"{name}:{address.port}", "Api-Key": "key"}
    return httpx.request(method, f"http://127.0.0.1:{address.port}{path}", headers=headers, verify=PLAIN, **options)


@pytest.fixture
def public() -> Iterator[LocalServer]:
    """A server that is known by one name, on an address that it is not."""
    with LocalServer(allow_hosts=["box.lan"]) as server:
        yield server


@pytest.mark.parametrize(
    "name", ["127.0.0.1", "[::1]", "192.168.7.7", "localhost", "LocalHost", "localhost.", "films.localhost"]
)
def test_addresses_and_names_of_this_machine_lead_to_it(http: Http, name: str) -> None:
    assert called(http.server.url, name).status_code == 200


@pytest.mark.parametrize(
    "name",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "notlocalhost", "1.2.3", "[evil]", "x y"],
)
@pytest.mark.parametrize("path", ["/indexes", "/nothing", "/local/files/a/b"])
def test_another_name_is_refused_whatever_is_asked(http: Http, name: str, path: str) -> None:
    refused = called(http.server.url, name, path)
    assert refused.status_code == 403
    assert refused.json()["error"]["code"] == "FORBIDDEN"
    assert "--allow-host" in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("address", "alone"),
    [("127.0.0.1", True), ("127.8.0.1", True), ("::1", True), ("0.0.0.0", False), ("::", False), ("10.0.0.1", False)],  # noqa: S104
)
def test_a_server_knows_whether_only_this_machine_reaches_it(address: str, alone: bool) -> None:
    class Socket:
        def getsockname(self) -> tuple[str, int]:
            return address, 5080

    assert is_loopback(Socket()) is alone  # type: ignore[arg-type]


@pytest.mark.parametrize("path", ["/query", "/metrics", "/bulk/imports"])
def test_the_port_of_an_index_refuses_another_name(http: Http, path: str) -> None:
    host = str(http.index().base_url)
    refused = called(host, "evil.example", path, "POST", json={})
    assert (refused.status_code, refused.json()["code"]) == (403, 7)


def test_a_refused_request_is_not_answered_with_a_fault_that_is_meant_for_others(http: Http) -> None:
    http.server.faults.fail(503, times=1)
    assert called(http.server.url, "evil.example").status_code == 403
    assert called(http.server.url, "localhost").status_code == 503


def test_a_request_without_a_name_is_answered(http: Http) -> None:
    address = urlsplit(http.server.url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(b"GET /indexes HTTP/1.0\r\nApi-Key: key\r\n\r\n")
        assert connection.recv(15) == b"HTTP/1.1 200 OK"


def test_a_name_that_was_allowed_leads_to_the_server(public: LocalServer) -> None:
    assert called(public.url, "box.lan").status_code == 200
    assert called(public.url, "BOX.LAN.").status_code == 200
    assert called(public.url, "other.lan").status_code == 403


def test_the_name_that_a_server_listens_on_leads_to_it() -> None:
    server = LocalServer(host="box.lan")
    server._host = "127.0.0.1"  # where a name server would have it lead
    with server:
        assert called(server.url, "box.lan").status_code == 200


def test_descriptions_repeat_the_name_that_was_called(public: LocalServer) -> None:
    for name in ("box.lan", "127.0.0.1", "localhost", "[::1]"):
        body = {**INDEX, "name": name.strip("[]:").replace(".", "-")}
        created = called(public.url, name, method="POST", json=body).json()
        host = urlsplit(created["host"])
        assert created["host"] == f"http://{name}:{host.port}"
        assert called(public.url, name, f"/indexes/{body['name']}").json()["host"] == created["host"]
    hosts = {urlsplit(index["host"]).hostname for index in called(public.url, "box.lan").json()["indexes"]}
    assert hosts == {"box.lan"}
    assert called(created["host"], "box.lan", "/vectors/list").status_code == 200


def test_assistants_and_their_files_are_found_by_the_name_that_was_called(public: LocalServer) -> None:
    port = urlsplit(public.url).port
    created = called(public.url, "box.lan", "/assistants", "POST", json={"name": "helper"})
    assert created.json()["host"] == f"http://box.lan:{port}"
    files = {"file": ("a.txt", b"text")}
    id = called(public.url, "box.lan", "/files/helper", "POST", files=files).json()["id"]
    url = called(public.url, "box.lan", f"/files/helper/{id}?include_url=true").json()["signed_url"]
    assert url.startswith(f"http://box.lan:{port}/local/files/")


def test_metrics_are_discovered_at_the_name_that_was_called(public: LocalServer) -> None:
    called(public.url, "box.lan", method="POST", json=INDEX)
    headers = {"Authorization": "Bearer key", "Host": "box.lan", "X-Pinecone-API-Version": "2025-10"}
    with httpx.Client(base_url=public.url, headers=headers, verify=PLAIN) as client:
        project = client.get("/admin/projects").json()["data"][0]["id"]
        (target,) = client.get(f"/prometheus/projects/{project}/metrics/discover").json()
    assert target["targets"][0].startswith("box.lan:")


def test_metrics_need_the_key_in_either_of_its_headers() -> None:
    with LocalServer(api_key="right") as server:
        created = httpx.post(f"{server.url}/indexes", json=INDEX, headers={"Api-Key": "right"}, verify=PLAIN)
        metrics = created.json()["host"] + "/metrics"

        def status(**headers: str) -> int:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return httpx.get(metrics, headers=named, verify=PLAIN).status_code

        assert [status(), status(Api_Key="wrong"), status(Authorization="Bearer wrong")] == [403] * 3
        assert [status(Api_Key="right"), status(Authorization="Bearer right")] == [200] * 2


def test_the_command_takes_names_and_the_folder_of_imports(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: dict[str, Any] = {}

    def refuse(**options: Any) -> LocalServer:
        asked.update(options)
        raise SystemExit

    monkeypatch.setattr("pinecone.local.__main__.LocalServer", refuse)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    with pytest.raises(SystemExit):
        main(["--allow-host", "a.lan", "--allow-host", "b.lan", "--import-root", str(tmp_path)])
    assert (asked["allow_hosts"], asked["import_root"]) == (["a.lan", "b.lan"], tmp_path)
