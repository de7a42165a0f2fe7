"""What a host is, and which one the calls of a service go to. Pure: nothing here knows a socket."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pinecone import core
from pinecone.exceptions import PineconeApiValueError, PineconeConnectionError

if TYPE_CHECKING:
    import re

    from pinecone.codec.wire import Operation
    from pinecone.exceptions import NotFoundException
    from pinecone.versioning import Call
else:
    # It takes long to import, and a host with its scheme does not need it.
    from pinecone.lazy import LazyModule

    re = LazyModule("re")

CONTROL = "GET /indexes"
LOCAL_HOST = r"(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(/|$)"


def base_url(host: str) -> str:
    """A host with its scheme: the one it has, else http for this machine and https for all others."""
    host = without_password(host).strip().rstrip("/")
    if not host or host.startswith(("http://", "https://")):
        return host
    return f"http://{host}" if is_local(host) else f"https://{host}"


def is_local(host: str) -> bool:
    """Whether a host, which has no scheme, is this machine."""
    return re.match(LOCAL_HOST, host) is not None


def without_password(host: Any) -> Any:
    """A host without user and password, which no request carries, so that no text can show them."""
    if not isinstance(host, str) or "@" not in host:
        return host
    scheme, mark, rest = host.partition("://") if "://" in host else ("", "", host)
    authority, slash, path = rest.partition("/")
    return scheme + mark + authority.rpartition("@")[2] + slash + path


def check_realistic_host(host: str) -> None:
    """Refuse a host that looks like the name of an index.

    Args:
        host: Host of an index.

    Raises:
        PineconeApiValueError: It is no address, or one word such as "movies".
    """
    if not is_realistic_host(host):
        raise PineconeApiValueError(
            f"{host!r} is not the host of an index. describe_index(name).host says which it is; for its name, pass "
            "Index(name=...)."
        )


def is_realistic_host(host: Any) -> bool:
    """Whether a host is an address. One word is taken for one only with a scheme or a port."""
    if not isinstance(host, str):
        return False
    scheme, _, address = host.strip().rpartition("://")
    whole = len(address.split()) == 1
    return whole and (bool(scheme) or address.startswith("localhost") or any(mark in address for mark in ".:"))


def base(host: str, operation: Operation, region: str | None = None) -> str:
    """Base URL that an operation is called at.

    A host in the settings of a client takes the place of the host that the API document names. The path of the
    document's server stays: with ``host="http://localhost:5080"`` assistants are at ``http://localhost:5080/assistant``.
    The host of the control plane changes nothing: the other services are not found there.

    Args:
        host: Base URL in the settings of the client; empty for none.
        operation: What is to be called.
        region: "us" or "eu", for services that have a server in several regions; the first server if left out.

    Raises:
        PineconeApiValueError: The service has no server in the region.
    """
    server = server_of(operation, region)
    if not host or host == control_plane():
        return server
    return host + path_of(server)


def of_assistant(description_host: str, data: Operation, control: Operation) -> str:
    """Base URL of an assistant.

    Args:
        description_host: Host that the description of the assistant names, with or without scheme and path.
        data: An operation of the data service, whose server has the assistant's host as its variable.
        control: An operation of the control service, whose path is added where the host comes without one.
    """
    url = base_url(description_host) + data.servers[0].partition("}")[2]
    return url if path_of(url) else url + path_of(control.servers[0])


def server_of(operation: Operation, region: str | None) -> str:
    """Server of an operation in a region. The first one is in the United States.

    Raises:
        PineconeApiValueError: The service has no server there.
    """
    first = first_server(operation)
    if region is None or region == "us":
        return first
    for server in operation.servers[1:]:
        if f"-{region}-" in server:
            return server
    raise PineconeApiValueError(f"There is no server for {operation.route!r} in region {region!r}.")


def first_server(operation: Operation) -> str:
    """Server that the API document names first. A path without a host is one of the control plane."""
    url = operation.servers[0] if operation.servers else ""
    return url if "://" in url else control_plane() + url.rstrip("/")


def may_have_moved(error: NotFoundException | PineconeConnectionError, call: Call[Any]) -> bool:
    """Whether an index may have another host: this one did not get the call, or knows no such index.

    A 404 can be about something in the index as well: a namespace, an import.
    """
    if isinstance(error, PineconeConnectionError):
        return not error.sent
    return "{" not in call.operation.route and "namespace" not in error.message.lower()


def path_of(url: str) -> str:
    """Path of a URL without the slash at its end."""
    _, slash, path = url.partition("://")[2].partition("/")
    return (slash + path).rstrip("/")


@lru_cache(maxsize=1)
def control_plane() -> str:
    """Server of the control plane."""
    return core.load(core.DEFAULT)[CONTROL].servers[0]
