"""The record files in a data folder, one for each index, collection and backup, with a description of it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from pinecone.local.db_data.index import Namespaces
from pinecone.local.db_data.store import Namespace, View
from pinecone.local.storage import documents
from pinecone.local.storage.damage import Damage
from pinecone.local.storage.database import Database, Key
from pinecone.local.storage.errors import DamagedFileError, DataFolderError, ForeignFileError
from pinecone.local.storage.ownership import RECORDS, files_of, id_of, is_foreign, is_own, is_unwritten

logger = logging.getLogger("pinecone.local")

Views = Mapping[str, tuple[Any, View]]  # schema and records, by namespace

DESCRIBED = (documents.INDEX, documents.COLLECTION, documents.BACKUP)  # kinds of objects that have a record file
_BATCH = 10_000  # records in one transaction when a whole file is written


class RecordFiles:
    """The record files of one folder, by the IDs of their objects.

    Args:
        folder: The data folder.
        damage: Reports damage.
    """

    def __init__(self, folder: Path, damage: Damage) -> None:
        self._folder = folder / RECORDS
        self._damage = damage

    def path(self, id: str) -> Path:
        """The file of an ID."""
        return self._folder / f"{id}.sqlite"

    def create(self, id: str) -> Database:
        """Create a file.

        Raises:
            DataFolderError: It cannot be written. It does not exist then.
        """
        try:
            return Database(self.path(id))
        except DataFolderError:
            self.remove(id)
            raise

    def open(self, id: str) -> Database:
        """Open an existing file.

        Raises:
            DataFolderError: It does not exist, or it cannot be used.
        """
        path = self.path(id)
        if not path.is_file() or not path.stat().st_size:
            raise DamagedFileError(path, "it is missing or empty")
        if is_foreign(path):
            raise ForeignFileError(path)
        return Database(path)

    def remove(self, id: str) -> None:
        """Delete a closed file, unless another program has replaced it."""
        path = self.path(id)
        for file in () if is_foreign(path) else files_of(path):
            file.unlink()

    def write_copy(self, id: str, description: Mapping[Key, bytes], views: Views) -> None:
        """Write the file of a collection or a backup."""
        try:
            with closing(self.create(id)) as database:
                write_records(database, views)
                with database.transaction():
                    database.keep_documents(description)  # written last, so that a file with a description is complete
        except Exception:
            self.remove(id)
            raise

    def read_copy(self, id: str, dimension: int | None, metric: str) -> Namespaces:
        """Read the file of a collection or a backup."""
        with closing(self.open(id)) as database:
            return database.namespaces(lambda schema: Namespace(dimension, metric, schema))

    def unnamed(self, named: Iterable[str]) -> dict[Key, bytes]:
        """The descriptions in files whose IDs are not named. Files of other programs are reported."""
        found: dict[Key, bytes] = {}
        ids: set[str] = set()
        for path in sorted(self._folder.iterdir()):
            id = id_of(path)
            if id is None:
                self._damage.report_foreign(path)
            else:
                ids.add(id)
        for id in sorted(ids.difference(named)):
            path = self.path(id)
            if is_own(path):
                found.update(self._description(id))
            elif is_unwritten(path):
                self.remove(id)
            else:
                for file in files_of(path):
                    self._damage.report_foreign(file)
        return found

    def _description(self, id: str) -> dict[Key, bytes]:
        """The description in a file. An incomplete file is deleted, because its request was never answered."""
        try:
            with closing(self.open(id)) as database:
                found = {key: body for key, body in described(database).items() if key[0] in DESCRIBED}
                if found and database.record_count() >= documents.record_count(*found.values()):
                    logger.warning("%s has what the server does not know of. It is brought back.", database.path)
                    return found
        except DamagedFileError as error:
            self._damage.set_aside(error, "Its records")
        else:
            self.remove(id)
        return {}


def described(database: Database) -> Mapping[Key, bytes]:
    """The documents in a record file.

    Raises:
        DamagedFileError: They are damaged.
    """
    usable, unusable = documents.sorted_out(database.documents())
    if unusable:
        raise DamagedFileError(database.path, "it has no description")
    return usable


def write_records(database: Database, views: Views) -> None:
    """Write all records of some namespaces to a file without records."""
    for name, (schema, view) in views.items():
        with database.transaction():
            database.create_namespace(name, schema)
        records = iter(view)
        while batch := list(islice(records, _BATCH)):
            with database.transaction():
                database.put_records(name, batch)
