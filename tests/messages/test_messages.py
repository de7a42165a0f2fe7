"""What wrong calls are answered with is what was committed to."""

from __future__ import annotations

from pinecone.exceptions import PineconeConnectionError

from . import snapshot
from .calls import CALLS


def test_the_texts_are_those_of_the_snapshot():
    shown = snapshot.PATH.read_text(encoding="utf-8")
    assert snapshot.made() == shown, "Run python -m tests.messages and read the difference."


def test_nothing_of_it_is_sent():
    errors = [snapshot.error_of(call) for calls in CALLS.values() for call in snapshot.lines(calls)]
    assert not [error for error in errors if isinstance(error, PineconeConnectionError)]
