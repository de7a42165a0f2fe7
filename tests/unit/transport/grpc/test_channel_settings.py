"""What settings of a client mean for a channel."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.config import Config
from pinecone.transport.grpc import channel_settings
from pinecone.transport.http.origin import Origin

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCClientConfig

HOST = "https://index-abc.svc.pinecone.io"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def config(**settings):
    return Config.of("secret-key", **settings)


def options(base=HOST, settings=None, **others):
    made = config(**others)
    return dict(channel_settings.options(Origin(base, made), made, settings or GRPCClientConfig()))


@pytest.mark.parametrize(
    ("base", "target"),
    [
        (HOST, "index-abc.svc.pinecone.io:443"),
        ("http://localhost:5081", "localhost:5081"),
        ("http://[::1]:5081", "[::1]:5081"),
        ("http://example.com", "example.com:80"),
    ],
)
def test_target(base, target):
    assert channel_settings.target(Origin(base, config())) == target


def test_calls_are_sent_again_by_the_package_alone():
    assert options()["grpc.enable_retries"] == 0


@pytest.mark.parametrize(
    ("response", "message", "received", "sent"),
    [(None, None, -1, -1), (50, None, 50, -1), (50, 70, 50, 70), (50, 20, 20, 20), (None, 20, 20, 20)],
)
def test_the_sizes_of_messages(response, message, received, sent):
    made = options(settings=GRPCClientConfig(max_message_length=message), max_response_bytes=response)
    assert (made["grpc.max_receive_message_length"], made["grpc.max_send_message_length"]) == (received, sent)


def test_requests_of_any_size_are_sent():
    assert options()["grpc.max_send_message_length"] == -1
    assert options()["grpc.max_receive_message_length"] == 256 * 1024**2


def test_settings_about_grpc():
    settings = GRPCClientConfig(
        conn_timeout=1.5,
        max_message_length=1000,
        keepalive_time=7,
        keepalive_timeout=0.5,
        grpc_channel_options={"grpc.enable_retries": 1, "grpc.own": "x"},
    )
    found = options(settings=settings)
    assert found["grpc.min_reconnect_backoff_ms"] == 1500
    assert found["grpc.max_receive_message_length"] == found["grpc.max_send_message_length"] == 1000
    assert (found["grpc.keepalive_time_ms"], found["grpc.keepalive_timeout_ms"]) == (7000, 500)
    assert (found["grpc.enable_retries"], found["grpc.own"]) == (1, "x")


def test_no_keepalive():
    assert "grpc.keepalive_time_ms" not in options(settings=GRPCClientConfig(keepalive_time=None))


def test_proxies():
    assert options()["grpc.enable_http_proxy"] == 0
    found = options(proxy_url="http://user:p%40ss@proxy.test:3128", proxy_headers={"X-Own": "1"})
    assert found["grpc.http_proxy"] == "http://proxy.test:3128"
    assert found["grpc.http_connect_headers"] == "X-Own:1\nProxy-Authorization:Basic dXNlcjpwQHNz"
    assert "grpc.enable_http_proxy" not in found


def test_the_proxy_of_the_environment(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://environment.test:1")
    assert options()["grpc.http_proxy"] == "http://environment.test:1"
    assert options("http://localhost:5081")["grpc.enable_http_proxy"] == 0


@pytest.mark.parametrize("scheme", ["https", "socks5"])
def test_a_proxy_of_another_kind_is_refused(scheme):
    with pytest.raises(PineconeConfigurationError, match=f"with an http:// URL only, not {scheme}://"):
        options(proxy_url=f"{scheme}://user:password@proxy.test:1")


def test_certificates(tmp_path):
    plain, secure = Origin("http://localhost:1", config()), Origin(HOST, config())
    assert channel_settings.certificates(plain, config(ssl_verify=False)) is None
    assert b"BEGIN CERTIFICATE" in channel_settings.certificates(secure, config())
    (tmp_path / "ca.pem").write_bytes(b"one")
    assert channel_settings.certificates(secure, config(ssl_ca_certs=str(tmp_path / "ca.pem"))) == b"one"
    (tmp_path / "other.pem").write_bytes(b"two")
    assert channel_settings.certificates(secure, config(ssl_ca_certs=str(tmp_path))) == b"one\ntwo"


def test_certificates_that_cannot_be_read(tmp_path):
    with pytest.raises(PineconeConfigurationError, match="ssl_ca_certs: cannot read"):
        channel_settings.certificates(Origin(HOST, config()), config(ssl_ca_certs=str(tmp_path / "none.pem")))


def test_a_certificate_is_never_left_unchecked():
    with pytest.raises(PineconeConfigurationError, match="instead of ssl_verify=False, pass ssl_ca_certs="):
        channel_settings.certificates(Origin(HOST, config()), config(ssl_verify=False))


def test_metadata():
    own = {"X-Own": "1", "Api-Key": "other", "X-Pinecone-Api-Version": "1999-01", "Host": "x", "X-Raw-Bin": "y"}
    found = channel_settings.metadata(config(additional_headers=own), "2025-04", "Api-Key")
    assert found == (
        ("x-own", "1"),
        ("api-key", "secret-key"),
        ("x-pinecone-api-version", "2025-04"),
        ("x-raw-bin", b"y"),
    )


@pytest.mark.parametrize("name", ["grpc-timeout", "a b", "a(b"])
def test_a_header_that_grpc_cannot_send_is_refused(name):
    with pytest.raises(PineconeConfigurationError, match="cannot send a header with the name"):
        channel_settings.metadata(config(additional_headers={name: "1"}), "2025-04", "Api-Key")


def test_user_agent():
    made = config(source_tag="My Tag")
    assert channel_settings.user_agent(made) == made.user_agent
    assert channel_settings.user_agent(config(additional_headers={"User-Agent": "mine"})) == "mine"


@pytest.mark.parametrize(("timeout", "seconds"), [(None, None), (5, 5), ((1, 2.5), 3.5), ((None, 2), None)])
def test_the_time_for_an_attempt(timeout, seconds):
    assert channel_settings.seconds(timeout) == seconds
