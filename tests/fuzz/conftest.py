"""A server with something of every kind, renewed after something was deleted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from pinecone.local import LocalServer

if sys.version_info < (3, 10):  # schemathesis does not run there
    collect_ignore_glob = ["*"]
else:
    from .world import World

    @pytest.fixture(scope="session")
    def world_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], World]]:
        """The world for requests of a method."""
        folder = tmp_path_factory.mktemp("imports")
        (folder / "n").mkdir()
        (folder / "n" / "records.jsonl").write_text('{"id": "i", "values": [1, 2, 3]}\n', encoding="utf-8")
        worlds: list[World] = []

        with LocalServer() as server:

            def world(method: str) -> World:
                if not worlds:
                    worlds.append(World(server, folder))
                return worlds.pop() if method == "delete" else worlds[0]

            yield world
