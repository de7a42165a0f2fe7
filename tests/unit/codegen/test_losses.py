"""The generator never loses anything silently: what it cannot do it names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import build, documents, parse
from codegen.documents import DocumentError

OPERATION = "{operationId: get_a, responses: {'204': {description: Done.}}}"


def refused(tree: Path) -> str:
    with pytest.raises(DocumentError) as caught:
        build.all_services(tree)
    return str(caught.value)


@pytest.mark.parametrize(
    ("paths", "named"),
    [
        (
            "/a: {get: {responses: {'200': {$ref: '#/components/responses/Gone'}}}}",
            "#/components/responses/Gone refers to nothing",
        ),
        (
            "/a: {get: {parameters: [{$ref: '#/components/parameters/P'}]}}",
            "#/components/parameters/P refers to nothing",
        ),
        ("/a: {$ref: 'other.yaml#/paths/a'}", "other.yaml#/paths/a refers to another document"),
        (
            "/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: 'https://x.test/s.json'}}}}}}}",
            "https://x.test/s.json refers to another document",
        ),
        (
            "/a: {get: {responses: {'200': {content: {application/json: {schema: {type: tuple}}}}}}}",
            "'tuple' is not a type",
        ),
        (
            "/a: {get: {responses: {'200': {content: {application/json: {schema: "
            "{discriminator: {propertyName: k, mapping: {a: './other.yaml#/A'}}}}}}}}}",
            "./other.yaml#/A refers to another document",
        ),
        ("/a/{b}: {get: {operationId: get_a}}", "GET /a/{b}: the path has other parameters than its template: none"),
        (
            "/a: {get: {parameters: [{name: b, in: path, required: true, schema: {type: string}}]}}",
            "GET /a: the path has other parameters than its template: b",
        ),
        (
            "/a: {put: {requestBody: {content: {application/xml: {schema: {type: object, properties: {a: {}}}}}}}}",
            "PUT /a: an object cannot be sent as application/xml",
        ),
        (
            "/a: {get: {parameters: [{name: p, in: query, style: matrix, schema: {type: string}}]}}",
            "GET /a: p cannot be sent in the style matrix",
        ),
        (
            "/a: {get: {parameters: [{name: p, in: body, schema: {type: string}}]}}",
            "GET /a: p cannot be sent in the style simple",
        ),
        ("/a: {get: {servers: [{description: None.}]}}", "GET /a: a server has no url"),
        ("/a: {get: {security: [{Key: []}]}}", "GET /a: the security scheme Key is not described"),
        ("/a: {get: {security: [{Query: []}]}}", "GET /a: the credential is not sent in a header"),
        ("/a: {fetch: {operationId: a}}", "/a has unknown keys: fetch"),
    ],
)
def test_what_cannot_be_generated_is_named(
    tree: Path, write: Callable[[str, str], Path], paths: str, named: str
) -> None:
    schemes = "components: {securitySchemes: {Query: {type: apiKey, in: query, name: key}}}\n"
    write("2024-01/db.yaml", f"paths:\n  {paths}\n{schemes}")
    message = refused(tree)
    assert "db.yaml" in message or message.startswith("/a")
    assert named in message


def test_what_the_parser_cannot_take_is_an_error(
    tree: Path, write: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        "2024-01/db.yaml", f"paths: {{/a: {{get: {OPERATION}}}}}\ncomponents: {{schemas: {{Odd: {{type: string}}}}}}\n"
    )
    untouched = parse.normalise

    def damaged(document: dict) -> dict:
        plain = untouched(document)
        plain["components"]["schemas"]["Odd"] = {"type": "array"}  # a list of nothing
        return plain

    monkeypatch.setattr(parse, "normalise", damaged)
    assert "Odd" in refused(tree)


def test_operations_and_responses_that_are_not_generated_are_named(write: Callable[[str, str], Path]) -> None:
    text = (
        "paths:\n"
        "  /a: {get: {responses: {'200': {content: {application/json: {}, text/plain: {}}}, 4XX: {}}}}\n"
        "  /b: {put: {operationId: put_b, responses: {}}}\n"
    )
    document = documents.load(write("2024-01/db.yaml", text))
    smaller = documents.load(
        write("2024-01/smaller.yaml", "paths: {/a: {get: {responses: {'200': {content: {application/json: {}}}}}}}\n")
    )
    service = parse.service(Path("smaller.yaml"), "db", "2024-01", smaller)
    build.refuse_losses(smaller, service)
    with pytest.raises(DocumentError) as caught:
        build.refuse_losses(document, service)
    assert str(caught.value) == (
        "2024-01/smaller.yaml: not generated, or not in the document: "
        "GET /a 200 text/plain; GET /a 4XX without a body; PUT /b."
    )


def test_a_route_in_two_documents_is_refused(tree: Path, write: Callable[[str, str], Path]) -> None:
    for name in ("db", "other"):
        write(f"2024-01/{name}.yaml", f"paths: {{/a: {{get: {OPERATION}}}}}\n")
    assert refused(tree) == (
        "GET /a is in 2024-01/db.yaml and in 2024-01/other.yaml, "
        "and the paths of their servers do not tell the two apart."
    )
