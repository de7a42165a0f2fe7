# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""ConfigureIndexSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "pod": "pod",
}


@define(eq=False, repr=False, weakref_slot=False)
class ConfigureIndexSpec(wire.Model):
    """Change to the deployment of a pod-based index.

    Attributes:
        pod: New number of replicas or type of pod.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    pod: _models.ConfigurePodSpec
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ConfigureIndexSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.ConfigurePodSpec.read(get("pod")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.pod is not None:
            _out["pod"] = wire.plain(self.pod)
        return _out

    @staticmethod
    def wire(
        *,
        pod: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "pod": pod,
        }
        return _out
