"""The mapping protocol of all results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, Optional, TypeVar, overload

import msgspec

from pinecone.alias import Alias as Alias
from pinecone.display import Displayed, Listing
from pinecone.display.times import format_time
from pinecone.models.as_dataclass import AsDataclass

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

Entry = TypeVar("Entry")
Value = TypeVar("Value")

#: A JSON object that is passed on as it is, such as metadata, a filter or the parameters of a model.
JsonObject = Mapping[str, Any]

REQUEST_ID = ("x-pinecone-request-id", "x-request-id")
LSN_COMMITTED = "x-pinecone-request-lsn"
LSN_RECONCILED = "x-pinecone-max-indexed-lsn"

#: More levels than results are nested in results. What is deeper is plain already.
MAX_DEPTH = 20

#: Types of values that hold no other values.
SCALARS = {str, int, float, bool}


class Mapped(Displayed):
    """Dictionary access to an object's fields, beside attribute access.

    A field that is unset (None) is absent for ``in``, ``keys()``, ``items()``, ``len()``, iteration, ``dict()`` and
    ``to_dict()``; ``.get(key, default)`` gives the default for it. ``[key]`` answers as the attribute does, so an unset
    field is None; a name that is no field at all raises KeyError.

    Example:
        >>> from pinecone import SparseValues
        >>> dict(SparseValues(indices=[1], values=[0.5]))
        {'indices': [1], 'values': [0.5]}
    """

    __slots__ = ()

    #: Set for a class that is a list as well, or that crash reporters must not look into as they look into mappings.
    _IS_NO_MAPPING: ClassVar[bool] = True

    __dataclass_fields__: ClassVar[Any] = AsDataclass("__dataclass_fields__")
    __dataclass_params__: ClassVar[Any] = AsDataclass("__dataclass_params__")

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.__iter__ is Mapped.__iter__ and not vars(cls).get("_IS_NO_MAPPING"):
            Mapping.register(cls)

    @classmethod
    def _field_names(cls) -> tuple[str, ...]:
        """Names of the fields that every instance has."""
        return ()

    @classmethod
    def _field_defaults(cls) -> dict[str, Any]:
        """Defaults of these fields; one with an attribute ``factory`` makes a new value each time."""
        return {}

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        raise NotImplementedError

    def __getitem__(self, key: Any) -> Any:
        raise NotImplementedError

    def __setitem__(self, key: Any, value: Any) -> None:
        raise TypeError(f"{type(self).__name__} cannot be changed.")

    def get(self, key: str, default: Any = None) -> Any:
        """Value of a field, or the default when the field is unset or unknown."""
        try:
            value = self[key]
        except KeyError:
            return default
        return default if value is None else value

    def items(self) -> list[tuple[str, Any]]:
        """Pairs of name and value of the fields that are set."""
        return [(key, self[key]) for key in self.keys()]

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set as plain dictionaries and lists, nested results included."""
        return {key: to_builtins(value) for key, value in self.items()}

    def __contains__(self, key: object) -> bool:
        return key in self.keys()

    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def _shown(self) -> list[tuple[str, Any]]:
        return self.items()


class Listed(Mapped, Generic[Entry]):
    """A list of the API: its items, and other fields, such as the position of the next page.

    Length, iteration and ``[number]`` are those of the items; ``[name]``, ``in`` with a name, ``keys()`` and
    ``to_dict()`` those of the object.
    """

    __slots__ = ()

    #: Its ``field`` holds the items.
    _LISTING: ClassVar[Listing] = Listing("data", "item")

    def _entries(self) -> list[Entry]:
        items: list[Entry] = getattr(self, self._LISTING.field)
        return items

    @overload
    def __getitem__(self, key: int) -> Entry: ...
    @overload
    def __getitem__(self, key: slice) -> list[Entry]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __getitem__(self, key: Any) -> Any:
        return self._entries()[key] if isinstance(key, (int, slice)) else super().__getitem__(key)

    def __setitem__(self, key: Any, value: Any) -> None:
        if isinstance(key, (int, slice)):
            self._entries()[key] = value
        else:
            super().__setitem__(key, value)

    def __contains__(self, key: object) -> bool:
        return key in self.keys() if isinstance(key, str) else key in self._entries()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries())

    def __len__(self) -> int:
        return len(self._entries())


class ResponseInfo(Mapped):
    """Headers of the response that a result came with.

    Attributes:
        raw_headers: Headers of the response by lower-case name.

    Example:
        >>> from pinecone.models.base import ResponseInfo
        >>> ResponseInfo({"X-Pinecone-Request-LSN": "5"}).lsn_committed
        5
    """

    __slots__ = ("_headers", "_namespace")

    def __init__(self, raw_headers: Optional[Mapping[str, str]] = None, _namespace: Optional[str] = None) -> None:
        self._headers = raw_headers or {}
        self._namespace = _namespace  # of the call

    @property
    def raw_headers(self) -> dict[str, str]:
        """Headers of the response by lower-case name."""
        return {name.lower(): value for name, value in self._headers.items()}

    @property
    def request_id(self) -> str | None:
        """ID of the request, for support requests; None if the service sent none."""
        return next((self.raw_headers[name] for name in REQUEST_ID if name in self.raw_headers), None)

    @property
    def lsn_committed(self) -> int | None:
        """Log sequence number (LSN) of the write; None if the request was not a write."""
        return self._number(LSN_COMMITTED)

    @property
    def lsn_reconciled(self) -> int | None:
        """Log sequence number (LSN) up to which the read saw writes; None if the request was not a read."""
        return self._number(LSN_RECONCILED)

    def is_reconciled(self, target: int) -> bool:
        """Whether the read saw a write.

        Args:
            target: ``lsn_committed`` of the response to the write.
        """
        seen = self.lsn_reconciled
        return seen is not None and seen >= target

    def keys(self) -> list[str]:
        """Names of the fields."""
        return ["raw_headers"]

    def __getitem__(self, key: Any) -> Any:
        if key == "raw_headers":
            return self.raw_headers
        raise KeyError(key)

    def __eq__(self, other: object) -> bool:
        return self.raw_headers == other.raw_headers if isinstance(other, ResponseInfo) else NotImplemented

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def __reduce__(self) -> Any:
        return ResponseInfo, (self.raw_headers, self._namespace)

    def _number(self, header: str) -> int | None:
        value = self.raw_headers.get(header, "")
        return int(value) if value.isdecimal() else None


class HasResponseInfo:
    """A result that can be a whole response."""

    __slots__ = ()

    # Not part of equality, repr and to_dict().
    _response_info: Optional[ResponseInfo] = None

    @property
    def response_info(self) -> Optional[ResponseInfo]:
        """Headers of the response; None for a part of a response."""
        return getattr(self, "_response_info", None)

    @response_info.setter
    def response_info(self, info: Optional[ResponseInfo]) -> None:
        self._response_info = info  # type: ignore[misc]


class Struct(Mapped, msgspec.Struct):
    """A result that is decoded directly from the response."""

    _IS_NO_MAPPING: ClassVar[bool] = True

    @classmethod
    def _field_names(cls) -> tuple[str, ...]:
        return cls.__struct_fields__

    @classmethod
    def _field_defaults(cls) -> dict[str, Any]:
        defaults = cls.__struct_defaults__
        return dict(zip(cls.__struct_fields__[len(cls.__struct_fields__) - len(defaults) :], defaults))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pinecone.models.as_pydantic import of_fields

        return of_fields(cls, cls._field_names(), cls._field_defaults(), handler)

    if not TYPE_CHECKING:

        @property
        def __dict__(self) -> dict[str, Any]:  # what `vars()` gives
            return {name: getattr(self, name) for name in self.__struct_fields__}

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        # Not by attributes, since some are decoded when they are read.
        stored = zip(self.__struct_fields__, msgspec.structs.astuple(self))
        return [name for name, value in stored if value is not None]

    def __getitem__(self, key: Any) -> Any:
        if key in self.__struct_fields__ or self._is_alias(key):
            return getattr(self, key)
        raise KeyError(key)

    def __setitem__(self, key: Any, value: Any) -> None:
        if key not in self.__struct_fields__ and not self._is_alias(key):
            raise KeyError(key)
        setattr(self, key, value)

    def _is_alias(self, key: object) -> bool:
        return isinstance(key, str) and isinstance(getattr(type(self), key, None), Alias)


class Response(HasResponseInfo, Struct, dict=True):
    """A whole response. A collection that the service sends as null becomes empty."""

    _IS_NO_MAPPING: ClassVar[bool] = True

    def __post_init__(self) -> None:
        for name, make_empty in collections_of(type(self)):
            if getattr(self, name) is None:
                setattr(self, name, make_empty())

    def __reduce__(self) -> Any:
        fields = tuple(getattr(self, name) for name in self.__struct_fields__)
        return type(self), fields, self.__dict__ or None


@cache
def collections_of(kind: type[Response]) -> list[tuple[str, Callable[[], Any]]]:
    """The fields of a class that are collections, each with a function that makes an empty one."""
    defaults = kind._field_defaults().items()
    return [(name, default.factory) for name, default in defaults if hasattr(default, "factory")]


class EmptyResponse(HasResponseInfo, dict[str, Any]):
    """Result of a call without data in its response: an empty dictionary with ``response_info``."""


def attach_response_info(result: Any, headers: Mapping[str, str], namespace: Optional[str] = None) -> None:
    """Give a result the headers of its response, if its type has a place for them.

    Args:
        result: The result of a method.
        headers: Headers of the response.
        namespace: Namespace of the call.
    """
    if hasattr(type(result), "_response_info"):
        result._response_info = ResponseInfo(headers, namespace)


def to_builtins(value: object, level: int = 0) -> Any:
    """A value in which results become dictionaries and times become text; lists of numbers are not copied."""
    if type(value) in SCALARS:
        return value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, datetime):
        return format_time(value)
    if level == MAX_DEPTH:
        return value
    if isinstance(value, Mapping):
        return {key: to_builtins(item, level + 1) for key, item in value.items()}
    return [to_builtins(item, level + 1) for item in value] if holds_objects(value) else value


def holds_objects(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list of objects, and not of texts or numbers. The first item tells."""
    return isinstance(value, list) and bool(value) and not isinstance(value[0], (float, int, str))
