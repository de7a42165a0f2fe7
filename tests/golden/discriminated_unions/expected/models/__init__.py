# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the discriminated_unions service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from ....wire import lazy

if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .circle import Circle as Circle
    from .dog import Dog as Dog
    from .flag import Flag as Flag
    from .open_response import OpenResponse as OpenResponse
    from .square import Square as Square
    from .stated_inline import StatedInline as StatedInline
    from .stated_response import StatedResponse as StatedResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Circle": "circle",
        "Square": "square",
        "Flag": "flag",
        "StatedInline": "stated_inline",
        "Cat": "cat",
        "Dog": "dog",
        "StatedResponse": "stated_response",
        "OpenResponse": "open_response",
    },
)
