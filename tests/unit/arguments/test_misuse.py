"""Calls that are written wrong: the text leads to the right one. The texts themselves are in a snapshot."""

from __future__ import annotations

import inspect

import anyio
import numpy as np
import pytest

import pinecone
from pinecone import (
    Index,
    IndexAsyncio,
    Pinecone,
    PineconeApiTypeError,
    PineconeAsyncio,
    PineconeConfigurationError,
)
from pinecone.service.faces import Face


@pytest.fixture
def pc():
    return Pinecone("key", "http://localhost:1")


@pytest.fixture
def index():
    return Index("key", "localhost:1")


def text_of(call):
    """What the refusal of a call says, with or without asyncio."""
    with pytest.raises(PineconeApiTypeError) as caught:
        made = call()
        if inspect.iscoroutine(made):
            made.send(None)
    assert caught.value.__context__ is None  # of Python's own words
    return str(caught.value)


def test_an_example_shows_how_it_is_called(pc):
    text = text_of(lambda: pc.create_index("movies"))
    assert text == (
        "Pinecone.create_index() needs spec=…. For example: "
        'pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), dimension=2)'
    )
    with_asyncio = text_of(lambda: PineconeAsyncio("key").create_index("movies"))
    assert with_asyncio.startswith("PineconeAsyncio.create_index() needs spec=…. For example: await pc.create_index(")


def test_subclasses_of_users_have_their_own_name():
    class Mine(Pinecone):
        pass

    assert text_of(lambda: Mine("key").describe_index()).startswith("Mine.describe_index() needs name=…")


@pytest.mark.parametrize("asyncio", [False, True])
@pytest.mark.parametrize(
    ("ordered", "named", "write"),
    [
        (([0.1, 0.2],), {"top_k": 1}, "write vector=… for the first"),
        ((np.ones(2),), {"top_k": 1}, "write vector=… for the first"),
        (("a",), {"top_k": 1}, "write id=… for the first"),
        (([0.1, 0.2], 3), {}, "write vector=… for the first"),
    ],
)
def test_a_query_needs_names(asyncio, ordered, named, write):
    index = (IndexAsyncio if asyncio else Index)("key", "localhost:1")
    assert write in text_of(lambda: index.query(*ordered, **named))


@pytest.mark.parametrize("more", [{}, {"async_req": True}])
def test_methods_that_run_in_the_background_say_the_same(index, more):
    assert text_of(lambda: index.upsert(**more)).startswith("Index.upsert() needs vectors=…")
    assert text_of(lambda: index.fetch(["a"], ids=["b"], **more)).startswith("Index.fetch() was given ids twice")


def test_too_many_arguments(pc):
    text = text_of(lambda: pc.describe_index("movies", "b", "c"))
    assert text.startswith("Pinecone.describe_index() takes at most 1 positional argument (name), not 3.")


def test_an_error_of_the_body_stays_as_it_is():
    class Odd(Face):
        def go(self):
            return len(5)

        async def went(self):
            return len(5)

    for call in (lambda: Odd().go(), lambda: anyio.run(Odd().went)):
        with pytest.raises(TypeError, match="has no len"):
            call()


@pytest.mark.parametrize(
    ("method", "wrong", "hint"),
    [
        ("query", "filters", "Did you mean 'filter'?"),
        ("query", "topk", "Did you mean 'top_k'?"),
        ("query", "k", "Did you mean 'top_k'?"),
        ("query", "limit", "Did you mean 'top_k'?"),
        ("query", "n_results", "Did you mean 'top_k'?"),
        ("query", "include_meta", "Did you mean 'include_metadata'?"),
        ("query", "includeMetadata", "Did you mean 'include_metadata'?"),
        ("query", "includeValues", "Did you mean 'include_values'?"),
        ("query", "topK", "Did you mean 'top_k'?"),
        ("query", "ids", "fetch(ids=…)"),
        ("query", "queries", "A request holds one query: call query(vector=…)"),
        ("query", "vectors", "Did you mean 'vector'?"),
        ("query", "values", "Did you mean 'vector'?"),
        ("query", "embedding", "Did you mean 'vector'?"),
        ("query", "query", "Did you mean 'vector'?"),
        ("query", "query_vector", "Did you mean 'vector'?"),
        ("query", "sparse_values", "Did you mean 'sparse_vector'?"),
        ("query", "sparse", "Did you mean 'sparse_vector'?"),
        ("query", "where", "Did you mean 'filter'?"),
        ("query", "metadata_filter", "Did you mean 'filter'?"),
        ("query_namespaces", "namespace", "Did you mean 'namespaces'?"),
        ("query_namespaces", "k", "Did you mean 'top_k'?"),
        ("describe_index_stats", "namespace", 'describe_index_stats().namespaces["n"]'),
        ("update", "metadata", "Did you mean 'set_metadata'?"),
        ("update", "setMetadata", "Did you mean 'set_metadata'?"),
        ("update", "vector", "Did you mean 'values'?"),
        ("update", "embedding", "Did you mean 'values'?"),
        ("update", "ids", "Did you mean 'id'?"),
        ("upsert", "items", "Did you mean 'vectors'?"),
        ("upsert", "vector", "Did you mean 'vectors'?"),
        ("upsert", "records", "Did you mean 'vectors'?"),
        ("upsert", "embeddings", "Did you mean 'vectors'?"),
        ("upsert", "batch", "Did you mean 'batch_size'?"),
        ("upsert", "chunk_size", "Did you mean 'batch_size'?"),
        ("upsert_records", "vectors", "Did you mean 'records'?"),
        ("upsert_from_dataframe", "dataframe", "Did you mean 'df'?"),
        ("fetch", "id", "Did you mean 'ids'?"),
        ("delete", "id", "Did you mean 'ids'?"),
        ("delete", "deleteAll", "Did you mean 'delete_all'?"),
        ("delete", "all", "Did you mean 'delete_all'?"),
        ("search", "k", "Did you mean 'top_k'?"),
        ("search", "text", "Did you mean 'inputs'?"),
        ("list_paginated", "token", "Did you mean 'pagination_token'?"),
        ("list", "page_size", "Did you mean 'limit'?"),
    ],
)
@pytest.mark.parametrize("face", [Index, IndexAsyncio])
def test_names_of_other_libraries_lead_to_ours(face, method, wrong, hint):
    text = text_of(lambda: getattr(face("key", "localhost:1"), method)(**{wrong: 1}))
    assert text.startswith(f"{method}() has no argument {wrong!r}. ")
    assert hint in text


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        (lambda pc: pc.create_index(index_name="a"), "Did you mean 'name'?"),
        (lambda pc: pc.create_index("a", dim=2), "Did you mean 'dimension'?"),
        (lambda pc: pc.create_index("a", pods=1), "spec=PodSpec("),
        (lambda pc: pc.create_index("a", metadata_config={}), "spec=PodSpec("),
        (lambda pc: pc.create_index("a", cloud="aws"), "spec=ServerlessSpec("),
        (lambda pc: pc.create_index("a", embed={}), "create_index_for_model"),
        (lambda pc: pc.configure_index("a", dimension=3), "cannot be changed"),
        (lambda pc: pc.delete_index(index_name="a"), "Did you mean 'name'?"),
        (lambda pc: pc.describe_index(index="a"), "Did you mean 'name'?"),
        (lambda pc: pc.create_collection("a", source_name="b"), "Did you mean 'source'?"),
        (lambda pc: pc.inference.embed(texts=["a"]), "Did you mean 'inputs'?"),
        (lambda pc: pc.inference.rerank(docs=["a"]), "Did you mean 'documents'?"),
        (lambda pc: pc.inference.rerank(k=1), "Did you mean 'top_n'?"),
    ],
)
def test_names_of_other_libraries_lead_to_those_of_the_client(pc, call, hint):
    assert hint in text_of(lambda: call(pc))


@pytest.mark.parametrize(
    ("make", "write"),
    [
        (lambda: pinecone.Index("secret-1"), "Pinecone(api_key=…).Index(name)"),
        (lambda: pinecone.IndexAsyncio("secret-1"), "await PineconeAsyncio(api_key=…).index(name)"),
        (lambda: pinecone.Index(api_key="secret-1"), "Pinecone(api_key=…).Index(name)"),
    ],
)
def test_an_index_by_its_name_is_made_by_a_client(make, write):
    with pytest.raises(PineconeConfigurationError) as caught:
        make()
    assert str(caught.value).endswith(f"() needs host=…. To use an index by its name, write {write}.")
    assert "secret-1" not in str(caught.value)


def test_grpc_too():
    pytest.importorskip("grpc")
    with pytest.raises(PineconeConfigurationError, match=r"GRPCIndex\(\) needs host=….*PineconeGRPC\("):
        pinecone.GRPCIndex("movies")


@pytest.mark.parametrize("name", ["whoami", "init", "list_indexes"])
def test_functions_of_version_2_say_what_to_write(name):
    with pytest.raises(AttributeError, match=rf"pinecone.{name}\(\) is of version 2.*pc = Pinecone\(api_key=…\)"):
        getattr(pinecone, name)()


@pytest.mark.parametrize("client", [Pinecone, PineconeAsyncio, Pinecone("key")])
@pytest.mark.parametrize("name", ["from_texts", "from_documents"])
def test_what_langchain_has_is_said_to_be_langchains(client, name):
    with pytest.raises(AttributeError, match=rf"LangChain's class is meant.*PineconeVectorStore\.{name}\("):
        getattr(client, name)([], embedding=None, index_name="movies")


def test_no_index_has_an_empty_name(pc):
    assert pc.has_index("") is False
    assert anyio.run(PineconeAsyncio("key", "http://localhost:1").has_index, "") is False
