"""Whatever the service answers over gRPC, a method returns what is right or raises an exception of the package."""

from __future__ import annotations

import pytest

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.exceptions import PineconeException
from pinecone.grpc.background import OF_ONE_REQUEST

from .answers import EITHER, RIGHT, WRONG
from .faces import Face
from .methods import KINDS, OTHERS, Method
from .rpc import RPC_ANSWERS, HostileRpcServer

#: Methods of an index that go over gRPC; the first has the answers that are right.
RPC_METHODS = [
    KINDS[0],
    KINDS[1],
    *(
        method
        for method in OTHERS
        if method.path.removeprefix("index.")
        in ("delete", "describe_index_stats", "describe_namespace", "fetch", "list", "list_namespaces", "update")
    ),
]
QUERY: Method = RPC_METHODS[0]


@pytest.fixture(scope="module")
def server():
    server = HostileRpcServer()
    yield server
    server.stop()


@pytest.fixture(scope="module", params=["sync", "asyncio", "background"])
def faces(request, server):
    """A face that waits long for what is right, and one that does not."""
    way = {"with_asyncio": request.param == "asyncio", "grpc": True}
    if request.param == "background":
        way["in_background"] = OF_ONE_REQUEST
    made = {RIGHT: Face(server.url, timeout=10.0, **way)}
    made[WRONG] = made[EITHER] = Face(server.url, timeout=0.5, **way)
    yield made
    made[RIGHT].close()
    made[WRONG].close()


def wrong(faces, server, answer, method):
    """What the method does that it should not; None if nothing."""
    server.answer = answer.bytes
    try:
        result = faces[answer.outcome].call(method)
    except AssertionError as error:
        return f"{method.name}: {error}"
    if isinstance(result, PineconeException):
        return f"{method.name} raises {result!r}" if answer.outcome == RIGHT else None
    if answer.outcome == WRONG or (answer.outcome == RIGHT and not method.check(result)):
        return f"{method.name} returns {result!r:.300}"
    return None


@pytest.mark.parametrize("answer", RPC_ANSWERS, ids=lambda each: each.name)
def test_every_answer_to_a_query(faces, server, answer):
    found = wrong(faces, server, answer, QUERY)
    assert found is None, found


FEW = (
    "a success without a message",
    "a message that is garbage",
    "a message that is cut",
    "an unknown status",
    "a bomb",
)
ANSWERS = [each for each in RPC_ANSWERS if each.name in FEW]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda each: each.name)
def test_every_method(faces, server, answer):
    found = [wrong(faces, server, answer, method) for method in RPC_METHODS[1:]]
    assert not any(found), found
