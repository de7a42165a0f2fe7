"""What hot results would lose of a version that was just added."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import build, review, versions
from tests.versions import REVIEWED

DOCUMENT = """
paths:
  /query:
    post:
      operationId: query
      requestBody: {content: {application/json: {schema: {type: object, properties: {topK: {type: integer}}}}}}
      responses:
        '200': {description: Found., content: {application/json: {schema: {$ref: '#/components/schemas/Found'}}}}
        '400': {description: No., content: {application/json: {schema: {properties: {reason: {type: string}}}}}}
  /vectors/list:
    get:
      operationId: list
      responses:
        '200':
          description: Listed.
          content:
            application/json:
              schema:
                type: object
                properties:
                  usage: {$ref: '#/components/schemas/Usage'}
                  vectors: {type: array, items: {type: object, properties: {id: {type: string}, age: {type: integer}}}}
                  pagination: {type: array, items: {type: string}}
  /vectors/update:
    post:
      operationId: update
      responses: {'200': {description: Done., content: {application/json: {schema: {type: object}}}}}
  /plans:
    get:
      operationId: plans
      responses:
        '200': {description: All., content: {application/json: {schema: {properties: {plan: {type: string}}}}}}
components:
  schemas:
    Found:
      type: object
      properties:
        matches:
          type: array
          items:
            type: object
            properties:
              id: {type: string}
              score: {type: string}
              metadata: {type: object}
              distance: {type: number}
        usage: {$ref: '#/components/schemas/Usage'}
        cursor: {type: object, properties: {next: {type: string}}}
    Usage: {type: object, properties: {readUnits: {type: integer}, egressBytes: {type: integer}}}
"""
PROTO = """syntax = "proto3";
service Vectors {
  rpc Query(Request) returns (Found) { option (google.api.http).post = "/query"; }
  rpc List(Request) returns (Listed) { option (google.api.http).get = "/vectors/list"; }
  rpc Plans(Request) returns (Plan) { option (google.api.http).get = "/plans"; }
}
message Request { uint32 top_k = 1; }
message Found { repeated Match matches = 1; Usage usage = 2; }
message Match { string id = 1; float distance = 2; }
message Usage { uint32 read_units = 1; uint32 egress_bytes = 2; }
message Listed { Usage usage = 1; }
message Plan { string plan = 1; }
"""
TODO = """2026-01 is not reviewed. Hot results (pinecone.models.db_data) do not match it:
- over HTTP `ScoredVector.score` cannot be read unless it is a number: it is text: `POST /query`
- over HTTP `ScoredVector.distance` is dropped: `POST /query`
- over HTTP `Usage.egressBytes` is dropped: `POST /query`, `GET /vectors/list`
- over HTTP `QueryResponse.cursor` is dropped: `POST /query`
- over HTTP `ListItem.age` is dropped: `GET /vectors/list`
- over HTTP `ListResponse.pagination` cannot be read: it is a list of text: `GET /vectors/list`
- over gRPC `ScoredVector.distance` is dropped: `POST /query`
- over gRPC `Usage.egressBytes` is dropped: `POST /query`, `GET /vectors/list`
Before you set reviewed = true in openapi/versions.toml, read the changes and run the tests:
    python -m codegen diff 2024-07 2026-01
    export PINECONE_REVIEWED=2026-01
    scripts/record 2026-01
    scripts/fuzz 200 -k 2026-01
    scripts/test"""


def todo(tree: Path, before: str) -> str:
    return review.todo("2026-01", before, build.all_services(tree)["2026-01"], build.protos(tree, "2026-01"))


@pytest.fixture
def added(tree: Path, write: Callable[[str, str], Path]) -> Path:
    (tree / "openapi" / "2026-01").mkdir()
    versions.add(tree / "openapi" / "versions.toml", versions.added("2026-01", "9.x"))
    write("2026-01/db_data.yaml", DOCUMENT)
    return tree


def test_what_hot_results_lose_is_told_by_name(added: Path) -> None:
    (added / "openapi/2026-01/db_data.proto").write_text(PROTO, encoding="utf-8")
    assert todo(added, "2024-07") == TODO


def test_a_version_that_fits_is_told_so(added: Path, write: Callable[[str, str], Path]) -> None:
    write("2026-01/db_data.yaml", "paths: {/plans: {get: {operationId: plans, responses: {}}}}\n")
    assert todo(added, "2024-07").startswith(
        "2026-01 is not reviewed. Hot results (pinecone.models.db_data) match it.\nBefore"
    )


@pytest.mark.parametrize(
    ("name", "before"),
    [("2026-01", "2024-07"), ("2024-04", "2024-01"), ("2024-07.alpha", "2024-01"), ("2023-01", "2024-07")],
)
def test_a_version_is_compared_with_the_stable_one_before_it(tree: Path, name: str, before: str) -> None:
    table = tree / "openapi" / "versions.toml"
    versions.add(table, versions.added("2025-01.alpha", "unreleased"))
    versions.add(table, versions.added(name, "9.x"))
    assert versions.before(versions.read(table), name) == before


def test_the_tests_see_which_version_they_are_to_take_for_reviewed() -> None:
    code = "import os, tests.conftest; print(os.environ['PINECONE_REVIEWED'])"
    environment = {**os.environ, "PINECONE_REVIEWED": "2026-01"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=build.ROOT, env=environment, capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stdout == "2026-01\n"


def test_reviewed_versions_lose_nothing() -> None:
    services = build.all_services(build.ROOT)
    lost = {version: review.losses(services[version], build.protos(build.ROOT, version)) for version in REVIEWED}
    assert not any(lost.values()), lost
