"""The ASGI application behind one port: API key, version, route, arguments, handler, JSON."""

from __future__ import annotations

import hmac
import itertools
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

import orjson

from pinecone import core
from pinecone.local.call import Call, Reply
from pinecone.local.errors import RefusedError, invalid, not_found
from pinecone.local.routing import routes_of

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Handler = Callable[[Call], Reply]

logger = logging.getLogger("pinecone.local")

_MAX_BODY = 32 * 1024 * 1024
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_LISTS = frozenset({"ids"})  # query arguments that may be repeated


class App:
    """Answers the requests of one port.

    Args:
        handlers: What answers a request, by route.
        error_shape: Makes the body of an error from a refusal, as the service behind the port words it.
        api_key: The key that requests must carry; None lets any key pass that is not empty.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler],
        error_shape: Callable[[RefusedError], dict[str, Any]],
        api_key: str | None,
    ) -> None:
        self._handlers = handlers
        self._error_shape = error_shape
        self._api_key = api_key
        self._request_ids = itertools.count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI has it."""
        try:
            reply = self._answer(scope, await _read_body(receive))
        except RefusedError as refusal:
            reply = self._refuse(refusal)
        except RecursionError:
            reply = self._refuse(invalid("The request is nested too deeply."))
        except Exception:
            logger.exception("The local server failed to answer %s %s", scope["method"], scope["path"])
            reply = self._refuse(RefusedError("INTERNAL", "The local server failed to answer. Its log tells more."))

        headers = {"x-pinecone-request-id": str(next(self._request_ids)), **reply.headers}
        body = b""
        if reply.body is not None:
            body = orjson.dumps(reply.body, option=orjson.OPT_SERIALIZE_NUMPY)
            headers["content-type"] = "application/json"
        headers["content-length"] = str(len(body))
        encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": encoded})
        await send({"type": "http.response.body", "body": body})

    def _refuse(self, refusal: RefusedError) -> Reply:
        return Reply(self._error_shape(refusal), refusal.status)

    def _answer(self, scope: Scope, body: bytes) -> Reply:
        headers = dict(scope["headers"])
        self._check_key(headers.get(b"api-key", b""))
        version = _version(headers.get(b"x-pinecone-api-version", b"").decode("latin-1"))

        match = routes_of(version).match(scope["method"], scope["raw_path"].decode("latin-1"))
        if match is None:
            raise not_found(f"{scope['method']} {scope['path']} is not an operation of API {version}.")
        route, path_arguments = match
        if route not in self._handlers:
            raise RefusedError("UNIMPLEMENTED", f"{route} is not served at this address of the local server.")

        arguments: dict[str, Any] = {**_query_arguments(scope["query_string"]), **_body_arguments(body)}
        arguments = {_python_name(name): value for name, value in arguments.items()}
        arguments.update(path_arguments)
        operation = core.load(version)[route]
        _refuse_unknown(arguments, operation.arguments, version)
        for name in sorted(operation.required):
            if arguments.get(name) is None:
                raise invalid(f"{name} is required.")
        return self._handlers[route](Call(version, arguments))

    def _check_key(self, key: bytes) -> None:
        if not key:
            raise RefusedError("UNAUTHENTICATED", "The request has no API key. Send one in the header Api-Key.")
        if self._api_key is not None and not hmac.compare_digest(key, self._api_key.encode()):
            raise RefusedError("UNAUTHENTICATED", "The API key is not the one this server was started with.")


async def _read_body(receive: Receive) -> bytes:
    chunks = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise invalid("The request broke off.")
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > _MAX_BODY:
            raise RefusedError("OUT_OF_RANGE", f"The request body is larger than {_MAX_BODY} bytes.")
        chunks.append(chunk)
        more = message.get("more_body", False)
    return b"".join(chunks)


def _version(header: str) -> str:
    if not header:
        return core.DEFAULT
    if header not in core.VERSIONS:
        raise invalid(f"X-Pinecone-API-Version must be one of {', '.join(core.VERSIONS)}.")
    return header


def _query_arguments(query: bytes) -> dict[str, Any]:
    arguments: dict[str, Any] = {}
    for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True):
        if name in _LISTS:
            arguments.setdefault(name, []).append(value)
        else:
            arguments[name] = value
    return arguments


def _body_arguments(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        arguments = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise invalid("The request body is not valid JSON.") from None
    if not isinstance(arguments, dict):
        raise invalid("The request body must be a JSON object.")
    return arguments


def _python_name(wire_name: str) -> str:
    return _CAPITAL.sub("_", wire_name).lower()


def _refuse_unknown(given: Mapping[str, Any], known: Mapping[str, Any], version: str) -> None:
    """Refuse what the version's documents do not have, also inside structured arguments."""
    for name, value in given.items():
        if name not in known:
            raise invalid(f"{name} is not known to API {version}.")
        inner = known[name]
        if inner:
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, dict):
                    _refuse_unknown(item, inner, version)
