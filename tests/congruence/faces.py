"""The four ways to an index, called alike."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any, NamedTuple

from pinecone import Pinecone, PineconeAsyncio

FACES = ("REST", "REST asyncio", "gRPC", "gRPC asyncio")


class Raised(NamedTuple):
    """What a call raised, as far as it is to be the same on every face."""

    kind: str
    text: str
    status: Any
    code: Any


class Face:
    """An index, each of whose methods returns at once what it results in, or ``Raised``.

    Generators are gone through to their end.
    """

    def __init__(self, name: str, settings: dict[str, Any], host: str) -> None:
        self._loop = asyncio.new_event_loop()
        grpc = name.startswith("gRPC")
        self._client: Any = PineconeAsyncio(**settings) if name.endswith("asyncio") else Pinecone(**settings)
        self.index: Any = self._done(self._client.index(host=host, grpc=grpc))

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.index, name)

        def call(*arguments: Any, **named: Any) -> Any:
            try:
                return self._done(method(*arguments, **named))
            except Exception as error:
                # Less the id of the request, and what the encoder says.
                text = str(error).split(" Request id:")[0].split(" cannot be sent (")[0]
                return Raised(
                    type(error).__name__, text, getattr(error, "status", None), getattr(error, "error_code", None)
                )

        return call

    def _done(self, result: Any) -> Any:
        if inspect.isasyncgen(result):
            return self._loop.run_until_complete(collected(result))
        if inspect.isgenerator(result):
            return list(result)
        return self._loop.run_until_complete(result) if inspect.isawaitable(result) else result

    def close(self) -> None:
        self._done(self.index.close())
        self._done(self._client.close())
        self._loop.close()


async def collected(items: Any) -> list[Any]:
    return [item async for item in items]
