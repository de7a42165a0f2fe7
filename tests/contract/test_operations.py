"""The tables of the core say of every operation what the documents say, no more and no less."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from pinecone import core
from pinecone.core.routes import ROUTES

from . import arguments
from .documents import ALL, Operation, bare, documents, form, operations

every_operation = pytest.mark.parametrize("operation", ALL, ids=lambda operation: operation.label)


@pytest.mark.parametrize("version", core.VERSIONS)
def test_routes(version: str) -> None:
    documented = [operation.route for operation in operations(version)]
    assert sorted(core.load(version)) == sorted(documented)


@pytest.mark.parametrize("version", core.VERSIONS)
def test_services(version: str) -> None:
    services = {operation.service for operation in core.load(version).values()}
    assert services == {document.service for document in documents(version) if list(document.operations())}


@every_operation
def test_description(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    assert f"{generated.method} {generated.path}" == generated.route == operation.route
    assert generated.version == operation.document.version
    assert generated.service == operation.document.service
    assert generated.id == operation.node.get("operationId", generated.id)
    assert generated.servers == operation.servers
    assert generated.credential == operation.document.credential(operation)
    assert generated.deprecated == operation.node.get("deprecated", False)


@every_operation
def test_statuses_and_content_types(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    documented = {status: set(contents) for status, contents in operation.responses.items()}
    assert {status: set(map(bare, readers)) for status, readers in generated.responses.items()} == documented


@every_operation
def test_content_types_of_the_body(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    assert [bare(kind) for kind in generated.encoders] == (list(operation.bodies) or [""])
    assert generated.encode is next(iter(generated.encoders.values()))


@every_operation
def test_arguments_are_the_parameters_and_the_properties_of_the_body(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    found: set[str] = set()
    for content_type in operation.bodies or (None,):
        parts = arguments.parts(operation, content_type, generated.arguments)
        named = arguments.named(generated, operation, content_type)
        assert sorted(named) == sorted(parts)
        assert len(set(named.values())) == len(parts)
        found.update(named.values())
    assert set(generated.arguments) == found


@every_operation
def test_arguments_can_be_written_in_python(operation: Operation) -> None:
    names = core.load(operation.document.version)[operation.route].arguments
    assert [name for name in names if not name.isidentifier() or keyword.iskeyword(name) or name != name.lower()] == []


@every_operation
def test_properties_of_arguments(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    schemas: dict[str, list[Any]] = {}
    for content_type in operation.bodies or (None,):
        for part, name in arguments.named(generated, operation, content_type).items():
            if content_type is not None and (part == arguments.BODY or part[0] == "body"):
                whole = {} if form(content_type) == "lines" else operation.bodies[content_type]
                schema = whole if part == arguments.BODY else operation.document.properties(whole)[part[1]]
                schemas.setdefault(name, []).append(schema)
    for name, found in schemas.items():
        schema = found[0] if len(found) == 1 else {"anyOf": found}
        assert arguments.agree(operation.document, schema, generated.arguments[name]), name


@every_operation
def test_required_arguments(operation: Operation) -> None:
    generated = core.load(operation.document.version)[operation.route]
    forms = [
        {
            name
            for part, name in arguments.named(generated, operation, content_type).items()
            if arguments.required(operation, content_type, part)
        }
        for content_type in operation.bodies or (None,)
    ]
    assert generated.required == set.intersection(*forms)


def test_spans_of_routes_and_arguments() -> None:
    """`routes.py` agrees with what the tables of the stable versions say."""
    having: dict[str, list[str]] = {}
    for version in core.STABLE:
        for route, operation in core.load(version).items():
            for path in ("", *_paths(operation.arguments)):
                having.setdefault(f"{route} {path}", []).append(version)
    spans: dict[str, tuple[str, str | None]] = {}
    for route, span in ROUTES.items():
        spans[f"{route} "] = (span.since, span.until)
        spans.update({f"{route} {path}": found for path, found in span.arguments.items()})
    newest = core.STABLE[-1]
    assert spans == {
        what: (versions[0], None if versions[-1] == newest else versions[-1]) for what, versions in having.items()
    }


def _paths(tree: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for name, below in tree.items():
        yield prefix + name
        yield from _paths(below or {}, f"{prefix}{name}.")
