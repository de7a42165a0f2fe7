"""Every operation of every version can be called by its route, in both faces, and its result belongs to no version."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from pinecone import Index, IndexAsyncio, Pinecone, PineconeAsyncio, core
from pinecone.admin import Admin, AdminAsyncio
from pinecone.assistant.calls import DESCRIBE
from pinecone.by_route.known import KNOWN
from pinecone.codec.wire import Request
from pinecone.models.view import View
from pinecone.versioning import Call, Operations

from . import arguments
from .documents import ALL, Operation, form
from .examples import Binary, NoExampleError, examples
from .test_requests import Form, _examples, _given

CLIENT = "http://client.example"
INDEX = "http://index.example"
ASSISTANT = "https://assistant.example"
EVENTS = (b'data: {"type": "content_chunk"}\n', b"\ndata: [DONE]\n\n")
GUIDE = {"name": "guide", "status": "Ready", "host": ASSISTANT}
TOKEN = {"access_token": "t0ken", "expires_in": 1800}

every_operation = pytest.mark.parametrize("operation", ALL, ids=lambda operation: operation.label)


class Answers:
    """In place of a transport: answers each call with an example of its document."""

    def __init__(self, config: Any, operation: Operation) -> None:
        self.config = config
        self.operation = operation
        self.sent: list[tuple[str, Request]] = []

    def operations(self) -> Operations:
        return Operations(self.config.api_version)

    def send(self, base: str, call: Call[Any], options: Any = None) -> Any:
        if call.name in ("describe_assistant", "get_token"):
            return call.finish(GUIDE if call.operation.route == DESCRIBE else TOKEN)
        self.sent.append((base, call.request))
        status, kind, body = answer(self.operation)
        return call.finish(call.operation.parse(status, kind, body))

    def stream(self, base: str, call: Call[Any], options: Any, read: Any) -> Any:
        self.sent.append((base, call.request))
        return read(piece for piece in EVENTS)


class AnswersAsyncio(Answers):
    async def send(self, base: str, call: Call[Any], options: Any = None) -> Any:
        return super().send(base, call, options)

    def stream(self, base: str, call: Call[Any], options: Any, read: Any) -> Any:
        async def pieces() -> AsyncIterator[bytes]:
            for piece in EVENTS:
                yield piece

        self.sent.append((base, call.request))
        return read(pieces())


def answer(operation: Operation) -> tuple[int, str, bytes]:
    """Status, content type and body of the fullest success that the document has."""
    status, contents = next(each for each in operation.responses.items() if each[0][0] == "2")
    code = int(status.replace("X", "0"))
    for kind, schema in contents.items():
        if form(kind) == "json":
            return code, kind, json.dumps(examples(operation.document, schema)[-1]).encode()
    return code, next(iter(contents), ""), b"{}" if contents else b""


def given(operation: Operation) -> list[dict[str, Any]]:
    """Arguments of the smallest and of the fullest request."""
    asked = Form(operation, next(iter(operation.bodies), None))
    generated = core.load(operation.document.version)[operation.route]
    names = arguments.named(generated, operation, asked.content_type)
    try:
        found = _examples(asked)
    except NoExampleError as reason:
        pytest.skip(str(reason))
    is_json = form(asked.content_type or "") == "json"
    requests = ({names[part]: _file(value, is_json) for part, value in one.items()} for one in (found[0], found[-1]))
    return [{name: value for name, value in one.items() if name != "stream"} for one in requests]


def _file(value: Any, is_json: bool) -> Any:
    """The value as the facade takes it: files have names, and whole numbers are exact as doubles."""
    if type(value) is int:
        return min(value, 2**53)
    if isinstance(value, Binary) and not is_json:
        return "notes.md", value.encode("latin-1")
    return _given(value, is_json)


def faces(operation: Operation) -> list[tuple[Any, Answers]]:
    """What calls an operation, in both faces, with what answers it."""
    version = operation.document.version
    owner = KNOWN[operation.route].owner
    found: list[tuple[Any, Answers]] = []
    for asynchronous, kind in ((False, Answers), (True, AnswersAsyncio)):
        if owner == "admin":
            made: Any = (AdminAsyncio if asynchronous else Admin)("id", "secret", api_version=version)
            answers = made._session._login = made._session._http = kind(made._session.config, operation)
            made._session._renew = _renewed if asynchronous else _renewed_at_once
        elif owner == "index":
            made = (IndexAsyncio if asynchronous else Index)("key", INDEX, api_version=version)
            answers = made._transport = kind(made.config, operation)
        else:
            made = (PineconeAsyncio if asynchronous else Pinecone)("key", CLIENT, api_version=version)
            answers = made._transport = kind(made.config, operation)
        found.append((made, answers))
    return found


async def _renewed(options: Any) -> None:
    """The token is taken for valid."""


def _renewed_at_once(options: Any) -> None:
    """The token is taken for valid."""


def called(made: Any, route: str, named: dict[str, Any]) -> Any:
    """The result of a call in either face."""
    result = made.call(route, **named)
    return asyncio.run(result) if asyncio.iscoroutine(result) else result


def classes(value: Any) -> set[type]:
    """The classes of everything in a result."""
    if isinstance(value, (list, tuple)):
        return {type(value)}.union(*map(classes, value))
    if hasattr(value, "items"):
        return {type(value)}.union(*(classes(item) for _, item in value.items()))
    return {type(value)}


@every_operation
def test_every_operation_is_called_at_its_host_and_says_what_was_asked(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    hosts = {"index": INDEX, "assistant": ASSISTANT, "pc": CLIENT, "admin": "https://"}
    for named in given(operation):
        for made, answers in faces(operation):
            result = called(made, operation.route, named)
            (base, request), *more = answers.sent
            assert not more
            assert base.startswith(hosts[KNOWN[operation.route].owner])
            if form(request.headers.get("Content-Type", "")) != "multipart":  # whose boundary is each time another
                wanted = generated.encode(**named)
                assert request.headers.items() >= wanted.headers.items()
                assert (request.method, request.body) == (wanted.method, wanted.body)
                assert request.target.endswith(wanted.target)
            assert not [kind for kind in classes(result) if kind.__module__.startswith("pinecone.core")]
            assert (result is None) == (answer(operation)[2] == b"")
            answers.sent.clear()


def test_a_field_that_is_an_object_of_objects_belongs_to_no_version() -> None:
    index_model = core.load(core.DEFAULT)["GET /indexes"].parse(200, "", b'{"indexes": [{"name": "a"}]}').indexes[0]
    held = View({"by_name": {"a": index_model}, "empty": {}})
    assert type(held.by_name["a"]) is View
    assert held.empty == {}
