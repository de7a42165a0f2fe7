"""Which API version a call speaks: for every operation and argument that is not in all versions.

What a version has is read from its own table here; which versions there are is never said, so that a version that is
added later is covered as well.
"""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest

from pinecone import UnsupportedByApiVersion, core
from pinecone.core.routes import ROUTES, Span
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.versioning import Operations


def has(version: str, route: str, path: str = "") -> bool:
    """Whether a version has an operation, and takes the argument at a dotted path. A free-form argument takes all."""
    if route not in core.load(version):
        return False
    known: Any = core.load(version)[route].arguments
    for part in path.split(".") if path else ():
        if known is None:
            return True
        if part not in known:
            return False
        known = known[part]
    return True


def arguments(version: str, route: str, path: str) -> dict[str, Any]:
    """What the operation requires, and a value at a dotted path."""
    given: dict[str, Any] = dict.fromkeys(core.load(version)[route].required, "x")
    if path:
        first, *rest = path.split(".")
        value: Any = "x"
        for part in reversed(rest):
            value = {part: value}
        given[first] = value
    return given


def oldest(route: str, given: dict[str, Any]) -> str:
    """The oldest version that has all arguments and is no preview."""
    return next(v for v in core.STABLE if all(has(v, route, path) for path in paths(given)) and has(v, route))


def paths(given: dict[str, Any], prefix: str = "") -> list[str]:
    found = []
    for key, value in given.items():
        found.append(prefix + key)
        if isinstance(value, dict):
            found += paths(value, f"{prefix}{key}.")
    return found


@cache
def load(version: str) -> dict[str, Any]:
    """The operations of a version, which encode nothing: which of them is chosen is the question."""
    return {
        route: SimpleNamespace(
            route=route, version=version, arguments=each.arguments, required=each.required, encode=lambda **_: None
        )
        for route, each in core.load(version).items()
    }


LONE = "x\udcff"


@pytest.mark.parametrize(
    ("route", "given", "culprit"),
    [
        ("GET /indexes/{index_name}", {"index_name": LONE}, "index_name"),
        ("GET /vectors/fetch", {"ids": ["a", LONE], "namespace": "n"}, r"ids\[1\]"),
        ("GET /vectors/list", {"namespace": "n", "prefix": LONE}, "prefix"),
    ],
)
def test_text_that_no_url_can_have_is_refused_by_name(route, given, culprit):
    with pytest.raises(PineconeApiValueError, match=f"call: {culprit} holds text that cannot be sent"):
        Operations().call("call", route, given)


ABSENT_OPERATIONS = [(v, route) for route in ROUTES for v in core.VERSIONS if not has(v, route)]
ABSENT_ARGUMENTS = [
    (v, route, path)
    for route, span in ROUTES.items()
    for path in span.arguments
    for v in core.VERSIONS
    if has(v, route)
    and not has(v, route, path)
    # The argument that holds it is missing as well, and is asked for on its own.
    and ("." not in path or has(v, route, path.rpartition(".")[0]))
]
BEYOND_DEFAULT = sorted({route for version, route in ABSENT_OPERATIONS if version == core.DEFAULT})
ARGUMENTS_BEYOND_DEFAULT = [(route, path) for v, route, path in ABSENT_ARGUMENTS if v == core.DEFAULT]


def fact(version: str, since: str, until: str | None) -> str:
    """What a refusal says of something that a version lacks."""
    if core.VERSIONS.index(version) < core.VERSIONS.index(since):
        return f"needs API {since} or later; this client is pinned to {version}"
    if until is not None and core.VERSIONS.index(version) > core.VERSIONS.index(until):
        return f"was removed after API {until}; this client is pinned to {version}"
    return f"is not in API {version}, which this client is pinned to"


@pytest.mark.parametrize(("version", "route"), ABSENT_OPERATIONS)
def test_pinned_client_refuses_an_operation_that_its_version_lacks(version, route):
    with pytest.raises(UnsupportedByApiVersion) as caught:
        Operations(version).call("do_it", route, {})
    span = ROUTES[route]
    assert str(caught.value).startswith(f"do_it {fact(version, span.since, span.until)}")


@pytest.mark.parametrize(("version", "route", "path"), ABSENT_ARGUMENTS)
def test_pinned_client_refuses_an_argument_that_its_version_lacks(version, route, path):
    with pytest.raises(UnsupportedByApiVersion) as caught:
        Operations(version).call("do_it", route, arguments(version, route, path))
    assert str(caught.value).startswith(f"do_it({path}=…) {fact(version, *ROUTES[route].arguments[path])}")


@pytest.mark.parametrize("route", BEYOND_DEFAULT)
def test_client_without_pin_uses_the_oldest_version_that_has_the_operation(route):
    chosen = Operations().operation("do_it", route).version
    assert chosen == next(version for version in core.STABLE if has(version, route))


@pytest.mark.parametrize(("route", "path"), ARGUMENTS_BEYOND_DEFAULT)
def test_client_without_pin_uses_the_oldest_version_that_has_the_argument(route, path):
    first = next(version for version in core.STABLE if has(version, route, path))
    given = arguments(first, route, path)
    assert Operations(None, load).call_with("do_it", route, given).operation.version == oldest(route, given)


@pytest.mark.parametrize("route", [route for route in ROUTES if has(core.DEFAULT, route)])
def test_client_without_pin_uses_the_default_for_what_it_has(route):
    call = Operations(None, load).call_with("do_it", route, arguments(core.DEFAULT, route, ""))
    assert call.operation.version == core.DEFAULT


@pytest.mark.parametrize("version", core.VERSIONS)
def test_pinned_client_speaks_its_version_only(version):
    ops = Operations(version, load)
    for route in core.load(version):
        assert ops.call_with("do_it", route, arguments(version, route, "")).operation.version == version


def test_refusal_of_an_operation():
    with pytest.raises(UnsupportedByApiVersion) as caught:
        Operations("2025-04").call("create_namespace", "POST /namespaces", {"name": "n"})
    assert str(caught.value) == (
        "create_namespace needs API 2025-10 or later; this client is pinned to 2025-04. "
        'Pass Pinecone(api_version="2025-10").'
    )


def test_refusal_of_what_was_removed():
    with pytest.raises(UnsupportedByApiVersion) as caught:
        Operations("2025-04").call("describe_index_stats", "GET /describe_index_stats", {})
    assert str(caught.value) == (
        "describe_index_stats was removed after API 2024-07; this client is pinned to 2025-04. "
        'Pass Pinecone(api_version="2024-07").'
    )


def test_refusal_of_an_argument():
    with pytest.raises(UnsupportedByApiVersion) as caught:
        Operations("2025-01").call("query", "POST /query", {"top_k": 1, "scan_factor": 2.0})
    assert str(caught.value) == (
        "query(scan_factor=…) needs API 2025-10 or later; this client is pinned to 2025-01. "
        'Pass Pinecone(api_version="2025-10").'
    )


@pytest.mark.parametrize(
    "pinned", [None, *(v for v in core.VERSIONS if has(v, "POST /indexes", "spec.serverless.region"))]
)
def test_what_no_version_has_is_refused(pinned):
    spec = {"serverless": {"cloud": "aws", "region": "r", "nonsense": 1}}
    given = {"name": "i", "dimension": 2, "metric": "cosine", "spec": spec}
    with pytest.raises(UnsupportedByApiVersion, match=r"create_index\(spec.serverless.nonsense=…\) is in no stable"):
        Operations(pinned).call("create_index", "POST /indexes", given)


def test_arguments_that_are_none_are_not_looked_at():
    call = Operations(core.VERSIONS[0]).call("query", "POST /query", {"top_k": 1, "id": "a", "scan_factor": None})
    assert call.request.body == b'{"topK":1,"id":"a"}'


def test_missing_argument_is_named_with_the_version():
    with pytest.raises(PineconeApiTypeError, match="create_index needs dimension= in API 2024-04"):
        Operations("2024-04").call("create_index", "POST /indexes", {"name": "i", "spec": {}})


def test_lists_are_not_searched_for_unknown_properties():
    call = Operations(core.VERSIONS[0]).call("upsert", "POST /vectors/upsert", {"vectors": [{"whatever": 1}]})
    assert call.request.body == b'{"vectors":[{"whatever":1}]}'


PREVIEW = f"{core.STABLE[-1]}.alpha"


@pytest.fixture
def with_preview(monkeypatch):
    """A preview of the newest stable version, which has an operation and an argument that no other version has."""
    listing = SimpleNamespace(version=PREVIEW, arguments={"limit": None}, required=frozenset(), encode=dict)
    table = {"GET /indexes": listing, "GET /plans": listing}
    monkeypatch.setattr(core, "VERSIONS", (*core.STABLE[:-1], PREVIEW, core.STABLE[-1]))
    return lambda version: table if version == PREVIEW else load(version)


def test_client_without_pin_never_speaks_a_preview(with_preview):
    ops = Operations(None, with_preview)
    span = f"from {core.STABLE[0]} to {core.STABLE[-1]}"
    with pytest.raises(UnsupportedByApiVersion) as caught:
        ops.call_with("indexes.list", "GET /indexes", {"limit": 5})
    assert str(caught.value) == f"indexes.list(limit=…) is in no stable API version {span}."
    with pytest.raises(UnsupportedByApiVersion) as caught:
        ops.call_with("plans.list", "GET /plans", {})
    assert str(caught.value) == f"plans.list is in no stable API version {span}."
    assert not ops.has("GET /plans")


def test_client_that_is_pinned_to_a_preview_speaks_it(with_preview):
    ops = Operations(PREVIEW, with_preview)
    assert ops.has("GET /plans")
    assert ops.call_with("indexes.list", "GET /indexes", {"limit": 5}).operation.version == PREVIEW


def test_preview_comes_before_what_it_leads_to(with_preview, monkeypatch):
    monkeypatch.setitem(ROUTES, "GET /plans", Span(core.STABLE[-1], None, {}))
    with pytest.raises(UnsupportedByApiVersion, match=f"^old needs API {core.STABLE[-1]} or later; this client is pin"):
        Operations(PREVIEW, lambda _: {}).call_with("old", "GET /plans", {})
