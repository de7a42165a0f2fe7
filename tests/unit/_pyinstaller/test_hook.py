"""What PyInstaller is told: it sees no imports that are made when a name is first used."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest

import pinecone
from pinecone._pyinstaller import hook_dirs


@pytest.fixture
def hidden(monkeypatch):
    """The modules that the hook names, where PyInstaller finds one for each file."""
    root = Path(pinecone.__file__).parent

    def collect_submodules(package, filter, on_error):
        paths = (path.relative_to(root.parent).with_suffix("") for path in root.rglob("*.py"))
        names = (".".join(path.parts).replace(".__init__", "") for path in paths)
        return [name for name in names if name.startswith(package) and filter(name)]

    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    sys.modules["PyInstaller.utils.hooks"].collect_submodules = collect_submodules
    (folder,) = hook_dirs()
    return runpy.run_path(str(Path(folder) / "hook-pinecone.py"))["hiddenimports"]


def test_every_module_with_an_export_is_in_a_frozen_application(hidden):
    assert set(pinecone.EXPORTS) <= set(hidden)


def test_the_local_server_and_the_hook_are_not(hidden):
    assert [name for name in hidden if name.startswith(("pinecone.local", "pinecone._pyinstaller"))] == []


def test_the_entry_point_leads_to_the_hook():
    settings = Path(pinecone.__file__).parents[1] / "pyproject.toml"
    if not settings.exists():
        pytest.skip("This is no checkout.")
    assert re.search(r'pyinstaller40\]\nhook-dirs = "pinecone\._pyinstaller:hook_dirs"', settings.read_text())
