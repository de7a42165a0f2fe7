"""How results are displayed: one short line, a tree of lines, or an HTML table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Optional

if TYPE_CHECKING:
    from pinecone.display.outline import Outline

#: Maximum width of a tree in characters.
WIDTH = 80


class Listing:
    """The table of a result that is a list.

    Args:
        field: The field that holds the items.
        noun: Noun for an item.
        columns: Paths of the fields of an item to show, separated by spaces; all fields if left out.
    """

    def __init__(self, field: str, noun: str, columns: str = "") -> None:
        self.field = field
        self.noun = noun
        self.columns = tuple(columns.split())


class Displayed:
    """Base of objects that display their fields.

    ``repr`` is one short line. ``str``, pprint, IPython and rich show a long one as a tree. A notebook shows a table.
    Long values are cut, with a count of what is left out.
    """

    __slots__ = ()

    #: Table of a result that is a list; None for other results.
    _LISTING: ClassVar[Optional[Listing]] = None

    def _shown(self) -> list[tuple[str, Any]]:
        """Names and values of the fields to show."""
        raise NotImplementedError

    def _listed(self, field: str) -> Any:
        """The items of the table."""
        return getattr(self, field)

    def _outline(self, texts: int, level: int) -> Outline:
        """Outline of the fields."""
        from pinecone.display.outline import of_fields

        return of_fields(type(self).__name__, self._shown(), texts, level)

    def _lines(self, width: int) -> list[str]:
        """Lines of the printed text."""
        try:
            return self._drawn(width)
        except AttributeError:
            return [unmade(self)]

    def _drawn(self, width: int) -> list[str]:
        """Lines of the tree; a single line if it fits."""
        from pinecone.display.outline import tree

        return tree(self, width)

    def __repr__(self) -> str:
        from pinecone.display.outline import line
        from pinecone.display.printing import teach_pprint

        teach_pprint(Displayed.__repr__)
        try:
            return line(self)
        except AttributeError:
            return unmade(self)

    #: Tells whether a class has a repr of its own.
    _REPR: ClassVar[Any] = __repr__

    def __str__(self) -> str:
        return "\n".join(self._lines(WIDTH))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Show the tree in IPython."""
        lines = [f"{type(self).__name__}(…)"] if cycle else self._lines(printer.max_width - printer.indentation)
        for number, line in enumerate(lines):
            if number:
                printer.break_()
            printer.text(line)

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Fields for rich."""
        from pinecone.display.printing import pruned

        return [(name, pruned(value)) for name, value in self._shown()]

    def _repr_html_(self) -> str:
        """Table for notebooks."""
        from pinecone.display.tables import table_of

        return table_of(self)


def unmade(shown: Displayed) -> str:
    """The repr of an object whose fields are missing."""
    return f"<{type(shown).__name__} whose constructor failed>"
