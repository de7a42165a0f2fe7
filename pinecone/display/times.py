"""Times as the API writes them, and as datetime objects."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any


def parse_time(text: Any) -> Any:
    """A time of the API as a datetime; what is no time stays as it is."""
    if not isinstance(text, str):
        return text
    # Imported here because it takes long, and few read a time.
    from dateutil.parser import isoparse

    try:
        time = isoparse(text)
    except ValueError:
        return text
    # The UTC of the standard library, whose repr everybody knows.
    return time.replace(tzinfo=timezone.utc) if time.utcoffset() == timedelta(0) else time


def format_time(time: datetime) -> str:
    """A datetime as the API writes it."""
    return time.isoformat().replace("+00:00", "Z")
