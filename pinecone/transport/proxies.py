"""Which proxy the requests to a host go through."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urlsplit

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.hosts import is_local
from pinecone.transport.masked import Masked

if TYPE_CHECKING:
    from pinecone.transport.config import Config

SCHEMES = ("http", "https", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        url: Its URL without user and password.
        auth: User and password; None for none.
        headers: Headers for the proxy itself.
    """

    url: str
    auth: Masked[tuple[str, str]] | None
    headers: Masked[Mapping[str, str]]

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS and not HTTP."""
        return self.url.startswith("socks")

    @property
    def is_secure(self) -> bool:
        """Whether it is itself reached through TLS."""
        return self.url.startswith("https:")


def proxy_for(base: str, config: Config) -> Proxy | None:
    """The proxy for a host: that of the settings, else that of the environment; None for none.

    Args:
        base: Base URL of the host.
        config: Settings of the client.

    Raises:
        PineconeConfigurationError: What is set is not the URL of a proxy.
    """
    headers = Masked(config.proxy_headers)
    if config.proxy_url:
        return proxy_of("proxy_url", Masked(config.proxy_url), headers)
    url = Masked(proxy_url_of_environment(base))
    return proxy_of("The proxy of the environment", url, headers) if url.reveal() else None


def proxy_url_of_environment(base: str) -> str | None:
    """URL of the proxy that HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY say. This machine is reached without."""
    if not any(name[-6:].lower() == "_proxy" for name in os.environ):
        return None
    # Imported here because it takes long, and few environments have proxies.
    from urllib import request

    scheme, _, host = base.partition("://")
    host = host.partition("/")[0]
    proxies: dict[str, str] = request.getproxies_environment()
    url = proxies.get(scheme) or proxies.get("all")
    bypassed = request.proxy_bypass_environment(host, proxies)  # type: ignore[attr-defined]
    if not url or bypassed or is_local(host):
        return None
    return url if "://" in url else f"http://{url}"


def proxy_of(setting: str, url: Masked[Any], headers: Masked[Mapping[str, str]]) -> Proxy:
    """A proxy from its URL. The URL may hold a password, so that no text and no variable quotes it.

    Raises:
        PineconeConfigurationError: It is not the URL of a proxy.
    """
    address, auth = parse_proxy(url.reveal())
    if not address:
        raise PineconeConfigurationError(f"{setting} is not the URL of a proxy.")
    return Proxy(address, auth, headers)


def parse_proxy(url: str) -> tuple[str, Masked[tuple[str, str]] | None]:
    """URL of a proxy without user and password, empty if it is none, and these."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "", None
    if parts.scheme not in SCHEMES or not parts.hostname:
        return "", None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    auth = Masked((unquote(parts.username), unquote(parts.password or ""))) if parts.username else None
    return f"{parts.scheme}://{host}" + (f":{port}" if port else ""), auth
