"""The API versions that somebody has reviewed, as ``openapi/versions.toml`` says.

Tests of what is generated run over ``core.VERSIONS``; tests of what is written by hand, which may not know yet what a
version brings that was just added, run over these.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_TABLE = Path(__file__).parents[1] / "openapi" / "versions.toml"
_ENTRIES = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["version"]

#: PINECONE_REVIEWED names versions that are tested as if they were reviewed.
_TAKEN = os.environ.get("PINECONE_REVIEWED", "").split()

REVIEWED: tuple[str, ...] = tuple(entry["api"] for entry in _ENTRIES if entry["reviewed"] or entry["api"] in _TAKEN)
