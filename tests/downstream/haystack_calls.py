"""What programs do with pinecone-haystack. A call may count on what those before it have left behind."""

from __future__ import annotations

import logging

from embedding import DIMENSION, dense
from haystack import Document, Pipeline
from haystack.document_stores.types import DuplicatePolicy
from haystack_integrations.components.retrievers.pinecone import PineconeEmbeddingRetriever
from haystack_integrations.document_stores.pinecone import PineconeDocumentStore
from reporting import CALLS, call, report

TEXTS = ["The cat sleeps on the sofa.", "Stock markets fell on Monday.", "A cat chased the mouse."]
META = [
    {"topic": "pets", "year": 2001, "page_number": 7},
    {"topic": "money", "year": 2020},
    {"topic": "pets", "year": 2010, "tags": ["old", "good"]},
]
PETS = {"field": "meta.topic", "operator": "==", "value": "pets"}


def store(namespace="films", **settings):
    return PineconeDocumentStore(index="films", namespace=namespace, dimension=DIMENSION, batch_size=2, **settings)


def documents():
    return [
        Document(id=str(number), content=text, meta=dict(meta), embedding=dense(text))
        for number, (text, meta) in enumerate(zip(TEXTS, META))
    ]


def ids(found):
    return sorted(document.id for document in found)


@call
def count_in_a_new_index():
    assert store().count_documents() == 0


@call
def write():
    assert store().write_documents(documents(), policy=DuplicatePolicy.OVERWRITE) == 3
    assert store(show_progress=False).write_documents(documents()) == 3
    assert store().count_documents() == 3


@call
def write_without_embeddings():
    made = store("no embeddings")
    assert made.write_documents([Document(id="x", content="no embedding")]) == 1
    (found,) = made.filter_documents()
    assert found.content == "no embedding" and found.embedding is None


@call
def filter_documents():
    assert ids(store().filter_documents()) == ["0", "1", "2"]
    assert ids(store().filter_documents(PETS)) == ["0", "2"]
    later = {"field": "meta.year", "operator": ">", "value": 2005}
    assert ids(store().filter_documents({"operator": "AND", "conditions": [PETS, later]})) == ["2"]
    (found,) = store().filter_documents({"field": "meta.topic", "operator": "in", "value": ["money"]})
    assert found.content == TEXTS[1] and found.meta == META[1]


@call
def whole_numbers():
    (found,) = store().filter_documents({"field": "meta.year", "operator": "==", "value": 2001})
    assert found.meta == META[0] and isinstance(found.meta["page_number"], int)


@call
def retrieve():
    retriever = PineconeEmbeddingRetriever(document_store=store(), top_k=2)
    first, second = retriever.run(query_embedding=dense("cat and mouse"))["documents"]
    assert (first.id, second.id) == ("2", "0") and first.score > second.score
    found = retriever.run(query_embedding=dense("cat"), filters={"field": "meta.year", "operator": "<", "value": 2005})
    assert ids(found["documents"]) == ["0"]


@call
def in_a_pipeline():
    pipeline = Pipeline()
    pipeline.add_component("retriever", PineconeEmbeddingRetriever(document_store=store(), top_k=1))
    again = Pipeline.loads(pipeline.dumps())
    found = again.run({"retriever": {"query_embedding": dense("stock markets")}})
    assert ids(found["retriever"]["documents"]) == ["1"]


@call
def counts_of_metadata():
    made = store()
    assert made.count_documents_by_filter(PETS) == 2
    assert made.get_metadata_field_min_max("year") == {"min": 2001, "max": 2020}
    assert made.get_metadata_fields_info()["topic"]["type"] == "keyword"


@call
def update_by_filter():
    assert store().update_by_filter(PETS, {"seen": True}) == 2
    assert ids(store().filter_documents({"field": "meta.seen", "operator": "==", "value": True})) == ["0", "2"]


@call
def delete():
    made = store()
    made.delete_documents(["0"])
    assert made.delete_by_filter({"field": "meta.topic", "operator": "==", "value": "money"}) == 1
    assert ids(made.filter_documents()) == ["2"]
    made.delete_all_documents()
    assert made.count_documents() == 0


@call
def delete_all_in_a_missing_namespace():
    store("never written").delete_all_documents()


@call
async def asyncio_write_and_filter():
    made = store("asyncio")
    assert await made.write_documents_async(documents()) == 3
    assert await made.count_documents_async() == 3
    assert ids(await made.filter_documents_async(PETS)) == ["0", "2"]
    await made.close_async()


@call
async def asyncio_retrieve():
    made = store("asyncio")
    retriever = PineconeEmbeddingRetriever(document_store=made, top_k=1)
    found = await retriever.run_async(query_embedding=dense("stock markets"), filters=None)
    assert ids(found["documents"]) == ["1"]
    await made.close_async()


@call
async def asyncio_delete():
    made = store("asyncio")
    await made.delete_documents_async(["0"])
    assert await made.delete_by_filter_async(PETS) == 1
    await made.delete_all_documents_async()
    assert await made.count_documents_async() == 0
    await made.delete_all_documents_async()
    await made.close_async()


@call
async def asyncio_of_a_new_index():
    made = PineconeDocumentStore(index="other", dimension=DIMENSION, metric="dotproduct")
    assert await made.count_documents_async() == 0
    assert await made.write_documents_async(documents()) == 3
    await made.close_async()


@call
def of_pods():
    made = PineconeDocumentStore(
        index="pods", dimension=DIMENSION, spec={"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1"}}
    )
    assert made.write_documents(documents()) == 3
    assert ids(made.filter_documents(PETS)) == ["0", "2"]


logging.disable()  # what they warn of is not what is asked
report(CALLS)
