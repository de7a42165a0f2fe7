"""What a bulk upsert does next, without anything that sends or waits."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone.db_data.batches import Batch, Part
from pinecone.db_data.schedule import MAX_HELD, MAX_ROUNDS, Schedule, Step
from pinecone.exceptions import (
    PineconeApiException,
    PineconeConnectionError,
    PineconeProtocolError,
    PineconeTimeoutError,
    RateLimitError,
)
from pinecone.transport.retry import RetryConfig

POLICY = RetryConfig(jitter=0)


def batch_of(*ids):
    records = [{"id": name} for name in ids]
    return Batch(Part(records, records, [1] * len(ids), range(len(ids))), None, lambda record: record["id"])


def schedule_of(*batches, most=4, policy=POLICY, rounds=MAX_ROUNDS):
    """A schedule that has drawn all that there is."""
    schedule = Schedule(most, rounds, policy)
    for batch in batches:
        schedule.draw(batch)
    schedule.draw(None)
    return schedule


def unavailable(retry_after=None):
    error = PineconeApiException(503)
    error.retry_after = retry_after
    return error


def steps(schedule):
    """What is sent until something is to be waited for."""
    sent = []
    while schedule.step() is Step.SEND:
        sent.append(schedule.send())
    return sent


def ids(batches):
    return [sorted(batch.ids) for batch in batches]


def test_the_second_is_drawn_before_the_first_is_sent():
    schedule = Schedule(4, MAX_ROUNDS, POLICY)
    assert schedule.step() is Step.DRAW
    schedule.draw(batch_of("a"))
    assert schedule.step() is Step.DRAW
    schedule.draw(batch_of("b"))
    assert schedule.step() is Step.SEND


@pytest.mark.parametrize(("batches", "alone"), [(0, False), (1, True), (2, False)])
def test_the_only_one_is_known(batches, alone):
    assert schedule_of(*(batch_of(str(number)) for number in range(batches))).is_alone is alone


def test_one_more_is_drawn_than_is_under_way():
    schedule = Schedule(3, MAX_ROUNDS, POLICY)
    for number in range(100):
        while schedule.step() is Step.SEND:
            schedule.send()
        if schedule.step() is not Step.DRAW:
            break
        schedule.draw(batch_of(str(number)))
    assert (number, schedule.step()) == (3 + 1, Step.SETTLE)


def test_batches_that_share_an_id_are_sent_one_after_the_other():
    first, second, third = batch_of("a", "b"), batch_of("b", "c"), batch_of("c", "d")
    schedule = schedule_of(first, second, third)
    for batch in (first, second, third):
        assert steps(schedule) == [batch]
        assert schedule.step() is Step.SETTLE
        schedule.settle(batch, None, None)
    assert schedule.step() is Step.END


def test_batches_of_other_ids_overtake():
    first, second, third = batch_of("a"), batch_of("a"), batch_of("b")
    schedule = schedule_of(first, second, third)
    assert steps(schedule) == [first, third]
    schedule.settle(first, None, None)
    assert steps(schedule) == [second]


def test_no_more_are_drawn_when_many_wait_for_one():
    schedule = Schedule(2, MAX_ROUNDS, POLICY)
    drawn = 0
    while schedule.step() in (Step.DRAW, Step.SEND):
        if schedule.step() is Step.SEND:
            schedule.send()
        else:
            schedule.draw(batch_of("same"))
            drawn += 1
    assert drawn == 3


def test_fewer_requests_at_once_while_throttled():
    schedule = schedule_of(*(batch_of(str(number)) for number in range(20)), most=8)
    limits = []
    for error in (None, *[RateLimitError(429)] * 4, None, None, *[None] * 6):
        steps(schedule)
        schedule.settle(next(iter(schedule._under_way)), None, error)
        limits.append(schedule.limit)
    assert limits == [8, 4, 2, 1, 1, 2, 3, 4, 5, 6, 7, 8, 8]


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (RateLimitError(429), True),
        *((PineconeApiException(status), True) for status in (500, 502, 503, 504)),
        (PineconeConnectionError("cut"), True),
        (PineconeTimeoutError("late"), True),
        *((PineconeApiException(status), False) for status in (400, 401, 403, 404, 501)),
        (PineconeProtocolError("odd"), False),
        (MemoryError(), False),
    ],
)
def test_which_failures_pass(error, again):
    schedule = schedule_of(batch_of("a"), batch_of("b"))
    first, second = steps(schedule)
    schedule.settle(first, None, error)
    schedule.settle(second, None, None)
    assert schedule.step() is (Step.PAUSE if again else Step.END)
    assert schedule.failed == ([] if again else [first])


def test_statuses_that_pass_are_those_of_the_policy():
    schedule = schedule_of(batch_of("a"), batch_of("b"), policy=RetryConfig(retryable_status_codes=[404]))
    first, second = steps(schedule)
    schedule.settle(first, None, unavailable())
    schedule.settle(second, None, PineconeApiException(404))
    assert schedule.failed == [first]
    assert schedule.step() is Step.PAUSE


@pytest.mark.parametrize(
    ("schedule", "count"),
    [
        (schedule_of(batch_of("a")), 1),
        (schedule_of(batch_of("a"), batch_of("b"), rounds=0), 2),
        (schedule_of(batch_of("a"), batch_of("b"), policy=RetryConfig(max_retries=0)), 2),
    ],
    ids=["one request", "no rounds", "no retries"],
)
def test_when_there_are_no_rounds(schedule, count):
    for batch in steps(schedule):
        schedule.settle(batch, None, unavailable())
    assert schedule.step() is Step.END
    assert len(schedule.failed) == count


def test_rounds_end_when_five_in_a_row_wrote_nothing_and_waits_grow():
    schedule = schedule_of(batch_of("a"), batch_of("b"))
    waits, written = [], False
    for batch in steps(schedule):
        schedule.settle(batch, None, unavailable())
    while schedule.step() is Step.PAUSE:
        waits.append(schedule.pause())
        schedule.begin_round()
        for batch in steps(schedule):
            writes = len(waits) == 3 and not written
            written |= writes
            schedule.settle(batch, None, None if writes else unavailable())
    assert waits == [2, 4, 8, 2, 4, 8, 16, 32]
    assert (schedule.step(), len(schedule.failed), len(schedule.responses)) == (Step.END, 1, 1)


@pytest.mark.parametrize(
    ("asked", "policy", "wait"),
    [
        (None, POLICY, 2.0),
        (7.0, POLICY, 7.0),
        (86400.0, POLICY, 60.0),
        (86400.0, RetryConfig(max_wait=3), 3.0),
        (None, RetryConfig(max_retries=20, jitter=0), 60.0),
    ],
)
def test_the_wait_before_a_round(asked, policy, wait):
    schedule = schedule_of(batch_of("a"), batch_of("b"), policy=policy)
    for batch in steps(schedule):
        schedule.settle(batch, None, unavailable(asked))
    assert schedule.pause() == wait


def test_no_more_are_drawn_while_many_are_held():
    schedule = Schedule(4, MAX_ROUNDS, POLICY)
    drawn = rounds = 0
    while schedule.step() is not Step.END:
        if schedule.step() is Step.DRAW:
            schedule.draw(batch_of(str(drawn)))
            drawn += 1
        elif schedule.step() is Step.SEND:
            schedule.send()
        elif schedule.step() is Step.PAUSE:
            rounds += 1
            schedule.begin_round()
        else:
            schedule.settle(next(iter(schedule._under_way)), None, unavailable())
    assert rounds == MAX_ROUNDS
    assert MAX_HELD <= drawn == len(schedule.failed) <= MAX_HELD + 4
    assert not schedule.is_exhausted


def test_drawing_goes_on_when_a_round_wrote_some():
    schedule = Schedule(1, MAX_ROUNDS, POLICY)
    for number in range(MAX_HELD):
        schedule.draw(batch_of(str(number)))
    while schedule.step() is Step.SEND:
        schedule.settle(schedule.send(), None, unavailable())
    assert schedule.step() is Step.PAUSE
    schedule.begin_round()
    schedule.settle(schedule.send(), None, None)
    while schedule.step() is Step.SEND:
        schedule.settle(schedule.send(), None, unavailable())
    assert schedule.step() is Step.DRAW


def test_what_is_sent_again_leaves_out_what_was_drawn_since():
    first, second = batch_of("a", "b"), batch_of("c")
    schedule = Schedule(2, MAX_ROUNDS, POLICY)
    schedule.draw(first)
    schedule.draw(second)
    for batch in steps(schedule):
        schedule.settle(batch, None, unavailable())
    schedule.draw(batch_of("b", "d"))
    assert (ids([first]), schedule.superseded) == ([["a"]], 1)
    schedule.draw(batch_of("a"))
    assert schedule.superseded == 2
    assert first not in schedule.lost()


def test_what_fails_leaves_out_what_waits_for_it():
    first, second = batch_of("a", "b"), batch_of("b")
    schedule = schedule_of(first, second)
    assert steps(schedule) == [first]
    schedule.settle(first, None, unavailable())
    assert (ids(schedule.lost()), schedule.superseded) == ([["a"], ["b"]], 1)


def test_attempts_of_all_rounds_are_counted():
    schedule = schedule_of(batch_of("a"), batch_of("b"), rounds=2)
    for _ in range(3):
        for batch in steps(schedule):
            error = unavailable()
            error.attempts = 4
            schedule.settle(batch, None, error)
        if schedule.step() is Step.PAUSE:
            schedule.begin_round()
    assert [batch.error.attempts for batch in schedule.failed] == [12, 12]


@given(
    st.lists(st.lists(st.integers(0, 30), min_size=1, max_size=5, unique=True), max_size=30),
    st.integers(1, 5),
    st.floats(0, 0.9),
    st.integers(0, 2**32),
)
@settings(max_examples=200)
def test_every_record_is_written_in_order_or_accounted_for(given_ids, most, rate, seed):
    rng = random.Random(seed)  # noqa: S311  the same in every run
    batches = [batch_of(*map(str, names)) for names in given_ids]
    for turn, batch in enumerate(batches):
        for record in batch.items:
            record["turn"] = turn
    schedule, left, stored = Schedule(most, MAX_ROUNDS, POLICY), iter(batches), {}
    while schedule.step() is not Step.END:
        if schedule.step() is Step.DRAW:
            schedule.draw(next(left, None))
        elif schedule.step() is Step.SEND:
            schedule.send()
            under_way = [name for batch in schedule._under_way for name in batch.ids]
            assert len(under_way) == len(set(under_way))
        elif schedule.step() is Step.PAUSE:
            schedule.begin_round()
        else:
            batch = rng.choice(list(schedule._under_way))
            fails = rng.random() < rate
            if not fails or rng.random() < 0.5:  # one that failed may have been written
                stored.update({record["id"]: record["turn"] for record in batch.items})
            schedule.settle(batch, None, unavailable() if fails else None)
    written = sum(count for count, _ in schedule.responses)
    failed = [record for batch in schedule.failed for record in batch.items]
    assert schedule.is_exhausted or failed
    assert written + len(failed) + schedule.superseded == sum(map(len, given_ids[: schedule._drawn]))
    last = {str(name): turn for turn, names in enumerate(given_ids[: schedule._drawn]) for name in names}
    lost = {record["id"] for record in failed}
    assert all(stored[name] == turn for name, turn in last.items() if name not in lost)
    assert {record["id"]: record["turn"] for record in failed}.items() <= last.items()
