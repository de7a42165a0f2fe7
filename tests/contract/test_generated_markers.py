"""Generated files say so on their first line, and no others do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from .documents import ROOT

MARKER = "# @generated"
EXPECTATIONS = "tests/golden"  # what the generator makes of its test documents, markers included


def _files() -> Iterator[str]:
    """Every file of the checkout, but those that git ignores."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("This is no git checkout.")
    for path in sorted(set(done.stdout.decode().split("\0"))):
        if (ROOT / path).is_file():
            yield path


def _is_marked(path: str) -> bool:
    with (ROOT / path).open("rb") as file:
        return file.readline().startswith(MARKER.encode())


@pytest.mark.skipif(sys.version_info < (3, 11), reason="The generator needs Python 3.11.")
def test_marked_files_are_the_generated_ones() -> None:
    from codegen import by_route, client_settings, delegations, hints, services, stubs, unasync

    generated = {unasync.target(source).as_posix() for source in unasync.sources()} | {
        "codegen/codegen.lock",
        client_settings.TARGET.as_posix(),
        hints.TARGET.as_posix(),
        services.SERVICES.as_posix(),
        services.DB.as_posix(),
    }
    generated.update(path.as_posix() for path in stubs.derived())
    generated.update(each.path.as_posix() for each in delegations.table())
    generated.update((by_route.FOLDER / f"{name}.py").as_posix() for name in by_route.MADE)
    generated.update(path for path in _files() if path.startswith("pinecone/core/"))
    marked = {path for path in _files() if _is_marked(path) and not path.startswith(f"{EXPECTATIONS}/")}
    assert marked == generated


def test_every_file_of_the_core_is_marked() -> None:
    assert [path for path in _files() if path.startswith("pinecone/core/") and not _is_marked(path)] == []
