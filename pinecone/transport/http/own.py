"""What a user may pass as ``transport=``: a transport of httpx or of httpx2, told by what it can do."""

from __future__ import annotations

from typing import Any, Protocol, Union, runtime_checkable


@runtime_checkable
class SendsRequests(Protocol):
    """An ``httpx.BaseTransport``."""

    def handle_request(self, request: Any) -> Any:
        """Send a request."""

    def close(self) -> None:
        """Close the connections."""


@runtime_checkable
class SendsRequestsAsyncio(Protocol):
    """An ``httpx.AsyncBaseTransport``."""

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request."""

    async def aclose(self) -> None:
        """Close the connections."""


OwnTransport = Union[SendsRequests, SendsRequestsAsyncio]
