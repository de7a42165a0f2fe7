"""Imports over HTTP: folders of JSON lines and Parquet, progress, errors, cancel."""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.db_data.import_files import Folders
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index
from pinecone.local.http.errors import RefusedError
from pinecone.local.settings import Settings

from .conftest import SERVERLESS, Http

ENDED = ("Completed", "Failed", "Cancelled")


def write(folder: Path, namespace: str, *records: Any, name: str = "0.jsonl") -> None:
    (folder / namespace).mkdir(exist_ok=True)
    lines = (record if isinstance(record, str) else json.dumps(record) for record in records)
    (folder / namespace / name).write_text("\n".join(lines), encoding="utf-8")


def start(index: httpx.Client, uri: str, **body: Any) -> httpx.Response:
    return index.post("/bulk/imports", json={"uri": uri, **body})


def finished(index: httpx.Client, uri: str, **body: Any) -> dict[str, Any]:
    started = start(index, uri, **body)
    assert started.status_code == 200, started.text
    while True:
        described: dict[str, Any] = index.get(f"/bulk/imports/{started.json()['id']}").json()
        if described["status"] in ENDED:
            return described


def counts(index: httpx.Client) -> dict[str, int]:
    namespaces = index.get("/namespaces").json()["namespaces"]
    return {namespace["name"]: namespace["record_count"] for namespace in namespaces}


def record(id: str, **fields: Any) -> dict[str, Any]:
    return {"id": id, "values": [1, 2], **fields}


def test_each_folder_is_imported_into_its_namespace(index: httpx.Client, tmp_path: Path) -> None:
    write(tmp_path, "films", record("a", metadata={"genre": "drama"}), record("b", metadata='{"genre": "comedy"}'))
    write(tmp_path, "__default__", record("c"), name="0.ndjson")
    (tmp_path / "films" / "README").write_text("passed over")
    done = finished(index, tmp_path.as_uri())
    assert done["status"] == "Completed"
    assert (done["recordsImported"], done["percentComplete"], done["uri"]) == (3, 100, tmp_path.as_uri())
    assert done["createdAt"] <= done["finishedAt"]
    assert counts(index) == {"__default__": 1, "films": 2}
    vectors = index.get("/vectors/fetch?ids=a&ids=b&namespace=films").json()["vectors"]
    assert [vectors[id]["metadata"]["genre"] for id in "ab"] == ["drama", "comedy"]


def test_a_path_is_imported_like_a_uri(index: httpx.Client, tmp_path: Path) -> None:
    write(tmp_path, "n", record("a"))
    assert finished(index, str(tmp_path))["recordsImported"] == 1


def test_sparse_values_are_imported(http: Http, tmp_path: Path) -> None:
    index = http.index(None, vector_type="sparse")
    write(tmp_path, "n", {"id": "a", "sparse_values": {"indices": [1, 7], "values": [0.5, 0.25]}})
    finished(index, str(tmp_path))
    fetched = index.get("/vectors/fetch?ids=a&namespace=n").json()["vectors"]["a"]
    assert fetched["sparseValues"] == {"indices": [1, 7], "values": [0.5, 0.25]}


@pytest.mark.skipif(importlib.util.find_spec("pyarrow") is None, reason="needs pyarrow")
def test_parquet_files_are_imported(http: Http, tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    index = http.index(2, metric="dotproduct")
    table = pyarrow.table(
        {
            "id": ["a", "b"],
            "values": [[1.0, 2.0], [3.0, 4.0]],
            "sparse_values": [{"indices": [5], "values": [0.5]}, None],
            "metadata": ['{"x": 1}', None],
        }
    )
    (tmp_path / "n").mkdir()
    parquet.write_table(table, tmp_path / "n" / "0.parquet")
    (tmp_path / "n" / "1.parquet").write_bytes(b"PAR1 not really")
    done = finished(index, str(tmp_path))
    assert (done["status"], done["error"]) == ("Failed", "1.parquet is not a Parquet file.")
    (tmp_path / "n" / "1.parquet").unlink()
    assert finished(index, str(tmp_path))["recordsImported"] == 2
    vectors = index.get("/vectors/fetch?ids=a&ids=b&namespace=n").json()["vectors"]
    assert vectors["a"] == {
        "id": "a",
        "values": [1, 2],
        "sparseValues": {"indices": [5], "values": [0.5]},
        "metadata": {"x": 1},
    }
    assert vectors["b"] == {"id": "b", "values": [3, 4]}


BAD = [
    {"id": "b", "values": [1]},
    {"id": "", "values": [1, 2]},
    {"id": "é", "values": [1, 2]},
    {"id": "b", "values": [1, 2], "metadata": "{"},
    {"id": "b", "values": [1, 2], "genre": "drama"},
    "{",
    "[]",
]


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_record_is_passed_over(index: httpx.Client, tmp_path: Path, bad: Any) -> None:
    write(tmp_path, "n", record("a"), bad, record("c"))
    done = finished(index, str(tmp_path))
    assert (done["status"], done["recordsImported"]) == ("Completed", 2)


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_record_ends_an_import_that_is_to_abort(index: httpx.Client, tmp_path: Path, bad: Any) -> None:
    write(tmp_path, "n", record("a"), bad, record("c"))
    done = finished(index, str(tmp_path), errorMode={"onError": "abort"})
    assert done["status"] == "Failed"
    assert done["error"].startswith("0.jsonl, record 2: ")


@pytest.mark.skipif(importlib.util.find_spec("pyarrow") is None, reason="needs pyarrow")
def test_a_file_that_breaks_the_library_fails_and_is_logged(
    index: httpx.Client, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import pyarrow
    from pyarrow import parquet

    path = tmp_path / "n" / "0.parquet"
    path.parent.mkdir()
    parquet.write_table(pyarrow.table({"id": ["a"] * 1000, "values": [[1.0, 2.0]] * 1000}), path, compression="gzip")
    content = bytearray(path.read_bytes())
    content[4:200] = bytes(196)
    path.write_bytes(content)
    done = finished(index, str(tmp_path))
    assert (done["status"], done["recordsImported"]) == ("Failed", 0)
    assert "log" in done["error"]
    assert "failed to import" in caplog.text


def test_an_import_that_is_cancelled_stays_so(index: httpx.Client, tmp_path: Path) -> None:
    for namespace in range(40):
        write(tmp_path, f"n{namespace:02}", *(record(f"r{number}") for number in range(500)))
    id = start(index, str(tmp_path)).json()["id"]
    assert index.delete(f"/bulk/imports/{id}").json() == {}
    described = index.get(f"/bulk/imports/{id}").json()
    assert described["status"] == "Cancelled"
    assert described["recordsImported"] < 20_000
    assert described["percentComplete"] < 100
    assert index.get(f"/bulk/imports/{id}").json() == described


def test_an_import_that_has_ended_is_not_cancelled(index: httpx.Client, tmp_path: Path) -> None:
    write(tmp_path, "n", record("a"))
    done = finished(index, str(tmp_path))
    assert index.delete(f"/bulk/imports/{done['id']}").status_code == 200
    assert index.get(f"/bulk/imports/{done['id']}").json() == done


def test_imports_are_listed_in_pages(index: httpx.Client, tmp_path: Path) -> None:
    write(tmp_path, "n", record("a"))
    ids = [finished(index, str(tmp_path))["id"] for _ in range(3)]
    first = index.get("/bulk/imports?limit=2").json()
    second = index.get("/bulk/imports", params={"limit": 2, "paginationToken": first["pagination"]["next"]}).json()
    assert [item["id"] for item in (*first["data"], *second["data"])] == ids
    assert "pagination" not in second


def test_an_empty_folder_fails(index: httpx.Client, tmp_path: Path) -> None:
    done = finished(index, str(tmp_path))
    assert done["status"] == "Failed"
    assert "nothing to import" in done["error"]


@pytest.mark.parametrize(
    ("uri", "status", "named"),
    [
        ("s3://bucket/path/", 400, "file://"),
        ("/nowhere/at/all", 404, "folder"),
        ("file:///nowhere", 404, "folder"),
        ("file://[", 404, "folder"),
        ("x" * 1500, 404, "folder"),
        ("\0", 404, "folder"),
    ],
)
def test_what_is_no_folder_is_refused(index: httpx.Client, uri: str, status: int, named: str) -> None:
    refused = start(index, uri)
    assert refused.status_code == status
    assert named in refused.json()["message"]


def test_only_regular_files_are_read(index: httpx.Client, tmp_path: Path) -> None:
    write(tmp_path, "n", record("a"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "n" / "1.jsonl")  # whoever opens it waits until somebody writes to it
    else:
        (tmp_path / "n" / "1.jsonl").mkdir()
    done = finished(index, str(tmp_path))
    assert (done["status"], done["error"]) == ("Failed", "n/1.jsonl is not a regular file.")


def test_a_line_longer_than_any_record_is_not_read(index: httpx.Client, tmp_path: Path) -> None:
    (tmp_path / "n").mkdir()
    (tmp_path / "n" / "0.jsonl").write_bytes(b'{"id": "a"}\n' + b" " * (5 * 1024 * 1024))
    done = finished(index, str(tmp_path))
    assert done["status"] == "Failed"
    assert done["error"].startswith("0.jsonl, record 2: The line is longer than")


@pytest.fixture
def confined(tmp_path: Path) -> Iterator[httpx.Client]:
    """A client of an index of a server that imports from the folder ``root`` only."""
    (tmp_path / "root").mkdir()
    with ExitStack() as closing:
        server = closing.enter_context(LocalServer(import_root=tmp_path / "root"))
        yield Http(server, closing).index()


def test_what_is_in_the_root_is_imported(confined: httpx.Client, tmp_path: Path) -> None:
    for folder in (tmp_path / "root", tmp_path / "root" / "deeper"):
        folder.mkdir(exist_ok=True)
        write(folder, "n", record("a"))
        assert finished(confined, folder.as_uri())["status"] == "Completed"


def test_what_is_not_in_the_root_is_refused_whether_it_is_there_or_not(confined: httpx.Client, tmp_path: Path) -> None:
    write(tmp_path, "n", record("a"))
    (tmp_path / "root" / "out").symlink_to(tmp_path)
    folders = (tmp_path, tmp_path / "root" / "..", tmp_path / "root" / "out", tmp_path / "nothing", Path("/etc"))
    for uri in [str(folder) for folder in folders] + [f"{(tmp_path / 'root').as_uri()}/../"]:
        refused = start(confined, uri)
        assert (refused.status_code, refused.json()["code"]) == (403, 7), uri
        assert "started with" in refused.json()["message"]


@pytest.mark.parametrize("link", ["n/1.jsonl", "linked"])
def test_links_that_lead_out_of_the_root_are_refused(confined: httpx.Client, tmp_path: Path, link: str) -> None:
    write(tmp_path, "secret", record("b"))
    write(tmp_path / "root", "n", record("a"))
    target = tmp_path / "secret" / "0.jsonl" if link.endswith(".jsonl") else tmp_path / "secret"
    (tmp_path / "root" / link).symlink_to(target)
    done = finished(confined, str(tmp_path / "root"))
    assert (done["status"], done["recordsImported"]) == ("Failed", 0)
    assert "started with" in done["error"]


def test_a_server_that_others_reach_imports_nothing_without_a_root(tmp_path: Path) -> None:
    write(tmp_path, "n", record("a"))
    index = Index(
        name="things",
        vector_type="dense",
        dimension=2,
        metric="cosine",
        spec=SERVERLESS,
        deletion_protection="disabled",
        tags={},
        settings=Settings(),
    )
    closed = Imports(index, Folders(is_public=True))
    with pytest.raises(RefusedError, match="--import-root") as refused:
        closed.start(str(tmp_path), goes_on=True)
    assert refused.value.status == 403
    assert Folders(tmp_path, is_public=True).folder_of(str(tmp_path)) == tmp_path


def test_an_unknown_error_mode_is_refused(index: httpx.Client, tmp_path: Path) -> None:
    refused = start(index, str(tmp_path), errorMode={"onError": "retry"})
    assert refused.status_code == 400
    assert "onError" in refused.json()["message"]


def test_an_unknown_import_is_not_found(index: httpx.Client) -> None:
    assert index.get("/bulk/imports/nothing").status_code == 404
    assert index.delete("/bulk/imports/nothing").status_code == 404


def test_an_index_is_deleted_while_an_import_runs(http: Http, tmp_path: Path) -> None:
    index = http.index()
    write(tmp_path, "n", *(record(f"r{number}") for number in range(5000)))
    start(index, str(tmp_path))
    assert http.control().delete("/indexes/things").status_code == 202
    assert http.control().get("/indexes").json() == {"indexes": []}
