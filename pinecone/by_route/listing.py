"""What operations there are, and which method calls each."""

from __future__ import annotations

from pinecone import core
from pinecone.by_route.calls import known_routes
from pinecone.by_route.known import CALLERS, KNOWN
from pinecone.core.routes import ROUTES, Span
from pinecone.models.operations import OperationArgument, OperationList, OperationModel, Route
from pinecone.versioning import Operations


def operations(ops: Operations, on: str | None = None) -> OperationList:
    """The operations of all API versions, with those that only the version of the client has.

    Args:
        ops: Operations that the client may call.
        on: "index" or "admin" for those that an index or ``Admin`` calls; all if left out.
    """
    found = [described(route, ops) for route in known_routes(ops)]
    wanted = [each for each in found if on in (None, each.on)]
    return OperationList(sorted(wanted, key=lambda each: each.route.split(" ")[::-1]))


def described(route: str, ops: Operations) -> OperationModel:
    """What is to be said of an operation."""
    known = KNOWN[route]
    span = span_of(route, ops)
    arguments = [
        OperationArgument(name, name in known.required, since, until)
        for name, (since, until) in span.arguments.items()
        if "." not in name
    ]
    arguments.sort(key=lambda each: not each.required)
    return OperationModel(
        Route(route),
        known.summary,
        CALLERS[known.owner],
        known.method or None,
        tuple(arguments),
        span.since,
        span.until,
    )


def span_of(route: str, ops: Operations) -> Span:
    """The versions that have an operation and its arguments. What a preview adds counts for clients pinned to it."""
    if ops.pinned in (None, *core.STABLE) or not ops.has(route):
        return ROUTES[route]
    operation = ops.operation(route, route)
    since = (operation.version, None)
    stable = ROUTES.get(route, Span(*since, {}))
    return stable._replace(arguments={**dict.fromkeys(operation.arguments, since), **stable.arguments})
