"""How results show themselves: as text and as HTML."""

from __future__ import annotations

from typing import Any

SHOWN_NUMBERS = 4
SHOWN_ITEMS = 10
SHOWN_LEVELS = 10


class Displayed:
    """An object of named fields that shows itself.

    Its repr is one short line, in which long vectors, lists and dictionaries are cut with a count.
    """

    __slots__ = ()

    def _shown(self) -> list[tuple[str, Any]]:
        """Pairs of name and value that are shown."""
        raise NotImplementedError

    def __repr__(self) -> str:
        try:
            fields = ", ".join(f"{key}={short(value)}" for key, value in self._shown())
        except AttributeError:
            return f"<{type(self).__name__} whose constructor failed>"
        return f"{type(self).__name__}({fields})"

    def _repr_html_(self) -> str:
        return html_table(type(self).__name__, ["field", "value"], self._shown())


def short(value: Any, level: int = 0) -> str:
    """A repr that shows the first numbers of a vector, and the first items and levels of a collection."""
    if level == SHOWN_LEVELS:
        return "…"
    if isinstance(value, dict):
        shown = [f"{key!r}: {short(item, level + 1)}" for key, item in list(value.items())[:SHOWN_ITEMS]]
        return "{" + ", ".join(shown + more(len(value), SHOWN_ITEMS)) + "}"
    if isinstance(value, (list, tuple)):
        limit = SHOWN_NUMBERS if value and isinstance(value[0], (int, float)) else SHOWN_ITEMS
        return "[" + ", ".join([short(item, level + 1) for item in value[:limit]] + more(len(value), limit)) + "]"
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
