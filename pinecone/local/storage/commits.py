"""How many commits of a database are known to be kept, beside its log.

SQLite passes over what is damaged in its log as if it had never been committed. The number of commits that is in the
database itself is then less than the one that was noted here.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
from pathlib import Path
from zlib import crc32

_NOTE = struct.Struct("<QI")  # the number, and its checksum


class Commits:
    """The commits of one database.

    Args:
        path: File of the database.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}-commits")
        self._log = path.with_name(f"{path.name}-wal")

    def noted(self) -> int:
        """How many there were at least; 0 if there is no log, or if it is not known."""
        with contextlib.suppress(OSError, struct.error):
            number, checksum = _NOTE.unpack(self._path.read_bytes())
            if self._log.stat().st_size and checksum == _checksum(number):
                return int(number)
        return 0

    def note(self, number: int) -> None:
        """Note how many there are. It need not be synchronized: it then tells of fewer, which are kept too."""
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(file, _NOTE.pack(number, _checksum(number)))
        finally:
            os.close(file)

    def keep_log(self) -> None:
        """Copy the log as it is: SQLite deletes it, with all that it passed over."""
        shutil.copy(self._log, self._log.with_name(f"{self._log.name}-damaged"))

    def forget(self) -> None:
        """Delete the note, if the log is gone: all is in the database then."""
        if not self._log.exists():
            self._path.unlink(missing_ok=True)


def _checksum(number: int) -> int:
    return crc32(number.to_bytes(8, "little"))
