"""The embedded server: a thread with an event loop, a port for the indexes as a whole and one for each of them."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any

from pinecone.local import services
from pinecone.local.access import Access
from pinecone.local.admin import Admin
from pinecone.local.assistant.state import Assistants
from pinecone.local.conditions import Conditions
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index
from pinecone.local.faults import Faults
from pinecone.local.grpc.app import RpcApp
from pinecone.local.http.app import App, Handler
from pinecone.local.http.listener import Listener, bind, url_of
from pinecone.local.traffic import Received, Traffic

if TYPE_CHECKING:
    import socket

    from typing_extensions import Self

    from pinecone import Pinecone


class LocalServer:
    """A Pinecone service in this process, in memory, for tests and offline work.

    It answers every bundled API version: indexes at ``url`` over HTTP, the records of an index at the ``host`` that its
    description tells, over HTTP and, if grpcio is installed, gRPC. Servers share nothing, so a process may run several.

    Args:
        port: Port of ``url``; 0 takes any that is free. Ports of indexes are always taken so.
        host: Address to listen on.
        api_key: The key that clients must send; None accepts any key.
        transitions: How many times an index, a collection, a backup, an assistant or a file is described as being
            set up before it is ready, and as being deleted before it is gone. 0 makes both immediate.

    Attributes:
        faults: What goes wrong with requests, to test clients against.

    Example:
        >>> from pinecone.local import LocalServer
        >>> with LocalServer() as server:
        ...     server.url.startswith("http://127.0.0.1:")
        True
    """

    def __init__(
        self, port: int = 0, host: str = "127.0.0.1", api_key: str | None = None, *, transitions: int = 0
    ) -> None:
        self._port = port
        self._host = host
        self._api_key = api_key
        self.faults = Faults()
        self._traffic = Traffic()
        self._conditions = Conditions(transitions=transitions)
        self._url: str | None = None
        self._clients = ExitStack()
        self._thread: threading.Thread | None = None
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """Address of the server, such as ``http://127.0.0.1:5080``.

        Raises:
            RuntimeError: The server has not been started.
        """
        if self._url is None:
            raise RuntimeError("The local server has not been started.")
        return self._url

    @property
    def requests(self) -> list[Received]:
        """The requests that came in, oldest first: at most the last 10,000, or 64 MB of bodies."""
        return self._traffic.kept()

    @property
    def visibility_lag(self) -> float:
        """Seconds until a write can be read; 0 unless set. Holds for writes that come in afterwards."""
        return self._conditions.visibility_lag

    @visibility_lag.setter
    def visibility_lag(self, seconds: float) -> None:
        self._conditions.visibility_lag = seconds

    def start(self) -> Self:
        """Start to listen; returns when requests are answered.

        Raises:
            OSError: The port cannot be had.
            RuntimeError: The server is running.
        """
        if self._thread is not None:
            raise RuntimeError("The local server is running.")
        sock = bind(self._host, self._port)
        started: Future[_Running] = Future()
        make = functools.partial(_Running, self, sock)
        thread = threading.Thread(target=_run, args=(sock, make, started), name="pinecone-local", daemon=True)
        thread.start()
        self._running = started.result()
        self._thread = thread
        self._url = url_of(sock)
        return self

    def close(self) -> None:
        """Close all ports and connections and forget all indexes. Does nothing if the server is not running."""
        if self._thread is None or self._running is None:
            return
        self._clients.close()
        self._running.loop.call_soon_threadsafe(self._running.stopping.set)
        self._thread.join()
        self._thread = self._running = self._url = None

    def reset(self) -> None:
        """Begin anew at the same ``url``: without indexes and other things, faults, lag and noted requests."""
        self.faults.clear()
        self.visibility_lag = 0.0
        self._traffic.clear()
        if self._running is not None:
            asyncio.run_coroutine_threadsafe(self._running.reset(), self._running.loop).result()

    def client(self, **options: Any) -> Pinecone:
        """A client of this server, which is closed with it.

        Args:
            **options: Further arguments of :class:`pinecone.Pinecone`, such as ``api_version``.
        """
        from pinecone import Pinecone

        client = Pinecone(**{"api_key": self._api_key or "local", "host": self.url, **options})
        return self._clients.enter_context(client)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class _Running:
    """What lives in the server's thread, and is touched there only: the indexes and their ports."""

    def __init__(self, server: LocalServer, sock: socket.socket) -> None:
        self.loop = asyncio.get_running_loop()
        self.stopping = asyncio.Event()
        self._host = server._host
        self._faults = server.faults
        self._received = server._traffic.note
        self._access = Access(server._api_key)
        self._catalogue = Catalogue(server._conditions, self._open_port, self._close_port)
        self._index_ports: dict[Index, tuple[Listener, Imports]] = {}
        self._closing: set[asyncio.Future[None]] = set()
        self._assistants = Assistants(server._conditions, url_of(sock))
        self._admin = Admin(self._access)
        handlers = services.of_project(self._catalogue, self._assistants, self._admin)
        own = services.own_of_project(self._assistants)
        self._port = self._listener(handlers, own, "db_control", sock)

    async def reset(self) -> None:
        self._catalogue.clear()
        self._assistants.clear()
        self._admin.clear()

    async def close(self) -> None:
        self._close(self._port)
        self._catalogue.clear()
        await asyncio.wait(self._closing)

    def _listener(
        self, handlers: Mapping[str, Handler], own: Mapping[str, Handler], service: str, sock: socket.socket
    ) -> Listener:
        app = App(handlers, own, service, self._access, self._faults, self._received)
        return Listener(app, RpcApp(handlers, self._access, self._faults, self._received), sock)

    def _open_port(self, index: Index) -> str:
        imported = Imports(index)
        sock = bind(self._host, 0)
        listener = self._listener(services.of_index(imported), services.own_of_index(imported), "db_data", sock)
        self._index_ports[index] = listener, imported
        return url_of(sock)

    def _close_port(self, index: Index) -> None:
        listener, imported = self._index_ports.pop(index)
        imported.cancel_all()
        self._close(listener)

    def _close(self, listener: Listener) -> None:
        listener.stop()
        self._closing.add(listener.finished)
        listener.finished.add_done_callback(self._closing.discard)


def _run(sock: socket.socket, make: Callable[[], _Running], started: Future[_Running]) -> None:
    try:
        asyncio.run(_run_until_stopped(make, started))
    finally:
        sock.close()
        if not started.done():
            started.set_exception(RuntimeError("The local server could not start."))


async def _run_until_stopped(make: Callable[[], _Running], started: Future[_Running]) -> None:
    running = make()
    started.set_result(running)
    await running.stopping.wait()
    await running.close()
