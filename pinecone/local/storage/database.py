"""One SQLite file of a data folder: documents, and the records of one index or of a copy of one.

A transaction that was committed survives the end of the process and the loss of power: the write-ahead log is
synchronized with every commit. Each record has checksums, because SQLite has none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable
from zlib import crc32

import numpy as np
import orjson

from pinecone.local.db_data.columns import SparseValues
from pinecone.local.db_data.store import Namespace, Record
from pinecone.local.storage.errors import DamagedFileError, DataFolderError
from pinecone.local.storage.ownership import APPLICATION_ID, make_file

FORMAT = 1

Key = tuple[str, str]  # of a document: its kind, and what tells it from others of the kind

_SETTINGS = """
PRAGMA page_size = 8192;
PRAGMA temp_store = MEMORY;
PRAGMA locking_mode = EXCLUSIVE;
"""
_LOG_SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA wal_autocheckpoint = 4000;
"""
# executed before there is a log, so that the head of the file itself tells whose it is
_SCHEMA = f"""
BEGIN;
CREATE TABLE documents (kind TEXT, key TEXT, body BLOB, UNIQUE (kind, key));
CREATE TABLE namespaces (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, schema BLOB);
CREATE TABLE records (
    namespace INTEGER, id TEXT, dense BLOB, indices BLOB, weights BLOB, checksum INTEGER,
    metadata BLOB, metadata_checksum INTEGER, UNIQUE (namespace, id)
);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
COMMIT;
"""


class Database:
    """A database that this process alone has open.

    Args:
        path: Its file, which is made if it is not there or empty.

    Raises:
        DamagedFileError: The file is no such database.
        DataFolderError: Another process has it open, it is of a later format, or it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with _explained(path):
            make_file(path)
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        self.is_open = True
        try:
            with _explained(path):
                self._connection.executescript(_SETTINGS)
                if not self._number("page_count"):
                    self._connection.executescript(
                        _SCHEMA
                    )  # before there is a log, so that the file itself tells whose it is
                self._connection.executescript(_LOG_SETTINGS)
                self._check_format()
                self._namespaces: dict[str, int] = dict(self._connection.execute("SELECT name, number FROM namespaces"))
        except DataFolderError:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self.is_open = False
        self._connection.close()

    def begin(self) -> None:
        """Begin a transaction."""
        self._connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """End the transaction; its changes are kept whatever happens."""
        self._connection.execute("COMMIT")

    def documents(self) -> dict[Key, bytes]:
        """All documents, in the order in which they were first kept."""
        with _explained(self.path):
            rows = self._connection.execute("SELECT kind, key, body FROM documents ORDER BY rowid")
            return {(kind, key): body for kind, key, body in rows}

    def keep_documents(self, documents: Mapping[Key, bytes]) -> None:
        """Keep documents, in place of those that have their keys."""
        self._connection.executemany(
            "INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            [(*key, body) for key, body in documents.items()],
        )

    def drop_documents(self, keys: Iterable[Key]) -> None:
        """Delete documents."""
        self._connection.executemany("DELETE FROM documents WHERE kind = ? AND key = ?", keys)

    def create_namespace(self, name: str, schema: Mapping[str, Any] | None) -> None:
        """Make an empty namespace, in place of one of the name."""
        self.drop_namespace(name)
        body = None if schema is None else orjson.dumps(schema)
        cursor = self._connection.execute("INSERT INTO namespaces (name, schema) VALUES (?, ?)", (name, body))
        self._namespaces[name] = cursor.lastrowid or 0

    def drop_namespace(self, name: str) -> None:
        """Delete a namespace with its records, if it is there."""
        number = self._namespaces.pop(name, None)
        self._connection.execute("DELETE FROM records WHERE namespace = ?", (number,))
        self._connection.execute("DELETE FROM namespaces WHERE number = ?", (number,))

    def put_records(self, namespace: str, records: Iterable[Record]) -> None:
        """Keep records, in place of those that have their ids. The namespace is made if need be."""
        if namespace not in self._namespaces:
            self.create_namespace(namespace, None)
        number = self._namespaces[namespace]
        rows = (_row(number, record) for record in records)
        self._connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def put_metadata(self, namespace: str, metadata: Iterable[tuple[str, Mapping[str, Any] | None]]) -> None:
        """Give records other metadata, by id."""
        number = self._namespaces.get(namespace)
        encoded = ((id, None if fields is None else orjson.dumps(fields)) for id, fields in metadata)
        self._connection.executemany(
            "UPDATE records SET metadata = ?, metadata_checksum = ? WHERE namespace = ? AND id = ?",
            ((body, crc32(body or b""), number, id) for id, body in encoded),
        )

    def delete_records(self, namespace: str, ids: Iterable[str]) -> None:
        """Delete records."""
        number = self._namespaces.get(namespace)
        self._connection.executemany("DELETE FROM records WHERE namespace = ? AND id = ?", ((number, id) for id in ids))

    def namespaces(self, make: Callable[[dict[str, Any] | None], Namespace]) -> dict[str, Namespace]:
        """All namespaces with their records.

        Args:
            make: Makes an empty namespace of a schema.
        """
        with _explained(self.path):
            rows = self._connection.execute("SELECT number, name, schema FROM namespaces ORDER BY number").fetchall()
            numbered = {number: make(schema and orjson.loads(schema)) for number, _, schema in rows}
            for number, record in self._records():
                numbered[number].put(record)
            return {name: numbered[number] for number, name, _ in rows}

    def record_count(self) -> int:
        """How many records there are."""
        with _explained(self.path):
            ((count,),) = self._connection.execute("SELECT count(*) FROM records")
            return int(count)

    def _records(self) -> Iterator[tuple[int, Record]]:
        rows = self._connection.execute("SELECT * FROM records ORDER BY rowid")
        for number, id, dense, indices, weights, checksum, metadata, metadata_checksum in rows:
            if _checksum(id, dense, indices, weights) != checksum or crc32(metadata or b"") != metadata_checksum:
                raise DamagedFileError(self.path, f"the record {id} is not as it was written")
            values = None if dense is None else np.frombuffer(dense, np.float32)
            sparse = None
            if indices is not None:
                sparse = SparseValues(np.frombuffer(indices, np.uint32), np.frombuffer(weights, np.float32))
            yield number, Record(id, values, sparse, None if metadata is None else orjson.loads(metadata))

    def _check_format(self) -> None:
        format = self._number("user_version")
        if format > FORMAT:
            raise DataFolderError(
                f"The file {self.path} was written by a later version of the package: "
                f"its format is {format}, and this version knows formats up to {FORMAT}."
            )
        if format < 1:
            raise DamagedFileError(self.path, "it lacks what every file of a data folder has")
        if self._number("application_id") != APPLICATION_ID:
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _number(self, pragma: str) -> int:
        ((number,),) = self._connection.execute(f"PRAGMA {pragma}")
        return int(number)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite into those of a data folder."""
    try:
        yield
    except OSError as error:
        raise DataFolderError(f"The file {path} cannot be used: {error.strerror}.") from None
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise DataFolderError(f"The data folder {path.parent} is in use by another local server.") from None
        if "no such" in str(error):
            raise DamagedFileError(path, str(error)) from None
        raise DataFolderError(f"The file {path} cannot be used: {error}.") from None
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedFileError(path, str(error)) from None


def _row(namespace: int, record: Record) -> tuple[Any, ...]:
    dense = None if record.values is None else record.values.tobytes()
    indices, weights = (None, None) if record.sparse is None else (part.tobytes() for part in record.sparse)
    metadata = None if record.metadata is None else orjson.dumps(record.metadata)
    checksum = _checksum(record.id, dense, indices, weights)
    return namespace, record.id, dense, indices, weights, checksum, metadata, crc32(metadata or b"")


def _checksum(id: str, *parts: bytes | None) -> int:
    checksum = crc32(id.encode())
    for part in parts:
        checksum = crc32(part or b"", checksum)
    return checksum
