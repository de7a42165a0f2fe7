"""Code that type checkers must refuse, each statement on a line that ends with ``# wrong``."""

from __future__ import annotations

from pinecone import (
    Index,
    IndexAsyncio,
    Message,
    Pinecone,
    PineconeAsyncio,
    RetryConfig,
    ServerlessSpec,
    Vector,
)
from pinecone.assistant import Assistant


def client() -> None:
    Pinecone(api_key=5)  # wrong
    Pinecone("key", timeout="soon")  # wrong
    Pinecone("key", retry_config=3)  # wrong
    Pinecone("key", hook=5)  # wrong
    RetryConfig(max_retry=3)  # wrong
    RetryConfig(max_retries="3")  # wrong


def control(pc: Pinecone) -> None:
    pc.create_index("movies", dimension=8)  # wrong
    pc.create_index("movies", spec="aws")  # wrong
    pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), dimension="8")  # wrong
    pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), dimensions=8)  # wrong
    ServerlessSpec("aws")  # wrong
    pc.describe_index()  # wrong
    pc.describe_index("movies", timout=5)  # wrong
    pc.describe_index("movies").hostname  # wrong
    pc.describe_index("movies").status.redy  # wrong
    pc.list_indexes().name()  # wrong
    pc.delete_indexes("movies")  # wrong
    Pinecone.from_texts(["a"])  # wrong
    Pinecone.from_documents([])  # wrong


def data(index: Index) -> None:
    index.upsert()  # wrong
    index.upsert([5])  # wrong
    index.upsert([("a", ["0.1"])])  # wrong
    index.upsert([("a", [0.1])], name_space="n")  # wrong
    index.query([0.1], 3)  # wrong
    index.query(vector=[0.1])  # wrong
    index.query(vector=[0.1], top_k="3")  # wrong
    index.query(vector=[0.1], top_k=3, filter="genre")  # wrong
    index.query(vector=[0.1], top_k=3, async_req=True).matches  # wrong
    index.query(vector=[0.1], top_k=3).get().matches  # wrong
    index.query(vector=[0.1], top_k=3).match  # wrong
    index.query(vector=[0.1], top_k=3, timeout="5")  # wrong
    index.fetch(5)  # wrong
    index.delete(ids=[1])  # wrong
    index.update("a", values="0.1")  # wrong
    index.search("n", top_k=3, input={"text": "fruit"})  # wrong
    index.list(async_req=True)  # wrong
    index.upsert([("a", [0.1])], on_error="ignore")  # wrong
    index.query_namespaces(vector=[0.1], namespaces=["n"], metric=5)  # wrong
    for page in index.list():
        page.names  # wrong
    Vector()  # wrong
    Vector("a", values=0.5)  # wrong


async def asyncio(pc: PineconeAsyncio, index: IndexAsyncio) -> None:
    pc.list_indexes().names()  # wrong
    index.query(vector=[0.1], top_k=3).matches  # wrong
    await index.query(vector=[0.1], top_k=3, async_req=True)  # wrong
    for page in index.list():  # wrong
        pass


def assistant(one: Assistant, pc: Pinecone) -> None:
    one.chat()  # wrong
    one.chat([5])  # wrong
    one.chat([Message("a")], stream=True).message  # wrong
    one.chat([Message("a")]).text()  # wrong
    pc.assistants.chat(messages=[Message("a")])  # wrong
    pc.inference.embed("multilingual-e5-large", [5])  # wrong


def routes(pc: Pinecone, index: Index) -> None:
    pc.call("GET /index")  # wrong
    pc.call("POST /query", top_k=3)  # wrong
    pc.call("GET /indexes", timeout=5)  # wrong
    pc.call("GET /indexes", options={"timeot": 5})  # wrong
    pc.call("GET /indexes/{index_name}")  # wrong
    pc.call("GET /indexes/{index_name}", index_name=5)  # wrong
    pc.call("GET /indexes/{index_name}", index_name="films").metrics  # wrong
    index.call("POST /query", top_k="3")  # wrong
    index.call("POST /query", top_k=3, vectr=[0.1])  # wrong
    index.call("GET /vectors/fetch", ids="a")  # wrong
    index.call("POST /query", top_k=3, id="a", async_req=True).matches  # wrong
