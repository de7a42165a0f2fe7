# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SharedResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "beside": "beside",
    "lists": "lists",
    "two": "two",
    "within": "within",
}


@define(eq=False, repr=False, weakref_slot=False)
class SharedResponse(wire.Model):
    """SharedResponse.

    Attributes:
        beside: No description in the API document.
        lists: No description in the API document.
        two: No description in the API document.
        within: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    beside: Optional[
        Union[
            Union[_models.Square, _models.Flag, _models.SharedResponseBesideInline, _models.SharedResponseBesideCircle],
            _models.Drawn,
        ]
    ] = None
    lists: Optional[
        list[
            Union[
                Union[
                    _models.Square,
                    _models.Flag,
                    _models.SharedResponseListsItemInline,
                    _models.SharedResponseListsItemCircle,
                ],
                _models.Drawn,
            ]
        ]
    ] = None
    two: Optional[
        Union[
            Union[_models.Square, _models.Flag, _models.SharedResponseTwoInline, _models.SharedResponseTwoCircle],
            Union[_models.Traced, _models.SketchesCircle],
        ]
    ] = None
    within: Optional[Union[_models.Traced, _models.SketchesCircle]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SharedResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.Drawn.read(
                wire.pick(
                    get("beside"),
                    "kind",
                    {
                        "square": _models.Square.read,
                        "rectangle": _models.Square.read,
                        "true": _models.Flag.read,
                        "inline": _models.SharedResponseBesideInline.read,
                        "circle": _models.SharedResponseBesideCircle.read,
                    },
                )
            ),
            wire.each(
                lambda value: _models.Drawn.read(
                    wire.pick(
                        value,
                        "kind",
                        {
                            "square": _models.Square.read,
                            "rectangle": _models.Square.read,
                            "true": _models.Flag.read,
                            "inline": _models.SharedResponseListsItemInline.read,
                            "circle": _models.SharedResponseListsItemCircle.read,
                        },
                    )
                ),
                get("lists"),
            ),
            wire.pick(
                wire.pick(
                    get("two"),
                    "kind",
                    {
                        "square": _models.Square.read,
                        "rectangle": _models.Square.read,
                        "true": _models.Flag.read,
                        "inline": _models.SharedResponseTwoInline.read,
                        "circle": _models.SharedResponseTwoCircle.read,
                    },
                ),
                "kind",
                {"line": _models.Traced.read, "circle": _models.SketchesCircle.read},
            ),
            wire.pick(get("within"), "kind", {"line": _models.Traced.read, "circle": _models.SketchesCircle.read}),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.beside is not None:
            _out["beside"] = wire.plain(self.beside)
        if self.lists is not None:
            _out["lists"] = wire.plain(self.lists)
        if self.two is not None:
            _out["two"] = wire.plain(self.two)
        if self.within is not None:
            _out["within"] = wire.plain(self.within)
        return _out
