"""What the resources of the control plane have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.faces import Face
from pinecone.transport import hosts
from pinecone.transport.options import of_request

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.transport.http.transport_asyncio import HttpAsyncio
    from pinecone.versioning import Call, Operations

T = TypeVar("T")


class ResourceAsyncio(Face):
    """A kind of thing that the control plane keeps.

    Args:
        transport: Transport of the client.
        ops: Operations that the client may call.
        config: Settings of the client.
    """

    def __init__(self, transport: HttpAsyncio, ops: Operations, config: Config) -> None:
        self._transport = transport
        self._ops = ops
        self._config = config

    async def _send(self, call: Call[T], options: Mapping[str, Any]) -> T:
        return await self._transport.send(hosts.base(self._config, call.operation), call, of_request(options))
