"""What goes wrong on the way: TLS, proxies, reads that are split, servers that speak first; and a server of gRPC."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, contextmanager
from typing import Any, Callable, NamedTuple

import pytest

from pinecone import core
from pinecone.transport.config import Config
from pinecone.transport.http.parser import has_parser
from pinecone.transport.http.transport import Http
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig
from tests.scripted_server import Exchange, Listener, Request, ScriptedServer, request_head

from .responses import in_chunks, with_length


class Echo(ScriptedServer):
    """A server that answers a query with the id it asks for, in one framing or another, and sometimes breaks off.

    Attributes:
        cut_every: It cuts one answer of so many, at one place after another; 0 for none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cut_every = 0
        self.count = 0
        self.otherwise = self._echo

    async def _echo(self, exchange: Exchange) -> bool:
        self.count += 1
        framing = in_chunks if self.count % 2 else with_length
        answer = framing(b'{"namespace":"%b"}' % exchange.request.json["id"].encode())
        cut = (7 * self.count) % len(answer) if self.cut_every and self.count % self.cut_every == 0 else None
        half = (cut or len(answer)) // 2
        await exchange.send(answer[:half], answer[half:cut])
        return cut is None


class ForwardProxy:
    """A forward proxy for CONNECT and plain requests. It connects to loopback, whatever host a request names."""

    def __init__(self, context: ssl.SSLContext | None = None, authorization: str | None = None) -> None:
        self.requests: list[Request] = []
        self._authorization = authorization
        self._listener = Listener(self._serve, context)
        self.port = self._listener.port
        self.stop = self._listener.stop

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line, headers = await request_head(reader)
        self.requests.append(Request(line, headers, b"", 0))
        if self._authorization and headers.get("proxy-authorization") != self._authorization:
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
            return
        method, target, _ = line.split(" ")
        authority, _, path = target.removeprefix("http://").partition("/")
        port = int(authority.rpartition(":")[2])
        if method == "CONNECT":
            await tunnel(reader, writer, port, answer=b"HTTP/1.1 200 Connected\r\n\r\n")
        else:
            lines = [f"{method} /{path} HTTP/1.1", *(f"{n}: {v}" for n, v in headers.items()), "", ""]
            await tunnel(reader, writer, port, request="\r\n".join(lines).encode())


class Socks:
    """A SOCKS proxy that requires a user and a password. It connects to loopback, whatever host a request names."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, int]] = []
        self._listener = Listener(self._serve)
        self.port = self._listener.port
        self.stop = self._listener.stop

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def counted() -> str:
            return (await reader.readexactly((await reader.readexactly(1))[0])).decode()

        await reader.readexactly(1)  # the version; the methods of authentication follow
        await counted()
        writer.write(b"\x05\x02")
        await reader.readexactly(1)
        who = await counted(), await counted()
        writer.write(b"\x01" + (b"\x00" if who == ("user", "p@ss") else b"\x01"))
        await reader.readexactly(4)  # version, command, a zero, and the type of the address, which is a name
        name = await counted()
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.requests.append((name, port))
        await tunnel(reader, writer, port, answer=b"\x05\x00\x00\x01" + bytes(6))


async def tunnel(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int, answer: bytes = b"", request: bytes = b""
) -> None:
    """Connect a client to a port of this machine: answer the client, send the server a request, and relay the rest."""
    from_server, to_server = await asyncio.open_connection("127.0.0.1", port)
    writer.write(answer)
    to_server.write(request)
    try:
        await asyncio.gather(relay(reader, to_server), relay(from_server, writer))
    finally:
        to_server.transport.abort()


async def relay(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    """Pass on data until the source ends."""
    try:
        while data := await source.read(65536):
            sink.write(data)
            await sink.drain()
    except OSError:
        pass
    finally:
        sink.close()


class Waits(list[float]):
    """Remembers how long it was told to wait, and does not."""

    def wait(self, seconds: float) -> None:
        self.append(seconds)

    async def wait_asyncio(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="session")
def authority():
    """A certificate authority that nobody else knows."""
    import trustme

    return trustme.CA()


@pytest.fixture(scope="session")
def authority_file(authority, tmp_path_factory):
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.fixture(scope="session")
def server_context(authority):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "index.test", "proxy.test").configure_cert(context)
    return context


@pytest.fixture
def secure(server_context):
    """A server that speaks TLS."""
    with ScriptedServer(server_context) as server:
        yield server


@pytest.fixture
def echo():
    with Echo() as server:
        yield server


@pytest.fixture
def greeting():
    """Makes servers that send bytes before they receive a request, and then close or stay; returns the URL of each."""
    made = []

    def make(sent: bytes, stays: bool = False) -> str:
        async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(sent)
            await writer.drain()
            if stays:
                await reader.read(-1)

        made.append(Listener(greet))
        return f"http://127.0.0.1:{made[-1].port}"

    yield make
    for listener in made:
        listener.stop()


@pytest.fixture
def proxy():
    server = ForwardProxy()
    yield server
    server.stop()


@pytest.fixture
def proxy_with_password():
    server = ForwardProxy(authorization="Basic dXNlcjpwQHNz")  # user:p@ss
    yield server
    server.stop()


@pytest.fixture
def secure_proxy(server_context):
    server = ForwardProxy(server_context)
    yield server
    server.stop()


@pytest.fixture
def socks():
    server = Socks()
    yield server
    server.stop()


@pytest.fixture
def waits():
    return Waits()


DIRECT, HTTPX, OWN = "direct", "through httpx", "own transport"


@contextmanager
def taking(way: str) -> Iterator[str]:
    """Let clients that are made here go this way. They go through httpx where httptools cannot be imported."""
    has_parser.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        if way == HTTPX:
            patch.setitem(sys.modules, "httptools", None)
        yield way
    has_parser.cache_clear()


@pytest.fixture(params=[DIRECT, HTTPX])
def way(request):
    """Each way that a call without settings of its own may go."""
    with taking(request.param) as way:
        yield way


@pytest.fixture
def without_httptools():
    """As where httptools is not installed."""
    with taking(HTTPX):
        yield


@pytest.fixture(params=[DIRECT, HTTPX, OWN])
def settings(request):
    """Settings that choose each of the ways in turn, for either face."""

    def make(transport: Any = None, **others: Any) -> Config:
        chosen = transport() if request.param == OWN and transport else None
        return Config.of("secret-key", transport=chosen, **others)

    with taking(request.param):
        yield make


ONCE = {"retry_config": RetryConfig(max_retries=0), "timeout": 10}


@pytest.fixture
def connect(way):
    """Makes transports that try once, each way."""
    with ExitStack() as made:

        def make(**settings: Any) -> Http:
            http = Http(Config.of("secret-key", **{**ONCE, **settings}))
            made.callback(http.close)
            return http

        yield make


@pytest.fixture
async def connect_asyncio(way, anyio_backend):
    """Makes transports of asyncio that try once, each way."""
    async with AsyncExitStack() as made:

        def make(**settings: Any) -> HttpAsyncio:
            http = HttpAsyncio(Config.of("secret-key", **{**ONCE, **settings}))
            made.push_async_callback(http.close)
            return http

        yield make


class Reads:
    """How many bytes each read of a client gives at most, so that an answer is split where a test wants it.

    Attributes:
        sizes: That of each read to come; later ones give all there is.
    """

    def __init__(self) -> None:
        self.sizes: Iterator[int] = iter(())

    def size(self, sock: socket.socket, asked: int, flags: int) -> int:
        is_client = not flags and sock.family == socket.AF_INET and sock.getsockname()[1] not in ScriptedServer.PORTS
        return min(asked, next(self.sizes, asked)) if is_client else asked


@pytest.fixture
def reads(monkeypatch):
    """Splits what clients read."""
    reads = Reads()
    recv, recv_into = socket.socket.recv, socket.socket.recv_into

    def limited(sock, size, flags=0):
        return recv(sock, reads.size(sock, size, flags), flags)

    def limited_into(sock, buffer, size=0, flags=0):
        return recv_into(sock, buffer, reads.size(sock, size or len(buffer), flags), flags)

    monkeypatch.setattr(socket.socket, "recv", limited)
    monkeypatch.setattr(socket.socket, "recv_into", limited_into)
    return reads


class RpcCall(NamedTuple):
    """A call over gRPC as it came."""

    method: str
    metadata: dict[str, str]
    body: bytes
    time_remaining: Any
    peer: str


class RpcServer:
    """A server of gRPC that answers each call with the next of the answers it was told, then with empty messages."""

    def __init__(self, port: int = 0, credentials: Any = None, compression: Any = None) -> None:
        import grpc

        self.calls: list[RpcCall] = []
        self._answers: list[Callable[[Any, str], bytes]] = []
        self._stopped = threading.Event()
        self._arrived = threading.Semaphore(0)
        unlimited = [
            ("grpc.max_send_message_length", -1),
            ("grpc.max_receive_message_length", -1),
            ("grpc.so_reuseport", 0),
        ]
        self._server = grpc.server(ThreadPoolExecutor(8), options=unlimited, compression=compression)
        self._server.add_generic_rpc_handlers((self,))
        address = f"127.0.0.1:{port}"
        if credentials is None:
            self.port = self._server.add_insecure_port(address)
        else:
            self.port = self._server.add_secure_port(address, credentials)
        self.url = f"{'http' if credentials is None else 'https'}://127.0.0.1:{self.port}"
        self._server.start()

    def service(self, details: Any) -> Any:
        """What answers a call, for grpcio."""
        import grpc

        def answer(body: bytes, context: Any) -> bytes:
            metadata = {item.key: item.value for item in context.invocation_metadata()}
            self.calls.append(RpcCall(details.method, metadata, body, context.time_remaining(), context.peer()))
            self._arrived.release()
            return self._answers.pop(0)(context, details.method) if self._answers else b""

        return grpc.unary_unary_rpc_method_handler(answer)

    def reply(
        self, initial: Mapping[str, str] | None = None, trailing: Mapping[str, str] | None = None, **fields: Any
    ) -> None:
        """Answer a query with these fields of its response, and with metadata."""

        def answer(context: Any, method: str) -> bytes:
            context.send_initial_metadata(tuple((initial or {}).items()))
            context.set_trailing_metadata(tuple((trailing or {}).items()))
            return core.load_rpc(core.DEFAULT)["POST /query"].write_response(fields)

        self._answers.append(answer)

    def raw(self, body: bytes) -> None:
        """Answer with these bytes, whatever they are."""
        self._answers.append(lambda context, method: body)

    def refuse(self, code: str, details: str, trailing: Mapping[str, str] | None = None) -> None:
        """Answer with an error."""
        import grpc

        def answer(context: Any, method: str) -> bytes:
            context.set_trailing_metadata(tuple((trailing or {}).items()))
            return context.abort(grpc.StatusCode[code], details)

        self._answers.append(answer)

    def stall(self) -> None:
        """Do not answer before the client goes away."""

        def answer(context: Any, method: str) -> bytes:
            gone = threading.Event()
            if context.add_callback(gone.set):
                gone.wait(10)
            return b""

        self._answers.append(answer)

    def wait_arrived(self) -> None:
        """Wait until one more call has arrived."""
        assert self._arrived.acquire(timeout=10), "no call arrived"

    def stop(self) -> None:
        self._server.stop(None).wait()


@pytest.fixture
def rpc_server():
    """Makes servers of gRPC."""
    made = []

    def make(**settings: Any) -> RpcServer:
        made.append(RpcServer(**settings))
        return made[-1]

    yield make
    for server in made:
        server.stop()


@pytest.fixture
def rpc(rpc_server):
    return rpc_server()


@pytest.fixture
def secure_rpc(rpc_server, authority):
    """A server of gRPC that speaks TLS."""
    import grpc

    issued = authority.issue_cert("127.0.0.1", "index.test")
    chain = b"".join(pem.bytes() for pem in issued.cert_chain_pems)
    return rpc_server(credentials=grpc.ssl_server_credentials([(issued.private_key_pem.bytes(), chain)]))


RPC_PROCESS = """
import sys, grpc
from concurrent.futures import ThreadPoolExecutor

class Handlers(grpc.GenericRpcHandler):
    def service(self, details):
        def answer(body, context):
            context.send_initial_metadata((("x-peer", context.peer()),))
            return b""
        return grpc.unary_unary_rpc_method_handler(answer)

server = grpc.server(ThreadPoolExecutor(2))
server.add_generic_rpc_handlers((Handlers(),))
print(server.add_insecure_port("127.0.0.1:0"), flush=True)
server.start()
sys.stdin.read()
server.stop(None).wait()
"""


@pytest.fixture
def rpc_process():
    """URL of a server of gRPC in a process of its own, for tests that fork. It tells callers their own address."""
    command = [sys.executable, "-c", RPC_PROCESS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()
        process.wait(10)


@pytest.fixture
def crash_report():
    """Makes the text that Sentry would send of an exception, with nothing taken out of it by name."""
    sentry = pytest.importorskip("sentry_sdk", reason="sentry-sdk is not installed")

    class Kept(sentry.Transport):
        def __init__(self) -> None:
            super().__init__()
            self.sent: list[str] = []

        def capture_envelope(self, envelope: Any) -> None:
            self.sent.append(envelope.serialize().decode())

    def make(error: BaseException) -> str:
        kept = Kept()
        client = sentry.Client(
            dsn="http://public@127.0.0.1/1",
            transport=kept,
            event_scrubber=sentry.scrubber.EventScrubber(denylist=["no such name"], pii_denylist=[]),
            default_integrations=False,
            max_value_length=10**6,
        )
        event, hint = sentry.utils.event_from_exception(error, client.options)
        client.capture_event(event, hint, sentry.Scope())
        client.close()
        [text] = kept.sent
        return text

    return make


@pytest.fixture
def elsewhere():
    """Another server."""
    with ScriptedServer() as server:
        yield server
