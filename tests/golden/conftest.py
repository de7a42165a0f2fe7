"""The generated code of the golden cases, imported from a temporary folder."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

if sys.version_info < (3, 11):  # the generator does not run there
    collect_ignore_glob = ["*"]
else:
    from . import cases


@pytest.fixture(scope="session")
def generated() -> dict[str, str]:
    """Every generated module of every case, by path."""
    return cases.generate()


@pytest.fixture(scope="session")
def package(generated: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of an importable package with the generated code."""
    folder = tmp_path_factory.mktemp("golden")
    for path, text in generated.items():
        (folder / "golden_core" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "golden_core" / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield f"golden_core.{cases.render.folder(cases.VERSION)}"
    sys.path.remove(str(folder))


@pytest.fixture
def models(package: str, request: pytest.FixtureRequest) -> ModuleType:
    """The models of the case that the test lies in."""
    return importlib.import_module(f"{package}.{Path(request.path).parent.name}.models")


@pytest.fixture
def operations(package: str, request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """The operations of the case that the test lies in, by route."""
    table: Mapping[str, Any] = importlib.import_module(
        f"{package}.{Path(request.path).parent.name}.operations"
    ).OPERATIONS
    return table


@pytest.fixture
def calls(package: str, request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """The operations of the case over gRPC, by route."""
    table: Mapping[str, Any] = importlib.import_module(f"{package}.{Path(request.path).parent.name}.rpc").OPERATIONS
    return table
