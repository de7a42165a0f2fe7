"""Server-sent events, read as their bytes arrive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

END = b"[DONE]"


class EventReader:
    """Takes the pieces of an event stream and gives the JSON of each event as soon as it is complete."""

    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []
        self.ended = False

    def feed(self, piece: bytes) -> Iterator[Any]:
        """JSON of the events that end in a piece.

        Args:
            piece: What has arrived.

        Raises:
            ValueError: The data of an event is no JSON.
        """
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            yield from self._line(line.rstrip(b"\r"))

    def close(self) -> Iterator[Any]:
        """JSON of an event that the end of the stream completes."""
        yield from self._line(self._rest.rstrip(b"\r"))
        yield from self._line(b"")
        self._rest = b""

    def _line(self, line: bytes) -> Iterator[Any]:
        if line.startswith(b"data:"):
            self._data.append(line[5:].strip())
        elif not line and self._data:
            data, self._data = b"\n".join(self._data), []
            self.ended = self.ended or data == END
            if not self.ended:
                yield orjson.loads(data)
