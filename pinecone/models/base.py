"""The mapping protocol that every result of the package answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

SHOWN_NUMBERS = 4
SHOWN_ITEMS = 10


class Mapped:
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

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        raise NotImplementedError

    def __getitem__(self, key: Any) -> Any:
        raise NotImplementedError

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
        return {key: plain(value) for key, value in self.items()}

    def __contains__(self, key: object) -> bool:
        return key in self.keys()

    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def __repr__(self) -> str:
        fields = ", ".join(f"{key}={short(value)}" for key, value in self.items())
        return f"{type(self).__name__}({fields})"

    def _repr_html_(self) -> str:
        return html_table(type(self).__name__, ["field", "value"], self.items())


class Record(Mapped, msgspec.Struct):
    """A result whose fields are decoded straight from the response."""

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return [name for name in self.__struct_fields__ if getattr(self, name) is not None]

    def __getitem__(self, key: Any) -> Any:
        if key in self.__struct_fields__:
            return getattr(self, key)
        raise KeyError(key)

    def __setitem__(self, key: str, value: Any) -> None:
        if key not in self.__struct_fields__:
            raise KeyError(key)
        setattr(self, key, value)


def plain(value: Any) -> Any:
    """Results inside a value become dictionaries; lists of numbers are passed on as they are."""
    if isinstance(value, Mapped):
        return value.to_dict()
    if isinstance(value, list) and value and isinstance(value[0], Mapped):
        return [item.to_dict() for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def short(value: Any) -> str:
    """A repr that shows the first numbers of a vector and the first items of a collection."""
    if isinstance(value, dict):
        shown = [f"{key!r}: {short(item)}" for key, item in list(value.items())[:SHOWN_ITEMS]]
        return "{" + ", ".join(shown + more(len(value), SHOWN_ITEMS)) + "}"
    if isinstance(value, (list, tuple)):
        limit = SHOWN_NUMBERS if value and isinstance(value[0], (int, float)) else SHOWN_ITEMS
        return "[" + ", ".join([short(item) for item in value[:limit]] + more(len(value), limit)) + "]"
    if getattr(value, "ndim", 0):
        # An array: only the numbers that are shown become Python objects.
        numbers = [repr(number) for number in value[:SHOWN_NUMBERS].tolist()]
        return "[" + ", ".join(numbers + more(len(value), SHOWN_NUMBERS)) + "]"
    return repr(value)


def more(count: int, limit: int) -> list[str]:
    """What stands for the items that are not shown."""
    return [f"… {count - limit} more"] if count > limit else []


def html_table(caption: str, header: list[str], rows: list[tuple[Any, ...]]) -> str:
    """An HTML table for notebooks."""
    from html import escape

    def line(cells: tuple[Any, ...], tag: str) -> str:
        texts = (cell if isinstance(cell, str) else short(cell) for cell in cells)
        return "<tr>" + "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts) + "</tr>"

    body = "".join(line(row, "td") for row in rows)
    return f"<table><caption>{escape(caption)}</caption>{line(tuple(header), 'th')}{body}</table>"
