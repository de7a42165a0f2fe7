# @generated from openapi/2025-04/db_metrics.yaml. Do not edit: run scripts/regen.
"""PrometheusTarget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "targets": "targets",
    "labels": "labels",
}


@define(eq=False, repr=False, weakref_slot=False)
class PrometheusTarget(wire.Model):
    """A group of endpoints to scrape, with labels they have in common.

    Attributes:
        targets: Hosts to scrape, each as host name and port.
        labels: Labels to add to the metrics of these hosts. Those that begin with `__` tell Prometheus how to
            scrape.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    targets: list[str]
    labels: Optional[dict[str, str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> PrometheusTarget:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("targets"),
            get("labels"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.targets is not None:
            _out["targets"] = self.targets
        if self.labels is not None:
            _out["labels"] = self.labels
        return _out
