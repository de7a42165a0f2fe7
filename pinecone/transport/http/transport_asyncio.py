"""Sends calls over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Callable

from pinecone.exceptions import PineconeException
from pinecone.transport.http.bodies import present_asyncio
from pinecone.transport.http.ways_asyncio import WaysAsyncio
from pinecone.transport.options import NONE
from pinecone.transport.transport_asyncio import TransportAsyncio

if TYPE_CHECKING:
    from pinecone.transport import errors, hooks, redaction
    from pinecone.transport.http import inflow
    from pinecone.versioning import Call
else:
    # They take long to import, so they wait for the first stream.
    from pinecone.lazy import LazyModule

    hooks = LazyModule("pinecone.transport.hooks")
    errors = LazyModule("pinecone.transport.errors")
    inflow = LazyModule("pinecone.transport.http.inflow")
    redaction = LazyModule("pinecone.transport.redaction")


class HttpAsyncio(TransportAsyncio[WaysAsyncio]):
    """Sends calls over HTTP.

    Args:
        config: Settings of the client.
    """

    def _connected(self, base: str) -> WaysAsyncio:
        return WaysAsyncio(base, self.config)

    async def stream(
        self,
        base: str,
        call: Call[Any],
        options: Mapping[str, Any] = NONE,
        read: Callable[[AsyncIterator[bytes]], AsyncIterator[Any]] = present_asyncio,
    ) -> AsyncIterator[Any]:
        """Send a call and yield what its response is read as. It is sent again only until a response begins.

        Args:
            base: Base URL, such as "https://api.pinecone.io".
            call: What to send; its ``finish`` is not used.
            options: ``timeout`` and ``retry`` where they are not those of the client.
            read: Reads the body as it comes. Default as it is.

        Raises:
            PineconeApiException: The service refused the request.
            PineconeConnectionError: The service could not be reached, or the connection broke.
            PineconeTimeoutError: The service did not answer in time.
            PineconeException: What ``read`` raises.
        """
        watch = hooks.CallObserver(self.config.hook, call, base) if self.config.hook else None
        attempts = self._attempts(base, call, options)
        timeout = options.get("timeout", self.config.timeout)
        begun: tuple[int, int, str | None] | None = None
        try:
            while begun is None:
                try:
                    async with self._pool(base).stream(call, timeout) as response:
                        if not 200 <= response.status < 300:
                            raise errors.api_error(
                                call.name,
                                response.status,
                                response.headers,
                                await inflow.whole_asyncio(response.parts, response.inflow),
                                redaction.Redaction.of(self.config),
                            )
                        begun = response.status, attempts.count, errors.request_id(response.headers)
                        pieces = read(inflow.decoded_asyncio(response.parts, response.inflow))
                        try:
                            async for piece in pieces:
                                yield piece
                        finally:
                            await pieces.aclose()  # type: ignore[attr-defined]
                except PineconeException as error:
                    if begun is not None:
                        raise
                    await self.wait(attempts.after(error))
        except BaseException as error:
            has_enough = isinstance(error, GeneratorExit)  # the caller reads no more
            if watch:
                watch.fail(error) if begun is None else watch.end(*begun, None if has_enough else error)
            raise
        if watch and begun is not None:
            watch.end(*begun)
