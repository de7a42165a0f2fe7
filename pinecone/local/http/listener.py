"""One port: a listening socket and the uvicorn server behind it."""

from __future__ import annotations

import asyncio
import functools
import os
import socket
from ipaddress import ip_address
from typing import Any

import uvicorn

from pinecone.local.grpc.app import RpcApp
from pinecone.local.grpc.connections import Connections
from pinecone.local.grpc.detector import ProtocolDetector
from pinecone.local.http.app import App, Receive, Scope, Send

_BACKLOG = 2048
_IDLE = 75  # seconds for which an idle connection is kept
_GRACE = 1  # seconds that a request under way has left when the port is closed


class Listener(uvicorn.Server):
    """Serves an application on a socket until it is told to stop. To be made within the loop that serves.

    Args:
        app: What answers the requests.
        rpc_app: What answers the gRPC calls.
        sock: A bound socket, which the listener closes.
    """

    def __init__(self, app: App, rpc_app: RpcApp, sock: socket.socket) -> None:
        async def serve_with_close(scope: Scope, receive: Receive, send: Send) -> None:
            scope["close"] = functools.partial(self._close_connection, scope["client"])
            await app(scope, receive, send)

        self._connections = Connections(rpc_app)
        protocol: Any = functools.partial(ProtocolDetector, self._connections.accept)
        config = uvicorn.Config(
            serve_with_close,
            interface="asgi3",
            http=protocol,
            ws="none",
            lifespan="off",
            # the host program's logging is its own
            log_config=None,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=_IDLE,
            timeout_graceful_shutdown=_GRACE,
        )
        super().__init__(config)
        self._stopping = asyncio.Event()
        config.load()
        self.finished = asyncio.ensure_future(self.serve(sockets=[sock]))

    def stop(self) -> None:
        """Close the port and its connections, soon; ``finished`` is done when it is so."""
        self._stopping.set()

    def _close_connection(self, client: tuple[str, int]) -> None:
        for connection in list(self.server_state.connections):
            if getattr(connection, "client", None) == client and connection.transport is not None:
                connection.transport.close()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the port and its connections, those that speak gRPC too."""
        await asyncio.gather(super().shutdown(sockets), self._connections.stop(_GRACE))

    async def main_loop(self) -> None:
        """Wait to be stopped, where uvicorn asks ten times a second."""
        await self._stopping.wait()


def bind(host: str, port: int) -> socket.socket:
    """A socket that listens on a port, or on any that is free if ``port`` is 0."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only where the protocol is stated
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(_BACKLOG)
    except OSError:
        sock.close()
        raise
    return sock


def is_loopback(sock: socket.socket) -> bool:
    """Whether only this machine reaches what listens on a socket."""
    return ip_address(sock.getsockname()[0]).is_loopback


def url_of(sock: socket.socket) -> str:
    """The URL of what listens on a socket."""
    host, port = sock.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
