"""A stream of records takes little memory, and many calls and clients leave nothing open."""

from __future__ import annotations

import os

import pytest

from . import frugal

pytestmark = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not tell what is open")

COUNT = 20_000
#: Bytes. The numbers of all records take four times as much.
MOST = 100_000_000


@pytest.fixture(scope="module")
def host():
    with frugal.sink() as host:
        yield host


def test_records_of_a_generator_take_little_memory(host):
    assert frugal.measured("upsert_generated", host, COUNT) < MOST


def test_records_of_a_parquet_file_take_little_memory(host, tmp_path):
    pytest.importorskip("pyarrow")
    pytest.importorskip("numpy")
    frugal.write_parquet(tmp_path / "records.parquet", COUNT)
    path = tmp_path / "records.parquet"
    assert frugal.measured("upsert_parquet", host, path) < MOST + frugal.measured("read_parquet", host, path)


@pytest.mark.parametrize("what", ["call_many", "call_many_asyncio", "make_many"])
def test_many_leave_no_more_open_than_some(host, what):
    before, after = frugal.measured(what, host, 300)
    assert after <= before
