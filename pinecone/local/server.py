"""The embedded server: a thread with an event loop, one port for the control plane, and one port for each index."""

from __future__ import annotations

import asyncio
import errno
import functools
import logging
import os
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pinecone.hints import resolvable
from pinecone.local import services
from pinecone.local.access import Access
from pinecone.local.admin import Admin
from pinecone.local.assistant.state import Assistants
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_data.import_files import Folders
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index
from pinecone.local.faults import Faults
from pinecone.local.grpc.app import RpcApp
from pinecone.local.http import descriptors
from pinecone.local.http.app import App
from pinecone.local.http.call import Handler
from pinecone.local.http.errors import RefusedError
from pinecone.local.http.hosts import Hosts
from pinecone.local.http.listener import Listener, bind, is_loopback, url_of
from pinecone.local.inference.models import own_embedding, own_reranking
from pinecone.local.settings import Settings
from pinecone.local.storage.base import Memory, Storage
from pinecone.local.storage.errors import DataFolderError
from pinecone.local.traffic import Received, Traffic

if TYPE_CHECKING:
    import socket

    from typing_extensions import Self

    from pinecone import Pinecone

logger = logging.getLogger("pinecone.local")


@resolvable
class LocalServer:
    """A Pinecone service in this process, for tests and offline work.

    It serves every bundled API version. Indexes are managed at ``url`` over HTTP. The records of an index are served at
    the ``host`` in its description, over HTTP and, if grpcio is installed, over gRPC. Servers share nothing, so a
    process may run several.

    Args:
        port: Port of ``url``; 0 selects a free port. Indexes always get free ports.
        host: Address to listen on.
        api_key: The key that clients must send. None accepts any key, and requests without one.
        data_dir: Folder in which all data is stored. It is created if it does not exist. None keeps all data in memory,
            so that it is lost when the server is closed.
        transitions: How many times an index, a collection, a backup, an assistant or a file is described as being
            set up before it is ready, and as being deleted before it is gone. 0 makes both immediate.
        allow_hosts: Host names that the server accepts besides IP addresses, ``localhost`` and ``host``. Requests for
            other names are refused.
        import_root: Folder that contains everything that may be imported. None allows any folder if only this machine
            can reach ``host``, and none otherwise.

    Attributes:
        faults: Faults of requests, to test clients with.

    Example:
        >>> from pinecone.local import LocalServer
        >>> with LocalServer() as server:
        ...     server.url.startswith("http://127.0.0.1:")
        True
    """

    def __init__(
        self,
        port: int = 0,
        host: str = "127.0.0.1",
        api_key: str | None = None,
        *,
        data_dir: str | os.PathLike[str] | None = None,
        transitions: int = 0,
        allow_hosts: Iterable[str] = (),
        import_root: str | os.PathLike[str] | None = None,
    ) -> None:
        self._port = port
        self._host = host
        self._api_key = api_key
        self._data_dir = None if data_dir is None else Path(data_dir).absolute()
        self._hosts = Hosts([host, *allow_hosts])
        self._import_root = None if import_root is None else Path(import_root).absolute()
        self.faults = Faults()
        self._traffic = Traffic()
        self._settings = Settings(transitions=transitions)
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
        """The received requests, oldest first: the last 10,000 at most, and at most 64 MB of them."""
        return self._traffic.kept()

    @property
    def visibility_lag(self) -> float:
        """Seconds until a write can be read; 0 by default. A new value applies to later writes."""
        return self._settings.visibility_lag

    @visibility_lag.setter
    def visibility_lag(self, seconds: float) -> None:
        self._settings.visibility_lag = seconds

    def add_model(self, name: str, embed: Callable[[list[str], str], Any], *, dimension: int) -> None:
        """Add an embedding model of your own for all requests and indexes that name it. :meth:`reset` removes it.

        Args:
            name: Name of the model. It replaces a hosted model with this name.
            embed: Function that returns one vector for each text, for example as an array. It receives the texts and
                ``"query"`` or ``"passage"``. It is called in other threads, but never twice at the same time.
            dimension: Length of the vectors.

        Example:
            >>> from pinecone.local import LocalServer
            >>> server = LocalServer()
            >>> server.add_model("lengths", lambda texts, kind: [[len(text), 1.0] for text in texts], dimension=2)
        """
        self._settings.models.add(own_embedding(name, embed, dimension))

    def add_reranker(self, name: str, score: Callable[[str, list[str]], Sequence[float]]) -> None:
        """Add a reranking model of your own for all requests that name it. :meth:`reset` removes it.

        Args:
            name: Name of the model. It replaces a hosted model with this name.
            score: Function that returns one number for each text; more relevant texts have greater numbers. It receives
                the query and the texts. It is called in other threads, but never twice at the same time.
        """
        self._settings.models.add(own_reranking(name, score))

    def start(self) -> Self:
        """Start the server. It is ready for requests when this returns.

        Raises:
            OSError: The port is not available, or there are too few file descriptors for the indexes of the data
                folder.
            DataFolderError: The data folder is in use by another server, contains files that no server wrote, was
                written by a later version of the package, or cannot be written.
            RuntimeError: The server is running.
        """
        if self._thread is not None:
            raise RuntimeError("The local server is running.")
        sock = bind(self._host, self._port)
        started: Future[_Running] = Future()
        make = functools.partial(_Running, self, sock)
        thread = threading.Thread(target=_run, args=(sock, make, started), name="pinecone-local", daemon=True)
        thread.start()
        try:
            self._running = started.result()
        except BaseException:
            thread.join()  # until it has released the data folder
            raise
        self._thread = thread
        self._url = url_of(sock)
        return self

    @property
    def damaged(self) -> list[str]:
        """Messages about damaged and foreign files that were found in the data folder at the start."""
        return [] if self._running is None else self._running.storage.damaged

    def close(self) -> None:
        """Close all ports and connections. Data that is not in a data folder is lost.

        Does nothing if the server is not running.
        """
        if self._thread is None or self._running is None:
            return
        self._clients.close()
        self._running.loop.call_soon_threadsafe(self._running.stopping.set)
        self._thread.join()
        self._thread = self._running = self._url = None

    def reset(self) -> None:
        """Delete all data, faults, custom models and recorded requests, and set the visibility lag to 0.

        The server keeps its ``url``. Files that the server has created in the data folder are deleted too.

        Raises:
            DataFolderError: The data folder cannot be written. No data was deleted.
        """
        self.faults.clear()
        self._settings.models.clear()
        self.visibility_lag = 0.0
        self._traffic.clear()
        if self._running is not None:
            asyncio.run_coroutine_threadsafe(self._running.reset(), self._running.loop).result()

    def client(self, **options: Any) -> Pinecone:
        """A client of this server. It is closed when the server is closed.

        Args:
            **options: Further arguments of ``Pinecone``, such as ``api_version``.

        Returns:
            The client.

        Example:
            >>> from pinecone.local import LocalServer
            >>> with LocalServer() as server:
            ...     server.client().list_indexes().names()
            []
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
    """The state of a running server: the indexes and their ports. It is used only in the thread of the server."""

    def __init__(self, server: LocalServer, sock: socket.socket) -> None:
        self.loop = asyncio.get_running_loop()
        self.stopping = asyncio.Event()
        self._host = server._host
        self._faults = server.faults
        self._received = server._traffic.note
        self._access = Access(server._api_key, server._hosts)
        self._folders = Folders(server._import_root, is_public=not is_loopback(sock))
        self._catalogue = Catalogue(server._settings, self._open_port, self._close_port)
        self._index_ports: dict[Index, tuple[Listener, Imports]] = {}
        self._closing: set[asyncio.Future[None]] = set()
        self._assistants = Assistants(server._settings, url_of(sock))
        self._admin = Admin(self._access)
        self.storage: Storage = Memory()
        if server._data_dir is not None:
            from pinecone.local.storage.folder import DataFolder

            self.storage = DataFolder(
                server._data_dir, self._catalogue, self._assistants, self._admin, self._ports_closed
            )
        handlers = services.of_project(self._catalogue, self._assistants, self._admin, self.storage)
        own = services.own_of_project(self._assistants)
        self._port = self._listener(handlers, own, "db_control", sock)

    async def reset(self) -> None:
        try:
            self.storage.check()
            self._catalogue.clear()
            self._assistants.clear()
            self._admin.clear()
            await self.storage.keep()
        except RefusedError as refusal:
            raise DataFolderError(refusal.message) from None

    async def close(self) -> None:
        self._close(self._port)
        self._catalogue.clear()
        await self._ports_closed()
        await self.storage.close()

    async def _ports_closed(self) -> None:
        if self._closing:
            await asyncio.wait(self._closing)

    def _listener(
        self, handlers: Mapping[str, Handler], own: Mapping[str, Handler], service: str, sock: socket.socket
    ) -> Listener:
        app = App(handlers, own, service, self._access, self._faults, self._received)
        return Listener(app, RpcApp(handlers, self._access, self._faults, self._received), sock)

    def _open_port(self, index: Index) -> str:
        imported = Imports(index, self._folders)
        descriptors.check_room_for_index()
        sock = _bind_again(self._host, index)
        index.host = url_of(sock)
        try:
            self.storage.opened(imported)
        except BaseException:
            sock.close()
            raise
        handlers = services.of_index(imported, self.storage, self._faults)
        listener = self._listener(handlers, services.own_of_index(imported), "db_data", sock)
        self._index_ports[index] = listener, imported
        return index.host

    def _close_port(self, index: Index) -> None:
        listener, imported = self._index_ports.pop(index)
        self.storage.closed(imported)
        imported.cancel_all()
        self._close(listener)

    def _close(self, listener: Listener) -> None:
        listener.stop()
        self._closing.add(listener.finished)
        listener.finished.add_done_callback(self._closing.discard)


def _bind_again(host: str, index: Index) -> socket.socket:
    """A socket on the previous port of an index, or on another port if there is none or it is in use."""
    before = urlsplit(index.host).port
    if before is not None:
        try:
            return bind(host, before)
        except OSError:
            logger.warning("Port %d is in use. The index %s gets another port.", before, index.name)
    return bind(host, 0)


def _run(sock: socket.socket, make: Callable[[], _Running], started: Future[_Running]) -> None:
    try:
        asyncio.run(_run_until_stopped(make, started))
    finally:
        sock.close()


async def _run_until_stopped(make: Callable[[], _Running], started: Future[_Running]) -> None:
    try:
        running = make()
    except Exception as error:
        started.set_exception(error)
        return
    try:
        running.storage.restore()
        started.set_result(running)
        await running.stopping.wait()
    except RefusedError as refusal:  # there is no port for an index of the folder
        started.set_exception(OSError(errno.EMFILE, refusal.message.rstrip(".")))
    except Exception as error:
        started.set_exception(error)
    finally:
        await running.close()
