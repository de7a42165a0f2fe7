"""Find the route of an operation, such as ``GET /indexes/{index_name}``, from the path of a request."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from urllib.parse import unquote

from pinecone import core


class Routes:
    """The routes of one API version, as patterns.

    Args:
        routes: Routes with their path templates.
    """

    def __init__(self, routes: Iterable[str]) -> None:
        self._fixed: set[str] = set()
        self._templates: dict[tuple[str, int], list[tuple[str, list[str]]]] = {}
        for route in routes:
            if "{" not in route:
                self._fixed.add(route)
            else:
                segments = route.split("/")
                self._templates.setdefault((segments[0], len(segments)), []).append((route, segments))

    def match(self, method: str, raw_path: str) -> tuple[str, dict[str, str]] | None:
        """The route of a request and its path arguments; None if there is no such route.

        Args:
            method: HTTP method.
            raw_path: Path before decoding. An encoded ``/`` is part of an argument.
        """
        target = f"{method} {raw_path}"
        if target in self._fixed:
            return target, {}
        segments = target.split("/")
        for route, template in self._templates.get((segments[0], len(segments)), ()):
            arguments = _arguments(template, segments)
            if arguments is not None:
                return route, arguments
        return None


@functools.cache
def routes_of(version: str) -> Routes:
    """The routes of an API version."""
    return Routes(core.load(version))


def _arguments(template: list[str], segments: list[str]) -> dict[str, str] | None:
    arguments = {}
    for expected, segment in zip(template, segments):
        if expected.startswith("{"):
            if not segment:
                return None
            arguments[expected[1:-1]] = unquote(segment)
        elif expected != segment:
            return None
    return arguments
