"""Which API version a call speaks.

A pinned client speaks its version and no other: what that version's own table lacks is refused before anything is
sent. A client without a pin speaks the default, and only for what the default lacks the oldest version that has it,
which is never a preview: those are spoken by pinned clients alone.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from pinecone import core
from pinecone.arguments.plain import plain
from pinecone.exceptions import PineconeApiTypeError, UnsupportedByApiVersion

if TYPE_CHECKING:
    from pinecone.codec.wire import Operation, Request
    from pinecone.core.routes import Span

    Load = Callable[[str], Mapping[str, Operation]]

T = TypeVar("T")


class Call(Generic[T]):
    """A request that is ready to be sent, and how its response is read.

    Attributes:
        name: Method of the client, for messages.
        operation: Generated operation, which reads the response and names the API version.
        request: What goes over the wire.
        finish: Makes the result of the method from the decoded response.
        namespace: Namespace of the call, for messages; None if it has none.
    """

    __slots__ = ("finish", "name", "namespace", "operation", "request")

    def __init__(
        self,
        name: str,
        operation: Operation,
        request: Request,
        finish: Callable[[Any], T],
        namespace: str | None = None,
    ) -> None:
        self.name = name
        self.operation = operation
        self.request = request
        self.finish = finish
        self.namespace = namespace


def unchanged(response: Any) -> Any:
    """The response is the result."""
    return response


def no_result(response: Any) -> None:
    """The response says nothing that the caller could use."""


@cache
def over_grpc(version: str) -> Mapping[str, Any]:
    """The operations of a version by route: those over gRPC, and where the proto lacks a route that over HTTP."""
    return ChainMap(core.load_rpc(version), core.load(version))  # type: ignore[arg-type]


class Operations:
    """The operations that a client may call.

    Args:
        pinned: API version that the client is pinned to; None for no pin.
        load: Gives the operations of a version by route.
    """

    def __init__(self, pinned: str | None = None, load: Load = core.load) -> None:
        self.pinned = pinned
        self._load = load
        self._chosen: dict[str, Operation] = {}

    @cached_property
    def _table(self) -> Mapping[str, Operation]:
        return self._load(self.pinned or core.DEFAULT)

    def call(
        self, name: str, route: str, arguments: Mapping[str, Any], finish: Callable[[Any], T] = unchanged
    ) -> Call[T]:
        """Make a call of the version that has the operation and all arguments.

        Args:
            name: Method of the client, for messages.
            route: Route of the operation, such as "POST /query".
            arguments: Arguments by name; those that are None are not sent. A tuple is a file.
            finish: Makes the method's result of the response.

        Raises:
            UnsupportedByApiVersion: The version of the client lacks the operation or an argument.
            PineconeApiTypeError: An argument that this version requires is missing, or one has a wrong type.
            PineconeApiValueError: There is something in an argument that cannot be sent, such as NaN, or a number is
                below its lower bound.
        """
        made = {
            key: value if type(value) is tuple else plain(value, f"{name}: {key}", nulls=True)
            for key, value in arguments.items()
            if value is not None
        }
        call = self.call_with(name, route, made, finish)
        check_documented(call, made)
        return call

    def call_with(
        self, name: str, route: str, arguments: Mapping[str, Any], finish: Callable[[Any], T] = unchanged
    ) -> Call[T]:
        """Make a call whose arguments have been checked already: plain JSON, or vectors of numbers."""
        given = {key: value for key, value in arguments.items() if value is not None}
        operation = self.operation(name, route)
        if unknown_to(operation.arguments, given) is not None:
            operation = self._having(name, route, given, operation)
        if not operation.required <= given.keys():
            missing = ", ".join(f"{key}=" for key in sorted(operation.required - given.keys()))
            raise PineconeApiTypeError(f"{name} needs {missing} in API {operation.version}.")
        try:
            request = operation.encode(**given)
        except TypeError as error:
            raise PineconeApiTypeError(f"{name}: an argument cannot be sent ({error}).") from error
        return Call(name, operation, request, finish, given.get("namespace"))

    def operation(self, name: str, route: str) -> Operation:
        """The operation of a route.

        Raises:
            UnsupportedByApiVersion: The version of the client lacks the operation.
        """
        operation = self._chosen.get(route)
        if operation is None:
            operation = self._table[route] if route in self._table else self._having(name, route, {}, None)
            self._chosen[route] = operation
        return operation

    def has(self, route: str) -> bool:
        """Whether the version of the client has an operation; without a pin, whether any has it that is no preview."""
        return route in self._table or (
            self.pinned is None and any(route in self._load(version) for version in core.STABLE)
        )

    def preview_with(self, route: str) -> str | None:
        """The newest preview that has an operation; None if there is none."""
        previews = [version for version in core.VERSIONS if version not in core.STABLE]
        return next((version for version in reversed(previews) if route in self._load(version)), None)

    def _having(self, name: str, route: str, given: Mapping[str, Any], lacks: Operation | None) -> Operation:
        """The oldest operation of a stable version that has every argument, unless the client is pinned."""
        if self.pinned is None:
            for version in core.STABLE:
                table = self._load(version)
                if route in table and unknown_to(table[route].arguments, given) is None:
                    return table[route]
        argument = unknown_to(lacks.arguments, given) if lacks else None
        raise UnsupportedByApiVersion(refusal(name, route, argument, self.pinned))


def check_documented(call: Call[Any], arguments: Mapping[str, Any]) -> None:
    """Refuse arguments of a call that the document of its API version does not allow.

    Args:
        call: The call.
        arguments: Its arguments, as plain JSON. What is part of the path is looked at where it is taken.

    Raises:
        PineconeApiTypeError: One is of the wrong type.
        PineconeApiValueError: One is below its lower bound.
    """
    unseen = {
        key: value for key, value in arguments.items() if value is not None and f"{{{key}}}" not in call.operation.route
    }
    if unseen:
        from pinecone.arguments.documented import check  # with what it needs it takes long to import

        check(call.name, call.operation, unseen)


def unknown_to(known: Mapping[str, Any], given: Mapping[str, Any], prefix: str = "") -> str | None:
    """The first argument, or property of an argument that is a mapping, that is unknown to an operation.

    Args:
        known: Arguments of the operation.
        given: The arguments.
        prefix: What leads to them, with a dot at its end.

    Returns:
        Its dotted path; None where all are known.
    """
    for key, value in given.items():
        if key not in known:
            return prefix + key
        nested = known[key]
        if nested is not None and isinstance(value, Mapping):
            unknown = unknown_to(nested, value, f"{prefix}{key}.")
            if unknown is not None:
                return unknown
    return None


def refusal(name: str, route: str, argument: str | None, pinned: str | None) -> str:
    """Say which stable version has an operation or an argument. What decided is the pinned version's own table."""
    from pinecone.core.routes import ROUTES

    what = f"{name}({argument}=…)" if argument else name
    span = ROUTES.get(route)
    since, until = span_of(span, argument) if span else (None, None)
    if since is None:
        near = nearest_of(span, argument) if span and argument else ""
        return f"{what} is in no stable API version from {core.STABLE[0]} to {core.STABLE[-1]}.{near}"
    if pinned is None:
        return f"No stable API version takes {what} together with the other arguments."
    if core.VERSIONS.index(pinned) < core.VERSIONS.index(since):
        fact, cure = f"needs API {since} or later", since
    elif until is not None and core.VERSIONS.index(pinned) > core.VERSIONS.index(until):
        fact, cure = f"was removed after API {until}", until
    else:
        return f"{what} is not in API {pinned}, which this client is pinned to."
    return f'{what} {fact}; this client is pinned to {pinned}. Pass Pinecone(api_version="{cure}").'


def nearest_of(span: Span, argument: str) -> str:
    """A sentence, after a space, that suggests a similar argument; empty if none is similar."""
    from pinecone.arguments.misuse import nearest

    return nearest(argument, span.arguments)


def span_of(span: Span, argument: str | None) -> tuple[str | None, str | None]:
    """First and last version that have the operation, or the argument; the last is None while it is current."""
    return span.arguments.get(argument, (None, None)) if argument else (span.since, span.until)
