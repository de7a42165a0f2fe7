"""The gRPC application of one port. It checks the version, the API key and the arguments, and calls a handler."""

from __future__ import annotations

import asyncio
import functools
import logging
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from pinecone import core
from pinecone.local.access import Access
from pinecone.local.faults import Fault, Faults
from pinecone.local.http.app import named_version
from pinecone.local.http.call import Call, Handler, Reply
from pinecone.local.http.errors import RefusedError, invalid
from pinecone.local.http.headers import of_data_plane
from pinecone.local.http.validation import validate_message
from pinecone.local.traffic import Received

if TYPE_CHECKING:
    from pinecone.codec.rpc import RpcOperation

logger = logging.getLogger("pinecone.local")

_SERVICE = "db_data"


class RpcReply(NamedTuple):
    """The reply to a call.

    Attributes:
        message: The encoded message; empty if the call was refused.
        headers: Metadata.
        code: Number of the gRPC status.
        details: What is wrong and where.
    """

    message: bytes
    headers: Mapping[str, str]
    code: int = 0
    details: str = ""


class RpcApp:
    """Answers the gRPC calls of one port, as :class:`pinecone.local.http.app.App` answers its HTTP requests.

    Args:
        handlers: The handlers by route.
        access: Access control.
        faults: The faults of the server.
        received: Records the calls.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler],
        access: Access,
        faults: Faults,
        received: Callable[[Received], None],
    ) -> None:
        self._handlers = handlers
        self._access = access
        self._faults = faults
        self._received = received

    async def __call__(
        self, rpc: str, headers: Mapping[str, str], message: bytes, cut_after: Callable[[int], None]
    ) -> RpcReply:
        """Answer one call.

        Args:
            rpc: Path of the call, such as ``/VectorService/Query``.
            headers: Metadata of the call.
            message: The encoded message.
            cut_after: Closes the connection after this many more bytes of responses.
        """
        began = time.perf_counter()
        self._received(Received("POST", rpc, "", headers, message))
        try:
            self._access.hosts.check(headers.get(":authority", ""))
            version = named_version(headers.get("x-pinecone-api-version", ""))
            operation = self._operation(version, rpc, headers)
            fault = self._faults.draw(*operation.route.split(" ", 1))
            if self._faults.latency > 0:
                await asyncio.sleep(self._faults.latency)
            if fault is not None and fault.kind == "cut":
                cut_after(0)
                raise RefusedError("UNAVAILABLE", "The local server was told to cut the connection.")
            reply = await self._answer(operation, headers, message, fault)
            answer = operation.write_response(reply.body)
            if fault is not None and fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
        except RefusedError as refusal:
            return _refuse(refusal, began)
        except RecursionError:
            return _refuse(invalid("The request is nested too deeply."), began)
        except Exception:
            logger.exception("The local server failed to answer %s", rpc)
            error = RefusedError("INTERNAL", "The local server failed to answer. Its log tells more.")
            return _refuse(error, began)

        if fault is not None and fault.kind == "truncate":
            cut_after(len(answer) // 2)
        return RpcReply(answer, {**of_data_plane(began), **reply.headers})

    def _operation(self, version: str, rpc: str, headers: Mapping[str, str]) -> RpcOperation:
        operation = _rpcs(version).get(rpc)
        if operation is None:
            self._access.check(_SERVICE, "Api-Key", headers)
            raise RefusedError("UNIMPLEMENTED", f"{rpc} is not an operation of API {version}.")
        return operation

    async def _answer(
        self, operation: RpcOperation, headers: Mapping[str, str], message: bytes, fault: Fault | None
    ) -> Reply:
        self._access.check(_SERVICE, operation.credential, headers)
        if fault is not None and fault.kind == "status":
            raise fault.refusal()
        if operation.route not in self._handlers:
            raise RefusedError("UNIMPLEMENTED", f"{operation.rpc} is not served at this address of the local server.")
        try:
            arguments = operation.read_request(message)
        except ValueError as error:
            raise invalid(f"The request is not a valid message: {error}") from None
        validate_message(operation, arguments)
        reply = self._handlers[operation.route](Call(operation.version, arguments, size=len(message)))
        return reply if isinstance(reply, Reply) else await reply


@functools.cache
def _rpcs(version: str) -> dict[str, RpcOperation]:
    """The gRPC operations of an API version, by gRPC path."""
    operations: dict[str, RpcOperation] = {}
    for operation in core.load_rpc(version).values():
        operations.setdefault(operation.rpc, operation)
    return operations


def _refuse(refusal: RefusedError, began: float) -> RpcReply:
    return RpcReply(b"", {**of_data_plane(began), **refusal.headers}, refusal.number, refusal.message)
