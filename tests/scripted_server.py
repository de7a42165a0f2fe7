"""The HTTP server of all tests. It runs on loopback, answers as a test tells it to, and remembers what it was asked.

It imports nothing but the standard library, so that processes which look at their own imports and memory can use it.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import struct
import threading
from collections.abc import Awaitable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from email.message import Message
from email.parser import Parser
from functools import cache
from typing import Any, Callable, ClassVar, NamedTuple


class Request(NamedTuple):
    """A request as it came.

    Attributes:
        line: The request line.
        headers: The headers, by name in any case.
        body: The body.
        connection: The number of the connection that it came over, from 1.
    """

    line: str
    headers: Message
    body: bytes
    connection: int

    @property
    def method(self) -> str:
        return self.line.split(" ")[0]

    @property
    def target(self) -> str:
        """Path and query."""
        return self.line.split(" ")[1]

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def route(self) -> str:
        """Method and target."""
        return f"{self.method} {self.target}"

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def ids(self) -> list[str]:
        """Ids of the records that the request writes."""
        if self.target.endswith("/vectors/upsert"):
            return [vector["id"] for vector in self.json["vectors"]]
        records = [json.loads(line) for line in self.body.splitlines()]
        return [record.get("_id", record.get("id")) for record in records]


class Exchange:
    """One request, and the means to answer it."""

    def __init__(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.request = request
        self.reader = reader
        self.writer = writer

    async def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
            await self.writer.drain()
            await asyncio.sleep(0)

    def cut(self) -> None:
        """Close the side that writes with FIN alone, so that TLS does not say that it ends."""
        self.writer.get_extra_info("socket").shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Break the connection with RST in place of FIN."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


#: Serves one connection. The listener closes the connection afterwards.
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Listener:
    """Accepts connections on loopback and serves each in a task of the shared loop.

    It does not use a server of asyncio, which loses connections that arrive while it is being closed and does not keep
    the tasks of the others from garbage collection.

    Attributes:
        port: Its port.
        closed: Is released once for each connection that is closed.
    """

    def __init__(self, serve: Serve, context: ssl.SSLContext | None = None) -> None:
        self.closed = threading.Semaphore(0)
        self._serve = serve
        self._context = context
        self._tasks: set[asyncio.Task[None]] = set()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]
        loop = shared_loop()
        loop.call(lambda: loop.loop.add_reader(self._socket, self._accept))

    def stop(self) -> None:
        """Close the socket and all connections. When this returns, none is open."""
        shared_loop().run(self._stop())

    def _accept(self) -> None:
        with suppress(BlockingIOError, ConnectionError):  # the client may be gone again
            sock = self._socket.accept()[0]
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            task = asyncio.ensure_future(self._connect(sock))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            task.add_done_callback(lambda _: sock.close())  # the task may have been cancelled before it began

    async def _connect(self, sock: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        with suppress(OSError):  # the TLS handshake may fail
            transport, _ = await loop.connect_accepted_socket(lambda: protocol, sock, ssl=self._context)
            await self._serve_and_close(reader, asyncio.StreamWriter(transport, protocol, reader, loop))

    async def _serve_and_close(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._serve(reader, writer)
            writer.close()
            await writer.wait_closed()
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client went away, as it should in some tests
        finally:
            writer.transport.abort()  # TLS would wait for the other side
            self.closed.release()

    async def _stop(self) -> None:
        asyncio.get_running_loop().remove_reader(self._socket)
        self._socket.close()
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


#: Answers a request. True if the connection is to be kept.
Answer = Callable[[Exchange], Awaitable[bool]]


class ScriptedServer:
    """A server that answers each request with the next of the answers it was told, and remembers the requests.

    Attributes:
        url: Its address.
        port: Its port.
        requests: The requests so far.
        answers: What the next requests are answered.
        otherwise: What a request is answered when ``answers`` is empty; a refusal if not told.
        early: What the next requests are answered before their bodies are read.
        interim: What is sent before any other answer.
        sizes: How long each of the endless answers became.
        connections: How many connections there were.
        protocols: The protocol that each connection agreed on with ALPN.
        PORTS: The ports of all servers of this process.
    """

    PORTS: ClassVar[set[int]] = set()

    def __init__(self, context: ssl.SSLContext | None = None, name: str = "127.0.0.1") -> None:
        self.requests: list[Request] = []
        self.answers: list[Answer] = []
        self.otherwise: Answer = UNTOLD
        self.early: list[Answer] = []
        self.interim = b""
        self.sizes: list[int] = []
        self.protocols: list[str | None] = []
        self.connections = 0
        self._last: Exchange | None = None
        self._arrived = threading.Semaphore(0)
        self._loop = shared_loop()
        self._listener = Listener(self._serve, context)
        self.port = self._listener.port
        self.PORTS.add(self.port)
        self.url = f"{'https' if context else 'http'}://{name}:{self.port}"

    def __enter__(self) -> ScriptedServer:
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Close the server and all connections. When this returns, none is open."""
        self._listener.stop()

    # What it was asked ------------------------------------------------------------------------------------

    @property
    def last(self) -> Request:
        return self.requests[-1]

    @property
    def routes(self) -> list[str]:
        """Methods and targets of the requests."""
        return [request.route for request in self.requests]

    def written(self) -> list[str]:
        """Ids of all records that requests held, sorted."""
        return sorted(name for request in self.requests for name in request.ids)

    def wait_arrived(self) -> None:
        """Wait until one more request has arrived."""
        assert self._arrived.acquire(timeout=10), "no request arrived"

    def wait_closed(self) -> None:
        """Wait until one more connection is closed."""
        assert self._listener.closed.acquire(timeout=10), "no connection was closed"

    # What it is to answer ---------------------------------------------------------------------------------

    def reply(self, status: int = 200, body: Any = b"{}", close: bool = False, **headers: str) -> None:
        """Answer with a whole response, and close the connection after it if told so.

        A body that is not bytes is sent as JSON; None is no body.
        """
        self.answers.append(sent(response(status, body, headers), ending="close" if close else "keep"))

    def raw(self, *pieces: bytes, close: bool = True) -> None:
        """Answer with these bytes, whatever they are."""
        self.answers.append(sent(*pieces, ending="close" if close else "keep"))

    def reset(self, *pieces: bytes) -> None:
        """Answer with these bytes and break the connection."""
        self.answers.append(sent(*pieces, ending="reset"))

    def cut(self, *pieces: bytes) -> None:
        """Answer with these bytes, and shut down only the side that writes, of which TLS says nothing."""
        self.answers.append(sent(*pieces, ending="cut"))

    def stall(self, *pieces: bytes) -> None:
        """Answer with these bytes, and nothing more until the client goes away."""
        self.answers.append(sent(*pieces, ending="stall"))

    def stream(self, *pieces: bytes, gate: threading.Event | None = None, is_whole: bool = True) -> None:
        """Answer with an event stream that breaks off unless it is whole. Pieces after the first wait for a gate."""

        async def answer(exchange: Exchange) -> bool:
            await exchange.send(head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"}))
            for number, piece in enumerate(pieces):
                if number and gate:
                    await in_thread(gate.wait)
                await exchange.send(b"%x\r\n%b\r\n" % (len(piece), piece))
            if is_whole:
                await exchange.send(b"0\r\n\r\n")
            return is_whole

        self.answers.append(answer)

    def endless(self, begin: bytes, again: bytes, enough: int) -> None:
        """Answer with this beginning, and then again and again until the client goes away or there is enough of it.

        The size of the answer is noted in ``sizes``.
        """

        async def answer(exchange: Exchange) -> bool:
            size = len(begin)
            # Otherwise the system takes many megabytes before the client has read them.
            exchange.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65_536)
            try:
                await exchange.send(begin)
                while size < enough:
                    await exchange.send(again)
                    size += len(again)
            finally:
                self.sizes.append(size)
            return False

        self.answers.append(answer)

    def refuse(self, *pieces: bytes, then: str = "close") -> None:
        """Answer with these bytes before the body of a request is read, then "close", "reset", "stay" or "linger".

        Who stays reads no more, and who lingers closes the side that writes and reads on.
        """

        async def answer(exchange: Exchange) -> bool:
            await exchange.send(*pieces)
            if then == "stay":
                await asyncio.Event().wait()
            elif then == "reset":
                exchange.reset()
            else:
                exchange.cut()
            while then == "linger" and await exchange.reader.read(65536):
                pass
            exchange.writer.transport.abort()  # TLS would wait for the other side
            return False

        self.early.append(answer)

    def compute(self, answer: Callable[[Request], Any]) -> None:
        """Answer all further requests with what a function returns: JSON, or a status, a body and headers.

        It is called in a thread of its own for each request, so it may wait.
        """

        async def computed(exchange: Exchange) -> bool:
            answered = await in_thread(lambda: answer(exchange.request))
            await exchange.send(response(*(answered if isinstance(answered, tuple) else (200, answered))))
            return True

        self.otherwise = computed

    # What it does unasked ---------------------------------------------------------------------------------

    def close_idle(self) -> None:
        """Close the last connection. When this returns, the client can see it."""
        assert self._last is not None
        self._loop.call(self._last.writer.close)

    def cut_idle(self) -> None:
        """Cut the last connection. When this returns, the client can see it."""
        assert self._last is not None
        self._loop.call(self._last.cut)

    def say(self, data: bytes) -> None:
        """Send what nobody asked for on the last connection. When this returns, the client can read it."""
        assert self._last is not None
        self._loop.run(self._last.send(data))

    # How it does it ---------------------------------------------------------------------------------------

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        connection = self.connections
        secure = writer.get_extra_info("ssl_object")
        self.protocols.append(secure and secure.selected_alpn_protocol())
        while await self._answer_one(connection, reader, writer):
            pass

    async def _answer_one(self, connection: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer the next request of a connection; False when the connection is to end."""
        line, headers = await request_head(reader)
        if not line:
            return False
        if self.early:
            await self.early.pop(0)(self._arrive(Request(line, headers, b"", connection), reader, writer))
            return False
        writer.write(self.interim)
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self._last = self._arrive(Request(line, headers, body, connection), reader, writer)
        answer = self.answers.pop(0) if self.answers else self.otherwise
        return await answer(self._last)

    def _arrive(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Exchange:
        self.requests.append(request)
        self._arrived.release()
        return Exchange(request, reader, writer)


def sent(*pieces: bytes, ending: str = "keep") -> Answer:
    """An answer of these bytes, whatever they are.

    Args:
        *pieces: The bytes, each sent by itself.
        ending: "keep", "close" or "reset" the connection; "cut", close the side that writes; or "stall", say nothing
            more until the client goes away.
    """

    async def answer(exchange: Exchange) -> bool:
        await exchange.send(*pieces)
        if ending == "reset":
            exchange.reset()
        if ending == "cut":
            exchange.cut()
        if ending in ("cut", "stall"):
            await exchange.reader.read()
        return ending == "keep"

    return answer


def response(status: int, body: Any, headers: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> bytes:
    """A whole response. A body that is not bytes is sent as JSON; None is no body."""
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    return head(status, [("content-length", str(len(content))), *pairs_of(headers)]) + content


def head(status: int, headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> bytes:
    """Status line and headers of a response, which is JSON unless they say otherwise."""
    named = [(name.replace("_", "-"), value) for name, value in pairs_of(headers)]
    if not any(name.lower() == "content-type" for name, _ in named):
        named.insert(0, ("content-type", "application/json"))
    return "\r\n".join([f"HTTP/1.1 {status} Status", *(f"{n}: {v}" for n, v in named), "", ""]).encode("latin-1")


def pairs_of(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(headers.items() if isinstance(headers, Mapping) else headers)


#: What is answered to a request for which a test told no answer.
UNTOLD = sent(response(400, {"message": "The test told no answer to this request."}))


async def request_head(reader: asyncio.StreamReader) -> tuple[str, Message]:
    """Request line and headers; an empty line when the client has closed the connection or does not speak HTTP/1."""
    line = (await reader.readline()).decode("latin-1").strip()
    lines: list[str] = []
    if " HTTP/1." not in line:
        return "", Message()
    while header := (await reader.readline()).decode("latin-1").strip():
        lines.append(header)
    return line, Parser().parsestr("\n".join(lines), headersonly=True)


async def in_thread(work: Callable[[], Any]) -> Any:
    """The result of work that may wait, done in a thread of its own. Nothing waits for it when the server stops."""
    done: Future[Any] = Future()
    done.set_running_or_notify_cancel()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return await asyncio.wrap_future(done)


class Loop:
    """An event loop in a thread of its own, which runs until the process ends."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()

    def run(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)

    def call(self, function: Callable[[], None]) -> None:
        async def work() -> None:
            function()

        self.run(work())


@cache
def shared_loop() -> Loop:
    """The loop in which all servers run. It goes on, so that connections can end after their server has."""
    return Loop()
