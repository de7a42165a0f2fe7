"""Results that lie over a generated object: stable names, whatever API version the object belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, TypeVar, cast, overload

from pinecone.models.base import DEEPEST, Mapped, ResponseInfo
from pinecone.models.page import token_after

Item = TypeVar("Item")

NOTHING: Any = object()

#: What reading a value of another shape than it should have raises.
WRONG_SHAPE = (AttributeError, KeyError, TypeError, ValueError)


class View(Mapped):
    """Stable names over an object of the API.

    A field of ``_FIELDS`` that the version of the object lacks is None; a field that only the object knows is answered
    as well. Objects inside are answered as views too, so that no type belongs to one API version.

    Args:
        held: The object, or a dictionary with its fields.
        fields: Its fields, when there is no object.
    """

    __slots__ = ("_held", "_response_info")

    #: Names that every version answers.
    _FIELDS: ClassVar[tuple[str, ...]] = ()
    #: Fields whose value is not answered as it is, and what makes the answer of it. What is of another shape than the
    #: API promises is answered as it is, so that looking at a result never fails.
    _READ_AS: ClassVar[Mapping[str, Callable[[Any], Any]]] = {}

    _held: Any
    _response_info: ResponseInfo | None

    def __init__(self, held: Any = NOTHING, /, **fields: Any) -> None:
        held = fields if held is NOTHING else held
        if not hasattr(held, "keys"):
            raise TypeError(f"{type(self).__name__} needs an object, not {type(held).__name__}.")
        self._held = held
        self._response_info = None

    @property
    def response_info(self) -> ResponseInfo | None:
        """Headers of the response; None for a part of one."""
        return self._response_info

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return [key for key in self._held if self._held.get(key) is not None]

    def __getitem__(self, key: Any) -> Any:
        if key in self._held or key in self._FIELDS:
            return self._part(key)
        raise KeyError(key)

    if not TYPE_CHECKING:  # or a misspelt name would be of type Any

        def __getattr__(self, name: str) -> Any:
            # Underscored names are asked for before the object is there, by copy and pickle.
            if not name.startswith("_") and (name in self._FIELDS or name in self._held):
                return self._part(name)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _part(self, name: str) -> Any:
        """The value of a field, as it is answered; None where it is not set."""
        value = self._held.get(name)
        try:
            return None if value is None else self._READ_AS.get(name, viewed)(value)
        except WRONG_SHAPE:
            return value

    def __eq__(self, other: object) -> bool:
        if isinstance(other, View):
            return type(self) is type(other) and self.to_dict() == other.to_dict()
        return NotImplemented

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._FIELDS]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._held,)

    def to_dict(self) -> dict[str, Any]:
        """The object as the API sent it, with plain dictionaries and lists."""
        return cast("dict[str, Any]", unviewed(self._held))


class ListView(View, Generic[Item]):
    """A list of the API: its items, and where the next page begins.

    Length, iteration and ``[number]`` are those of the items; ``[name]``, ``in`` with a name, ``keys()`` and
    ``to_dict()`` those of the object.
    """

    __slots__ = ("_items",)

    #: Field that holds the items.
    _ITEMS: ClassVar[str] = "data"
    #: Class of an item.
    _ITEM: ClassVar[type[View]] = View

    _items: list[Item]

    def __init__(self, held: Any = NOTHING, /, **fields: Any) -> None:
        super().__init__(held, **fields)
        given = self._held.get(self._ITEMS) or ()
        self._items = [cast("Item", item if isinstance(item, self._ITEM) else self._ITEM(item)) for item in given]

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return [self._ITEMS, *(key for key in View.keys(self) if key != self._ITEMS)]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return self._items if name == self._ITEMS else super().__getattr__(name)

    @overload
    def __getitem__(self, key: int) -> Item: ...
    @overload
    def __getitem__(self, key: slice) -> list[Item]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, (int, slice)):
            return self._items[key]
        return self._items if key == self._ITEMS else super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key in self.keys() if isinstance(key, str) else key in self._items

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def to_dict(self) -> dict[str, Any]:
        """The list as the API sent it, with plain dictionaries and lists."""
        return {**super().to_dict(), self._ITEMS: unviewed(self._items)}


class PageToken(View):
    """Where the next page of a list begins.

    Attributes:
        next: Token of the next page; None on the last page.
    """

    __slots__ = ()

    _FIELDS = ("next",)

    next: str | None


class PagedView(ListView[Item]):
    """A page of a list.

    Attributes:
        pagination: ``pagination.next`` is the token of the next page; None on the last page.
    """

    __slots__ = ()

    _FIELDS: ClassVar[tuple[str, ...]] = ("pagination",)
    _READ_AS: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"pagination": PageToken}

    pagination: PageToken | None

    @property
    def next_token(self) -> str | None:
        """Token of the next page, for ``pagination_token=``; None on the last page."""
        return token_after(None, self.pagination)


def check_parts(view: View) -> None:
    """Refuse an object with a part that is not what it should be.

    Args:
        view: The object.

    Raises:
        ValueError: A part is of another shape.
    """
    for name, read in view._READ_AS.items():
        value = view._held.get(name)
        if value is not None:
            try:
                part = read(value)
            except WRONG_SHAPE as error:
                raise ValueError(f"{type(view).__name__}.{name} is of another shape.") from error
            for item in part if isinstance(part, list) else [part]:
                if isinstance(item, View):
                    check_parts(item)


def unviewed(value: Any, level: int = 0) -> Any:
    """A value whose objects are dictionaries."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if level == DEEPEST:
        return value
    if isinstance(value, Mapping):
        return {key: unviewed(item, level + 1) for key, item in value.items()}
    return [unviewed(item, level + 1) for item in value] if isinstance(value, list) else value


def viewed(value: Any, level: int = 0) -> Any:
    """A value whose generated objects are views."""
    if isinstance(value, list) and level < DEEPEST:
        return [viewed(item, level + 1) for item in value]
    return View(value) if hasattr(type(value), "from_dict") and not isinstance(value, Mapped) else value
