"""Sends calls over gRPC for a dispatcher: over the channels of the sync face, without a thread for each call."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from pinecone.transport.grpc.dispatcher import Event, in_thread, pause
from pinecone.transport.grpc.transport_asyncio import GrpcAsyncio
from pinecone.transport.host_refresh import HostRefresh
from pinecone.transport.host_refresh_asyncio import HostRefreshAsyncio
from pinecone.transport.options import NONE
from pinecone.transport.threads import NeedsThreadError

if TYPE_CHECKING:
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.grpc.channel import Channel
    from pinecone.transport.grpc.transport import Grpc
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.transport import Transport
    from pinecone.transport.transport_asyncio import TransportAsyncio
    from pinecone.versioning import Call

T = TypeVar("T")


def in_background(transport: Transport[Any]) -> TransportAsyncio[Any]:
    """The transport of an index for a dispatcher.

    Args:
        transport: Transport of the sync face. Its channels and settings are used.
    """
    if isinstance(transport, HostRefresh):
        return HostRefreshInBackground(transport)
    return GrpcInBackground(cast("Grpc", transport))


class HostRefreshInBackground(HostRefreshAsyncio):
    """Transport of an index that was looked up by its name.

    Args:
        refresh: Transport of the sync face.
    """

    def __init__(self, refresh: HostRefresh) -> None:
        super().__init__(in_background(refresh._transport), partial(in_thread, refresh._look_up))
        self._refresh = refresh
        self._moved = refresh._moved

    async def _find_host(self) -> str:
        found = await super()._find_host()
        self._refresh._moved = found or self._moved
        return found


class GrpcInBackground(GrpcAsyncio):
    """Sends calls over gRPC. Operations that gRPC does not have need a thread of their own.

    Args:
        grpc: Transport of the sync face.
    """

    def __init__(self, grpc: Grpc) -> None:
        super().__init__(cast("Any", grpc._http), grpc._settings)
        self.wait = pause
        self._grpc = grpc

    def _pool(self, base: str) -> ChannelInBackground:  # type: ignore[override]
        return ChannelInBackground(self._grpc._pool(base))

    async def send(self, base: str, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        """Send a call and read its response."""
        if call.operation.rpc is None:
            raise NeedsThreadError
        return await super().send(base, call, options)

    async def close(self, base: str | None = None) -> None:
        """Close the connections to one host, or to all."""
        self._grpc.close(base)


class ChannelInBackground:
    """A gRPC channel of the sync face, with the interface that coroutines need.

    Args:
        channel: The channel.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    async def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request; returns the HTTP status, headers and body that the answer corresponds to."""
        channel = self._channel
        if not channel.answers.can_come():
            return channel.exchange(call, timeout)
        started = await Event(lambda task: channel.open(call, timeout, task.resume))
        return channel.answer(started, call, timeout)

    async def begin(self, call: Call[Any], timeout: Timeout) -> NoReturn:
        """Refuse: a call that waits for several answers needs a thread of its own."""
        raise NeedsThreadError
