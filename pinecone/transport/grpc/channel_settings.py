"""Makes the options and metadata of a gRPC channel from the settings of a client. Nothing here imports grpcio."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Union

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport import tls
from pinecone.transport.http.origin import KEEP_IDLE, bounded
from pinecone.transport.proxies import proxy_for

if TYPE_CHECKING:
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.http.origin import Origin
    from pinecone.transport.proxies import Proxy

#: Milliseconds after which a channel that failed to connect tries again. Until then it refuses calls, so the wait is
#: short: the retries decide how long a call waits.
MIN_PAUSE, MAX_PAUSE = 100, 500

#: Headers that HTTP/2 or grpcio set themselves.
OF_CONNECTION = frozenset(
    {"connection", "content-length", "content-type", "host", "te", "transfer-encoding", "user-agent"}
)
#: Metadata of a call: names in lower case, each with its value.
Metadata = tuple[tuple[str, Union[str, bytes]], ...]

NAME = re.compile(r"[0-9a-z_.-]+\Z")


def target(origin: Origin) -> str:
    """Host and port."""
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    return f"{host}:{origin.port_number}"


def certificates(origin: Origin, config: Config) -> bytes | None:
    """The certificates to trust, in PEM; None for a host that is reached without TLS.

    Raises:
        PineconeConfigurationError: They cannot be read, or ``ssl_verify`` is False, which grpcio does not support.
    """
    if not origin.secure:
        return None
    if not config.ssl_verify:
        raise PineconeConfigurationError(
            "gRPC always checks the certificate of the service: instead of ssl_verify=False, pass ssl_ca_certs= with a "
            "file that contains this certificate, or use an index without gRPC."
        )
    return tls.certificates(config.ssl_ca_certs)


def options(origin: Origin, config: Config, settings: GRPCClientConfig) -> list[tuple[str, Any]]:
    """Channel options of grpcio. Options of the user replace the others.

    Raises:
        PineconeConfigurationError: grpcio cannot use the proxy.
    """
    longest = -1 if settings.max_message_length is None else settings.max_message_length
    limit = largest_answer(config, settings)
    chosen: dict[str, Any] = {
        "grpc.client_idle_timeout_ms": milliseconds(KEEP_IDLE),
        "grpc.enable_retries": 0,
        "grpc.initial_reconnect_backoff_ms": MIN_PAUSE,
        "grpc.max_receive_message_length": longest if limit is None else limit,
        "grpc.max_reconnect_backoff_ms": MAX_PAUSE,
        "grpc.max_send_message_length": longest,
        "grpc.primary_user_agent": user_agent(config),
        "grpc.use_local_subchannel_pool": 1,
    }
    if settings.conn_timeout is not None:
        chosen["grpc.min_reconnect_backoff_ms"] = milliseconds(settings.conn_timeout)
    if settings.keepalive_time is not None:
        chosen["grpc.keepalive_time_ms"] = milliseconds(settings.keepalive_time)
        chosen["grpc.keepalive_timeout_ms"] = milliseconds(settings.keepalive_timeout)
    chosen.update(proxy_options(proxy_for(origin.base, config)))
    chosen.update(settings.grpc_channel_options)
    return list(chosen.items())


def largest_answer(config: Config, settings: GRPCClientConfig) -> int | None:
    """The limit to the size of a response, in bytes; None without one, or if the limit to all messages is lower."""
    limit, longest = config.max_response_bytes, settings.max_message_length
    return limit if limit is None or longest is None or limit < longest else None


def proxy_options(proxy: Proxy | None) -> dict[str, Any]:
    """Channel options for a proxy.

    Raises:
        PineconeConfigurationError: grpcio cannot use the proxy.
    """
    if proxy is None:
        return {"grpc.enable_http_proxy": 0}
    if not proxy.url.startswith("http://"):
        kind = proxy.url.partition(":")[0]
        raise PineconeConfigurationError(f"gRPC supports proxies with an http:// URL only, not {kind}://.")
    lines = [f"{name}:{value}" for name, value in proxy.headers.reveal().items()]
    if proxy.auth:
        lines.append(f"Proxy-Authorization:Basic {b64encode(':'.join(proxy.auth.reveal()).encode()).decode()}")
    chosen = {"grpc.http_proxy": proxy.url}
    return {**chosen, "grpc.http_connect_headers": "\n".join(lines)} if lines else chosen


def metadata(config: Config, version: str, credential: str | None) -> Metadata:
    """Metadata of all calls of an API version.

    Raises:
        PineconeConfigurationError: A header of the settings has a name that gRPC cannot send.
    """
    for name in config.additional_headers:
        if not NAME.match(name.lower()) or name.lower().startswith("grpc-"):
            raise PineconeConfigurationError(f"gRPC cannot send a header with the name {name!r}.")
    common = {name.lower(): value for name, value in config.additional_headers.items()}
    common["x-pinecone-api-version"] = version
    if credential:
        common[credential.lower()] = config.api_key
    return tuple(
        (name, value.encode() if name.endswith("-bin") else value)
        for name, value in common.items()
        if name not in OF_CONNECTION
    )


def user_agent(config: Config) -> str:
    """Value of the User-Agent header. grpcio appends its own to it."""
    own = {name.lower(): value for name, value in config.additional_headers.items()}
    return own.get("user-agent", config.user_agent)


@lru_cache(maxsize=64)  # programs use few
def seconds(timeout: Timeout) -> float | None:
    """Time limit of a whole attempt in seconds. Of a pair it is the sum: connecting, and everything after it."""
    if not isinstance(timeout, tuple):
        return bounded(timeout)
    connecting, rest = timeout
    return None if connecting is None or rest is None else bounded(connecting + rest)


def milliseconds(duration: float) -> int:
    """A duration in milliseconds, at least 1, from seconds."""
    return max(1, round(1000 * duration))
