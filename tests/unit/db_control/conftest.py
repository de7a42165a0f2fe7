"""A service that answers what a test tells it to, and remembers what it was asked. No socket is opened."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest


class Service:
    """Answers each request with the next of the given answers."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answers: list[httpx.Response | Exception] = []
        self.transport = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def reply(self, status: int = 200, body: Any = None, **headers: str) -> None:
        """Answer the next request with JSON, or with nothing."""
        content = b"" if body is None else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append(
            httpx.Response(status, content=content, headers={"content-type": "application/json", **named})
        )

    def fail(self) -> None:
        """Let the connection of the next request fail before anything is sent."""
        self.answers.append(httpx.ConnectError("Name or service not known"))

    @property
    def routes(self) -> list[str]:
        """Methods and targets of the requests."""
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.requests]

    @property
    def sent(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.requests[-1].content)


@pytest.fixture
def service():
    return Service()


@pytest.fixture
def index_json():
    """Makes the description of an index as the service sends it."""

    def make(state: str = "Ready", **fields: Any) -> dict[str, Any]:
        return {
            "name": "movies",
            "dimension": 2,
            "metric": "cosine",
            "host": "movies.test",
            "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}},
            "status": {"ready": state == "Ready", "state": state},
            **fields,
        }

    return make
