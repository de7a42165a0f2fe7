"""Cassettes: where they are, what of a session they keep, and when a request is the recorded one."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from vcr import matchers
from vcr.cassette import Cassette
from vcr.record_mode import RecordMode
from vcr.request import Request

FOLDER = Path(__file__).parent.parent / "cassettes"
VERSION = "x-pinecone-api-version"
KEPT_OF_REQUESTS = {"content-type", VERSION}
KEPT_OF_RESPONSES = re.compile("content-type|x-pinecone-.*lsn")

HOST = re.compile(rb"127\.0\.0\.1:\d+|[\w.-]+\.pinecone\.io")
RECORDED_HOST = re.compile(rb"(?:http://)?localhost:50[89]\d")


def path(version: str, session: str) -> Path:
    """File of a recorded session."""
    return FOLDER / version / f"{session}.yaml"


def load(version: str, session: str) -> Cassette:
    """A recorded session, to be replayed."""
    file = path(version, session)
    if not file.exists():
        raise FileNotFoundError(f"{file.name} of API {version} is missing. Record it: scripts/record {version}")
    return Cassette.load(path=str(file), match_on=MATCHERS, record_mode=RecordMode.NONE)


class Scrubbed:
    """Keeps of a session what is the same whenever and wherever it is recorded: no keys, no real hosts."""

    def __init__(self) -> None:
        self._hosts: dict[bytes, bytes] = {}

    def request(self, request: Request) -> Request:
        """A request as the cassette keeps it."""
        kept = {name: value for name, value in request.headers.items() if name.lower() in KEPT_OF_REQUESTS}
        uri = self._renamed(request.uri.encode()).decode().replace("https:", "http:", 1)
        return Request(request.method, uri, request.body or None, kept)

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """A response as the cassette keeps it."""
        kept = {name: value for name, value in response["headers"].items() if KEPT_OF_RESPONSES.match(name.lower())}
        return {**response, "headers": kept, "body": {"string": self._renamed(response["body"]["string"])}}

    def _renamed(self, text: bytes) -> bytes:
        """A text with each host replaced: the first that the session speaks to is localhost:5080, the next 5081."""
        return HOST.sub(
            lambda found: self._hosts.setdefault(found[0], b"localhost:%d" % (5080 + len(self._hosts))), text
        )


def same_version(request: Request, recorded: Request) -> None:
    """Matcher: both speak the same API version."""
    assert request.headers.get(VERSION) == recorded.headers.get(VERSION)


def same_data(request: Request, recorded: Request) -> None:
    """Matcher: the bodies hold the same data, whatever the order of keys and the spaces between them."""
    assert data(request.body) == data(recorded.body)


def data(body: bytes | None) -> Any:
    """What a body of JSON, or of a JSON value per line, holds."""
    if not body:
        return None
    try:
        return json.loads(body)
    except ValueError:
        return [json.loads(line) for line in body.splitlines()]


MATCHERS = (matchers.method, matchers.path, matchers.query, same_version, same_data)
