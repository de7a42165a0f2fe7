"""What goes over real connections, and what becomes of answers and failures."""

from __future__ import annotations

import pytest

from pinecone import core
from pinecone.display.counting import counted
from pinecone.exceptions import (
    NotFoundException,
    PineconeApiException,
    PineconeApiValueError,
    PineconeConfigurationError,
    PineconeConnectionError,
    PineconeException,
    PineconeProtocolError,
    PineconeTimeoutError,
    RateLimitError,
    ServiceException,
)
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Operations
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

ONCE = RetryConfig(max_retries=0)
FOUND = b'{"matches": [{"id": "a", "score": 0.5}], "namespace": "n"}'
HALF = b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"matches": ['


def query(version=None):
    return Operations(version).call("query", "POST /query", {"top_k": 3, "id": "a"})


def fetch(ids):
    return Operations().call("fetch", "GET /vectors/fetch", {"ids": ids})


@pytest.fixture
async def http(service, anyio_backend):
    transport = HttpAsyncio(Config.of("secret-key", service.url, timeout=10, retry_config=ONCE))
    yield transport
    await transport.close()


async def test_a_response_is_read(http, service):
    service.reply(body=FOUND)
    result = await http.send(service.url, query())
    assert [match.id for match in result.matches] == ["a"]


async def test_a_request_carries_what_the_service_needs(service):
    config = Config.of("secret-key", service.url, additional_headers={"X-Own": "1"}, source_tag="tag")
    http = HttpAsyncio(config)
    service.reply(body=FOUND)
    await http.send(service.url, query())
    await http.close()
    request = service.requests[0]
    headers = request.headers
    assert (request.method, request.target, request.body) == ("POST", "/query", b'{"topK":3,"id":"a"}')
    assert headers["api-key"] == "secret-key"
    assert headers["x-pinecone-api-version"] == core.DEFAULT
    assert headers["user-agent"] == config.user_agent
    assert headers["accept"] == headers["content-type"] == "application/json"
    assert headers["x-own"] == "1"
    assert headers["host"] == service.url.removeprefix("http://")
    assert headers["content-length"] == "19"


@pytest.mark.parametrize("version", [v for v in REVIEWED if "POST /query" in core.load(v)])
async def test_the_version_header_is_that_of_the_operation(http, service, version):
    service.reply(body=FOUND)
    await http.send(service.url, query(version))
    assert service.requests[0].headers.get_all("x-pinecone-api-version") == [version]


async def test_own_headers_cannot_replace_the_version_or_the_key(service):
    own = {"X-Pinecone-Api-Version": "1999-01", "API-KEY": "other", "User-Agent": "mine"}
    http = HttpAsyncio(Config.of("secret-key", service.url, additional_headers=own))
    service.reply(body=FOUND)
    await http.send(service.url, query())
    await http.close()
    headers = service.requests[0].headers
    assert headers.get_all("x-pinecone-api-version") == [core.DEFAULT]
    assert headers.get_all("api-key") == ["secret-key"]
    assert headers.get_all("user-agent") == ["mine"]


async def test_the_target_arrives_as_it_was_encoded(http, service):
    service.reply(body=b'{"vectors": {}}')
    await http.send(service.url, fetch(["a/b", "c d", "é&=?#%", "+"]))
    assert service.requests[0].target == ("/vectors/fetch?ids=a%2Fb&ids=c%20d&ids=%C3%A9%26%3D%3F%23%25&ids=%2B")


async def test_connections_are_kept(http, service):
    for _ in range(3):
        service.reply(body=FOUND)
        await http.send(service.url, query())
    assert len({request.headers["host"] for request in service.requests}) == 1
    assert len(http._pools) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, PineconeApiException), (404, NotFoundException), (429, RateLimitError), (503, ServiceException)],
)
async def test_an_error_response_is_raised(http, service, status, kind):
    service.reply(status, b'{"message": "no"}', x_pinecone_request_id="abc", retry_after="2")
    with pytest.raises(kind) as caught:
        await http.send(service.url, query())
    error = caught.value
    assert (error.status, error.message, error.request_id, error.operation) == (status, "no", "abc", "query")
    assert getattr(error, "retry_after", 2.0) == 2.0


async def test_a_redirect_is_not_followed(http, service):
    service.reply(307, b"", location="http://127.0.0.1:1/elsewhere")
    with pytest.raises(PineconeApiException) as caught:
        await http.send(service.url, query())
    assert caught.value.status == 307
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    "body", [b"", b"{", b"null!", b"<html></html>", b"\xff", b'{"matches": 5}', b'{"matches": [{}]}']
)
async def test_a_success_that_cannot_be_read_is_an_error(http, service, body):
    service.reply(200, body)
    with pytest.raises(PineconeProtocolError) as caught:
        await http.send(service.url, query())
    size = counted(len(body), "byte")
    assert str(caught.value).startswith(f"query: the response of {service.url} (status 200, {size})")


async def test_nobody_listens(http, free_port):
    base = f"http://127.0.0.1:{free_port}"
    with pytest.raises(PineconeConnectionError) as caught:
        await http.send(base, query())
    assert str(caught.value).startswith(f"query: the connection to {base} failed")


async def test_a_connection_that_breaks(http, service):
    service.raw(HALF)
    with pytest.raises(PineconeConnectionError, match="query: the connection to"):
        await http.send(service.url, query())


async def test_an_answer_that_does_not_come(service):
    http = HttpAsyncio(Config.of("secret-key", service.url, timeout=0.05))
    service.stall()
    with pytest.raises(PineconeTimeoutError) as caught:
        await http.send(service.url, query())
    await http.close()
    assert isinstance(caught.value, TimeoutError)
    assert str(caught.value) == f"query: {service.url} did not answer in time (timeout=0.05)."


async def test_a_port_that_speaks_no_tls(http, service):
    with pytest.raises(PineconeConnectionError):
        await http.send(service.url.replace("http:", "https:"), query())


async def test_certificates_that_cannot_be_read(service):
    http = HttpAsyncio(Config.of("secret-key", ssl_ca_certs="no-such-file.pem"))
    with pytest.raises(PineconeConfigurationError, match="ssl_ca_certs"):
        await http.send("https://127.0.0.1:1", query())


@pytest.mark.parametrize("proxy", ["nonsense", "ftp://user:secret-password@proxy"])
async def test_a_proxy_that_is_none(service, proxy):
    http = HttpAsyncio(Config.of("secret-key", proxy_url=proxy))
    with pytest.raises(PineconeConfigurationError, match="proxy_url") as caught:
        await http.send(service.url, query())
    assert "secret-password" not in str(caught.value)


async def test_a_proxy_gets_the_request(service):
    http = HttpAsyncio(Config.of("secret-key", proxy_url=service.url, proxy_headers={"X-Proxy": "1"}))
    service.reply(body=FOUND)
    await http.send("http://index.invalid", query())
    await http.close()
    assert service.requests[0].target == "http://index.invalid/query"
    assert service.requests[0].headers["x-proxy"] == "1"


async def test_a_target_that_is_too_long(http, service):
    with pytest.raises(PineconeApiValueError, match="fetch: the arguments make a URL"):
        await http.send(service.url, fetch(["x" * 70_000]))


async def test_closing_is_not_final(http, service):
    for _ in range(2):
        service.reply(body=FOUND)
        await http.send(service.url, query())
        await http.close()
        await http.close()
        assert not http._pools


async def test_one_host_can_be_closed(http, service, free_port):
    service.reply(body=FOUND)
    await http.send(service.url, query())
    await http.close(f"http://127.0.0.1:{free_port}")
    assert list(http._pools) == [service.url]
    await http.close(service.url)
    assert not http._pools


async def test_a_failed_call_leaves_the_pool_usable(http, service):
    service.raw(HALF)
    with pytest.raises(PineconeConnectionError):
        await http.send(service.url, query())
    service.reply(body=FOUND)
    assert (await http.send(service.url, query())).namespace == "n"


async def test_no_error_shows_the_key(http, service, free_port):
    service.reply(401, b'{"message": "Invalid key secret-key"}')
    service.reply(200, b"{")
    service.raw(HALF)
    for base in [service.url] * 3 + [f"http://127.0.0.1:{free_port}"]:
        with pytest.raises(PineconeException) as caught:
            await http.send(base, query())
        shown = f"{caught.value} {caught.value!r} {vars(caught.value)} {caught.value.__cause__!r}"
        assert "secret-key" not in shown
