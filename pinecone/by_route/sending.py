# @generated from pinecone/by_route/sending_asyncio.py. Do not edit: run scripts/regen.
"""Sends calls by route, each to the host that its operation is at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from pinecone.assistant.calls import with_answer_timeout
from pinecone.assistant.streams import ChatCompletionStream, ChatStream, ViewStream
from pinecone.assistant.uploads import read
from pinecone.by_route import calls
from pinecone.by_route.known import KNOWN
from pinecone.exceptions import PineconeApiTypeError
from pinecone.transport import hosts

if TYPE_CHECKING:
    from pinecone.assistant.assistants import Assistants
    from pinecone.codec.rpc import RpcOperation
    from pinecone.codec.wire import Operation
    from pinecone.service.base import Service
    from pinecone.transport.transport import Transport
    from pinecone.versioning import Call, Operations

#: Streams of answers that methods have a type for.
STREAMS = {
    "POST /chat/{assistant_name}": ChatStream,
    "POST /chat/{assistant_name}/chat/completions": ChatCompletionStream,
}


def through_client(assistants: Assistants, route: str, options: Any, given: Mapping[str, Any]) -> Any:
    """Call an operation of the project.

    Args:
        assistants: The assistants of the client, which know the host of each.
        route: Route of the operation.
        options: Options of the call.
        given: Its arguments by name.
    """
    operation = calls.operation(assistants._ops, "pc", route)
    options = calls.options_of(options)
    call = ready(assistants._ops, operation, given)
    transport = assistants._transport
    if KNOWN[route].owner == "pc":
        return answer(transport, hosts.base(transport.config.host, call.operation), call, options, given)
    if "assistant_name" not in given:
        raise PineconeApiTypeError(f"{route} needs assistant_name=, whose host it is called at.")
    base = assistants._named(given["assistant_name"])._base(call, options)
    return answer(transport, base, call, with_answer_timeout(options, transport.config), given)


def through_index(index: Service, route: str, options: Any, given: Mapping[str, Any]) -> Any:
    """Call an operation of an index; the arguments are those of ``through_client``."""
    operation = calls.operation(index._ops, "index", route)
    options = calls.options_of(options)
    call = ready(index._ops, operation, given)
    if call.operation.rpc is None:
        call = calls.below(call, hosts.path_of(hosts.first_server(call.operation)))
    return answer(index._transport, index._host, call, options, given)


def through_session(session: Transport[Any], route: str, options: Any, given: Mapping[str, Any]) -> Any:
    """Call an operation of administration; the arguments are those of ``through_client``."""
    ops = session.operations()
    operation = calls.operation(ops, "admin", route)
    call = ready(ops, operation, given)
    return session.send(hosts.base(session.config.host, call.operation), call, calls.options_of(options))


def ready(ops: Operations, operation: Operation | RpcOperation, given: Mapping[str, Any]) -> Call[Any]:
    """A call whose files have been read."""
    arguments = dict(given)
    for name in calls.files_of(operation) & given.keys():
        if given[name] is not None:
            arguments[name] = file(given[name], calls.is_form(operation))
    return calls.call(ops, operation.route, arguments)


def file(given: Any, is_form: bool) -> Any:
    """A file as it is sent: with its name in a form, else its content. A form takes a list of files as well.

    An object that is given in place of a file stays as it is.
    """
    if isinstance(given, Mapping):
        return given
    if isinstance(given, list):
        return [file(each, is_form) for each in given]
    name, source, *kind = given if isinstance(given, tuple) and len(given) > 1 else (None, given)
    found = read(source, name if is_form else name or "body")
    return (*found, *kind) if is_form else found[1]


def answer(transport: Any, base: str, call: Call[Any], options: Mapping[str, Any], given: Mapping[str, Any]) -> Any:
    """The result of a call; a stream where the answer comes in pieces."""
    if not calls.is_stream(call, given):
        return transport.send(base, call, options)
    kind: Any = STREAMS.get(call.operation.route, ViewStream)
    return kind(call.name, transport.config, partial(transport.stream, base, call, options)).open()
