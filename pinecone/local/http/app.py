"""The ASGI application of one port. It checks the API key, the version and the arguments, and calls a handler."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

import orjson

from pinecone import core
from pinecone.codec.wire import Operation
from pinecone.local.access import Access
from pinecone.local.faults import Fault, Faults
from pinecone.local.http import headers
from pinecone.local.http.bodies import read_body
from pinecone.local.http.call import Call, Handler, Reply
from pinecone.local.http.errors import SHAPES, RefusedError, control_shape, invalid, message_too_large, not_found
from pinecone.local.http.routing import Routes, routes_of
from pinecone.local.http.validation import as_documented, python_name, validate
from pinecone.local.traffic import Received

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

logger = logging.getLogger("pinecone.local")

MAX_BODY = 32 * 1024 * 1024
_RELEASE = re.compile(r"20\d\d-(01|04|07|10)")  # a version of each quarter
_LISTS = frozenset({"ids"})  # query arguments that may be repeated
_RECORDS = "/records/"  # what embeds texts words refusals as the control plane does, and calls them text
_ASSISTANT = "/assistant/"  # where the service mounts the operations of assistants


class App:
    """Answers the requests of one port.

    Args:
        handlers: The handlers by route.
        own: The handlers of routes that no API version has. A secret in their path replaces the credential.
        service: The service of the port. It determines the format of errors of requests without a known route.
        access: Access control.
        faults: The faults of the server.
        received: Records the requests.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler],
        own: Mapping[str, Handler],
        service: str,
        access: Access,
        faults: Faults,
        received: Callable[[Received], None],
    ) -> None:
        self._handlers = handlers
        self._service = service
        self._access = access
        self._faults = faults
        self._received = received
        self._own = own
        self._own_routes = Routes(own)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as defined by ASGI. ``scope["close"]`` closes the connection."""
        began = time.perf_counter()
        request = _Request(scope, self._service)
        fault = None
        try:
            body = await _read_body(receive)
            self._received(
                Received(
                    scope["method"],
                    scope["path"],
                    scope["query_string"].decode("latin-1"),
                    request.headers,
                    body,
                )
            )
            self._access.hosts.check(request.authority)
            fault = self._faults.draw(scope["method"], scope["path"])
            if self._faults.latency > 0:
                await asyncio.sleep(self._faults.latency)
            if fault is not None and fault.kind == "cut":
                await _close(scope, receive)
                return
            reply = await self._answer(request, body, fault)
            if fault is not None and fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
        except RefusedError as refusal:
            reply = request.refuse(refusal)
        except RecursionError:
            reply = request.refuse(invalid("The request is nested too deeply."))
        except Exception:
            logger.exception("The local server failed to answer %s %s", scope["method"], scope["path"])
            reply = request.refuse(RefusedError("INTERNAL", "The local server failed to answer. Its log tells more."))

        of_index = self._service == "db_data"
        usual = headers.of_data_plane(began) if of_index else headers.of_control_plane(request.version)
        own = {**usual, **reply.headers}
        chunks = _encode(reply, own)
        await send({"type": "http.response.start", "status": reply.status, "headers": _raw(own)})
        if fault is not None and fault.kind == "truncate":
            whole = b"".join(chunks)
            await send({"type": "http.response.body", "body": whole[: len(whole) // 2], "more_body": True})
            await _close(scope, receive)
            return
        for chunk in chunks:
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _answer(self, request: _Request, body: bytes, fault: Fault | None) -> Reply:
        method, path = request.method, request.path
        own = self._own_routes.match(method, path)
        if own is not None:
            route, path_arguments = own
            if "secret" not in path_arguments:
                credential = "Authorization" if "authorization" in request.headers else "Api-Key"
                self._access.check(request.service, credential, request.headers)
            arguments = {**_query_arguments(request.query), **path_arguments}
            return await _reply(self._own[route], Call("", arguments, request.authority))

        version = request.version = named_version(request.headers.get("x-pinecone-api-version", ""))
        match = routes_of(version).match(method, path)
        if match is None and path.startswith(_ASSISTANT):
            match = routes_of(version).match(method, path[len(_ASSISTANT) - 1 :])
        if match is None:
            self._access.check(request.service, "Api-Key", request.headers)
            raise not_found(f"{method} {path} is not an operation of API {version}.")
        route, path_arguments = match
        operation = request.operation = core.load(version)[route]
        self._access.check(request.service, operation.credential, request.headers)
        if fault is not None and fault.kind == "status":
            raise fault.refusal()
        if route not in self._handlers:
            raise RefusedError("UNIMPLEMENTED", f"{route} is not served at this address of the local server.")

        in_query = _query_arguments(request.query)
        in_body = read_body(operation, request.headers.get("content-type", ""), body)
        arguments = as_documented(route, {**in_query, **in_body, **path_arguments})
        named = {python_name(name): value for name, value in arguments.items()}
        _refuse_unknown(named, operation.arguments, version)
        validate(operation, arguments, are_text=bool(in_query) or "application/json" not in operation.encoders)
        reply = await _reply(self._handlers[route], Call(version, named, request.authority, len(body)))
        return reply._replace(status=_success(reply.status, operation))


class _Request:
    """A request without its body, and its operation once that is known."""

    def __init__(self, scope: Scope, service: str) -> None:
        self.method: str = scope["method"]
        self.path: str = scope["raw_path"].decode("latin-1")
        self.query: bytes = scope["query_string"]
        self.headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        self.authority: str = self.headers.get("host", "")
        self.version: str = core.DEFAULT
        self.operation: Operation | None = None
        self._service = service

    @property
    def service(self) -> str:
        """The service that is called."""
        return self._service if self.operation is None else self.operation.service

    def refuse(self, refusal: RefusedError) -> Reply:
        """The reply to a refused request, in the error format of its service."""
        status = refusal.status if self.operation is None else _status(refusal, self.operation)
        if self.operation is not None and self.operation.path.startswith(_RECORDS):
            headers = {"content-type": "text/plain; charset=utf-8", "x-pinecone-api-version": self.operation.version}
            return Reply(_json(control_shape(refusal)), status, {**headers, **refusal.headers})
        return Reply(SHAPES.get(self.service, control_shape)(refusal), status, refusal.headers)


def _success(status: int, operation: Operation) -> int:
    """The HTTP status of a success: that of the document of the version."""
    documented = [int(known) for known in operation.responses if known.startswith("2")]
    return status if status in documented or len(documented) != 1 else documented[0]


async def _reply(handle: Handler, call: Call) -> Reply:
    answer = handle(call)
    return answer if isinstance(answer, Reply) else await answer


def _status(refusal: RefusedError, operation: Operation) -> int:
    """The HTTP status of an error. Some operations answer an invalid request with 422, as their documents say."""
    if refusal.status == 400 and "400" not in operation.responses and "422" in operation.responses:
        return 422
    return refusal.status


async def _read_body(receive: Receive) -> bytes:
    chunks = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise invalid("The request ended early.")
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > MAX_BODY:
            raise message_too_large(size, MAX_BODY)
        chunks.append(chunk)
        more = message.get("more_body", False)
    return b"".join(chunks)


def named_version(header: str) -> str:
    """The API version in the header of a request; the default version without one."""
    if not header:
        return core.DEFAULT
    if header in core.VERSIONS:
        return header
    # Some SDKs name versions without a document here, such as 9.x for assistants.
    if _RELEASE.fullmatch(header) and header > core.STABLE[-1]:
        return core.STABLE[-1]
    raise invalid(f"X-Pinecone-API-Version must be one of {', '.join(core.VERSIONS)}, or later.")


def _query_arguments(query: bytes) -> dict[str, Any]:
    arguments: dict[str, Any] = {}
    for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True):
        if name in _LISTS:
            arguments.setdefault(name, []).append(value)
        else:
            arguments[name] = value
    return arguments


def _refuse_unknown(given: Mapping[str, Any], known: Mapping[str, Any], version: str) -> None:
    """Refuse arguments, and properties of arguments, that the document of the version does not have."""
    for name, value in given.items():
        if name not in known:
            raise invalid(f"{name} is not known to API {version}.")
        inner = known[name]
        if inner:
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, dict):
                    _refuse_unknown(item, inner, version)


def _encode(reply: Reply, headers: dict[str, str]) -> Iterable[bytes]:
    """The body of a reply in pieces. Its content type and length are added to the headers."""
    if reply.events is not None:
        headers["content-type"] = "text/event-stream"
        return (b"data: " + _json(event) + b"\n\n" for event in reply.events)
    body = b""
    if isinstance(reply.body, bytes):
        body = reply.body
    elif isinstance(reply.body, str):
        body = reply.body.encode()
        headers["content-type"] = "text/plain"
    elif reply.body is not None:
        body = _json(reply.body)
        headers["content-type"] = "application/json"
    headers["content-length"] = str(len(body))
    return (body,)


def _json(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY)


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in headers.items()]


async def _close(scope: Scope, receive: Receive) -> None:
    """Close the connection and wait until it is closed. Returning earlier would send a response."""
    scope["close"]()
    while (await receive())["type"] != "http.disconnect":
        pass
