"""Settings that are about gRPC alone."""

from __future__ import annotations

import asyncio
import copy
import pickle

import pytest

from pinecone import RetryConfig
from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.config import Config

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCClientConfig, GRPCIndex
from pinecone.grpc.index_asyncio import GRPCIndexAsyncio


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"timeout": 0}, "timeout must be more than 0 seconds, not 0"),
        ({"conn_timeout": "1"}, "conn_timeout must be more than 0 seconds, not '1'"),
        ({"keepalive_time": -1}, "keepalive_time must be more than 0"),
        ({"max_message_length": 0}, "max_message_length must be at least 1"),
        ({"compression": "zip"}, "compression must be 'gzip', 'deflate' or None, not 'zip'"),
        ({"retry_config": 3}, "retry_config must be a pinecone.RetryConfig"),
        ({"additional_metadata": {"a": 1}}, "additional_metadata has a name or value"),
    ],
)
def test_wrong_settings_are_refused(settings, said):
    with pytest.raises(PineconeConfigurationError, match=said):
        GRPCClientConfig(**settings)


def test_it_takes_the_place_of_settings_of_the_client():
    retry = RetryConfig(max_retries=1)
    config = Config.of("key", timeout=30, additional_headers={"a": "1", "b": "1"})
    assert GRPCClientConfig().applied(config) == config
    settings = GRPCClientConfig(timeout=5, retry_config=retry, additional_metadata={"b": "2"})
    changed = settings.applied(config)
    assert (changed.timeout, changed.retry_config, changed.additional_headers) == (5, retry, {"a": "1", "b": "2"})


@pytest.mark.parametrize(
    ("secure", "base", "address"),
    [
        (None, "http://localhost:1", "http://localhost:1"),
        (False, "https://example.com", "http://example.com"),
        (True, "http://localhost:1", "https://localhost:1"),
    ],
)
def test_secure_says_the_scheme(secure, base, address):
    assert GRPCClientConfig(secure=secure).address(base) == address


def test_it_can_be_copied():
    settings = GRPCClientConfig(timeout=5, additional_metadata={"authorization": "hidden"})
    assert pickle.loads(pickle.dumps(settings)) == copy.deepcopy(settings) == settings  # noqa: S301
    assert repr(settings) == "GRPCClientConfig(timeout=5)"


REFUSED_OPTIONS = [{"a": object()}, {"a": 2**70}, {"a": None}, {1: 2}, {"a": "\ud800"}]


def with_options(options):
    return {
        "api_key": "key",
        "host": "http://localhost:1",
        "grpc_config": GRPCClientConfig(grpc_channel_options=options),
    }


@pytest.mark.parametrize("options", REFUSED_OPTIONS, ids=["object", "large", "none", "name", "surrogate"])
def test_options_that_grpcio_refuses(options):
    with pytest.raises(PineconeConfigurationError, match="grpcio refuses grpc_channel_options"):
        GRPCIndex(**with_options(options)).describe_index_stats()


@pytest.mark.parametrize("options", REFUSED_OPTIONS, ids=["object", "large", "none", "name", "surrogate"])
def test_options_that_grpcio_refuses_with_asyncio(options):
    async def call():
        await GRPCIndexAsyncio(**with_options(options)).describe_index_stats()

    with pytest.raises(PineconeConfigurationError, match="grpcio refuses grpc_channel_options"):
        asyncio.run(call())
