# @generated from openapi/2024-04/db_control.yaml. Do not edit: run scripts/regen.
"""IndexSpec."""

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
class IndexSpec(wire.Model):
    """Where and how to deploy an index. Exactly one of `serverless` and `pod` must be given.

    Attributes:
        serverless: Settings of a serverless index.
        pod: Settings of a pod-based index.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    serverless: Optional[_models.ServerlessSpec] = None
    pod: Optional[_models.PodSpec] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> IndexSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.ServerlessSpec.read(get("serverless")),
            _models.PodSpec.read(get("pod")),
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
