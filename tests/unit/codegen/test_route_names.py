"""A route has one name in all versions, the one that it was first published with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import build
from codegen.documents import DocumentError

OPERATION = "{operationId: get_a, responses: {'204': {description: Done.}}}"


@pytest.fixture
def publish(write: Callable[[str, str], Path]) -> Callable[..., None]:
    """Write a document with these paths, each with an operation, and with this path of its server."""

    def published(place: str, *paths: str, server: str = "") -> None:
        servers = f"servers: [{{url: 'https://{{host}}{server}'}}]"
        write(
            f"{place}.yaml", f"{servers}\npaths: {{{', '.join(f'{path}: {{get: {OPERATION}}}' for path in paths)}}}\n"
        )

    return published


def names(tree: Path) -> dict[str, list[str]]:
    """The routes of each service, by version and service."""
    return {
        f"{version}/{service.name}": [operation.route for operation in service.operations]
        for version, services in build.all_services(tree).items()
        for service in services
    }


def test_of_two_services_of_a_version_the_servers_tell(tree: Path, publish: Callable[..., None]) -> None:
    publish("2024-01/db", "/a")
    publish("2024-01/other", "/a", "/b", server="/api")
    assert names(tree) == {"2024-01/db": ["GET /a"], "2024-01/other": ["GET /api/a", "GET /b"]}


def test_a_service_that_comes_later_gives_way(tree: Path, publish: Callable[..., None]) -> None:
    publish("2024-01/other", "/a", server="/v1")
    publish("2024-07/db", "/a", server="/api")
    publish("2024-07/other", "/a", server="/v1")
    assert names(tree) == {"2024-01/other": ["GET /a"], "2024-07/db": ["GET /api/a"], "2024-07/other": ["GET /a"]}


def test_a_name_outlives_what_it_gave_way_to(tree: Path, publish: Callable[..., None]) -> None:
    publish("2024-01/db", "/a")
    publish("2024-01/other", "/a", server="/api")
    publish("2024-07/other", "/a", server="/api/v2")
    assert names(tree)["2024-07/other"] == ["GET /api/a"]


def test_an_operation_may_move_to_another_service(tree: Path, publish: Callable[..., None]) -> None:
    publish("2024-01/db", "/a", "/b")
    publish("2024-07/db", "/b")
    publish("2024-07/backups", "/a")
    assert names(tree) == {"2024-01/db": ["GET /a", "GET /b"], "2024-07/db": ["GET /b"], "2024-07/backups": ["GET /a"]}


def test_what_the_servers_do_not_tell_apart_is_refused(tree: Path, publish: Callable[..., None]) -> None:
    publish("2024-01/db", "/a")
    publish("2024-07/db", "/a")
    publish("2024-07/other", "/a")
    with pytest.raises(DocumentError, match=r"GET /a is in 2024-07/db\.yaml and in 2024-07/other\.yaml, and the paths"):
        build.all_services(tree)


def test_a_name_never_means_two_operations(tree: Path, publish: Callable[..., None]) -> None:
    publish("2024-01/db", "/a", "/api/a")
    publish("2024-07/other", "/a", server="/api")
    with pytest.raises(DocumentError, match=r"2024-07/other: GET /api/a is the name of another operation"):
        build.all_services(tree)
