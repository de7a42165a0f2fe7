"""Clients of the local server over gRPC, and one over HTTP that is called like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from pinecone import core

grpc = pytest.importorskip("grpc")

_OPTIONS = (("grpc.max_receive_message_length", -1),)


def channel(host: str) -> Any:
    """A channel to the port of an index."""
    return grpc.insecure_channel(urlsplit(host).netloc, _OPTIONS)


class Rpc:
    """A client of an index over gRPC."""

    def __init__(self, channel: Any, version: str, api_key: str | None = "key") -> None:
        self.channel = channel
        self.version = version
        self.metadata = [("x-pinecone-api-version", version)] if version else []
        if api_key is not None:
            self.metadata.append(("api-key", api_key))

    def send(self, rpc: str, message: bytes = b"", timeout: float = 10) -> tuple[bytes, Any]:
        """A packed message, and the packed answer with its call."""
        send = self.channel.unary_unary(rpc)
        return send.with_call(message, metadata=self.metadata, timeout=timeout, wait_for_ready=True)  # type: ignore

    def __call__(self, route: str, **arguments: Any) -> Any:
        """Call an operation."""
        operation = core.load_rpc(self.version or core.DEFAULT)[route]
        request = operation.encode(**arguments)
        return operation.parse(200, "", self.send(request.method, request.body)[0])


class Rest:
    """A client of an index over HTTP."""

    def __init__(self, client: httpx.Client, version: str) -> None:
        self.client = client
        self.version = version

    def __call__(self, route: str, **arguments: Any) -> Any:
        """Call an operation."""
        operation = core.load(self.version)[route]
        request = operation.encode(**arguments)
        answer = self.client.request(
            request.method, request.target, headers={**request.headers}, content=request.body or b""
        )
        return operation.parse(answer.status_code, answer.headers.get("content-type", ""), answer.content)


Clients = Callable[..., Rpc]


def refused(call: Callable[[], Any]) -> Any:
    """The error of a call that fails."""
    with pytest.raises(grpc.RpcError) as error:
        call()
    return error.value
