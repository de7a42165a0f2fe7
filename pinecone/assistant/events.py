"""Server-sent events, parsed as their bytes arrive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

END = b"[DONE]"


class EventReader:
    """Parses an event stream piece by piece. The JSON of each event is returned as soon as it is complete."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []  # pieces of a line that has not ended
        self._data: list[bytes] = []
        self.ended = False

    def feed(self, piece: bytes) -> Iterator[Any]:
        """JSON of the events that end in a piece.

        Args:
            piece: Bytes that have arrived.

        Raises:
            ValueError: The data of an event is not JSON.
        """
        first, *others = piece.split(b"\n")
        self._rest.append(first)
        for start in others:
            line = b"".join(self._rest)
            self._rest = [start]
            yield from self._line(line)

    def close(self) -> Iterator[Any]:
        """JSON of an event that the end of the stream completes."""
        yield from self.feed(b"\n\n")

    def _line(self, line: bytes) -> Iterator[Any]:
        line = line.rstrip(b"\r")
        if line.startswith(b"data:"):
            self._data.append(line[5:].strip())
        elif not line and self._data:
            data, self._data = b"\n".join(self._data), []
            self.ended = self.ended or data == END
            if not self.ended:
                yield orjson.loads(data)
