# @generated from tests/faults/test_sockets_asyncio.py. Do not edit: run scripts/regen.
"""Sockets that are half closed, cut below TLS, slow, or busy with an answer before they have the request."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeApiException, PineconeConnectionError, PineconeTimeoutError
from pinecone.versioning import Operations

from .conftest import HTTPX
from .responses import BODY, FRAMED, UNTIL_CLOSE, in_chunks, response, with_length

pytestmark = pytest.mark.anyio

REFUSAL = with_length(b'{"message":"too large"}', status="HTTP/1.1 413 Content Too Large")
FRAMINGS = {**FRAMED, **UNTIL_CLOSE}

both = pytest.mark.parametrize("kind", ["plain", "tls"])


@pytest.fixture
def server(kind, request):
    """A server that speaks TLS or does not."""
    return request.getfixturevalue("secure" if kind == "tls" else "service")


@pytest.fixture
def http(connect, authority_file, anyio_backend):
    return connect(ssl_ca_certs=authority_file)


def query(text=""):
    arguments = {"top_k": 3, "id": "a", **({"filter": {"text": text}} if text else {})}
    return Operations().call("query", "POST /query", arguments)


def large():
    """A call that is larger than what sockets hold."""
    return query("x" * 20_000_000)


def body_of(parts):
    """The bytes of a stream."""
    found = []
    for part in parts:
        found.append(part)
    return b"".join(found)


@both
def test_large_bodies_go_both_ways(http, server):
    for _ in range(2):
        server.raw(in_chunks(b'{"namespace":"n","x":"' + b"x" * 5_000_000 + b'"}'), close=False)
        assert (http.send(server.url, large())).namespace == "n"
    assert len(server.requests[0].body) == len(large().request.body)
    assert server.connections == 1


@both
@pytest.mark.parametrize("then", ["stay", "linger"])
def test_a_refusal_while_a_large_body_is_sent_is_told(http, server, way, then):
    if way == HTTPX:
        pytest.skip("httpcore reads nothing before it has sent all")
    for _ in range(3):
        server.refuse(REFUSAL, then=then)
        with pytest.raises(PineconeApiException, match="too large") as caught:
            http.send(server.url, large())
        assert caught.value.status == 413
    assert server.connections == 3


@both
@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_refusal_of_a_server_that_breaks_the_connection_at_once(http, server, then):
    """Its answer is lost where the system finds the connection broken before it is read."""
    for _ in range(3):
        server.refuse(REFUSAL, then=then)
        with pytest.raises((PineconeApiException, PineconeConnectionError)) as caught:
            http.send(server.url, large())
        assert isinstance(caught.value, PineconeConnectionError) or caught.value.status == 413


def test_an_interim_answer_does_not_end_a_request(http, service):
    service.interim = response(status="HTTP/1.1 103 Early Hints") * 3
    service.raw(with_length(BODY), close=False)
    assert (http.send(service.url, large())).namespace == "n"
    assert len(service.requests[0].body) == len(large().request.body)


@both
def test_a_server_that_stops_reading_is_late(http, server):
    server.refuse(then="stay")
    with pytest.raises(PineconeTimeoutError):
        http.send(server.url, large(), {"timeout": 0.2})


def test_a_server_that_closes_its_side_after_an_answer(http, service):
    for _ in range(2):
        service.raw(with_length(BODY), close=False)
        assert (http.send(service.url, query())).namespace == "n"
        service.cut_idle()
    assert service.connections == 2


@pytest.mark.parametrize("framing", UNTIL_CLOSE.values(), ids=UNTIL_CLOSE.keys())
def test_a_server_that_closes_its_side_to_end_a_body(http, service, framing):
    service.cut(framing(BODY))
    assert (http.send(service.url, query())).namespace == "n"


def test_a_server_that_closes_its_side_without_an_answer(http, service):
    service.cut()
    with pytest.raises(PineconeConnectionError) as caught:
        http.send(service.url, query())
    assert caught.value.sent
    assert len(service.requests) == 1


@pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS.keys())
def test_an_end_that_tls_announces(http, secure, framing):
    secure.raw(framing(BODY))
    assert (http.send(secure.url, query())).namespace == "n"


@pytest.mark.parametrize("framing", FRAMED.values(), ids=FRAMED.keys())
def test_an_answer_is_whole_before_an_end_that_tls_does_not_announce(http, secure, framing):
    secure.cut(framing(BODY))
    assert (http.send(secure.url, query())).namespace == "n"


@pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS.keys())
def test_a_body_that_is_cut_below_tls_is_a_broken_connection(http, secure, way, framing):
    if way == HTTPX and framing in UNTIL_CLOSE.values():
        pytest.skip("httpcore takes it for the end of the body")
    for missing in (1, len(BODY)) if framing in FRAMED.values() else (0,):
        sent = framing(BODY)
        secure.cut(sent[: len(sent) - missing])
        with pytest.raises(PineconeConnectionError) as caught:
            body_of(http.stream(secure.url, query()))
        assert caught.value.sent


def test_a_cut_below_tls_without_an_answer(http, secure):
    secure.cut()
    with pytest.raises(PineconeConnectionError):
        http.send(secure.url, query())


def test_a_reset_below_tls(http, secure):
    for sent in (b"", REFUSAL[:20], REFUSAL[:-3]):
        secure.reset(sent)
        with pytest.raises(PineconeConnectionError):
            http.send(secure.url, query())


def test_connections_of_tls_are_kept(http, secure):
    for _ in range(3):
        secure.raw(with_length(BODY), close=False)
        http.send(secure.url, query())
    assert secure.connections == 1


@pytest.mark.parametrize("end", ["announced", "cut"])
def test_an_idle_connection_of_tls_that_was_closed_is_seen(http, secure, waits, end):
    secure.raw(with_length(BODY), close=False)
    http.send(secure.url, query())
    secure.close_idle() if end == "announced" else secure.cut_idle()
    secure.raw(with_length(b'{"namespace":"right"}'))
    assert (http.send(secure.url, query())).namespace == "right"
    assert [request.connection for request in secure.requests] == [1, 2]


def test_what_comes_over_tls_while_a_connection_is_idle_is_never_read(http, secure):
    secure.raw(with_length(BODY), close=False)
    http.send(secure.url, query())
    secure.say(with_length(b'{"namespace":"other"}'))
    secure.raw(with_length(b'{"namespace":"right"}'))
    assert (http.send(secure.url, query())).namespace == "right"
    assert [request.connection for request in secure.requests] == [1, 2]


def test_what_follows_an_answer_over_tls_is_never_read(http, secure, way):
    if way == HTTPX:
        pytest.skip("h11 takes it for the next answer")
    secure.raw(with_length(BODY) + with_length(b'{"namespace":"other"}'), close=False)
    secure.raw(with_length(b'{"namespace":"right"}'))
    http.send(secure.url, query())
    assert (http.send(secure.url, query())).namespace == "right"
    assert [request.connection for request in secure.requests] == [1, 2]


def test_a_server_that_does_not_speak_tls(http, greeting):
    url = greeting(with_length(BODY), stays=True).replace("http:", "https:")
    with pytest.raises(PineconeConnectionError) as caught:
        http.send(url, query())
    assert not caught.value.sent


def test_a_server_that_closes_within_the_handshake_of_tls(http, greeting):
    for sent in (b"", b"\x16\x03\x03"):
        with pytest.raises(PineconeConnectionError) as caught:
            http.send(greeting(sent).replace("http:", "https:"), query())
        assert not caught.value.sent


def test_a_server_that_does_not_answer_the_handshake_of_tls_is_late(http, greeting):
    with pytest.raises(PineconeTimeoutError):
        http.send(greeting(b"", stays=True).replace("http:", "https:"), query(), {"timeout": 0.2})
