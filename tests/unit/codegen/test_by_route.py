"""What calls by route know of operations: whose host they are called at, and what handwritten code makes of answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen import build, by_route, compatibility, ir, routes

pytestmark = pytest.mark.skipif(not (build.ROOT / "openapi").is_dir(), reason="The documents are not here.")

LIST = ir.Operation(
    "GET", "/foos", "list", "list", "List foos.", "", False, (), (), (), ("https://foo.example/v1",), "Api-Key"
)


@pytest.mark.parametrize(
    ("service", "server", "owner"),
    [
        ("foo", "https://foo.example/v1", "pc"),
        ("foo", "https://{index_host}", "index"),
        ("foo", "https://{host}/v1", "index"),
        ("foo", "https://{assistant_host}", "assistant"),
        ("foo", "", "pc"),
        ("admin", "https://foo.example", "admin"),
    ],
)
def test_the_server_tells_whose_host_it_is(service, server, owner):
    operation = replace(LIST, servers=(server,) if server else ())
    assert by_route.owner(operation, ir.Service(service, "2030-01", "foo.yaml", [operation])) == owner


def test_an_argument_that_changes_its_type_may_be_either():
    text = ir.Field("a", "a", ir.Plain("str"), required=True)
    number = ir.Field("a", "a", ir.ListOf(ir.Plain("float")), required=True)
    found = by_route.Route("GET /foos")
    for field in (text, number):
        body = ir.Body("application/json", "list", (field,))
        operation = replace(LIST, bodies=(body,))
        by_route.add(found, operation, ir.Service("foo", "2030-01", "foo.yaml", [operation]))
    assert found.arguments["a"].annotation == "Union[Sequence[float], str]"
    assert found.required == ("a",)


def test_every_operation_that_a_method_calls_has_that_method():
    services = build.all_services(build.ROOT)
    found = {each.route: each for each in by_route.routes(services)}
    assert found.keys() == routes.spans(services).keys()
    without = {route for route, each in found.items() if not each.method}
    page = compatibility.table(routes.spans(services))
    listed = page.partition("### Operations without a method")[2]
    assert without == {route for route in found if f"| `{route}` |" in listed}
