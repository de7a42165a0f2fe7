"""Settings that all operations that create an index have."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pinecone.local.http.call import Call, one_of
from pinecone.local.http.errors import invalid

_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?")
MAX_TAGS = 20
MAX_TAG_KEY = 80
MAX_TAG_VALUE = 120


def index_name(call: Call) -> str:
    """The name of a new index."""
    name = call.text("name")
    if not _NAME.fullmatch(name):
        raise invalid(
            "Name must consist of 1 to 45 lower case letters, digits and '-', and start and end with a letter or digit."
        )
    return name


def deletion_protection(call: Call, default: str) -> str:
    """The deletion protection in a request; ``default`` if it has none."""
    return one_of("deletion_protection", call.text("deletion_protection", default), ("enabled", "disabled"))


def merge_tags(call: Call, tags: Mapping[str, str]) -> dict[str, str]:
    """``tags`` merged with those of the request. An empty value removes a tag."""
    merged = dict(tags)
    for key, value in (call.mapping("tags") or {}).items():
        if not isinstance(value, str) or len(value) > MAX_TAG_VALUE:
            raise invalid(f"The value of a tag must be a string of at most {MAX_TAG_VALUE} characters.")
        if not 1 <= len(key) <= MAX_TAG_KEY:
            raise invalid(f"The key of a tag must have 1 to {MAX_TAG_KEY} characters.")
        merged[key] = value
    merged = {key: value for key, value in merged.items() if value}
    if len(merged) > MAX_TAGS:
        raise invalid(f"An index may have at most {MAX_TAGS} tags.")
    return merged
