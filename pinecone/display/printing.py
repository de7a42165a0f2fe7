"""Support for pretty printers: pprint of the standard library, and rich."""

from __future__ import annotations

import sys
from typing import Any

from pinecone.display.outline import (
    SHOWN_ITEMS,
    SHOWN_LEVELS,
    SHOWN_NUMBERS,
    TEXT_IN_TREE,
    first,
    in_one_line,
    is_displayed,
    is_list,
    is_vector,
    leaf,
    more,
    numbers,
)


def teach_pprint(repr_of_fields: Any) -> None:
    """Let pprint lay out results as trees.

    Pprint finds a function by ``__repr__`` of a class and otherwise prints the repr. It takes the repr before it looks
    for the function, so the function is added then, and only programs that use pprint import it.

    Args:
        repr_of_fields: ``__repr__`` of the results.
    """
    printer = getattr(sys.modules.get("pprint"), "PrettyPrinter", None)
    functions = getattr(printer, "_dispatch", None)
    if isinstance(functions, dict):
        functions[repr_of_fields] = pprint_tree


def pprint_tree(printer: Any, shown: Any, stream: Any, indent: int, allowance: int, *_: Any) -> None:
    """Print a result; called by pprint."""
    lines = shown._lines(printer._width - indent - allowance)
    stream.write(("\n" + " " * indent).join(lines))


class Written(str):
    """A text whose repr has no quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def pruned(value: Any, level: int = 0) -> Any:
    """A value without the parts that are not shown, for printers that lay out lists and dictionaries themselves."""
    if is_displayed(value):
        return value
    if level == SHOWN_LEVELS:
        return Written("…")
    if isinstance(value, dict):
        rest = {Written("…"): Written(f"{len(value) - SHOWN_ITEMS} more")} if len(value) > SHOWN_ITEMS else {}
        return {**{key: pruned(value[key], level + 1) for key in first(value)}, **rest}
    if is_vector(value):
        return [*numbers(value), *map(Written, more(len(value) - SHOWN_NUMBERS))]
    if is_list(value):
        shown = [pruned(item, level + 1) for item in first(value)]
        return [*shown, *map(Written, more(len(value) - len(shown)))]
    return Written(in_one_line(leaf(value, TEXT_IN_TREE)))
