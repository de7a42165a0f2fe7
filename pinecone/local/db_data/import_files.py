"""The files of an import: one folder for each namespace, with files of records.

Parquet files have the columns ``id``, ``values``, ``sparse_values`` (``indices`` and ``values``) and ``metadata`` (a
string with a JSON object). JSON lines have the same names, and their metadata may also be an object.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import count as count_from
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import orjson

from pinecone.local.http.errors import RefusedError, invalid, not_found

_LINES = (".jsonl", ".ndjson")
_PARQUET = ".parquet"
MAX_LINE = 4 * 1024 * 1024  # bytes, more than any record has
_COLUMNS = frozenset({"id", "values", "sparse_values", "metadata"})


class Row(NamedTuple):
    """A record in a file.

    Attributes:
        number: Its position in the file, from 1.
        fields: Its fields, or the bytes of a line that was not parsed yet.
    """

    number: int
    fields: Any

    def vector(self) -> dict[str, Any]:
        """The record in the form of an upsert.

        Raises:
            RefusedError: The record is malformed.
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


class Folders:
    """The folders that a server imports from.

    Args:
        root: The folder that contains them; None for any folder.
        is_public: Whether other machines can reach the server. Then nothing can be imported without a root.
    """

    def __init__(self, root: Path | None = None, *, is_public: bool = False) -> None:
        self._root = None if root is None else root.resolve()
        self._is_closed = is_public and root is None

    def folder_of(self, uri: str) -> Path:
        """The folder that a ``file://`` URI or a path names.

        Raises:
            RefusedError: It names something else, or a folder that does not exist or is not allowed.
        """
        from urllib.request import (
            url2pathname,
        )  # its import takes half of the time for this module, and it is rarely needed

        if self._is_closed:
            raise RefusedError(
                "FORBIDDEN",
                "The local server listens on an address that others than this machine reach, so it imports only from "
                "the folder that it is started with: --import-root DIR, or LocalServer(import_root=DIR).",
            )
        try:
            parts = urlsplit(uri)
            folder = Path(url2pathname(parts.path)) if parts.scheme == "file" else Path(uri)
            self._check_is_inside(folder)
            found = folder.is_dir()
        except (OSError, ValueError):  # invalid on every system
            found = False
        if not found and "://" in uri and not uri.startswith("file://"):
            raise invalid("The local server imports from a folder or a file:// URI.")
        if not found:
            raise not_found("The folder to import from was not found.")
        return folder

    def files_in(self, folder: Path) -> Iterator[tuple[str, Path]]:
        """The files to import, each with its namespace, in order.

        Raises:
            RefusedError: There are none, or one of them must not be read.
        """
        found = False
        for namespace in sorted(path for path in folder.iterdir() if path.is_dir()):
            for path in sorted(namespace.iterdir()):
                if path.suffix in (_PARQUET, *_LINES):
                    found = True
                    self._check_is_inside(path)
                    if not path.is_file():  # opening a pipe would block until something writes to it
                        raise invalid(f"{namespace.name}/{path.name} is not a regular file.")
                    yield namespace.name, path
        if not found:
            raise not_found(
                "There is nothing to import: the folder needs a folder for each namespace, with Parquet files."
            )

    def _check_is_inside(self, path: Path) -> None:
        """Refuse a path outside of the root, after links are resolved."""
        if self._root is not None and self._root not in (path.resolve(), *path.resolve().parents):
            raise RefusedError("FORBIDDEN", "The local server imports only from the folder that it was started with.")


def count(path: Path) -> int:
    """The number of records in a file."""
    if path.suffix == _PARQUET:
        return int(_open_parquet(path).metadata.num_rows)
    return sum(1 for _ in _lines(path))


def read(path: Path) -> Iterator[Row]:
    """The records of a file."""
    if path.suffix == _PARQUET:
        number = 0
        for batch in _open_parquet(path).iter_batches(batch_size=1000):
            for fields in batch.to_pylist():
                number += 1
                yield Row(number, fields)
        return
    for number, line in _lines(path):
        yield Row(number, line)


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The non-blank lines of a file, each with its number."""
    with path.open("rb") as file:
        for number in count_from(1):
            line = file.readline(MAX_LINE)
            if not line:
                return
            if len(line) == MAX_LINE:
                raise invalid(f"{path.name}, record {number}: The line is longer than {MAX_LINE} bytes.")
            if line.strip():
                yield number, line


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
