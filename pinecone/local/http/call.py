"""The request that a handler receives, and the reply that it returns."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Union
from urllib.parse import urlsplit

from pinecone.local.http.errors import invalid
from pinecone.local.http.hosts import host_of


class Reply(NamedTuple):
    """The reply of a handler.

    Attributes:
        body: A JSON object, text, or bytes; None for an empty body.
        status: HTTP status.
        headers: Additional headers.
        events: The events of a stream instead of a body, each a JSON object.
    """

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = MappingProxyType({})
    events: Iterable[Any] | None = None


class Upload(NamedTuple):
    """A file of a multipart form."""

    name: str
    content: bytes


class Call(NamedTuple):
    """A request: its API version, its arguments, and the host name that it uses.

    ``arguments`` contains the arguments in the path, the query and the body, by the Python names of the operation
    (``top_k``). Their values are not converted: query arguments are strings, or lists of strings if they are repeated.
    Null counts as absent. ``authority`` is the name or address, with the port, that the caller uses for the server; it
    is empty if the request does not have it. ``size`` is the size of the body in bytes.
    """

    version: str
    arguments: dict[str, Any]
    authority: str = ""
    size: int = 0

    def text(self, name: str, default: str = "") -> str:
        """A string argument."""
        value = self.arguments.get(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise invalid(f"{name} must be a string.")
        return value

    def integer(self, name: str, *, default: int | None = None, least: int, most: int | None = None) -> int:
        """An integer argument from ``least`` to ``most``, where None is no bound. It is required without a default."""
        value = self.arguments.get(name)
        if value is None:
            value = default
        if isinstance(value, str) and value.isdecimal() and len(value) < 20:
            value = int(value)
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or value < least
            or (most is not None and value > most)
        ):
            bounds = f"of at least {least}" if most is None else f"from {least} to {most}"
            raise invalid(f"{name} must be an integer {bounds}.")
        return value

    def flag(self, name: str) -> bool:
        """A boolean argument. The default is false."""
        value = self.arguments.get(name)
        if value in (None, False, "false"):
            return False
        if value in (True, "true"):
            return True
        raise invalid(f"{name} must be true or false.")

    def mapping(self, name: str) -> dict[str, Any] | None:
        """An argument that is a JSON object; None if it is absent."""
        value = self.arguments.get(name)
        if value is not None and not isinstance(value, dict):
            raise invalid(f"{name} must be a JSON object.")
        return value

    def sequence(self, name: str) -> list[Any] | None:
        """An argument that is a list; None if it is absent."""
        value = self.arguments.get(name)
        if value is not None and not isinstance(value, list):
            raise invalid(f"{name} must be a list.")
        return value

    def reach(self, url: str) -> str:
        """A URL of this server with the host name that the caller uses, since the caller can reach that name."""
        host = host_of(self.authority)
        return f"http://{host}:{urlsplit(url).port}" if host else url


Answer = Union[Reply, Awaitable[Reply]]
Handler = Callable[[Call], Answer]


def one_of(name: str, value: Any, allowed: tuple[str, ...]) -> str:
    """``value``, if it is one of ``allowed``.

    Raises:
        RefusedError: It is not.
    """
    if not isinstance(value, str) or value not in allowed:
        raise invalid(f"{name} must be one of {', '.join(allowed)}.")
    return value
