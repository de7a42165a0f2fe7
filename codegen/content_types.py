"""Content types and how they are encoded."""

from __future__ import annotations

import re

_KINDS = (
    (r"application/(.+\+)?json", "json"),
    (r"application/(x-ndjson|jsonl|x-jsonlines|json-seq)", "ndjson"),
    (r"application/x-www-form-urlencoded", "form"),
    (r"multipart/form-data", "multipart"),
    (r"text/event-stream", "events"),
    (r"text/.*", "text"),
    (r".*", "bytes"),
)


def plain(content_type: str | None) -> str:
    """A content type in lower case and without its parameters."""
    return (content_type or "").split(";")[0].strip().lower()


def kind(content_type: str | None) -> str:
    """The encoding of a content type: json, ndjson, form, multipart, events, text or bytes."""
    return next(kind for pattern, kind in _KINDS if re.fullmatch(pattern, plain(content_type)))
