# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the one_of_beside_properties service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .create_index_request_spec import CreateIndexRequestSpec as CreateIndexRequestSpec
    from .create_index_request_spec_pod import CreateIndexRequestSpecPod as CreateIndexRequestSpecPod
    from .create_index_request_spec_serverless import (
        CreateIndexRequestSpecServerless as CreateIndexRequestSpecServerless,
    )
    from .index import Index as Index
    from .search_request_score_by_item import SearchRequestScoreByItem as SearchRequestScoreByItem

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Index": "index",
        "SearchRequestScoreByItem": "search_request_score_by_item",
        "CreateIndexRequestSpec": "create_index_request_spec",
        "CreateIndexRequestSpecServerless": "create_index_request_spec_serverless",
        "CreateIndexRequestSpecPod": "create_index_request_spec_pod",
    },
)
