"""Where the calls of a service go: the server that the API documents name, unless the client was given a host."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pinecone import core
from pinecone.config import base_url
from pinecone.exceptions import PineconeApiValueError, PineconeConnectionError

if TYPE_CHECKING:
    from pinecone.codec.wire import Operation
    from pinecone.config import Config
    from pinecone.exceptions import NotFoundException
    from pinecone.versioning import Call

CONTROL = "GET /indexes"
TEMPLATE = re.compile(r"^https?://\{\w+\}")


def base(config: Config, operation: Operation, region: str | None = None) -> str:
    """Base URL of an operation.

    A host in the settings takes the place of the document's, and the path of the document's server stays: with
    ``host="http://localhost:5080"`` assistants are at ``http://localhost:5080/assistant``. The control plane's own
    host is none that leads elsewhere.

    Args:
        config: Settings of the client.
        operation: What is to be called.
        region: Part of the world, for services that have a server in several; the first server if left out.

    Raises:
        PineconeApiValueError: The service has no server in the region.
    """
    server = in_region(operation, region)
    if not config.host or config.host == control_plane():
        return server
    return config.host + path_of(server)


def of_assistant(description_host: str, data: Operation, control: Operation) -> str:
    """Base URL of an assistant.

    Args:
        description_host: Host that the description of the assistant names, with or without scheme and path.
        data: An operation of the data service, whose server has the assistant's host as its variable.
        control: An operation of the control service, whose path is added where the host comes without one.
    """
    url = TEMPLATE.sub(lambda _: base_url(description_host), data.servers[0])
    return url if path_of(url) else url + path_of(control.servers[0])


def in_region(operation: Operation, region: str | None) -> str:
    """Server of an operation in a part of the world. The first one is in the United States.

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
    """Server that the document names first. What it leaves out of the URL is that of the control plane."""
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
    return urlsplit(url).path.rstrip("/")


@lru_cache(maxsize=1)
def control_plane() -> str:
    """Server of the control plane."""
    return core.load(core.DEFAULT)[CONTROL].servers[0]
