"""Documents are read as JSON would be, whatever their files are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import documents
from codegen.documents import DocumentError

HEAD = "openapi: 3.0.3\n"


def load(tmp_path: Path, text: str, name: str = "api.yaml") -> dict:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return documents.load(path)


def test_yaml_is_read_as_json_has_it(tmp_path: Path) -> None:
    text = """
paths: {}
x-values:
  date: 2025-04-01
  month: 2025-04
  moment: 2025-04-01T00:00:00Z
  words: [yes, no, on, off, y, n]
  booleans: [true, False]
  nothing: [null, ~, ]
  clock: 12:30:00
  octal: 0o17
  zeros: 007
  number: 1e3
  integers: [0, -7, 1_000]
  200: status
  on: key
  1.0: key
"""
    assert load(tmp_path, HEAD + text)["x-values"] == {
        "date": "2025-04-01",
        "month": "2025-04",
        "moment": "2025-04-01T00:00:00Z",
        "words": ["yes", "no", "on", "off", "y", "n"],
        "booleans": [True, False],
        "nothing": [None, None],
        "clock": "12:30:00",
        "octal": "0o17",
        "zeros": 7,
        "number": 1000.0,
        "integers": [0, -7, "1_000"],
        "200": "status",
        "on": "key",
        "1.0": "key",
    }


def test_anchors_and_merges(tmp_path: Path) -> None:
    document = load(tmp_path, HEAD + "x-base: &base {a: 1}\nx-more: {<<: *base, b: 2}\npaths: {}\n")
    assert document["x-more"] == {"a": 1, "b": 2}


def test_json_is_read_as_json(tmp_path: Path) -> None:
    text = '{\n\t"openapi": "3.1.0",\n\t"paths": {"/a": {"get": {"x": 1e3}}}}'
    assert documents.routes(load(tmp_path, text, "api.json")) == {"GET /a"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("swagger: '2.0'\npaths: {}\n", "api.yaml is not an OpenAPI document"),
        (HEAD + "webhooks: {}\n", "api.yaml is not an OpenAPI document: it has no paths"),
        ("openapi: 4.0.0\npaths: {}\n", "api.yaml is in the format of OpenAPI 4.0.0"),
        ("- a list\n", "api.yaml is not an OpenAPI document"),
        (HEAD + "paths: {unclosed\n", "api.yaml cannot be read"),
        (HEAD + "paths: {/a: {get: {}}, /a: {put: {}}}\n", "'/a' occurs twice"),
        (HEAD + "---\n" + HEAD, "api.yaml cannot be read"),
    ],
)
def test_what_is_no_document_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        load(tmp_path, text)


@pytest.mark.parametrize(
    ("paths", "wrong"),
    [
        ("{/a: [get]}", "#/paths/~1a must be an object"),
        ("{/a: {get: {operationId: 1}}}", "#/paths/~1a/get/operationId must be a text"),
        ("{/a: {get: {parameters: [b]}}}", "#/paths/~1a/get/parameters/0 must be an object"),
        ("{/a: {get: {responses: {'200': }}}}", "#/paths/~1a/get/responses/200 must be an object"),
        ("{/a: {parameters: [{schema: {enum: a}}]}}", "#/paths/~1a/parameters/0/schema/enum must be a list"),
        ("{/a: {parameters: [{schema: text}]}}", "#/paths/~1a/parameters/0/schema must be an object or true or false"),
        ("{/a: {parameters: [{$ref: }]}}", "#/paths/~1a/parameters/0/$ref must be a text"),
        ("{/a: {parameters: [{schema: {minimum: low}}]}}", "#/paths/~1a/parameters/0/schema/minimum must be a number"),
        (
            "{/a: {parameters: [{schema: {then: []}}]}}",
            "#/paths/~1a/parameters/0/schema/then must be an object or true or false",
        ),
        ("{/a: {parameters: [{$ref: '#/paths/~1a/x-p'}], x-p: {in: 1}}}", "#/paths/~1a/x-p/in must be a text"),
        ("{/a: {get: {security: [Key]}}}", "#/paths/~1a/get/security/0 must be an object"),
    ],
)
def test_what_is_of_a_wrong_kind_is_named_with_its_place(tmp_path: Path, paths: str, wrong: str) -> None:
    path = tmp_path / "db.yaml"
    path.write_text(f"openapi: 3.0.3\npaths: {paths}\n", encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        documents.load(path)
    assert str(caught.value).startswith("db.yaml is not an OpenAPI document: #/paths/~1a")
    assert str(caught.value).endswith(f"{wrong}.")


def test_names_and_data_of_a_document_are_no_keywords(tmp_path: Path) -> None:
    path = tmp_path / "db.yaml"
    schema = (
        "{properties: {enum: {type: string}, items: true}, example: {enum: 1}, x-own: {enum: 1}, default: {type: 1}}"
    )
    path.write_text(f"openapi: 3.0.3\npaths: {{}}\ncomponents: {{schemas: {{name: {schema}}}}}\n", encoding="utf-8")
    assert documents.load(path)


@pytest.mark.parametrize(
    "paths",
    [
        "{/a: {get: {responses: {'200': {links: {Next: {operationId: b, parameters: {ids: $request.query.ids, n: 1}, "
        "requestBody: 5, server: {url: u}}}}}}}}",
        "{/a: {get: {callbacks: {done: {'{$request.body#/url}': {post: {parameters: none}}}}, "
        "tags: 1, externalDocs: x}}}",
        "{/a: {get: {responses: {'200': {headers: {X: {schema: 1, required: maybe}}}, x-note: text}}}}",
        "{/a: {put: {requestBody: {content: {multipart/form-data: {encoding: {file: {style: 1, headers: []}}, "
        "examples: [], example: {type: 1}}}}}}}",
        "{/a: {parameters: [{name: p, in: query, example: {enum: 1}, examples: {one: {value: {items: 1}}}}]}}",
        "{/a: {servers: [{url: u, variables: {port: {enum: ['443'], default: 443}}}]}, x-b: text}",
    ],
    ids=["links", "callbacks", "headers", "encodings", "examples", "variables"],
)
def test_what_is_not_read_may_be_anything(tmp_path: Path, paths: str) -> None:
    assert load(tmp_path, f"{HEAD}paths: {paths}\n")


@pytest.mark.parametrize(
    "schema",
    [
        "{examples: {enum: 1}, xml: {name: 1}, externalDocs: [], discriminator: }",
        "{exclusiveMinimum: true, minimum: 1.5}",
        "{exclusiveMinimum: 1, exclusiveMaximum: 2.5, multipleOf: 0.5}",
        "{dependentRequired: {a: [b]}, dependentSchemas: {a: {properties: {b: true}}}}",
        "{if: true, then: {required: [a]}, else: false}",
        "{prefixItems: [true, {type: string}], items: false, contains: {}, unevaluatedItems: false}",
        "{propertyNames: {pattern: a}, unevaluatedProperties: false, minProperties: 1, $comment: 1, $schema: 1}",
        "{type: [string, 'null'], const: , contentEncoding: base64, contentSchema: {type: object}}",
    ],
)
def test_schemas_of_all_dialects_are_read(tmp_path: Path, schema: str) -> None:
    assert load(tmp_path, f"openapi: 3.1.0\npaths: {{}}\ncomponents: {{schemas: {{S: {schema}}}}}\n")


@pytest.mark.parametrize("text", ["webhooks: {new: {post: {}}}", "components: {}", "paths:"])
def test_paths_may_be_missing_where_the_format_allows_it(tmp_path: Path, text: str) -> None:
    assert documents.routes(load(tmp_path, f"openapi: 3.1.0\n{text}\n")) == set()


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DocumentError, match=r"api\.yaml cannot be read"):
        documents.load(tmp_path / "api.yaml")


def test_two_documents_of_a_service_are_refused(tmp_path: Path) -> None:
    for name in ("db_data.yaml", "db_data.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    with pytest.raises(DocumentError, match="db_data is described twice"):
        documents.in_folder(tmp_path)


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("control_2024-04.oas.yaml", "control"),
        ("db_data_2024-04.yaml", "db_data"),
        ("2024-04.yaml", "api"),
        ("Pinecone-DB.Data.json", "pinecone_db"),
        ("2024-04-assistant-data.oas.yml", "assistant_data"),
    ],
)
def test_bare_name(name: str, bare: str) -> None:
    assert documents.bare_name(Path(name), "2024-04") == bare


def test_documents_are_recognised_by_their_routes() -> None:
    known = {"db_data": {"GET /a", "GET /b", "GET /c"}, "db_control": {"GET /x"}}
    found = {"data": {"GET /a", "GET /b", "GET /new"}, "nexus": {"GET /a", "GET /n", "GET /m"}, "control": {"GET /x"}}
    assert documents.service_names(found, known) == {"data": "db_data", "nexus": "nexus", "control": "db_control"}


def test_a_name_that_another_document_has_is_not_taken() -> None:
    known = {"db_data": {"GET /a", "GET /b"}}
    found = {"db_data": {"GET /a"}, "records": {"GET /b"}}
    assert documents.service_names(found, known) == {"db_data": "db_data", "records": "records"}
