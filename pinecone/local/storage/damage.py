"""Damaged files of a data folder: they are reported and set aside; files of other programs are left."""

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
        reports: What was said, in sentences.
    """

    def __init__(self, folder: Path) -> None:
        self.reports: list[str] = []
        self._folder = folder / DAMAGED

    def report(self, sentence: str) -> None:
        """Write a sentence to the log, and keep it for the caller."""
        logger.error(sentence)
        self.reports.append(sentence)

    def set_aside(self, error: DamagedFileError, lost: str) -> None:
        """Move a damaged file out of the way; that of another program is left.

        Args:
            error: What is wrong with which file.
            lost: What was in it.
        """
        if isinstance(error, ForeignFileError):
            became = "left as it is"
        else:
            self.move_away(error.path)
            became = f"moved to {self._folder}"
        self.report(f"{error} {lost} could not be read. The file was {became}; everything else is there.")

    def move_away(self, path: Path) -> None:
        """Move a database to the damaged ones, under a name that none of them has."""
        make_folder(self._folder)
        taken = {other.name.split("-", 1)[0] for other in self._folder.iterdir()}
        number = next(number for number in count() if str(number) not in taken)
        for file in files_of(path):
            file.rename(self._folder / f"{number}-{file.name}")

    def report_foreign(self, path: Path) -> None:
        """Report a file that the server did not make. It is left as it is."""
        self.report(f"The local server did not make {path}. It was left as it is.")
