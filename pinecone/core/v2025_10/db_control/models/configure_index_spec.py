# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ConfigureIndexSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "serverless": "serverless",
    "pod": "pod",
    "byoc": "byoc",
}


@define(eq=False, repr=False, weakref_slot=False)
class ConfigureIndexSpec(wire.Model):
    """Change to the deployment of an index. Has one key, which must be the kind of deployment that the index has.

    Attributes:
        serverless: New read capacity.
        pod: New number of replicas or type of pod.
        byoc: New read capacity.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    serverless: Optional[_models.ConfigureServerlessSpec] = None
    pod: Optional[_models.ConfigurePodSpec] = None
    byoc: Optional[_models.ConfigureByocSpec] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ConfigureIndexSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.ConfigureServerlessSpec.read(get("serverless")),
            _models.ConfigurePodSpec.read(get("pod")),
            _models.ConfigureByocSpec.read(get("byoc")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.serverless is not None:
            _out["serverless"] = wire.plain(self.serverless)
        if self.pod is not None:
            _out["pod"] = wire.plain(self.pod)
        if self.byoc is not None:
            _out["byoc"] = wire.plain(self.byoc)
        return _out

    @staticmethod
    def wire(
        *,
        serverless: Any = None,
        pod: Any = None,
        byoc: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if serverless is not None:
            _out["serverless"] = serverless
        if pod is not None:
            _out["pod"] = pod
        if byoc is not None:
            _out["byoc"] = byoc
        return _out
