# @generated from pinecone/grpc/index_asyncio.py. Do not edit: run scripts/regen.
"""An index that is reached over gRPC."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pinecone._compat.grpc_arguments import GRPCCompatibility
from pinecone.db_data.index import Index
from pinecone.db_data.standalone import settings_alone
from pinecone.grpc.background import Background
from pinecone.transport.config import sealed
from pinecone.transport.grpc.config import GRPCClientConfig
from pinecone.transport.grpc.transport import Grpc
from pinecone.transport.http.transport import Http

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.transport.client_settings import ClientSettings


class GRPCIndex(GRPCCompatibility, Index):
    """An index over gRPC: its records and namespaces.

    It has all methods of an index over HTTP, with the same arguments, results and exceptions. Operations that gRPC does
    not have go over HTTP: text records, searches and imports. Usually made by a client, whose settings it then shares.
    It may outlive the client, and may be closed and used again.

    Args:
        api_key: API key; the environment variable ``PINECONE_API_KEY`` if left out.
        host: Host of the index, as ``describe_index(name).host`` says. With ``http://``, and on this machine, it is
            reached without TLS.
        grpc_config: Settings of gRPC.
        secure: Replaces ``secure`` of ``grpc_config``.
        connect_timeout: Replaces ``conn_timeout`` of ``grpc_config``.
        on_throttle: Replaces ``on_throttle`` of ``retry_config``.
        settings: The other settings of a client, such as ``api_version`` and ``timeout``.

    Raises:
        PineconeConfigurationError: A setting is missing or wrong.

    Since API 2024-04.

    Example:
        >>> from pinecone.grpc import GRPCIndex
        >>> with GRPCIndex(api_key="key", host="localhost:5081") as index:
        ...     index.upsert([("a", [0.1, 0.2])], namespace="n")
        UpsertResponse(upserted_count=1)
    """

    _background = Background

    def __init__(
        self,
        api_key: str | None = None,
        host: str = "",
        grpc_config: GRPCClientConfig | None = None,
        *,
        secure: bool | None = None,
        connect_timeout: float | None = None,
        on_throttle: Callable[[str], None] | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        given = sealed({**settings, "api_key": api_key, "host": host})
        del api_key, host, settings  # crash reporters read the variables of frames
        config = settings_alone("GRPCIndex", given)
        chosen = (grpc_config or GRPCClientConfig()).changed(secure=secure, conn_timeout=connect_timeout)
        if on_throttle is not None:
            config = config.replace(retry_config=config.retry_config._replace(on_throttle=on_throttle))
        self._connect(over_grpc(Http(config), chosen), config.host)


def over_grpc(http: Http, settings: GRPCClientConfig | None = None) -> Grpc:
    """A transport over gRPC.

    Args:
        http: Transport for the operations that gRPC does not have. Its settings are used for both.
        settings: Settings of gRPC.
    """
    if settings is None:
        return Grpc(http, GRPCClientConfig())
    return Grpc(Http(settings.applied(http.config)), settings)
