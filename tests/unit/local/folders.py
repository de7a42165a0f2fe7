"""Servers with a data folder, what clients do with them, and what may befall the files."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx

from pinecone.local import LocalServer

from .conftest import PLAIN, SERVERLESS

FORMAT_1 = Path(__file__).parent / "format_1"  # a folder of the first format, each file as a script
HEADERS = {"Api-Key": "key", "X-Pinecone-API-Version": "2025-10"}


@contextmanager
def served(folder: Path | None, **options: Any) -> Iterator[httpx.Client]:
    """A client of a server with a data folder."""
    with (
        LocalServer(data_dir=folder, **options) as server,
        httpx.Client(base_url=server.url, headers=HEADERS, verify=PLAIN) as http,
    ):
        yield http


def made(http: httpx.Client, name: str = "things", **settings: Any) -> str:
    """The host of a new index."""
    created = http.post("/indexes", json={"name": name, "dimension": 2, "spec": SERVERLESS, **settings})
    assert created.status_code == 201, created.text
    host: str = created.json()["host"]
    return host


def upserted(http: httpx.Client, host: str, *ids: str, namespace: str = "") -> None:
    vectors = [{"id": id, "values": [1, number], "metadata": {"n": number}} for number, id in enumerate(ids)]
    http.post(f"{host}/vectors/upsert", json={"vectors": vectors, "namespace": namespace}).raise_for_status()


def listed(http: httpx.Client, host: str, namespace: str = "") -> list[str]:
    return [item["id"] for item in http.get(f"{host}/vectors/list?namespace={namespace}").json()["vectors"]]


def found(http: httpx.Client, host: str) -> list[str]:
    """The ids in an index of pods, which has no list of them."""
    query = {"vector": [1, 1], "topK": 1000}
    return sorted(match["id"] for match in http.post(f"{host}/query", json=query).json()["matches"])


def records_file(folder: Path) -> Path:
    (path,) = (folder / "records").glob("*.sqlite")
    return path


def overwrite(path: Path, position: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        file.write(content)


def of_format_1(folder: Path, *, killed: bool = False) -> None:
    """Make a folder of the first format, of a server that ended well or was killed: then all is in the logs."""
    (folder / "records").mkdir(parents=True)
    for script in FORMAT_1.glob("*.sql"):
        path = folder / ("" if script.stem == "server" else "records") / f"{script.stem}.sqlite"
        beside = path.with_name("open.sqlite")
        with closing(sqlite3.connect(beside if killed else path)) as connection:
            if killed:
                connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript(script.read_text())
            for ending in ("", "-wal") if killed else ():
                shutil.copy(f"{beside}{ending}", f"{path}{ending}")
        beside.unlink(missing_ok=True)
