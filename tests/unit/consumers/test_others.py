"""The way other packages use the package, a test for each."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

import pinecone
from pinecone import Pinecone, PineconeAsyncio, PodSpec, ServerlessSpec, Vector
from pinecone.exceptions import NotFoundException, PineconeApiException


def test_semantic_router(server, index_host):
    for path in ("pinecone.pinecone", "pinecone.pinecone_asyncio"):
        assert callable(import_module(path).check_realistic_host)
    with pytest.warns(UserWarning, match="namespace="):
        client = Pinecone(api_key="key", source_tag="semanticrouterlib", namespace="n", host=server.url)
    assert "movies" in client.list_indexes().names()
    assert client.describe_index("movies").status["ready"]
    assert client.describe_index("movies").status.ready
    assert client.has_index("movies")
    host = client.describe_index("movies").host
    base = host if host.startswith("http") else f"http://{host}"
    index = client.Index("movies", host=base)
    index.upsert(vectors=[("route#1", [1.0, 0.0], {"sr": "a"})], namespace="n")
    page = index.list_paginated(prefix="route", namespace="n", limit=10)
    assert page.get("vectors")[0]["id"] == "route#1"
    assert index.fetch(ids=["route#1"], namespace="n")["vectors"]["route#1"]["metadata"]["sr"] == "a"
    client.delete_index("movies", timeout=-1)
    with pytest.raises(NotFoundException):
        client.describe_index("movies")


def test_langroid(index_host):
    index = Pinecone(api_key="key").Index(name="movies")
    index.upsert([("a", [1.0, 0.0])])
    page = index.list_paginated(limit=1)
    assert [vector.get("id") for vector in page.get("vectors")] == ["a"]
    assert page.get("pagination", {}).get("next") is None


def test_mem0(index_host):
    client = Pinecone(api_key="key")
    for spec in (ServerlessSpec(cloud="aws", region="us-east-1"), PodSpec(environment="us-east1-gcp", pods=1)):
        assert spec
    assert "movies" in client.list_indexes().names()
    index = client.Index("movies")
    index.upsert(vectors=[{"id": "a", "values": [1.0, 0.0], "metadata": {"k": "v"}}], namespace="n")
    fetched = index.fetch(ids=["a"], namespace="n")
    assert isinstance(fetched.vectors["a"], Vector)
    answer = index.query(vector=[1.0, 0.0], top_k=1, include_metadata=True, namespace="n").to_dict()
    assert answer["matches"][0].get("metadata") == {"k": "v"}
    assert json.dumps(answer)


def test_airflow(server):
    client = Pinecone(api_key="key", host=server.url, source_tag="apache_airflow")
    client.create_index(
        name="pods", spec=PodSpec(environment="us-east1-gcp", replicas=1, shards=1, pods=1), dimension=2, timeout=60
    )
    client.configure_index("pods", replicas=2, pod_type="")
    assert client.describe_index(name="pods").spec.pod.replicas == 2
    client.delete_index("pods", 60)


def test_agno(server):
    settings = {"additional_headers": {}, "pool_threads": 1, "index_api": None, "config": None, "host": server.url}
    client = Pinecone(api_key="key", **settings)
    assert client.list_indexes().names() == []
    assert pinecone.config.Config is pinecone.Config


def test_opentelemetry(index_host, monkeypatch):
    from pinecone.db_data import index as module

    seen = []
    original = module.Index.query
    monkeypatch.setattr(
        module.Index, "query", lambda self, *a, **k: seen.append(self._config.host) or original(self, *a, **k)
    )
    Pinecone(api_key="key").Index("movies").query(vector=[1.0, 0.0], top_k=1)
    assert len(seen) == 1
    assert index_host in seen[0]


def test_vectordb_bench(index_host):
    index = Pinecone(api_key="key").Index("movies")
    response = index.upsert([("a", [1.0, 0.0])])
    headers = response._response_info["raw_headers"]
    assert all(name == name.lower() for name in headers)
    assert index.describe_index_stats()["total_vector_count"] == 1


@pytest.mark.anyio
async def test_semantic_kernel(server):
    async with PineconeAsyncio(api_key="key") as client:
        made = await client.create_index(
            name="movies",
            spec=ServerlessSpec(cloud="aws", region="us-east-1"),
            dimension=2,
            metric=pinecone.Metric.COSINE,
        )
        assert isinstance(made, pinecone.IndexModel)
        assert isinstance(await client.list_indexes(), pinecone.IndexList)
        assert await client.has_index(name="movies")
        async with client.IndexAsyncio(host=made.host) as index:
            await index.upsert([Vector(id="a", values=[1.0, 0.0], metadata={})], namespace="n")
            fetched = await index.fetch(["a"], namespace="n")
            assert isinstance(fetched, pinecone.FetchResponse)


def test_unstructured_ingest(server):
    client = Pinecone(api_key="key", source_tag="unstructured")
    with pytest.raises(NotFoundException):
        client.describe_index("movies")
    assert issubclass(NotFoundException, PineconeApiException)


def test_dspy():
    with pytest.raises(AttributeError, match="version 2"):
        pinecone.init(api_key="key", environment="us-east1-gcp")
