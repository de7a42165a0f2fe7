"""Imports over HTTP: folders of JSON lines and Parquet, progress, errors, cancel."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from .conftest import Http

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
