"""Results support `dataclasses.fields`, `asdict` and `replace`, and are rows to pandas and polars.

They are not dataclasses, since a dataclass cannot be decoded in C.
"""

from __future__ import annotations

from functools import cache
from typing import Any


class AsDataclass:
    """An attribute of dataclasses, made when it is first read. A class without fields does not have it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, result: object, kind: Any) -> Any:
        if not kind._field_names():
            raise AttributeError(self._name)
        return getattr(twin(kind), self._name)


@cache
def twin(kind: Any) -> type[Any]:
    """A dataclass with the fields of a class of results."""
    from dataclasses import field, make_dataclass  # which takes long to import

    annotations: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        annotations.update(getattr(base, "__annotations__", {}))
    defaults = kind._field_defaults()
    fields: list[Any] = []
    for name in kind._field_names():
        settings: dict[str, Any] = {}
        if name in defaults:
            factory = getattr(defaults[name], "factory", None)
            settings = {"default_factory": factory} if factory else {"default": defaults[name]}
        fields.append((name, annotations.get(name, Any), field(**settings)))
    return make_dataclass(kind.__name__, fields, repr=False, eq=False)
