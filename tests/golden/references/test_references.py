"""References to parameters, bodies, responses and whatever else; parameters that a path shares."""

import json


def test_shared_parameters_reach_every_operation_and_can_be_overridden(operations):
    get, put = operations["GET /things/{id}"], operations["PUT /things/{id}"]
    assert set(get.arguments) == {"id", "limit", "shared", "shared_"}
    assert get.required == {"id", "shared"}
    assert put.required == {"id", "name"}
    assert "Which thing." in get.encode.__doc__
    request = get.encode(id="a", shared=1, limit=2, shared_="h")
    assert (request.target, request.headers) == ("/things/a?shared=1&limit=2", {"shared": "h"})


def test_referenced_body_and_responses(operations, models):
    put = operations["PUT /things/{id}"]
    assert json.loads(put.encode(id="a", name="n").body) == {"name": "n"}
    assert type(put.parse(200, "application/json", b'{"name": "n"}')) is models.Thing
    assert operations["GET /things/{id}"].parse(404, "application/json", b'{"error": "e"}').error == "e"


def test_reference_into_another_place(operations):
    found = operations["GET /inline"].parse(
        200, "application/json", b'{"error": {"error": "e"}, "thing": {"deep": true}}'
    )
    assert (found.error.error, found.thing.deep) == ("e", True)
