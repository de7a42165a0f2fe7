"""Who may call a server: with which API keys and access tokens, and by which of its names."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from pinecone.local.http.errors import RefusedError, wrong_key
from pinecone.local.http.hosts import Hosts

_BEARER = "bearer "


class Access:
    """The keys and tokens of one server.

    Args:
        api_key: The key that the server was started with; None lets any key and any token pass, and none.
        hosts: The names that the server answers to.

    Attributes:
        hosts: The names that the server answers to.
        given_out: Other keys and tokens that let requests pass.
    """

    def __init__(self, api_key: str | None, hosts: Hosts | None = None) -> None:
        self.hosts = Hosts() if hosts is None else hosts
        self._secret = api_key
        self.given_out: set[str] = set()

    def check(self, service: str, credential: str | None, headers: Mapping[str, str]) -> None:
        """Refuse a request without a right.

        Args:
            service: The service that is asked, which words the refusal.
            credential: The header that carries the credential, None if the operation needs none.
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
        # any web page can make a browser send requests here, but none with a header of its own
        if not sent.strip() and "origin" in headers:
            raise RefusedError("FORBIDDEN", f"A request of a web page needs an API key or token in {credential}.")

    def knows(self, secret: str) -> bool:
        """Whether a key or token lets a request pass."""
        if self._secret is None:
            return True
        known = (self._secret, *self.given_out)
        return any(secrets.compare_digest(secret.encode(), one.encode()) for one in known)

    def give_out(self, prefix: str) -> str:
        """A new key or token, which begins with ``prefix``."""
        secret = prefix + secrets.token_urlsafe(32)
        self.given_out.add(secret)
        return secret

    def take_back(self, secret: str) -> None:
        """Let a key or token pass no more."""
        self.given_out.discard(secret)
