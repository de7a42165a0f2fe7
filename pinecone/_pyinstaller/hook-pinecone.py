"""Modules of the package that PyInstaller does not see, since they are imported when their names are first used."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_submodules

#: An application with the local server imports it by name, and it brings much. The hook would bring PyInstaller itself.
OTHERS = ("pinecone.local", "pinecone._pyinstaller")

hiddenimports = collect_submodules("pinecone", filter=lambda name: not name.startswith(OTHERS), on_error="ignore")
