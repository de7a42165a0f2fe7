"""Whether a tool has put something of its own into httpx: to record calls, to fake their answers, to trace them.

Such tools come and go while a client lives, and may have been there before this package was imported. So each call
looks, and takes nothing for an original because it was there first: an original is a plain function of the library's
own modules. A wrapper is none, even where it takes on name and module of what it wraps.

Only what a call comes through is looked at. If httpx is not imported, nobody has changed it.
"""

from __future__ import annotations

import sys
from operator import attrgetter, is_
from types import FunctionType
from typing import Any


class Seams:
    """The parts of a library where tools take hold.

    Args:
        library: Name of the library.
        parts: Its classes, and methods of these, that a call comes through.
    """

    __slots__ = ("_library", "_originals", "_read")

    def __init__(self, library: str, *parts: str) -> None:
        self._library = library
        self._read = attrgetter(*parts)
        self._originals: tuple[Any, ...] = (None,) * len(parts)

    def are_patched(self) -> bool:
        """Whether one of the parts is not the library's own."""
        module = sys.modules.get(self._library)
        if module is None:
            return False
        try:
            found = self._read(module)
        except AttributeError:  # another thread is importing it
            return False
        # Compared by identity: a wrapper may well be equal to what it wraps.
        if all(map(is_, found, self._originals)):
            return False
        if not all(is_original(part, module.__name__) for part in found):
            return True
        self._originals = found
        return False


def is_original(part: Any, library: str) -> bool:
    """Whether a class or function is a library's own."""
    if type(part) is FunctionType:
        home = part.__globals__.get("__name__")
    else:
        home = part.__module__ if isinstance(part, type) else None
    return isinstance(home, str) and home.partition(".")[0] == library


#: Tracers that take hold of httpx when it is imported.
WAITING = ("ddtrace", "newrelic")

#: The classes and methods that a call comes through, by library.
PARTS = {
    "httpx": (
        "Client",
        "Client.__init__",
        "Client.send",
        "Client._send_handling_auth",
        "Client._send_handling_redirects",
        "Client._send_single_request",
        "Client._transport_for_url",
        "HTTPTransport",
        "HTTPTransport.__init__",
        "HTTPTransport.handle_request",
    ),
    "httpcore": (
        "ConnectionPool",
        "ConnectionPool.handle_request",
        "HTTPConnection",
        "HTTPConnection.handle_request",
    ),
}


def of_asyncio(part: str) -> str:
    """What takes the place of a class or method with asyncio."""
    return "Async" + part.replace("handle_", "handle_async_")


HTTPX, HTTPCORE = (Seams(library, *parts) for library, parts in PARTS.items())
HTTPX_ASYNCIO, HTTPCORE_ASYNCIO = (Seams(library, *map(of_asyncio, parts)) for library, parts in PARTS.items())


def wake_tracers() -> None:
    """Import httpx where a tracer waits for that: no direct call would."""
    if any(name in sys.modules for name in WAITING):
        import httpx  # noqa: F401


def is_patched() -> bool:
    """Whether a tool is to see the calls of clients of httpx."""
    return HTTPX.are_patched() or HTTPCORE.are_patched()


def is_patched_asyncio() -> bool:
    """Whether a tool is to see the calls of asyncio clients of httpx."""
    return HTTPX_ASYNCIO.are_patched() or HTTPCORE_ASYNCIO.are_patched()
