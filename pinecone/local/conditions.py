"""What a server can be told about how late it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from pinecone.local.lifecycle import Lifecycle


@dataclass
class Conditions:
    """How late a server is.

    Attributes:
        visibility_lag: Seconds until a write can be read.
        transitions: How many times something is described as being set up before it is ready, and as being
            deleted before it is gone.
        clock: Tells the time, in seconds.
    """

    visibility_lag: float = 0.0
    transitions: int = 0
    clock: Callable[[], float] = time.monotonic

    def lifecycle(self) -> Lifecycle:
        """The lifecycle of something that is created now."""
        return Lifecycle(self.transitions)
