"""What the generated code of gRPC runs on: an operation turns arguments into bytes, and bytes into a result.

Nothing here knows a channel. The bytes are made and read without the protobuf package, so that none can be of the
wrong version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from struct import error
from typing import Any, NamedTuple

from .protobuf import Message


class RpcRequest(NamedTuple):
    """What goes over the wire, less host and credentials.

    Attributes:
        method: Full name of the call, such as `/VectorService/Upsert`.
        body: The encoded message.
    """

    method: str
    body: bytes


class RpcOperation:
    """One operation of one API version over gRPC: how to ask for it and how to read the answer.

    It has what a `pinecone.codec.wire.Operation` has wherever callers need not know which of them they hold.

    Attributes:
        route: `METHOD /path` of the same operation over REST.
        rpc: Full name of the call, such as `/VectorService/Upsert`.
        service: The service that has the operation.
        version: The API version.
        credential: The key of the metadata that carries the credential.
        arguments: Argument names; each leads to the properties that the argument has, by their names in
            JSON, or to None.
        required: Names of the arguments that must be given.
    """

    __slots__ = (
        "route",
        "rpc",
        "service",
        "version",
        "credential",
        "arguments",
        "required",
        "_encode",
        "_builders",
        "_read",
        "_names",
        "_request",
        "_response",
    )

    def __init__(
        self,
        route: str,
        *,
        rpc: str,
        service: str,
        version: str,
        arguments: Mapping[str, Any],
        required: frozenset[str],
        encode: Callable[..., bytes],
        builders: Mapping[str, Any],
        read: Callable[[bytes, int, int], Any],
        names: Mapping[str, str],
        request: Message,
        response: Message,
    ) -> None:
        self.route = route
        self.rpc = rpc
        self.service = service
        self.version = version
        self.credential = "Api-Key"
        self.arguments = arguments
        self.required = required
        self._encode = encode
        self._builders = builders
        self._read = read
        self._names = names
        self._request = request
        self._response = response

    def encode(self, **arguments: Any) -> RpcRequest:
        """Make the request from keyword arguments, which are JSON or arrays of numbers.

        Raises:
            TypeError: An argument has what the wire cannot carry, such as None, NaN or a date.
        """
        try:
            return RpcRequest(self.rpc, self._encode(**arguments))
        except TypeError:
            raise
        except (ArithmeticError, AttributeError, RecursionError, error, ValueError) as reason:
            raise TypeError(str(reason)) from reason

    def build(self, argument: str) -> Any:
        """What makes the JSON of a structured argument, or of its items, with its method `wire`.

        Raises:
            KeyError: The argument is not structured.
        """
        return self._builders[argument]

    def parse(self, status: int, content_type: str, body: bytes) -> Any:
        """Read a response. Neither its status nor its content type matters.

        Returns:
            A stable result type where there is one, else JSON, in which lists of floats are packed.

        Raises:
            ValueError: The body is no such message.
        """
        return _whole(self._read, body)

    def read_request(self, body: bytes) -> dict[str, Any]:
        """Read a request: its arguments by name, as JSON, in which lists of floats are packed. For the local server.

        Raises:
            ValueError: The body is no such message.
        """
        return {self._names[name]: value for name, value in _whole(self._request.read, body).items()}

    def write_response(self, body: Mapping[str, Any]) -> bytes:
        """Encode a response from JSON; what the message has no field for is left out. For the local server.

        Raises:
            TypeError: A field has what the wire cannot carry.
        """
        return self._response.write(body)

    def __repr__(self) -> str:
        return f"<RpcOperation {self.route} of API {self.version}>"


def _whole(read: Callable[[bytes, int, int], Any], body: bytes) -> Any:
    try:
        return read(body, 0, len(body))
    except (IndexError, RecursionError, error) as reason:
        raise ValueError("The message is truncated or garbled.") from reason
