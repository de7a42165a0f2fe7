"""Settings: where they come from, what is refused, and that the key stays hidden."""

from __future__ import annotations

import re

import pytest

from pinecone import (
    Index,
    IndexAsyncio,
    Pinecone,
    PineconeApiTypeError,
    PineconeAsyncio,
    PineconeConfigurationError,
    __version__,
    core,
)
from pinecone.transport.config import Config
from pinecone.transport.hosts import base_url


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    for name in ("PINECONE_API_KEY", "PINECONE_CONTROLLER_HOST", "PINECONE_API_VERSION", "PINECONE_ADDITIONAL_HEADERS"):
        monkeypatch.delenv(name, raising=False)


def test_environment_is_read(monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "from-env")
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", "localhost:5080")
    monkeypatch.setenv("PINECONE_API_VERSION", core.VERSIONS[0])
    config = Pinecone().config
    assert (config.api_key, config.host, config.api_version) == ("from-env", "http://localhost:5080", core.VERSIONS[0])


def test_arguments_come_before_the_environment(monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "from-env")
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", "http://env")
    monkeypatch.setenv("PINECONE_API_VERSION", core.VERSIONS[0])
    config = Pinecone("key", "http://argument", api_version=core.VERSIONS[1]).config
    assert (config.api_key, config.host, config.api_version) == ("key", "http://argument", core.VERSIONS[1])


def test_no_key_is_refused():
    with pytest.raises(PineconeConfigurationError, match="PINECONE_API_KEY"):
        Pinecone()


def test_unknown_version_is_refused_with_the_known_ones():
    with pytest.raises(PineconeConfigurationError) as caught:
        Pinecone("key", api_version="1999-01")
    assert all(version in str(caught.value) for version in ("1999-01", *core.VERSIONS))


def test_the_known_versions_tell_previews(monkeypatch):
    monkeypatch.setattr(core, "VERSIONS", (*core.STABLE, "2099-01.alpha", "2099-04.alpha"))
    with pytest.raises(PineconeConfigurationError) as caught:
        Pinecone("key", api_version="1999-01")
    assert str(caught.value).endswith(f", {core.STABLE[-1]}, and as previews 2099-01.alpha, 2099-04.alpha.")


@pytest.mark.parametrize("key", ["secret\n", "sécret", "se\x00cret"])
def test_a_key_that_no_header_can_carry_is_refused_without_showing_it(key):
    with pytest.raises(PineconeConfigurationError) as caught:
        Pinecone(key)
    assert key not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"additional_headers": {"x": "a\nb"}},
        {"additional_headers": {"": "a"}},
        {"additional_headers": {"x": 1}},
        {"additional_headers": "x: y"},
        {"proxy_headers": "/path/to/ca.pem"},
        {"timeout": 0},
        {"timeout": -1},
    ],
)
def test_settings_that_cannot_work_are_refused(settings):
    with pytest.raises(PineconeConfigurationError, match=next(iter(settings))):
        Pinecone("key", **settings)


def test_headers_of_the_environment(monkeypatch):
    monkeypatch.setenv("PINECONE_ADDITIONAL_HEADERS", '{"x-team": "films"}')
    for client in (
        Pinecone("key"),
        PineconeAsyncio("key"),
        Index("key", "h.test"),
        Pinecone("key").index(host="h.test"),
    ):
        assert client.config.additional_headers == {"x-team": "films"}
        assert "films" not in repr(client.config)
    assert Pinecone("key", additional_headers={"x": "1"}).config.additional_headers == {"x": "1"}
    assert Pinecone("key", additional_headers={}).config.additional_headers == {}


@pytest.mark.parametrize(
    "text", ["secret-1", '{"secret-1": }', '["secret-1"]', '{"secret-1": 1}', '{"x": "secret-1\\n"}', "[" * 200_000]
)
def test_wrong_headers_of_the_environment_are_named_and_not_shown(monkeypatch, text):
    monkeypatch.setenv("PINECONE_ADDITIONAL_HEADERS", text)
    with pytest.raises(PineconeConfigurationError, match="PINECONE_ADDITIONAL_HEADERS must be a JSON object") as caught:
        Pinecone("key")
    error = caught.value
    shown = [str(error), repr(error.__cause__), repr(error.__context__)]
    frame = error.__traceback__
    while frame is not None:
        if "pinecone" in frame.tb_frame.f_globals["__name__"]:
            shown.append(repr(frame.tb_frame.f_locals))
        frame = frame.tb_next
    assert text not in "".join(shown)
    assert "secret-1" not in "".join(shown)


def test_positional_order_of_the_7_line():
    config = Pinecone("key", "http://h", "http://proxy", {"p": "1"}, "ca.pem", False, {"a": "2"}).config
    assert (config.api_key, config.host, config.proxy_url) == ("key", "http://h", "http://proxy")
    assert (config.proxy_headers, config.ssl_ca_certs) == ({"p": "1"}, "ca.pem")
    assert (config.ssl_verify, config.additional_headers) == (False, {"a": "2"})


def test_unknown_settings_warn_by_name():
    with pytest.warns(UserWarning, match="namespace="):
        Pinecone("key", namespace="n")


def test_the_key_is_in_no_repr():
    pc = Pinecone("secret-1", "http://h", additional_headers={"x": "secret-2"}, proxy_url="http://u:secret-3@p")
    shown = (
        repr(pc)
        + repr(pc.config)
        + str(pc.config)
        + repr(pc.index(host="h.test"))
        + repr(pc.index(host="h.test").config)
    )
    assert "secret" not in shown


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("index-abc.svc.pinecone.io", "https://index-abc.svc.pinecone.io"),
        ("https://index-abc.svc.pinecone.io/", "https://index-abc.svc.pinecone.io"),
        ("http://index-abc:5080", "http://index-abc:5080"),
        ("localhost:5080", "http://localhost:5080"),
        ("localhost", "http://localhost"),
        ("127.0.0.1:5080", "http://127.0.0.1:5080"),
        ("[::1]:5080", "http://[::1]:5080"),
        ("localhost.example.com", "https://localhost.example.com"),
        ("127.0.0.1.example.com", "https://127.0.0.1.example.com"),
        ("https://me:secret@h.test:1/path@2", "https://h.test:1/path@2"),
        ("me:secret@h.test", "https://h.test"),
        ("me:s@cret@localhost", "http://localhost"),
        ("", ""),
    ],
)
def test_scheme_of_a_host(given, expected):
    assert base_url(given) == expected


@pytest.mark.parametrize(
    ("tag", "agent"),
    [
        (None, ""),
        ("lang_chain", "; source_tag=lang_chain"),
        ("  My   Tag! ", "; source_tag=my_tag"),
        ("vendor:Thing-1", "; source_tag=vendor:thing1"),
    ],
)
def test_user_agent_is_that_of_the_7_line(tag, agent):
    assert Config.of("key", source_tag=tag).user_agent == f"python-client-{__version__}{agent}"


def test_no_timeout_is_not_the_default_timeout():
    assert Config.of("key").timeout == 30.0
    assert Config.of("key", timeout=None).timeout is None


def test_an_index_tells_its_settings():
    index = Pinecone("key", "http://control", source_tag="t").index(host="localhost:1")
    assert (index.config.host, index.config.api_key, index.config.source_tag) == ("http://localhost:1", "key", "t")


def test_an_index_can_be_made_without_a_client():
    index = Index("key", "localhost:1", api_version=core.VERSIONS[0])
    assert (index.host, index.config.api_version) == ("http://localhost:1", core.VERSIONS[0])


def test_an_index_without_host_is_refused(monkeypatch):
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", "http://control")
    with pytest.raises(PineconeConfigurationError, match="host"):
        Index("key")


@pytest.mark.parametrize(
    ("setting", "hint"), [("timeot", " Did you mean 'timeout'?"), ("additional_header", " Did you mean"), ("zzz", "")]
)
def test_a_setting_that_an_index_does_not_have_is_refused_under_its_name(setting, hint):
    with pytest.raises(PineconeApiTypeError, match=rf"^Index\(\) has no setting '{setting}'\.{re.escape(hint)}"):
        Index("key", "localhost:1", **{setting: 3})
    with pytest.raises(PineconeApiTypeError, match=rf"^IndexAsyncio\(\) has no setting '{setting}'"):
        IndexAsyncio("key", **{setting: 3})


def test_settings_of_older_lines_are_taken_by_an_index_and_warned_of():
    with pytest.warns(DeprecationWarning, match=r"^Index\(openapi_config=\) is of an older version") as caught:
        assert Index("key", "localhost:1", openapi_config=None).host == "http://localhost:1"
    assert caught[0].filename == __file__


def test_the_nearest_setting_is_named():
    with pytest.warns(UserWarning, match=r"does not know timeot=; it has no effect\. Did you mean 'timeout'\?"):
        Pinecone("key", timeot=3)
