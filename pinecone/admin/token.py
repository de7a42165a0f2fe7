"""Access tokens of service accounts."""

from __future__ import annotations

from time import monotonic
from typing import Any

LONGEST_MARGIN = 60.0


class Token:
    """An access token, which its repr does not show.

    Args:
        value: The token.
        lifetime: Seconds for which it is valid from now on.
    """

    __slots__ = ("_renewed_at", "value")

    def __init__(self, value: str, lifetime: float) -> None:
        self.value = value
        self._renewed_at = monotonic() + lifetime - min(LONGEST_MARGIN, lifetime / 10)

    @classmethod
    def of(cls, response: Any) -> Token:
        """The token of a response."""
        return cls(str(response["access_token"]), float(response["expires_in"]))

    @property
    def is_stale(self) -> bool:
        """Whether it is time for a new one, a little before this one expires."""
        return monotonic() >= self._renewed_at

    def __repr__(self) -> str:
        return "Token('***')"
