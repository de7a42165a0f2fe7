# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the open_enums service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .thing import Thing as Thing
    from .thing_inner import ThingInner as ThingInner

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Thing": "thing",
        "ThingInner": "thing_inner",
    },
)
