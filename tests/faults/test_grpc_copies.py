"""Indexes over gRPC that are pickled, shared by threads, or taken along by a forked process."""

# ruff: noqa: S301 - the pickles are our own
from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCClientConfig, GRPCIndex, GRPCIndexAsyncio, PineconeGRPC, PineconeGRPCAsyncio

SETTINGS = GRPCClientConfig(timeout=7, compression="gzip", additional_metadata={"x-own": "1"})


@pytest.fixture
def index(rpc):
    with GRPCIndex("secret-key", rpc.url, timeout=10) as index:
        yield index


@pytest.mark.parametrize("kind", [GRPCIndex, GRPCIndexAsyncio])
def test_a_pickle_has_the_settings_and_not_the_key(kind, monkeypatch):
    made = kind("secret-key", "http://localhost:1", SETTINGS, api_version="2025-01")
    data = pickle.dumps(made)
    assert b"secret-key" not in data
    monkeypatch.setenv("PINECONE_API_KEY", "key-of-the-environment")
    loaded = pickle.loads(data)
    assert type(loaded) is kind
    assert (loaded.host, loaded.config.api_key) == ("http://localhost:1", "key-of-the-environment")
    assert (loaded.config.api_version, loaded.config.timeout) == ("2025-01", 7)
    assert loaded._transport._settings == SETTINGS


@pytest.mark.parametrize("kind", [PineconeGRPC, PineconeGRPCAsyncio])
def test_a_client_is_pickled(kind, monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "key-of-the-environment")
    loaded = pickle.loads(pickle.dumps(kind("secret-key", "http://localhost:1", timeout=7)))
    assert type(loaded) is kind
    assert (loaded.config.api_key, loaded.config.timeout) == ("key-of-the-environment", 7)


def test_an_index_that_is_in_use_is_pickled(index, rpc, monkeypatch):
    monkeypatch.setenv("PINECONE_API_KEY", "key-of-the-environment")
    index.query(id="a", top_k=1)
    with pickle.loads(pickle.dumps(index)) as copy:
        copy.query(id="a", top_k=1)
    assert [call.metadata["api-key"] for call in rpc.calls] == ["secret-key", "key-of-the-environment"]


def test_nothing_shows_the_key(index):
    assert "secret-key" not in repr(index) + repr(index.config) + repr(vars(index))


def test_threads_share_a_connection(index, rpc):
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: index.query(id="a", top_k=1), range(40)))
    assert [each.matches for each in found] == [[]] * 40
    assert len({call.peer for call in rpc.calls}) == 1


def test_closing_waits_for_calls_that_are_under_way(index, rpc):
    rpc.stall()
    future = index.query(id="a", top_k=1, async_req=True, timeout=0.5)
    rpc.wait_arrived()
    index.close()
    rpc.calls.clear()
    index.query(id="a", top_k=1)
    assert "did not answer in time" in str(future.exception(timeout=10))
    assert len(rpc.calls) == 1


FORKING = """
import os, sys
from pinecone.grpc import GRPCIndex

def peer():
    return index.query(id="a", top_k=1).response_info.raw_headers["x-peer"]

with GRPCIndex("secret-key", sys.argv[1], timeout=10) as index:
    first = peer()
    child = os.fork()
    if child == 0:
        os._exit(peer() == first)
    print(os.waitpid(child, 0)[1], peer() == first)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_has_a_connection_of_its_own(rpc_process):
    # In a process of its own, since this one may have servers of gRPC, which grpcio does not let forks survive.
    command = [sys.executable, "-c", FORKING, rpc_process]
    done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=30)  # noqa: S603
    assert done.stdout.split() == ["0", "True"]


PENDING = """
import sys
from pinecone.grpc import GRPCIndex

index = GRPCIndex("secret-key", sys.argv[1], timeout=10, pool_threads=3)
for number in range(60):
    index.upsert([(str(number), [0.5])], async_req=True)
"""


def test_the_interpreter_waits_for_pending_calls(rpc):
    subprocess.run([sys.executable, "-c", PENDING, rpc.url], check=True, timeout=60)  # noqa: S603 - our own words
    assert len({call.body for call in rpc.calls}) == len(rpc.calls) == 60


def test_subprocesses_can_be_started_while_grpcio_is_in_use(index):
    for _ in range(20):
        index.query(id="a", top_k=1)
        subprocess.run([sys.executable, "-S", "-c", ""], check=True, timeout=60)
