# @generated from openapi/2025-04/oauth.yaml. Do not edit: run scripts/regen.
"""TokenResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "access_token": "access_token",
    "token_type": "token_type",
    "expires_in": "expires_in",
}


@define(eq=False, repr=False, weakref_slot=False)
class TokenResponse(wire.Model):
    """An access token.

    Attributes:
        access_token: The token, to be sent as `Authorization: Bearer` to the admin API.
        token_type: Kind of the token, and the word to send before it. Known values: Bearer.
        expires_in: Number of seconds that the token is valid.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    access_token: str
    token_type: str
    expires_in: int
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TokenResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("access_token"),
            get("token_type"),
            get("expires_in"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.access_token is not None:
            _out["access_token"] = self.access_token
        if self.token_type is not None:
            _out["token_type"] = self.token_type
        if self.expires_in is not None:
            _out["expires_in"] = self.expires_in
        return _out
