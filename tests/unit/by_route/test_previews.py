"""Calls by route of what only a preview has: listed and called by clients that are pinned to it, and by no others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pytest

from pinecone import PineconeApiTypeError, PineconeApiValueError, UnsupportedByApiVersion, core
from pinecone.by_route import calls, listing
from pinecone.by_route.known import KNOWN, Known
from pinecone.codec.wire import Operation, Request, json_reader
from pinecone.core.routes import ROUTES
from pinecone.versioning import Operations

PREVIEW = f"{core.STABLE[-1]}.alpha"
NEW = "GET /plans/{plan}"


def listed(route: str, *arguments: str) -> Operation:
    return Operation(
        route,
        id="list",
        service="db_control",
        version=PREVIEW,
        servers=(),
        credential="Api-Key",
        arguments=dict.fromkeys(arguments),
        required=frozenset(),
        encoders={"": lambda **given: Request("GET", f"/{len(given)}", {}, None)},
        responses={"200": {"application/json": json_reader()}},
        models={},
    )


TABLE = {"GET /indexes": listed("GET /indexes", "limit", "timeout"), NEW: listed(NEW, "plan")}


@dataclass
class Clients:
    """The operations of clients, by what these are pinned to."""

    def __getitem__(self, pinned: str | None) -> Operations:
        return Operations(pinned, self.load)

    @staticmethod
    def load(version: str) -> Any:
        return TABLE if version == PREVIEW else core.load(version)


@pytest.fixture
def clients(monkeypatch: pytest.MonkeyPatch) -> Clients:
    """Clients of a tree with a preview, which has an operation and arguments that no other version has."""
    monkeypatch.setattr(core, "VERSIONS", (*core.STABLE[:-1], PREVIEW, core.STABLE[-1]))
    monkeypatch.setitem(KNOWN, NEW, Known("pc"))
    return Clients()


def test_a_client_that_is_pinned_to_a_preview_lists_the_arguments_that_the_preview_adds(clients: Clients) -> None:
    found = {str(each.route): each for each in listing.operations(clients[PREVIEW])}
    assert [(each.name, each.since, each.until) for each in found[NEW].arguments] == [("plan", PREVIEW, None)]
    indexes = found["GET /indexes"]
    assert {"limit", "timeout"} <= {each.name for each in indexes.arguments if each.since == PREVIEW}
    assert (indexes.since, indexes.until) == (ROUTES["GET /indexes"].since, ROUTES["GET /indexes"].until)
    assert found["POST /query"].arguments == listing.described("POST /query", clients[None]).arguments


@pytest.mark.parametrize("pinned", [None, core.DEFAULT])
def test_other_clients_do_not_list_what_only_a_preview_has(clients: Clients, pinned: str | None) -> None:
    found = {str(each.route): each for each in listing.operations(clients[pinned])}
    assert NEW not in found
    assert PREVIEW not in {each.since for each in found["GET /indexes"].arguments}


@pytest.mark.parametrize("pinned", [None, core.DEFAULT])
def test_a_route_that_only_a_preview_has_is_refused_with_the_preview_to_pin(
    clients: Clients, pinned: str | None
) -> None:
    with pytest.raises(UnsupportedByApiVersion) as caught:
        calls.operation(clients[pinned], "pc", NEW)
    assert str(caught.value) == (
        f'{NEW} is only in API {PREVIEW}, which is a preview. Pass Pinecone(api_version="{PREVIEW}").'
    )


def test_a_route_that_no_version_has_is_refused_with_what_is_near_in_the_version_of_the_client(
    clients: Clients,
) -> None:
    with pytest.raises(PineconeApiValueError, match=r"Did you mean 'GET /plans/\{plan\}'\?"):
        calls.operation(clients[PREVIEW], "pc", "GET /plans/gold")
    with pytest.raises(PineconeApiValueError) as caught:
        calls.operation(clients[None], "pc", "GET /plans/gold")
    assert "/plans/{plan}" not in str(caught.value)


def test_an_argument_that_a_preview_adds_may_have_the_name_of_an_option(clients: Clients) -> None:
    calls.refuse_options(clients[PREVIEW].operation("call", "GET /indexes"), {"timeout": 5})
    for pinned, route in ((None, "GET /indexes"), (PREVIEW, NEW)):
        with pytest.raises(PineconeApiTypeError, match=f"^{re.escape(route)} has no argument 'timeout'. Options stand"):
            calls.refuse_options(clients[pinned].operation("call", route), {"timeout": 5})
