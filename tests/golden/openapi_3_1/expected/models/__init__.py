# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the openapi_3_1 service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .item import Item as Item
    from .item_extended import ItemExtended as ItemExtended
    from .item_extended_inner import ItemExtendedInner as ItemExtendedInner
    from .part import Part as Part
    from .part_inner import PartInner as PartInner
    from .schemas_item_defs_local import SchemasItemDefsLocal as SchemasItemDefsLocal
    from .schemas_part_properties_inner import SchemasPartPropertiesInner as SchemasPartPropertiesInner

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Item": "item",
        "ItemExtended": "item_extended",
        "ItemExtendedInner": "item_extended_inner",
        "SchemasPartPropertiesInner": "schemas_part_properties_inner",
        "SchemasItemDefsLocal": "schemas_item_defs_local",
        "Part": "part",
        "PartInner": "part_inner",
    },
)
