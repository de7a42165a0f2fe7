"""Settings of gRPC."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.config import headers
from pinecone.transport.masked import Masked, masked
from pinecone.transport.retry import RetryConfig
from pinecone.transport.settings import Secret, Settings

if TYPE_CHECKING:
    from pinecone.transport.config import Config
    from pinecone.transport.masked import Maskable

COMPRESSIONS = (None, "deflate", "gzip")
TIMES = ("timeout", "conn_timeout", "keepalive_time", "keepalive_timeout")


class GRPCClientConfig(Settings):
    """Settings of gRPC. They are immutable.

    Args:
        secure: Whether to use TLS. Default None: TLS unless the host begins with ``http://`` or is this machine.
        timeout: Timeout of each attempt of a call, in seconds. Default None: the timeout of the client.
        conn_timeout: Timeout of connecting, in seconds; the timeout of the call also applies. Default None: 20.
        reuse_channel: Accepted for code written for 7.x, without effect; the calls of an index always share a channel.
        retry_config: When and how often calls are retried. Default None: as the client does.
        grpc_channel_options: Channel options of grpcio by name, such as ``{"grpc.http2.max_frame_size": 65536}``. They
            replace options that follow from other settings.
        additional_metadata: Headers for every call, in addition to those of the client.
        max_message_length: Largest size of a message in either direction, in bytes. Default None: no limit.
        compression: "gzip" or "deflate" to compress requests. Default None.
        keepalive_time: Seconds without data during a call after which a ping is sent; None for no pings. Default 30.
        keepalive_timeout: Seconds to wait for the answer to a ping before the connection is closed. Default 10.

    Raises:
        PineconeConfigurationError: A setting is wrong.

    Since API 2024-04.

    Example:
        >>> from pinecone.grpc import GRPCClientConfig, PineconeGRPC
        >>> pc = PineconeGRPC(api_key="key", host="http://localhost:5080")
        >>> index = pc.Index(host="localhost:5081", grpc_config=GRPCClientConfig(timeout=5, compression="gzip"))
    """

    secure: bool | None = None
    timeout: float | None = None
    conn_timeout: float | None = None
    reuse_channel: bool = True
    retry_config: RetryConfig | None = None
    grpc_channel_options = Secret[Mapping[str, Any]]({})
    additional_metadata = Secret[Mapping[str, str]]({})
    max_message_length: int | None = None
    compression: str | None = None
    keepalive_time: float | None = 30.0
    keepalive_timeout: float = 10.0

    def __init__(
        self,
        secure: bool | None = None,
        timeout: float | None = None,
        conn_timeout: float | None = None,
        reuse_channel: bool = True,
        retry_config: RetryConfig | None = None,
        grpc_channel_options: Maskable[Mapping[str, Any] | None] = None,
        additional_metadata: Maskable[Mapping[str, str] | None] = None,
        max_message_length: int | None = None,
        compression: str | None = None,
        keepalive_time: float | None = 30.0,
        keepalive_timeout: float = 10.0,
    ) -> None:
        # No variable of the frame holds a secret when something fails.
        grpc_channel_options, additional_metadata = masked(grpc_channel_options), masked(additional_metadata)
        super().__init__(
            secure,
            timeout,
            conn_timeout,
            reuse_channel,
            retry_config,
            Masked(dict(grpc_channel_options.reveal() or {})),
            headers("additional_metadata", additional_metadata),
            max_message_length,
            compression,
            keepalive_time,
            keepalive_timeout,
        )
        self.check()

    def check(self) -> None:
        """Refuse settings that cannot be used.

        Raises:
            PineconeConfigurationError: A setting is wrong.
        """
        for name in TIMES:
            seconds = getattr(self, name)
            if seconds is not None and not (isinstance(seconds, (int, float)) and seconds > 0):
                raise PineconeConfigurationError(f"{name} must be more than 0 seconds, not {seconds!r}.")
        if self.retry_config is not None and not isinstance(self.retry_config, RetryConfig):
            raise PineconeConfigurationError("retry_config must be a pinecone.RetryConfig.")
        length, compression = self.max_message_length, self.compression
        if length is not None and not (isinstance(length, int) and length > 0):
            raise PineconeConfigurationError(f"max_message_length must be at least 1, not {length!r}.")
        if compression not in COMPRESSIONS:
            raise PineconeConfigurationError(f"compression must be 'gzip', 'deflate' or None, not {compression!r}.")

    def changed(self, **settings: Any) -> GRPCClientConfig:
        """A copy with the given settings replaced. Settings that are None stay as they are.

        Raises:
            PineconeConfigurationError: A setting is wrong.
        """
        given = {name: value for name, value in settings.items() if value is not None}
        return GRPCClientConfig(**{**self.items(), **given})

    def applied(self, config: Config) -> Config:
        """Settings of a client, in which these settings replace those of the same meaning."""
        changes: dict[str, Any] = {}
        if self.timeout is not None:
            changes["timeout"] = self.timeout
        if self.retry_config is not None:
            changes["retry_config"] = self.retry_config
        if self.additional_metadata:
            changes["additional_headers"] = Masked({**config.additional_headers, **self.additional_metadata})
        return config.replace(**changes)

    def address(self, base: str) -> str:
        """A base URL, with the scheme that ``secure`` asks for."""
        if self.secure is None:
            return base
        return f"{'https' if self.secure else 'http'}://{base.partition('://')[2]}"
