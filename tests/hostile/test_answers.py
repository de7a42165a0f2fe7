"""Whatever the service answers, a method returns what is right or raises an exception of the package, in time."""

from __future__ import annotations

import httpx
import pytest

from pinecone.exceptions import PineconeApiValueError, PineconeException, PineconeTimeoutError
from tests.scripted_server import ScriptedServer, sent

from .answers import ANSWERS, FEW, RIGHT, WRONG
from .faces import Face
from .methods import KINDS, OTHERS, STREAMS
from .server import response

FACES = {"sync": {"with_asyncio": False}, "asyncio": {"with_asyncio": True}}
#: The same with a transport that the user passes in: what differs is how bytes become a response.
THROUGH_HTTPX = {
    "sync": {"with_asyncio": False, "transport": httpx.HTTPTransport},
    "asyncio": {"with_asyncio": True, "transport": httpx.AsyncHTTPTransport},
}
#: Methods that look for a name in a list, and send none.
BY_NAME = ("admin.projects.describe", "admin.projects.describe_by_name", "admin.projects.exists")
#: Families of answers that are odd before their body is.
OF_BYTES = ("frame", "break", "reset", "stall", "success")
#: Timeout for answers that have no end, once there is a connection, and for all others.
SHORT, LONG = (10.0, 0.1), 10.0


@pytest.fixture(scope="module")
def server():
    with ScriptedServer() as server:
        yield server


def faces(url, settings):
    """Makes faces, one for each timeout."""
    made = {}

    def make(timeout):
        if timeout not in made:
            given = dict(settings)
            if "transport" in given:
                # It keeps no connection, of which the server has closed its end.
                given["transport"] = given["transport"](limits=httpx.Limits(max_keepalive_connections=0))
            made[timeout] = Face(url, timeout=timeout, **given)
        return made[timeout]

    yield make
    for each in made.values():
        each.close()


@pytest.fixture(scope="module", params=FACES)
def face(request, server):
    yield from faces(server.url, FACES[request.param])


@pytest.fixture(scope="module", params=THROUGH_HTTPX)
def face_through_httpx(request, server):
    yield from faces(server.url, THROUGH_HTTPX[request.param])


def wrongs(face, server, answer, methods):
    """What the methods do that they should not."""
    found = []
    for method in methods:
        server.answers = list(map(sent, method.first))
        server.otherwise = sent(*answer.pieces(method.body), ending=answer.ending)
        called = face(SHORT if answer.ending == "stall" else LONG)
        called.admin._session._token = None
        try:
            result = called.call(method)
        except AssertionError as error:
            found.append(f"{method.name}: {error}")
            continue
        said = repr(result)[:300]
        if isinstance(result, PineconeException):
            if answer.outcome == RIGHT and method.right is not None:
                found.append(f"{method.name} raises {said}")
            if answer.ending == "stall" and not isinstance(result, PineconeTimeoutError):
                found.append(f"{method.name} raises {said} and no time-out")
        elif answer.outcome == WRONG and (method in KINDS or method in STREAMS):
            found.append(f"{method.name} returns {said}")
        elif answer.outcome == RIGHT and not method.check(result):
            found.append(f"{method.name} returns {said}, which is not right")
    return found


def test_there_are_answers_of_every_kind():
    assert len({answer.name for answer in ANSWERS}) == len(ANSWERS) > 150


@pytest.mark.parametrize("answer", [each for each in ANSWERS if each.family != "event"], ids=lambda each: each.name)
def test_every_answer_to_a_method_of_each_kind(face, server, answer):
    found = wrongs(face, server, answer, KINDS)
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize("answer", [each for each in ANSWERS if each.family in OF_BYTES], ids=lambda each: each.name)
def test_every_kind_of_bytes_through_httpx(face_through_httpx, server, answer):
    found = wrongs(face_through_httpx, server, answer, [KINDS[0], KINDS[2]] + STREAMS * (answer.outcome == WRONG))
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize("answer", [each for each in ANSWERS if each.outcome != RIGHT], ids=lambda each: each.name)
def test_every_answer_in_pieces(face, server, answer):
    found = wrongs(face, server, answer, STREAMS)
    assert not found, "\n".join(["", *found])


def spoilt(value):
    """An argument with text that has no encoding, as ``os.fsdecode`` may make it; None where it is no text."""
    if isinstance(value, str):
        return "x\udcff"
    if isinstance(value, list) and isinstance(value[0], str):
        return [*value, "x\udcff"]
    return dict.fromkeys(value, "x\udcff") if isinstance(value, dict) else None


@pytest.mark.parametrize("method", [*KINDS, *STREAMS, *OTHERS], ids=lambda each: each.name)
def test_text_that_cannot_be_sent(face, server, method):
    for name, value in method.arguments.items():
        wrong = spoilt(value)
        if wrong is not None and method.path not in BY_NAME:
            server.answers, server.otherwise = list(map(sent, method.first)), sent(response(b"{}"))
            error = face(LONG).call(method._replace(arguments={**method.arguments, name: wrong}))
            assert isinstance(error, PineconeApiValueError)
            assert name in str(error) or name == "backup_name"


@pytest.mark.parametrize("answer", FEW, ids=lambda each: each.name)
def test_every_method(face, server, answer):
    found = wrongs(face, server, answer, OTHERS)
    assert not found, "\n".join(["", *found])
