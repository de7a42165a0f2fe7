"""Small documents, and a small tree to generate from."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

if sys.version_info < (3, 11):
    collect_ignore_glob = ["*"]

TABLE = """# A comment that stays.

[[version]]
api = "2024-01"
sdk = "1.x"
status = "stable"
reviewed = true

[[version]]
api = "2024-07"
sdk = "2.x"
status = "default"
reviewed = true
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with a version table, no overlays and no documents."""
    root = tmp_path / "tree"
    for version in ("2024-01", "2024-07"):
        (root / "openapi" / version).mkdir(parents=True)
    (root / "openapi" / "versions.toml").write_text(TABLE, encoding="utf-8")
    (root / "openapi" / "overlays.toml").write_text("", encoding="utf-8")
    return root


@pytest.fixture
def write(tree: Path) -> Callable[[str, str], Path]:
    """Write a document: ``write("2024-01/db_data.yaml", paths)``; the head is put before it."""

    def written(place: str, paths: str) -> Path:
        path = tree / "openapi" / place
        path.write_text(f"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{paths}", encoding="utf-8")
        return path

    return written
