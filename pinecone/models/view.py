"""Results that wrap a generated object: their names are stable, whichever API version the object belongs to."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, TypeVar

from pinecone.display import Displayed
from pinecone.display.times import parse_time
from pinecone.hints import resolvable
from pinecone.models.base import MAX_DEPTH, SCALARS, HasResponseInfo, Listed, Mapped, Struct, holds_objects, to_builtins
from pinecone.models.page_token import token_after

Item = TypeVar("Item")
V = TypeVar("V", bound="View")
Value = TypeVar("Value")
Reader = Callable[[Any], Any]

NOTHING: Any = object()

#: Exceptions that reading a value of an unexpected shape raises.
WRONG_SHAPE = (AttributeError, KeyError, TypeError, ValueError)

#: Names of fields whose text is masked in reprs.
SECRETS = re.compile(r"api_?key$|access_token|secret|password", re.IGNORECASE)
MASK = "***"

#: Types of mutable values. Such a value is kept once it was read, since it may be changed in place.
CHANGEABLE = (Mapped, dict, list)


#: Finds the type of a field in its annotation, or the type of the items of its list or dictionary.
ANNOTATION = re.compile(r"(?:Optional\[)?(?:(list|dict)\[(?:str, )?)?(\w+)")


class Field:
    """A descriptor that reads a field of a view from the object that the view wraps.

    Args:
        name: Name of the field; the name of the attribute if empty.
        annotation: Type of the field.
        module: Module of the annotation.
    """

    def __init__(self, name: str = "", annotation: str = "", module: str = __name__) -> None:
        self.name = name
        self._annotation = annotation
        self._module = module

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or name

    @cached_property
    def read(self) -> Reader:
        """Converts a value of the field. It is made late, as an annotation may name a class that is defined later."""
        return reader_of(self._annotation, self._module)

    def __get__(self, view: Any, kind: type | None = None) -> Any:
        return self if view is None else view._part(self.name, self)

    def __set__(self, view: Any, value: Any) -> None:
        view._parts[self.name] = value


def reader_of(annotation: str, module: str) -> Reader:
    """The function that converts the values of a field.

    Args:
        annotation: Type of the field.
        module: Module of the annotation.
    """
    match = ANNOTATION.match(annotation)
    container, name = match.groups() if match else (None, None)
    kind = getattr(sys.modules[module], name or "", None)
    if kind is datetime:
        return parse_time
    if not isinstance(kind, type) or not issubclass(kind, (View, OpenDict)):
        return viewed
    return each(kind) if container == "list" else each_by_name(kind) if container == "dict" else kind


class ViewType(type):
    """Metaclass of views. They have no attributes besides their fields, so that setting a misspelt name fails.

    Subclasses that users write may have any attributes.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ViewType:
        if namespace["__module__"].startswith("pinecone."):
            namespace.setdefault("__slots__", ())
        return super().__new__(cls, name, bases, namespace)


@resolvable
class View(HasResponseInfo, Mapped, metaclass=ViewType):
    """A result that wraps an object of the API under stable names.

    The annotations of a class are its fields. A field that the object does not have is None; a field of the object
    without an annotation can be read as well. Nested objects are views too, so that no type belongs to one API version.
    A value of an unexpected shape is returned as it is, so that reading a result never fails.

    Fields can be set. The object itself is not changed: values that were set, and mutable values that were read, are
    kept beside it.

    Args:
        held: The object, or a dictionary with its fields.
        fields: The fields, if there is no object. A field that is None is not set.
    """

    __slots__ = ("_held", "_parts", "_response_info")

    _IS_NO_MAPPING: ClassVar[bool] = True
    #: The annotated fields, by name.
    _FIELDS: ClassVar[Mapping[str, Field]] = {}

    _held: Any
    _parts: dict[str, Any]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        fields = dict(cls._FIELDS)
        for name, annotation in vars(cls).get("__annotations__", {}).items():
            field = vars(cls).get(name, None if name.startswith("_") else Field(name, str(annotation), cls.__module__))
            if isinstance(field, Field) and field.name == name:
                fields[name] = field
                setattr(cls, name, field)
        cls._FIELDS = fields

    def __init__(self, held: Any = NOTHING, /, **fields: Any) -> None:
        if held is NOTHING:
            held = {name: value for name, value in fields.items() if value is not None}
        if not hasattr(held, "keys"):
            raise TypeError(f"{type(self).__name__} needs an object, not {type(held).__name__}.")
        self._held = held
        self._parts = {}
        self._response_info = None

    @classmethod
    def from_dict(cls: type[V], d: Mapping[str, Any]) -> V:
        """Make a result of a dictionary with its fields."""
        return cls(d)

    @classmethod
    def _field_names(cls) -> tuple[str, ...]:
        return tuple(cls._FIELDS)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pinecone.models.as_pydantic import of_anything

        return of_anything(cls)

    @classmethod
    def _field_defaults(cls) -> dict[str, Any]:
        return dict.fromkeys(cls._field_names())

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return [name for name in dict.fromkeys([*self._held, *self._parts]) if self._stored(name) is not None]

    def __getitem__(self, key: Any) -> Any:
        name = self._named_by(key)
        if name in self._held or name in self._parts or name in self._field_names():
            return self._part(name)
        raise KeyError(key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._parts[self._named_by(key)] = value

    if not TYPE_CHECKING:  # or a misspelt name would be of type Any

        def __getattr__(self, name: str) -> Any:
            if name in ("_held", "_parts"):  # msgspec, cattrs and others make objects past their constructor
                object.__setattr__(self, name, {})
                return getattr(self, name)
            # copy and pickle ask for names with underscores before the object is there.
            if not name.startswith("_") and (name in self._held or name in self._parts):
                return self._part(name)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _shown(self) -> list[tuple[str, Any]]:
        return [(name, MASK if SECRETS.search(name) and isinstance(part, str) else part) for name, part in self.items()]

    def _named_by(self, key: Any) -> Any:
        """Name of the field that a key stands for: the key itself, or the field it is another name of."""
        field = getattr(type(self), key, None) if isinstance(key, str) else None
        return field.name if isinstance(field, Field) else key

    def _stored(self, name: str) -> Any:
        """The stored value of a field; None if it is not set."""
        return self._parts[name] if name in self._parts else self._held.get(name)

    def _part(self, name: str, field: Field | None = None) -> Any:
        """The converted value of a field; None if it is not set."""
        parts = self._parts
        if name in parts:
            return parts[name]
        part = self._read(name, field)
        if isinstance(part, CHANGEABLE):
            parts[name] = part
        return part

    def _read(self, name: str, field: Field | None = None) -> Any:
        """The converted value of a field of the object."""
        value = self._held.get(name)
        if value is None:
            return None
        field = field or self._FIELDS.get(name)
        try:
            return field.read(value) if field else viewed(value)
        except WRONG_SHAPE:
            return value

    def __eq__(self, other: object) -> bool:
        if isinstance(other, View):
            return type(self) is type(other) and self.to_dict() == other.to_dict()
        return NotImplemented

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._held,), (None, {"_parts": dict(self._parts)})

    def to_dict(self) -> dict[str, Any]:
        """The object as the API sent it, as plain dictionaries and lists, with the values that were set since."""
        whole: dict[str, Any] = dict(to_builtins(self._held))
        for name, part in self._parts.items():
            if part is None:
                whole.pop(name, None)
            elif not isinstance(part, Struct) or part != self._read(name):  # which hold less than what came
                whole[name] = to_builtins(part)
        return whole


def alias_of(name: str) -> Any:
    """A second attribute for a field."""
    return Field(name)


class SameObject:
    """An attribute that is the object itself: the name of the wrapped object in the 7.x line."""

    def __get__(self, view: Value, kind: type[Value]) -> Value:
        return view


def read_as(read: Reader) -> Any:
    """A field whose values are converted by a function, where the annotation does not tell how."""
    field = Field()
    field.read = read
    return field


def each(read: Reader) -> Reader:
    """Converts each item of a list; items that are results already are kept."""
    return lambda values: [value if isinstance(value, Displayed) else read(value) for value in values]


def each_by_name(read: Reader) -> Reader:
    """Converts each value of a dictionary."""
    return lambda values: {name: read(value) for name, value in values.items()}


class ListView(Listed[Item], View):
    """A list of the API that wraps a generated object.

    Args:
        held: The object, a dictionary with its fields, or just its items.
        fields: Its fields, or the fields besides its items.
    """

    def __init__(self, held: Any = NOTHING, /, **fields: Any) -> None:
        if isinstance(held, (list, tuple)) and (held or fields) and all(isinstance(each, Displayed) for each in held):
            held = {self._LISTING.field: held, **fields}
        super().__init__(held, **fields)
        items = self._FIELDS.get(self._LISTING.field) or read_as(each(View))
        self._parts[self._LISTING.field] = items.read(self._held.get(self._LISTING.field) or ())

    @classmethod
    def _field_names(cls) -> tuple[str, ...]:
        return tuple(dict.fromkeys((cls._LISTING.field, *cls._FIELDS)))

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return [self._LISTING.field, *(key for key in View.keys(self) if key != self._LISTING.field)]


class NamedList(ListView[Item]):
    """A list of named items."""

    def names(self) -> list[str]:
        """Names of the items."""
        return [item["name"] for item in self]  # type: ignore[index]


class OpenDict(dict[str, Value], Generic[Value]):
    """A dictionary whose keys can be read as attributes, except keys that are names of its methods."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            try:
                return self[name]
            except KeyError:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None

        def __setattr__(self, name: str, value: Any) -> None:
            if hasattr(type(self), name):
                object.__setattr__(self, name, value)
            else:
                self[name] = value

    def to_dict(self) -> dict[str, Value]:
        """The same as a plain dictionary."""
        return {key: to_builtins(value) for key, value in self.items()}


class PageToken(View):
    """Position of the next page.

    Attributes:
        next: Token of the next page; None on the last page.
    """

    next: Optional[str]


class PagedView(ListView[Item]):
    """A page of a list.

    Attributes:
        pagination: ``pagination.next`` is the token of the next page; None on the last page.
    """

    pagination: Optional[PageToken]

    @property
    def next_token(self) -> str | None:
        """Token of the next page, for ``pagination_token=``; None on the last page."""
        return token_after(None, self.pagination)


def check_parts(view: View) -> None:
    """Check that all fields of a view have the expected shape, including nested ones.

    Args:
        view: The view.

    Raises:
        ValueError: A field has another shape.
    """
    for name, field in view._FIELDS.items():
        value = view._held.get(name)
        if value is not None:
            try:
                part = field.read(value)
            except WRONG_SHAPE as error:
                raise ValueError(f"{type(view).__name__}.{name} has another shape.") from error
            for item in part if isinstance(part, list) else [part]:
                if isinstance(item, View):
                    check_parts(item)


def viewed(value: object, level: int = 0) -> Any:
    """A value in which generated objects are replaced by views."""
    if type(value) in SCALARS:
        return value
    if level < MAX_DEPTH:
        if holds_objects(value):
            return [viewed(item, level + 1) for item in value]
        if type(value) is dict and any(map(is_generated, value.values())):
            return {name: viewed(item, level + 1) for name, item in value.items()}
    return View(value) if is_generated(value) else value


def is_generated(value: object) -> bool:
    """Whether a value is an object of one API version."""
    return hasattr(type(value), "from_dict") and not isinstance(value, Mapped)
