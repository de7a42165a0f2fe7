"""What nobody uses is not imported: an attrs class costs half a millisecond, and there are hundreds."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from pinecone import core

from .documents import ROOT

LOADED = "print(json.dumps([name for name in sys.modules if name.startswith('pinecone.core.v')]))"


def _modules(*statements: str) -> list[str]:
    """The modules of API versions that a fresh interpreter has imported after these statements."""
    program = "\n".join(["import json, sys", *statements, LOADED])
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    return sorted(json.loads(done.stdout))


def test_importing_the_core_imports_no_version() -> None:
    assert _modules("import pinecone.core") == []


def test_importing_the_package_imports_no_version() -> None:
    assert _modules("import pinecone") == []


@pytest.mark.parametrize("version", core.VERSIONS)
def test_looking_at_routes_imports_no_service(version: str) -> None:
    asked = f"operations = core.load({version!r}); 'POST /query' in operations; list(operations); len(operations)"
    assert _modules("from pinecone import core", asked) == [_package(version)]


@pytest.mark.parametrize("version", core.VERSIONS)
def test_one_operation_imports_one_service_and_no_models(version: str) -> None:
    routes = {operation.service: route for route, operation in core.load(version).items()}
    for name, route in routes.items():
        service = f"{_package(version)}.{name}"
        assert _modules("from pinecone import core", f"core.load({version!r})[{route!r}]") == sorted(
            [_package(version), service, f"{service}.models", f"{service}.operations"]
        )


@pytest.mark.parametrize("version", core.VERSIONS)
def test_looking_at_routes_over_grpc_imports_no_service(version: str) -> None:
    asked = f"operations = core.load_rpc({version!r}); 'POST /query' in operations; list(operations); len(operations)"
    assert _modules("from pinecone import core", asked) == [_package(version)]


@pytest.mark.parametrize("version", core.VERSIONS)
def test_one_operation_over_grpc_imports_one_module(version: str) -> None:
    service = f"{_package(version)}.db_data"
    asked = f"core.load_rpc({version!r})['POST /query']"
    assert _modules("from pinecone import core", asked) == [_package(version), service, f"{service}.rpc"]


def test_no_protobuf_and_no_grpcio_is_needed_for_the_bytes() -> None:
    asked = "core.load_rpc('2025-10')['POST /query'].parse(b'')"
    loaded = "print([name for name in sys.modules if name.split('.')[0] in ('google', 'grpc', 'numpy')])"
    program = f"import sys; from pinecone import core; {asked}; {loaded}"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    assert done.stdout.strip() == b"[]"


def _package(version: str) -> str:
    return "pinecone.core.v" + re.sub(r"\W", "_", version)
