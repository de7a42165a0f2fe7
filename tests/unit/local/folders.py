"""Servers with a data folder, what clients do with them, and what may befall the files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from pinecone.local import LocalServer

from .conftest import PLAIN, SERVERLESS

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


def records_file(folder: Path) -> Path:
    (path,) = (folder / "records").glob("*.sqlite")
    return path


def overwrite(path: Path, position: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        file.write(content)
