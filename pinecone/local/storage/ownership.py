"""Recognize the files that the local server created. It touches no others, and makes its own unreadable for other
users.

A file is recognized by its name and its first bytes, so that no other file is opened as a database, locked or changed.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pinecone.local.storage.errors import DataFolderError

logger = logging.getLogger("pinecone.local")

APPLICATION_ID = 0x50434C44  # "PCLD", which SQLite stores in the header of a file
SERVER = "server.sqlite"
MENDED = "server-mended.sqlite"  # the replacement of a damaged file
RECORDS = "records"
DAMAGED = "damaged"
# suffixes of the files of one database
BESIDE = ("", "-wal", "-shm", "-journal", "-commits", "-wal-damaged")

_MAGIC = b"SQLite format 3\0"
_ID_IN_HEAD = slice(68, 72)
# the mark of files without an application ID, from earlier versions; it may be only in the log
_TABLES = (
    b"CREATE TABLE documents (kind TEXT, key TEXT, body BLOB",
    b"CREATE TABLE records (\n    namespace INTEGER, id TEXT, dense BLOB",
)
_HEAD = 128 * 1024  # bytes at the beginning, which contain the tables
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_ENDING = rf"\.sqlite(?:{'|'.join(BESIDE)})"
_OF_RECORDS = re.compile(rf"({_ID}){_ENDING}")
_SET_ASIDE = re.compile(rf"\d+-(?:server|{_ID}){_ENDING}")
_NAMED = 3  # how many files an error names

_claimed: set[Path] = set()  # folders in use by servers of this process


def check(folder: Path) -> None:
    """Refuse a folder that the server did not create, unless it is empty or does not exist.

    Raises:
        DataFolderError: The folder contains other files.
    """
    server = folder / SERVER
    try:
        if not folder.is_dir():
            return
        if is_foreign(server):
            raise DataFolderError(
                f"The file {server} is a database of another program. Move it away, or choose another data folder."
            )
        if any(map(is_own, (server, folder / MENDED, *files_of_records(folder)))):
            return
        found = list(_found(folder))
    except OSError as error:
        raise DataFolderError(f"The data folder {folder} cannot be read: {error.strerror}.") from None
    if found:
        named = ", ".join(found[:_NAMED]) + (f" and {len(found) - _NAMED} more" if len(found) > _NAMED else "")
        raise DataFolderError(
            f"The folder {folder} is not empty and is not a data folder of the local server. It contains {named}. "
            "Choose another folder, which need not exist."
        )


def prepare(folder: Path) -> None:
    """Create the folders of a data folder if they do not exist, and make their content private to the user.

    Raises:
        DataFolderError: They cannot be created, or the folder belongs to another program.
    """
    check(folder)
    try:
        for path in (folder, folder / RECORDS):
            make_folder(path)
        make_all_private(folder)
    except OSError as error:
        raise DataFolderError(f"The data folder {folder} cannot be created: {error.strerror}.") from None


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Convert errors of the system to errors of the data folder."""
    try:
        yield
    except OSError as error:
        what = folder if error.filename is None else error.filename
        raise DataFolderError(f"The data folder {folder} cannot be used: {what}: {error.strerror}.") from None


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Lock a folder against other servers of this process.

    SQLite locks it against other processes. These locks end if a process opens a file twice and closes it once.

    Raises:
        DataFolderError: Another server of this process uses the folder.
    """
    real = folder.resolve()
    if real in _claimed:
        raise DataFolderError(f"The data folder {folder} is in use by another local server.")
    _claimed.add(real)
    try:
        yield
    finally:
        _claimed.discard(real)


def is_own(path: Path) -> bool:
    """Whether a file is a database of a local server, damaged or not."""
    head = _head(path)
    if head[_ID_IN_HEAD] == APPLICATION_ID.to_bytes(4, "big"):
        return True
    heads = (head, _head(path.with_name(f"{path.name}-wal")))
    return any(table in part for part in heads for table in _TABLES)


def is_foreign(path: Path) -> bool:
    """Whether a file is a database of another program."""
    return _head(path).startswith(_MAGIC) and not is_own(path)


def is_unwritten(path: Path) -> bool:
    """Whether a record file was being created when the server ended: it has the right name and is empty."""
    return id_of(path) is not None and path.is_file() and not path.stat().st_size


def id_of(path: Path) -> str | None:
    """The ID in the name of a record file, or of a file that belongs to it."""
    match = _OF_RECORDS.fullmatch(path.name)
    return match and match[1]


def files_of(path: Path) -> list[Path]:
    """The existing files of a database."""
    return [file for ending in BESIDE if (file := path.with_name(path.name + ending)).exists()]


def files_of_records(folder: Path) -> list[Path]:
    """The files with names of record files."""
    return [path for path in sorted(folder.glob(f"{RECORDS}/*.sqlite")) if id_of(path)]


def make_folder(path: Path) -> None:
    """Create a private folder, or make an existing one private.

    Raises:
        OSError: It cannot be created.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    _make_private(path, 0o700)


def make_file(path: Path) -> None:
    """Create an empty private file, or make an existing one private. SQLite gives its mode to the files beside it.

    Raises:
        OSError: It cannot be created.
    """
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    for file in files_of(path):
        _make_private(file, 0o600)


def make_all_private(folder: Path) -> None:
    """Make the files of the server in a folder private."""
    if (folder / DAMAGED).is_dir():
        _make_private(folder / DAMAGED, 0o700)
    for path in (*folder.glob(f"{RECORDS}/*"), *folder.glob(f"{DAMAGED}/*")):
        if path.is_file() and (id_of(path) or _SET_ASIDE.fullmatch(path.name)):
            _make_private(path, 0o600)


def _make_private(path: Path, mode: int) -> None:
    try:
        if path.stat().st_mode & 0o777 != mode:
            path.chmod(mode)
    except PermissionError:
        logger.warning("Others may read %s: the process may not change its mode.", path)


def _found(folder: Path) -> Iterator[str]:
    """The files and folders that an empty data folder would not contain."""
    for path in sorted(folder.iterdir()):
        if path.name in (RECORDS, DAMAGED) and path.is_dir():
            inside = (file for file in sorted(path.iterdir()) if not is_unwritten(file))
            yield from (f"{path.name}/{file.name}" for file in inside)
        elif path not in files_of(folder / SERVER) or _head(folder / SERVER):
            yield path.name


def _head(path: Path) -> bytes:
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(_HEAD)
