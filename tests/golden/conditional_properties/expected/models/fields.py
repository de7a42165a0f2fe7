# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "fields": "fields",
    "page": "page",
}


@define(eq=False, repr=False, weakref_slot=False)
class Fields(wire.Model):
    """Fields.

    Attributes:
        fields: No description in the API document.
        page: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    fields: dict[str, Union[Union[_models.DenseField, _models.TextField], _models.OldField]]
    page: Optional[_models.FieldsPage] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Fields:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.every(
                lambda value: _models.OldField.read(
                    wire.pick(value, "type", {"dense": _models.DenseField.read, "text": _models.TextField.read})
                ),
                get("fields"),
            ),
            _models.FieldsPage.read(get("page")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.fields is not None:
            _out["fields"] = wire.plain(self.fields)
        if self.page is not None:
            _out["page"] = wire.plain(self.page)
        return _out
