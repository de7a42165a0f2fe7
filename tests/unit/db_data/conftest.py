"""What the tests of the data plane share: a service that counts what is written."""

from __future__ import annotations

from typing import Any, Callable, Optional

import pytest

from tests.scripted_server import Request


def counting(asked: Request) -> Any:
    """The answer of a service that writes everything."""
    return {"upsertedCount": len(asked.ids)}


def refuse(ids: set[str], status: int = 400, headers: Optional[dict[str, str]] = None) -> Callable[[Request], Any]:
    """The answers of a service that refuses every request that has one of some ids."""

    def answer(asked: Request) -> Any:
        if ids & set(asked.ids):
            return status, {"code": 3, "message": "no"}, headers or {}
        return counting(asked)

    return answer


@pytest.fixture
def refusing():
    return refuse


@pytest.fixture
def service(service):
    """A service that writes everything."""
    service.compute(counting)
    return service
