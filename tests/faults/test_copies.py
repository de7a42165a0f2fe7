"""Settings and transports that are pickled, copied, or taken along by a forked process."""

# ruff: noqa: S301 - the pickles are our own
from __future__ import annotations

import copy
import os
import pickle

import pytest

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.config import Config
from pinecone.transport.http.transport import Http
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Operations

SETTINGS = {"host": "http://h", "source_tag": "t", "timeout": (1, 2), "retry_config": RetryConfig(max_retries=1)}


def test_a_pickle_holds_no_key(monkeypatch):
    data = pickle.dumps(Config.of("secret-key", **SETTINGS))
    assert b"secret-key" not in data
    monkeypatch.setenv("PINECONE_API_KEY", "key-of-the-environment")
    assert pickle.loads(data) == Config.of("key-of-the-environment", **SETTINGS)


def test_a_pickle_without_key_is_not_loaded_without_environment(monkeypatch):
    data = pickle.dumps(Config.of("secret-key"))
    monkeypatch.delenv("PINECONE_API_KEY", raising=False)
    with pytest.raises(PineconeConfigurationError, match="PINECONE_API_KEY"):
        pickle.loads(data)


def test_a_pickle_holds_the_key_when_asked(monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "key-of-the-environment")
    config = Config.of("secret-key", pickle_api_key=True, **SETTINGS)
    assert pickle.loads(pickle.dumps(config)) == config


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_a_copy_keeps_the_key(duplicate):
    config = Config.of("secret-key", **SETTINGS)
    assert duplicate(config) == config
    assert type(duplicate(config)) is Config


@pytest.mark.parametrize("face", [Http, HttpAsyncio])
def test_a_transport_is_pickled_without_its_connections(face):
    config = Config.of("key", pickle_api_key=True, **SETTINGS)
    loaded = pickle.loads(pickle.dumps(face(config)))
    assert type(loaded) is face
    assert loaded.config == config


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_has_connections_of_its_own(service):
    http = Http(Config.of("key"))
    call = Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})
    for _ in range(3):
        service.reply(body=b'{"matches": []}')
    http.send(service.url, call)
    child = os.fork()
    if child == 0:
        try:
            http.send(service.url, call)
            os._exit(0)
        except BaseException:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    http.send(service.url, call)
    http.close()
    assert [request.connection for request in service.requests] == [1, 2, 1]
