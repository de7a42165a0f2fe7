"""A session: what a user does with one index or service, and what an API version must have for it."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

from pinecone import core


class Session(NamedTuple):
    """A session.

    Attributes:
        name: Name of its cassettes, of its index, and of whatever else it makes.
        needs: Operations it needs, each a route and the arguments that are used, such as
            ``"PATCH /indexes/{index_name} tags"``.
        run: Goes through it with a client.
    """

    name: str
    needs: tuple[str, ...]
    run: Callable[[Any], Any]

    def fits(self, version: str) -> bool:
        """Whether an API version has all it needs."""
        operations = core.load(version)
        for method, path, *arguments in map(str.split, self.needs):
            route = f"{method} {path}"
            if route not in operations or not operations[route].arguments.keys() >= set(arguments):
                return False
        return True


def session(*needs: str) -> Callable[[Callable[[Any], Any]], Session]:
    """Make a session of a function."""
    return lambda run: Session(run.__name__.replace("_", "-"), needs, run)
