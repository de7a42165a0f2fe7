# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""ModelInfoSupportedParameter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "parameter": "parameter",
    "type": "type",
    "value_type": "value_type",
    "required": "required",
    "allowed_values": "allowed_values",
    "min": "min",
    "max": "max",
    "default": "default",
}


@define(eq=False, repr=False, weakref_slot=False)
class ModelInfoSupportedParameter(wire.Model):
    """A parameter of a hosted model and the values it takes.

    Attributes:
        parameter: Name of the parameter, as a key of `parameters` in a request.
        type: How the values are limited: `one_of` to those listed, `numeric_range` to those between two bounds,
            or `any`.
        value_type: Type of the values: `string`, `integer`, `float` or `boolean`.
        required: Whether every request must have the parameter.
        allowed_values: The values to choose from, for the type `one_of`.
        min: Smallest value, for the type `numeric_range`.
        max: Largest value, for the type `numeric_range`.
        default: Value that is taken if a request does not have the parameter.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    parameter: str
    type: str
    value_type: str
    required: bool
    allowed_values: Optional[list[Union[str, int]]] = None
    min: Optional[float] = None
    max: Optional[float] = None
    default: Optional[Union[str, int, float, bool]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ModelInfoSupportedParameter:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("parameter"),
            get("type"),
            get("value_type"),
            get("required"),
            get("allowed_values"),
            get("min"),
            get("max"),
            get("default"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.parameter is not None:
            _out["parameter"] = self.parameter
        if self.type is not None:
            _out["type"] = self.type
        if self.value_type is not None:
            _out["value_type"] = self.value_type
        if self.required is not None:
            _out["required"] = self.required
        if self.allowed_values is not None:
            _out["allowed_values"] = self.allowed_values
        if self.min is not None:
            _out["min"] = self.min
        if self.max is not None:
            _out["max"] = self.max
        if self.default is not None:
            _out["default"] = self.default
        return _out
