"""What programs do with semantic-router's Pinecone index. A call may count on what those before it have left behind."""

from __future__ import annotations

import logging

import numpy as np
from embedding import DIMENSION, dense, sparse
from reporting import CALLS, call, report
from semantic_router import IndexedRouter, Route
from semantic_router.encoders import DenseEncoder, SparseEncoder
from semantic_router.index.pinecone import PineconeIndex
from semantic_router.schema import SparseEmbedding

from pinecone import Pinecone

PETS = Route(name="pets", utterances=["my cat sleeps", "a cat and a mouse"], metadata={"team": "animals"})
MONEY = Route(name="money", utterances=["stock markets fell", "a bond"])
UTTERANCES = [(route.name, utterance) for route in (PETS, MONEY) for utterance in route.utterances]


class Words(DenseEncoder):
    name: str = "words"

    def __call__(self, docs):
        return [dense(text) for text in docs]

    async def acall(self, docs):
        return self(docs)


class SparseWords(SparseEncoder):
    name: str = "sparse words"

    def __call__(self, docs):
        return [SparseEmbedding.from_dict(one) for one in map(counts, docs)]

    async def acall(self, docs):
        return self(docs)


def counts(text):
    vector = sparse(text)
    return dict(zip(vector["indices"], vector["values"]))


def index(name="routes", **settings):
    return PineconeIndex(index_name=name, **settings)


def vector(text):
    return np.array(dense(text))


def add(made, **embeddings):
    names, utterances = zip(*UTTERANCES)
    made.add([dense(text) for text in utterances], names, utterances, **embeddings)


@call
def create():
    made = index(dimensions=DIMENSION)
    assert made.is_ready() and made.dimensions == DIMENSION and len(made) == 0
    assert Pinecone().describe_index("routes").metric == "dotproduct"


@call
def write():
    add(index(), batch_size=2)
    assert len(index()) == 4
    assert index().describe().vectors == 4


@call
def create_with_the_first_write():
    made = index("later", namespace="n")
    assert not made.is_ready()
    add(made)
    assert len(made) == 4 and len(index("later")) == 0


@call
def search():
    scores, names = index().query(vector("stock markets"), top_k=2)
    assert names[0] == "money" and scores[0] > scores[1]


@call
def search_with_filter():
    _, names = index().query(vector("stock markets"), route_filter=["pets"])
    assert names == ["pets", "pets"]


@call
def routes():
    found = {route.name: route for route in index().get_routes()}
    assert sorted(found["pets"].utterances) == sorted(PETS.utterances)
    assert len(index().get_utterances()) == 4


@call
def hybrid():
    made = index("hybrid", dimensions=DIMENSION)
    words = [SparseEmbedding.from_dict(counts(utterance)) for _, utterance in UTTERANCES]
    add(made, sparse_embeddings=words)
    scores, names = made.query(vector("bond") * 0, sparse_vector=counts("bond"), top_k=1)
    assert names == ["money"] and abs(scores[0] - 1) < 1e-5


@call
def delete():
    assert len(index().delete("pets")) == 2
    assert len(index()) == 2
    assert index().delete("no such route") == []
    index().delete_all()
    assert len(index()) == 0


@call
def router():
    made = IndexedRouter(Words(), [PETS], index("router", dimensions=DIMENSION))
    made.add(MONEY)
    assert made("the cat sleeps").name == "pets" and made("stock markets").name == "money"
    assert {route.name for route in made.routes} == {"pets", "money"}
    made.remove("pets")
    assert [route.name for route in made.routes] == ["money"]


@call
def hybrid_router():
    made = IndexedRouter(Words(), [PETS, MONEY], index("both", dimensions=DIMENSION), SparseWords())
    assert made("stock markets").name == "money"


@call
async def asyncio_write_and_search():
    made = index("asyncio", init_async_index=True)
    names, utterances = zip(*UTTERANCES)
    await made.aadd([dense(text) for text in utterances], names, utterances)
    scores, found = await made.aquery(vector("stock markets"), top_k=2)
    assert found[0] == "money" and scores[0] > scores[1]
    _, found = await made.aquery(vector("cat"), route_filter=["money"], sparse_vector=counts("cat"))
    assert found == ["money", "money"]


@call
async def asyncio_routes_and_delete():
    made = index("asyncio", dimensions=DIMENSION, init_async_index=True)
    assert {route.name for route in await made.aget_routes()} == {"pets", "money"}
    assert len(await made.adelete("pets")) == 2
    assert {route.name for route in await made.aget_routes()} == {"money"}


@call
async def asyncio_router():
    made = IndexedRouter(Words(), [PETS, MONEY], index("router-asyncio", dimensions=DIMENSION))
    assert (await made.acall("the cat sleeps")).name == "pets"
    await made.aremove("pets")
    assert [route.name for route in made.routes] == ["money"]


@call
async def asyncio_length():
    """It passes the statistics a namespace, which no document has and the published client sends along all the same."""
    try:
        await index("asyncio", dimensions=DIMENSION).alen()
    except TypeError as error:
        assert "namespace" in str(error), error
    else:
        raise AssertionError("not refused")


@call
async def delete_index():
    index("later").delete_index()
    await index("hybrid", dimensions=DIMENSION).adelete_index()
    assert not {"later", "hybrid"} & set(Pinecone().list_indexes().names())


logging.disable()  # what they warn of is not what is asked
report(CALLS)
