"""A server on loopback that answers with a cassette, so that a client needs no patching and sends real requests."""

from __future__ import annotations

import json
from typing import Any

from vcr.cassette import Cassette
from vcr.request import Request as VcrRequest

from tests.scripted_server import Request, ScriptedServer

from .cassettes import RECORDED_HOST


class Replay(ScriptedServer):
    """The server. Every host of the recorded session is found at its address.

    Attributes:
        cassette: The recorded session.
    """

    def __init__(self, cassette: Cassette) -> None:
        super().__init__()
        self.cassette = cassette
        self.compute(self._answer)

    def _answer(self, request: Request) -> tuple[int, bytes, list[tuple[str, str]]]:
        url = self.url + request.target
        response = self.response(VcrRequest(request.method, url, request.body, dict(request.headers)))
        headers = [(name, value) for name, values in response["headers"].items() for value in values]
        return response["status"]["code"], RECORDED_HOST.sub(self.url.encode(), response["body"]["string"]), headers

    def response(self, request: VcrRequest) -> dict[str, Any]:
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
