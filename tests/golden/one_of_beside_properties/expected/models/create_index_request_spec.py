# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""CreateIndexRequestSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "serverless": "serverless",
    "pod": "pod",
}


@define(eq=False, repr=False, weakref_slot=False)
class CreateIndexRequestSpec(wire.Model):
    """CreateIndexRequestSpec.

    Attributes:
        serverless: No description in the API document.
        pod: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    serverless: Optional[_models.CreateIndexRequestSpecServerless] = None
    pod: Optional[_models.CreateIndexRequestSpecPod] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CreateIndexRequestSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.CreateIndexRequestSpecServerless.read(get("serverless")),
            _models.CreateIndexRequestSpecPod.read(get("pod")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.serverless is not None:
            _out["serverless"] = wire.plain(self.serverless)
        if self.pod is not None:
            _out["pod"] = wire.plain(self.pod)
        return _out

    @staticmethod
    def wire(
        *,
        serverless: Any = None,
        pod: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if serverless is not None:
            _out["serverless"] = serverless
        if pod is not None:
            _out["pod"] = pod
        return _out
