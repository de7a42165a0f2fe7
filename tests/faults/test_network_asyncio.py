"""Proxies, certificates and the bounds of a pool, over real connections."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeConfigurationError, PineconeConnectionError, PineconeTimeoutError
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Operations

pytestmark = pytest.mark.anyio

FOUND = b'{"matches": [], "namespace": "n"}'


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


@pytest.fixture
async def connect(waits, anyio_backend):
    """Makes a transport that tries once."""
    made = []

    def make(**settings):
        http = HttpAsyncio(Config.of("secret-key", retry_config=RetryConfig(max_retries=0), **settings))
        made.append(http)
        return http

    yield make
    for http in made:
        await http.close()


async def test_a_private_authority(connect, secure, authority_file):
    secure.reply(body=FOUND)
    assert (await connect(ssl_ca_certs=authority_file).send(secure.url, query())).namespace == "n"


async def test_http_is_what_is_spoken_over_tls(connect, secure, server_context, authority_file):
    server_context.set_alpn_protocols(["h2", "http/1.1"])
    secure.reply(body=FOUND)
    await connect(ssl_ca_certs=authority_file).send(secure.url, query())
    assert secure.protocols == ["http/1.1"]


async def test_an_authority_of_the_environment(connect, secure, authority_file, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", authority_file)
    secure.reply(body=FOUND)
    assert (await connect().send(secure.url, query())).namespace == "n"


async def test_an_unknown_authority_is_refused(connect, secure):
    with pytest.raises(PineconeConnectionError, match="certificate verify failed") as caught:
        await connect().send(secure.url, query())
    assert not caught.value.sent
    assert not secure.requests


async def test_a_certificate_of_another_host_is_refused(connect, secure, authority_file):
    with pytest.raises(PineconeConnectionError, match="certificate verify failed"):
        await connect(ssl_ca_certs=authority_file).send(secure.url.replace("127.0.0.1", "localhost"), query())


async def test_certificates_are_not_checked_when_told_so(connect, secure):
    secure.reply(body=FOUND)
    assert (await connect(ssl_verify=False).send(secure.url, query())).namespace == "n"


async def test_certificates_that_cannot_be_read(connect):
    with pytest.raises(PineconeConfigurationError, match="ssl_ca_certs: cannot read certificates"):
        await connect(ssl_ca_certs="none.pem").send("https://127.0.0.1:1", query())


async def test_a_plain_request_through_a_proxy(connect, service, proxy):
    http = connect(proxy_url=f"http://127.0.0.1:{proxy.port}", proxy_headers={"X-Proxy": "1"})
    service.reply(body=FOUND)
    await http.send(f"http://index.test:{service.port}", query())
    assert proxy.requests[0].line == f"POST http://index.test:{service.port}/query HTTP/1.1"
    assert proxy.requests[0].headers["x-proxy"] == "1"
    assert service.requests[0].headers["host"] == f"index.test:{service.port}"


async def test_a_host_whose_name_is_not_ascii(connect, service, proxy):
    service.reply(body=FOUND)
    await connect(proxy_url=f"http://127.0.0.1:{proxy.port}").send(f"http://bücher.test:{service.port}", query())
    assert service.requests[0].headers["host"] == f"xn--bcher-kva.test:{service.port}"


async def test_a_tunnel_through_a_proxy(connect, secure, proxy, authority_file):
    http = connect(
        proxy_url=f"http://127.0.0.1:{proxy.port}", proxy_headers={"X-Proxy": "1"}, ssl_ca_certs=authority_file
    )
    secure.reply(body=FOUND)
    await http.send(f"https://index.test:{secure.port}", query())
    assert proxy.requests[0].line == f"CONNECT index.test:{secure.port} HTTP/1.1"
    assert proxy.requests[0].headers["x-proxy"] == "1"
    assert "x-proxy" not in secure.requests[0].headers


async def test_the_proxy_of_a_tunnel_never_sees_the_key(connect, secure, proxy, authority_file):
    http = connect(proxy_url=f"http://127.0.0.1:{proxy.port}", ssl_ca_certs=authority_file)
    secure.reply(body=FOUND)
    await http.send(f"https://index.test:{secure.port}", query())
    assert secure.requests[0].headers["api-key"] == "secret-key"
    assert "secret-key" not in str(proxy.requests)


async def test_a_proxy_that_is_reached_through_tls(connect, secure, secure_proxy, authority_file):
    http = connect(proxy_url=f"https://127.0.0.1:{secure_proxy.port}", ssl_ca_certs=authority_file)
    secure.reply(body=FOUND)
    assert (await http.send(f"https://index.test:{secure.port}", query())).namespace == "n"
    assert secure_proxy.requests[0].line.startswith("CONNECT index.test")


async def test_user_and_password_of_a_proxy(connect, secure, proxy_with_password, authority_file):
    url = f"http://user:p%40ss@127.0.0.1:{proxy_with_password.port}"
    secure.reply(body=FOUND)
    http = connect(proxy_url=url, ssl_ca_certs=authority_file)
    assert (await http.send(f"https://index.test:{secure.port}", query())).namespace == "n"


async def test_a_proxy_that_refuses(connect, proxy_with_password, authority_file):
    url = f"http://user:wrong-password@127.0.0.1:{proxy_with_password.port}"
    http = connect(proxy_url=url, ssl_ca_certs=authority_file)
    with pytest.raises(PineconeConnectionError, match="407") as caught:
        await http.send("https://index.test:1", query())
    assert not caught.value.sent
    assert "wrong-password" not in f"{caught.value} {caught.value.__cause__!r}"


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
async def test_a_proxy_of_the_environment(connect, service, proxy, monkeypatch, name):
    monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
    service.reply(body=FOUND)
    assert (await connect().send(f"http://index.test:{service.port}", query())).namespace == "n"
    assert len(proxy.requests) == 1


async def test_a_tunnel_through_a_proxy_of_the_environment(connect, secure, proxy, authority_file, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
    secure.reply(body=FOUND)
    http = connect(ssl_ca_certs=authority_file)
    assert (await http.send(f"https://index.test:{secure.port}", query())).namespace == "n"


async def test_this_machine_is_reached_without_the_proxy_of_the_environment(connect, service, proxy, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    service.reply(body=FOUND)
    await connect().send(service.url, query())
    assert not proxy.requests


async def test_hosts_without_the_proxy_of_the_environment(connect, free_port, proxy, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", "other.test, 127.0.0.2")
    with pytest.raises(PineconeConnectionError):
        await connect().send(f"http://127.0.0.2:{free_port}", query())
    assert not proxy.requests


async def test_own_headers_and_source_tag_arrive(connect, service):
    http = connect(additional_headers={"X-Own": "1"}, source_tag="My Tag")
    service.reply(body=FOUND)
    await http.send(service.url, query())
    headers = service.requests[0].headers
    assert (headers["x-own"], headers["user-agent"]) == ("1", http.config.user_agent)
    assert headers["user-agent"].endswith("source_tag=my_tag")


async def test_no_connection_gets_free_in_time(connect, service):
    http = connect(connection_pool_maxsize=1, timeout=0.05)
    service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", b"abcd", close=False)
    stream = http.stream(service.url, query(), {"timeout": None})
    async for _ in stream:
        break
    with pytest.raises(PineconeTimeoutError):
        await http.send(service.url, query())
    await stream.aclose()
    service.reply(body=FOUND)
    assert (await http.send(service.url, query(), {"timeout": 10})).namespace == "n"
    assert service.connections == 2


@pytest.mark.parametrize("failure", ["reset", "stall"])
async def test_failures_leave_the_pool_room(connect, service, failure):
    http = connect(connection_pool_maxsize=1, timeout=0.05)
    getattr(service, failure)()
    with pytest.raises((PineconeConnectionError, PineconeTimeoutError)):
        await http.send(service.url, query())
    service.wait_arrived()
    service.reply(body=FOUND)
    assert (await http.send(service.url, query(), {"timeout": 10})).namespace == "n"
