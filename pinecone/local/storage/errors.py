"""Errors of a data folder."""

from __future__ import annotations

from pathlib import Path


class DataFolderError(Exception):
    """A data folder cannot be used. The message names it."""


class DamagedFileError(DataFolderError):
    """A file of a data folder cannot be read.

    Args:
        path: The file.
        reason: What is wrong with it.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"The file {path} is damaged: {reason}.")
        self.path = path


class ForeignFileError(DamagedFileError):
    """A file of the data folder was replaced by a database of another program."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "it is a database of another program")


class LostWritesError(DamagedFileError):
    """The log of a file is damaged, so that the file lacks the latest writes."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "its log lacks writes")
