"""Everything that is used of grpcio. A name without the suffix ``_asyncio`` is for sync code.

Messages are passed as bytes: the operations encode and decode them.
"""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

from pinecone.exceptions import PineconeConfigurationError
from pinecone.transport.frames import without_frames
from pinecone.transport.grpc.channel_settings import Metadata
from pinecone.transport.grpc.grpc_status import OK, UNKNOWN, Answer, asked_wait
from pinecone.transport.masked import Masked

try:
    import grpc  # type: ignore[import-not-found,import-untyped,unused-ignore]
except ImportError as error:
    raise ImportError('gRPC needs the package grpcio: pip install "pinecone[grpc]".') from error

#: The two APIs of grpcio.
api, api_asyncio = grpc, grpc.aio

COMPRESSION = {
    None: grpc.Compression.NoCompression,
    "deflate": grpc.Compression.Deflate,
    "gzip": grpc.Compression.Gzip,
}

Options = Masked[list[tuple[str, Any]]]
#: A call of grpcio, masked because its repr shows the text of an error, which may repeat a secret.
Started = Masked[Any]


class Method(NamedTuple):
    """A method of a channel.

    Attributes:
        call: The method of grpcio.
        metadata: Metadata of its calls.
    """

    call: Any
    metadata: Masked[Metadata]


def open_channel(api: Any, target: str, certificates: bytes | None, options: Options, compression: str | None) -> Any:
    """Make a channel to a host. It connects when it is first used.

    Args:
        api: The sync or the asyncio API of grpcio.
        target: Host and port.
        certificates: The certificates to trust, in PEM; None for a connection without TLS.
        options: Channel options of grpcio.
        compression: Compression of requests, "gzip" or "deflate"; None for none.

    Raises:
        PineconeConfigurationError: grpcio refuses an option.
    """
    handled = sys.exc_info()[1]
    try:
        if certificates is None:
            return api.insecure_channel(target, options.reveal(), COMPRESSION[compression])
        credentials = grpc.ssl_channel_credentials(certificates)
        return api.secure_channel(target, credentials, options.reveal(), COMPRESSION[compression])
    except (TypeError, ValueError, OverflowError) as error:
        message = f"grpcio refuses grpc_channel_options ({error})."
        raise PineconeConfigurationError(message) from without_frames(error, handled)


def invoke(method: Method, body: bytes | None, timeout: float | None) -> Answer:
    """Call a method of a channel, and wait for the answer."""
    handled = sys.exc_info()[1]
    try:
        message, call = method.call.with_call(body, timeout, method.metadata.reveal())
        return Answer(OK, "", headers(call.initial_metadata(), call.trailing_metadata()), message)
    except BaseException as error:
        return refused(error, handled)


async def invoke_asyncio(method: Method, body: bytes | None, timeout: float | None) -> Answer:
    """Call a method of a channel, and wait for the answer."""
    return await finish_asyncio(start_asyncio(method, body, timeout))


def start(method: Method, body: bytes | None, timeout: float | None) -> Started:
    """Call a method of a channel. ``finish`` waits for the answer."""
    handled = sys.exc_info()[1]
    try:
        return Masked(method.call.future(body, timeout, method.metadata.reveal()))
    except BaseException as error:
        raise without_frames(error, handled)  # noqa: B904 - it is the same exception


def start_asyncio(method: Method, body: bytes | None, timeout: float | None) -> Started:
    """Call a method of a channel. ``finish_asyncio`` waits for the answer."""
    handled = sys.exc_info()[1]
    try:
        return Masked(method.call(body, timeout=timeout, metadata=method.metadata.reveal()))
    except BaseException as error:
        raise without_frames(error, handled)  # noqa: B904 - it is the same exception


def finish(started: Started) -> Answer:
    """Wait for the answer to a call. The call is cancelled if the wait is interrupted."""
    handled = sys.exc_info()[1]
    call = started.reveal()
    try:
        message = call.result()
        return Answer(OK, "", headers(call.initial_metadata(), call.trailing_metadata()), message)
    except BaseException as error:
        if not isinstance(error, Exception):
            call.cancel()
        del call  # its repr shows the text of an error
        return refused(error, handled)


async def finish_asyncio(started: Started) -> Answer:
    """Wait for the answer to a call. The call is cancelled if the wait is."""
    handled = sys.exc_info()[1]
    call = started.reveal()
    try:
        message = await call
        return Answer(OK, "", headers(await call.initial_metadata(), await call.trailing_metadata()), message)
    except KeyError as status:  # raised by older versions of grpcio for an unknown status
        return Answer(UNKNOWN, f"The service sent the status {status}, which gRPC does not have.", {}, None)
    except BaseException as error:
        del call  # its repr shows the text of an error
        return refused(error, handled)


def refused(error: BaseException, handled: BaseException | None) -> Answer:
    """The answer that an error of gRPC contains. Any other exception is raised, without the frames of grpcio.

    Args:
        error: The exception that a call of grpcio raised.
        handled: The exception that was being handled before the call.
    """
    if not isinstance(error, grpc.RpcError):
        raise without_frames(error, handled)
    refusal: Any = error
    trailing = refusal.trailing_metadata()
    found = headers(refusal.initial_metadata(), trailing)
    wait = asked_wait(next((value for name, value in trailing or () if name == "grpc-status-details-bin"), b""))
    if wait is not None:
        found.setdefault("retry-after", str(wait))
    return Answer(refusal.code().value[0], refusal.details() or "", found, None)


def headers(initial: Metadata | None, trailing: Metadata | None) -> dict[str, str]:
    """Metadata that came before and after a message, without binary values."""
    pairs = (*(initial or ()), *(trailing or ()))
    return {name: value for name, value in pairs if type(value) is str}
