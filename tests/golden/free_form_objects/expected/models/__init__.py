# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the free_form_objects service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .field import Field as Field
    from .record import Record as Record
    from .record_described import RecordDescribed as RecordDescribed
    from .record_extensible import RecordExtensible as RecordExtensible

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Record": "record",
        "RecordExtensible": "record_extensible",
        "RecordDescribed": "record_described",
        "Field": "field",
    },
)
