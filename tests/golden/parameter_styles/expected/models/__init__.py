# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the parameter_styles service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .list_things_created import ListThingsCreated as ListThingsCreated
    from .point import Point as Point

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Point": "point",
        "ListThingsCreated": "list_things_created",
    },
)
