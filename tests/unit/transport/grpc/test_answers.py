"""The thread in which grpcio tells of answers: it is kept for the next call, and nobody else is."""

from __future__ import annotations

import threading

import pytest

from pinecone.transport.grpc import answers
from pinecone.transport.grpc.answers import Answers
from pinecone.transport.masked import Masked


class Task:
    """What an answer lets go on."""

    def __init__(self):
        self.values = []
        self._resumed = threading.Semaphore(0)

    def resume(self, value):
        self.values.append(value)
        self._resumed.release()

    def wait(self):
        assert self._resumed.acquire(timeout=10)


class Method:
    """A method of a channel whose answers a test gives."""

    def __init__(self, answers_at_once=False, error=None):
        self.callbacks = []
        self._answers_at_once = answers_at_once
        self._error = error

    def start(self):
        if self._error is not None:
            raise self._error
        return Masked(self)

    def add_done_callback(self, callback):
        if self._answers_at_once:
            callback(self)
        else:
            self.callbacks.append(callback)

    def answer(self):
        """Give the first answer that is awaited, in a thread as that of grpcio."""
        thread = threading.Thread(target=self.callbacks.pop(0), args=(self,))
        thread.start()
        return thread


@pytest.fixture
def kept(monkeypatch):
    """Threads are kept longer than a test may take."""
    monkeypatch.setattr(answers, "KEPT", 60)


def test_the_thread_is_kept_after_the_last_answer_until_another_call_has_begun(kept):
    awaited, task, method = Answers(), Task(), Method()
    for _ in range(2):
        awaited.begin(method.start, task.resume)
    first = method.answer()
    first.join(10)
    assert not first.is_alive()
    task.wait()
    last = method.answer()
    task.wait()
    assert last.is_alive()
    awaited.begin(method.start, task.resume)
    last.join(10)
    assert not last.is_alive()


def test_the_thread_is_not_kept_for_ever(monkeypatch):
    monkeypatch.setattr(answers, "KEPT", 0.001)
    awaited, method = Answers(), Method()
    awaited.begin(method.start, Task().resume)
    thread = method.answer()
    thread.join(10)
    assert not thread.is_alive()
    awaited.begin(method.start, Task().resume)
    assert len(method.callbacks) == 1


def test_an_answer_that_is_there_at_once_keeps_nobody(kept):
    awaited, task = Answers(), Task()
    started = awaited.begin(Method(answers_at_once=True).start, task.resume)
    assert task.values == [started]


def test_a_call_that_does_not_begin_lets_the_thread_go(kept):
    awaited, task, method = Answers(), Task(), Method()
    awaited.begin(method.start, task.resume)
    thread = method.answer()
    with pytest.raises(RuntimeError, match="no thread"):
        awaited.begin(Method(error=RuntimeError("no thread")).start, task.resume)
    awaited.begin(method.start, task.resume)
    thread.join(10)
    assert not thread.is_alive()
