# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the free_form_objects service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from ....wire import lazy

if TYPE_CHECKING:
    from .field import Field as Field
    from .record import Record as Record

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Record": "record",
        "Field": "field",
    },
)
