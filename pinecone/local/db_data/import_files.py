"""The files of an import: a folder for each namespace, with files of records in it.

Parquet files have the columns ``id``, ``values``, ``sparse_values`` (``indices`` and ``values``) and
``metadata`` (a JSON object as text); JSON lines have the same names, and metadata may be an object.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import orjson

from pinecone.local.http.errors import invalid, not_found

_LINES = (".jsonl", ".ndjson")
_PARQUET = ".parquet"
_COLUMNS = frozenset({"id", "values", "sparse_values", "metadata"})


class Row(NamedTuple):
    """A record as a file has it.

    Attributes:
        number: Its place in the file, counted from 1.
        fields: Its fields; bytes for a line that is yet to be read.
    """

    number: int
    fields: Any

    def vector(self) -> dict[str, Any]:
        """The record as an upsert has it.

        Raises:
            RefusedError: The record is not well formed.
        """
        fields = self.fields
        if isinstance(fields, bytes):
            fields = _json(fields, "The line")
        if not isinstance(fields, dict):
            raise invalid("A record must be a JSON object.")
        for name in fields:
            if name not in _COLUMNS:
                raise invalid(f"{name} is not a field of an imported record.")
        metadata = fields.get("metadata")
        if isinstance(metadata, (str, bytes)):
            metadata = _json(metadata, "metadata") if metadata else None
        return {
            "id": fields.get("id"),
            "values": fields.get("values"),
            "sparseValues": fields.get("sparse_values"),
            "metadata": metadata,
        }


def folder_of(uri: str) -> Path:
    """The folder that a ``file://`` URI or a path names.

    Raises:
        RefusedError: It names something else, or the folder is not there.
    """
    from urllib.request import url2pathname  # half of what it takes to import this module, and seldom needed

    try:
        parts = urlsplit(uri)
        folder = Path(url2pathname(parts.path)) if parts.scheme == "file" else Path(uri)
        found = folder.is_dir()
    except (OSError, ValueError):  # no system has such a name
        found = False
    if not found and "://" in uri and not uri.startswith("file://"):
        raise invalid("The local server imports from a folder or a file:// URI.")
    if not found:
        raise not_found("The folder to import from was not found.")
    return folder


def find(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files to import, each with its namespace, in order.

    Raises:
        RefusedError: There are none.
    """
    found = False
    for namespace in sorted(path for path in folder.iterdir() if path.is_dir()):
        for path in sorted(namespace.iterdir()):
            if path.suffix in (_PARQUET, *_LINES):
                found = True
                yield namespace.name, path
    if not found:
        raise not_found("There is nothing to import: the folder needs a folder for each namespace, with Parquet files.")


def count(path: Path) -> int:
    """How many records a file has."""
    if path.suffix == _PARQUET:
        return int(_open_parquet(path).metadata.num_rows)
    with path.open("rb") as file:
        return sum(1 for line in file if line.strip())


def read(path: Path) -> Iterator[Row]:
    """The records of a file."""
    if path.suffix == _PARQUET:
        number = 0
        for batch in _open_parquet(path).iter_batches(batch_size=1000):
            for fields in batch.to_pylist():
                number += 1
                yield Row(number, fields)
        return
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield Row(number, line)


def _open_parquet(path: Path) -> Any:
    try:
        pyarrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ModuleNotFoundError:
        raise invalid("Parquet files need pyarrow. Run: pip install pyarrow") from None
    try:
        return parquet.ParquetFile(path)
    except pyarrow.ArrowException:
        raise invalid(f"{path.name} is not a Parquet file.") from None


def _json(text: Any, what: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise invalid(f"{what} is not valid JSON.") from None
