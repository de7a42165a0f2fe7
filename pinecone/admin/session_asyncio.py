"""Sends requests of a service account with a valid access token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.admin import calls
from pinecone.exceptions import UnauthorizedException
from pinecone.transport import hosts
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.masked import Masked
from pinecone.transport.options import NONE
from pinecone.transport.transport_asyncio import TransportAsyncio

if TYPE_CHECKING:
    from pinecone.admin.token import Token
    from pinecone.transport.config import Config
    from pinecone.versioning import Call, Operations

T = TypeVar("T")


class SessionAsyncio(TransportAsyncio[Any]):
    """Sends the calls of a service account.

    The first call exchanges the credentials for a token. They are exchanged again shortly before the token expires, and
    when the service rejects it.

    Args:
        config: Settings, with the client secret in place of the API key, so that it is kept out of messages. It is sent
            in the body of the exchange and in no header.
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
        raise TypeError("A session holds credentials and cannot be pickled. Create a new Admin instead.")

    def operations(self) -> Operations:
        """The operations that can be sent, of the API version of the client."""
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
        else:
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
        """Close the connections to all hosts. The next call opens a new one."""
        await self._login.close()
        await self._http.close()
