"""Published documents are taken as they are, or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import add, build, versions
from codegen.documents import DocumentError

PATHS = "paths: {{/{0}: {{get: {{operationId: get_{0}, responses: {{'204': {{description: Done.}}}}}}}}}}\n"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    folder = tmp_path / "published"
    folder.mkdir()
    return folder


@pytest.fixture
def root(tree: Path, write: Callable[[str, str], Path]) -> Path:
    write("2024-01/db_data.yaml", PATHS.format("vectors"))
    write("2024-07/db_control.yaml", PATHS.format("indexes"))
    return tree


def publish(folder: Path, name: str, paths: str, head: str = "openapi: 3.1.0\n") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(head + paths, encoding="utf-8")
    return path


def state(root: Path) -> dict[str, str]:
    files = [path for path in root.rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_files_are_named_by_service_and_keep_their_bytes(root: Path, published: Path) -> None:
    sources = {
        "db_data.yaml": publish(published, "data_2026-01.oas.yaml", PATHS.format("vectors") + "# Ümläut  \r\n"),
        "db_control.yaml": publish(published, "sub/control_2026-01.yml", PATHS.format("indexes")),
        "brand_new.json": publish(published, "Brand-New_2026-01.json", '{"openapi": "3.1.0", "paths": {"/n": {}}}', ""),
        "db_data.proto": publish(published, "db_data_2026-01.proto", 'syntax = "proto3";', ""),
    }
    publish(published, "README.md", "# Read me", "")
    publish(published, "package.json", '{"name": "unrelated"}', "")
    publish(published, "data_2025-10.oas.yaml", PATHS.format("old"))
    lines = add.version(root, "2026-01", published, "9.x")
    assert len(lines) == len(sources)
    assert "openapi/2026-01/db_control.yaml: from control_2026-01.yml" in lines
    made = {path.name: path.read_bytes() for path in (root / "openapi" / "2026-01").iterdir()}
    assert made == {name: path.read_bytes() for name, path in sources.items()}
    assert versions.read(root / "openapi" / "versions.toml")[-1] == versions.added("2026-01", "9.x")


def test_adding_again_replaces(root: Path, published: Path) -> None:
    publish(published, "data.yaml", PATHS.format("vectors"))
    publish(published, "extra.yaml", PATHS.format("more"))
    add.version(root, "2026-01", published, "9.x")
    (published / "extra.yaml").unlink()
    publish(published, "data.yaml", PATHS.format("vectors") + "x-changed: true\n")
    add.version(root, "2026-01", published, "10.x")
    (document,) = (root / "openapi" / "2026-01").iterdir()
    assert document.read_bytes() == (published / "data.yaml").read_bytes()
    assert [v.sdk for v in versions.read(root / "openapi" / "versions.toml") if v.api == "2026-01"] == ["9.x"]


def test_a_version_may_be_added_from_its_own_place(root: Path) -> None:
    before = state(root / "openapi")
    add.version(root, "2024-01", root / "openapi" / "2024-01", "1.x")
    assert state(root / "openapi") == before


def test_everything_is_generated(root: Path, published: Path) -> None:
    publish(published, "data.yaml", PATHS.format("vectors"))
    add.version(root, "2026-01", published, "9.x")
    made = build.generate(root)
    assert build.differences(made, build.committed(root, made)) == {}
    assert (root / "pinecone/core/v2026_01/db_data/operations.py").exists()


def test_what_nobody_thought_of_changes_nothing(root: Path, published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(published, "data.yaml", PATHS.format("vectors"))
    monkeypatch.setattr(build, "formatted", lambda root, files: files["nowhere"])
    before = state(root)
    with pytest.raises(DocumentError, match=r"2026-01 cannot be generated: KeyError: 'nowhere'"):
        add.version(root, "2026-01", published, "9.x")
    assert state(root) == before


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "data_2026-01.yaml",
            "paths: {/vectors: {get: {responses: {'200': {$ref: '#/x/R'}}}}}\n",
            r"db_data\.yaml: .*/R",
        ),
        ("data_2026-01.yaml", "paths: {unclosed\n", r"data_2026-01\.yaml cannot be read"),
        ("other_2026-01.yaml", PATHS.format("vectors"), r"db_data\.yaml is described twice: in data_2026-01\.yaml"),
        ("sub/data_2026-01.yaml", PATHS.format("x"), r"data is described twice: in data_2026-01\.yaml"),
        ("data_2026-01.proto", "message Unfinished {", r"2026-01/db_data\.proto: line 1: "),
    ],
)
def test_what_cannot_be_generated_changes_nothing(
    root: Path, published: Path, name: str, text: str, message: str
) -> None:
    publish(published, "data_2026-01.yaml", PATHS.format("vectors"))
    publish(published, name, text)
    before = state(root)
    with pytest.raises(DocumentError, match=message):
        add.version(root, "2026-01", published, "9.x")
    assert state(root) == before


@pytest.mark.parametrize("name", ["2026", "latest", "2026-1", "../2026-01", "2026-01/x"])
def test_names_that_are_no_versions_are_refused(root: Path, published: Path, name: str) -> None:
    with pytest.raises(DocumentError, match="is not an API version"):
        add.version(root, name, published, "9.x")


def test_a_document_of_an_older_format_is_named(root: Path, published: Path) -> None:
    publish(published, "data_2026-01.yaml", PATHS.format("vectors"))
    publish(published, "control_2026-01.yaml", PATHS.format("indexes"), "swagger: '2.0'\n")
    with pytest.raises(DocumentError, match=r"control_2026-01\.yaml is in the format of Swagger 2"):
        add.version(root, "2026-01", published, "9.x")


def test_folder_without_documents_is_refused(root: Path, published: Path) -> None:
    publish(published, "notes.json", "[]", "")
    with pytest.raises(DocumentError, match=r"There is no OpenAPI document of 2026-01 in"):
        add.version(root, "2026-01", published, "9.x")
    with pytest.raises(DocumentError, match="There is no folder"):
        add.version(root, "2026-01", published / "missing", "9.x")


def test_a_version_before_its_release_can_be_added(root: Path, published: Path) -> None:
    publish(published, "db_data_2026-01.alpha.oas.yaml", PATHS.format("plans"))
    add.version(root, "2026-01.alpha", published, "next")
    core = build.generate(root)
    assert "pinecone/core/v2026_01_alpha/db_data/operations.py" in core
    assert 'STABLE: tuple[str, ...] = (\n    "2024-01",\n    "2024-07",\n)' in core["pinecone/core/__init__.py"]
    assert "plans" not in core["pinecone/core/routes.py"]
    assert '"GET /indexes": Span(\n        "2024-07",\n        None,' in core["pinecone/core/routes.py"]
