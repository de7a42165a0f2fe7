"""Which proxy a host is reached through."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.config import Config
from pinecone.transport.masked import Masked
from pinecone.transport.proxies import Proxy, proxy_for

HOST = "https://index.test"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def chosen(base=HOST, **settings):
    proxy = proxy_for(base, Config.of("key", **settings))
    return proxy and proxy.url


@pytest.mark.parametrize(
    ("base", "environment", "expected"),
    [
        (HOST, {}, None),
        (HOST, {"HTTPS_PROXY": "http://p:1"}, "http://p:1"),
        (HOST, {"https_proxy": "http://p:1"}, "http://p:1"),
        (HOST, {"HTTPS_PROXY": "p:1"}, "http://p:1"),
        (HOST, {"HTTP_PROXY": "http://p:1"}, None),
        (HOST, {"ALL_PROXY": "socks5://p:1"}, "socks5://p:1"),
        (HOST, {"ALL_PROXY": "http://all", "HTTPS_PROXY": "http://p"}, "http://p"),
        (HOST, {"HTTPS_PROXY": "http://p", "NO_PROXY": "index.test"}, None),
        (HOST, {"HTTPS_PROXY": "http://p", "NO_PROXY": ".test"}, None),
        (HOST, {"HTTPS_PROXY": "http://p", "NO_PROXY": "*"}, None),
        (HOST, {"HTTPS_PROXY": "http://p", "NO_PROXY": "other.test"}, "http://p"),
        ("https://index.test:8443/path", {"HTTPS_PROXY": "http://p", "NO_PROXY": "index.test:8443"}, None),
        ("http://index.test", {"HTTP_PROXY": "http://p:1"}, "http://p:1"),
        ("http://localhost:5080", {"HTTP_PROXY": "http://p:1"}, None),
        ("http://127.0.0.1:5080", {"HTTP_PROXY": "http://p:1"}, None),
        ("http://[::1]:5080", {"HTTP_PROXY": "http://p:1"}, None),
    ],
)
def test_the_environment(monkeypatch, base, environment, expected):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert chosen(base) == expected


def test_the_setting_comes_before_the_environment(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://environment")
    monkeypatch.setenv("NO_PROXY", "*")
    assert chosen(proxy_url="http://setting") == "http://setting"
    assert chosen("http://localhost:1", proxy_url="http://setting") == "http://setting"


def test_parts_of_a_proxy():
    config = Config.of("key", proxy_url="http://user:p%40ss@[::1]:3128/", proxy_headers={"X": "1"})
    assert proxy_for(HOST, config) == Proxy("http://[::1]:3128", Masked(("user", "p@ss")), Masked({"X": "1"}))


@pytest.mark.parametrize("url", ["nonsense", "ftp://u:secret@p", "http://", "http://u:secret@p:port"])
def test_what_is_no_proxy_is_refused_without_showing_it(url):
    with pytest.raises(PineconeConfigurationError, match="proxy_url") as caught:
        chosen(proxy_url=url)
    assert "secret" not in str(caught.value)


def test_what_is_no_proxy_in_the_environment(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "ftp://p")
    with pytest.raises(PineconeConfigurationError, match="environment"):
        chosen()
