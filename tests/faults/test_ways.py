# @generated from tests/faults/test_ways_asyncio.py. Do not edit: run scripts/regen.
"""What goes through httpx since it cannot go directly: SOCKS, transports of httpx2, and all if httptools is missing."""

from __future__ import annotations

import gc
import sys

import httpx
import pytest

from pinecone import (
    Index,
    PineconeConfigurationError,
    PineconeConnectionError,
    PineconeTimeoutError,
    RetryConfig,
)

pytestmark = pytest.mark.anyio

BODY = b'{"totalVectorCount": 3, "namespaces": {}}'
ONCE = RetryConfig(max_retries=0)


@pytest.fixture
def connect(anyio_backend):
    """Makes an index."""
    made = []

    def make(host, **settings):
        made.append(Index("key", host, **settings))
        return made[-1]

    yield make
    for each in made:
        each.close()


def count(index):
    return (index.describe_index_stats()).total_vector_count


def test_without_httptools_the_log_says_so_once(connect, service, without_httptools, caplog):
    for _ in range(2):
        service.reply(body=BODY)
        assert count(connect(service.url)) == 3
    assert [record.name for record in caplog.records if "httptools" in record.getMessage()] == ["pinecone"]


def test_without_httptools_connections_are_kept_and_closed(connect, service, without_httptools):
    index = connect(service.url)
    for _ in range(3):
        service.reply(body=BODY)
        count(index)
    assert [request.connection for request in service.requests] == [1, 1, 1]
    index.close()
    service.wait_closed()


def test_without_httptools_a_connection_is_waited_for(connect, service, without_httptools):
    index = connect(service.url, connection_pool_maxsize=1, retry_config=ONCE)
    service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1", close=False)
    with pytest.raises(PineconeTimeoutError):
        index.describe_index_stats(timeout=0.05)
    service.reply(body=BODY)
    assert count(index) == 3


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy(connect, service, socks, scheme):
    index = connect(f"http://index.test:{service.port}", proxy_url=f"{scheme}://user:p%40ss@127.0.0.1:{socks.port}")
    for _ in range(2):
        service.reply(body=BODY)
        assert count(index) == 3
    assert socks.requests == [("index.test", service.port)]


def test_a_socks_proxy_of_the_environment(connect, secure, socks, authority_file, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", f"socks5://user:p%40ss@127.0.0.1:{socks.port}")
    secure.reply(body=BODY)
    assert count(connect(f"https://index.test:{secure.port}", ssl_ca_certs=authority_file)) == 3
    assert socks.requests == [("index.test", secure.port)]


# httpcore leaves a connection that a SOCKS proxy refuses to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_socks_proxy_that_refuses(connect, socks):
    index = connect("http://index.test:1", proxy_url=f"socks5://user:no@127.0.0.1:{socks.port}", retry_config=ONCE)
    with pytest.raises(PineconeConnectionError) as caught:
        count(index)
    assert not caught.value.sent
    del caught
    gc.collect()


def test_a_socks_proxy_needs_a_package(connect, monkeypatch):
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(PineconeConfigurationError, match="socksio"):
        count(connect("http://index.test", proxy_url="socks5://127.0.0.1:1"))


@pytest.fixture
def httpx2_transport(anyio_backend):
    httpx2 = pytest.importorskip("httpx2", reason="httpx2 needs a later Python")
    with httpx2.HTTPTransport() as transport:
        yield transport


def test_a_transport_of_httpx2(connect, service, httpx2_transport):
    service.reply(body=BODY)
    assert count(connect(service.url, transport=httpx2_transport)) == 3


def test_failures_of_a_transport_of_httpx2(connect, service, httpx2_transport, free_port):
    with pytest.raises(PineconeConnectionError) as caught:
        count(connect(f"http://127.0.0.1:{free_port}", transport=httpx2_transport, retry_config=ONCE))
    assert not caught.value.sent
    index = connect(service.url, transport=httpx2_transport, retry_config=ONCE)
    service.reset()
    with pytest.raises(PineconeConnectionError) as caught:
        count(index)
    assert caught.value.sent
    service.stall()
    with pytest.raises(PineconeTimeoutError):
        index.describe_index_stats(timeout=0.05)


def test_an_answer_that_a_transport_of_httpx2_makes_up(connect):
    httpx2 = pytest.importorskip("httpx2", reason="httpx2 needs a later Python")
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, content=BODY))
    assert count(connect("index.test", transport=transport)) == 3


@pytest.mark.parametrize("transport", [object(), httpx.Client, "http://127.0.0.1:1"])
def test_what_is_no_transport(connect, transport):
    with pytest.raises(PineconeConfigurationError, match="transport must be"):
        count(connect("index.test", transport=transport))
