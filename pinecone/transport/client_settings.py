# @generated from pinecone/client/client_asyncio.py. Do not edit: run scripts/regen.
"""The settings of a client as types. Nothing imports them at run time: only type checkers need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinecone.transport.call_options import Timeout
    from pinecone.transport.hooks import Hook
    from pinecone.transport.http.own import OwnTransport
    from pinecone.transport.retry import RetryConfig


class ClientSettings(TypedDict, total=False):
    """The settings of a client, beside ``api_key`` and ``host``. ``Config`` says what each is."""

    proxy_url: str | None
    proxy_headers: Mapping[str, str] | None
    ssl_ca_certs: str | None
    ssl_verify: bool | None
    additional_headers: Mapping[str, str] | None
    pool_threads: int | None
    source_tag: str | None
    api_version: str | None
    timeout: Timeout
    connection_pool_maxsize: int | None
    max_response_bytes: int | None
    retry_config: RetryConfig | None
    hook: Hook | None
    transport: OwnTransport | None
    pickle_api_key: bool
