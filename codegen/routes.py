"""Which API versions have which operations and arguments: the difference between all versions but previews."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import ir
from .render import argument_paths

Since = tuple[str, "str | None"]


@dataclass
class Span:
    """From which version on, and if it is gone again up to which, the API has an operation and its arguments."""

    since: str
    until: str | None
    arguments: dict[str, Since] = field(default_factory=dict)


def spans(services: dict[str, list[ir.Service]]) -> dict[str, Span]:
    """The span of every route, given the services of the versions that count, oldest first."""
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
