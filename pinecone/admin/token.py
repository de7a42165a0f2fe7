"""Access tokens of service accounts."""

from __future__ import annotations

from time import monotonic
from typing import Any

from pinecone.transport.masked import Masked

MAX_MARGIN = 60.0


class Token:
    """An access token.

    Args:
        value: The token, masked.
        lifetime: Seconds until it expires.
    """

    __slots__ = ("_renewed_at", "value")

    def __init__(self, value: Masked[str], lifetime: float) -> None:
        self.value = value
        self._renewed_at = monotonic() + lifetime - min(MAX_MARGIN, lifetime / 10)

    @classmethod
    def of(cls, response: Any) -> Token:
        """The token of a response."""
        return cls(Masked(str(response["access_token"])), float(response["expires_in"]))

    @property
    def is_stale(self) -> bool:
        """Whether to exchange the credentials again: shortly before the token expires."""
        return monotonic() >= self._renewed_at
