# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the shared_titles service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .a import A as A
    from .a_inner import AInner as AInner
    from .b import B as B
    from .b_inner import BInner as BInner

__getattr__, __dir__ = lazy(
    __name__,
    {
        "A": "a",
        "AInner": "a_inner",
        "B": "b",
        "BInner": "b_inner",
    },
)
