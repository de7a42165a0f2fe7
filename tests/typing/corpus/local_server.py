"""Code that tests against the local server."""

from __future__ import annotations

from typing_extensions import assert_type

from pinecone import Pinecone
from pinecone.local import LocalServer


def server() -> None:
    with LocalServer(port=0, host="127.0.0.1", api_key="key", transitions=2) as server:
        assert_type(server, LocalServer)
        assert_type(server.url, str)
        assert_type(server.client(api_version="2025-10"), Pinecone)
        server.visibility_lag = 0.5
        server.faults.latency = 0.1
        server.faults.fail(503, times=2, rate=0.5, retry_after=1, route="POST /query")
        server.faults.cut(times=1)
        server.faults.truncate(times=1)
        server.faults.delay(0.1, rate=0.5, times=1, route="POST /query")
        server.faults.limit(requests_per_second=100, bytes_per_second=1_000_000)
        server.faults.clear()
        for request in server.requests:
            assert_type(request.method, str)
            assert_type(request.headers["user-agent"], str)
            print(request.path, request.query, request.body, request.json)
        server.add_model("lengths", lambda texts, kind: [[len(text), 1.0] for text in texts], dimension=2)
        server.add_reranker("shortest", lambda query, texts: [-len(text) for text in texts])
        assert_type(server.damaged, list[str])
        server.reset()
    started = LocalServer(data_dir="pinecone-data", allow_hosts=["box.lan"], import_root="imports").start()
    started.close()


def test_query(pinecone_local: LocalServer) -> None:
    assert pinecone_local.client().list_indexes().names() == []
