"""A body of application/x-ndjson is a list, of which every item is a line."""

import pytest


@pytest.mark.parametrize("route", ["POST /lists", "POST /lines"])
def test_every_record_is_a_line(operations, route):
    operation = operations[route]
    record = operation.build("body").wire(id="r1")
    request = operation.encode(body=[record, {"_id": "r2", "text": "two\nlines"}])
    assert request.headers == {"Content-Type": "application/x-ndjson"}
    assert request.body == b'{"_id":"r1"}\n{"_id":"r2","text":"two\\nlines"}\n'
    assert operation.required == {"body"}


@pytest.mark.parametrize("route", ["POST /lists", "POST /lines"])
def test_answer_is_read_line_by_line(operations, route):
    first, second = operations[route].parse(200, "application/x-ndjson", b'{"_id": "a"}\n{"_id": "b", "n": 1}\n')
    assert first.id == "a"
    assert second.to_dict() == {"_id": "b", "n": 1}
