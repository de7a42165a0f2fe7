"""Coroutines of calls in the background: their turns, their waits, and callbacks that take their time."""

from __future__ import annotations

import threading

import pytest

from pinecone.transport.grpc import dispatcher
from pinecone.transport.grpc.dispatcher import Dispatcher, Event, in_thread, pause
from pinecone.transport.threads import NeedsThreadError


class Answers:
    """What coroutines wait for, and what lets them go on."""

    def __init__(self):
        self.begun = []
        self._arrived = threading.Semaphore(0)

    async def next(self, name=None):
        def begin(task):
            self.begun.append((name, task))
            self._arrived.release()

        return await Event(begin)

    def wait(self):
        assert self._arrived.acquire(timeout=10)

    def give(self, value):
        self.begun.pop(0)[1].resume(value)


@pytest.fixture
def answers():
    return Answers()


def never():
    raise AssertionError("this call needs no thread")


def test_a_call_has_the_result_of_its_coroutine(answers):
    async def call():
        return [await answers.next(), await answers.next()]

    future = Dispatcher(1).submit(call, never)
    answers.give(1)
    answers.wait()
    answers.wait()
    assert future.running()
    answers.give(2)
    assert future.result(10) == [1, 2]


def test_a_call_raises_what_its_coroutine_raises(answers):
    async def call():
        await answers.next()
        raise KeyError("no")

    future = Dispatcher(1).submit(call, never)
    answers.give(None)
    with pytest.raises(KeyError, match="no"):
        future.result(10)


def test_what_fails_to_begin_fails_where_it_is_awaited():
    def begin(task):
        raise KeyError("no")

    async def call():
        try:
            await Event(begin)
        except KeyError:
            return "caught"

    assert Dispatcher(1).submit(call, never).result(10) == "caught"


def test_a_call_begins_where_it_is_made_if_none_is_before_it():
    async def call():
        return threading.current_thread()

    calls = Dispatcher(1)
    assert calls.submit(call, never).result(10) is threading.current_thread()
    assert calls.submit(call, never, begins_here=False).result(10).name == "pinecone"


def test_no_more_calls_are_under_way_than_allowed(answers):
    calls = Dispatcher(2)
    futures = [calls.submit(lambda name=name: answers.next(name), never) for name in range(5)]
    assert [name for name, _ in answers.begun] == [0, 1]
    assert [future.running() for future in futures] == [True, True, False, False, False]
    answers.wait()
    for name in range(5):
        answers.give(name)
        if name < 4:
            answers.wait()
    assert [future.result(10) for future in futures] == list(range(5))


def test_one_thread_serves_all_calls(answers):
    calls = Dispatcher(50)
    before = set(threading.enumerate())
    futures = [calls.submit(answers.next, never) for _ in range(50)]
    assert len(set(threading.enumerate()) - before) <= 1
    for number in range(50):
        answers.give(number)
    assert [future.result(10) for future in futures] == list(range(50))


def test_a_call_that_was_cancelled_never_begins(answers):
    calls = Dispatcher(1)
    first, second, third = (calls.submit(lambda name=name: answers.next(name), never) for name in "abc")
    assert not first.cancel()
    assert second.cancel()
    answers.wait()
    answers.give(1)
    answers.wait()
    assert [name for name, _ in answers.begun] == ["c"]
    answers.give(3)
    assert (first.result(10), third.result(10)) == (1, 3)


def test_a_call_that_waits_lets_others_go_on(answers, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(dispatcher, "monotonic", lambda: now[0])

    async def patient():
        await pause(60)
        return "late"

    calls = Dispatcher(2)
    waiting = calls.submit(patient, never)
    other = calls.submit(answers.next, never)
    answers.give("early")
    assert other.result(10) == "early"
    assert not waiting.done()
    now[0] = 60.0
    assert waiting.result(10) == "late"


def test_a_call_that_needs_a_thread_has_one(answers):
    calls = Dispatcher(1)

    async def call():
        raise NeedsThreadError

    for made in (call, lambda: None):
        thread = calls.submit(made, threading.current_thread).result(10)
        assert thread is not threading.current_thread()


def test_calls_with_and_without_threads_share_their_places(answers):
    calls, gate = Dispatcher(1), threading.Event()
    first = calls.submit(lambda: None, gate.wait)
    second = calls.submit(answers.next, never)
    assert not answers.begun
    gate.set()
    assert first.result(10)
    answers.wait()
    answers.give(2)
    assert second.result(10) == 2


def test_a_function_that_waits_has_a_thread():
    async def call():
        return await in_thread(threading.current_thread)

    assert Dispatcher(1).submit(call, never).result(10) is not threading.current_thread()

    async def failing():
        await in_thread(lambda: [][0])

    with pytest.raises(IndexError):
        Dispatcher(1).submit(failing, never).result(10)


def test_a_callback_may_wait_for_other_calls(answers):
    calls, found = Dispatcher(1), []
    done = threading.Event()

    def callback(future):
        other = calls.submit(answers.next, never)
        answers.wait()
        answers.give(future.result() + 1)
        found.append(other.result(10))
        done.set()

    future = calls.submit(answers.next, never)
    answers.wait()
    future.add_done_callback(callback)
    answers.give(1)
    assert done.wait(10)
    assert found == [2]


def test_a_callback_may_wait_for_a_call_that_waits(answers):
    async def patient():
        await answers.next()
        await pause(0.001)
        return 2

    calls, found, done = Dispatcher(2), [], threading.Event()
    first, second = calls.submit(answers.next, never), calls.submit(patient, never)
    first.add_done_callback(lambda future: (found.append(second.result(10)), done.set()))
    (_, one), (_, other) = answers.begun
    other.resume(None)
    one.resume(1)
    assert done.wait(10)
    assert found == [2]


def test_a_callback_that_ends_its_thread_does_not_end_the_calls(answers, monkeypatch):
    monkeypatch.setattr(threading, "excepthook", lambda ended: None)
    ended = []

    def callback(future):
        ended.append(threading.current_thread())
        raise SystemExit

    calls = Dispatcher(2)
    first, second = (calls.submit(answers.next, never) for _ in range(2))
    first.add_done_callback(callback)
    answers.give(1)
    answers.give(2)
    assert (first.result(10), second.result(10)) == (1, 2)
    ended[0].join(10)


def test_an_interrupt_in_the_thread_of_the_caller_is_raised_there():
    async def call():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Dispatcher(1).submit(call, never)


def test_without_a_thread_to_be_had_a_call_is_done_in_that_of_the_caller(monkeypatch, answers):
    def full(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", full)
    future = Dispatcher(2).submit(answers.next, threading.current_thread)
    assert future.done()
    assert future.result() is threading.current_thread()


def test_the_thread_ends_when_there_are_no_calls(answers):
    async def call():
        return threading.current_thread()

    thread = Dispatcher(1).submit(call, never, begins_here=False).result(10)
    thread.join(10)
    assert not thread.is_alive()
