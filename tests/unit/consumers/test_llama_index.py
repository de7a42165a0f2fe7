"""The way llama-index-vector-stores-pinecone uses the package."""

from __future__ import annotations

import pinecone
import pinecone.db_data
import pinecone.pinecone_asyncio


def test_nodes(index_host):
    assert pinecone.db_data.Index is pinecone.db_data.index.Index is pinecone.Index
    assert pinecone.pinecone_asyncio.PineconeAsyncio is pinecone.PineconeAsyncio
    index = pinecone.Pinecone(api_key="key", source_tag="llamaindex").Index("movies")
    records = [{"id": f"doc#{n}", "values": [1.0, float(n)], "metadata": {"n": n}} for n in range(3)]
    index.upsert(records, namespace="n", batch_size=2)
    assert index.describe_index_stats()["dimension"] == 2
    assert index.describe_index_stats().total_vector_count == 3
    for ids in list(index.list(prefix="doc#", namespace="n")):
        index.delete(ids=ids, namespace="n")
    assert index.describe_index_stats()["total_vector_count"] == 0
    response = index.query(
        vector=[1.0, 0.0],
        sparse_vector=None,
        top_k=2,
        include_values=True,
        include_metadata=True,
        namespace="n",
        filter={},
    )
    assert [(match.id, match.score, match.metadata) for match in response.matches] == []
