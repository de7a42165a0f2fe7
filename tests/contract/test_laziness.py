"""What nobody uses is not imported: an attrs class costs half a millisecond, and there are hundreds."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from pinecone import core
from pinecone._compat.import_paths import MOVED

from .documents import ROOT

#: What only calls need, and takes long to import.
LATER = {
    *("asyncio", "email", "hashlib", "http", "inspect", "json", "logging", "random", "socket", "ssl"),
    *("threading", "urllib"),
    *("attrs", "certifi", "google", "grpc", "httptools", "httpx", "msgspec", "numpy", "orjson", "pandas"),
}

CLIENT = "from pinecone import Pinecone; client = Pinecone(api_key='key')"
MARKS = {"pinecone.by_route", "pinecone.by_route.faces"}  # of the methods that take routes
INDEX = f"{CLIENT}; client.Index(host='https://index-abc.svc.pinecone.io')"


def _listed(expression: str, *statements: str) -> list[str]:
    """A list of texts that a fresh interpreter has after these statements."""
    program = "\n".join(
        ["import sys", *statements, f"found = list({expression})", "import json; print(json.dumps(found))"]
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    return sorted(json.loads(done.stdout))


def _imported(*statements: str) -> list[str]:
    """The modules that these statements import, less those that every interpreter has."""
    return _listed("{*sys.modules} - before", "before = {*sys.modules}", *statements)


def _modules(*statements: str) -> list[str]:
    """The modules of API versions that these statements import."""
    return [name for name in _imported(*statements) if name.startswith("pinecone.core.v")]


def test_importing_the_package_imports_its_table_of_paths_and_nothing_else() -> None:
    old = {f"pinecone.{path}" for paths in MOVED.values() for path in paths.split()}
    ours = {"pinecone", "pinecone.lazy", "pinecone._compat", "pinecone._compat.import_paths"}
    assert {*_imported("import pinecone")} - old == ours


@pytest.mark.parametrize("made", [CLIENT, INDEX], ids=["client", "index"])
def test_making_a_client_or_an_index_imports_nothing_that_only_calls_need(made: str) -> None:
    assert not LATER & {name.partition(".")[0] for name in _imported(made)}


def test_upserting_plain_records_imports_no_model() -> None:
    imported = _imported(
        "from pinecone.db_data import calls",
        "from pinecone.versioning import Operations",
        "list(calls.upsert(Operations(), 'n', None).batches([{'id': 'a', 'values': [0.5], 'metadata': {'k': 'v'}}]))",
    )
    assert not {"attrs"} & {*imported}


def test_making_a_client_and_an_index_compiles_no_text() -> None:
    # typing compiles types that it is given as text, and the first takes an interpreter two milliseconds. The functions
    # of named tuples, which cost little, are text too.
    hook = "lambda event, args: event == 'compile' and args[1] == '<string>' and texts.append(args[0].decode())"
    compiled = _listed("texts", "texts = []", f"sys.addaudithook({hook})", INDEX)
    assert [text for text in compiled if not text.startswith("lambda ")] == []


def test_a_call_by_route_imports_nothing_for_type_checkers() -> None:
    assert {name for name in _imported(CLIENT) if name.startswith("pinecone.by_route")} == MARKS
    called = [CLIENT, "try: client.call('GET /nothing')", "except ValueError: pass"]
    typed = {"pinecone.by_route.admin", "pinecone.by_route.client", "pinecone.by_route.index"}
    assert not typed & {*_imported("from pinecone.by_route import sending", *called)}


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


@pytest.mark.parametrize("version", [version for version in core.VERSIONS if core.load_rpc(version)])
def test_one_operation_over_grpc_imports_one_module(version: str) -> None:
    route, operation = next(iter(core.load_rpc(version).items()))
    service = f"{_package(version)}.{operation.service}"
    asked = f"core.load_rpc({version!r})[{route!r}]"
    assert _modules("from pinecone import core", asked) == [_package(version), service, f"{service}.rpc"]


def test_no_protobuf_and_no_grpcio_is_needed_for_the_bytes() -> None:
    asked = "core.load_rpc('2025-10')['POST /query'].parse(200, '', b'')"
    loaded = "print([name for name in sys.modules if name.split('.')[0] in ('google', 'grpc', 'numpy')])"
    program = f"import sys; from pinecone import core; {asked}; {loaded}"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    assert done.stdout.strip() == b"[]"


DIRECT_CALLS = """
import asyncio, json, sys

import pinecone
from tests.scripted_server import ScriptedServer

async def call_asyncio(url):
    async with pinecone.IndexAsyncio("key", url) as index:
        await index.describe_index_stats()

with ScriptedServer() as server:
    server.reply(body=b'{"totalVectorCount": 3}')
    with pinecone.Index("key", server.url) as index:
        index.describe_index_stats()
    server.reply(body=b'{"totalVectorCount": 3}')
    asyncio.run(call_asyncio(server.url))
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
"""


def test_a_direct_call_imports_no_library_for_http_but_the_parser() -> None:
    command = [sys.executable, "-c", DIRECT_CALLS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=60)  # noqa: S603
    libraries = {"aiohttp", "anyio", "h11", "httpcore", "httptools", "httpx", "requests", "sniffio", "trio", "urllib3"}
    assert libraries & set(json.loads(done.stdout)) == {"httptools"}


def _package(version: str) -> str:
    return "pinecone.core.v" + re.sub(r"\W", "_", version)
