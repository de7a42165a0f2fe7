# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the discriminated_unions service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .circle import Circle as Circle
    from .dog import Dog as Dog
    from .drawing import Drawing as Drawing
    from .drawn import Drawn as Drawn
    from .flag import Flag as Flag
    from .open_response import OpenResponse as OpenResponse
    from .shared_response import SharedResponse as SharedResponse
    from .shared_response_beside_circle import SharedResponseBesideCircle as SharedResponseBesideCircle
    from .shared_response_beside_inline import SharedResponseBesideInline as SharedResponseBesideInline
    from .shared_response_lists_item_circle import SharedResponseListsItemCircle as SharedResponseListsItemCircle
    from .shared_response_lists_item_inline import SharedResponseListsItemInline as SharedResponseListsItemInline
    from .shared_response_two_circle import SharedResponseTwoCircle as SharedResponseTwoCircle
    from .shared_response_two_inline import SharedResponseTwoInline as SharedResponseTwoInline
    from .sketches_circle import SketchesCircle as SketchesCircle
    from .square import Square as Square
    from .stated_inline import StatedInline as StatedInline
    from .stated_response import StatedResponse as StatedResponse
    from .traced import Traced as Traced

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Circle": "circle",
        "Square": "square",
        "Flag": "flag",
        "Drawn": "drawn",
        "Drawing": "drawing",
        "Traced": "traced",
        "SketchesCircle": "sketches_circle",
        "StatedInline": "stated_inline",
        "Cat": "cat",
        "Dog": "dog",
        "StatedResponse": "stated_response",
        "OpenResponse": "open_response",
        "SharedResponse": "shared_response",
        "SharedResponseBesideInline": "shared_response_beside_inline",
        "SharedResponseBesideCircle": "shared_response_beside_circle",
        "SharedResponseListsItemInline": "shared_response_lists_item_inline",
        "SharedResponseListsItemCircle": "shared_response_lists_item_circle",
        "SharedResponseTwoInline": "shared_response_two_inline",
        "SharedResponseTwoCircle": "shared_response_two_circle",
    },
)
