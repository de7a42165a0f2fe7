"""A loopback server that answers what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


class Asked:
    """A request that the server got."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self.method = handler.command
        self.target = handler.path
        self.headers = handler.headers
        self.body = handler.rfile.read(int(handler.headers.get("content-length") or 0))

    @property
    def route(self) -> str:
        return f"{self.method} {self.target}"

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Service:
    """Answers each request with the next of the given answers."""

    def __init__(self) -> None:
        self.requests: list[Asked] = []
        self._answers: list[Any] = []
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                service.requests.append(Asked(self))
                service._answers.pop(0)(self)

            do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815 - the names that http.server looks for

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def reply(self, body: Any = None, status: int = 200) -> None:
        """Answer the next request with JSON, or with no body."""
        content = b"" if body is None else json.dumps(body).encode()

        def answer(handler):
            handler.send_response(status)
            handler.send_header("content-type", "application/json")
            handler.send_header("content-length", str(len(content)))
            handler.end_headers()
            handler.wfile.write(content)

        self._answers.append(answer)

    def stream(self, *pieces: bytes, gate: threading.Event | None = None) -> None:
        """Answer the next request with an event stream; pieces after the first wait for the gate."""

        def answer(handler):
            handler.send_response(200)
            handler.send_header("content-type", "text/event-stream")
            handler.send_header("transfer-encoding", "chunked")
            handler.end_headers()
            for number, piece in enumerate(pieces):
                if number and gate:
                    gate.wait()
                handler.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
                handler.wfile.flush()
            handler.wfile.write(b"0\r\n\r\n")

        self._answers.append(answer)

    def cut(self, piece: bytes) -> None:
        """Answer the next request with an event stream that breaks off after a piece."""

        def answer(handler):
            handler.send_response(200)
            handler.send_header("content-type", "text/event-stream")
            handler.send_header("transfer-encoding", "chunked")
            handler.end_headers()
            handler.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            handler.close_connection = True

        self._answers.append(answer)

    @property
    def routes(self) -> list[str]:
        return [asked.route for asked in self.requests]

    @property
    def unused(self) -> int:
        return len(self._answers)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def service(monkeypatch):
    for name in ("PINECONE_API_KEY", "PINECONE_API_VERSION", "PINECONE_CONTROLLER_HOST"):
        monkeypatch.delenv(name, raising=False)
    service = Service()
    yield service
    service.stop()
