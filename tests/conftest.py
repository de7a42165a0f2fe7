"""Settings for all tests."""

from __future__ import annotations

import os
import signal
import socket
from typing import Any

import pytest
from hypothesis import settings

from tests.scripted_server import ScriptedServer

# A slow machine is no failure: no test asserts a time.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

#: What is said to the tests themselves.
FOR_TESTS = ("PINECONE_FUZZ_EXAMPLES", "PINECONE_REVIEWED")

# What the machine says to clients is not meant for those of the tests, which reach nothing but loopback.
for name in list(os.environ):
    if name.upper().endswith("_PROXY") or (name.startswith("PINECONE_") and name not in FOR_TESTS):
        del os.environ[name]

# Where the tests run in the background of a shell it may be ignored, by the processes that they start too.
signal.signal(signal.SIGINT, signal.default_int_handler)

#: Files that take longest. They come first, so that no process is left alone with one of them at the end.
LONGEST = (
    "tests/unit/codegen/test_command_line.py",
    "tests/hostile/test_answers.py",
    "tests/typing/test_corpus.py",
    "tests/unit/local/test_damage.py",
    "tests/unit/consumers/test_others.py",
    "tests/unit/local/test_full_disk.py",
    "tests/unit/codegen/test_fuzz.py",
    "tests/fuzz/test_operations.py",
    "tests/faults/test_framing_asyncio.py",
    "tests/congruence/test_congruence.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first."""
    places = {path: place for place, path in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.split("::")[0], len(LONGEST)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With ``-n``, give a process all tests of a file, which share what is made for them, in the order of the files."""
    from xdist.scheduler import LoadFileScheduling

    config.option.loadscopereorder = False
    return LoadFileScheduling(config, log)


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.fixture
def service():
    """A service on loopback that answers as the test tells it to."""
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def free_port():
    """A port of this machine on which nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]
