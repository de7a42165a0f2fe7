"""The host names that a server accepts.

A web page can make its own host name resolve to this machine (DNS rebinding), so that the browser treats the server as
part of the page. It cannot do this with an IP address or with a name that always means this machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import ip_address

from pinecone.local.http.errors import RefusedError

_AUTHORITY = re.compile(r"(\[[^\]]*\]|[^:]*)(?::\d*)?")
MAX_NAME = 253  # longest name in the DNS


class Hosts:
    """The host names that a server accepts: IP addresses, names of the loopback interface, and given names.

    Args:
        names: Further names.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = frozenset(map(_canonical, names))

    def check(self, authority: str) -> None:
        """Refuse a request for another host name.

        Args:
            authority: The host name in the request, with or without a port: the header Host of HTTP/1.1, or
                ``:authority`` of HTTP/2. Browsers always send it.

        Raises:
            RefusedError: The server does not accept the name.
        """
        name = _canonical(host_of(authority))
        if not authority or name in self._names or _is_loopback_name(name) or _is_address(name):
            return
        shown = name if len(name) <= MAX_NAME and name.isprintable() else "NAME"
        raise RefusedError(
            "FORBIDDEN",
            "The local server accepts only IP addresses, localhost and allowed host names. To allow this name, "
            f"start it with --allow-host {shown}, or LocalServer(allow_hosts=[{shown!r}]).",
        )


def host_of(authority: str) -> str:
    """The name or IP address in the header Host, without the port."""
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
