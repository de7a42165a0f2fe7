"""Requests to one host through a transport of httpx that the user passed in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.bodies import ResponseAsyncio, parts_asyncio
from pinecone.transport.errors import Failures, Translated
from pinecone.transport.origin import Origin, limits, readable

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.options import Timeout
    from pinecone.transport.bodies import Progress
    from pinecone.versioning import Call


FAILURES = Failures(
    late=(httpx.TimeoutException,),
    invalid=(httpx.LocalProtocolError, httpx.InvalidURL),
    unsent=(httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol),
    broken=(httpx.HTTPError, httpx.StreamError, OSError),
)


class CustomAsyncio:
    """Requests to one host through a transport of the user. The transport stays the user's: it is never closed here.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The transport is not one for this face.
    """

    def __init__(self, base: str, config: Config) -> None:
        self._config = config
        self._origin = Origin(base, config)
        self._url = f"{self._origin.scheme}://{self._origin.authority}"
        if not isinstance(config.transport, httpx.AsyncBaseTransport):
            raise PineconeConfigurationError("transport must be an httpx.AsyncBaseTransport for this client.")
        self._transport = config.transport

    async def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request; returns status, headers and body of the response.

        Args:
            call: What to send.
            timeout: Seconds that each step may take.
            progress: Called with the bytes sent so far and all bytes to send.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request cannot be sent.
        """
        with Translated(call.name, self._origin.base, timeout, FAILURES, self._config):
            response = await self._transport.handle_async_request(self._request(call, timeout, progress))
            try:
                return response.status_code, readable(response.headers.raw), await response.aread()
            finally:
                await response.aclose()

    @asynccontextmanager
    async def stream(self, call: Call[Any], timeout: Timeout) -> AsyncIterator[ResponseAsyncio]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request cannot be sent.
        """
        with Translated(call.name, self._origin.base, timeout, FAILURES, self._config):
            response = await self._transport.handle_async_request(self._request(call, timeout, None))
            try:
                headers = readable(response.headers.raw)
                yield ResponseAsyncio(response.status_code, headers, response.aread, response.aiter_bytes)
            finally:
                await response.aclose()

    def _request(self, call: Call[Any], timeout: Timeout, progress: Progress | None) -> httpx.Request:
        body = call.request.body or b""
        return httpx.Request(
            call.request.method,
            self._url + self._origin.target(call),
            headers=self._origin.headers(call),
            content=parts_asyncio(body, progress) if progress else body,
            extensions={"timeout": limits(timeout)},
        )

    async def retire(self) -> None:
        """Nothing is to be closed: the connections belong to the user's transport."""
