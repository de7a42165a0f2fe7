"""Damaged files of a data folder. They are reported and moved away. Files of other programs are not touched."""

from __future__ import annotations

import logging
from itertools import count
from pathlib import Path

from pinecone.local.storage.errors import DamagedFileError, ForeignFileError
from pinecone.local.storage.ownership import DAMAGED, files_of, make_folder

logger = logging.getLogger("pinecone.local")


class Damage:
    """Reports the damage of one data folder.

    Args:
        folder: The data folder.

    Attributes:
        reports: The messages so far.
    """

    def __init__(self, folder: Path) -> None:
        self.reports: list[str] = []
        self._folder = folder / DAMAGED

    def report(self, sentence: str) -> None:
        """Log a message, and keep it for the caller."""
        logger.error(sentence)
        self.reports.append(sentence)

    def set_aside(self, error: DamagedFileError, lost: str) -> None:
        """Move a damaged file away. A file of another program is not touched.

        Args:
            error: The damage and the file.
            lost: The lost content of the file.
        """
        if isinstance(error, ForeignFileError):
            became = "not changed"
        else:
            self.move_away(error.path)
            became = f"moved to {self._folder}"
        self.report(f"{error} {lost} could not be read. The file was {became}. Everything else was restored.")

    def move_away(self, path: Path) -> None:
        """Move a database to the folder of damaged files, under a new name."""
        make_folder(self._folder)
        taken = {other.name.split("-", 1)[0] for other in self._folder.iterdir()}
        number = next(number for number in count() if str(number) not in taken)
        for file in files_of(path):
            file.rename(self._folder / f"{number}-{file.name}")

    def report_foreign(self, path: Path) -> None:
        """Report a file that the server did not create. It is not touched."""
        self.report(f"The local server did not create {path}. The file was not changed.")
