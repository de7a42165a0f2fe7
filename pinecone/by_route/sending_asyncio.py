"""Sends calls by route, each to the host that its operation is at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from pinecone.assistant.calls import with_answer_timeout
from pinecone.assistant.streams_asyncio import ChatCompletionStreamAsyncio, ChatStreamAsyncio, ViewStreamAsyncio
from pinecone.assistant.uploads import read_asyncio
from pinecone.by_route import calls
from pinecone.by_route.known import KNOWN
from pinecone.exceptions import PineconeApiTypeError
from pinecone.transport import hosts

if TYPE_CHECKING:
    from pinecone.assistant.assistants_asyncio import AssistantsAsyncio
    from pinecone.codec.rpc import RpcOperation
    from pinecone.codec.wire import Operation
    from pinecone.service.base_asyncio import ServiceAsyncio
    from pinecone.transport.transport_asyncio import TransportAsyncio
    from pinecone.versioning import Call, Operations

#: Streams of answers that methods have a type for.
STREAMS = {
    "POST /chat/{assistant_name}": ChatStreamAsyncio,
    "POST /chat/{assistant_name}/chat/completions": ChatCompletionStreamAsyncio,
}


async def through_client_asyncio(
    assistants: AssistantsAsyncio, route: str, options: Any, given: Mapping[str, Any]
) -> Any:
    """Call an operation of the project.

    Args:
        assistants: The assistants of the client, which know the host of each.
        route: Route of the operation.
        options: Options of the call.
        given: Its arguments by name.
    """
    operation = calls.operation(assistants._ops, "pc", route)
    options = calls.options_of(options)
    call = await ready_asyncio(assistants._ops, operation, given)
    transport = assistants._transport
    if KNOWN[route].owner == "pc":
        return await answer_asyncio(transport, hosts.base(transport.config.host, call.operation), call, options, given)
    if "assistant_name" not in given:
        raise PineconeApiTypeError(f"{route} needs assistant_name=, whose host it is called at.")
    base = await assistants._named(given["assistant_name"])._base(call, options)
    return await answer_asyncio(transport, base, call, with_answer_timeout(options, transport.config), given)


async def through_index_asyncio(index: ServiceAsyncio, route: str, options: Any, given: Mapping[str, Any]) -> Any:
    """Call an operation of an index; the arguments are those of ``through_client_asyncio``."""
    operation = calls.operation(index._ops, "index", route)
    options = calls.options_of(options)
    call = await ready_asyncio(index._ops, operation, given)
    if call.operation.rpc is None:
        call = calls.below(call, hosts.path_of(hosts.first_server(call.operation)))
    return await answer_asyncio(index._transport, index._host, call, options, given)


async def through_session_asyncio(
    session: TransportAsyncio[Any], route: str, options: Any, given: Mapping[str, Any]
) -> Any:
    """Call an operation of administration; the arguments are those of ``through_client_asyncio``."""
    ops = session.operations()
    operation = calls.operation(ops, "admin", route)
    call = await ready_asyncio(ops, operation, given)
    return await session.send(hosts.base(session.config.host, call.operation), call, calls.options_of(options))


async def ready_asyncio(ops: Operations, operation: Operation | RpcOperation, given: Mapping[str, Any]) -> Call[Any]:
    """A call whose files have been read."""
    arguments = dict(given)
    for name in calls.files_of(operation) & given.keys():
        if given[name] is not None:
            arguments[name] = await file_asyncio(given[name], calls.is_form(operation))
    return calls.call(ops, operation.route, arguments)


async def file_asyncio(given: Any, is_form: bool) -> Any:
    """A file as it is sent: with its name in a form, else its content. A form takes a list of files as well.

    An object that is given in place of a file stays as it is.
    """
    if isinstance(given, Mapping):
        return given
    if isinstance(given, list):
        return [await file_asyncio(each, is_form) for each in given]
    name, source, *kind = given if isinstance(given, tuple) and len(given) > 1 else (None, given)
    found = await read_asyncio(source, name if is_form else name or "body")
    return (*found, *kind) if is_form else found[1]


async def answer_asyncio(
    transport: Any, base: str, call: Call[Any], options: Mapping[str, Any], given: Mapping[str, Any]
) -> Any:
    """The result of a call; a stream where the answer comes in pieces."""
    if not calls.is_stream(call, given):
        return await transport.send(base, call, options)
    kind: Any = STREAMS.get(call.operation.route, ViewStreamAsyncio)
    return await kind(call.name, transport.config, partial(transport.stream, base, call, options)).open()
