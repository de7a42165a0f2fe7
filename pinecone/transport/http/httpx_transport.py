# @generated from pinecone/transport/http/httpx_transport_asyncio.py. Do not edit: run scripts/regen.
"""Requests to one host through a client of httpx: over a transport of the user, a proxy, or what a tool put there."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import httpx

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport import tls
from pinecone.transport.errors import ErrorTranslation, Failures
from pinecone.transport.http.bodies import Response, content
from pinecone.transport.http.inflow import FRAMES, Inflow, codings_of, whole
from pinecone.transport.http.origin import KEEP_IDLE, Origin, limits, readable

if TYPE_CHECKING:
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.proxies import Proxy
    from pinecone.versioning import Call

#: Libraries whose transports a user may pass in.
LIBRARIES = ("httpx", "httpx2")


class ThroughHttpx:
    """Requests to one host through a client of httpx. A transport of the user stays the user's: it is not closed here.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.
        proxy: What the connections go through; None for no proxy. A transport of the user has its own settings.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The transport is not one for this face, or the settings of proxy or certificates
            cannot be used.
    """

    def __init__(self, base: str, config: Config, proxy: Proxy | None = None) -> None:
        self._config = config
        self._origin = Origin(base, config)
        self._url = f"{self._origin.scheme}://{self._origin.authority}"
        self._calls: set[object] = set()
        self._retired = False
        self._library: Any = httpx if config.transport is None else library_of(config.transport)
        self._errors = ErrorTranslation(base, failures(self._library), config)
        self._own = transport_to(self._origin, proxy, config) if config.transport is None else None
        self._client = self._library.Client(
            transport=self._own or config.transport,
            trust_env=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        )

    def exchange(
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
        with self.stream(call, timeout, progress) as response:
            return response.status, response.headers, whole(response.parts, response.inflow)

    @contextmanager
    def stream(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> Iterator[Response[Iterator[bytes]]]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeException: See ``exchange``.
        """
        handled, under_way = sys.exc_info()[1], object()
        self._calls.add(under_way)
        try:
            response = self._client.send(self._request(call, timeout, progress), stream=True)
            try:
                yield Response(response.status_code, readable(response.headers.raw), *self._received(call, response))
            finally:
                response.close()
        except BaseException as error:
            self._errors.translate(error, handled, call.name, timeout)
            raise
        finally:
            self._calls.discard(under_way)
            if self._retired:
                self.retire()

    def _request(self, call: Call[Any], timeout: Timeout, progress: Progress | None) -> Any:
        body = call.request.body or b""
        # Not made by the client, which would add headers of its own.
        return self._library.Request(
            call.request.method,
            self._url + self._origin.target(call),
            headers=self._origin.headers(call),
            content=content(body, progress) if progress else body,
            extensions={"timeout": {**limits(timeout)}},  # which others may change
        )

    def _received(self, call: Call[Any], response: Any) -> tuple[Any, Inflow]:
        """The body of a response. Httpx decodes what the transport has read before, and codings that only it knows."""
        codings = codings_of(response.headers)
        is_raw = not response.is_stream_consumed and FRAMES.keys() >= set(codings)
        limit = self._config.max_response_bytes
        inflow = Inflow(call.name, response.status_code, codings if is_raw else (), limit)
        return response.iter_raw() if is_raw else response.iter_bytes(), inflow

    def retire(self) -> None:
        """Close the connections as soon as no call is under way."""
        self._retired = True
        if self._own is not None and not self._calls:
            self._own.close()


def transport_to(origin: Origin, proxy: Proxy | None, config: Config) -> httpx.HTTPTransport:
    """A transport of httpx to a host, directly or through a proxy."""
    context = tls.context(config.ssl_ca_certs, config.ssl_verify) if origin.secure else None
    return httpx.HTTPTransport(
        verify=context or False,  # httpx loads certificates for http too, unless told that there is nothing to check
        trust_env=False,
        limits=httpx.Limits(max_connections=config.connection_pool_maxsize, keepalive_expiry=KEEP_IDLE),
        proxy=None if proxy is None else as_httpx(proxy, config),
    )


def as_httpx(proxy: Proxy, config: Config) -> httpx.Proxy:
    """A proxy as httpx takes it.

    Raises:
        PineconeConfigurationError: A package that it needs is not installed, or its certificates cannot be read.
    """
    if proxy.is_socks:
        try:
            import socksio  # noqa: F401 - without it, httpx would fail with the proxy in its frames
        except ImportError as error:
            raise PineconeConfigurationError("A SOCKS proxy needs the package socksio.") from error
    return httpx.Proxy(
        proxy.url.replace("socks5h:", "socks5:"),  # which old releases do not know; names are always left to the proxy
        auth=None if proxy.auth is None else proxy.auth.reveal(),
        headers=proxy.headers.reveal(),
        ssl_context=tls.context(config.ssl_ca_certs, config.ssl_verify) if proxy.is_secure else None,
    )


def library_of(transport: Any) -> Any:
    """The library that a transport is for. It is imported, since the transport is there.

    Raises:
        PineconeConfigurationError: It is no transport for this face.
    """
    for library in filter(None, map(sys.modules.get, LIBRARIES)):
        if isinstance(transport, library.BaseTransport):
            return library
    raise PineconeConfigurationError("transport must be an httpx.BaseTransport for this client.")


@cache
def failures(library: Any) -> Failures:
    """What the exceptions of httpx, or of a library that is like it, mean."""
    return Failures(
        timed_out=(library.TimeoutException,),
        invalid=(library.LocalProtocolError, library.InvalidURL),
        unsent=(library.ConnectError, library.ProxyError, library.UnsupportedProtocol, ssl.SSLCertVerificationError),
        broken=(library.HTTPError, library.StreamError, OSError),
    )
