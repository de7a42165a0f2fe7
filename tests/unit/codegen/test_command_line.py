"""``python -m codegen`` on a copy of what it reads, with three of the API versions."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import build

VERSIONS = ("2024-07", "2025-04", "2025-10")  # the least that has every operation of the handwritten code
NEW_SERVICE = {
    "openapi": "3.1.0",
    "info": {"title": "Bulk deletion of everything, at once.", "version": "2099-01"},
    "servers": [{"url": "https://bulk.example.com"}],
    "paths": {
        "/bulk/deletions": {
            "post": {
                "operationId": "startBulkDeletion",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "title": "What to delete.",
                                "type": "object",
                                "required": ["filter"],
                                "properties": {
                                    "filter": {"type": ["object", "null"]},
                                    "mode": {"anyOf": [{"const": "fast"}, {"const": "slow"}, {"type": "null"}]},
                                },
                            }
                        }
                    },
                },
                "responses": {"202": {"description": "Taken.", "content": {"application/json": {"schema": {}}}}},
            }
        }
    },
}
CORE = build.ROOT / "pinecone" / "core"
LOOK = """
import json
from pinecone import core
from pinecone.core.routes import ROUTES
new = core.load("2099-01")
create, bulk = new["POST /indexes"], new["POST /bulk/deletions"]
print(json.dumps({
    "versions": core.VERSIONS, "sdk": core.SDK_LINES["2099-01"], "default": core.DEFAULT,
    "services": sorted({new[route].service for route in new}),
    "bulk": [bulk.encode(filter=None, mode="fast").body.decode(), *ROUTES["POST /bulk/deletions"][:2]],
    "brand": [create.arguments["brand"], ROUTES["POST /indexes"].arguments["brand"]],
    "nested": ROUTES["POST /indexes"].arguments["spec.serverless.tier"],
    "gone": ROUTES["GET /collections"].until,
    "had": [version for version in core.STABLE if "GET /collections" in core.load(version)],
    "stays": ROUTES["GET /indexes"].until,
    "query": new["POST /query"].encode(top_k=3, id="a").target,
}))
"""
LOOK_AT_PREVIEW = """
from pinecone import UnsupportedByApiVersion, core
from pinecone.by_route import calls, listing
from pinecone.core.routes import ROUTES
from pinecone.versioning import Operations
new = "POST /v1/assistants"
print([route for route in core.load("2099-02.alpha") if route.endswith("/assistants")], new in ROUTES)
pinned, unpinned = Operations("2099-02.alpha"), Operations()
print(new in listing.operations(pinned).routes(), new in listing.operations(unpinned).routes())
print([each.name for each in listing.described("GET /assistants", pinned).arguments if each.since == "2099-02.alpha"])
try:
    calls.operation(unpinned, "pc", new)
except UnsupportedByApiVersion as error:
    print(error)
"""


def run(root: Path, *arguments: str) -> tuple[int, str]:
    """Exit status and output of a Python command in the tree."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)  # noqa: S603 - our own words
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with few versions, and with everything that is made from their documents."""
    folder = tmp_path_factory.mktemp("tree") / "copy"
    for name in ("codegen", "docs", "openapi", "pinecone"):
        shutil.copytree(build.ROOT / name, folder / name, ignore=ignored)
    table = folder / "openapi" / "versions.toml"
    head, *entries = table.read_text(encoding="utf-8").split("[[version]]")
    kept = [entry for entry in entries if any(f'"{version}"' in entry for version in VERSIONS)]
    table.write_text("[[version]]".join([head, *kept]), encoding="utf-8")
    status, output = run(folder, "-m", "codegen")
    assert status == 0, output
    return folder


def ignored(folder: str, names: list[str]) -> set[str]:
    """Of the names in a folder, the caches, the core, and the documents of other versions."""
    others = {path.name for path in (build.ROOT / "openapi").iterdir() if path.is_dir()} - {*VERSIONS}
    return {name for name in names if name == "__pycache__" or name in others or Path(folder, name) == CORE}


def test_check_finds_what_is_missing_extra_and_changed(root: Path) -> None:
    core = root / "pinecone" / "core"
    (core / "routes.py").unlink()
    (core / "v2025_04" / "extra.py").write_text("", encoding="utf-8")
    changed = core / "v2025_10" / "__init__.py"
    changed.write_bytes(changed.read_bytes().replace(b"\n", b"\r\n"))
    assert run(root, "-m", "codegen", "--check") == (
        1,
        "missing: pinecone/core/routes.py\nextra: pinecone/core/v2025_04/extra.py\n"
        "changed: pinecone/core/v2025_10/__init__.py\n",
    )
    status, output = run(root, "-m", "codegen", "--only", "2025-10")
    assert (status, output.endswith(" 2 of them changed.\n")) == (0, True)
    assert run(root, "-m", "codegen")[1].endswith(" 1 of them changed.\n")


def test_unknown_version_is_refused(root: Path) -> None:
    assert run(root, "-m", "codegen", "--only", "1999-01") == (1, "error: API version 1999-01 is unknown.\n")


def test_a_version_nobody_has_seen(root: Path, tmp_path: Path) -> None:
    published = publish(root / "openapi" / "2025-10", tmp_path)
    status, output = run(root, "-m", "codegen", "add", "2099-01", "--from", str(published), "--sdk", "99.x")
    assert status == 0, output
    assert "openapi/2099-01/db_control.yaml: from control_2099-01.oas.yaml" in output
    assert "2099-01 is not reviewed. Hot results (pinecone.models.db_data) match it." in output
    assert "    export PINECONE_REVIEWED=2099-01\n    scripts/record 2099-01\n" in output
    status, output = run(root, "-c", LOOK)
    assert status == 0, output
    found: dict[str, Any] = json.loads(output)
    assert found["versions"][-1] == "2099-01"
    assert (found["sdk"], found["default"]) == ("99.x", "2025-04")
    assert found["services"] == ["bulk", "db_control", "db_data"]
    assert found["bulk"] == ['{"filter":null,"mode":"fast"}', "2099-01", None]
    assert found["brand"] == [None, ["2099-01", None]]
    assert found["nested"] == ["2099-01", None]
    assert "2099-01" not in found["had"]
    assert found["gone"] == found["had"][-1]
    assert found["stays"] is None
    assert found["query"] == "/query"
    status, output = run(root, "-m", "codegen", "--check")
    assert (status, output.endswith(" generated files are up to date.\n")) == (0, True)


def test_a_service_that_has_a_route_of_another_renames_nothing(root: Path, tmp_path: Path) -> None:
    document = {**NEW_SERVICE, "paths": {"/assistants": {"post": {"operationId": "createAssistant", "responses": {}}}}}
    strange = tmp_path / "strange_2099-02.alpha.json"
    strange.write_text(json.dumps(document), encoding="utf-8")
    before = digests(root)
    control = build.documents.load(root / "openapi/2025-10/assistant_control.yaml")
    control["paths"]["/assistants"]["get"]["parameters"] = [{"name": "limit", "in": "query", "schema": {}}]
    (tmp_path / "assistant_control_2099-02.alpha.json").write_text(json.dumps(control), encoding="utf-8")
    add = ("-m", "codegen", "add", "2099-02.alpha", "--from", str(tmp_path))
    status, output = run(root, *add)
    assert (status, output) == (
        1,
        "error: POST /assistants is in 2099-02.alpha/assistant_control.json and in 2099-02.alpha/strange.json, "
        "and the paths of their servers do not tell the two apart.\n",
    )
    assert digests(root) == before
    document["servers"] = [{"url": "https://api.example.com/v1"}]
    strange.write_text(json.dumps(document), encoding="utf-8")
    status, output = run(root, *add)
    assert status == 0, output
    assert run(root, "-c", LOOK_AT_PREVIEW) == (
        0,
        "['GET /assistants', 'POST /assistants', 'POST /v1/assistants'] False\n"
        "True False\n"
        "['limit']\n"
        "POST /v1/assistants is only in API 2099-02.alpha, which is a preview. "
        'Pass Pinecone(api_version="2099-02.alpha").\n',
    )


def digests(root: Path) -> dict[str, bytes]:
    """Content of every file that belongs to the tree."""
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).digest()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def publish(source: Path, folder: Path) -> Path:
    """Documents of a made-up version, named and spelt as others might: two that are known, and a new one."""
    document = build.documents.load(source / "db_control.yaml")
    document["openapi"] = "3.1.0"
    del document["paths"]["/collections"]["get"]
    schemas = document["components"]["schemas"]
    request = document["paths"]["/indexes"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    request = build.documents.resolve(document, request)
    request["properties"]["brand"] = {"type": ["string", "null"], "title": "A title."}
    schemas["ServerlessSpec"]["properties"]["tier"] = {"oneOf": [{"type": "string"}, {"type": "null"}]}
    (folder / "control_2099-01.oas.yaml").write_text(json.dumps(document), encoding="utf-8")  # JSON is YAML, too
    shutil.copyfile(source / "db_data.yaml", folder / "data_2099-01.oas.yaml")
    shutil.copyfile(source / "db_data.proto", folder / "db_data_2099-01.proto")
    (folder / "bulk_2099-01.json").write_text(json.dumps(NEW_SERVICE), encoding="utf-8")
    (folder / "README.md").write_text("# Documents\n", encoding="utf-8")
    (folder / "package.json").write_text("{}", encoding="utf-8")
    return folder
