"""What a server can be told: how late it is, and which models it has."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pinecone.local.inference.models import Models
from pinecone.local.lifecycle import Lifecycle


@dataclass
class Conditions:
    """How late a server is, and which models it has.

    Attributes:
        visibility_lag: Seconds until a write can be read.
        transitions: How many times something is described as being set up before it is ready, and as being
            deleted before it is gone.
        clock: Tells the time, in seconds.
        models: The models that it embeds and reranks with.
    """

    visibility_lag: float = 0.0
    transitions: int = 0
    clock: Callable[[], float] = time.monotonic
    models: Models = field(default_factory=Models)

    def lifecycle(self) -> Lifecycle:
        """The lifecycle of something that is created now."""
        return Lifecycle(self.transitions)
