"""All that is used of grpcio. The name without the suffix is that of the sync face.

Messages go through as bytes: the operations encode and decode them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinecone.exceptions import PineconeConfigurationError
from pinecone.masked import Masked
from pinecone.transport.frames import Sealed
from pinecone.transport.grpc.dispatcher import Event
from pinecone.transport.grpc.grpc_status import OK, UNKNOWN, Answer, asked_wait

if TYPE_CHECKING:
    from pinecone.transport.grpc.answers import Answers

try:
    import grpc  # type: ignore[import-not-found,import-untyped,unused-ignore]
except ImportError as error:
    raise ImportError('gRPC needs the package grpcio: pip install "pinecone[grpc]".') from error

COMPRESSION = {
    None: grpc.Compression.NoCompression,
    "deflate": grpc.Compression.Deflate,
    "gzip": grpc.Compression.Gzip,
}

Metadata = Masked[tuple[tuple[str, Any], ...]]
Options = Masked[list[tuple[str, Any]]]


def open_channel(target: str, certificates: bytes | None, options: Options, compression: Any) -> Any:
    """A channel to a host, which connects when it is first used.

    Args:
        target: Host and port.
        certificates: The certificates to trust, in PEM; None for a connection without TLS.
        options: Options of grpcio.
        compression: Name of the compression; None for none.

    Raises:
        PineconeConfigurationError: grpcio refuses one of the options.
    """
    return opened(grpc, target, certificates, options, compression)


def open_channel_asyncio(target: str, certificates: bytes | None, options: Options, compression: Any) -> Any:
    """A channel to a host, which connects when it is first used. Its arguments are those of ``open_channel``."""
    return opened(grpc.aio, target, certificates, options, compression)


def opened(face: Any, target: str, certificates: bytes | None, options: Options, compression: Any) -> Any:
    """A channel of one of the faces of grpcio."""
    with Sealed():
        try:
            if certificates is None:
                return face.insecure_channel(target, options.reveal(), COMPRESSION[compression])
            return face.secure_channel(target, credentials(certificates), options.reveal(), COMPRESSION[compression])
        except (TypeError, ValueError, OverflowError) as error:
            raise PineconeConfigurationError(f"grpcio refuses grpc_channel_options ({error}).") from error


def credentials(certificates: bytes) -> Any:
    """What makes connections secure."""
    return grpc.ssl_channel_credentials(certificates)


def invoke(method: Any, body: bytes, timeout: float | None, metadata: Metadata) -> Answer:
    """Call a method of a channel, and wait for the answer."""
    with Sealed():
        try:
            message, call = method.with_call(body, timeout, metadata.reveal())
        except grpc.RpcError as refusal:
            return refused(refusal)
        return Answer(OK, "", headers(call.initial_metadata(), call.trailing_metadata()), message)


async def invoke_in_background(
    answers: Answers, method: Any, body: bytes, timeout: float | None, metadata: Metadata
) -> Answer:
    """Call a method of a channel, and let other calls of the dispatcher go on until the answer is there."""
    with Sealed():
        call = await Event(lambda task: answers.begin(task, method, body, timeout, metadata.reveal()))
        try:
            message = call.result()
        except grpc.RpcError as refusal:
            return refused(refusal)
        return Answer(OK, "", headers(call.initial_metadata(), call.trailing_metadata()), message)


async def invoke_asyncio(method: Any, body: bytes, timeout: float | None, metadata: Metadata) -> Answer:
    """Call a method of a channel, and wait for the answer."""
    with Sealed():
        call = method(body, timeout=timeout, metadata=metadata.reveal())
        try:
            message = await call
        except grpc.RpcError as refusal:
            return refused(refusal)
        except KeyError as status:  # older grpcio raises it for one that gRPC does not have
            return Answer(UNKNOWN, f"The service sent the status {status}, which gRPC does not have.", {}, None)
        return Answer(OK, "", headers(await call.initial_metadata(), await call.trailing_metadata()), message)


def refused(refusal: Any) -> Answer:
    """The answer that an exception of grpcio stands for."""
    trailing = refusal.trailing_metadata()
    found = headers(refusal.initial_metadata(), trailing)
    wait = asked_wait(next((value for name, value in trailing or () if name == "grpc-status-details-bin"), b""))
    if wait is not None:
        found.setdefault("retry-after", str(wait))
    return Answer(refusal.code().value[0], refusal.details() or "", found, None)


def headers(initial: Any, trailing: Any) -> dict[str, str]:
    """Metadata that came before and after a message, less what is binary."""
    pairs = (*(initial or ()), *(trailing or ()))
    return {name: value for name, value in pairs if type(value) is str}


def close(channel: Any) -> None:
    """Close a channel."""
    channel.close()


async def close_asyncio(channel: Any) -> None:
    """Close a channel."""
    await channel.close()
