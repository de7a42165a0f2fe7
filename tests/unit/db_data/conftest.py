"""What the tests of the data plane share: a loopback server whose answers a test computes, and a local server."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Optional

import pytest


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


class Asked:
    """A request that the server got."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self.method = handler.command
        self.target = handler.path
        self.route = f"{handler.command} {handler.path.split('?')[0]}"
        self.headers = handler.headers
        self.body = handler.rfile.read(int(handler.headers.get("content-length") or 0))

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def ids(self) -> list[str]:
        """Ids of the records that the request writes."""
        if self.target.endswith("/vectors/upsert"):
            return [vector["id"] for vector in self.json["vectors"]]
        records = [json.loads(line) for line in self.body.splitlines()]
        return [record.get("_id", record.get("id")) for record in records]


def counting(asked: Asked) -> Any:
    """The answer of a service that writes everything."""
    return {"upsertedCount": len(asked.ids)}


class Service:
    """A server on loopback. ``answer`` makes the JSON of a response, or a status, JSON and headers, of a request."""

    def __init__(self) -> None:
        self.requests: list[Asked] = []
        self.answer: Callable[[Asked], Any] = counting
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self):
                asked = Asked(self)
                service.requests.append(asked)
                answer = service.answer(asked)
                status, body, headers = answer if isinstance(answer, tuple) else (200, answer, {})
                data = json.dumps(body).encode()
                self.send_response(status)
                for name, value in {"content-type": "application/json", **headers}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PATCH = do_DELETE = respond  # noqa: N815 - the names that http.server looks for

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *given: None  # of clients that are gone
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    @property
    def last(self) -> Asked:
        return self.requests[-1]

    def written(self) -> list[str]:
        """Ids of all records that requests held, sorted."""
        return sorted(name for asked in self.requests for name in asked.ids)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def refuse(ids: set[str], status: int = 400, headers: Optional[dict[str, str]] = None) -> Callable[[Asked], Any]:
    """The answers of a service that refuses every request that has one of some ids."""

    def answer(asked: Asked) -> Any:
        if ids & set(asked.ids):
            return status, {"code": 3, "message": "no"}, headers or {}
        return counting(asked)

    return answer


@pytest.fixture
def refusing():
    return refuse


@pytest.fixture
def service():
    server = Service()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def local():
    """A local server."""
    pytest.importorskip("uvicorn")
    from pinecone.local import LocalServer

    with LocalServer() as server:
        yield server
