"""The host of a base URL, and the request line and headers of requests to it. Pure: nothing here knows a socket."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pinecone.exceptions import PineconeApiValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.versioning import Call

Headers = list[tuple[bytes, bytes]]

#: Longer than any server takes.
MAX_TARGET_LENGTH = 65536
#: Seconds. Some systems count milliseconds in 32 bits.
MAX_WAIT = 2_000_000.0
#: Seconds after which an idle connection is not used any more.
KEEP_IDLE = 60.0
PORTS = {"http": 80, "https": 443}
#: Whether text can stand in a URL as it is.
fits_url = re.compile("[!-~]*").fullmatch


class Origin:
    """A host.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.

    Attributes:
        base: The base URL.
        scheme: "http" or "https".
        host: Name of the host in ASCII, or its address.
        port: Its port; None for that of the scheme.
        secure: Whether it is reached through TLS.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
    """

    def __init__(self, base: str, config: Config) -> None:
        try:
            parts = urlsplit(base)
            self.port = parts.port
            # This also refuses names that no resolver takes, such as those with a label of over 63 characters.
            self.host = (parts.hostname or "").encode("idna").decode()
        except ValueError as error:
            raise PineconeApiValueError(f"{base!r} is not the URL of a host.") from error
        if parts.scheme not in PORTS or not self.host or not fits_url(self.host + parts.path) or parts.query:
            raise PineconeApiValueError(f"{base!r} is not the URL of a host.")
        self.base = base
        self.scheme = parts.scheme
        self.secure = parts.scheme == "https"
        self._path = parts.path
        self._config = config
        self._common: dict[tuple[str, str | None], Headers] = {}
        self._common_lines: dict[tuple[str, str | None], bytes] = {}

    @property
    def port_number(self) -> int:
        """Its port, that of the scheme where the URL has none."""
        return self.port or PORTS[self.scheme]

    @property
    def authority(self) -> str:
        """Host and port as the Host header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port in (None, PORTS[self.scheme]) else f"{host}:{self.port}"

    def target(self, call: Call[Any]) -> str:
        """Path and query of a request.

        Raises:
            PineconeApiValueError: It is longer than any server takes.
        """
        target = self._path + call.request.target
        if len(target) > MAX_TARGET_LENGTH:
            raise PineconeApiValueError(f"{call.name}: the arguments make a URL that is too long.")
        return target

    def head(self, call: Call[Any]) -> bytes:
        """Request line and headers of a request, as HTTP/1.1 has them.

        Raises:
            PineconeApiValueError: There is something in them that HTTP cannot carry.
        """
        request, target = call.request, self.target(call)
        own = "".join([f"{name}: {value}\r\n" for name, value in request.headers.items()])
        if not fits_url(target) or own.count("\r") + own.count("\n") != 2 * len(request.headers) or "\0" in own:
            raise PineconeApiValueError(f"{call.name}: an argument has characters that an HTTP request cannot carry.")
        if request.body or request.method != "GET":
            own += f"Content-Length: {len(request.body or b'')}\r\n"
        key = (call.operation.version, call.operation.credential)
        # No variable holds it together with the key, since crash reporters read the variables of frames.
        return b"%s %s HTTP/1.1\r\n%s%s\r\n" % (
            request.method.encode(),
            target.encode(),
            self._common_lines.get(key) or self._prepare_lines(*key),
            own.encode(),
        )

    def headers(self, call: Call[Any]) -> Headers:
        """Headers of a request."""
        operation, request = call.operation, call.request
        own = [(name.encode(), value.encode()) for name, value in request.headers.items()]
        if request.body or request.method != "GET":
            own.append((b"Content-Length", b"%d" % len(request.body or b"")))
        key = (operation.version, operation.credential)
        # No variable holds them together with the key, since crash reporters read the variables of frames.
        return (self._common.get(key) or self._prepare(*key)) + own

    def _prepare_lines(self, version: str, credential: str | None) -> bytes:
        """The same as HTTP/1.1 has them."""
        self._common_lines[version, credential] = b"".join(
            b"%s: %s\r\n" % header for header in self._prepare(version, credential)
        )
        return self._common_lines[version, credential]

    def _prepare(self, version: str, credential: str | None) -> Headers:
        """The headers that all requests of an API version have in common."""
        config = self._config
        common = {
            "accept": "application/json",
            "user-agent": config.user_agent,
            **{name.lower(): value for name, value in config.additional_headers.items()},
            "x-pinecone-api-version": version,
        }
        if credential == "Authorization":
            common["authorization"] = f"Bearer {config.api_key}"
        elif credential:
            common[credential.lower()] = config.api_key
        headers = [(b"Host", self.authority.encode())]
        headers += [(name.encode(), value.encode()) for name, value in common.items()]
        self._common[version, credential] = headers
        return headers


def readable(headers: Headers) -> dict[str, str]:
    """Headers of a response by lower-case name."""
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


@lru_cache(maxsize=64)
def limits(timeout: Timeout) -> Mapping[str, float | None]:
    """Seconds that connecting, waiting for a free connection, sending and reading may each take."""
    connecting, reading = map(bounded, timeout if isinstance(timeout, tuple) else (timeout, timeout))
    return {"connect": connecting, "pool": connecting, "read": reading, "write": reading}


def bounded(seconds: float | None) -> float | None:
    """Seconds, no more of them than every system can wait for."""
    return seconds if seconds is None or seconds < MAX_WAIT else MAX_WAIT
