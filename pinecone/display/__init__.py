"""How results show themselves: one short line, a tree of lines, or a table in HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Optional

if TYPE_CHECKING:
    from pinecone.display.outline import Outline

#: Characters of a line of a tree.
WIDTH = 80


class Listing:
    """The table of a result that is a list of something.

    Args:
        field: The field that holds the items.
        noun: What an item is called.
        columns: Paths to the fields of an item that are shown; all that the items have when left out.
    """

    def __init__(self, field: str, noun: str, columns: tuple[str, ...] = ()) -> None:
        self.field = field
        self.noun = noun
        self.columns = columns


class Displayed:
    """An object of named fields that shows itself.

    ``repr`` is one short line. ``str``, pprint, IPython and rich break it over lines like a tree where it is long. A
    notebook shows a table. What is long is cut, with a count in place of what is left out.
    """

    __slots__ = ()

    #: Table of a result that is a list; None for any other.
    _LISTING: ClassVar[Optional[Listing]] = None

    def _shown(self) -> list[tuple[str, Any]]:
        """Pairs of name and value that are shown."""
        raise NotImplementedError

    def _listed(self, field: str) -> Any:
        """The items of the table."""
        return getattr(self, field)

    def _outline(self, texts: int, level: int) -> Outline:
        """What is shown, ready to be laid out."""
        from pinecone.display.outline import of_fields

        return of_fields(type(self).__name__, self._shown(), texts, level)

    def _lines(self, width: int) -> list[str]:
        """What is printed."""
        try:
            return self._drawn(width)
        except AttributeError:
            return [unmade(self)]

    def _drawn(self, width: int) -> list[str]:
        """The tree; a single line where that fits."""
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

    #: By which it is told that a class has no repr of its own.
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
        """What rich shows."""
        from pinecone.display.printing import pruned

        return [(name, pruned(value)) for name, value in self._shown()]

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from pinecone.display.tables import table_of

        return table_of(self)


def unmade(shown: Displayed) -> str:
    """What is shown of an object whose fields are not there."""
    return f"<{type(shown).__name__} whose constructor failed>"
