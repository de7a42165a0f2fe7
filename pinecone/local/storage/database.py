"""One SQLite file of a data folder: documents, and the records of an index, a collection or a backup.

A committed transaction survives a crash of the process and a loss of power, because the write-ahead log is synchronized
with every commit. Each record has checksums, because SQLite has none.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Callable
from zlib import crc32

import numpy as np
import orjson

from pinecone.local.db_data.columns import SparseValues
from pinecone.local.db_data.store import Namespace, Record
from pinecone.local.storage.errors import DamagedFileError, DataFolderError, LostWritesError
from pinecone.local.storage.ownership import APPLICATION_ID, make_file

FORMAT = 2

_NOTE = struct.Struct("<QI")  # of the commits: their number and its checksum

_NOT_DAMAGE = (
    "disk is full",
    "I/O error",
    "readonly",
    "unable to open",
)  # parts of SQLite errors that do not mean damage

Key = tuple[str, str]  # of a document: its kind, and its key among the documents of the kind

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
# executed before a log exists, so that the header of the file itself identifies it
_SCHEMA = """
CREATE TABLE documents (kind TEXT, key TEXT, body BLOB, checksum INTEGER, UNIQUE (kind, key));
CREATE TABLE namespaces (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, schema BLOB, checksum INTEGER);
CREATE TABLE records (
    namespace INTEGER, id TEXT, dense BLOB, indices BLOB, weights BLOB, checksum INTEGER,
    metadata BLOB, metadata_checksum INTEGER, UNIQUE (namespace, id)
);
CREATE TABLE commits (number INTEGER);
INSERT INTO commits VALUES (0);
"""
# from format 1, whose documents and namespaces had no checksums
_MIGRATION = """
ALTER TABLE documents ADD COLUMN checksum INTEGER;
ALTER TABLE namespaces ADD COLUMN checksum INTEGER;
UPDATE documents SET checksum = checksum(kind, key, body);
UPDATE namespaces SET checksum = checksum(name, number, schema);
CREATE TABLE commits (number INTEGER);
INSERT INTO commits VALUES (0);
"""
_MARK = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
"""


class Database:
    """A database that only this process has open.

    Args:
        path: Its file. It is created if it does not exist or is empty.

    Raises:
        DamagedFileError: The file is not such a database.
        DataFolderError: Another process has it open, it has a later format, or it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._commits = Commits(path)
        noted = self._commits.noted()
        with _explained(path):
            make_file(path)
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        self.is_open = True
        try:
            with _explained(path):
                self._open()
                self._committed = self._number("SELECT number FROM commits")
                if self._committed < noted:
                    self._commits.keep_log()
                    raise LostWritesError(path)
                self._commits.note(self._committed)
                self._namespaces = self._numbers()
        except DataFolderError:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self.is_open = False
        self._connection.close()
        self._commits.forget()

    def begin(self) -> None:
        """Start a transaction."""
        self._connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Commit the transaction. Its changes then survive a crash."""
        self._connection.execute("UPDATE commits SET number = ?", (self._committed + 1,))
        self._connection.execute("COMMIT")
        self._committed += 1
        with suppress(OSError):  # the commit is stored even if its number cannot be
            self._commits.note(self._committed)

    def roll_back(self) -> None:
        """Roll back the transaction, if there is one."""
        with suppress(sqlite3.Error):  # a transaction that cannot be rolled back is not committed either
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._namespaces = self._numbers()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A context whose changes are stored all together or not at all.

        Raises:
            DataFolderError: They cannot be written.
        """
        try:
            self.begin()
            yield
            self.commit()
        except sqlite3.Error as error:
            self.roll_back()
            raise DataFolderError(f"The file {self.path} cannot be written: {error}.") from None
        except BaseException:
            self.roll_back()
            raise

    def documents(self) -> dict[Key, bytes]:
        """All documents, in the order in which they were first stored.

        Raises:
            DamagedFileError: Some of them are damaged.
        """
        with _explained(self.path):
            found: dict[Key, bytes] = {}
            wrong: list[Key] = []
            _read_documents(self._connection, found, wrong)
            if wrong:
                raise DamagedFileError(self.path, "some of its documents are damaged")
            return found

    def keep_documents(self, documents: Mapping[Key, bytes]) -> None:
        """Store documents. They replace those with the same keys."""
        self._connection.executemany(
            "INSERT INTO documents VALUES (?, ?, ?, ?) ON CONFLICT (kind, key) "
            "DO UPDATE SET body = excluded.body, checksum = excluded.checksum",
            [(*key, body, _checksum(*key, body)) for key, body in documents.items()],
        )

    def drop_documents(self, keys: Iterable[Key]) -> None:
        """Delete documents."""
        self._connection.executemany("DELETE FROM documents WHERE kind = ? AND key = ?", keys)

    def create_namespace(self, name: str, schema: Mapping[str, Any] | None) -> None:
        """Create an empty namespace. It replaces one with the same name."""
        self.drop_namespace(name)
        body = None if schema is None else orjson.dumps(schema)
        cursor = self._connection.execute("INSERT INTO namespaces (name, schema) VALUES (?, ?)", (name, body))
        number = self._namespaces[name] = cursor.lastrowid or 0
        checksum = _checksum(name, number, body)
        self._connection.execute("UPDATE namespaces SET checksum = ? WHERE number = ?", (checksum, number))

    def drop_namespace(self, name: str) -> None:
        """Delete a namespace and its records, if it exists."""
        number = self._namespaces.pop(name, None)
        self._connection.execute("DELETE FROM records WHERE namespace = ?", (number,))
        self._connection.execute("DELETE FROM namespaces WHERE number = ?", (number,))

    def put_records(self, namespace: str, records: Iterable[Record]) -> None:
        """Store records. They replace those with the same ids. The namespace is created if it does not exist."""
        if namespace not in self._namespaces:
            self.create_namespace(namespace, None)
        number = self._namespaces[namespace]
        rows = (_row(number, record) for record in records)
        self._connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def put_metadata(self, namespace: str, metadata: Iterable[tuple[str, Mapping[str, Any] | None]]) -> None:
        """Replace the metadata of records, by id."""
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
            make: Creates an empty namespace with a schema.
        """
        with _explained(self.path):
            found: dict[str, Namespace] = {}
            numbered: dict[int, Namespace] = {}
            rows = self._connection.execute("SELECT number, name, schema, checksum FROM namespaces ORDER BY number")
            for number, name, schema, checksum in rows:
                if _checksum(name, number, schema) != checksum:
                    raise DamagedFileError(self.path, f"the namespace {name} is damaged")
                found[name] = numbered[number] = make(schema and orjson.loads(schema))
            for number, record in self._records():
                numbered[number].put(record)
            return found

    def record_count(self) -> int:
        """The number of records."""
        with _explained(self.path):
            ((count,),) = self._connection.execute("SELECT count(*) FROM records")
            return int(count)

    def _records(self) -> Iterator[tuple[int, Record]]:
        rows = self._connection.execute("SELECT * FROM records ORDER BY rowid")
        for number, id, dense, indices, weights, checksum, metadata, metadata_checksum in rows:
            if _checksum(id, dense, indices, weights) != checksum or crc32(metadata or b"") != metadata_checksum:
                raise DamagedFileError(self.path, f"the record {id} is damaged")
            values = None if dense is None else np.frombuffer(dense, np.float32)
            sparse = None
            if indices is not None:
                sparse = SparseValues(np.frombuffer(indices, np.uint32), np.frombuffer(weights, np.float32))
            yield number, Record(id, values, sparse, None if metadata is None else orjson.loads(metadata))

    def _open(self) -> None:
        """Create the tables of a new file, or check those of an existing one."""
        self._connection.executescript(_SETTINGS)
        if not self._number("PRAGMA page_count"):
            self._connection.executescript(f"BEGIN;{_SCHEMA}{_MARK}COMMIT;")
        self._connection.executescript(_LOG_SETTINGS)
        format = self._number("PRAGMA user_version")
        if format > FORMAT:
            raise DataFolderError(
                f"The file {self.path} was written by a later version of the package: "
                f"its format is {format}, and this version knows formats up to {FORMAT}."
            )
        if format < 1:
            raise DamagedFileError(self.path, "it lacks a table of the data folder")
        ((found,),) = self._connection.execute("PRAGMA integrity_check(1)")
        if found != "ok":
            raise DamagedFileError(self.path, " ".join(found.split()))
        if format < FORMAT:
            self._connection.create_function("checksum", -1, _checksum, deterministic=True)
            self._connection.executescript(f"BEGIN;{_MIGRATION}{_MARK}COMMIT;")

    def _numbers(self) -> dict[str, int]:
        """The numbers of the namespaces, by name."""
        return dict(self._connection.execute("SELECT name, number FROM namespaces"))

    def _number(self, query: str) -> int:
        ((number,),) = self._connection.execute(query)
        return int(number)


def salvaged_documents(path: Path) -> tuple[dict[Key, bytes], list[Key]]:
    """The intact documents of a damaged database, and the known keys of the damaged ones."""
    found: dict[Key, bytes] = {}
    wrong: list[Key] = []
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
        _read_documents(connection, found, wrong)
    return found, wrong


def _read_documents(connection: sqlite3.Connection, found: dict[Key, bytes], wrong: list[Key]) -> None:
    """Read the documents as far as possible: the intact ones, and the keys of the damaged ones."""
    rows = connection.execute("SELECT kind, key, body, checksum FROM documents ORDER BY rowid")
    for kind, key, body, checksum in rows:
        if isinstance(kind, str) and isinstance(body, bytes) and _checksum(kind, key, body) == checksum:
            found[kind, key] = body
        else:
            wrong.append((str(kind), str(key)))


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Convert errors of SQLite to errors of the data folder."""
    try:
        yield
    except OSError as error:
        raise DataFolderError(f"The file {path} cannot be used: {error.strerror}.") from None
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise DataFolderError(f"The data folder {path.parent} is in use by another local server.") from None
        if any(reason in str(error) for reason in _NOT_DAMAGE):
            raise DataFolderError(f"The file {path} cannot be used: {error}.") from None
        raise DamagedFileError(path, str(error)) from None
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedFileError(path, str(error)) from None


def _row(namespace: int, record: Record) -> tuple[Any, ...]:
    dense = None if record.values is None else record.values.tobytes()
    indices, weights = (None, None) if record.sparse is None else (part.tobytes() for part in record.sparse)
    metadata = None if record.metadata is None else orjson.dumps(record.metadata)
    checksum = _checksum(record.id, dense, indices, weights)
    return namespace, record.id, dense, indices, weights, checksum, metadata, crc32(metadata or b"")


def _checksum(first: Any, *parts: Any) -> int:
    """The checksum of strings, numbers and bytes. None counts as empty."""
    checksum = crc32(first.encode())
    for part in parts:
        checksum = crc32(part if isinstance(part, bytes) else str(part or "").encode(), checksum)
    return checksum


class Commits:
    """The number of commits of a database, in a file next to its log.

    SQLite silently ignores commits in its log after damage. The number of commits in the database itself is then lower
    than the number in this file.

    Args:
        path: File of the database.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}-commits")
        self._log = path.with_name(f"{path.name}-wal")

    def noted(self) -> int:
        """The smallest possible number of commits; 0 if there is no log or if the number is unknown."""
        with suppress(OSError, struct.error):
            note = self._path.read_bytes()
            number: int = _NOTE.unpack(note)[0]
            if self._log.stat().st_size and note == _note_of(number):
                return number
        return 0

    def note(self, number: int) -> None:
        """Write the number. It need not be synchronized, because a lower number is also correct."""
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(file, _note_of(number))
        finally:
            os.close(file)

    def keep_log(self) -> None:
        """Copy the log before SQLite deletes it together with the commits that it ignored."""
        shutil.copy(self._log, self._log.with_name(f"{self._log.name}-damaged"))

    def forget(self) -> None:
        """Delete the file if the log is gone. Then all commits are in the database."""
        if not self._log.exists():
            self._path.unlink(missing_ok=True)


def _note_of(commits: int) -> bytes:
    return _NOTE.pack(commits, crc32(commits.to_bytes(8, "little")))
