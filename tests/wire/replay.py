"""A server on loopback that answers with a cassette, so that a client needs no patching and sends real requests."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from vcr.cassette import Cassette
from vcr.request import Request

from .cassettes import RECORDED_HOST


class Replay:
    """The server. Every host of the recorded session is found at its address.

    Attributes:
        cassette: The recorded session.
        url: Address of the server.
    """

    def __init__(self, cassette: Cassette) -> None:
        self.cassette = cassette
        replay = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body leave together; sent apart, the body waits for an acknowledgement

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                response = replay.response(Request(self.command, replay.url + self.path, body, dict(self.headers)))
                content = RECORDED_HOST.sub(replay.url.encode(), response["body"]["string"])
                self.send_response(response["status"]["code"])
                for name, values in response["headers"].items():
                    for value in values:
                        self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815 - the names that http.server looks for

            def log_message(self, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def response(self, request: Request) -> dict[str, Any]:
        """The recorded response to a request; to one that was not recorded, a refusal that says so."""
        if self.cassette.can_play_response_for(request):
            return self.cassette.play_response(request)
        unlike = self.cassette.find_requests_with_most_matches(request)
        message = f"{request.method} {request.path} was not recorded, or not as often. Nearest: {unlike!r}"
        return {
            "status": {"code": 400, "message": "Bad Request"},
            "headers": {"content-type": ["application/json"]},
            "body": {"string": json.dumps({"error": {"code": "NOT_RECORDED", "message": message}}).encode()},
        }

    def __enter__(self) -> Replay:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
