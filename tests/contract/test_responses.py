"""Every response that the documents allow, and every one that a newer service may send, is read without loss."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
import pytest

from pinecone import core
from pinecone.codec import wire

from .documents import ALL, Operation, Schema, form
from .examples import Binary, Choice, Named, NoExampleError, examples

UNSEEN = {"unseen field": {"of": ["a", "newer", None, "version"]}, "unseenField": 7, "unseen_null": None}


class Response(NamedTuple):
    operation: Operation
    status: str
    content_type: str
    schema: Schema

    @property
    def label(self) -> str:
        return f"{self.operation.label}-{self.status}-{self.content_type}"


RESPONSES = [
    Response(operation, status, content_type, schema)
    for operation in ALL
    for status, contents in operation.responses.items()
    for content_type, schema in contents.items()
]
every_response = pytest.mark.parametrize("response", RESPONSES, ids=lambda response: response.label)


@every_response
def test_documented_responses_come_back(response: Response) -> None:
    for value in _examples(response):
        result = _parsed(response, value)
        _assert_reads(result, value)
        _assert_gives_back(result, value, response)


def _with_unseen_fields(value: Any, hot: bool) -> Any:
    return {**value, **UNSEEN} if isinstance(value, Named) else value


def _with_unseen_choices(value: Any, hot: bool) -> Any:
    return Choice("a value that nobody has seen") if isinstance(value, Choice) else value


def _with_nulls(value: Any, hot: bool) -> Any:
    """Every field null; of hot results, every field that the document does not require."""
    if isinstance(value, Named):
        return {name: part if hot and name in value.required else None for name, part in value.items()}
    return value


@every_response
@pytest.mark.parametrize("change", [_with_unseen_fields, _with_unseen_choices], ids=["fields", "choices"])
def test_what_a_newer_service_adds_is_kept(response: Response, change: Callable[[Any, bool], Any]) -> None:
    for value in _examples(response):
        changed = _changed(value, change, False)
        _assert_gives_back(_parsed(response, changed), changed, response)


@every_response
def test_nulls_are_kept(response: Response) -> None:
    """A field is null at one level at a time, so that what is below other levels is still there to be read."""
    for value in _examples(response):
        hot = isinstance(_parsed(response, value), msgspec.Struct)
        for depth in range(_depth(value)):
            changed = _changed(value, _with_nulls, hot, depth)
            _assert_gives_back(_parsed(response, changed), changed, response)


@pytest.mark.parametrize("operation", ALL, ids=lambda operation: operation.label)
def test_responses_without_a_body_are_none(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    for status, contents in operation.responses.items():
        if not contents:
            assert generated.parse(_code(operation, status), "", b"") is None


# Making responses -------------------------------------------------------------------------------------


def _examples(response: Response) -> list[Any]:
    try:
        return examples(response.operation.document, response.schema)
    except NoExampleError as reason:
        pytest.skip(str(reason))


def _changed(value: Any, change: Callable[[Any, bool], Any], hot: bool, depth: int = -1) -> Any:
    """The value with a change made at every level, or only where `depth` objects are around it."""
    if isinstance(value, list):
        return [_changed(item, change, hot, depth) for item in value]
    if not isinstance(value, dict):
        return change(value, hot) if depth < 0 else value
    inner = {name: _changed(part, change, hot, depth - 1 if depth > 0 else depth) for name, part in value.items()}
    named = _like(value, inner)
    return _like(value, change(named, hot)) if depth <= 0 else named


def _like(value: Any, parts: dict[str, Any]) -> Any:
    if not isinstance(value, Named):
        return parts
    named = Named(parts)
    named.names, named.required = value.names, value.required
    return named


def _depth(value: Any) -> int:
    """How many objects lie within each other at most."""
    if isinstance(value, list):
        return max(map(_depth, value), default=0)
    return 1 + max(map(_depth, value.values()), default=0) if isinstance(value, dict) else 0


def _code(operation: Operation, status: str) -> int:
    """An HTTP status for which the document's entry `status` is meant."""
    if status.isdigit():
        return int(status)
    first = int(status[0]) * 100 if status[0].isdigit() else 600
    return next(code for code in range(first + 99, first - 1, -1) if str(code) not in operation.responses)


def _parsed(response: Response, value: Any) -> Any:
    """The response with this value, read; of streams, one piece of two."""
    generated = core.load(response.operation.document.version)[response.operation.route]
    parameters = "" if ";" in response.content_type else "; charset=utf-8"
    code = _code(response.operation, response.status)
    result = generated.parse(code, response.content_type + parameters, _encoded(response.content_type, value))
    kind = form(response.content_type)
    if kind == "events" or (kind == "lines" and not isinstance(value, list)):
        first, second = result
        _assert_gives_back(first, value, response)
        return second
    return result


def _encoded(content_type: str, value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False)
    kind = form(content_type)
    if kind == "events":
        return f": hello\n\nevent: piece\nid: 1\ndata: {text}\n\ndata:{text}\r\n\r\ndata: [DONE]\n\n".encode()
    if kind == "lines":
        lines = value if isinstance(value, list) else [value, value]
        return "".join(json.dumps(line) + "\n" for line in lines).encode()
    if kind != "json" and isinstance(value, str):
        return value.encode("latin-1" if isinstance(value, Binary) else "utf-8")
    return text.encode()


# Checking results -------------------------------------------------------------------------------------


def _assert_reads(result: Any, value: Any) -> None:
    """Objects with named properties are read as models, by whose fields every property is found."""
    if isinstance(result, (bytes, str, msgspec.Struct)):
        return
    if isinstance(value, Named):
        assert isinstance(result, wire.Model), f"{type(result)} for {value}"
        assert [name for name, kept in result.unknown.items() if name in value.names and kept is not None] == []
        for name, part in value.items():
            assert name in result
            _assert_reads(result[name], part)
    elif isinstance(value, dict) and isinstance(result, dict):
        assert result.keys() == value.keys()
        for name, part in value.items():
            _assert_reads(result[name], part)
    elif isinstance(value, list):
        assert len(result) == len(value)
        for found, part in zip(result, value):
            _assert_reads(found, part)


def _assert_gives_back(result: Any, value: Any, response: Response) -> None:
    """The result as plain JSON is the very JSON of the response; a hot result has what it has fields for."""
    if isinstance(result, msgspec.Struct):
        _assert_has(msgspec.to_builtins(result), Named(value))
    elif isinstance(result, bytes):
        assert result == _encoded(response.content_type, value)
    else:
        assert json.dumps(_plain(result), sort_keys=True) == json.dumps(value, sort_keys=True)


def _assert_has(found: Any, value: Any) -> None:
    if isinstance(value, Named):
        for name in found.keys() & value.keys():
            if value[name] is not None:
                _assert_has(found[name], value[name])
    elif isinstance(value, dict):
        assert found.keys() == value.keys()
        for name, part in value.items():
            _assert_has(found[name], part)
    elif isinstance(value, list):
        assert len(found) == len(value)
        for one, part in zip(found, value):
            _assert_has(one, part)
    elif isinstance(value, str) and isinstance(found, int):
        assert str(found) == value  # a number that the version sends as text
    else:
        assert found == value
        assert isinstance(found, bool) == isinstance(value, bool)


def _plain(result: Any) -> Any:
    if isinstance(result, wire.Model):
        return result.to_dict()
    if isinstance(result, list):
        return [_plain(item) for item in result]
    return {name: _plain(part) for name, part in result.items()} if isinstance(result, dict) else result
