"""The version table."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import versions
from codegen.documents import DocumentError
from codegen.versions import Version


@pytest.fixture
def table(tree: Path) -> Path:
    return tree / "openapi" / "versions.toml"


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("2023-01", ["2023-01", "2024-01", "2024-07"]),
        ("2024-04", ["2024-01", "2024-04", "2024-07"]),
        ("2026-01", ["2024-01", "2024-07", "2026-01"]),
    ],
)
def test_a_version_goes_to_its_place(table: Path, name: str, order: list[str]) -> None:
    versions.add(table, Version(name, "9.x", "stable"))
    assert [version.api for version in versions.read(table)] == order
    assert table.read_text(encoding="utf-8").startswith("# A comment that stays.\n")


def test_an_entry_that_is_there_is_kept(table: Path) -> None:
    before = table.read_bytes()
    versions.add(table, Version("2024-01", "9.x", "stable"))
    assert table.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2024-07", "2023-07", "in order"),
        ("2024-07", "2024-01", "each once"),
        ('status = "default"', 'status = "stable"', 'status "default"'),
        ('sdk = "1.x"\n', "", "needs an api, an sdk and a status"),
        ("[[version]]", "[[version", "needs an api"),
    ],
)
def test_a_broken_table_is_refused(table: Path, old: str, new: str, message: str) -> None:
    table.write_text(table.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(DocumentError, match=message):
        versions.read(table)


def test_markdown_has_the_newest_first(table: Path) -> None:
    assert versions.markdown(versions.read(table)) == (
        "| API version | SDK line |\n| :-- | :-- |\n| `2024-07` (default) | 2.x |\n| `2024-01` | 1.x |\n"
    )
