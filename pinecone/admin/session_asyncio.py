"""Requests of a service account, each with an access token that is still valid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.admin import calls
from pinecone.exceptions import UnauthorizedException
from pinecone.masked import Masked
from pinecone.transport import hosts
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.options import NONE
from pinecone.transport.transport_asyncio import TransportAsyncio

if TYPE_CHECKING:
    from pinecone.admin.token import Token
    from pinecone.transport.config import Config
    from pinecone.versioning import Call, Operations

T = TypeVar("T")


class SessionAsyncio(TransportAsyncio[Any]):
    """Sends the calls of a service account.

    Credentials are exchanged for a token at the first call, and again a little before the token expires or when the
    service does not take it any more.

    Args:
        config: Settings, with the client secret as the key: it is kept out of messages as a key is, and no header
            carries it, as the exchange asks for none.
        client_id: Client ID of the service account.
    """

    def __init__(self, config: Config, client_id: str) -> None:
        super().__init__(config)
        self.ops = super().operations()
        self._client_id = client_id
        self._login = HttpAsyncio(config)
        self._http = self._login
        self._token: Token | None = None

    def __reduce__(self) -> Any:
        raise TypeError("A session holds credentials and cannot be pickled. Make another Admin instead.")

    def operations(self) -> Operations:
        """The operations that can be sent, of the API version that the client is pinned to."""
        return self.ops

    async def send(self, base: str, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        """Send a call with a token; the arguments are those of other transports.

        Raises:
            UnauthorizedException: The credentials are wrong.
            PineconeApiException: The service refused the request.
        """
        if call.operation.credential is None:
            return await self._login.send(base, call, options)
        if self._token is None or self._token.is_stale:
            await self._renew(options)
            return await self._http.send(base, call, options)
        try:
            return await self._http.send(base, call, options)
        except UnauthorizedException:
            await self._renew(options)
            return await self._http.send(base, call, options)

    async def _renew(self, options: Mapping[str, Any]) -> None:
        call = calls.token(self.ops, self._client_id, Masked(self.config.api_key))
        token = await self._login.send(hosts.base(self.config.host, call.operation), call, options)
        before, self._http = self._http, HttpAsyncio(self.config.replace(api_key=token.value))
        self._token = token
        if before is not self._login:
            await before.close()

    async def close(self, base: str | None = None) -> None:
        """Close the connections, whatever the host. The next call opens one again."""
        await self._login.close()
        await self._http.close()
