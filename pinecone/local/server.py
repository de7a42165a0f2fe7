"""The embedded server: a thread with an event loop, a port for the indexes as a whole and one for each of them."""

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
from pinecone.local.settings import Conditions
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

    It answers every bundled API version: indexes at ``url`` over HTTP, the records of an index at the ``host`` that its
    description tells, over HTTP and, if grpcio is installed, gRPC. Servers share nothing, so a process may run several.

    Args:
        port: Port of ``url``; 0 takes any that is free. Ports of indexes are always taken so.
        host: Address to listen on.
        api_key: The key that clients must send; None accepts any key, and requests without one.
        data_dir: Folder that keeps everything the server has; it is made if it is not there. None keeps everything
            in memory, so that it is gone when the server is closed.
        transitions: How many times an index, a collection, a backup, an assistant or a file is described as being
            set up before it is ready, and as being deleted before it is gone. 0 makes both immediate.
        allow_hosts: Names by which clients reach the server, besides addresses, ``localhost`` and ``host``. Requests
            to other names are refused.
        import_root: Folder that imports must lie in. None lets them come from any folder, or from none if ``host`` is
            an address that others than this machine reach.

    Attributes:
        faults: What goes wrong with requests, to test clients against.

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
        """The requests that came in, oldest first: at most the last 10,000, or 64 MB of them."""
        return self._traffic.kept()

    @property
    def visibility_lag(self) -> float:
        """Seconds until a write can be read; 0 unless set. Holds for writes that come in afterwards."""
        return self._conditions.visibility_lag

    @visibility_lag.setter
    def visibility_lag(self, seconds: float) -> None:
        self._conditions.visibility_lag = seconds

    def add_model(self, name: str, embed: Callable[[list[str], str], Any], *, dimension: int) -> None:
        """Embed with a model of your own, wherever a request or an index names it; :meth:`reset` takes it away.

        Args:
            name: Name of the model. It takes the place of a hosted model of that name.
            embed: Makes of texts as many vectors, such as an array. It is given the texts and ``"query"`` or
                ``"passage"``, and is called in other threads, but never twice at once.
            dimension: Length of the vectors.

        Example:
            >>> from pinecone.local import LocalServer
            >>> server = LocalServer()
            >>> server.add_model("lengths", lambda texts, kind: [[len(text), 1.0] for text in texts], dimension=2)
        """
        self._conditions.models.add(own_embedding(name, embed, dimension))

    def add_reranker(self, name: str, score: Callable[[str, list[str]], Sequence[float]]) -> None:
        """Rerank with a model of your own, wherever a request names it; :meth:`reset` takes it away.

        Args:
            name: Name of the model. It takes the place of a hosted model of that name.
            score: Tells how relevant texts are, the most relevant having the greatest number. It is given the query
                and the texts, and is called in other threads, but never twice at once.
        """
        self._conditions.models.add(own_reranking(name, score))

    def start(self) -> Self:
        """Start to listen; returns when requests are answered.

        Raises:
            OSError: The port cannot be had, or there are too few file descriptors for the indexes of the data folder.
            DataFolderError: The data folder is in use by another server, has other things than a server wrote, was
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
            thread.join()  # until it has let go of the data folder
            raise
        self._thread = thread
        self._url = url_of(sock)
        return self

    @property
    def damaged(self) -> list[str]:
        """What of the data folder could not be read, or is not of a server, in sentences; told when it is started."""
        return [] if self._running is None else self._running.storage.damaged

    def close(self) -> None:
        """Close all ports and connections, and forget everything that is in no data folder.

        Does nothing if the server is not running.
        """
        if self._thread is None or self._running is None:
            return
        self._clients.close()
        self._running.loop.call_soon_threadsafe(self._running.stopping.set)
        self._thread.join()
        self._thread = self._running = self._url = None

    def reset(self) -> None:
        """Begin anew at the same ``url``: without indexes and other things, faults, lag, models and noted requests.

        The data folder is emptied too: what the server has made in it is deleted.

        Raises:
            DataFolderError: The data folder cannot be written. Everything is as it was.
        """
        self.faults.clear()
        self._conditions.models.clear()
        self.visibility_lag = 0.0
        self._traffic.clear()
        if self._running is not None:
            asyncio.run_coroutine_threadsafe(self._running.reset(), self._running.loop).result()

    def client(self, **options: Any) -> Pinecone:
        """A client of this server, which is closed with it.

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
    """What lives in the server's thread, and is touched there only: the indexes and their ports."""

    def __init__(self, server: LocalServer, sock: socket.socket) -> None:
        self.loop = asyncio.get_running_loop()
        self.stopping = asyncio.Event()
        self._host = server._host
        self._faults = server.faults
        self._received = server._traffic.note
        self._access = Access(server._api_key, server._hosts)
        self._folders = Folders(server._import_root, is_public=not is_loopback(sock))
        self._catalogue = Catalogue(server._conditions, self._open_port, self._close_port)
        self._index_ports: dict[Index, tuple[Listener, Imports]] = {}
        self._closing: set[asyncio.Future[None]] = set()
        self._assistants = Assistants(server._conditions, url_of(sock))
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
    """A socket at the port that an index had before, if there is one and it is free."""
    before = urlsplit(index.host).port
    if before is not None:
        try:
            return bind(host, before)
        except OSError:
            logger.warning("The port %d is taken: the index %s has another one from now on.", before, index.name)
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
    except RefusedError as refusal:  # an index of the folder cannot have a port
        started.set_exception(OSError(errno.EMFILE, refusal.message.rstrip(".")))
    except Exception as error:
        started.set_exception(error)
    finally:
        await running.close()
