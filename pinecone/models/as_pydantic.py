"""Schemas for pydantic: a field of a result type takes an instance of it, or a dictionary with its fields.

Pydantic asks the classes for them, so this is imported only by applications that use pydantic.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any, Callable


def of_fields(kind: type[Any], names: Iterable[str], optional: Container[str], handler: Any) -> Any:
    """The schema of a class whose fields and their types are known.

    Args:
        kind: The class.
        names: Its fields.
        optional: Those that have a default.
        handler: What pydantic gives to make schemas of types.
    """
    from typing import get_type_hints

    from pydantic_core import core_schema as made

    hints = get_type_hints(kind)
    fields = {
        name: made.typed_dict_field(handler.generate_schema(hints[name]), required=name not in optional)
        for name in names
    }
    return of(kind, made.typed_dict_schema(fields, extra_behavior="forbid"), lambda given: kind(**given))


def of_anything(kind: type[Any]) -> Any:
    """The schema of a class whose instances may have further fields."""
    from pydantic_core import core_schema as made

    return of(kind, made.dict_schema(made.str_schema()), kind)


def of_array() -> Any:
    """The schema of an array of numbers: an object with ``tolist()``, or a list in JSON."""
    from pydantic_core import core_schema as made

    def check(given: Any) -> Any:
        if not hasattr(given, "tolist"):
            raise ValueError("not an array")
        return given

    return made.json_or_python_schema(
        json_schema=made.list_schema(made.float_schema()),
        python_schema=made.no_info_plain_validator_function(check),
        serialization=made.plain_serializer_function_ser_schema(lambda array: array.tolist()),
    )


def of(kind: type[Any], dictionary: Any, make: Callable[[Any], object]) -> Any:
    """The schema of a class: an instance, or a dictionary to make one of. It is serialized by ``to_dict()``."""
    from pydantic_core import core_schema as made

    given = made.no_info_after_validator_function(make, dictionary)
    return made.json_or_python_schema(
        json_schema=given,
        python_schema=made.union_schema([made.is_instance_schema(kind), given]),
        serialization=made.plain_serializer_function_ser_schema(lambda value: value.to_dict()),
    )
