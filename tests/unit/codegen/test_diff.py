"""The changelog between two versions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import build, diff
from codegen.documents import DocumentError

OLD = """
paths:
  /gone: {get: {operationId: gone, responses: {}}}
  /things:
    post:
      operationId: create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                dropped: {type: integer}
                mode: {type: string, enum: [fast, slow]}
                spec: {type: object, properties: {size: {type: integer}}}
      responses:
        '200': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        '202': {description: LazyModule.}
    get:
      operationId: list
      parameters: [{name: limit, in: query, required: true, schema: {type: integer}}]
      responses:
        '200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: string}
        old: {type: string}
        state: {type: string, enum: [on, off]}
        parts: {type: object, additionalProperties: {type: object, properties: {n: {type: string}}}}
"""
NEW = """
paths:
  /new: {get: {operationId: new, summary: Something new, responses: {}}}
  /things:
    post:
      operationId: create_thing
      deprecated: true
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, owner]
              properties:
                name: {type: array, items: {type: string}}
                owner: {type: string}
                mode: {type: string, enum: [fast, faster]}
                spec: {type: object, properties: {size: {type: integer}, extra: {type: object, properties: {deep: {}}}}}
      responses:
        '200': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        4XX: {description: Wrong., content: {text/plain: {schema: {type: string}}}}
    get:
      operationId: list
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        '200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        id: {type: string}
        state: {type: string, enum: [on, off, stuck]}
        parts: {type: object, additionalProperties: {type: object, properties: {n: {type: string}, m: {type: string}}}}
"""
CHANGELOG = """## API 2024-01 to 2024-07

### Operations

- new: `GET /new`: Something new
- **breaking** removed: `GET /gone`
- `POST /things`: the operation ID is `create_thing`, it was `create`
- `POST /things`: deprecated

### Arguments

- argument `limit` is optional: `GET /things`
- **breaking** new required argument `owner`: `POST /things`
- new argument `spec.extra`: `POST /things`
- **breaking** argument `dropped` removed: `POST /things`
- **breaking** argument `name` is a list of text, it was text: `POST /things`

### Response fields

- new field `parts.m`: `GET /things`, `POST /things`
- **breaking** field `old` removed: `GET /things`, `POST /things`
- **breaking** field `id` may be absent: `GET /things`, `POST /things`

### Values

- field `state`, new `stuck`: `GET /things`, `POST /things`
- argument `mode`, new `faster`: `POST /things`
- **breaking** argument `mode`, removed `slow`: `POST /things`

### Responses

- new response 4XX text/plain: `POST /things`
- **breaking** response 202 without a body removed: `POST /things`
"""


def changelog(old: str, new: str, tree: Path) -> str:
    services = build.all_services(tree)
    return diff.changelog(old, new, services, {version: build.protos(tree, version) for version in services})


def test_changelog(tree: Path, write: Callable[[str, str], Path]) -> None:
    write("2024-01/db.yaml", OLD)
    write("2024-07/db.yaml", NEW)
    assert changelog("2024-01", "2024-07", tree) == CHANGELOG


def operation(parameters: str = "", body: str = "", responses: str = "") -> str:
    """A document with one operation."""
    content = f"requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{{body}}}}}}}}}}}, "
    return (
        f"paths: {{/a: {{post: {{operationId: a, parameters: [{parameters}], {content if body else ''}"
        f"responses: {{{responses}}}}}}}}}\n"
    )


def answer(fields: str, status: int = 200, kind: str = "application/json") -> str:
    """A response with these fields."""
    return f"'{status}': {{description: D., content: {{{kind}: {{schema: {{type: object, {fields}}}}}}}}}"


INTEGER, NUMBER = "n: {type: integer}", "n: {type: number}"
OBJECT = "o: {type: object, properties: {x: {type: string}}}"
OPEN = "o: {type: object, additionalProperties: true}"


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (
            operation("{name: m, in: query, schema: {type: string}}"),
            operation(body="m: {type: string}"),
            ["**breaking** argument `m` is sent in the body, it was in the query"],
        ),
        (
            operation("{name: m, in: query, schema: {type: string}}"),
            operation("{name: m, in: header, schema: {type: string}}"),
            ["**breaking** argument `m` is sent in the header, it was in the query"],
        ),
        (operation(body=INTEGER), operation(body=NUMBER), ["argument `n` is a number, it was an integer"]),
        (operation(body=NUMBER), operation(body=INTEGER), ["**breaking** argument `n` is an integer, it was a number"]),
        (operation(body=OBJECT), operation(body=OPEN), ["argument `o.x` is no longer described"]),
        (
            operation(body="n: {type: integer, nullable: true}"),
            operation(body=INTEGER),
            ["**breaking** argument `n` must not be null"],
        ),
        (
            operation(body=INTEGER),
            operation(body="n: {type: integer, nullable: true}"),
            ["argument `n` may be null"],
        ),
        (
            operation(responses=answer(f"properties: {{{INTEGER}}}")),
            operation(responses=answer(f"required: [n], properties: {{{INTEGER}}}")),
            ["field `n` is always there"],
        ),
        (
            operation(responses=answer(f"properties: {{{NUMBER}}}")),
            operation(responses=answer(f"properties: {{{INTEGER}}}")),
            ["field `n` is an integer, it was a number"],
        ),
        (
            operation(responses=answer(f"properties: {{{INTEGER}}}")),
            operation(responses=answer("properties: {n: {type: number, nullable: true}}")),
            ["**breaking** field `n` is a number, it was an integer", "**breaking** field `n` may be null"],
        ),
        (
            operation(responses=answer(f"properties: {{{INTEGER}}}")),
            operation(
                responses="'200': {description: D., content: {"
                f"application/json: {{schema: {{type: object, properties: {{{INTEGER}}}}}}}, "
                "text/event-stream: {schema: {type: object, properties: {delta: {type: string}}}}}}"
            ),
            ["new response 200 text/event-stream"],
        ),
        (
            operation(responses=answer("properties: {delta: {type: string}}", kind="text/event-stream")),
            operation(responses=answer("properties: {}", kind="text/event-stream")),
            ["**breaking** field of events `delta` removed"],
        ),
    ],
)
def test_a_change_of_an_argument_or_a_field(
    tree: Path, write: Callable[[str, str], Path], old: str, new: str, lines: list[str]
) -> None:
    write("2024-01/db.yaml", old)
    write("2024-07/db.yaml", new)
    told = changelog("2024-01", "2024-07", tree).splitlines()
    assert [line for line in told if line.startswith("- ")] == [f"- {line}: `POST /a`" for line in lines]


def test_what_has_no_description_ends_with_its_name(tree: Path, write: Callable[[str, str], Path]) -> None:
    write("2024-01/db.yaml", "paths: {}\n")
    write("2024-07/db.yaml", operation())
    assert changelog("2024-01", "2024-07", tree).splitlines()[-1] == "- new: `POST /a`"


def test_no_change(tree: Path, write: Callable[[str, str], Path]) -> None:
    write("2024-01/db.yaml", OLD)
    write("2024-07/db.yaml", OLD)
    assert changelog("2024-01", "2024-07", tree) == "## API 2024-01 to 2024-07\n\nNothing changed.\n"


def test_another_service(tree: Path, write: Callable[[str, str], Path]) -> None:
    write("2024-01/db.yaml", "paths: {/a: {get: {operationId: a, responses: {}}}}\n")
    write("2024-07/records.yaml", "paths: {/a: {get: {operationId: a, responses: {}}}}\n")
    text = changelog("2024-01", "2024-07", tree)
    assert "- `GET /a`: in the service `records`, it was in `db`\n" in text


def test_unknown_version(tree: Path) -> None:
    with pytest.raises(DocumentError, match=r"API version 2020-01 is unknown\. Known versions: 2024-01, 2024-07\."):
        changelog("2020-01", "2024-07", tree)


PROTO = """syntax = "proto3";
service Things {
  %s
}
message Request {
  %s
}
"""
CALL = 'rpc %s(Request) returns (Request) { option (google.api.http).post = "/%s"; }'


def test_calls_over_grpc(tree: Path) -> None:
    old = PROTO % (CALL % ("Gone", "gone") + CALL % ("Kept", "kept"), "string a = 1; int32 b = 2; string c = 3;")
    new = PROTO % (
        "// Something new.\n" + CALL % ("New", "new") + CALL % ("Kept", "kept"),
        "optional string a = 1; int64 b = 2; map<string, string> d = 4;",
    )
    (tree / "openapi/2024-01/db.proto").write_text(old, encoding="utf-8")
    (tree / "openapi/2024-07/db.proto").write_text(new, encoding="utf-8")
    assert changelog("2024-01", "2024-07", tree).splitlines()[2:] == [
        "### gRPC",
        "",
        "- new call `/Things/New`: Something new.",
        "- **breaking** call `/Things/Gone` removed",
        "- new field `Request.d`",
        "- **breaking** field `Request.c` removed",
        "- field `Request.a` is optional, it was single",
        "- **breaking** field `Request.b` is written otherwise",
    ]
