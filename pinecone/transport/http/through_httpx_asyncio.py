"""Requests to one host through a transport of httpx that the user passed in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.errors import Failures, Translated
from pinecone.transport.http.bodies import ResponseAsyncio, parts_asyncio
from pinecone.transport.http.inflow import FRAMES, Inflow, codings_of, whole_asyncio
from pinecone.transport.origin import Origin, limits, readable

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.options import Timeout
    from pinecone.transport.http.bodies import Progress
    from pinecone.versioning import Call


FAILURES = Failures(
    late=(httpx.TimeoutException,),
    invalid=(httpx.LocalProtocolError, httpx.InvalidURL),
    unsent=(httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol),
    broken=(httpx.HTTPError, httpx.StreamError, OSError),
)


class ThroughHttpxAsyncio:
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
                headers = readable(response.headers.raw)
                parts, inflow = self._received(call, response)
                return response.status_code, headers, await whole_asyncio(parts, inflow)
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
                yield ResponseAsyncio(response.status_code, headers, *self._received(call, response))
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

    def _received(self, call: Call[Any], response: httpx.Response) -> tuple[Any, Inflow]:
        """The body of a response. Httpx decodes what the transport has read before, and codings that only it knows."""
        codings = codings_of(response.headers)
        is_raw = not response.is_stream_consumed and FRAMES.keys() >= set(codings)
        limit = self._config.max_response_bytes
        inflow = Inflow(call.name, response.status_code, codings if is_raw else (), limit)
        return response.aiter_raw() if is_raw else response.aiter_bytes(), inflow

    async def retire(self) -> None:
        """Nothing is to be closed: the connections belong to the user's transport."""
