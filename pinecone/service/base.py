# @generated from pinecone/service/base_asyncio.py. Do not edit: run scripts/regen.
"""What all services have in common: a transport, the operations that it can send, settings, and how a call is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.service.faces import Face
from pinecone.transport.options import NONE, of_request

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from pinecone.transport import hosts
    from pinecone.transport.config import Config
    from pinecone.transport.transport import Transport
    from pinecone.versioning import Call, Operations
else:
    # With the operations it takes long to import, and an index has one host for all of them.
    from pinecone.lazy import LazyModule

    hosts = LazyModule("pinecone.transport.hosts")

T = TypeVar("T")


class Service(Face):
    """A part of the API. A pickled copy has connections of its own.

    Args:
        transport: What sends the calls. Its settings are those of the service.
    """

    if not TYPE_CHECKING:
        __slots__ = ()  # an assistant, which is a result as well, has slots of its own

    _transport: Transport[Any]
    _ops: Operations
    _config: Config
    #: Base URL of all operations; empty where it is that of the server which the document of each names.
    _host = ""

    def __init__(self, transport: Transport[Any]) -> None:
        self._transport = transport
        self._ops = transport.operations()
        self._config = transport.config

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._transport,)

    def _send(self, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        base = self._host or hosts.base(self._config.host, call.operation)
        return self._transport.send(base, call, of_request(options) if options else NONE)


class Closing(Face):
    """What closes its connections at the end of ``with``."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections. The next call opens one again."""
        raise NotImplementedError
