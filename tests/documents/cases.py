"""What each snippet needs before it runs, and what must be true afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace
from typing import Any

import certifi

from pinecone import Index, Pinecone, PodSpec, ServerlessSpec

from .proxy import forward_proxy

CLOUD = ServerlessSpec("aws", "us-east-1")


@dataclass
class Given:
    """What a snippet finds.

    Attributes:
        names: Names that it uses and does not define.
        placeholders: What stands for something of the user's own, and what to put there.
        modules: Stand-ins for packages that fetch data from elsewhere.
    """

    names: dict[str, Any] = field(default_factory=dict)
    placeholders: dict[str, str] = field(default_factory=dict)
    modules: dict[str, ModuleType] = field(default_factory=dict)


Case = Callable[[Pinecone], AbstractContextManager[Given]]
CASES: dict[str, Case] = {}


def case(*names: str) -> Callable[[Callable[[Pinecone], Iterator[Given]]], Case]:
    """Enter a case for snippets of these names."""

    def enter(function: Callable[[Pinecone], Iterator[Given]]) -> Case:
        made = contextmanager(function)
        CASES.update(dict.fromkeys(names, made))
        return made

    return enter


def new_index(pc: Pinecone, name: str = "docs-example", dimension: int | None = 3, **settings: Any) -> Index:
    """An index that is empty."""
    pc.create_index(name, CLOUD, dimension, **settings)
    return pc.Index(name)


def at(index: Index) -> Given:
    """A snippet that names the host of an index."""
    return Given(placeholders={"INDEX_HOST": index.host})


def count(index: Index, namespace: str | None = None) -> int:
    """How many records there are in an index, or in a namespace of it."""
    stats = index.describe_index_stats()
    return stats.total_vector_count if namespace is None else stats.namespaces[namespace].vector_count


# Namespaces


@contextmanager
def shop(pc: Pinecone) -> Iterator[Index]:
    index = new_index(pc, "product-search")
    for name in ("catalog-us", "catalog-eu", "catalog-ap", "catalog-staging"):
        index.upsert([(f"of-{name}", [0.1, 0.2, 0.3])], namespace=name)
    yield index


@case("000-0")
def upsert_into_a_namespace(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc, "product-search")
    yield Given()
    assert count(index, "catalog-us") == 2


@case("000-1")
def query_a_namespace(pc: Pinecone) -> Iterator[Given]:
    with shop(pc) as index:
        names = {"index": index}
        yield Given(names)
    assert [match.id for match in names["response"].matches] == ["of-catalog-us"]
    assert names["response"].namespace == "catalog-us"


@case("000-2")
def query_several_namespaces(pc: Pinecone) -> Iterator[Given]:
    with shop(pc) as index:
        names = {"index": index}
        yield Given(names)
    assert {match.namespace for match in names["results"].matches} == {"catalog-us", "catalog-eu", "catalog-ap"}


@case("000-3", "000-4")
def list_namespaces(pc: Pinecone) -> Iterator[Given]:
    with shop(pc) as index:
        names = {"index": index}
        yield Given(names)
    assert names["ns"].name == names["page"].name == "catalog-us"  # the last of them


@case("000-5")
def list_namespaces_page_by_page(pc: Pinecone) -> Iterator[Given]:
    with shop(pc) as index:
        names = {"index": index}
        yield Given(names)
    assert len(names["page"].namespaces) == 4


@case("000-6", "000-7")
def clear_a_namespace(pc: Pinecone) -> Iterator[Given]:
    with shop(pc) as index:
        yield Given({"index": index})
    assert count(index) == 3


@case("000-8")
def describe_a_namespace(pc: Pinecone) -> Iterator[Given]:
    with shop(pc) as index:
        names = {"index": index}
        yield Given(names)
    assert (names["ns"].name, names["ns"].record_count) == ("catalog-us", 1)


@case("000-9")
def create_a_namespace(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc)
    yield Given({"index": index})
    assert [namespace.name for page in index.list_namespaces() for namespace in page] == ["catalog-us"]


# Clients


@case("003-0", "003-1")
def make_a_client(pc: Pinecone) -> Iterator[Given]:
    yield Given()


@case("003-18")
def reach_an_index_over_grpc(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc)
    given = Given({}, {"INDEX_HOST": index.host})
    yield given
    given.names["index"].upsert([("a", [0.1, 0.2, 0.3])])
    assert count(index) == 1


@case("003-4", "003-5")
def use_a_proxy(pc: Pinecone) -> Iterator[Given]:
    with forward_proxy() as proxy:
        names: dict[str, Any] = {}
        yield Given(names, {"https://your-proxy.com": proxy.url, "path/to/cert-bundle.pem": certifi.where()})
        assert names["pc"].list_indexes().names() == []
    assert proxy.authorizations == ["Basic dXNlcm5hbWU6cGFzc3dvcmQ="]


@case("003-6")
def use_a_proxy_with_asyncio(pc: Pinecone) -> Iterator[Given]:
    with forward_proxy() as proxy:
        yield Given({}, {"https://your-proxy.com": proxy.url, "path/to/cert-bundle.pem": certifi.where()})
    assert len(proxy.authorizations) == 1


# Indexes


@case("003-2")
def create_an_index(pc: Pinecone) -> Iterator[Given]:
    yield Given()
    index = pc.describe_index("docs-example")
    assert (index.dimension, index.spec.serverless.region) == (1536, "us-east-1")


@case("003-3")
def create_a_pod_index(pc: Pinecone) -> Iterator[Given]:
    yield Given()
    assert pc.describe_index("docs-example").spec.pod.pod_type == PodSpec("us-west-1-gcp", pod_type="p1.x1").pod_type


@case("003-7")
def create_an_index_with_asyncio(pc: Pinecone) -> Iterator[Given]:
    yield Given({"index_name": "docs-example"})
    assert pc.describe_index("docs-example").tags == {"environment": "development"}


# Records


@case("003-8")
def upsert_text_with_asyncio(pc: Pinecone) -> Iterator[Given]:
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "description"}}
    host = pc.create_index_for_model("docs-example", "aws", "us-east-1", embed).host
    yield Given(placeholders={"INDEX_HOST": host})
    assert count(pc.Index("docs-example"), "example-namespace") == 3


@case("003-12", "003-14")
def upsert_text(pc: Pinecone) -> Iterator[Given]:
    embed = {"model": "pinecone-sparse-english-v0", "field_map": {"text": "chunk_text"}}
    host = pc.create_index_for_model("docs-example", "aws", "us-east-1", embed).host
    # The snippet waits, without having imported time.
    yield Given({"time": SimpleNamespace(sleep=lambda seconds: None)}, {"INDEX_HOST": host})
    assert count(pc.Index("docs-example"), "example-namespace") == 4


@case("003-13")
def upsert_vectors(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc, dimension=8)
    yield at(index)
    assert count(index, "example-namespace") == 4


@case("003-15")
def upsert_sparse_vectors(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc, dimension=None, metric="dotproduct", vector_type="sparse")
    yield at(index)
    assert count(index, "example-namespace") == 4


@case("003-9", "003-10")
def query_namespaces_with_threads(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc, dimension=1)
    for name in ("ns1", "ns2", "ns3", "ns4"):
        index.upsert([("a", [0.5], {"genre": "comedy"}), ("b", [0.5], {"genre": "drama"})], namespace=name)
    names: dict[str, Any] = {}
    yield Given(names)
    assert [match.id for match in names["combined_results"].matches] == ["a"] * 4


@case("003-11")
def upsert_a_dataframe(pc: Pinecone) -> Iterator[Given]:
    import pandas as pd

    data = pd.DataFrame({"id": ["a", "b"], "values": [[0.1] * 384, [0.2] * 384], "blob": [None, None]})
    datasets = ModuleType("pinecone_datasets")
    vars(datasets).update(list_datasets=list, load_dataset=lambda name: data)
    host = 'host=pc.describe_index("docs-example").host'
    yield Given(placeholders={'host="INDEX_HOST"': host}, modules={"pinecone_datasets": datasets})
    assert count(pc.Index("docs-example")) == 2


@case("003-16", "003-17")
def upsert_in_batches(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc, dimension=128)
    yield at(index)
    assert count(index) == 10_000


@case("003-19")
def upsert_in_the_background(pc: Pinecone) -> Iterator[Given]:
    index = new_index(pc, dimension=1)
    yield Given({"index": index, "data": [(str(number), [0.5]) for number in range(450)]})
    assert count(index) == 450
