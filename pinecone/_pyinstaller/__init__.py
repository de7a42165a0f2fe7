"""Where PyInstaller finds the hook that says what a frozen application needs of the package."""

from __future__ import annotations


def hook_dirs() -> list[str]:
    """Folders with hooks. PyInstaller asks the entry point ``pyinstaller40`` of installed packages for them."""
    return list(__path__)
