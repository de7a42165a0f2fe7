# @generated from pinecone/db_control/relocation_asyncio.py. Do not edit: run scripts/regen.
"""Finding an index again that was deleted and made anew, and so has another host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.config import base_url
from pinecone.exceptions import NotFoundException, PineconeConnectionError, PineconeException
from pinecone.options import NONE
from pinecone.transport.http import Http

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.db_control.indexes import Indexes
    from pinecone.versioning import Call

T = TypeVar("T")


class Relocation(Http):
    """Transport of an index that was looked up by its name.

    When the host cannot be reached any more, or answers 404, the index is looked up once more. If it has another host
    by now, the call is sent there, and so are those that follow.

    Args:
        transport: Transport whose settings and connections are used.
        indexes: The indexes of the client.
        name: Name of the index.
    """

    def __init__(self, transport: Http, indexes: Indexes, name: str) -> None:
        vars(self).update(vars(transport))
        self._indexes = indexes
        self._name = name
        self._moved = ""

    def __reduce__(self) -> tuple[type[Http], tuple[Config]]:
        # A copy is connected to the host alone: it has no client to look up another.
        return Http, (self.config,)

    def send(self, base: str, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        """Send a call and read its response.

        Args:
            base: Base URL that the index had when it was looked up first.
            call: What to send.
            options: Those of the transport.

        Raises:
            PineconeException: As the transport has it.
        """
        host = self._moved or base
        try:
            return super().send(host, call, options)
        except (NotFoundException, PineconeConnectionError) as error:
            if isinstance(error, PineconeConnectionError) and error.sent:
                raise
            moved = self._look_up()
            if moved in ("", host):
                raise
            self._moved = moved
        return super().send(moved, call, options)

    def _look_up(self) -> str:
        """Base URL that the index has by now; empty when that cannot be found out. The first error says more then."""
        try:
            return base_url(self._indexes.host_of(self._name, again=True))
        except PineconeException:
            return ""

    def close(self, base: str | None = None) -> None:
        """Close the connections to the index.

        Args:
            base: Base URL that the index had when it was looked up first; None for all hosts of the client.
        """
        super().close(base)
        if base is not None and self._moved:
            super().close(self._moved)
