"""Open the file of a server, ``server.sqlite``. A damaged file is rebuilt from its intact documents."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from pinecone.local.storage import documents
from pinecone.local.storage.damage import Damage
from pinecone.local.storage.database import Database, Key, salvaged_documents
from pinecone.local.storage.errors import DamagedFileError, DataFolderError, LostWritesError
from pinecone.local.storage.ownership import MENDED, SERVER, files_of

_LOST = "Assistants, projects, keys and restore jobs that are missing"


def open_server(folder: Path, damage: Damage) -> tuple[Database, Mapping[Key, bytes]]:
    """The file of a server, and the documents in it.

    Args:
        folder: The data folder.
        damage: Reports damage.

    Raises:
        DataFolderError: It is in use, has a later format, or cannot be written.
    """
    path = folder / SERVER
    if (folder / MENDED).exists():
        _finish_mending(folder, damage)
    try:
        return _opened(path)
    except DamagedFileError as error:
        # outdated documents cannot be used
        found, wrong = ({}, []) if isinstance(error, LostWritesError) else salvaged_documents(path)
        usable, unusable = documents.sorted_out(found)
        lost = [*wrong, *unusable]
        _mend(folder, {**usable, **documents.made_anew(lost)})
        named = ", ".join(f"{kind} {key}".rstrip() for kind, key in lost)
        damage.set_aside(error, f"{_LOST} ({named})" if named else _LOST)
        (folder / MENDED).rename(path)
    return _opened(path)


def _opened(path: Path) -> tuple[Database, Mapping[Key, bytes]]:
    database = Database(path)
    try:
        usable, unusable = documents.sorted_out(database.documents())
        if unusable:
            raise DamagedFileError(path, "some of its documents cannot be used")
    except DataFolderError:
        database.close()
        raise
    return database, usable


def _mend(folder: Path, kept: Mapping[Key, bytes]) -> None:
    """Write documents to a file that can replace the damaged one."""
    with closing(Database(folder / MENDED)) as database, database.transaction():
        database.keep_documents(kept)


def _finish_mending(folder: Path, damage: Damage) -> None:
    """Finish an interrupted repair. The new file is complete if the damaged one has already been moved."""
    if (folder / SERVER).exists():
        for file in files_of(folder / MENDED):
            file.unlink()
    else:
        damage.move_away(folder / SERVER)
        (folder / MENDED).rename(folder / SERVER)
