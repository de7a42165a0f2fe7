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
        ("2024-07.alpha", ["2024-01", "2024-07.alpha", "2024-07"]),
    ],
)
def test_a_version_goes_to_its_place(table: Path, name: str, order: list[str]) -> None:
    versions.add(table, versions.added(name, "9.x"))
    assert [version.api for version in versions.read(table)] == order
    assert table.read_text(encoding="utf-8").startswith("# A comment that stays.\n")


@pytest.mark.parametrize(
    ("name", "status"), [("2026-01", "stable"), ("2026-01.alpha", "preview"), ("2026-01-rc1", "preview")]
)
def test_a_version_with_a_suffix_comes_as_a_preview_and_none_as_reviewed(table: Path, name: str, status: str) -> None:
    versions.add(table, versions.added(name, "9.x"))
    assert versions.read(table)[-1] == Version(name, "9.x", status, reviewed=False)


def test_an_entry_that_is_there_is_kept(table: Path) -> None:
    before = table.read_bytes()
    versions.add(table, versions.added("2024-01", "9.x"))
    assert table.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2024-07", "2023-07", "in order"),
        ("2024-07", "2024-01", "each once"),
        ('status = "default"', 'status = "stable"', 'status "default"'),
        ('sdk = "1.x"\n', "", "needs an api, an sdk, a status and reviewed"),
        ('status = "stable"', 'status = "beta"', 'one of the statuses default, stable, preview, not "beta"'),
        ("reviewed = true", "reviewed = 1", "reviewed of 2024-01 must be true or false"),
        (
            'status = "default"\nreviewed = true',
            'status = "default"\nreviewed = false',
            "2024-07 cannot be the default before it is reviewed",
        ),
        ('"2024-07"', '"2024-07.alpha"', "2024-07.alpha cannot be the default, because a version with a suffix"),
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


def test_markdown_tells_previews(table: Path) -> None:
    versions.add(table, versions.added("2026-01.alpha", "unreleased"))
    assert "| `2026-01.alpha` (preview) | unreleased |" in versions.markdown(versions.read(table))
