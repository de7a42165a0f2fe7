"""The parser of direct connections, for which some machines have no build."""

from __future__ import annotations

from functools import cache


@cache
def has_parser() -> bool:
    """Whether httptools can be imported. Where it cannot, the log says so, once."""
    try:
        import httptools  # noqa: F401
    except ImportError as error:
        import logging

        logging.getLogger("pinecone").warning(
            "httptools cannot be imported (%s), so that calls go through httpx, which takes more time.", error
        )
        return False
    return True
