# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ReadCapacityDedicatedConfig."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "node_type": "node_type",
    "scaling": "scaling",
    "manual": "manual",
}


@define(eq=False, repr=False, weakref_slot=False)
class ReadCapacityDedicatedConfig(wire.Model):
    """Kind of the dedicated read nodes and how their number is set.

    Attributes:
        node_type: Kind of node, for example `t1` or `b1`. Kinds differ in memory and processor.
        scaling: How the number of nodes is set. `Manual` is the only way so far.
        manual: Numbers of shards and replicas. Required when `scaling` is `Manual`.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    node_type: Optional[str] = None
    scaling: Optional[str] = None
    manual: Optional[_models.ScalingConfigManual] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ReadCapacityDedicatedConfig:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("node_type"),
            get("scaling"),
            _models.ScalingConfigManual.read(get("manual")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.node_type is not None:
            _out["node_type"] = self.node_type
        if self.scaling is not None:
            _out["scaling"] = self.scaling
        if self.manual is not None:
            _out["manual"] = wire.plain(self.manual)
        return _out

    @staticmethod
    def wire(
        *,
        node_type: Any = None,
        scaling: Any = None,
        manual: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if node_type is not None:
            _out["node_type"] = node_type
        if scaling is not None:
            _out["scaling"] = scaling
        if manual is not None:
            _out["manual"] = manual
        return _out
