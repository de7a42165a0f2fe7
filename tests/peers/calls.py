"""Calls that users make of an official SDK, each in words that its lines have in common.

Runs in the environment of one line: ``python calls.py LINE URL LIMITED FOLDER [grpc]``, with the addresses of a local
server and of one that takes one request a second, and a folder to import from. A call may count on what those before it
have left behind. Nothing of the SDK is patched.

The administration of 7.x to 9.x is not here: it takes its token from an address that cannot be changed.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from urllib.request import Request, urlopen

from reporting import report

import pinecone
from pinecone import Pinecone, PodSpec, ServerlessSpec

LINE = tuple(map(int, sys.argv[1].split(".")))
URL, LIMITED, FOLDER, GRPC = sys.argv[2], sys.argv[3], Path(sys.argv[4]), "grpc" in sys.argv[5:]

SERVERLESS = ServerlessSpec(cloud="aws", region="us-east-1")
E5, RERANKER = "multilingual-e5-large", "bge-reranker-v2-m3"
CALLS = []


def call(since, until=(99,)):
    """A call that the lines have from ``since`` on, up to ``until``."""

    def register(function):
        if since <= LINE < until:
            CALLS.append(function)
        return function

    return register


# Indexes ------------------------------------------------------------------------------------------------


@call((4,))
def create_index(pc):
    pc.create_index(name="films", dimension=3, metric="cosine", spec=SERVERLESS)


@call((4,))
def list_indexes(pc):
    assert "films" in pc.list_indexes().names()


@call((4,))
def describe_index(pc):
    index = pc.describe_index(name="films")
    assert (index.name, index.dimension, index.metric, index.status.ready) == ("films", 3, "cosine", True)
    assert index.spec.serverless.region == "us-east-1"


@call((5,))
def deletion_protection(pc):
    pc.configure_index(name="films", deletion_protection="enabled")
    assert pc.describe_index(name="films").deletion_protection == "enabled"
    refused("403", lambda: pc.delete_index(name="films"), "Deletion protection is enabled for this index")
    pc.configure_index(name="films", deletion_protection="disabled")


@call((6,))
def tags(pc):
    pc.configure_index(name="films", tags={"team": "search"})
    assert pc.describe_index(name="films").tags["team"] == "search"


@call((8,))
def read_capacity(pc):
    dedicated = {"node_type": "b1", "scaling": "Manual", "manual": {"shards": 1, "replicas": 1}}
    # in 9.x, read_capacity is that of a BYOC index
    word = "serverless_read_capacity" if LINE >= (9,) else "read_capacity"
    pc.configure_index(name="films", **{word: {"mode": "Dedicated", "dedicated": dedicated}})
    assert pc.describe_index(name="films").spec.serverless.read_capacity["mode"] == "Dedicated"
    pc.configure_index(name="films", **{word: {"mode": "OnDemand"}})


@call((4,))
def errors(pc):
    refused("404", lambda: pc.describe_index(name="no-such-index"), "NOT_FOUND")
    again = lambda: pc.create_index(name="films", dimension=3, metric="cosine", spec=SERVERLESS)  # noqa: E731
    refused("409", again, "ALREADY_EXISTS")
    elsewhere = ServerlessSpec(cloud="aws", region="us-west1")
    there = lambda: pc.create_index(name="elsewhere", dimension=3, metric="cosine", spec=elsewhere)  # noqa: E731
    refused("404", there, "Resource cloud: aws region: us-west1 not found")
    spec = PodSpec(environment="us-east1-gcp", source_collection="no-such-collection")
    copied = lambda: pc.create_index(name="copied", dimension=3, metric="cosine", spec=spec)  # noqa: E731
    refused("404", copied, "Resource no-such-collection not found")


@call((6,))
def refusals_of_sparse_indexes(pc):
    def create(**settings):
        pc.create_index(name="sparse", spec=SERVERLESS, vector_type="sparse", **settings)

    said("Sparse vector indexes must use the metric dotproduct", lambda: create(metric="cosine"))
    said("for sparse indexes", lambda: create(metric="dotproduct", dimension=3))


# Vectors ------------------------------------------------------------------------------------------------


@call((4,))
def upsert(pc):
    vectors = [
        {"id": "a", "values": [0.1, 0.2, 0.3], "metadata": {"genre": "drama", "year": 2001, "tags": ["old", "good"]}},
        {"id": "b", "values": [0.9, 0.1, 0.1], "metadata": {"genre": "comedy", "year": 2020}},
    ]
    assert films(pc).upsert(vectors=vectors).upserted_count == 2
    assert films(pc).upsert(vectors=[("c", [0.5, 0.5, 0.5], {"genre": "drama"})], namespace="n").upserted_count == 1


@call((4,))
def query(pc):
    found = films(pc).query(vector=[1.0, 0.1, 0.1], top_k=2, include_metadata=True, include_values=True)
    assert [match.id for match in found.matches] == ["b", "a"]
    assert found.matches[0].metadata["genre"] == "comedy" and len(found.matches[0].values) == 3
    assert found.usage.read_units >= 1


@call((4,))
def query_with_filter(pc):
    where = {"$and": [{"year": {"$gte": 2000}}, {"$or": [{"genre": {"$in": ["drama"]}}, {"tags": "good"}]}]}
    assert [match.id for match in films(pc).query(id="b", top_k=2, filter=where).matches] == ["a"]


@call((5, 4))
def query_namespaces(pc):
    found = films(pc).query_namespaces(vector=[1.0, 0.0, 0.0], namespaces=["", "n"], metric="cosine", top_k=3)
    assert [match.id for match in found.matches] == ["b", "c", "a"]


@call((4,))
def fetch(pc):
    assert list(films(pc).fetch(ids=["a"]).vectors) == ["a"]


@call((8,))
def fetch_by_metadata(pc):
    assert list(films(pc).fetch_by_metadata(filter={"genre": "comedy"}).vectors) == ["b"]


@call((4,))
def update(pc):
    films(pc).update(id="a", set_metadata={"genre": "thriller"}, values=[0.3, 0.2, 0.1])
    vector = films(pc).fetch(ids=["a"]).vectors["a"]
    assert vector.metadata["genre"] == "thriller" and vector.metadata["year"] == 2001


@call((8,))
def update_by_filter(pc):
    assert films(pc).update(filter={"year": 2001}, set_metadata={"seen": True}, dry_run=True).matched_records == 1
    films(pc).update(filter={"year": 2001}, set_metadata={"seen": True})
    assert films(pc).fetch(ids=["a"]).vectors["a"].metadata["seen"] is True


@call((4,))
def list_pages(pc):
    index = films(pc)
    index.upsert(vectors=[(f"p{number}", [1.0, 1.0, 1.0]) for number in range(5)], namespace="pages")
    first = index.list_paginated(prefix="p", limit=3, namespace="pages")
    rest = index.list_paginated(prefix="p", limit=3, namespace="pages", pagination_token=first.pagination.next)
    assert [len(page.vectors) for page in (first, rest)] == [3, 2] and not rest.pagination
    index.delete(delete_all=True, namespace="pages")


@call((4,))
def list_ids(pc):
    ids = [getattr(item, "id", item) for page in films(pc).list(prefix="") for item in getattr(page, "vectors", page)]
    assert sorted(ids) == ["a", "b"]


@call((4,))
def describe_index_stats(pc):
    stats = films(pc).describe_index_stats()
    assert (stats.dimension, stats.total_vector_count, stats.namespaces["n"].vector_count) == (3, 3, 1)
    default = {"", "__default__"} if LINE >= (8,) else {""}
    assert default & set(stats.namespaces), stats.namespaces


@call((4,))
def delete(pc):
    films(pc).upsert(vectors=[("d", [1.0, 1.0, 1.0])], namespace="gone")
    films(pc).delete(ids=["d"], namespace="gone")
    films(pc).delete(delete_all=True, namespace="gone")
    assert "gone" not in films(pc).describe_index_stats().namespaces


@call((4,))
def delete_in_a_missing_namespace(pc):
    for which in ({"ids": ["a"]}, {"delete_all": True}):
        refused("404", lambda which=which: films(pc).delete(**which, namespace="never written"), "Namespace not found")


@call((4,))
def refused_vectors(pc):
    refused("400", lambda: films(pc).upsert(vectors=[("e", [1.0, 2.0])]))


@call((4,), until=(7,))
def rate_limit(pc):
    """Later lines wait as long as they are told, and send it again."""
    limited = Pinecone(api_key="local", host=LIMITED)
    limited.create_index(name="limited", dimension=3, metric="cosine", spec=SERVERLESS)
    index = index_of(limited, "limited")
    refused("429", lambda: [index.upsert(vectors=[("a", [1.0, 2.0, 3.0])]) for _ in range(5)])


@call((4,), until=(9,))
def refused_ids(pc):
    """9.x refuses them itself."""
    refused("400", lambda: films(pc).upsert(vectors=[("Brañas", [1.0, 2.0, 3.0])]), "Vector ID must be ASCII")
    refused("400", lambda: films(pc).upsert(vectors=[("e\0", [1.0, 2.0, 3.0])]), "must not contain null character")


@call((4,))
def without_a_key(pc):
    """What semantic-router does: a delete that has no key, and no version either."""
    films(pc).upsert(vectors=[("bare", [1.0, 1.0, 1.0])])
    host = pc.describe_index(name="films").host.replace("http://", "")
    body = json.dumps({"ids": ["bare"]}).encode()
    headers = {"Content-Type": "application/json"}
    with urlopen(Request(f"http://{host}/vectors/delete", body, headers), timeout=10) as answer:
        assert json.loads(answer.read()) == {}
    assert "bare" not in films(pc).fetch(ids=["bare"]).vectors


@call((4,))
def refusals_in_the_words_of_the_service(pc):
    check_refusals(films(pc))


@call((4,))
def records_as_the_service_shows_them(pc):
    index = films(pc)
    sparse = {"indices": [7], "values": [0.5]}
    whole = {"id": "w", "values": [1.0, 0.0, 0.0], "sparse_values": sparse, "metadata": {"pages": 906}}
    index.upsert(vectors=[whole, ("bare", [0.0, 1.0, 0.0], {})], namespace="shown")
    fetched = index.fetch(ids=["w", "bare"], namespace="shown").vectors
    assert fetched["w"].metadata == {"pages": 906} and list(fetched["w"].sparse_values.indices) == [7]
    assert not fetched["bare"].metadata
    assert index.query(id="w", top_k=1, namespace="shown").matches[0].id == "w"
    index.delete(delete_all=True, namespace="shown")


@call((4,))
def sparse_values(pc):
    """Hybrid: dense and sparse values in one index."""
    pc.create_index(name="hybrid", dimension=2, metric="dotproduct", spec=SERVERLESS)
    index = index_of(pc, "hybrid")
    index.upsert(vectors=[{"id": "a", "values": [1.0, 0.0], "sparse_values": {"indices": [7], "values": [0.5]}}])
    found = index.query(vector=[1.0, 0.0], sparse_vector={"indices": [7], "values": [2.0]}, top_k=1)
    assert abs(found.matches[0].score - 2.0) < 1e-5
    pc.delete_index(name="hybrid")


@call((6,))
def sparse_index(pc):
    pc.create_index(name="words", metric="dotproduct", spec=SERVERLESS, vector_type="sparse")
    index = index_of(pc, "words")
    index.upsert(vectors=[{"id": "a", "values": [], "sparse_values": {"indices": [1, 9], "values": [0.5, 1.0]}}])
    assert index.query(sparse_vector={"indices": [9], "values": [2.0]}, top_k=5).matches[0].id == "a"
    refused("400", lambda: index.query(vector=[1.0], top_k=1), "Either 'sparse_vector' or 'ID' must be provided")
    pc.delete_index(name="words")
    cosine = {"metric": "cosine", "spec": SERVERLESS, "vector_type": "sparse"}
    refused("400", lambda: pc.create_index(name="words", **cosine), "must use the metric dotproduct")


# Namespaces ---------------------------------------------------------------------------------------------


@call((8,))
def create_namespace(pc):
    films(pc).create_namespace(name="made", schema=schema("genre"))


@call((7,))
def list_namespaces(pc):
    listed = films(pc).list_namespaces()
    names = [one.name for item in listed for one in getattr(item, "namespaces", None) or [item]]
    assert "n" in names
    page = films(pc).list_namespaces_paginated(limit=1)
    assert len(page.namespaces) == 1 and page.pagination.next


@call((7,))
def describe_namespace(pc):
    assert int(films(pc).describe_namespace(namespace="n").record_count) == 1


@call((7,))
def delete_namespace(pc):
    films(pc).delete_namespace(namespace="n")
    assert "n" not in films(pc).describe_index_stats().namespaces


# Imports ------------------------------------------------------------------------------------------------


@call((5, 4))
def imports(pc):
    index = films(pc)
    started = index.start_import(uri=FOLDER.as_uri(), error_mode="abort" if LINE >= (9,) else "ABORT")
    state = until(lambda: index.describe_import(started.id), lambda found: found.finished_at is not None)
    assert state.status == "Completed" and int(state.records_imported) == 2, state
    assert started.id in [one.id for one in index.list_imports()]
    index.cancel_import(started.id)


# Integrated inference -----------------------------------------------------------------------------------


@call((6,))
def create_index_for_model(pc):
    embed = {"model": E5, "field_map": {"text": "body"}, "metric": "cosine"}
    pc.create_index_for_model(name="notes", cloud="aws", region="us-east-1", embed=embed)
    assert pc.describe_index(name="notes").embed.model == E5
    unknown = {**embed, "model": "invalid-model"}
    other = {"name": "other", "cloud": "aws", "region": "us-east-1", "embed": unknown}
    refused(("400", "404"), lambda: pc.create_index_for_model(**other), "Model invalid-model not found")


@call((6,))
def upsert_records(pc):
    texts = ["The cat sleeps on the sofa.", "Stock markets fell on Monday.", "A cat chased the mouse."]
    records = [{"_id": str(number), "body": text, "long": len(text) > 26} for number, text in enumerate(texts)]
    index_of(pc, "notes").upsert_records(namespace="x", records=records)


@call((6,))
def search(pc):
    found = index_of(pc, "notes").search(
        namespace="x",
        query={"inputs": {"text": "cat and mouse"}, "top_k": 3},
        rerank={"model": RERANKER, "rank_fields": ["body"], "top_n": 1},
        fields=["body"],
    )
    (hit,) = found.result.hits
    assert hit["fields"]["body"] == "A cat chased the mouse."
    pc.delete_index(name="notes")


# Inference ----------------------------------------------------------------------------------------------


@call((5,))
def embed(pc):
    parameters = {"input_type": "passage", "truncate": "END"}
    embedded = pc.inference.embed(model=E5, inputs=["one text", "another"], parameters=parameters)
    assert len(embedded.data) == 2 and len(embedded.data[0]["values"]) == 1024


@call((5, 4))
def rerank(pc):
    documents = ["The cat sleeps.", "Stock markets fell."]
    ranked = pc.inference.rerank(model=RERANKER, query="Where do markets fall?", documents=documents, top_n=1)
    assert ranked.data[0].index == 1
    nameless = lambda: pc.inference.rerank(model="no-such-model", query="Where?", documents=documents)  # noqa: E731
    said("Model 'no-such-model' not found", nameless)
    ranked = pc.inference.rerank(model=RERANKER, query="Where do markets fall?", documents=documents, top_n=9)
    assert [row.index for row in ranked.data] == [1, 0]


@call((7,))
def models(pc):
    assert E5 in [one.model for one in pc.inference.list_models()]
    assert pc.inference.get_model(model_name=E5).vector_type == "dense"


# Backups and collections --------------------------------------------------------------------------------


@call((7,))
def backups(pc):
    backup = pc.create_backup(index_name="films", backup_name="nightly", description="")
    backup_id = backup.backup_id
    until(lambda: pc.describe_backup(backup_id=backup_id), lambda found: found.status == "Ready")
    assert backup_id in [one.backup_id for one in pc.list_backups(index_name="films")]
    pc.create_index_from_backup(name="restored", backup_id=backup_id)
    with_a_limit = pc.list_restore_jobs(limit=1)
    assert not with_a_limit.pagination
    (job,) = pc.list_restore_jobs()
    assert pc.describe_restore_job(job_id=job.restore_job_id).status == "Completed"
    assert index_of(pc, "restored").describe_index_stats().total_vector_count > 0
    pc.delete_index(name="restored")
    pc.delete_backup(backup_id=backup_id)


@call((4,))
def pods_and_collections(pc):
    pod = PodSpec(environment="us-east1-gcp", pod_type="p1.x1")
    pc.create_index(name="pods", dimension=2, metric="cosine", spec=pod)
    index = index_of(pc, "pods")
    index.upsert(vectors=[("a", [1.0, 2.0], {"genre": "drama"})])
    assert index.describe_index_stats(filter={"genre": "drama"}).total_vector_count == 1
    refused("400", lambda: list(index.list()))
    pc.configure_index(name="pods", replicas=2)
    assert pc.describe_index(name="pods").spec.pod.replicas == 2
    pc.create_collection(name="kept", source="pods")
    assert "kept" in pc.list_collections().names()
    assert until(lambda: pc.describe_collection("kept"), lambda found: found["status"] == "Ready")["vector_count"] == 1
    pc.delete_collection("kept")
    pc.delete_index(name="pods")


# Assistants ---------------------------------------------------------------------------------------------


@call((7,))
def create_assistant(pc):
    pc.assistant.create_assistant(assistant_name="guide", instructions="Be brief.", metadata={"team": "docs"})
    assert "guide" in [one.name for one in pc.assistant.list_assistants()]
    assert pc.assistant.describe_assistant(assistant_name="guide").status == "Ready"
    pc.assistant.update_assistant(assistant_name="guide", instructions="Be brief and kind.")


@call((7,))
def upload_file(pc):
    path = FOLDER / "guide.md"
    path.write_text("# Opening hours\n\nThe museum opens at nine and closes at five.\n", encoding="utf-8")
    assistant = assistant_of(pc, "guide")
    file = assistant("upload_file", file_path=str(path), metadata={"kind": "guide"})
    assert file.status == "Available"
    assert [one.id for one in assistant("list_files")] == [file.id]
    assert assistant("describe_file", file_id=file.id).name == "guide.md"


@call((7,))
def chat(pc):
    messages = [message("When does the museum open?")]
    answer = assistant_of(pc, "guide")("chat", messages=messages, model="gpt-4o")
    assert "nine" in answer.message.content and answer.citations[0].references[0].file.name == "guide.md"


@call((7,))
def chat_stream(pc):
    chunks = list(assistant_of(pc, "guide")("chat", messages=[message("When does the museum open?")], stream=True))
    assert [chunk.type for chunk in chunks][:: len(chunks) - 1] == ["message_start", "message_end"]


@call((7,))
def chat_completions(pc):
    answer = assistant_of(pc, "guide")("chat_completions", messages=[message("When does the museum open?")])
    assert "nine" in answer.choices[0].message.content


@call((7,))
def context(pc):
    found = assistant_of(pc, "guide")("context", query="When does the museum open?")
    assert "nine" in found.snippets[0].content


@call((7,))
def delete_assistant(pc):
    assistant = assistant_of(pc, "guide")
    for file in assistant("list_files"):
        assistant("delete_file", file_id=file.id)
    pc.assistant.delete_assistant(assistant_name="guide")


# Asyncio and gRPC ---------------------------------------------------------------------------------------


@call((6,))
def asyncio_client(pc):
    async def session():
        async with pinecone.PineconeAsyncio(api_key="local", host=URL) as client:
            description = await client.describe_index(name="films")
            async with client.IndexAsyncio(host=description.host) as index:
                await index.upsert(vectors=[("async", [0.2, 0.2, 0.9])])
                return await index.query(vector=[0.2, 0.2, 0.9], top_k=1)

    assert asyncio.run(session()).matches[0].id == "async"


if GRPC:

    @call((4,))
    def grpc_upsert(pc):
        vectors = [("g", [0.9, 0.9, 0.1], {"genre": "drama", "tags": ["old", "good"]}), ("h", [0.1, 0.9, 0.9])]
        assert grpc_films(pc).upsert(vectors=vectors, namespace="g").upserted_count == 2

    @call((4,))
    def grpc_query(pc):
        where = {"tags": {"$in": ["good"]}}
        found = grpc_films(pc).query(vector=[0.1, 0.9, 0.9], namespace="g", top_k=2, include_values=True)
        assert [match.id for match in found.matches] == ["h", "g"] and len(found.matches[0].values) == 3
        found = grpc_films(pc).query(id="h", namespace="g", top_k=2, filter=where, include_metadata=True)
        assert found.matches[0].metadata["genre"] == "drama"

    @call((4,))
    def grpc_fetch_and_update(pc):
        grpc_films(pc).update(id="g", namespace="g", set_metadata={"genre": "comedy"})
        assert grpc_films(pc).fetch(ids=["g"], namespace="g").vectors["g"].metadata["genre"] == "comedy"

    @call((4,))
    def grpc_list(pc):
        pages = grpc_films(pc).list(prefix="", namespace="g")
        assert [getattr(item, "id", item) for page in pages for item in getattr(page, "vectors", page)] == ["g", "h"]

    @call((4,))
    def grpc_stats(pc):
        assert grpc_films(pc).describe_index_stats().namespaces["g"].vector_count == 2

    @call((7,))
    def grpc_namespaces(pc):
        assert int(grpc_films(pc).describe_namespace(namespace="g").record_count) == 2
        grpc_films(pc).delete_namespace(namespace="g")

    @call((4,))
    def grpc_delete(pc):
        grpc_films(pc).upsert(vectors=[("i", [0.5, 0.5, 0.5])], namespace="i")
        grpc_films(pc).delete(ids=["i"], namespace="i")
        assert not grpc_films(pc).fetch(ids=["i"], namespace="i").vectors

    @call((4,))
    def grpc_errors(pc):
        check_refusals(grpc_films(pc))


@call((4,))
def delete_index(pc):
    pc.delete_index(name="films")
    assert "films" not in pc.list_indexes().names()


# What the lines say in different words ------------------------------------------------------------------


def index_of(pc, name):
    return pc.Index(host=pc.describe_index(name=name).host)


def films(pc):
    return index_of(pc, "films")


def schema(*filterable):
    if LINE >= (9,):
        return {"fields": {name: {"filterable": True} for name in filterable}}
    from pinecone.core.openapi.db_data import models

    fields = {name: models.CreateNamespaceRequestSchemaFields(filterable=True) for name in filterable}
    return models.CreateNamespaceRequestSchema(fields=fields)


def assistant_of(pc, name):
    """Calls a method of an assistant; in 9.x the methods are those of the client."""
    if LINE >= (9,):
        return lambda method, **arguments: getattr(pc.assistants, method)(assistant_name=name, **arguments)
    assistant = pc.assistant.Assistant(assistant_name=name)
    return lambda method, **arguments: getattr(assistant, method)(**arguments)


def message(content):
    if LINE >= (9,):
        return {"role": "user", "content": content}
    from pinecone_plugins.assistant.models.chat import Message

    return Message(role="user", content=content)


def grpc_films(pc):
    host = pc.describe_index(name="films").host.replace("http://", "")
    if LINE >= (9,):
        from pinecone.grpc import GrpcIndex

        return GrpcIndex(host=host, api_key="local", secure=False)
    from pinecone.grpc import GRPCClientConfig, PineconeGRPC

    client = PineconeGRPC(api_key="local", host=URL)
    return client.Index(host=host, grpc_config=GRPCClientConfig(secure=False))


def check_refusals(index):
    """Check what is said to requests of a dense index of three dimensions that the service refuses."""
    one = [1.0, 2.0, 3.0]
    said(
        "Vector dimension 2 does not match the dimension of the index 3",
        lambda: index.upsert(vectors=[("e", [1.0, 2.0])]),
    )
    said("ASCII", lambda: index.upsert(vectors=[("é", one)]))  # 9.x refuses it itself
    said(
        "must be a string, number, boolean or list of strings, got",
        lambda: index.upsert(vectors=[("e", one, {"pages": [1]})]),
    )
    said("exceeds the limit of 40960 bytes", lambda: index.upsert(vectors=[("e", one, {"text": "x" * 41_000})]))
    for which in ({"ids": ["e"]}, {"filter": {"genre": "drama"}}, {"delete_all": True}):
        said("Namespace not found", lambda which=which: index.delete(namespace="never", **which))
    said("do not support describing index stats", lambda: index.describe_index_stats(filter={"genre": "drama"}))
    said("with only sparse vector", lambda: index.query(sparse_vector={"indices": [1], "values": [1.0]}, top_k=1))


def said(text, request):
    try:
        request()
    except Exception as error:
        assert text in str(error), f"refused otherwise: {error}"
    else:
        raise AssertionError(f"not refused: {text}")


def refused(status, request, words=""):
    """Asks that a request is refused with a status, or one of some, and an error that has the words in its text."""
    try:
        request()
    except Exception as error:
        found = str(getattr(error, "status", None) or getattr(error, "status_code", None))
        assert found in status, f"refused with {found}: {error}"
        assert words in f"{error} {getattr(error, 'body', '')}", f"refused with other words: {error}"
    else:
        raise AssertionError(f"not refused with {status}")


def until(look, done, seconds=20):
    """What ``look`` finds, once it is ``done``."""
    end = time.monotonic() + seconds
    while not done(found := look()):
        assert time.monotonic() < end, f"not done after {seconds} s: {found}"
        time.sleep(0.05)
    return found


report(CALLS, Pinecone(api_key="local", host=URL))
