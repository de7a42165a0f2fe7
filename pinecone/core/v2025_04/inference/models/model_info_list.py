# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""ModelInfoList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "models": "models",
}


@define(eq=False, repr=False, weakref_slot=False)
class ModelInfoList(wire.Model):
    """The hosted models.

    Attributes:
        models: Descriptions of the models.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    models: Optional[list[_models.ModelInfo]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ModelInfoList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.ModelInfo.read, get("models")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.models is not None:
            _out["models"] = wire.plain(self.models)
        return _out
