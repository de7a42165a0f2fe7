"""The server of grpcio, whose calls are answered in an event loop."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import CancelledError, ThreadPoolExecutor
from typing import Any

import grpc  # type: ignore

from pinecone.local.grpc.app import RpcReply
from pinecone.local.http.app import MAX_BODY

Answer = Callable[[tuple[str, int], str, Mapping[str, str], bytes], Coroutine[Any, Any, RpcReply]]

_HOST = "127.0.0.1"
_THREADS = 64  # concurrent calls: each occupies a thread while the event loop answers it
_OPTIONS = (
    ("grpc.max_receive_message_length", MAX_BODY),
    ("grpc.so_reuseport", 0),
    ("grpc.http2.max_ping_strikes", 0),  # clients may send keepalive pings as often as they like
)
_TIMES = ("grpc.server_handshake_timeout_ms", "grpc.max_connection_idle_ms")
_CODES = {code.value[0]: code for code in grpc.StatusCode}


class RpcServer:
    """Serves calls at its own address, from its creation until it is stopped.

    Args:
        answer: Answers a call, in the event loop in which this object is created. It receives the address of the
            caller, and the path, headers and message of the call.
        idle: Seconds without a call after which a connection is closed.

    Attributes:
        address: Host and port.
    """

    def __init__(self, answer: Answer, idle: float) -> None:
        self._answer_in_loop = answer
        self._loop = asyncio.get_running_loop()
        self._threads = ThreadPoolExecutor(_THREADS, "pinecone-local-grpc")
        times = [(name, round(idle * 1000)) for name in _TIMES]
        self._server = grpc.server(self._threads, handlers=(self,), options=[*_OPTIONS, *times])
        self.address: tuple[str, int] = _HOST, self._server.add_insecure_port(f"{_HOST}:0")
        self._server.start()

    def service(self, call: Any) -> Any:
        """The handler of a call for grpcio. All paths have the same one."""
        headers = {"content-type": "application/grpc"}  # grpcio has checked it, but does not pass it on
        headers.update((name, value) for name, value in call.invocation_metadata if isinstance(value, str))
        return grpc.unary_unary_rpc_method_handler(functools.partial(self._answer, call.method, headers))

    def stop(self, grace: float) -> None:
        """Close the port and the connections, and wait until running calls have ended.

        Args:
            grace: Seconds after which they are cancelled.
        """
        self._server.stop(grace).wait()
        self._threads.shutdown()
        del self._server  # it refers to this object, and older versions of grpcio keep descriptors as long as it exists

    def _answer(self, rpc: str, headers: dict[str, str], message: bytes, context: Any) -> bytes:
        _, host, port = context.peer().split(":")  # such as ipv4:127.0.0.1:5080
        headers = {":authority": _authority(context), **headers}
        coroutine = self._answer_in_loop((host, int(port)), rpc, headers, message)
        answer = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        if not context.add_callback(answer.cancel):
            answer.cancel()
        try:
            reply = answer.result()
        except CancelledError:
            context.abort(grpc.StatusCode.CANCELLED, "The call was cancelled.")
        metadata = tuple(reply.headers.items())
        if reply.code:
            context.set_trailing_metadata(metadata)
            context.abort(_CODES[reply.code], reply.details)
        context.send_initial_metadata(metadata)
        return reply.message


def _authority(context: Any) -> str:
    """The host name in a call. grpcio has no public API for it."""
    authority: bytes = context._rpc_event.call_details.host
    return authority.decode("latin-1")
