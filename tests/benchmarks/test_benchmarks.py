"""The benchmark runs; how fast anything is, no test asks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def output(*command: str) -> str:
    """What a command prints."""
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=120)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("workload", "subjects"),
    [
        ("construct_index", {"ours"}),
        ("query_small", {"ours", "bare-socket", "bare-http.client", "bare-httpx"}),
        ("async_queries_500", {"ours", "bare-socket", "bare-httpx"}),
        ("grpc_query_small", {"ours", "bare-grpcio"}),
    ],
)
def test_each_subject_does_a_workload(workload: str, subjects: set[str], tmp_path: Path) -> None:
    few = ["--rounds", "1", "--samples", "1", "--seconds", "0", "--share", "0.01"]
    made = tmp_path / "results.json"
    chosen = ["--only", workload, "--subjects", "ours,bare-*", "--python", sys.executable]
    output(str(HERE), *chosen, *few, "--out", str(made))
    assert json.loads(made.read_text(encoding="utf-8"))["results"][workload].keys() == subjects


def test_a_local_server_is_measured_with_eight_clients() -> None:
    lines = output(str(HERE / "load.py"), "--seconds", "0.1", "--records", "100").splitlines()
    assert [json.loads(line)["load"] for line in lines] == [
        "query over HTTP",
        "upsert over HTTP",
        "query over gRPC",
        "upsert over gRPC",
    ]


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="the system does not list descriptors")
def test_many_calls_and_clients_leave_descriptors_and_threads_as_they_are() -> None:
    for line in output(str(HERE / "steadiness.py"), "--calls", "200", "--clients", "40").splitlines():
        told = json.loads(line)
        assert told["after"]["descriptors"] <= told["before"]["descriptors"] + told["spare"], told
        assert told["after"]["threads"] <= told["before"]["threads"] + told["spare"], told
