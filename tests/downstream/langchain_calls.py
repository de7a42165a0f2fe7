"""What programs do with langchain-pinecone. A call may count on what those before it have left behind."""

from __future__ import annotations

import asyncio
import logging

from embedding import DIMENSION, dense, sparse
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_pinecone import PineconeEmbeddings, PineconeRerank, PineconeSparseEmbeddings, PineconeVectorStore
from langchain_pinecone.vectorstores_sparse import PineconeSparseVectorStore
from reporting import CALLS, call, report

from pinecone import Pinecone, PineconeAsyncio, ServerlessSpec, SparseValues

TEXTS = ["The cat sleeps on the sofa.", "Stock markets fell on Monday.", "A cat chased the mouse."]
METADATA = [{"topic": "pets", "year": 2001}, {"topic": "money", "year": 2020}, {"topic": "pets", "year": 2010}]
SERVERLESS = ServerlessSpec(cloud="aws", region="us-east-1")

pc = Pinecone()
pc.create_index("films", dimension=DIMENSION, spec=SERVERLESS)
pc.create_index("words", metric="dotproduct", vector_type="sparse", spec=SERVERLESS)
HOST = pc.describe_index("films").host


class Words(Embeddings):
    def embed_documents(self, texts):
        return [dense(text) for text in texts]

    def embed_query(self, text):
        return dense(text)


class SparseWords(PineconeSparseEmbeddings):
    """Hosted sparse embeddings, but for the vectors."""

    def embed_documents(self, texts):
        return [SparseValues(**sparse(text)) for text in texts]

    def embed_query(self, text):
        return SparseValues(**sparse(text))

    async def aembed_documents(self, texts):
        return self.embed_documents(texts)

    async def aembed_query(self, text):
        return self.embed_query(text)


def store(**settings):
    return PineconeVectorStore(index_name="films", embedding=Words(), **settings)


def found(documents):
    return [document.page_content for document in documents]


@call
def from_texts():
    made = PineconeVectorStore.from_texts(TEXTS, Words(), METADATA, ids=["0", "1", "2"], index_name="films")
    assert found(made.similarity_search("stock markets", k=1)) == [TEXTS[1]]


@call
def from_documents():
    documents = [Document(text, metadata=dict(data)) for text, data in zip(TEXTS, METADATA)]
    made = PineconeVectorStore.from_documents(documents, Words(), index_name="films", namespace="documents")
    assert len(made.similarity_search("cat", k=5)) == 3


@call
def from_texts_of_a_missing_index():
    try:
        PineconeVectorStore.from_texts(TEXTS, Words(), index_name="no-such-index")
    except ValueError as error:
        assert "Did you mean one of the following indexes: " in str(error) and "films" in str(error), error
    else:
        raise AssertionError("not refused")


@call
def from_existing_index():
    made = PineconeVectorStore.from_existing_index("films", Words())
    assert found(made.similarity_search("mouse", k=1)) == [TEXTS[2]]


@call
def of_an_index():
    made = PineconeVectorStore(index=pc.Index("films"), embedding=Words())
    assert found(made.similarity_search("mouse", k=1)) == [TEXTS[2]]


@call
def by_host():
    made = PineconeVectorStore(index=pc.Index(host=HOST), embedding=Words())
    assert found(made.similarity_search("mouse", k=1)) == [TEXTS[2]]


@call
def in_many_batches():
    texts = [f"text {number}" for number in range(250)]
    ids = store(namespace="many").add_texts(texts, batch_size=32, embedding_chunk_size=100)
    assert pc.Index("films").describe_index_stats().namespaces["many"].vector_count == len(ids) == 250


@call
def without_futures():
    store(namespace="one").add_texts(["alone"], ids=["x"], async_req=False, id_prefix="doc")
    assert list(pc.Index("films").fetch(["doc#x"], namespace="one").vectors) == ["doc#x"]


@call
def with_scores():
    (first, score), *_ = store().similarity_search_with_score(TEXTS[0], k=3)
    assert first.page_content == TEXTS[0] and first.id == "0" and abs(score - 1) < 1e-3
    assert store().similarity_search_with_relevance_scores(TEXTS[0], k=1)[0][1] > 0.99


@call
def with_filter():
    documents = store().similarity_search("cat", k=5, filter={"topic": "pets", "year": {"$gte": 2005}})
    assert found(documents) == [TEXTS[2]]
    assert documents[0].metadata == {"topic": "pets", "year": 2010}


@call
def marginal_relevance():
    documents = store().max_marginal_relevance_search("cat", k=2, fetch_k=3)
    assert len(documents) == 2


@call
def as_retriever():
    retriever = store().as_retriever(search_type="similarity", search_kwargs={"k": 1, "filter": {"topic": "money"}})
    assert found(retriever.invoke("markets")) == [TEXTS[1]]


@call
def delete():
    store(namespace="documents").delete(filter={"topic": "money"})
    assert len(store(namespace="documents").similarity_search("cat", k=5)) == 2
    store().add_texts(["to delete"], ids=["gone"])
    store().delete(ids=["gone"])
    store(namespace="documents").delete(delete_all=True)
    assert "documents" not in pc.Index("films").describe_index_stats().namespaces


@call
async def asyncio_by_name():
    made = store(namespace="asyncio")
    await made.aadd_texts(TEXTS, [dict(data) for data in METADATA], ids=["0", "1", "2"])
    assert found(await made.asimilarity_search("mouse", k=1)) == [TEXTS[2]]
    assert found(await made.asimilarity_search("cat", k=5, filter={"topic": "money"})) == [TEXTS[1]]
    assert len(await made.amax_marginal_relevance_search("cat", k=2)) == 2


@call
async def asyncio_by_host():
    async with PineconeVectorStore(host=HOST, embedding=Words(), namespace="asyncio") as made:
        found_both = await asyncio.gather(made.asimilarity_search("mouse", k=1), made.asimilarity_search("sofa", k=1))
    assert [found(documents) for documents in found_both] == [[TEXTS[2]], [TEXTS[0]]]


@call
async def asyncio_of_an_index():
    async with PineconeAsyncio() as client, client.IndexAsyncio(host=HOST) as index:
        made = PineconeVectorStore(index=index, embedding=Words(), namespace="asyncio")
        assert found(await made.asimilarity_search("sofa", k=1)) == [TEXTS[0]]


@call
async def asyncio_from_texts():
    made = await PineconeVectorStore.afrom_texts(TEXTS, Words(), index_name="films", namespace="from texts")
    assert len(await made.asimilarity_search("cat", k=5)) == 3


@call
async def asyncio_delete():
    made = store(namespace="asyncio")
    await made.adelete(ids=["0"])
    await made.adelete(filter={"topic": "money"})
    assert found(await made.asimilarity_search("cat", k=5)) == [TEXTS[2]]
    await made.adelete(delete_all=True)


@call
def sparse_store():
    made = PineconeSparseVectorStore(index=pc.Index("words"), embedding=SparseWords(model="pinecone-sparse-english-v0"))
    made.add_texts(TEXTS, [dict(data) for data in METADATA], ids=["0", "1", "2"])
    assert found(made.similarity_search("mouse", k=3)) == [TEXTS[2]]
    assert found(made.similarity_search("cat", k=3, filter={"year": 2001})) == [TEXTS[0]]
    assert len(made.max_marginal_relevance_search("cat", k=2)) == 2
    made.delete(ids=["0"])
    assert found(made.similarity_search("cat", k=3)) == [TEXTS[2]]


@call
async def asyncio_sparse_store():
    index = pc.Index("words")
    made = PineconeSparseVectorStore(index=index, embedding=SparseWords(model="pinecone-sparse-english-v0"))
    await made.aadd_texts(TEXTS, ids=["0", "1", "2"], namespace="asyncio")
    assert found(await made.asimilarity_search("mouse", k=3, namespace="asyncio")) == [TEXTS[2]]


@call
def a_sparse_store_of_a_dense_index():
    try:
        PineconeSparseVectorStore(index=pc.Index("films"), embedding=SparseWords(model="pinecone-sparse-english-v0"))
    except ValueError as error:
        assert "Sparse Index" in str(error), error
    else:
        raise AssertionError("not refused")


@call
def hosted_embeddings():
    embeddings = PineconeEmbeddings(model="multilingual-e5-large")
    assert len(embeddings.embed_query("cat")) == 1024
    assert [len(values) for values in embeddings.embed_documents(TEXTS)] == [1024] * 3
    vectors = PineconeSparseEmbeddings(model="pinecone-sparse-english-v0").embed_documents(TEXTS)
    assert all(isinstance(vector, SparseValues) and vector.indices for vector in vectors)


@call
async def asyncio_hosted_embeddings():
    embeddings = PineconeEmbeddings(model="multilingual-e5-large")
    assert len(await embeddings.aembed_query("cat")) == 1024
    assert len(await embeddings.aembed_documents(TEXTS)) == 3


@call
def a_model_that_is_not_hosted():
    try:
        PineconeEmbeddings(model="no-such-model")
    except ValueError as error:
        assert "multilingual-e5-large" in str(error), error
    else:
        raise AssertionError("not refused")


@call
async def list_models():
    embeddings = PineconeEmbeddings(model="multilingual-e5-large")
    assert "multilingual-e5-large" in [model["model"] for model in embeddings.list_supported_models()]
    assert (await embeddings.alist_supported_models())["models"]


@call
def rerank():
    first, second = PineconeRerank(top_n=2).rerank(TEXTS, "cat and mouse")
    assert (first["id"], first["index"], first["document"]["text"]) == ("doc_2", 2, TEXTS[2])
    assert first["score"] > second["score"]


@call
def rerank_documents():
    documents = [Document(text, metadata=dict(data)) for text, data in zip(TEXTS, METADATA)]
    ranked = PineconeRerank(top_n=1, rank_fields=["text"]).compress_documents(documents, "cat and mouse")
    assert found(ranked) == [TEXTS[2]] and ranked[0].metadata["relevance_score"] > 0


@call
def rerank_of_fields():
    documents = [{"id": "a", "title": "mouse"}, {"id": "b", "title": "stocks"}]
    ranked = PineconeRerank(return_documents=True).rerank(documents, "stocks", rank_fields=["title"], top_n=5)
    assert [row["id"] for row in ranked] == ["b", "a"] and ranked[0]["document"]["title"] == "stocks"


@call
async def asyncio_rerank():
    reranker = PineconeRerank(top_n=1)
    ranked = await reranker.arerank(TEXTS, "cat and mouse")
    documents = [Document(text) for text in TEXTS]
    assert [row["index"] for row in ranked] == [2]
    assert found(await reranker.acompress_documents(documents, "stock markets")) == [TEXTS[1]]
    await reranker.async_client.close()


logging.disable()  # what they warn of is not what is asked
report(CALLS)
