"""An operation with text/event-stream beside JSON offers both."""


def test_both_content_types_are_read(operations, models):
    operation = operations["POST /chat"]
    assert set(operation.responses["200"]) == {"application/json", "text/event-stream"}
    whole = operation.parse(200, "application/json; charset=utf-8", b'{"text": "hello"}')
    assert whole == models.Answer(text="hello")


def test_every_event_is_read(operations, models):
    body = (
        b': ping\r\n\r\nevent: delta\r\nid: 1\r\ndata: {"delta": "hel"}\r\n\r\n'
        b'data:{"delta": "lo", "n": 2}\n\ndata: [DONE]\n\n'
    )
    first, second = operations["POST /chat"].parse(200, "text/event-stream", body)
    assert type(first) is models.Chunk
    assert first.delta + second.delta == "hello"
    assert second.to_dict() == {"delta": "lo", "n": 2}
