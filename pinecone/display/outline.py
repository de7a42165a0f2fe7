"""Values as text: in one line, or as a tree. Long values are cut, with a count of what is left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from math import inf
from numbers import Real
from textwrap import TextWrapper
from typing import TYPE_CHECKING, Any, NamedTuple, Union, cast

from pinecone.display.times import format_time

if TYPE_CHECKING:
    from pinecone.display import Displayed

SHOWN_NUMBERS = 4
SHOWN_ITEMS = 10
SHOWN_LEVELS = 10

#: Maximum length of a text in a line and in a tree. Of a longer text less is shown, so that the cut is worthwhile.
TEXT_IN_LINE = 100
TEXT_IN_TREE = 500

#: Approximate maximum length of a line; items that do not fit are counted.
LINE = 500

#: Minimum width of a text that is wrapped over several lines.
NARROWEST = 20


class Group(NamedTuple):
    """Parts between two brackets.

    Attributes:
        opening: Text before the bracket, with the bracket.
        parts: The parts that are shown, each with its label.
        closing: The closing bracket.
        total: Number of all parts.
        whole: Whether every part is shown, however long it is.
    """

    opening: str
    parts: list[tuple[str, Any]]
    closing: str
    total: int
    whole: bool = False


class Text(NamedTuple):
    """A text or bytes.

    Attributes:
        shown: The part that is shown.
        rest: Number of characters that are not shown.
    """

    shown: Any
    rest: int


Outline = Union[str, Group, Text]


def line(shown: Displayed) -> str:
    """The fields of a displayed object in one line."""
    return in_one_line(shown._outline(TEXT_IN_LINE, 0), LINE)


def tree(value: object, width: int) -> list[str]:
    """A value as a tree. What fits into the width is on one line."""
    return in_lines(outline(value, TEXT_IN_TREE), width)


def outline(value: Any, texts: int, level: int = 0) -> Outline:
    """Outline of a value.

    Args:
        value: The value.
        texts: Maximum length of a text.
        level: Nesting level of the value.
    """
    if level == SHOWN_LEVELS:
        return "…"
    if is_displayed(value) and type(value).__repr__ is type(value)._REPR:
        return cast("Outline", value._outline(texts, level))
    if isinstance(value, dict):
        items = [(f"{in_one_line(leaf(key, texts))}: ", outline(value[key], texts, level + 1)) for key in first(value)]
        return Group("{", items, "}", len(value))
    if is_vector(value):
        return f"[{', '.join([*map(repr, numbers(value)), *more(len(value) - SHOWN_NUMBERS)])}]"
    if is_list(value):
        return Group("[", [("", outline(item, texts, level + 1)) for item in first(value)], "]", len(value))
    return leaf(value, texts)


def of_fields(name: str, fields: list[tuple[str, Any]], texts: int, level: int) -> Group:
    """Outline of an object with all of its fields."""
    parts = [(f"{field}=", outline(value, texts, level + 1)) for field, value in fields]
    return Group(f"{name}(", parts, ")", len(parts), whole=True)


def is_displayed(value: object) -> bool:
    """Whether a value is a displayed object."""
    return hasattr(type(value), "_outline")


def leaf(value: object, texts: int) -> Outline:
    """Outline of a value without parts."""
    if isinstance(value, datetime):
        return repr(format_time(value))
    if isinstance(value, (str, bytes)) and not isinstance(value, Enum):
        return Text(*cut(value, texts))
    return repr(value)


def cut(text: Any, limit: int) -> tuple[Any, int]:
    """The part of a text that is shown, and the number of characters that are left out."""
    shown = text if len(text) <= limit else text[: limit * 4 // 5]
    return shown, len(text) - len(shown)


def first(values: Iterable[Any], limit: int = SHOWN_ITEMS) -> list[Any]:
    """The items that are shown."""
    return [item for _, item in zip(range(limit), values)]


def more(count: int) -> list[str]:
    """The count of the items that are not shown."""
    return [f"… {count} more"] if count > 0 else []


def is_vector(value: object) -> bool:
    """Whether a value is a list or an array of numbers."""
    if isinstance(value, (list, tuple)):
        return bool(value) and isinstance(value[0], Real)
    return getattr(value, "ndim", 0) == 1


def is_list(value: object) -> bool:
    """Whether a value is a list, or an array of arrays."""
    return isinstance(value, (list, tuple)) or getattr(value, "ndim", 0) > 1


def numbers(vector: Any) -> list[Any]:
    """The numbers that are shown. Only these numbers of an array become Python objects."""
    shown = vector[:SHOWN_NUMBERS]
    if hasattr(shown, "tolist"):
        return cast("list[Any]", shown.tolist())
    return [number.item() if hasattr(number, "item") else number for number in shown]


def in_one_line(shown: Outline, room: float = inf) -> str:
    """An outline in one line of about ``room`` characters."""
    if isinstance(shown, str):
        return shown
    if isinstance(shown, Text):
        return "".join([repr(shown.shown), *more(shown.rest)])
    texts: list[str] = []
    for label, part in shown.parts:
        text = label + in_one_line(part, room)
        if len(text) > room and not shown.whole and (texts or room <= 0):
            break
        texts.append(text)
        room -= len(text)
    return shown.opening + ", ".join(texts + more(shown.total - len(texts))) + shown.closing


def in_lines(shown: Outline, width: int, indent: int = 0, label: str = "", end: str = "") -> list[str]:
    """An outline as a tree."""
    margin = " " * indent
    line = margin + label + in_one_line(shown) + end
    if isinstance(shown, str) or len(line) <= width:
        return [line]
    if isinstance(shown, Text):
        pieces = [*map(repr, pieces_of(shown.shown, width - indent - len(label) - 3)), *more(shown.rest)]
        pieces[-1] += end
        return [margin + label + pieces[0], *(margin + " " * len(label) + piece for piece in pieces[1:])]
    lines = [margin + label + shown.opening]
    for inner, part in shown.parts:
        lines += in_lines(part, width, indent + 4, inner, ",")
    lines += [f"{margin}    {text}" for text in more(shown.total - len(shown.parts))]
    return [*lines, margin + shown.closing + end]


def pieces_of(text: Any, width: int) -> list[Any]:
    """A text in pieces that end at the ends of lines and words."""
    if not text or isinstance(text, bytes):
        return [text]
    wrapper = TextWrapper(
        max(width, NARROWEST),
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=False,
        break_on_hyphens=False,
    )
    return [piece for line in text.splitlines(keepends=True) for piece in wrapper.wrap(line)]
