"""The embedded server: a thread with an event loop, a port for the indexes as a whole and one for each of them."""

from __future__ import annotations

import asyncio
import functools
import threading
from concurrent.futures import Future
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any

from pinecone.local import control, data
from pinecone.local.app import App
from pinecone.local.catalogue import Catalogue
from pinecone.local.errors import control_shape, data_shape
from pinecone.local.index import Index
from pinecone.local.listener import Listener, bind, url_of

if TYPE_CHECKING:
    import socket

    from typing_extensions import Self

    from pinecone import Pinecone


class LocalServer:
    """A Pinecone service in this process, in memory, for tests and offline work.

    It answers every bundled API version over HTTP: indexes at ``url``, the records of an index at the
    ``host`` that its description tells. Servers share nothing, so a process may run several.

    Args:
        port: Port of ``url``; 0 takes any that is free. Ports of indexes are always taken so.
        host: Address to listen on.
        api_key: The key that clients must send; None accepts any key.

    Example:
        >>> from pinecone.local import LocalServer
        >>> with LocalServer() as server:
        ...     server.url.startswith("http://127.0.0.1:")
        True
    """

    def __init__(self, port: int = 0, host: str = "127.0.0.1", api_key: str | None = None) -> None:
        self._port = port
        self._host = host
        self._api_key = api_key
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
        thread = threading.Thread(
            target=_run, args=(sock, self._host, self._api_key, started), name="pinecone-local", daemon=True
        )
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
        """Forget all indexes and close their ports; the server goes on at the same ``url``."""
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

    def __init__(self, sock: socket.socket, host: str, api_key: str | None) -> None:
        self.loop = asyncio.get_running_loop()
        self.stopping = asyncio.Event()
        self._host = host
        self._api_key = api_key
        self._catalogue = Catalogue(self._open_port, self._close_port)
        self._index_ports: dict[Index, Listener] = {}
        self._closing: set[asyncio.Future[None]] = set()
        handlers = {route: functools.partial(handle, self._catalogue) for route, handle in control.HANDLERS.items()}
        self._port = Listener(App(handlers, control_shape, api_key), sock)

    async def reset(self) -> None:
        self._catalogue.clear()

    async def close(self) -> None:
        self._close(self._port)
        self._catalogue.clear()
        await asyncio.wait(self._closing)

    def _open_port(self, index: Index) -> str:
        handlers = {route: functools.partial(handle, index) for route, handle in data.HANDLERS.items()}
        sock = bind(self._host, 0)
        self._index_ports[index] = Listener(App(handlers, data_shape, self._api_key), sock)
        return url_of(sock)

    def _close_port(self, index: Index) -> None:
        self._close(self._index_ports.pop(index))

    def _close(self, listener: Listener) -> None:
        listener.stop()
        self._closing.add(listener.finished)
        listener.finished.add_done_callback(self._closing.discard)


def _run(sock: socket.socket, host: str, api_key: str | None, started: Future[_Running]) -> None:
    try:
        asyncio.run(_run_until_stopped(sock, host, api_key, started))
    finally:
        sock.close()
        if not started.done():
            started.set_exception(RuntimeError("The local server could not start."))


async def _run_until_stopped(sock: socket.socket, host: str, api_key: str | None, started: Future[_Running]) -> None:
    running = _Running(sock, host, api_key)
    started.set_result(running)
    await running.stopping.wait()
    await running.close()
