"""What the tests of the facade share: a local server, and a server that answers what a test tells it to."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from pinecone.local import LocalServer


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.fixture(scope="module")
def local():
    with LocalServer() as server:
        yield server


@pytest.fixture
def server(local):
    """An empty local server."""
    yield local
    local.reset()


class Scripted:
    """A server on loopback that answers each request with the next of the given answers, and remembers requests."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.answers: list[Any] = []
        self.released = threading.Event()
        scripted = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self):
                try:
                    super().handle_one_request()
                except OSError:  # the client went away, as it should in some tests
                    self.close_connection = True

            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                scripted.requests.append(
                    {"method": self.command, "target": self.path, "headers": self.headers, "body": body}
                )
                scripted.answers.pop(0)(self)

            do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815 - the names that http.server looks for

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def reply(self, status: int = 200, body: bytes = b"{}", **headers: str) -> None:
        """Answer the next request with a whole response."""

        def answer(handler):
            handler.send_response(status)
            for name, value in {"content-type": "application/json", **headers}.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.send_header("content-length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        self.answers.append(answer)

    def cut(self) -> None:
        """Close the connection in the middle of the next response."""

        def answer(handler):
            handler.send_response(200)
            handler.send_header("content-length", "100")
            handler.end_headers()
            handler.wfile.write(b'{"matches": [')
            handler.close_connection = True

        self.answers.append(answer)

    def hang(self) -> None:
        """Keep the next request without an answer until the test is over."""

        def answer(handler):
            self.released.wait()
            handler.close_connection = True

        self.answers.append(answer)

    def stop(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def scripted():
    server = Scripted()
    yield server
    server.stop()


@pytest.fixture
def free_port():
    """A port of this machine on which nobody listens."""
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]
