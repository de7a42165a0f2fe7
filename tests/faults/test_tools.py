# @generated from tests/faults/test_tools_asyncio.py. Do not edit: run scripts/regen.
"""Tools that take hold of httpx see the calls of clients without settings, for as long as they are there."""

from __future__ import annotations

import json

import httpx
import pytest
import respx
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from pinecone import (
    Index,
    PineconeApiException,
    PineconeConnectionError,
    PineconeTimeoutError,
    RetryConfig,
    ServiceException,
)
from pinecone.transport.config import Config
from pinecone.transport.http.httpx_transport import ThroughHttpx
from pinecone.transport.http.transport import Http
from pinecone.versioning import Operations

pytestmark = pytest.mark.anyio

STATS = {"totalVectorCount": 3, "namespaces": {}}
BODY = json.dumps(STATS).encode()
ONCE = RetryConfig(max_retries=0)
STATS_ROUTE = "POST /describe_index_stats"
URL = "https://index.test/describe_index_stats"


@pytest.fixture
def connect(anyio_backend):
    """Makes an index."""
    made = []

    def make(host="index.test", **settings):
        made.append(Index("key", host, **settings))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def carried(monkeypatch):
    """The calls that httpx carries."""
    seen = []
    original = ThroughHttpx.exchange

    def exchange(self, call, timeout, progress=None):
        seen.append(call.name)
        return original(self, call, timeout, progress)

    monkeypatch.setattr(ThroughHttpx, "exchange", exchange)
    return seen


def count(index):
    return (index.describe_index_stats()).total_vector_count


def test_without_a_tool_httpx_carries_nothing(connect, service, carried):
    service.reply(body=BODY)
    assert count(connect(service.url)) == 3
    assert carried == []


def test_vcrpy_records_a_call_and_plays_it(connect, service, tmp_path):
    cassette = str(tmp_path / "cassette.yaml")
    index = connect(service.url)
    service.reply(body=BODY)
    with vcr.use_cassette(cassette):
        assert count(index) == 3
    with vcr.use_cassette(cassette, record_mode="none") as played:
        assert count(index) == 3
        assert played.play_count == 1
    assert len(service.requests) == 1


def test_vcrpy_records_the_headers_and_the_body_that_are_sent_directly(connect, service, tmp_path):
    index = connect(service.url)
    for _ in range(2):
        service.reply(body=b'{"matches": []}')
    with vcr.use_cassette(str(tmp_path / "cassette.yaml")) as cassette:
        index.query(id="a", top_k=1)
    index.query(id="a", top_k=1)
    recorded, direct = service.requests
    assert list(recorded.headers.items()) == list(direct.headers.items())
    assert (recorded.line, recorded.body) == (direct.line, direct.body)
    assert cassette.requests[0].body == direct.body


def test_vcrpy_in_the_middle_of_direct_calls(connect, service, tmp_path):
    index = connect(service.url)
    service.reply(body=BODY)
    assert count(index) == 3
    with vcr.use_cassette(str(tmp_path / "cassette.yaml")) as cassette:
        service.reply(body=BODY)
        assert count(index) == 3
        assert len(cassette) == 1
    service.reply(body=BODY)
    assert count(index) == 3
    assert [request.connection for request in service.requests] == [1, 2, 1]  # that of before is used again


def test_a_client_for_pytest_httpx(connect, httpx_mock):
    httpx_mock.add_response(url=URL, json=STATS)
    assert count(connect()) == 3
    [request] = httpx_mock.get_requests()
    assert request.headers["api-key"] == "key"


def test_a_failure_for_pytest_httpx(connect, httpx_mock):
    httpx_mock.add_exception(httpx.ReadTimeout("late"))
    with pytest.raises(PineconeTimeoutError):
        count(connect())


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_that_begins_after_a_direct_call(connect, service, using):
    index = connect(service.url)
    service.reply(body=BODY)
    assert count(index) == 3
    with respx.mock(using=using) as router:
        route = router.post(f"{service.url}/describe_index_stats").respond(json={**STATS, "totalVectorCount": 4})
        assert count(index) == 4
        assert route.calls.last.request.headers["api-key"] == "key"
    service.reply(body=BODY)
    assert count(index) == 3
    assert [request.connection for request in service.requests] == [1, 1]


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx_fails_and_answers(connect, using):
    index = connect(retry_config=ONCE)
    with respx.mock(using=using) as router:
        route = router.post(URL)
        route.side_effect = [httpx.ConnectError("refused"), httpx.Response(503), httpx.Response(200, json=STATS)]
        with pytest.raises(PineconeConnectionError, match="refused") as caught:
            count(index)
        assert not caught.value.sent
        with pytest.raises(ServiceException):
            count(index)
        assert count(index) == 3


@respx.mock
def test_respx_as_a_decorator(connect):
    respx.post(URL).respond(json=STATS)
    assert count(connect()) == 3


def test_respx_as_a_fixture(connect, respx_mock):
    respx_mock.post(URL).respond(json=STATS)
    assert count(connect()) == 3


def test_a_tool_sees_what_is_streamed(connect):
    http = Http(Config.of("key"))
    with respx.mock as router:
        router.post(URL).respond(content=b"abcd", headers={"content-encoding": "identity"})
        parts = b""
        for part in http.stream("https://index.test", Operations().call("stats", STATS_ROUTE, {})):
            parts += part
    http.close()
    assert parts == b"abcd"


def test_a_tool_sees_an_upload_and_its_progress(connect):
    call, told = Operations().call("stats", STATS_ROUTE, {"filter": {"a": "b" * 100_000}}), []
    http = Http(Config.of("key"))
    with respx.mock as router:
        route = router.post(URL).respond(json=STATS)
        http.send("https://index.test", call, {"progress": lambda sent, total: told.append(sent)})
    http.close()
    assert route.calls.last.request.content == call.request.body
    assert told == [65536, len(call.request.body)]


def test_opentelemetry_traces_a_call(connect, service):
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        service.reply(body=BODY)
        assert count(connect(service.url)) == 3
    finally:
        instrumentor.uninstrument()
    [span] = spans.get_finished_spans()
    assert span.attributes["http.url"] == f"{service.url}/describe_index_stats"
    assert f"{span.context.trace_id:032x}" in service.requests[0].headers["traceparent"]
    service.reply(body=BODY)
    count(connect(service.url))
    assert len(spans.get_finished_spans()) == 1


def test_a_tool_sees_the_queries_of_several_namespaces(connect):
    index = connect()
    with respx.mock as router:
        route = router.post("https://index.test/query").respond(json={"matches": [{"id": "a", "score": 0.5}]})
        found = index.query_namespaces(namespaces=["a", "b", "c"], metric="cosine", top_k=3, vector=[0.5])
    assert (len(found.matches), route.call_count) == (3, 3)


def test_cookies_are_not_kept(connect):
    index = connect()
    with respx.mock as router:
        route = router.post(URL).respond(json=STATS, headers={"set-cookie": "a=b"})
        for _ in range(2):
            count(index)
        assert "cookie" not in route.calls.last.request.headers


def test_redirects_are_not_followed(connect):
    with respx.mock as router:
        router.post(URL).respond(307, headers={"location": "https://elsewhere.test/"})
        with pytest.raises(PineconeApiException, match="307"):
            count(connect())


def test_nothing_is_kept_open_when_a_tool_has_gone(connect, service, tmp_path):
    index = connect(service.url)
    with vcr.use_cassette(str(tmp_path / "cassette.yaml")):
        service.reply(body=BODY)
        count(index)
    index.close()
    service.wait_closed()
