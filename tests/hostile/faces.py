"""The ways to call the methods, and what comes of a call."""

from __future__ import annotations

import asyncio
import inspect
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from operator import attrgetter
from typing import Any

import httpx

from pinecone import Admin, AdminAsyncio, Pinecone, PineconeAsyncio, RetryConfig
from pinecone.assistant.assistant import Assistant
from pinecone.assistant.assistant_asyncio import AssistantAsyncio
from pinecone.exceptions import PineconeException
from pinecone.futures import PineconeFuture

from .answers import MOST
from .methods import ASSISTANT, Method

#: No test takes as long, unless something hangs.
HANGS = 20
#: Items of a listing that are looked at.
ITEMS = 50

SETTINGS = {"retry_config": RetryConfig(max_retries=0, max_wait=0), "max_response_bytes": MOST}


class Face:
    """A client of each service, sync or asyncio.

    Args:
        url: Where the service is.
        with_asyncio: Whether with asyncio.
        settings: Of the clients. With ``grpc`` the index is reached over gRPC; ``in_background`` are the names of the
            methods that are called with ``async_req=True``.
    """

    def __init__(self, url: str, with_asyncio: bool, **settings: Any) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = ThreadPoolExecutor(1)
        client, admin, assistant = (
            (PineconeAsyncio, AdminAsyncio, AssistantAsyncio) if with_asyncio else (Pinecone, Admin, Assistant)
        )
        grpc, self._in_background = settings.pop("grpc", False), settings.pop("in_background", ())
        self.pc: Any = client("key", host=url, **SETTINGS, **settings)
        settings.pop("transport", None)  # which the admin API does not take
        self.admin: Any = admin("id", "secret", host=url, **SETTINGS, **settings)
        self.index: Any = self._done(self.pc.index(host=url, grpc=grpc))
        self.assistants: Any = self.pc.assistants
        self.assistant: Any = assistant({**ASSISTANT, "host": url}, self.pc._transport)
        for sender in (self.pc._transport, self.index._transport, self.admin._session):
            sender.wait = no_wait_asyncio if with_asyncio else no_wait

    def call(self, method: Method) -> Any:
        """What a call returns or raises, gone through as a user would."""
        arguments = dict(method.arguments)
        function = attrgetter(method.path)(self)
        if "timeout" in inspect.signature(function).parameters and method.path != "index.wait_until_visible":
            arguments["timeout"] = -1  # do not wait until something is ready
        if method.path.removeprefix("index.") in self._in_background:
            arguments["async_req"] = True
        try:
            return self._thread.submit(self._call, function, arguments).result(HANGS)
        finally:
            self._disconnect()  # the server has closed the connection, or is about to

    def _call(self, function: Any, arguments: dict[str, Any]) -> Any:
        try:
            result = self._done(function(**arguments))
            if isinstance(result, (list, dict, str, bool, type(None))) or not hasattr(result, "__next__"):
                look_at(result)
            return result
        except PineconeException as error:
            assert str(error)
            assert repr(error)
            assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301
            return error
        except BaseException as error:
            raise AssertionError(f"{type(error).__name__}: {error}") from error

    def _done(self, result: Any) -> Any:
        """The result of a call; of a listing or a stream, a list."""
        if isinstance(result, PineconeFuture):
            result = result.result(HANGS)
        if inspect.isawaitable(result):
            result = self._loop.run_until_complete(result)
        if hasattr(result, "__aiter__"):
            return self._loop.run_until_complete(collected(result))
        if isinstance(result, Iterator) or hasattr(result, "to_list"):
            try:
                return list(islice(result, ITEMS))
            finally:
                if hasattr(result, "close"):
                    result.close()
        return result

    def _disconnect(self) -> None:
        for client in (self.index, self.pc, self.admin):
            self._thread.submit(lambda client=client: self._done(client.close())).result(HANGS)

    def close(self) -> None:
        """Close the clients."""
        self._disconnect()
        if isinstance(self.pc.config.transport, httpx.AsyncHTTPTransport):
            self._done(self.pc.config.transport.aclose())
        self._thread.shutdown()
        self._loop.close()


def no_wait(seconds: float) -> None:
    """Tests do not wait."""


async def no_wait_asyncio(seconds: float) -> None:
    """Tests do not wait."""


async def collected(items: Any) -> list[Any]:
    found = []
    iterator = items.__aiter__()
    try:
        async for item in iterator:
            found.append(item)
            if len(found) == ITEMS:
                break
    finally:
        if hasattr(iterator, "aclose"):
            await iterator.aclose()
    return found


def look_at(result: Any) -> None:
    """All that a user does with a result to see what is in it."""
    assert isinstance(repr(result), str)
    if isinstance(result, list):
        for item in result:
            look_at(item)
    for name in ("to_dict", "keys", "items", "__str__", "_repr_html_", "__rich_repr__", "names"):
        if hasattr(type(result), name):
            getattr(result, name)()
    if hasattr(type(result), "__iter__") and not isinstance(result, str):
        for item in islice(result, ITEMS):
            repr(item)
    for name in dir(type(result)):
        if not name.startswith("_") and isinstance(getattr(type(result), name), property):
            with suppress(PineconeException):
                getattr(result, name)
    if hasattr(type(result), "_FIELDS"):
        for name in result._FIELDS:
            repr(getattr(result, name))
    assert result == result
