"""Settings of gRPC."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinecone.exceptions import PineconeConfigurationError
from pinecone.masked import Masked, masked
from pinecone.transport.config import headers
from pinecone.transport.retry import RetryConfig
from pinecone.transport.settings import Secret, Settings

if TYPE_CHECKING:
    from pinecone.masked import Maskable
    from pinecone.transport.config import Config

COMPRESSIONS = (None, "deflate", "gzip")


#: The settings, each with its default.
DEFAULTS: Mapping[str, Any] = {
    "secure": None,
    "timeout": None,
    "conn_timeout": None,
    "reuse_channel": True,
    "retry_config": None,
    "grpc_channel_options": {},
    "additional_metadata": {},
    "max_message_length": None,
    "compression": None,
    "keepalive_time": 30.0,
    "keepalive_timeout": 10.0,
}
SECRET = ("grpc_channel_options", "additional_metadata")


class GRPCClientConfig(Settings):
    """Settings of gRPC. They are immutable.

    Args:
        secure: Whether hosts are reached through TLS. Default: unless the host begins with ``http://`` or is this
            machine.
        timeout: Seconds that each attempt of a call may take. Default is the client's.
        conn_timeout: Seconds that connecting may take; it may not take longer than the call in any case. Default 20.
        reuse_channel: Accepted for code written for 7.x, without effect; the calls of an index always share a channel.
        retry_config: When calls are sent again. Default is the client's.
        grpc_channel_options: Options of grpcio by name, such as ``{"grpc.http2.max_frame_size": 65536}``. They replace
            those that the other settings make.
        additional_metadata: Headers for every call, beside those of the client.
        max_message_length: Largest message that is sent or received, in bytes. Default no limit.
        compression: "gzip" or "deflate" to compress requests. Default None.
        keepalive_time: Seconds without data from the service, during a call, after which a ping is sent; None for
            never. Default 30.
        keepalive_timeout: Seconds to wait for the answer to a ping before the connection is closed. Default 10.

    Raises:
        PineconeConfigurationError: A setting is wrong.

    Since API 2024-04.

    Example:
        >>> from pinecone.grpc import GRPCClientConfig, PineconeGRPC
        >>> pc = PineconeGRPC(api_key="key", host="http://localhost:5080")
        >>> index = pc.Index(host="localhost:5081", grpc_config=GRPCClientConfig(timeout=5, compression="gzip"))
    """

    DEFAULTS = DEFAULTS
    __slots__ = tuple(f"_{name}" if name in SECRET else name for name in DEFAULTS)

    secure: bool | None
    timeout: float | None
    conn_timeout: float | None
    reuse_channel: bool
    retry_config: RetryConfig | None
    grpc_channel_options = Secret[Mapping[str, Any]]()
    additional_metadata = Secret[Mapping[str, str]]()
    max_message_length: int | None
    compression: str | None
    keepalive_time: float | None
    keepalive_timeout: float

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
        # What is secret leaves the frame before anything can fail.
        grpc_channel_options, additional_metadata = masked(grpc_channel_options), masked(additional_metadata)
        times = {
            "timeout": timeout,
            "conn_timeout": conn_timeout,
            "keepalive_time": keepalive_time,
            "keepalive_timeout": keepalive_timeout,
        }
        for name, value in times.items():
            if value is not None and not (isinstance(value, (int, float)) and value > 0):
                raise PineconeConfigurationError(f"{name} must be more than 0 seconds, not {value!r}.")
        if retry_config is not None and not isinstance(retry_config, RetryConfig):
            raise PineconeConfigurationError("retry_config must be a pinecone.RetryConfig.")
        if max_message_length is not None and not (isinstance(max_message_length, int) and max_message_length > 0):
            raise PineconeConfigurationError(f"max_message_length must be at least 1, not {max_message_length!r}.")
        if compression not in COMPRESSIONS:
            raise PineconeConfigurationError(f"compression must be 'gzip', 'deflate' or None, not {compression!r}.")
        super().__init__(
            secure=secure,
            timeout=timeout,
            conn_timeout=conn_timeout,
            reuse_channel=reuse_channel,
            retry_config=retry_config,
            grpc_channel_options=Masked(dict(grpc_channel_options.reveal() or {})),
            additional_metadata=headers("additional_metadata", additional_metadata),
            max_message_length=max_message_length,
            compression=compression,
            keepalive_time=keepalive_time,
            keepalive_timeout=keepalive_timeout,
        )

    def changed(self, **settings: Any) -> GRPCClientConfig:
        """A copy with the given settings replaced; those that are None stay.

        Raises:
            PineconeConfigurationError: A setting is wrong.
        """
        given = {name: value for name, value in settings.items() if value is not None}
        return GRPCClientConfig(**{**self.items(), **given})

    def applied(self, config: Config) -> Config:
        """Settings of a client, with its own replaced by these where both have one."""
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
