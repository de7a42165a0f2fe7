"""What operations there are, and which method calls each."""

from __future__ import annotations

from pinecone.by_route.known import KNOWN
from pinecone.core.routes import ROUTES, Span
from pinecone.models.operations import OperationArgument, OperationList, OperationModel, Route
from pinecone.versioning import Operations

#: What has the method ``call`` for operations that are called at the host of something else.
ON = {"assistant": "pc"}


def operations(ops: Operations, on: str | None = None) -> OperationList:
    """The operations of all API versions, with those that only the version of the client has.

    Args:
        ops: Operations that the client may call.
        on: "index" or "admin" for those that an index or ``Admin`` calls; all if left out.
    """
    found = [described(route, ops) for route in KNOWN if route in ROUTES or ops.has(route)]
    wanted = [each for each in found if on in (None, each.on)]
    return OperationList(sorted(wanted, key=lambda each: each.route.split(" ")[::-1]))


def described(route: str, ops: Operations) -> OperationModel:
    """What is to be said of an operation."""
    known = KNOWN[route]
    span = ROUTES.get(route) or span_of_pinned(route, ops)
    arguments = [
        OperationArgument(name, name in known.required, since, until)
        for name, (since, until) in span.arguments.items()
        if "." not in name
    ]
    arguments.sort(key=lambda each: not each.required)
    on = ON.get(known.owner, known.owner)
    return OperationModel(
        Route(route), known.summary, on, known.method or None, tuple(arguments), span.since, span.until
    )


def span_of_pinned(route: str, ops: Operations) -> Span:
    """The versions of an operation that only the version of the client has, as a preview does."""
    operation = ops.operation(route, route)
    return Span(operation.version, None, dict.fromkeys(operation.arguments, (operation.version, None)))
