# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the status_ranges service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .done import Done as Done
    from .missing import Missing as Missing
    from .other import Other as Other
    from .wrong import Wrong as Wrong

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Done": "done",
        "Missing": "missing",
        "Wrong": "wrong",
        "Other": "other",
    },
)
