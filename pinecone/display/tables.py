"""Values as HTML tables, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any

from pinecone.display.counting import counted
from pinecone.display.outline import (
    SHOWN_LEVELS,
    SHOWN_NUMBERS,
    TEXT_IN_TREE,
    cut,
    first,
    is_displayed,
    is_list,
    is_vector,
    more,
    numbers,
)
from pinecone.display.times import format_time

if TYPE_CHECKING:
    from pinecone.display import Displayed

SHOWN_ROWS = 20


class Html(str):
    """Text that is already HTML."""

    __slots__ = ()


def table_of(shown: Displayed) -> Html:
    """The table of a result: one row for each item of a list, otherwise one row for each field."""
    listing = shown._LISTING
    if listing is None:
        return table(type(shown).__name__, ["field", "value"], shown._shown())
    items = shown._listed(listing.field)
    besides = {name: value for name, value in shown._shown() if name != listing.field}
    about = [f"{path}: {text}" for path, text in lines(besides) if text and not isinstance(text, Html)]
    return items_table(" · ".join([counted(len(items), listing.noun), *about]), items, listing.columns)


def table(caption: str, header: Iterable[str], rows: Iterable[Iterable[Any]], level: int = 0) -> Html:
    """A table. Empty columns are left out."""
    cells = [[cell(value, level) for value in row] for row in rows]
    header = [*header]
    used = [at for at in range(len(header)) if any(row[at] for row in cells)] if cells else [*range(len(header))]
    named = f"<caption>{escaped(caption)}</caption>" if caption else ""
    rows = [("th", header), *(("td", row) for row in cells)] if used else []
    return Html(f"<table>{named}{''.join(table_row(tag, (row[at] for at in used)) for tag, row in rows)}</table>")


def table_row(tag: str, cells: Iterable[str]) -> str:
    """A row of cells that are already HTML."""
    return "<tr>" + "".join(f"<{tag}>{text}</{tag}>" for text in cells) + "</tr>"


def items_table(caption: str, items: Any, columns: tuple[str, ...] = (), level: int = 0) -> Html:
    """A table with one row for each item.

    Args:
        caption: Caption of the table.
        items: The items, or the items by name.
        columns: Paths of the fields to show; all fields if left out.
        level: Nesting level of the table.
    """
    if isinstance(items, dict):
        items = [item if "id" in item else {"name": name, **dict(item)} for name, item in items.items()]
    shown = [dict(fields(item)) for item in first(items, SHOWN_ROWS)]
    columns = columns or tuple(dict.fromkeys(name for item in shown for name in item))
    rows = [[at(item, column) for column in columns] for item in shown]
    rest = [[text, *[""] * (len(columns) - 1)] for text in more(len(items) - len(shown))]
    return table(caption, columns, rows + rest, level)


def fields(value: Any) -> list[tuple[Any, Any]]:
    """Names and values of the fields of an object or a dictionary."""
    return value._shown() if is_displayed(value) else [*value.items()]


def at(item: Any, path: str) -> Any:
    """The field at a path; None if there is none."""
    for name in path.split("."):
        item = item.get(name) if hasattr(item, "get") else None
    return item


def cell(value: object, level: int) -> Html:
    """A value in a cell, with one line for each field."""
    labelled = ((f"{escaped(path)}: " if path else "", escaped(text)) for path, text in lines(value, level=level))
    return Html("<br>".join(label + text for label, text in labelled))


def lines(value: Any, path: str = "", level: int = 0) -> Iterator[tuple[str, str]]:
    """Paths of the fields in a value, each with its text."""
    if level == SHOWN_LEVELS:
        yield path, "…"
    elif is_object(value):
        named = fields(value)
        shown = first(named) if isinstance(value, dict) else named
        for name, inner in shown:
            yield from lines(inner, f"{path}.{name}" if path else str(name), level + 1)
        yield from (("", text) for text in more(len(named) - len(shown)))
    elif isinstance(value, (list, tuple)) and value and all(map(is_object, first(value, SHOWN_ROWS))):
        yield path, items_table("", value, level=level + 1)
    else:
        yield path, words(value, level)


def is_object(value: object) -> bool:
    """Whether a value has fields."""
    return (isinstance(value, dict) or is_displayed(value)) and not isinstance(value, list)


def words(value: Any, level: int) -> str:
    """The text of a value without fields."""
    if level == SHOWN_LEVELS:
        return "…"
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return format_time(value)
    if isinstance(value, str):
        shown, rest = cut(value, TEXT_IN_TREE)
        return "".join([shown, *more(rest)])
    if is_vector(value):
        return ", ".join([*(words(number, level) for number in numbers(value)), *more(len(value) - SHOWN_NUMBERS)])
    if is_object(value):
        return ", ".join(f"{path}: {text}" if path else text for path, text in lines(value, level=level))
    if is_list(value):
        shown = [words(item, level + 1) for item in first(value)]
        return ", ".join([*shown, *more(len(value) - len(shown))])
    return str(value)


def escaped(text: str) -> str:
    """A text as HTML."""
    return text if isinstance(text, Html) else escape(text, quote=False)
