"""Bulk upserts to a server of which many requests fail: each record arrives, once, and the result is exact."""

from __future__ import annotations

import pytest

from . import bulk_faults


@pytest.mark.parametrize("breaking", [bulk_faults.break_every_fifth, bulk_faults.break_three_of_five])
@pytest.mark.parametrize("face", bulk_faults.FACES)
def test_no_record_is_lost(face, breaking):
    pytest.importorskip("uvicorn")
    if face.startswith("grpc"):
        pytest.importorskip("grpc")
    assert "0 lost, 0 twice" in bulk_faults.run(face, 1000, 20, breaking)
