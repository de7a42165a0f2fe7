# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the conditional_properties service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .dense_field import DenseField as DenseField
    from .fields import Fields as Fields
    from .fields_page import FieldsPage as FieldsPage
    from .old_field import OldField as OldField
    from .search_score_by_item import SearchScoreByItem as SearchScoreByItem
    from .text_field import TextField as TextField

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SearchScoreByItem": "search_score_by_item",
        "Fields": "fields",
        "FieldsPage": "fields_page",
        "DenseField": "dense_field",
        "TextField": "text_field",
        "OldField": "old_field",
    },
)
