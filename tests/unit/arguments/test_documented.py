"""Arguments that the document of the API version does not allow are refused before anything is sent."""

from __future__ import annotations

import pytest
from msgspec import inspect

from pinecone import (
    Index,
    IndexAsyncio,
    Pinecone,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeAsyncio,
    PineconeConnectionError,
    RetryConfig,
    ServerlessSpec,
    core,
)
from pinecone.arguments.documented import allowed_by, check, types_of
from tests.versions import REVIEWED

SPEC = ServerlessSpec("aws", "us-east-1")
NOWHERE = {"host": "http://localhost:1", "retry_config": RetryConfig(max_retries=0)}

WRONG_TYPE = [
    ("dimension", lambda pc: pc.create_index("a", SPEC, dimension="2"), "must be a whole number, not str"),
    ("dimension", lambda pc: pc.create_index("a", SPEC, dimension=2.5), "must be a whole number, not float"),
    ("dimension", lambda pc: pc.create_index("a", SPEC, dimension=True), "must be a whole number, not bool"),
    ("name", lambda pc: pc.create_index(5, SPEC, dimension=2), "must be a str, not int"),
    ("metric", lambda pc: pc.create_index("a", SPEC, dimension=2, metric=5), "must be a str, not int"),
    ("tags", lambda pc: pc.create_index("a", SPEC, dimension=2, tags=["a"]), "must be a dict, not list"),
    ("tags.a", lambda pc: pc.create_index("a", SPEC, dimension=2, tags={"a": 1}), "must be a str, not int"),
    (
        "spec.serverless.region",
        lambda pc: pc.create_index("a", {"serverless": {"cloud": "aws", "region": 5}}, dimension=2),
        "must be a str, not int",
    ),
    ("spec.pod.replicas", lambda pc: pc.configure_index("a", replicas="2"), "must be a whole number, not str"),
    ("limit", lambda pc: pc.list_backups(limit="5"), "must be a whole number, not str"),
    ("query", lambda pc: pc.inference.rerank("m", 5, ["a"]), "must be a str, not int"),
    ("top_n", lambda pc: pc.inference.rerank("m", "q", ["a"], top_n="1"), "must be a whole number, not str"),
]
TOO_LOW = [
    ("dimension", lambda pc: pc.create_index("a", SPEC, dimension=-1), "must be at least 1, not -1"),
    ("dimension", lambda pc: pc.create_index("a", SPEC, dimension=0), "must be at least 1, not 0"),
    ("name", lambda pc: pc.create_index("", SPEC, dimension=2), "must not be empty"),
    ("spec.pod.replicas", lambda pc: pc.configure_index("a", replicas=0), "must be at least 1, not 0"),
    ("limit", lambda pc: pc.list_backups(limit=-1), "must be at least 1, not -1"),
    ("limit", lambda pc: pc.list_restore_jobs(limit=0), "must be at least 1, not 0"),
]
TABLE = [(PineconeApiTypeError, *row) for row in WRONG_TYPE] + [(PineconeApiValueError, *row) for row in TOO_LOW]


@pytest.mark.parametrize("face", [Pinecone, PineconeAsyncio])
@pytest.mark.parametrize(("kind", "path", "call", "said"), TABLE)
def test_it_is_named_by_its_path(face, kind, path, call, said):
    with pytest.raises(kind) as caught:
        made = call(face("key", **NOWHERE))
        made.send(None)  # of a coroutine
    assert str(caught.value).endswith(f": {path} {said}.")
    assert caught.value.path == path


@pytest.mark.parametrize(
    "call",
    [
        lambda pc: pc.create_index("a", SPEC, dimension=10**9),
        lambda pc: pc.create_index("a" * 500, SPEC, dimension=2),
        lambda pc: pc.create_index("a", SPEC, dimension=2, metric="hamming"),
        lambda pc: pc.create_index("a", SPEC, dimension=2, deletion_protection="maybe"),
        lambda pc: pc.create_index("a", ServerlessSpec("ibm", "mars"), dimension=2),
        lambda pc: pc.list_backups(limit=10**6),
    ],
)
def test_what_the_service_may_allow_is_left_to_it(call):
    with pytest.raises(PineconeConnectionError):  # it was sent
        call(Pinecone("key", **NOWHERE))


@pytest.mark.parametrize(
    ("path", "call"),
    [
        ("query.inputs", lambda index: index.search("n", {"top_k": 1, "inputs": "text"})),
        ("rerank.top_n", lambda index: index.search("n", {"top_k": 1, "inputs": {"text": "a"}}, RERANK)),
    ],
)
@pytest.mark.parametrize("face", [Index, IndexAsyncio])
def test_a_search_is_looked_at_too(face, path, call):
    with pytest.raises(PineconeApiTypeError) as caught:
        call(face("key", **NOWHERE)).send(None)
    assert caught.value.path == path


RERANK = {"model": "m", "rank_fields": ["text"], "top_n": "3"}


def cases():
    """Every argument of every operation of every reviewed version, over HTTP and gRPC, with the kind that it may be."""
    for version in REVIEWED:
        for name, table in {"REST": core.load(version), "gRPC": core.load_rpc(version)}.items():
            documented = table.keys() & core.load(version).keys()  # the proto has routes that are in no document
            for route in sorted(documented):
                for argument, kind in allowed_by(core.arguments(table[route])).items():
                    yield pytest.param(table[route], argument, kind, id=f"{version} {name} {route} {argument}")


def is_any(kind):
    return any(isinstance(one, inspect.AnyType) for one in types_of(kind))


@pytest.mark.parametrize(("operation", "argument", "kind"), [each for each in cases() if not is_any(each.values[2])])
def test_every_argument_of_every_version_is_looked_at(operation, argument, kind):
    with pytest.raises(PineconeApiTypeError, match=rf"^f: {argument} must be .*, not bytes\.$"):
        check("f", operation, {argument: b""})
    check("f", operation, {argument: None})
    for one in types_of(kind):
        low, high = getattr(one, "ge", None), getattr(one, "le", None)
        if low is not None:
            check("f", operation, {argument: low})
            with pytest.raises(PineconeApiValueError, match=f"^f: {argument} must be at least"):
                check("f", operation, {argument: low - 1})
        if high is not None:
            check("f", operation, {argument: high + 1})
        if isinstance(one, inspect.StrType) and one.min_length:
            with pytest.raises(PineconeApiValueError, match=f"^f: {argument} must not be empty"):
                check("f", operation, {argument: ""})
        if isinstance(one, inspect.LiteralType):
            check("f", operation, {argument: "what comes next"})
