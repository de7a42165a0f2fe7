# @generated from tests/unit/db_control/test_client_asyncio.py. Do not edit: run scripts/regen.
"""The client: its settings, the way to an index, and finding an index again."""

from __future__ import annotations

import pickle

import httpx
import pytest

import pinecone
from pinecone import (
    Config,
    Index,
    NotFoundException,
    Pinecone,
    PineconeApiAttributeError,
    PineconeApiValueError,
    PineconeConfigurationError,
    PineconeConnectionError,
    RetryConfig,
)

pytestmark = pytest.mark.anyio

ONCE = RetryConfig(max_retries=0)


@pytest.fixture
def pc(service, anyio_backend):
    with Pinecone("key", transport=service.transport, retry_config=ONCE) as client:
        yield client


def host_of(request):
    return request.url.host


# Settings


def test_settings_in_the_order_of_the_7_line():
    client = Pinecone("key", "http://h:1", "http://p:1", {"a": "b"}, "ca.pem", False, {"c": "d"}, 7)
    assert client.config == Config.of(
        api_key="key",
        host="http://h:1",
        proxy_url="http://p:1",
        proxy_headers={"a": "b"},
        ssl_ca_certs="ca.pem",
        ssl_verify=False,
        additional_headers={"c": "d"},
        pool_threads=7,
    )
    assert client.pool_threads == 7


def test_every_setting_has_a_keyword(service):
    settings = {
        "api_key": "key",
        "host": "http://h:1",
        "proxy_url": "http://p:1",
        "proxy_headers": {"a": "b"},
        "ssl_ca_certs": "ca.pem",
        "ssl_verify": False,
        "additional_headers": {"c": "d"},
        "source_tag": "tag",
        "api_version": pinecone.core.VERSIONS[0],
        "timeout": 5,
        "connection_pool_maxsize": 6,
        "max_response_bytes": 8,
        "retry_config": ONCE,
        "pool_threads": 7,
        "hook": print,
        "transport": service.transport,
        "pickle_api_key": True,
    }
    assert settings.keys() == Config.DEFAULTS.keys()
    config = Pinecone(**settings).config
    assert {name: getattr(config, name) for name in settings} == settings


def test_no_key(monkeypatch):
    monkeypatch.delenv("PINECONE_API_KEY", raising=False)
    with pytest.raises(PineconeConfigurationError, match="PINECONE_API_KEY"):
        Pinecone()


@pytest.mark.parametrize("name", ["environment", "project_name", "index_api", "openapi_config"])
def test_settings_of_older_versions(name):
    with pytest.warns(DeprecationWarning, match=rf"Pinecone\({name}=\) is of an older version") as caught:
        Pinecone("key", **{name: "value"})
    assert caught[0].filename == __file__


@pytest.mark.parametrize("name", ["environment", "index_api", "config", "namespace"])
def test_settings_that_are_none_are_not_spoken_of(name):
    Pinecone("key", **{name: None})


def test_an_unknown_setting():
    with pytest.warns(UserWarning, match=r"Pinecone\(\) does not know namespace=") as caught:
        Pinecone("key", namespace="n")
    assert caught[0].filename == __file__


def test_a_config_stands_for_the_settings_that_are_not_given():
    config = Config.of("key", "http://h:1", timeout=5, source_tag="tag")
    with pytest.warns(DeprecationWarning, match=r"Pinecone\(config=\)"):
        client = Pinecone(config=config, source_tag="other")
    assert client.config == config.replace(source_tag="other")


def test_a_config_that_is_none():
    with pytest.raises(PineconeConfigurationError, match="config must be a Config, not dict"):
        Pinecone("key", config={"host": "h"})


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("index_api", "Use indexes"),
        ("load_plugins", "no plugins"),
        ("nonsense", ""),
    ],
)
def test_attributes_that_are_gone(name, hint):
    client = Pinecone("key")
    with pytest.raises(PineconeApiAttributeError, match=rf"'Pinecone' object has no attribute '{name}'.*{hint}"):
        getattr(client, name)
    assert not hasattr(client, name)


def test_a_pickled_client_has_its_settings_and_no_key(monkeypatch):
    client = Pinecone("secret-1", "http://h:1", timeout=5)
    text = pickle.dumps(client)
    assert b"secret-1" not in text
    monkeypatch.setenv("PINECONE_API_KEY", "secret-2")
    copy = pickle.loads(text)  # noqa: S301 - our own
    assert type(copy) is Pinecone
    assert copy.config == client.config.replace(api_key="secret-2")
    assert copy.db.index is copy.indexes


def test_a_pickled_client_has_its_key_when_asked():
    client = Pinecone("secret-1", pickle_api_key=True)
    assert pickle.loads(pickle.dumps(client)).config.api_key == "secret-1"  # noqa: S301 - our own


def test_the_key_does_not_show():
    assert "secret-1" not in repr(Pinecone("secret-1"))


# The way to an index


def test_the_host_of_an_index_is_looked_up_once(pc, service, index_json):
    service.reply(200, index_json())
    first = pc.index("movies")
    second = pc.Index(name="movies")
    assert first.host == second.host == "https://movies.test"
    assert service.routes == ["GET /indexes/movies"]


def test_a_host_needs_no_look_up(pc, service):
    assert (pc.index(host="movies.test")).host == "https://movies.test"
    assert (pc.index("movies", "localhost:1")).host == "http://localhost:1"
    assert not service.requests


def test_the_host_of_the_environment(pc, service, index_json, monkeypatch):
    monkeypatch.setenv("PINECONE_INDEX_HOST", "http://localhost:9")
    assert (pc.index()).host == "http://localhost:9"
    assert (pc.index(host="localhost:1")).host == "http://localhost:1"
    assert not service.requests
    service.reply(200, index_json())
    assert (pc.index("movies")).host == "https://movies.test"


def test_an_index_without_name_and_host(pc):
    with pytest.raises(PineconeApiValueError, match="name or its host"):
        pc.index()


@pytest.mark.parametrize("host", ["movies", "my-index", "a film.svc.test", "https://"])
def test_a_name_given_as_host(pc, host):
    with pytest.raises(PineconeApiValueError, match=f"'{host}' is not the host of an index"):
        pc.index(host=host)


@pytest.mark.parametrize("host", ["movies", "my-index", "a film.svc.test", "https://"])
def test_a_name_given_as_host_of_an_index_alone(host):
    with pytest.raises(PineconeApiValueError, match=r"The host of Index\(\) is not that of an index") as refused:
        Index("key", host)
    assert host not in str(refused.value)  # it may be an API key, if the two were swapped


def test_an_index_with_settings_of_its_own(pc):
    index = pc.index(host="localhost:1", timeout=3, connection_pool_maxsize=50, pool_threads=40)
    assert (index.config.timeout, index.config.connection_pool_maxsize, index.config.pool_threads) == (3, 50, 40)
    assert index.config.api_key == "key"
    assert pc.config.timeout != 3


def test_an_unknown_setting_of_an_index(pc):
    with pytest.warns(UserWarning, match=r"index\(\) does not know nonsense="):
        pc.index(host="localhost:1", nonsense=1)


def test_a_wrong_setting_of_an_index(pc):
    with pytest.raises(PineconeConfigurationError, match="connection_pool_maxsize must be at least 1"):
        pc.index(host="localhost:1", connection_pool_maxsize=-1)


# Finding an index again


@pytest.fixture
def index(pc, service, index_json):
    service.reply(200, index_json())
    return pc.index("movies")


@pytest.mark.parametrize("gone", ["no such host", "not found"])
def test_an_index_that_was_made_anew_is_found_again(pc, service, index, index_json, gone):
    if gone == "not found":
        service.reply(404)
    else:
        service.fail()
    service.reply(200, index_json(host="anew.test"))
    service.reply(200, {"dimension": 2})
    assert (index.describe_index_stats()).dimension == 2
    assert [host_of(request) for request in service.requests[1:]] == ["movies.test", "api.pinecone.io", "anew.test"]
    service.reply(200, {"dimension": 2})
    index.describe_index_stats()
    assert host_of(service.requests[-1]) == "anew.test"
    assert (pc.index("movies")).host == "https://anew.test"


def test_an_index_that_is_still_where_it_was(service, index, index_json):
    service.reply(404, {"message": "Not found"})
    service.reply(200, index_json())
    with pytest.raises(NotFoundException, match="Not found"):
        index.describe_index_stats()
    assert len(service.requests) == 3


def test_a_namespace_that_is_missing_is_no_index_that_moved(service, index):
    service.reply(404, {"message": "Namespace not found"})
    with pytest.raises(NotFoundException, match=r"Namespace not found\. Namespace: 'n'"):
        index.delete(delete_all=True, namespace="n")
    for _ in range(5):
        service.reply(404, {"message": "Not found"})
        with pytest.raises(NotFoundException):
            index.describe_namespace("missing")
    service.reply(404)
    with pytest.raises(NotFoundException):
        index.describe_import("1")
    assert len(service.requests) == 8


def test_the_first_error_is_raised_when_the_look_up_fails(service, index):
    service.fail()
    service.reply(404)
    with pytest.raises(PineconeConnectionError, match="movies"):
        index.describe_index_stats()


def test_what_may_have_arrived_is_not_sent_elsewhere(service, index):
    service.answers.append(httpx.ReadError("connection reset"))
    with pytest.raises(PineconeConnectionError):
        index.describe_index_stats()
    assert len(service.requests) == 2


def test_an_index_by_its_host_is_not_looked_up(pc, service):
    index = pc.index(host="movies.test")
    service.reply(404)
    with pytest.raises(NotFoundException):
        index.describe_index_stats()
    assert len(service.requests) == 1


def test_the_host_is_forgotten_when_the_index_is_deleted(pc, service, index, index_json):
    service.reply(202)
    pc.delete_index("movies", timeout=-1)
    service.reply(200, index_json(host="anew.test"))
    assert (pc.index("movies")).host == "https://anew.test"


def test_a_pickled_index_goes_to_the_host_that_it_has(index, monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "other")
    index._transport.config = index._transport.config.replace(transport=None)
    copy = pickle.loads(pickle.dumps(index))  # noqa: S301 - our own
    assert copy.host == "https://movies.test"
