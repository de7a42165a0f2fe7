"""Connections to one host, over an httpx transport that is called directly.

The clients of httpx would add redirects, cookies and authentication, which are not wanted, and more time than all of
the package's own work on a small call.
"""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import httpx

from pinecone.exceptions import (
    PineconeApiValueError,
    PineconeConfigurationError,
    PineconeConnectionError,
    PineconeTimeoutError,
)
from pinecone.transport import tls
from pinecone.transport.runtime import owner_asyncio

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.versioning import Call

url_of = lru_cache(maxsize=256)(httpx.URL)


class PoolAsyncio:
    """Connections to one host.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.
    """

    def __init__(self, base: str, config: Config) -> None:
        self.owner = owner_asyncio()
        self._base = base
        self._config = config
        try:
            self._host = httpx.URL(base).netloc
        except httpx.InvalidURL as error:
            raise PineconeApiValueError(f"{base!r} is not the URL of a host.") from error
        self._extensions = {"timeout": httpx.Timeout(config.timeout).as_dict()}
        self._headers: dict[str, list[tuple[bytes, bytes]]] = {}
        self._transport = transport(base, config)
        self._lock = Lock()
        self._under_way = 0
        self._retired = False

    async def exchange(self, call: Call[Any]) -> tuple[int, httpx.Headers, bytes]:
        """Send a request; returns status, headers and body of the response.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request makes a URL that is too long.
        """
        with self._lock:
            self._under_way += 1
        try:
            response = await self._transport.handle_async_request(self._request(call))
            try:
                return response.status_code, response.headers, await response.aread()
            finally:
                await response.aclose()
        except httpx.TimeoutException as error:
            raise PineconeTimeoutError(
                f"{call.name}: {self._base} did not answer in time (timeout={self._config.timeout})."
            ) from error
        except (httpx.HTTPError, OSError) as error:
            raise PineconeConnectionError(
                f"{call.name}: the connection to {self._base} failed ({str(error) or type(error).__name__})."
            ) from error
        except httpx.InvalidURL as error:
            raise PineconeApiValueError(f"{call.name}: the arguments make a URL that cannot be sent.") from error
        finally:
            await self._done()

    def _request(self, call: Call[Any]) -> httpx.Request:
        request = call.request
        url = self._base + request.target
        headers = self._headers.get(call.operation.version) or self._prepare(call.operation.version)
        own = [(name.encode(), value.encode()) for name, value in request.headers.items()]
        body = request.body or b""
        if body or request.method != "GET":
            own.append((b"Content-Length", b"%d" % len(body)))
        return httpx.Request(
            request.method,
            httpx.URL(url) if "?" in url else url_of(url),
            headers=headers + own,
            stream=httpx.ByteStream(body),
            extensions=self._extensions,
        )

    def _prepare(self, version: str) -> list[tuple[bytes, bytes]]:
        """The headers that all requests of an API version have in common."""
        common = {
            "accept": "application/json",
            "user-agent": self._config.user_agent,
            **{name.lower(): value for name, value in self._config.additional_headers.items()},
            "api-key": self._config.api_key,
            "x-pinecone-api-version": version,
        }
        headers = [(b"Host", self._host), *((name.encode(), value.encode()) for name, value in common.items())]
        self._headers[version] = headers
        return headers

    async def retire(self) -> None:
        """Close the connections as soon as the calls under way are done."""
        with self._lock:
            self._retired = True
            idle = not self._under_way
        if idle:
            await self._transport.aclose()

    async def _done(self) -> None:
        with self._lock:
            self._under_way -= 1
            last = self._retired and not self._under_way
        if last:
            await self._transport.aclose()


def transport(base: str, config: Config) -> httpx.AsyncHTTPTransport:
    """The httpx transport for a host."""
    secure = base.startswith("https://")
    return httpx.AsyncHTTPTransport(
        verify=tls.context(config.ssl_ca_certs, config.ssl_verify) if secure else tls.none(),
        limits=httpx.Limits(max_connections=config.connection_pool_maxsize, keepalive_expiry=60),
        proxy=proxy(config),
    )


def proxy(config: Config) -> httpx.Proxy | None:
    """The proxy of the settings. Its URL may hold a password, so that no text quotes it."""
    if not config.proxy_url:
        return None
    try:
        return httpx.Proxy(config.proxy_url, headers=dict(config.proxy_headers))
    except (ValueError, httpx.InvalidURL):
        raise PineconeConfigurationError("proxy_url is not the URL of a proxy.") from None
