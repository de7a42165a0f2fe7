"""Titles and descriptions are prose, whatever they contain."""

import json


def test_prose_ends_in_docstrings(operations):
    operation = operations["POST /things"]
    text = operation.encode.__doc__
    assert text.startswith('Creates "a thing", or doesn\'t.')
    assert "a back\\slash, {braces}, {{ jinja }}" in text
    assert 'Ends in a "quote"' in text
    assert "Was ist? 何ですか" in text or "status" in text


def test_classes_are_named_after_places_and_not_titles(operations, models):
    assert dir(models) == ["CreateThingRequestStatus", "CreateThingResponse"]
    assert operations["POST /things"].parse(200, "application/json", b'{"id": "a"}').id == "a"


def test_body_is_sent(operations):
    operation = operations["POST /things"]
    request = operation.encode(dry=True, status=operation.build("status").wire(reason='"'))
    assert json.loads(request.body) == {"status": {"reason": '"'}}
