# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""IndexModelSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "pod": "pod",
    "serverless": "serverless",
}


@define(eq=False, repr=False, weakref_slot=False)
class IndexModelSpec(wire.Model):
    """Where and how an index is deployed. Has one key, which names the kind of deployment.

    Attributes:
        pod: Settings of a pod-based index. Absent for other kinds.
        serverless: Settings of a serverless index. Absent for other kinds.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    pod: Optional[_models.PodSpec] = None
    serverless: Optional[_models.ServerlessSpec] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> IndexModelSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.PodSpec.read(get("pod")),
            _models.ServerlessSpec.read(get("serverless")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.pod is not None:
            _out["pod"] = wire.plain(self.pod)
        if self.serverless is not None:
            _out["serverless"] = wire.plain(self.serverless)
        return _out
