# @generated from pinecone/transport/host_refresh_asyncio.py. Do not edit: run scripts/regen.
"""Finding an index again that was deleted and made anew, and so has another host."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from pinecone.exceptions import NotFoundException, PineconeConnectionError, PineconeException
from pinecone.transport.hosts import may_have_moved
from pinecone.transport.options import NONE
from pinecone.transport.transport import Transport

if TYPE_CHECKING:
    from pinecone.versioning import Call, Operations

T = TypeVar("T")


class HostRefresh(Transport[Any]):
    """Transport of an index that was looked up by its name.

    When the host cannot be reached any more, or answers 404, the index is looked up once more. If it has another host
    by now, the call is sent there, and so are those that follow. A 404 that is about something in the index, such as a
    namespace, is no reason to look.

    Args:
        transport: Transport whose settings and connections are used.
        look_up: Asks which host the index has.
    """

    def __init__(self, transport: Transport[Any], look_up: Callable[[], Any]) -> None:
        super().__init__(transport.config)
        self._transport = transport
        self._look_up = look_up
        self._moved = ""

    def __reduce__(self) -> tuple[Any, ...]:
        # A copy is connected to the host alone: it has no client to look up another.
        return self._transport.__reduce__()

    def operations(self) -> Operations:
        """The operations that the transport can send."""
        return self._transport.operations()

    def base_url(self, host: str) -> str:
        """Base URL at which the transport reaches a host."""
        return self._transport.base_url(host)

    def begin(self, base: str, call: Call[Any], options: Mapping[str, Any] = NONE) -> Any:
        """Send a call and do not wait for the answer; the arguments are those of the transport."""
        return self._transport.begin(self._moved or base, call, options)

    def send(self, base: str, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        """Send a call and read its response.

        Args:
            base: Base URL that the index had when it was looked up first.
            call: What to send.
            options: Those of the transport.

        Raises:
            PineconeException: As the transport has it.
        """
        begun = options.get("begun")
        host = begun.base if begun else self._moved or base
        try:
            return self._transport.send(host, call, options)
        except (NotFoundException, PineconeConnectionError) as error:
            if not may_have_moved(error, call):
                raise
            # Another call may have found the other host while this one was under way.
            moved = self._moved if self._moved not in ("", host) else self._find_host()
            if moved in ("", host):
                raise
            self._moved = moved
        return self._transport.send(moved, call, {**options, "begun": None})

    def stream(self, base: str, call: Call[Any], options: Mapping[str, Any], read: Any) -> Iterator[Any]:
        """Send a call whose answer comes in pieces; the arguments are those of the transport."""
        return self._transport.stream(self._moved or base, call, options, read)

    def _find_host(self) -> str:
        """Base URL that the index has by now; empty when that cannot be found out. The first error says more then."""
        try:
            return self.base_url(self._look_up())
        except PineconeException:
            return ""

    def close(self, base: str | None = None) -> None:
        """Close the connections to the index.

        Args:
            base: Base URL that the index had when it was looked up first; None for all hosts of the client.
        """
        self._transport.close(base)
        if base is not None and self._moved:
            self._transport.close(self._moved)
