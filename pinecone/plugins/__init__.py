"""Plugins of the 7.x and 8.x lines. What they added is part of this package.

Code of these lines imports types from ``pinecone_plugins.assistant``. The folder ``path`` has modules of these names.
It is searched last, so that an installed plugin, whose files must not be replaced, comes first; its types are taken
where ours are.
"""

from __future__ import annotations

import os
import sys
import warnings
from functools import cache

PLUGINS = ("pinecone-plugin-assistant", "pinecone-plugin-inference", "pinecone-plugin-records")
PATH = os.path.join(os.path.dirname(__file__), "path")


def offer_paths() -> None:
    """Let ``pinecone_plugins.assistant`` be imported where no plugin is installed."""
    if PATH not in sys.path:
        sys.path.append(PATH)


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
