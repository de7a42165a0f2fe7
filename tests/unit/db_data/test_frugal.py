"""A stream of records takes little memory."""

from __future__ import annotations

import os

import pytest

from . import frugal

pytestmark = pytest.mark.skipif(
    not os.path.exists("/proc/self/status"), reason="this system does not tell what a process has taken"
)

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
