"""Plugins of earlier lines that are still installed."""

from __future__ import annotations

import importlib.metadata
import os
import subprocess
import sys
import warnings

import pytest

from pinecone._compat import installed_plugins as plugins


@pytest.fixture
def installed(monkeypatch):
    """Names that count as installed."""
    names = set()

    def distribution(name):
        if name not in names:
            raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "distribution", distribution)
    plugins.warn_of_installed.cache_clear()
    yield names
    plugins.warn_of_installed.cache_clear()


def test_no_plugin_no_warning(installed):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        plugins.warn_of_installed()


def test_a_plugin_warns_once(installed):
    installed.add("pinecone-plugin-assistant")
    with pytest.warns(UserWarning, match="pinecone-plugin-assistant") as caught:
        plugins.warn_of_installed()
        plugins.warn_of_installed()
    assert len(caught) == 1


def python(tmp_path, code):
    """What a new interpreter prints that finds a folder first."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    command = [sys.executable, "-c", f"import pinecone; {code}"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


MESSAGE = "from pinecone_plugins.assistant.models.chat import Message; print(Message.__module__)"


def test_the_paths_of_the_plugin_lead_to_our_types(tmp_path):
    assert python(tmp_path, MESSAGE) == "pinecone.models.assistant"


def test_an_installed_plugin_comes_first(tmp_path):
    models = tmp_path / "pinecone_plugins" / "assistant" / "models"
    models.mkdir(parents=True)
    for path in (models.parent / "__init__.py", models / "__init__.py"):
        path.touch()
    (models / "chat.py").write_text("class Message: pass")
    assert python(tmp_path, MESSAGE) == "pinecone_plugins.assistant.models.chat"


def test_another_plugin_does_not_hide_the_paths(tmp_path):
    (tmp_path / "pinecone_plugins" / "inference").mkdir(parents=True)
    (tmp_path / "pinecone_plugins" / "inference" / "__init__.py").touch()
    assert python(tmp_path, f"import pinecone_plugins.inference; {MESSAGE}") == "pinecone.models.assistant"


def test_a_path_that_the_plugin_never_had_is_not_found(tmp_path):
    missing = "import importlib.util as u; print(u.find_spec('pinecone_plugins.assistant.models.nonsense'))"
    assert python(tmp_path, missing) == "None"
