"""The settings of a server: its delays and its models."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pinecone.local.inference.models import Models
from pinecone.local.lifecycle import Lifecycle


@dataclass
class Settings:
    """The delays of a server, and its models.

    Attributes:
        visibility_lag: Seconds until a write can be read.
        transitions: How many times a resource is described as being set up before it is ready, and as being deleted
            before it is gone.
        clock: Returns the time, in seconds.
        models: The models for embedding and reranking.
    """

    visibility_lag: float = 0.0
    transitions: int = 0
    clock: Callable[[], float] = time.monotonic
    models: Models = field(default_factory=Models)

    def lifecycle(self) -> Lifecycle:
        """The lifecycle of a new resource."""
        return Lifecycle(self.transitions)
