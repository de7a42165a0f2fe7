"""The way pinecone-haystack uses the package."""

from __future__ import annotations

import pytest

from pinecone import Pinecone, PineconeAsyncio, PodSpec, ServerlessSpec
from pinecone.db_data import _Index, _IndexAsyncio
from pinecone.exceptions import NotFoundException


def test_documents(server):
    client = Pinecone(api_key="key", source_tag="haystack")
    assert "movies" not in client.list_indexes().names()
    new_index = client.create_index(
        name="movies", dimension=2, spec=ServerlessSpec(cloud="aws", region="us-east-1"), metric="cosine"
    )
    index = client.Index(host=new_index["host"])
    assert isinstance(index, _Index)
    stats = index.describe_index_stats()
    assert stats.get("dimension") == 2
    with pytest.raises(KeyError):
        stats["namespaces"]["default"]["vector_count"]
    with pytest.raises(NotFoundException):
        index.delete(delete_all=True, namespace="default")
    vectors = [{"id": "a", "values": [1.0, 0.0], "metadata": {"content": "text"}}]
    index.upsert(vectors=vectors, namespace="default", batch_size=100, show_progress=False)
    assert index.describe_index_stats()["namespaces"]["default"]["vector_count"] == 1
    result = index.query(
        vector=[1.0, 0.0], top_k=1, namespace="default", filter=None, include_values=True, include_metadata=True
    )
    match = result["matches"][0]
    assert (match["id"], match["values"], match["metadata"]["content"]) == ("a", [1.0, 0.0], "text")
    index.delete(delete_all=True, namespace="default")
    index.close()


@pytest.mark.anyio
async def test_documents_with_asyncio(server):
    client = PineconeAsyncio(api_key="key", source_tag="haystack")
    spec = {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x2"}}
    await client.create_index(name="movies", dimension=2, spec=spec, metric="cosine")
    found = next(index for index in await client.list_indexes() if index["name"] == "movies")
    assert found.spec.pod.pod_type == "p1.x2"
    index = client.IndexAsyncio(host=found["host"])
    await client.close()
    assert isinstance(index, _IndexAsyncio)
    await index.upsert(vectors=[{"id": "a", "values": [1.0, 0.0]}], namespace="n", batch_size=1, show_progress=False)
    assert (await index.describe_index_stats())["namespaces"]["n"]["vector_count"] == 1
    await index.close()


def test_a_pod_specification():
    assert PodSpec(environment="us-east1-gcp", pod_type="p1.x1", pods=1).pods == 1
