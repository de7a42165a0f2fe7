"""Modules of the package that PyInstaller does not see, since they are imported when their names are first used."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_submodules

#: An application that has the local server imports it by name, and it brings much.
hiddenimports = collect_submodules(
    "pinecone", filter=lambda name: not name.startswith("pinecone.local"), on_error="ignore"
)
