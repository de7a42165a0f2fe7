"""Access control of a server: API keys, access tokens and host names."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from pinecone.local.http.errors import RefusedError, wrong_key
from pinecone.local.http.hosts import Hosts

_BEARER = "bearer "


class Access:
    """The keys and tokens of one server.

    Args:
        api_key: The key that the server was started with. None accepts any key or token, and requests without one.
        hosts: The host names that the server accepts.

    Attributes:
        hosts: The host names that the server accepts.
        given_out: Other keys and tokens that the server accepts.
    """

    def __init__(self, api_key: str | None, hosts: Hosts | None = None) -> None:
        self.hosts = Hosts() if hosts is None else hosts
        self._secret = api_key
        self.given_out: set[str] = set()

    def check(self, service: str, credential: str | None, headers: Mapping[str, str]) -> None:
        """Refuse a request without a valid key or token.

        Args:
            service: The service that is called. It determines the text of the error.
            credential: The header of the credential; None if the operation needs none.
            headers: Headers of the request, by name in lower case.

        Raises:
            RefusedError: The key or token is missing, or it is not one of this server.
        """
        if credential is None:
            return
        sent = headers.get(credential.lower(), "")
        if sent.lower().startswith(_BEARER):
            sent = sent[len(_BEARER) :]
        if not self.knows(sent):
            raise wrong_key(service)
        # Any web page can make a browser send requests to the server, but not with a header that the page sets.
        if not sent.strip() and "origin" in headers:
            raise RefusedError("FORBIDDEN", f"A request from a web page needs an API key or token in {credential}.")

    def knows(self, secret: str) -> bool:
        """Whether the server accepts a key or token."""
        if self._secret is None:
            return True
        known = (self._secret, *self.given_out)
        return any(secrets.compare_digest(secret.encode(), one.encode()) for one in known)

    def give_out(self, prefix: str) -> str:
        """Create a key or token that begins with ``prefix``."""
        secret = prefix + secrets.token_urlsafe(32)
        self.given_out.add(secret)
        return secret

    def take_back(self, secret: str) -> None:
        """Revoke a key or token."""
        self.given_out.discard(secret)
