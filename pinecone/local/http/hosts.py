"""The names that a server answers to.

A web page can let a name of its own lead to this machine (DNS rebinding), and then the browser takes the server for a
part of the page. What the page cannot do is to call by an address, or by a name that is always this machine's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import ip_address

from pinecone.local.http.errors import RefusedError

_AUTHORITY = re.compile(r"(\[[^\]]*\]|[^:]*)(?::\d*)?")
MAX_NAME = 253  # characters that a name of the DNS has at most


class Hosts:
    """The names that a server answers to: addresses, those of the loopback interface, and those it is told.

    Args:
        names: Further names.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = frozenset(map(_canonical, names))

    def check(self, authority: str) -> None:
        """Refuse a request to another name.

        Args:
            authority: What the request calls the server, with or without a port: the header Host of HTTP/1.1, the
                ``:authority`` of HTTP/2. Browsers always send it.

        Raises:
            RefusedError: The server does not answer to it.
        """
        name = _canonical(host_of(authority))
        if not authority or name in self._names or _is_loopback_name(name) or _is_address(name):
            return
        shown = name if len(name) <= MAX_NAME and name.isprintable() else "NAME"
        raise RefusedError(
            "FORBIDDEN",
            "The local server answers to addresses, to localhost and to the names that it is told. If this name is "
            f"its own, start it with --allow-host {shown}, or LocalServer(allow_hosts=[{shown!r}]).",
        )


def host_of(authority: str) -> str:
    """The name or address in the header Host, without the port."""
    match = _AUTHORITY.fullmatch(authority)
    return match[1] if match else authority


def _canonical(name: str) -> str:
    return name.strip().rstrip(".").lower()


def _is_loopback_name(name: str) -> bool:
    return name == "localhost" or name.endswith(".localhost")  # RFC 6761, section 6.3


def _is_address(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
