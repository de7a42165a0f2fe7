"""The operations of the API, as ``pc.operations()`` lists them."""

from __future__ import annotations

from typing import NewType, Optional

from pinecone.display import Listing
from pinecone.display.counting import counted
from pinecone.models.base import Listed, Struct

#: Method and path of an operation, such as "GET /indexes". For type checkers, ``pc.call(Route(text), …)`` calls any
#: operation.
Route = NewType("Route", str)

#: Approximate number of characters that a line shows of the arguments.
SHOWN = 60


class OperationArgument(Struct, frozen=True):  # type: ignore[misc]
    """An argument of an operation.

    Attributes:
        name: Its name.
        required: Whether every API version that has the operation requires it.
        since: First API version that has it.
        until: Last API version that has it; None if the latest has it.
    """

    name: str
    required: bool
    since: str
    until: Optional[str] = None


class OperationModel(Struct, frozen=True):  # type: ignore[misc]
    """An operation of the API.

    Attributes:
        route: Method and path, the first argument of ``call``.
        summary: What it does.
        on: Object to call it on: "pc", "index" or "admin".
        method: Method of the package that calls it; None if there is none.
        arguments: Arguments of the operation.
        since: First API version that has it.
        until: Last API version that has it; None if the latest has it.
    """

    route: Route
    summary: str
    on: str
    method: Optional[str]
    arguments: tuple[OperationArgument, ...]
    since: str
    until: Optional[str] = None


class OperationList(Listed[OperationModel], Struct, frozen=True):  # type: ignore[misc]
    """The operations of the API. Its length and its items are those of ``operations``; printed, it is a table.

    Attributes:
        operations: The operations, by their paths.
    """

    _LISTING = Listing("operations", "operation", "route since until on method")

    operations: list[OperationModel]

    def routes(self) -> list[Route]:
        """Routes of the operations."""
        return [each.route for each in self.operations]

    def _drawn(self, width: int) -> list[str]:
        rows = [(*self._LISTING.columns, "arguments"), *(row(each) for each in self.operations)]
        widths = [max(len(each[at]) for each in rows) for at in range(len(rows[0]))]
        lines = ["  ".join(map(str.ljust, each, widths)).rstrip() for each in rows]
        return [counted(len(self.operations), "operation"), *lines]


def row(operation: OperationModel) -> tuple[str, ...]:
    """The cells of a line. Optional arguments are in brackets."""
    names = [each.name if each.required else f"[{each.name}]" for each in operation.arguments]
    shown = names
    while len(", ".join(shown)) > SHOWN:
        shown = shown[:-1]
    rest = [f"… {len(names) - len(shown)} more"] if len(shown) < len(names) else []
    cells = (operation.route, operation.since, operation.until, operation.on, operation.method)
    return *(cell or "" for cell in cells), ", ".join([*shown, *rest])
