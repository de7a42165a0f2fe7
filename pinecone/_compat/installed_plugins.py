"""Plugins that are installed, and are not needed."""

from __future__ import annotations

import warnings
from functools import cache

PLUGINS = ("pinecone-plugin-assistant", "pinecone-plugin-inference", "pinecone-plugin-records")


@cache
def warn_of_installed() -> None:
    """Say once that the plugins that are installed are not used."""
    # Imported here because it takes long, and only users of these services need it.
    from importlib.metadata import PackageNotFoundError, distribution

    found = []
    for name in PLUGINS:
        try:
            distribution(name)
        except PackageNotFoundError:
            continue
        found.append(name)
    if found:
        warnings.warn(
            f"{' and '.join(found)}: this version of pinecone does not use plugins, as it can do itself what they "
            "add. They can be uninstalled.",
            UserWarning,
            stacklevel=2,
        )
