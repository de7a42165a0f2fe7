"""Whether two results are the same, but for the 32 bits that gRPC has for a number of a vector."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from pinecone.models.base import Mapped

TOLERANCE = 1e-6


def difference(one: Any, other: Any, path: str = "result") -> str | None:
    """Where two results differ; None where they do not."""
    # Not type(): what gRPC decodes as it is looked at is a list for all who ask.
    if one.__class__ is not other.__class__:
        return f"{path}: {type(one).__name__} {one!r} and {type(other).__name__} {other!r}"
    if isinstance(one, float):
        return None if math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE) else f"{path}: {one} and {other}"
    if isinstance(one, (Mapped, Mapping)):
        first, second = dict(one), dict(other)
        if first.keys() != second.keys():
            return f"{path}: keys {sorted(first)} and {sorted(second)}"
        return next(filter(None, (difference(first[key], second[key], f"{path}.{key}") for key in first)), None)
    if isinstance(one, (list, tuple)):
        if len(one) != len(other):
            return f"{path}: {len(one)} and {len(other)} items"
        pairs = enumerate(zip(one, other))
        return next(filter(None, (difference(a, b, f"{path}[{at}]") for at, (a, b) in pairs)), None)
    return None if one == other else f"{path}: {one!r} and {other!r}"
