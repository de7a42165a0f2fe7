"""Which files of a folder the local server made: it touches no others, and lets nobody else read its own.

A file is known by its name and its first bytes, so that it is neither opened, locked nor changed before it is known.
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

APPLICATION_ID = 0x50434C44  # "PCLD", which SQLite keeps in the head of a file
SERVER = "server.sqlite"
MENDED = "server-mended.sqlite"  # what is to take the place of a damaged one
RECORDS = "records"
DAMAGED = "damaged"
# endings of the files that there are for one database
BESIDE = ("", "-wal", "-shm", "-journal", "-commits", "-wal-damaged")

_MAGIC = b"SQLite format 3\0"
_ID_IN_HEAD = slice(68, 72)
# what files that were made before there was an application ID are known by; it may be in the log alone
_TABLES = (
    b"CREATE TABLE documents (kind TEXT, key TEXT, body BLOB",
    b"CREATE TABLE records (\n    namespace INTEGER, id TEXT, dense BLOB",
)
_HEAD = 128 * 1024  # bytes, which have the tables
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_ENDING = rf"\.sqlite(?:{'|'.join(BESIDE)})"
_OF_RECORDS = re.compile(rf"({_ID}){_ENDING}")
_SET_ASIDE = re.compile(rf"\d+-(?:server|{_ID}){_ENDING}")
_NAMED = 3  # how many files a refusal names

_claimed: set[Path] = set()  # folders that servers of this process use


def check(folder: Path) -> None:
    """Refuse a folder that the server did not make, unless it is empty or is not there.

    Raises:
        DataFolderError: It has something else.
    """
    server = folder / SERVER
    try:
        if not folder.is_dir():
            return
        if is_foreign(server):
            raise DataFolderError(
                f"The file {server} is a database of another program. Take it away, or choose another data folder."
            )
        if any(map(is_own, (server, folder / MENDED, *files_of_records(folder)))):
            return
        found = list(_found(folder))
    except OSError as error:
        raise DataFolderError(f"The data folder {folder} cannot be read: {error.strerror}.") from None
    if found:
        named = ", ".join(found[:_NAMED]) + (f" and {len(found) - _NAMED} more" if len(found) > _NAMED else "")
        raise DataFolderError(
            f"The folder {folder} is not empty, and no data folder of the local server: it has {named}. "
            "Choose another folder; it is made if it is not there."
        )


def prepare(folder: Path) -> None:
    """Make the folders that a data folder has, if they are not there, and let nobody else read what is in them.

    Raises:
        DataFolderError: They cannot be made, or the folder is of something else.
    """
    check(folder)
    try:
        for path in (folder, folder / RECORDS):
            make_folder(path)
        make_all_private(folder)
    except OSError as error:
        raise DataFolderError(f"The data folder {folder} cannot be made: {error.strerror}.") from None


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn the errors of the system into those of a data folder."""
    try:
        yield
    except OSError as error:
        what = folder if error.filename is None else error.filename
        raise DataFolderError(f"The data folder {folder} cannot be used: {what}: {error.strerror}.") from None


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Keep the other servers of this process out of a folder.

    SQLite keeps other processes out by locks, which end when a process closes a file that it has open a second time.

    Raises:
        DataFolderError: A server of this process uses it.
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
    """Whether a file is a database that a local server made, damaged or not."""
    head = _head(path)
    if head[_ID_IN_HEAD] == APPLICATION_ID.to_bytes(4, "big"):
        return True
    heads = (head, _head(path.with_name(f"{path.name}-wal")))
    return any(table in part for part in heads for table in _TABLES)


def is_foreign(path: Path) -> bool:
    """Whether a file is a database of another program."""
    return _head(path).startswith(_MAGIC) and not is_own(path)


def is_unwritten(path: Path) -> bool:
    """Whether a file of records was about to be made when the server ended: it has the name, and nothing in it."""
    return id_of(path) is not None and path.is_file() and not path.stat().st_size


def id_of(path: Path) -> str | None:
    """The ID that the name of a file of records has, or that of a file which SQLite has beside one."""
    match = _OF_RECORDS.fullmatch(path.name)
    return match and match[1]


def files_of(path: Path) -> list[Path]:
    """The files that there are for a database."""
    return [file for ending in BESIDE if (file := path.with_name(path.name + ending)).exists()]


def files_of_records(folder: Path) -> list[Path]:
    """The files that have the names of files of records."""
    return [path for path in sorted(folder.glob(f"{RECORDS}/*.sqlite")) if id_of(path)]


def make_folder(path: Path) -> None:
    """Make a folder that nobody else can read, or make one so.

    Raises:
        OSError: It cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    _make_private(path, 0o700)


def make_file(path: Path) -> None:
    """Make an empty file that nobody else can read, or make one so. SQLite gives its mode to those beside it.

    Raises:
        OSError: It cannot be made.
    """
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    for file in files_of(path):
        _make_private(file, 0o600)


def make_all_private(folder: Path) -> None:
    """Let nobody else read what the server has made in a folder."""
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
    """What a data folder without anything would not have."""
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
