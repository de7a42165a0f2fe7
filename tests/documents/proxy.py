"""A forward proxy on loopback, for plain requests."""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Proxy(ThreadingHTTPServer):
    """A forward proxy. ``authorizations`` has what each request said in ``Proxy-Authorization``."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Forward)
        self.authorizations: list[str | None] = []
        self.url = f"http://127.0.0.1:{self.server_port}"


class Forward(BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self) -> None:
        self.server.authorizations.append(self.headers["Proxy-Authorization"])
        wanted = urllib.request.Request(self.path, headers=dict(self.headers))  # noqa: S310 - asked for by our client
        with DIRECT.open(wanted) as response:
            body = response.read()
            self.send_response(response.status)
            self.send_header("Content-Type", response.headers["Content-Type"])
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def forward_proxy() -> Iterator[Proxy]:
    """A proxy that is running."""
    with Proxy() as proxy:
        thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield proxy
        finally:
            proxy.shutdown()
            thread.join()
