"""What programs do with the Pinecone store of mem0ai. A call may count on what those before it have left behind."""

from __future__ import annotations

import logging

from embedding import DIMENSION, dense, sparse
from mem0.configs.vector_stores.pinecone import PineconeConfig
from mem0.utils.factory import VectorStoreFactory
from reporting import CALLS, call, report

from pinecone import Pinecone

MEMORIES = ["Likes cats and mice.", "Works at the stock market.", "Has a cat called Tom."]
PAYLOADS = [{"data": text, "user_id": user, "year": year} for text, user, year in zip(MEMORIES, "aba", (1, 2, 3))]


class Encoder:
    """Stands for the encoder of pinecone-text, which downloads what it needs."""

    def encode_documents(self, text):
        return sparse(text)

    encode_queries = encode_documents


def store(name="memories", **settings):
    config = PineconeConfig(collection_name=name, embedding_model_dims=DIMENSION, **settings)
    return VectorStoreFactory.create("pinecone", config)


def ids(found):
    return [memory.id for memory in found]


@call
def create():
    made = store(serverless_config={"cloud": "aws", "region": "us-east-1"})
    assert "memories" in made.list_cols().names()
    assert made.col_info().dimension == DIMENSION
    assert store().count() == 0


@call
def insert():
    made = store()
    made.insert([dense(text) for text in MEMORIES], PAYLOADS, ["0", "1", "2"])
    assert made.count() == 3


@call
def insert_in_batches_without_payloads():
    made = store(namespace="batches", batch_size=2)
    made.insert([dense(text) for text in MEMORIES])
    assert made.count() == 3
    assert sorted(ids(made.list()[0])) == ["0", "1", "2"]


@call
def search():
    first, second = store().search("", dense("Has a cat"), top_k=2)
    assert first.id == "2" and first.score > second.score and first.payload == PAYLOADS[2]


@call
def search_with_filter():
    assert ids(store().search("", dense("cat"), filters={"user_id": "b"})) == ["1"]
    assert ids(store().search("", dense("cat"), filters={"year": {"gte": 2, "lt": 3}})) == ["1"]


@call
def get():
    assert store().get("1").payload == PAYLOADS[1]
    assert store().get("missing") is None


@call
def list_memories():
    assert sorted(ids(store().list()[0])) == ["0", "1", "2"]
    assert sorted(ids(store().list(filters={"user_id": "a"}, top_k=10)[0])) == ["0", "2"]


@call
def update():
    store().update("0", dense("Likes dogs."), {"data": "Likes dogs.", "user_id": "a"})
    assert store().get("0").payload["data"] == "Likes dogs."


@call
def delete():
    before = store().count()
    store().delete("0")
    assert store().get("0") is None and store().count() == before - 1


@call
def clear_a_namespace():
    made = store(namespace="batches")
    made.delete_col()
    assert made.count() == 0 and store().count() == 2
    made.delete_col()  # in a namespace that is gone


@call
def hybrid():
    made = store("hybrid", metric="dotproduct", hybrid_search=True)
    made.hybrid_search, made.sparse_encoder = True, Encoder()
    made.insert([dense(text) for text in MEMORIES], [{"text": text} for text in MEMORIES], ["0", "1", "2"])
    found = made.search("", dense("cat"), filters={"text": MEMORIES[2]})
    assert ids(found) == ["2"] and found[0].score > 5


@call
def of_a_client():
    assert store(client=Pinecone()).count() == 2


@call
def of_pods():
    made = store("pods", pod_config={"environment": "us-east1-gcp", "pod_type": "p1.x1"})
    made.insert([dense("cat")], [{"data": "cat"}], ["0"])
    assert ids(made.search("", dense("cat"))) == ["0"]


@call
def reset():
    made = store()
    made.reset()
    assert made.count() == 0


logging.disable()  # what they warn of is not what is asked
report(CALLS)
