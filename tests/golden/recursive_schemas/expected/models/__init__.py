# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the recursive_schemas service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .filter_ import Filter as Filter
    from .get_aliases_response import GetAliasesResponse as GetAliasesResponse
    from .leaf import Leaf as Leaf
    from .left import Left as Left
    from .node import Node as Node

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Node": "node",
        "Leaf": "leaf",
        "Filter": "filter_",
        "Left": "left",
        "GetAliasesResponse": "get_aliases_response",
    },
)
