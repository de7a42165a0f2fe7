"""Code that sets up clients: retries, hooks, timeouts, transports, settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import httpx
from typing_extensions import assert_type

from pinecone import CallEnded, CallStarted, Config, Hook, Index, Pinecone, RetryConfig
from pinecone.core import DEFAULT, VERSIONS


def hook(call: CallStarted) -> Callable[[CallEnded], None]:
    assert_type(call.operation, str)

    def ended(result: CallEnded) -> None:
        assert_type(result.status, Optional[int])
        assert_type(result.seconds, float)
        assert_type(result.error, Optional[BaseException])
        print(call.route, call.api_version, call.host, result.attempts, result.request_id)

    return ended


def only_begins(call: CallStarted) -> None:
    print(call.operation)


HOOKS: list[Hook] = [hook, only_begins]


def client(own: httpx.BaseTransport) -> Pinecone:
    retry = RetryConfig(max_retries=5, backoff_factor=0.5, max_wait=10, retryable_status_codes=[429, 503], jitter=0)
    assert_type(retry.max_retries, int)
    Pinecone("key", hook=only_begins, timeout=(3.05, 10.0), retry_config=RetryConfig(on_throttle=print))
    return Pinecone(
        api_key="key",
        timeout=None,
        retry_config=retry,
        hook=hook,
        transport=own,
        pickle_api_key=True,
        api_version="2025-01",
    )


def of_one_call(index: Index) -> None:
    index.query(vector=[0.1], top_k=3, timeout=5, retry=RetryConfig(max_retries=0))
    index.query(vector=[0.1], top_k=3, timeout=None)
    index.fetch(["a"], _request_timeout=(1.0, 2.0))


def settings(pc: Pinecone) -> None:
    config = pc.config
    assert_type(config, Config)
    assert_type(config.api_version, Optional[str])
    assert_type(config.retry_config, RetryConfig)
    assert_type(config.user_agent, str)
    assert_type(config.at("localhost:5081"), Config)
    print(DEFAULT, VERSIONS)
