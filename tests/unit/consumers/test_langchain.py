"""The way langchain-pinecone uses the package."""

from __future__ import annotations

import pytest

from pinecone import Pinecone, PineconeAsyncio, SparseValues, Vector
from pinecone.db_data.index import ApplyResult, Index
from pinecone.db_data.index_asyncio import _IndexAsyncio

TEXTS = {"a": [1.0, 0.0], "b": [0.0, 1.0]}


def entries():
    return [{"id": key, "values": values, "metadata": {"text": key}} for key, values in TEXTS.items()]


def test_a_store_with_an_index(index_host):
    client = Pinecone(api_key="key", pool_threads=2, source_tag="langchain")
    index = client.Index(name="movies")
    assert isinstance(index, Index)
    assert not isinstance(index, _IndexAsyncio)
    assert index_host in index.config.host
    assert index.config.api_key == "key"
    pending = [index.upsert(vectors=[entry], namespace="n", async_req=True) for entry in entries()]
    assert sum(result.get().upserted_count for result in pending) == 2
    assert all(isinstance(result, ApplyResult) for result in pending)
    found = index.query(vector=[1.0, 0.0], top_k=2, include_metadata=True, namespace="n", filter=None)
    assert [match["metadata"].pop("text") for match in found["matches"]] == ["a", "b"]
    index.delete(ids=["a"], namespace="n")
    index.delete(delete_all=True, namespace="n")


@pytest.mark.anyio
async def test_an_index_that_is_made_in_a_client_and_used_after_it(index_host):
    async with PineconeAsyncio(api_key="key", source_tag="langchain") as client:
        host = (await client.describe_index("movies"))["host"]
        index = client.IndexAsyncio(host=host)
    assert isinstance(index, _IndexAsyncio)
    for entry in entries():
        async with index as entered:
            await entered.upsert(vectors=[entry], namespace="n")
    async with index:
        found = await index.query(vector=[0.0, 1.0], top_k=1, include_metadata=True, namespace="n")
    assert found["matches"][0]["id"] == "b"


def test_hybrid_search(server):
    client = Pinecone(api_key="key")
    client.create_index("hybrid", {"serverless": {"cloud": "aws", "region": "us-east-1"}}, 2, "dotproduct")
    index = client.Index("hybrid")
    sparse = SparseValues.from_dict({"indices": [1], "values": [0.5]})
    index.upsert([Vector("a", [1.0, 0.0], {"text": "a"}, sparse)])
    found = index.query(vector=[1.0, 0.0], sparse_vector={"indices": [1], "values": [1.0]}, top_k=1)
    assert found["matches"][0]["score"] == pytest.approx(1.5)
