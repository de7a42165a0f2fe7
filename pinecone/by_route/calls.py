"""Calls by route: from a route and arguments to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, NoReturn

from pinecone.arguments.plain import kind_of, plain
from pinecone.by_route.known import CALLERS, KNOWN
from pinecone.display import Displayed
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, UnsupportedByApiVersion
from pinecone.models.view import View, viewed
from pinecone.transport.options import NAMES, NONE, checked_options
from pinecone.versioning import Call, Operations, check_documented, unchanged

if TYPE_CHECKING:
    from pinecone.codec.rpc import RpcOperation
    from pinecone.codec.wire import Operation
    from pinecone.transport.call_options import CallOptions

EVENTS = "text/event-stream"


def call(ops: Operations, route: str, arguments: Mapping[str, Any]) -> Call[Any]:
    """Make the call of an operation.

    Args:
        ops: Operations that the client may call.
        route: Route of the operation, such as "POST /query".
        arguments: Its arguments by name. Files have been read.

    Raises:
        UnsupportedByApiVersion: The version of the client lacks the operation or an argument.
        PineconeApiTypeError: An argument that this version requires is missing, or one has a wrong type.
        PineconeApiValueError: There is something in an argument that cannot be sent.
    """
    operation = ops.operation(route, route)
    files = files_of(operation)
    refuse_options(operation, arguments)
    values = {
        name: files_and_json(value, f"{route}: {name}")
        if name in files
        else plain(value, f"{route}: {name}", nulls=True)
        for name, value in arguments.items()
        if value is not None
    }
    for name, value in values.items():
        if value == "" and f"{{{name}}}" in route:  # which would address what is above
            raise PineconeApiValueError(f"{route}: {name} must not be empty.")
    made: Call[Any] = ops.call_with(route, route, values)
    check_documented(made, {name: value for name, value in values.items() if name not in files})
    made.finish = finish_of(made.operation)
    kinds = answers_of(made.operation)
    if kinds and "application/json" not in kinds:
        made.request = made.request._replace(headers={**made.request.headers, "Accept": ", ".join(kinds)})
    return made


def operation(ops: Operations, who: str, route: str) -> Operation | RpcOperation:
    """The operation of a route.

    Args:
        ops: Operations that the client may call.
        who: What is asked for it: "pc", "index" or "admin".
        route: Route of the operation.

    Raises:
        PineconeApiTypeError: The route is no text.
        PineconeApiValueError: There is no such route, or something else is to be asked for it.
        UnsupportedByApiVersion: The version of the client lacks the operation.
    """
    if not isinstance(route, str):
        raise PineconeApiTypeError(f'A route is a text such as "GET /indexes", not {kind_of(route)}.')
    if not is_known(ops, route):
        refuse_unknown(ops, route)
    found = ops.operation(route, route)
    owner = KNOWN[route].owner
    if not fits(who, owner, found):
        caller = "Admin(…)" if owner == "admin" else CALLERS[owner]
        raise PineconeApiValueError(f"{route} is called another way: {caller}.call(…).")
    return found


def fits(who: str, owner: str, operation: Operation | RpcOperation) -> bool:
    """Whether an operation can be called so.

    A token is taken for a service that nobody here knows as well, if it asks for either a token or an API key.
    """
    return who == CALLERS[owner] or (who == "admin" and owner == "pc" and operation.credential == "Authorization")


def is_known(ops: Operations, route: str) -> bool:
    """Whether a stable version has an operation, or a preview that the client is pinned to."""
    from pinecone.core.routes import ROUTES

    return route in ROUTES or ops.has(route)


def known_routes(ops: Operations) -> list[str]:
    """The routes of all operations that are known to a client, whether its version has them or not."""
    return [route for route in KNOWN if is_known(ops, route)]


def refuse_unknown(ops: Operations, route: str) -> NoReturn:
    """Refuse a route that is not known to a client.

    Raises:
        UnsupportedByApiVersion: A preview has it.
        PineconeApiValueError: There is no such route.
    """
    if preview := ops.preview_with(route):
        raise UnsupportedByApiVersion(
            f'{route} is only in API {preview}, which is a preview. Pass Pinecone(api_version="{preview}").'
        )
    raise PineconeApiValueError(f"There is no operation {route!r}.{nearest_route(route, known_routes(ops))}")


def nearest_route(route: str, routes: Collection[str]) -> str:
    """A sentence that asks whether another route was meant; empty when none is near."""
    from pinecone.arguments.misuse import nearest

    words = route.split()
    spelled = f"{words[0].upper()} /{words[-1].lstrip('/')}" if words else ""
    if spelled in routes:
        return f" Did you mean {spelled!r}?"
    for known in routes:
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(known)), spelled):
            names = ", ".join(f"{name}=…" for name in re.findall(r"{(\w+)}", known))
            return f" Did you mean {known!r}? What is in braces is passed as an argument: {names}."
    return nearest(spelled, routes)


def refuse_options(operation: Operation | RpcOperation, arguments: Mapping[str, Any]) -> None:
    """Refuse options among the arguments, since operations have arguments of the same names.

    Raises:
        PineconeApiTypeError: The operation has no such argument, neither in this version nor in a stable one.
    """
    for name in NAMES:
        if name in arguments and name not in operation.arguments:
            from pinecone.core.routes import ROUTES

            route = operation.route
            if route not in ROUTES or name not in ROUTES[route].arguments:
                raise PineconeApiTypeError(
                    f'{route} has no argument {name!r}. Options stand apart: options={{"{name}": …}}.'
                )


def options_of(options: Any) -> CallOptions:
    """The options of a call, checked.

    Raises:
        PineconeApiTypeError: They are no mapping, or there is an unknown one among them, or one has a wrong type.
        PineconeApiValueError: The timeout is not above 0.
    """
    if options is None:
        return NONE
    if not isinstance(options, Mapping):
        raise PineconeApiTypeError(f"call: options must be a dict with timeout and retry, not {kind_of(options)}.")
    for name in options:
        if name not in NAMES:
            from pinecone.arguments.misuse import nearest

            raise PineconeApiTypeError(f"call: there is no option {name!r}.{nearest(str(name), NAMES)}")
    return checked_options("call", options)


# Files


def files_of(operation: Operation | RpcOperation) -> frozenset[str]:
    """Names of the arguments that are files."""
    return frozenset() if operation.rpc is not None else operation.files


def files_and_json(value: Any, where: str) -> Any:
    """Files that have been read as they are; the objects that are given in place of files as plain JSON."""
    if isinstance(value, list):
        return [files_and_json(each, f"{where}[{number}]") for number, each in enumerate(value)]
    return plain(value, where, nulls=True) if isinstance(value, Mapping) else value


def is_form(operation: Operation | RpcOperation) -> bool:
    """Whether files are parts of a form, which have names."""
    return operation.rpc is None and "multipart/form-data" in operation.encoders


# Answers


def is_stream(call: Call[Any], arguments: Mapping[str, Any]) -> bool:
    """Whether an answer comes in pieces: always, or since ``stream=True`` asks for it."""
    return call.operation.rpc is None and (arguments.get("stream") is True or answers_of(call.operation) == [EVENTS])


def answers_of(operation: Operation | RpcOperation) -> list[str]:
    """Content types of successes, over HTTP."""
    responses = {} if operation.rpc is not None else operation.responses
    return list(dict.fromkeys(kind for status in responses if status[0] == "2" for kind in responses[status]))


def below(call: Call[Any], path: str) -> Call[Any]:
    """A call whose path is below that of its server."""
    if path:
        call.request = call.request._replace(target=path + call.request.target)
    return call


def finish_of(operation: Operation | RpcOperation) -> Callable[[Any], Any]:
    """What makes the result: the type that methods return, where there is one, else a view."""
    make = maker(operation.route)

    def finish(response: Any) -> Any:
        if response is None:
            return None
        if make is not unchanged and not isinstance(response, Displayed):
            return make(response)
        is_message = isinstance(response, dict) and operation.rpc is not None
        return View(response) if is_message else viewed(response)

    return finish


def maker(route: str) -> Callable[[Any], Any]:
    """What makes the result of an operation that methods call."""
    module, _, name = KNOWN[route].maker.partition(":")
    return getattr(import_module(module), name) if module else unchanged
