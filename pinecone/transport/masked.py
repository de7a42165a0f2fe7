"""Secret values that no repr shows.

Crash reporters record the local variables of every frame that an exception passed through. They walk dictionaries,
lists and tuples, and take the repr of everything else.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar, Union, cast

T = TypeVar("T")


class Masked(Generic[T]):
    """Holds a value that its repr does not show.

    Args:
        value: The value.

    Example:
        >>> from pinecone.transport.masked import Masked
        >>> Masked("secret")
        ***
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        """The value. Pass it on in the same expression: crash reporters record variables."""
        return self._value

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return self._value == other._value if isinstance(other, Masked) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> tuple[Any, ...]:
        return Masked, (self._value,)


#: A value that may be masked already.
Maskable = Union[T, Masked[T]]


def masked(value: Maskable[T]) -> Masked[T]:
    """A value, masked unless it is already."""
    return cast("Masked[T]", value) if isinstance(value, Masked) else Masked(value)
