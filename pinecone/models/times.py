"""Times as the API writes them, and as datetime objects."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any


def moment(text: Any) -> Any:
    """A time of the API as a datetime; what is no time stays as it is."""
    if not isinstance(text, str):
        return text
    # Imported here because it takes long, and few read a time.
    from dateutil.parser import isoparse

    try:
        time = isoparse(text)
    except ValueError:
        return text
    # The standard library's own UTC, whose repr everybody knows.
    return time if time.utcoffset() else time.replace(tzinfo=time.tzinfo and timezone.utc)


def written(time: datetime) -> str:
    """A datetime as the API writes it."""
    return time.isoformat().replace("+00:00", "Z")
