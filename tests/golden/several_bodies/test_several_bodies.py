"""A body in several types, of which each has a property of its own kind, and a text of a type of its own."""

import json


def test_an_argument_has_what_it_has_in_any_form(operations):
    operation = operations["POST /edits"]
    assert operation.arguments["mask"] == {"file_id": None}
    assert b'filename="mask"' in operation.encoders["multipart/form-data"](mask=b"png").body
    assert json.loads(operation.encoders["application/json"](mask={"file_id": "a"}).body) == {"mask": {"file_id": "a"}}


def test_a_text_is_sent_as_bytes(operations):
    request = operations["POST /calls"].encode(body="v=0 ü")
    assert (request.headers, request.body) == ({"Content-Type": "application/sdp"}, "v=0 ü".encode())
