"""Answers that the service gave, as they were recorded, and what users read of them, over every face.

The recordings lie beside the repository. Without them nothing is tested here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx
import pytest

from pinecone import QueryResponse, ScoredVector, SearchQuery, UpsertResponse, core
from pinecone.exceptions import (
    ForbiddenException,
    NotFoundException,
    PineconeApiException,
    UnauthorizedException,
)
from tests.scripted_server import ScriptedServer, sent

from .faces import Face
from .methods import Method
from .rpc import HostileRpcServer, begun, ended, message, refused
from .server import response

RECORDINGS = Path(__file__).resolve().parents[3] / "shared" / "service"

VECTOR = {"vector": [0.5, 0.25], "top_k": 3}
METHODS = {
    "upsert": Method("index.upsert", {"vectors": [("a", [0.5, 0.25])]}),
    "delete": Method("index.delete", {"ids": ["a"], "namespace": "n"}),
    "search": Method("index.search", {"namespace": "n", "query": SearchQuery(inputs={"text": "x"}, top_k=3)}),
    "query": Method("index.query", {**VECTOR, "include_metadata": True}),
    "list_indexes": Method("pc.list_indexes", {}),
    "describe_index": Method("pc.describe_index", {"name": "gen-qa-openai-fast"}),
}
ROUTES = {"upsert": "POST /vectors/upsert", "delete": "POST /vectors/delete", "query": "POST /query"}
CLASSES = {401: UnauthorizedException, 403: ForbiddenException, 404: NotFoundException}
OF_THE_CONNECTION = ("connection", "content-length", "content-type")


class Recorded(NamedTuple):
    """A recorded answer.

    Attributes:
        id: What it is called.
        method: What was called.
        status: HTTP status.
        headers: Headers by name in lower case, as far as they do not come from the connection.
        kind: Content type.
        body: Body.
    """

    id: str
    method: str
    status: int
    headers: dict[str, str]
    kind: str
    body: str

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def recorded(id: str, method: str, status: int, headers: dict[str, str], body: str) -> Recorded:
    lower = {name.lower(): value for name, value in headers.items()}
    own = {name: value for name, value in lower.items() if name not in OF_THE_CONNECTION}
    return Recorded(id, method, status, own, lower["content-type"], body)


def read_answers() -> list[Recorded]:
    if not RECORDINGS.is_dir():
        return []
    answers = json.loads((RECORDINGS / "real_responses.json").read_text(encoding="utf-8"))
    return [recorded(*(answer[name] for name in ("id", "op", "status", "headers", "body"))) for answer in answers]


def read_session() -> list[Recorded]:
    if not RECORDINGS.is_dir():
        return []
    session = json.loads((RECORDINGS / "recorded_2024-04.json").read_text(encoding="utf-8"))
    read = []
    for method, exchange in zip(("describe_index", "query"), session):
        answer = exchange["response"]
        headers = {name: value for name, (value,) in answer["headers"].items()}
        read.append(recorded(f"{method}-2024-04", method, answer["status"]["code"], headers, answer["body"]))
    return read


ANSWERS, SESSION = read_answers(), read_session()
ERRORS = [answer for answer in ANSWERS if answer.status >= 400]
SUCCESSES = [answer for answer in (*ANSWERS, *SESSION) if answer.status < 400]

pytestmark = pytest.mark.skipif(not ANSWERS, reason="the recordings are not there")


def over_rpc(answers: list[Recorded]) -> list[Recorded]:
    """Those of calls that go over gRPC."""
    return [answer for answer in answers if answer.method in ROUTES]


def check_error(error: Any, answer: Recorded, code: Any, text: str) -> None:
    """An exception says what the service said."""
    assert isinstance(error, PineconeApiException), error
    assert type(error) is CLASSES.get(answer.status, PineconeApiException)
    assert error.status == answer.status
    assert error.error_code == code
    assert error.message == text
    assert text in str(error)
    assert error.request_id == answer.headers.get("x-pinecone-request-id")
    assert error.attempts == 1


def check_success(result: Any, answer: Recorded) -> None:
    """A result says what the service said."""
    CHECKS[answer.method](result, answer.json)
    told = result._response_info
    assert told.raw_headers.items() >= answer.headers.items()
    assert told.request_id == answer.headers.get("x-pinecone-request-id")
    indexed = answer.headers.get("x-pinecone-max-indexed-lsn")
    assert told.lsn_reconciled == (None if indexed is None else int(indexed))


def check_upsert(result: Any, body: Any) -> None:
    assert type(result) is UpsertResponse
    assert result.upserted_count == result["upserted_count"] == body["upsertedCount"]


def check_query(result: Any, body: Any) -> None:
    assert type(result) is QueryResponse
    assert (result.namespace, result.usage.read_units) == (body["namespace"], body["usage"]["readUnits"])
    assert len(result.matches) == len(result["matches"]) == len(body["matches"])
    for match, given in zip(result.matches, body["matches"]):
        assert type(match) is ScoredVector
        assert match.id == match["id"] == given["id"]
        assert type(match.score) is float
        assert match.score == pytest.approx(given["score"], rel=1e-6)  # over gRPC it has 32 bits
        assert list(match.values) == pytest.approx(given["values"], rel=1e-6)
        assert all(type(number) is float for number in match.values)
        assert (match.metadata or None) == given.get("metadata")


def check_index(result: Any, body: Any) -> None:
    assert (result.name, result.metric, result.host) == (body["name"], body["metric"], body["host"])
    assert "://" not in result.host
    assert type(result.dimension) is int
    assert result.dimension == result["dimension"] == body["dimension"]
    assert result.status.ready is result.status["ready"] is True
    assert result.spec.pod.environment == result.spec["pod"]["environment"] == body["spec"]["pod"]["environment"]
    assert (result.spec.pod.pods, result.spec.pod.pod_type) == (1, "starter")
    assert result.to_dict() == body


CHECKS = {"upsert": check_upsert, "query": check_query, "describe_index": check_index}


# Over HTTP

FACES: dict[str, dict[str, Any]] = {
    "sync": {"with_asyncio": False},
    "asyncio": {"with_asyncio": True},
    "sync, transport": {"with_asyncio": False, "transport": httpx.HTTPTransport},
    "asyncio, transport": {"with_asyncio": True, "transport": httpx.AsyncHTTPTransport},
    "sync, 2024-04": {"with_asyncio": False, "api_version": "2024-04"},
    "asyncio, 2024-04": {"with_asyncio": True, "api_version": "2024-04"},
}


@pytest.fixture(scope="module")
def server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="module", params=FACES)
def face(request, server):
    settings = dict(FACES[request.param])
    if "transport" in settings:
        # it keeps no connection, which would stay open
        settings["transport"] = settings["transport"](limits=httpx.Limits(max_keepalive_connections=0))
    face = Face(server.url, timeout=10.0, **settings)
    yield face
    face.close()


def played(face: Face, server: ScriptedServer, answer: Recorded) -> Any:
    """What a call returns or raises that is answered so."""
    server.otherwise = sent(response(answer.body.encode(), str(answer.status), answer.kind, **answer.headers))
    return face.call(METHODS[answer.method])


@pytest.mark.parametrize("answer", ERRORS, ids=lambda answer: answer.id)
def test_errors(face, server, answer):
    if answer.method == "search" and face.pc.config.api_version == "2024-04":
        pytest.skip("2024-04 has no search by text")
    error = played(face, server, answer)
    body = answer.json if answer.body.startswith("{") else {"message": answer.body}
    source = body.get("error", body)
    check_error(error, answer, source.get("code"), source["message"])
    assert error.body == answer.body
    assert error.headers.items() >= answer.headers.items()


@pytest.mark.parametrize("answer", SUCCESSES, ids=lambda answer: answer.id)
def test_successes(face, server, answer):
    check_success(played(face, server, answer), answer)


# Over gRPC


@pytest.fixture(scope="module")
def rpc_server():
    pytest.importorskip("grpc", reason="grpcio is not installed")
    server = HostileRpcServer()
    yield server
    server.stop()


@pytest.fixture(scope="module", params=[False, True], ids=["sync", "asyncio"])
def rpc_face(request, rpc_server):
    face = Face(rpc_server.url, request.param, grpc=True, timeout=10.0)
    yield face
    face.close()


def metadata_of(answer: Recorded) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in answer.headers.items() if name != "grpc-status"]


@pytest.mark.parametrize("answer", over_rpc(ERRORS), ids=lambda answer: answer.id)
def test_errors_over_grpc(rpc_face, rpc_server, answer):
    body = answer.json
    text = (b"grpc-message", quote(body["message"]).encode())
    rpc_server.answer = refused(str(body["code"]).encode(), text, *metadata_of(answer))
    check_error(rpc_face.call(METHODS[answer.method]), answer, body["code"], body["message"])


@pytest.mark.parametrize("answer", over_rpc(SUCCESSES), ids=lambda answer: answer.id)
def test_successes_over_grpc(rpc_face, rpc_server, answer):
    packed = core.load_rpc(core.DEFAULT)[ROUTES[answer.method]].write_response(answer.json)
    rpc_server.answer = lambda stream: begun(stream, *metadata_of(answer)) + message(stream, packed) + ended(stream)
    headers = {name: value for name, value in answer.headers.items() if name != "grpc-status"}
    check_success(rpc_face.call(METHODS[answer.method]), answer._replace(headers=headers))
