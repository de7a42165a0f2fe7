# @generated from tests/faults/test_faults_asyncio.py. Do not edit: run scripts/regen.
"""What a caller sees when the service or the way to it fails."""

from __future__ import annotations

import gzip
import logging
import zlib
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from itertools import cycle, islice

import httpx
import pytest

from pinecone.admin import calls as admin
from pinecone.assistant import calls as assistants
from pinecone.db_control import calls as control
from pinecone.db_data import calls as data
from pinecone.exceptions import (
    NotFoundException,
    PineconeApiException,
    PineconeConnectionError,
    PineconeException,
    PineconeProtocolError,
    PineconeResponseTooLargeError,
    PineconeTimeoutError,
    RateLimitError,
    ServiceException,
)
from pinecone.transport.config import Config
from pinecone.transport.hooks import CallEnded, CallStarted
from pinecone.transport.http.transport import Http
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Operations

pytestmark = pytest.mark.anyio

FOUND = b'{"matches": [{"id": "a", "score": 0.5}], "namespace": "n"}'
CREATED = (
    b'{"name": "i", "dimension": 2, "metric": "cosine", "host": "h", "status": {"ready": true, "state": "Ready"},'
    b' "spec": {"serverless": {"cloud": "aws", "region": "r"}}, "vector_type": "dense"}'
)

#: Ways to break a connection: the service may have received the request.
BREAKS = {
    "closed before the answer": lambda service: service.raw(b""),
    "closed in the status line": lambda service: service.raw(b"HTTP/1.1 20"),
    "closed in the headers": lambda service: service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n"),
    "closed in the body": lambda service: service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
    "closed in a chunk": lambda service: service.raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"),
    "reset before the answer": lambda service: service.reset(),
    "reset in the body": lambda service: service.reset(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
    "no HTTP": lambda service: service.raw(b"\x00\x01\x02 nonsense\r\n\r\n"),
    "no chunk": lambda service: service.raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n"),
    "no length": lambda service: service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}"),
}
broken = pytest.mark.parametrize("break_it", BREAKS.values(), ids=BREAKS.keys())


def query():
    """A call that may be sent again."""
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


def create():
    """A call that creates something."""
    spec = {"serverless": {"cloud": "aws", "region": "r"}}
    return Operations().call("create_index", "POST /indexes", {"name": "i", "dimension": 2, "spec": spec})


def collected(parts):
    """The parts of a stream."""
    found = []
    for part in parts:
        found.append(part)
    return found


@pytest.fixture
def connect(settings, waits, anyio_backend):
    """Makes a transport that waits for nothing between attempts."""
    made = []

    def make(**others):
        http = Http(settings(httpx.HTTPTransport, **others))
        http.wait = waits.wait
        made.append(http)
        return http

    yield make
    for http in made:
        http.close()
        if http.config.transport is not None:
            http.config.transport.close()


@pytest.fixture
def http(connect, service):
    return connect(host=service.url)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_failure_is_not_seen(http, service, waits, status):
    service.reply(status)
    service.reply(body=FOUND)
    assert (http.send(service.url, query())).namespace == "n"
    assert [request.body for request in service.requests] == [b'{"topK":3,"id":"a"}'] * 2
    assert len(waits) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 422, 501])
def test_other_failures_are_final(http, service, waits, status):
    service.reply(status)
    with pytest.raises(PineconeApiException) as caught:
        http.send(service.url, query())
    assert (caught.value.status, caught.value.attempts) == (status, 1)
    assert not waits


LOST = {**BREAKS, "status 503": lambda service: service.reply(503), "status 500": lambda service: service.reply(500)}

DELETIONS = {
    "of an index": lambda: control.delete_index(Operations(), "i"),
    "of a collection": lambda: control.delete_collection(Operations(), "c"),
    "of a backup": lambda: control.delete_backup(Operations(), "b"),
    "of all records": lambda: data.delete(Operations(), None, True, "n", None),
    "of a namespace": lambda: data.delete_namespace(Operations(), "n", None),
    "of an assistant": lambda: assistants.delete(Operations(), "a"),
    "of a file": lambda: assistants.delete_file(Operations(), "a", "f"),
    "of a project": lambda: admin.delete_project(Operations(), "p"),
    "of an API key": lambda: admin.delete_api_key(Operations(), "k"),
    "of an organization": lambda: admin.delete_organization(Operations(), "o"),
}


@pytest.mark.parametrize("deletion", DELETIONS.values(), ids=DELETIONS.keys())
def test_a_deletion_whose_answer_is_lost_succeeds(http, service, deletion):
    service.reply(202)
    expected = http.send(service.url, deletion())
    for lose in LOST.values():
        lose(service)
        service.reply(404, b'{"code": 5, "message": "Namespace not found"}')
        assert http.send(service.url, deletion()) == expected
    assert len(service.requests) == 1 + 2 * len(LOST)


@pytest.mark.parametrize("deletion", DELETIONS.values(), ids=DELETIONS.keys())
def test_a_deletion_of_what_is_not_there_fails(http, service, deletion):
    service.reply(429)
    service.reply(404)
    with pytest.raises(NotFoundException):
        http.send(service.url, deletion())


def test_a_hook_sees_a_deletion_whose_answer_is_lost_succeed(connect, service):
    ended = []
    http = connect(host=service.url, hook=lambda call: ended.append)
    service.reply(503)
    service.reply(404)
    http.send(service.url, DELETIONS["of an index"]())
    assert (ended[0].status, ended[0].attempts, ended[0].error) == (404, 2, None)


@pytest.mark.parametrize(("status", "kind"), [(429, RateLimitError), (503, ServiceException)])
def test_a_lasting_failure_is_raised_with_the_attempts(http, service, waits, status, kind):
    for _ in range(4):
        service.reply(status, b'{"message": "no"}')
    with pytest.raises(kind, match=f"query was refused with status {status} .* after 4 attempts: no") as caught:
        http.send(service.url, query())
    assert caught.value.attempts == len(service.requests) == len(waits) + 1 == 4


def test_waits_get_longer(http, service, waits):
    for _ in range(4):
        service.reply(500)
    with pytest.raises(ServiceException):
        http.send(service.url, query())
    assert [low <= wait <= 2 * low for low, wait in zip((0.125, 0.25, 0.5), waits)] == [True] * 3


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
@pytest.mark.parametrize(("asked", "waited"), [("7", 7.0), ("3600", 60.0)])
def test_retry_after_in_seconds(http, service, waits, asked, waited, status):
    service.reply(status, retry_after=asked)
    service.reply(body=FOUND)
    http.send(service.url, query())
    assert waits == [waited]


def test_retry_after_as_a_date(http, service, waits):
    service.reply(429, retry_after=format_datetime(datetime.now(timezone.utc) + timedelta(seconds=30), usegmt=True))
    service.reply(body=FOUND)
    http.send(service.url, query())
    assert 20 < waits[0] <= 30


@broken
def test_a_broken_connection_is_not_seen(http, service, waits, break_it):
    break_it(service)
    service.reply(body=FOUND)
    assert (http.send(service.url, query())).namespace == "n"
    assert len(service.requests) == len(waits) + 1 == 2


@broken
def test_what_creates_is_not_sent_again_after_a_broken_connection(http, service, waits, break_it):
    break_it(service)
    with pytest.raises(PineconeConnectionError, match=r"create_index: the connection to http://.* failed") as caught:
        http.send(service.url, create())
    assert (caught.value.attempts, caught.value.sent, len(service.requests)) == (1, True, 1)
    assert not waits


def test_what_creates_is_not_sent_again_after_a_failure_of_the_service(http, service, waits):
    service.reply(503)
    with pytest.raises(ServiceException) as caught:
        http.send(service.url, create())
    assert caught.value.attempts == len(service.requests) == 1


def test_what_creates_is_sent_again_when_throttled(http, service, waits):
    service.reply(429)
    service.reply(201, CREATED)
    assert (http.send(service.url, create())).name == "i"
    assert len(service.requests) == 2


@pytest.mark.parametrize("call", [query, create])
def test_a_refused_connection_is_tried_again(http, waits, free_port, call):
    with pytest.raises(PineconeConnectionError, match="It was tried 4 times") as caught:
        http.send(f"http://127.0.0.1:{free_port}", call())
    assert (caught.value.attempts, caught.value.sent, len(waits)) == (4, False, 3)


def test_a_connection_that_is_broken_for_good(http, service):
    for _ in range(4):
        service.reset()
    with pytest.raises(PineconeConnectionError) as caught:
        http.send(service.url, query())
    assert caught.value.attempts == len(service.requests) == 4


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"])
def test_a_stalled_answer_is_a_timeout_and_final(connect, service, waits, sent):
    http = connect(timeout=(10, 0.05))
    service.stall(sent)
    with pytest.raises(PineconeTimeoutError) as caught:
        http.send(service.url, query())
    service.wait_arrived()
    assert isinstance(caught.value, TimeoutError)
    assert (caught.value.attempts, len(service.requests)) == (1, 1)
    assert not waits


@pytest.mark.parametrize("timeout", [3_000_000, 1e15, float("inf"), (float("inf"), 1)])
def test_a_timeout_that_is_longer_than_any_call(http, service, timeout):
    service.reply(body=FOUND)
    assert (http.send(service.url, query(), {"timeout": timeout})).namespace == "n"


def test_a_timeout_for_one_call(http, service):
    service.stall()
    with pytest.raises(PineconeTimeoutError, match=r"timeout=0\.05"):
        http.send(service.url, query(), {"timeout": 0.05})


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, (7, 7, 7, 7)),
        ({"timeout": 3}, (3, 3, 3, 3)),
        ({"timeout": (1, 2)}, (1, 1, 2, 2)),
        ({"timeout": None}, (None, None, None, None)),
    ],
)
def test_which_timeout_counts(options, expected):
    seen = []

    def answer(request):
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, content=FOUND)

    http = Http(Config.of("key", timeout=7, transport=httpx.MockTransport(answer)))
    http.send("http://index", query(), options)
    assert [tuple(each[step] for step in ("connect", "pool", "read", "write")) for each in seen] == [expected]


def test_a_body_that_comes_in_small_pieces(http, service):
    length = f"HTTP/1.1 200 OK\r\ncontent-length: {len(FOUND)}\r\n\r\n".encode()
    service.raw(length, *(bytes([byte]) for byte in FOUND), close=False)
    assert (http.send(service.url, query())).matches[0].id == "a"


def test_a_body_in_chunks(http, service):
    service.raw(
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", b"%x\r\n%s\r\n" % (len(FOUND), FOUND), b"0\r\n\r\n"
    )
    assert (http.send(service.url, query())).matches[0].id == "a"


@pytest.mark.parametrize("body", [b"", b"{", b'{"matches": 5}', b"<html></html>", FOUND[:-4]])
def test_a_success_that_cannot_be_read_is_final_and_harms_no_other_call(http, service, waits, body):
    service.reply(200, body)
    service.reply(200, FOUND)
    with pytest.raises(PineconeProtocolError) as caught:
        http.send(service.url, query())
    assert (caught.value.attempts, len(service.requests)) == (1, 1)
    assert (http.send(service.url, query())).namespace == "n"


def test_a_body_longer_than_it_says(http, service):
    service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n" + FOUND, close=False)
    for _ in range(2):
        service.reply(body=FOUND)
    with pytest.raises(PineconeProtocolError):
        http.send(service.url, query())
    assert (http.send(service.url, query())).namespace == "n"
    # Our own connection is dropped with the rest of the body; a transport of the user finds that rest, and tries again.
    assert len(service.requests) == (2 if http.config.transport is None else 3)


@pytest.mark.parametrize("call", [query, create])
def test_the_first_call_after_the_service_closed_an_idle_connection(http, service, waits, call):
    service.reply(body=FOUND, close=True)
    service.reply(body=CREATED if call is create else FOUND)
    http.send(service.url, query())
    service.wait_closed()
    http.send(service.url, call())
    assert [request.connection for request in service.requests] == [1, 2]
    assert not waits


def test_connections_are_kept(http, service):
    for _ in range(3):
        service.reply(body=FOUND)
        http.send(service.url, query())
    assert [request.connection for request in service.requests] == [1, 1, 1]


def test_closing_frees_the_connections(http, service):
    if http.config.transport is not None:
        pytest.skip("the user's own transport is closed by the user")
    service.reply(body=FOUND)
    http.send(service.url, query())
    http.close()
    service.wait_closed()


def test_a_redirect_is_not_followed_and_the_key_goes_nowhere_else(http, service, elsewhere):
    service.reply(307, location=elsewhere.url)
    with pytest.raises(PineconeApiException) as caught:
        http.send(service.url, query())
    assert caught.value.status == 307
    assert elsewhere.connections == 0


def test_retries_for_one_call(http, service, waits):
    service.reply(503)
    with pytest.raises(ServiceException) as caught:
        http.send(service.url, query(), {"retry": RetryConfig(max_retries=0)})
    assert caught.value.attempts == 1


def test_retries_of_the_client(connect, service, waits):
    http = connect(retry_config=RetryConfig(max_retries=1, backoff_factor=2, jitter=0, retryable_status_codes={418}))
    service.reply(418)
    service.reply(418)
    with pytest.raises(PineconeApiException) as caught:
        http.send(service.url, query())
    assert (caught.value.attempts, waits) == (2, [2.0])


def test_throttling_is_told(connect, service):
    throttled = []
    http = connect(retry_config=RetryConfig(on_throttle=throttled.append))
    service.reply(503)
    service.reply(429)
    service.reply(body=FOUND)
    http.send(service.url, query())
    assert throttled == [service.url.removeprefix("http://")]


def test_the_response_knows_its_headers(http, service):
    service.reply(body=FOUND, X_Pinecone_Request_Id="abc")
    result = http.send(service.url, query())
    assert result._response_info.raw_headers["x-pinecone-request-id"] == "abc"


def test_a_hook_sees_a_call(connect, service):
    seen = []

    def hook(call):
        seen.append(call)
        return seen.append

    http = connect(hook=hook)
    service.reply(503)
    service.reply(body=FOUND, x_pinecone_request_id="abc")
    http.send(service.url, query())
    started, ended = seen
    assert started == CallStarted("query", "POST /query", query().operation.version, service.url)
    assert ended == CallEnded(200, ended.seconds, 2, "abc", None)


def test_a_hook_sees_a_failure(connect, service, waits):
    seen = []
    http = connect(hook=lambda call: seen.append)
    for _ in range(4):
        service.reply(503, x_pinecone_request_id="abc")
    with pytest.raises(ServiceException) as caught:
        http.send(service.url, query())
    assert seen == [CallEnded(503, seen[0].seconds, 4, "abc", caught.value)]


def test_a_hook_that_fails_harms_no_call(connect, service, caplog):
    def hook(call):
        raise ValueError("hook")

    http = connect(hook=hook)
    service.reply(body=FOUND)
    assert (http.send(service.url, query())).namespace == "n"
    assert "A hook raised an exception." in caplog.text


def test_no_log_and_no_error_shows_the_key(connect, service, waits, caplog):
    caplog.set_level(logging.DEBUG)
    http = connect(host=service.url, hook=lambda call: None)
    service.reply(body=FOUND)
    http.send(service.url, query())
    service.reply(401, b'{"message": "Invalid key secret-key"}')
    service.reply(200, b"{")
    for _ in range(4):
        service.reset()
    service.stall()
    for options in [{}, {}, {}, {"timeout": 0.05}]:
        with pytest.raises(PineconeException) as caught:
            http.send(service.url, query(), options)
        shown = f"{caught.value} {caught.value!r} {vars(caught.value)} {caught.value.__cause__!r}"
        assert "secret-key" not in shown
    assert "attempt 1 ended" in caplog.text
    assert "secret-key" not in caplog.text


def test_a_stream_comes_in_parts(http, service):
    service.raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", b"2\r\nab\r\n", b"2\r\ncd\r\n", b"0\r\n\r\n")
    assert b"".join(collected(http.stream(service.url, query()))) == b"abcd"


def test_a_stream_is_sent_again_until_it_begins(http, service, waits):
    service.reply(503)
    service.reset()
    service.reply(body=b"abcd")
    assert b"".join(collected(http.stream(service.url, query()))) == b"abcd"
    assert len(service.requests) == 3


def test_a_stream_that_breaks_is_not_sent_again(http, service, waits):
    service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", b"abcd")
    with pytest.raises(PineconeConnectionError):
        collected(http.stream(service.url, query()))
    assert len(service.requests) == 1


def test_a_stream_that_is_refused(http, service):
    service.reply(404, b'{"message": "no"}')
    with pytest.raises(PineconeApiException, match="no") as caught:
        collected(http.stream(service.url, query()))
    assert caught.value.status == 404


def test_a_hook_sees_a_stream(connect, service, waits):
    seen = []
    http = connect(hook=lambda call: seen.append)
    service.reply(body=b"abcd")
    service.reply(404)
    assert collected(http.stream(service.url, query())) == [b"abcd"]
    with pytest.raises(PineconeApiException):
        collected(http.stream(service.url, query()))
    assert [(ended.status, ended.attempts) for ended in seen] == [(200, 1), (404, 1)]


def test_a_hook_is_told_of_a_stream_when_it_ends(connect, service):
    seen = []
    http = connect(hook=lambda call: seen.append)
    service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\nx-request-id: a\r\n\r\n1234")
    stream = http.stream(service.url, query())
    assert stream.__next__() == b"1234"
    assert seen == []
    with pytest.raises(PineconeConnectionError) as caught:
        stream.__next__()
    assert [(ended.status, ended.request_id, ended.error) for ended in seen] == [(200, "a", caught.value)]


def test_a_hook_is_told_of_a_stream_that_cannot_be_read(connect, service):
    seen, wrong = [], PineconeException("wrong")

    def read(body):
        yield from body
        raise wrong

    http = connect(hook=lambda call: seen.append)
    service.reply(body=b"1234")
    with pytest.raises(PineconeException):
        collected(http.stream(service.url, query(), read=read))
    assert [(ended.status, ended.error) for ended in seen] == [(200, wrong)]


def test_a_hook_sees_a_stream_succeed_of_which_no_more_is_asked_for(connect, service):
    seen = []
    http = connect(hook=lambda call: seen.append)
    service.stall(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1234")
    stream = http.stream(service.url, query())
    assert stream.__next__() == b"1234"
    stream.close()
    assert [(ended.status, ended.error) for ended in seen] == [(200, None)]


def test_progress_of_a_large_body(http, service):
    filter = {"text": "x" * 200_000}
    call = Operations().call("query", "POST /query", {"top_k": 3, "id": "a", "filter": filter})
    told = []
    service.reply(body=FOUND)
    http.send(service.url, call, {"progress": lambda sent, total: told.append((sent, total))})
    total = len(call.request.body)
    assert service.requests[0].body == call.request.body
    assert told == [(65536, total), (131072, total), (196608, total), (total, total)]


@pytest.mark.parametrize("size", [100, 65535, 65536, 65537, 65536 + 262_144, 65536 + 262_145, 1_000_000])
def test_a_body_of_any_size_arrives_as_it_is(http, service, size):
    def call(text):
        return Operations().call("query", "POST /query", {"top_k": 3, "id": "a", "filter": {"text": text}})

    sized = call("".join(islice(cycle("abcdefghijk"), size - len(call("").request.body))))
    service.reply(body=FOUND)
    http.send(service.url, sized)
    assert len(sized.request.body) == size
    assert service.requests[0].body == sized.request.body


def test_a_response_of_the_largest_size(connect, service):
    service.reply(body=FOUND)
    http = connect(max_response_bytes=len(FOUND))
    assert (http.send(service.url, query())).namespace == "n"


@pytest.mark.parametrize("status", [200, 503])
@pytest.mark.parametrize("coding", ["identity", "gzip", "deflate"])
def test_a_response_that_is_too_large(connect, service, status, coding):
    body = {"identity": bytes, "gzip": gzip.compress, "deflate": zlib.compress}[coding](bytes(5_000_000))
    service.reply(status, body, content_encoding=coding)
    service.reply(body=FOUND)
    http = connect(max_response_bytes=1_000_000)
    with pytest.raises(PineconeResponseTooLargeError, match="query: the response is larger") as caught:
        http.send(service.url, query())
    assert (caught.value.limit, caught.value.attempts, len(service.requests)) == (1_000_000, 1, 1)
    assert (http.send(service.url, query())).namespace == "n"


def test_a_stream_that_is_too_large(connect, service):
    service.reply(body=gzip.compress(bytes(5_000_000)), content_encoding="gzip")
    http = connect(max_response_bytes=1_000_000)
    parts = http.stream(service.url, query())
    size = 0
    with pytest.raises(PineconeResponseTooLargeError):
        for part in parts:
            size += len(part)
    assert 0 < size <= 1_000_000


def test_a_response_through_a_proxy_that_is_too_large(connect, service, proxy):
    service.reply(body=bytes(2_000_000))
    http = Http(Config.of("key", proxy_url=f"http://127.0.0.1:{proxy.port}", max_response_bytes=1_000_000))
    with pytest.raises(PineconeResponseTooLargeError):
        http.send(f"http://index.test:{service.port}", query())
    assert proxy.requests
    http.close()


def test_a_response_without_a_limit_to_its_size(connect, service):
    service.reply(body=b" " * 3_000_000 + FOUND)
    assert (connect(max_response_bytes=None).send(service.url, query())).namespace == "n"
