"""Server-sent events, however their bytes are cut."""

from __future__ import annotations

import pytest

from pinecone.assistant.events import EventReader

STREAM = (
    ': a comment\r\n\r\ndata: {"n": 1}\r\n\r\nevent: x\nid: 7\ndata:{"n":\ndata: "é"}\n\n\ndata: {"n": 3}\n\n'
).encode()
EVENTS = [{"n": 1}, {"n": "é"}, {"n": 3}]


def read(*pieces):
    reader = EventReader()
    return [event for piece in pieces for event in reader.feed(piece)] + list(reader.close())


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events_of_pieces_of_any_size(size):
    assert read(*(STREAM[at : at + size] for at in range(0, len(STREAM), size))) == EVENTS


def test_an_event_is_read_as_soon_as_it_is_complete():
    reader = EventReader()
    assert list(reader.feed(b'data: {"n": 1}\n\ndata: {"n"')) == [{"n": 1}]


def test_a_long_event_is_split_once():
    text = b"x" * 50_000_000
    pieces = [b'data: "', *(text[at : at + 10_000] for at in range(0, len(text), 10_000)), b'"\n\n']
    assert read(*pieces) == [text.decode()]


def test_the_end_completes_an_event():
    assert read(b'data: {"n": 1}') == [{"n": 1}]


def test_nothing_is_read_after_done():
    assert read(b'data: {"n": 1}\n\ndata: [DONE]\n\ndata: {"n": 2}\n\n') == [{"n": 1}]


def test_a_broken_event_raises():
    with pytest.raises(ValueError, match="end of data"):
        read(b"data: {\n\n")
