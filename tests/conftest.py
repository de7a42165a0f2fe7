"""Settings for all tests."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings

# A slow machine is no failure: no test asserts a time.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With ``-n``, give a process all tests of a file: they share what is made for them."""
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)
