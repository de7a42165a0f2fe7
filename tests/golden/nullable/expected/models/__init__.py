# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the nullable service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .inner import Inner as Inner
    from .values import Values as Values

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Values": "values",
        "Inner": "inner",
    },
)
