"""The API versions that have each operation and argument. Previews do not count."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import ir
from .render import argument_paths

Since = tuple[str, "str | None"]


@dataclass
class Span:
    """The first version of the API that has an operation, the last one if it was removed, and the same of arguments."""

    since: str
    until: str | None
    arguments: dict[str, Since] = field(default_factory=dict)


def spans(services: dict[str, list[ir.Service]]) -> dict[str, Span]:
    """The span of every route. The services are those of the versions that count, oldest version first."""
    versions = list(services)
    routes: dict[str, list[str]] = {}
    arguments: dict[str, dict[str, list[str]]] = {}
    for version, found in services.items():
        for service in found:
            for operation in service.operations:
                routes.setdefault(operation.route, []).append(version)
                for path in argument_paths(operation, service.models):
                    arguments.setdefault(operation.route, {}).setdefault(path, []).append(version)

    def span(having: list[str]) -> Since:
        return having[0], None if having[-1] == versions[-1] else having[-1]

    return {
        route: Span(*span(having), {path: span(found) for path, found in sorted(arguments.get(route, {}).items())})
        for route, having in sorted(routes.items())
    }
