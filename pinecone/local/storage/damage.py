"""What is wrong in a data folder, told to its owner: damaged files are set aside, those of others are left."""

from __future__ import annotations

import logging
from itertools import count
from pathlib import Path

from pinecone.local.storage.errors import DamagedFileError, ForeignFileError
from pinecone.local.storage.ownership import DAMAGED, files_of, make_folder

logger = logging.getLogger("pinecone.local")


class Damage:
    """What could not be brought back of one folder.

    Args:
        folder: The data folder.

    Attributes:
        told: What was told, in sentences.
    """

    def __init__(self, folder: Path) -> None:
        self.told: list[str] = []
        self._folder = folder / DAMAGED

    def tell(self, sentence: str) -> None:
        """Say something in the log, and keep it."""
        logger.error(sentence)
        self.told.append(sentence)

    def set_aside(self, error: DamagedFileError, lost: str) -> None:
        """Move a damaged file out of the way; that of another program is left.

        Args:
            error: What is wrong with which file.
            lost: What was in it.
        """
        if isinstance(error, ForeignFileError):
            became = "left as it is"
        else:
            self.move(error.path)
            became = f"moved to {self._folder}"
        self.tell(f"{error} {lost} could not be read. The file was {became}; everything else is there.")

    def move(self, path: Path) -> None:
        """Move a database to the damaged ones, under a name that none of them has."""
        make_folder(self._folder)
        taken = {other.name.split("-", 1)[0] for other in self._folder.iterdir()}
        number = next(number for number in count() if str(number) not in taken)
        for file in files_of(path):
            file.rename(self._folder / f"{number}-{file.name}")

    def leave(self, path: Path) -> None:
        """Leave a file as it is which the server did not make."""
        self.tell(f"The local server did not make {path}. It was left as it is.")
