"""What programs do with llama-index's Pinecone store. A call may count on what those before it have left behind."""

from __future__ import annotations

import logging

from embedding import DIMENSION, dense, sparse
from llama_index.core import Document, StorageContext, VectorStoreIndex
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.base.embeddings.base_sparse import BaseSparseEmbedding
from llama_index.core.schema import NodeRelationship, RelatedNodeInfo, TextNode
from llama_index.core.vector_stores.types import (
    FilterCondition,
    FilterOperator,
    MetadataFilter,
    MetadataFilters,
    VectorStoreQuery,
    VectorStoreQueryMode,
)
from llama_index.vector_stores.pinecone import PineconeVectorStore
from reporting import CALLS, call, report

from pinecone import Pinecone, ServerlessSpec
from pinecone.grpc import PineconeGRPC

TEXTS = ["The cat sleeps on the sofa.", "Stock markets fell on Monday.", "A cat chased the mouse."]
METADATA = [{"topic": "pets", "year": 2001}, {"topic": "money", "year": 2020}, {"topic": "pets", "year": 2010}]
IDS = ["film-0#0", "film-1#1", "film-0#2"]

pc = Pinecone()
for name, metric in (("films", "cosine"), ("hybrid", "dotproduct")):
    pc.create_index(name, dimension=DIMENSION, metric=metric, spec=ServerlessSpec(cloud="aws", region="us-east-1"))
HOST = pc.describe_index("films").host


class Words(BaseEmbedding):
    def _get_text_embedding(self, text):
        return dense(text)

    def _get_query_embedding(self, query):
        return dense(query)

    async def _aget_query_embedding(self, query):
        return dense(query)


class SparseWords(BaseSparseEmbedding):
    def _get_text_embedding(self, text):
        vector = sparse(text)
        return dict(zip(vector["indices"], vector["values"]))

    _get_query_embedding = _get_text_embedding

    async def _aget_text_embedding(self, text):
        return self._get_text_embedding(text)

    async def _aget_query_embedding(self, query):
        return self._get_text_embedding(query)


def store(**settings):
    return PineconeVectorStore(pc.Index("films"), **settings)


def nodes():
    return [
        TextNode(
            text=text,
            id_=str(number),
            metadata=dict(metadata),
            embedding=dense(text),
            relationships={NodeRelationship.SOURCE: RelatedNodeInfo(node_id=f"film-{number % 2}")},
        )
        for number, (text, metadata) in enumerate(zip(TEXTS, METADATA))
    ]


def query(text, top_k=3, **settings):
    return VectorStoreQuery(query_str=text, query_embedding=dense(text), similarity_top_k=top_k, **settings)


def where(*conditions, condition=FilterCondition.AND):
    filters = [MetadataFilter(key=key, operator=operator, value=value) for key, operator, value in conditions]
    return MetadataFilters(filters=filters, condition=condition)


@call
def add():
    assert store().add(nodes()) == IDS
    assert store(namespace="n", batch_size=2, insert_kwargs={"show_progress": False}).add(nodes()) == IDS


@call
def by_index_name():
    made = PineconeVectorStore(index_name="films", api_key="local")
    assert made.query(query("mouse", 1)).ids == [IDS[2]]
    assert PineconeVectorStore.from_params(index_name="films", api_key="local").query(query("mouse", 1)).ids == [IDS[2]]


@call
def by_host():
    assert PineconeVectorStore(pc.Index(host=HOST)).query(query("mouse", 1)).ids == [IDS[2]]


@call
def over_grpc():
    made = PineconeVectorStore(PineconeGRPC().Index(host=HOST), namespace="grpc")
    assert made.add(nodes()) == IDS
    found = made.query(query("cat", filters=where(("year", FilterOperator.GTE, 2005), ("topic", "==", "pets"))))
    assert found.ids == [IDS[2]] and found.nodes[0].metadata == METADATA[2]
    made.delete("film-0")
    assert made.query(query("cat")).ids == [IDS[1]]
    made.clear()


@call
def search():
    found = store().query(query(TEXTS[0], 2))
    assert found.ids[0] == IDS[0] and found.similarities[0] > found.similarities[1]
    assert found.nodes[0].get_content() == TEXTS[0] and found.nodes[0].metadata == METADATA[0]
    assert len(found.nodes[0].embedding) == DIMENSION


@call
def search_with_filter():
    pets_of_late = where(("year", FilterOperator.GT, 2005), ("topic", FilterOperator.EQ, "pets"))
    assert store().query(query("cat", filters=pets_of_late)).ids == [IDS[2]]
    either = where(("year", FilterOperator.LT, 2005), ("topic", "in", ["money"]), condition=FilterCondition.OR)
    assert sorted(store().query(query("cat", filters=either)).ids) == [IDS[0], IDS[1]]
    assert store().query(query("cat"), pinecone_query_filters={"topic": "money"}).ids == [IDS[1]]


@call
def get_nodes():
    found = store().get_nodes(filters=where(("topic", "==", "pets")), include_values=True)
    assert sorted(node.node_id for node in found) == ["0", "2"] and len(found[0].embedding) == DIMENSION


@call
def hybrid():
    made = PineconeVectorStore(pc.Index("hybrid"), add_sparse_vector=True, sparse_embedding_model=SparseWords())
    made.add(nodes())
    found = made.query(query("mouse", 1, mode=VectorStoreQueryMode.HYBRID, alpha=0.5))
    assert found.ids == [IDS[2]]
    found = made.query(query("stock markets", 1, mode=VectorStoreQueryMode.SPARSE))
    assert found.ids == [IDS[1]]


@call
def index_of_documents():
    storage = StorageContext.from_defaults(vector_store=store(namespace="documents"))
    documents = [Document(text=text, doc_id=f"d{number}") for number, text in enumerate(TEXTS)]
    made = VectorStoreIndex.from_documents(documents, storage_context=storage, embed_model=Words())
    (found,) = made.as_retriever(similarity_top_k=1).retrieve("stock markets")
    assert found.get_content() == TEXTS[1] and found.score > 0
    made.delete_ref_doc("d1")
    assert len(made.as_retriever(similarity_top_k=5).retrieve("stock markets")) == 2


@call
async def asyncio_retrieval():
    made = VectorStoreIndex.from_vector_store(store(), embed_model=Words())
    (found,) = await made.as_retriever(similarity_top_k=1).aretrieve("mouse")
    assert found.get_content() == TEXTS[2]


@call
def delete():
    store(namespace="n").delete("film-0")
    assert store(namespace="n").query(query("cat")).ids == [IDS[1]]
    store(namespace="n").delete_nodes([IDS[1]])
    store().delete_nodes(filters=where(("topic", "==", "money")))
    assert sorted(store().query(query("cat")).ids) == [IDS[0], IDS[2]]


@call
def delete_in_a_missing_namespace():
    store(namespace="never written").delete("film-0")


@call
def clear():
    store().clear()
    assert not store().query(query("cat")).ids


logging.disable()  # what they warn of is not what is asked
report(CALLS)
