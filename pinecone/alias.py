"""Attributes that have two names."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

Value = TypeVar("Value")


class Alias(property, Generic[Value]):
    """A second name of an attribute.

    Args:
        name: Name of the attribute.
    """

    def __init__(self, name: str) -> None:
        super().__init__(attrgetter(name), lambda owner, value: setattr(owner, name, value))

    if TYPE_CHECKING:

        def __get__(self, owner: Any, kind: Any = None, /) -> Value: ...  # type: ignore[override]
        def __set__(self, owner: Any, value: Value, /) -> None: ...
