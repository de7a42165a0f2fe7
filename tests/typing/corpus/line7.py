# @generated from tests/typing/corpus/line7_asyncio.py. Do not edit: run scripts/regen.
"""Code in the style of the 7.x line: indexes and records."""

from __future__ import annotations

from typing import Any, Optional, Union

from typing_extensions import assert_type

from pinecone import (
    AwsRegion,
    BackupList,
    BackupModel,
    ByocSpec,
    CloudProvider,
    CollectionList,
    CollectionModel,
    CreateIndexFromBackupResponse,
    DeletionProtection,
    DescribeIndexStatsResponse,
    EmbeddingsList,
    EmbedModel,
    FetchByMetadataResponse,
    FetchResponse,
    ImportErrorMode,
    ImportModel,
    Index,
    IndexEmbed,
    IndexList,
    IndexModel,
    ListImportsResponse,
    ListNamespacesResponse,
    ListPage,
    ListResponse,
    Metric,
    ModelInfo,
    ModelInfoList,
    NamespaceDescription,
    Pinecone,
    PodIndexEnvironment,
    PodSpec,
    PodType,
    QueryNamespacesResults,
    QueryResponse,
    RerankModel,
    RerankResult,
    RestoreJobList,
    RestoreJobModel,
    SearchQuery,
    SearchRecordsResponse,
    SearchRerank,
    ServerlessSpec,
    SparseValues,
    StartImportResponse,
    UpdateResponse,
    UpsertRecordsResponse,
    UpsertResponse,
    Vector,
    VectorType,
)


def client() -> None:
    pc = Pinecone(
        "key",
        "http://localhost:5080",
        additional_headers={"x-team": "search"},
        proxy_url="http://proxy:3128",
        proxy_headers={"proxy-authorization": "Basic eA=="},
        ssl_ca_certs="ca.pem",
        ssl_verify=True,
        pool_threads=4,
        source_tag="corpus",
    )
    assert_type(pc.pool_threads, Optional[int])
    assert_type(pc.config.host, str)
    with Pinecone(api_key="key") as same:
        assert_type(same, Pinecone)
    index = pc.Index(host="localhost:5081")
    assert_type(index, Index)
    with index as entered:
        assert_type(entered, Index)
    index.close()
    pc.close()


def indexes(pc: Pinecone) -> None:
    created = pc.create_index(
        name="movies",
        dimension=1536,
        metric=Metric.COSINE,
        spec=ServerlessSpec(cloud=CloudProvider.AWS, region=AwsRegion.US_EAST_1),
        deletion_protection=DeletionProtection.DISABLED,
        vector_type=VectorType.DENSE,
        tags={"env": "test"},
        timeout=60,
    )
    assert_type(created, IndexModel)
    pc.create_index("pods", PodSpec(PodIndexEnvironment.US_EAST1_GCP, PodType.P1_X1, pods=1), 8, "dotproduct", -1)
    pc.create_index("own", ByocSpec(environment="aws-us-east-1-b921"), 8)
    pc.create_index("plain", {"serverless": {"cloud": "aws", "region": "us-east-1"}}, dimension=8)
    embed = IndexEmbed(model=EmbedModel.Multilingual_E5_Large, field_map={"text": "chunk"}, metric=Metric.COSINE)
    assert_type(pc.create_index_for_model("texts", CloudProvider.AWS, "us-east-1", embed), IndexModel)

    listed = pc.list_indexes()
    assert_type(listed, IndexList)
    assert_type(listed.names(), list[str])
    assert_type(listed.indexes, list[IndexModel])
    assert_type(listed[0], IndexModel)
    assert_type(len(listed), int)
    for one in listed:
        assert_type(one.name, str)

    index = pc.describe_index("movies")
    assert_type(index.name, str)
    assert_type(index.dimension, Optional[int])
    assert_type(index.metric, str)
    assert_type(index.host, str)
    assert_type(index.status.ready, bool)
    assert_type(index.status.state, str)
    assert_type(index.vector_type, Optional[str])
    assert_type(index.deletion_protection, Optional[str])
    if index.spec.serverless:
        assert_type(index.spec.serverless.region, str)
    if index.spec.pod:
        assert_type(index.spec.pod.replicas, Optional[int])
    if index.tags:
        assert_type(index.tags["env"], str)
    if index.embed:
        assert_type(index.embed.model, str)
    host: str = index["host"]
    ready: bool = index["status"]["ready"]
    region: Optional[str] = index.get("region", host if ready else None)
    print(region, index.to_dict()["name"], "name" in index, index.keys(), index.items())

    assert_type(pc.has_index("movies"), bool)
    assert_type(pc.configure_index("movies", deletion_protection="enabled", tags={"env": ""}), IndexModel)
    pc.configure_index(name="pods", replicas=2, pod_type=PodType.P1_X2)
    pc.delete_index("movies", timeout=-1)


def collections_and_backups(pc: Pinecone) -> None:
    assert_type(pc.create_collection("copy", "pods"), CollectionModel)
    collections = pc.list_collections()
    assert_type(collections, CollectionList)
    assert_type(collections.names(), list[str])
    assert_type((pc.describe_collection("copy")).status, str)
    pc.delete_collection("copy")

    backup = pc.create_backup(index_name="movies", backup_name="before", description="before the move")
    assert_type(backup, BackupModel)
    backups = pc.list_backups(index_name="movies", limit=5)
    assert_type(backups, BackupList)
    assert_type([each.backup_id for each in backups], list[str])
    assert_type((pc.describe_backup(backup_id=backup.backup_id)).record_count, Optional[int])
    restored = pc.create_index_from_backup(name="again", backup_id=backup.backup_id, tags={"env": "test"})
    assert_type(restored, CreateIndexFromBackupResponse)
    assert_type(restored.restore_job_id, str)
    assert_type(restored.host, str)
    jobs = pc.list_restore_jobs(limit=5)
    assert_type(jobs, RestoreJobList)
    assert_type(jobs[0], RestoreJobModel)
    job = pc.describe_restore_job(job_id=restored.restore_job_id)
    assert_type(job.percent_complete, Optional[float])
    pc.delete_backup(backup_id=backup.backup_id)


def resources(pc: Pinecone) -> None:
    spec = ServerlessSpec("aws", "us-east-1")
    assert_type(pc.db.index.create(name="movies", spec=spec, dimension=8), IndexModel)
    assert_type(pc.db.index.list(), IndexList)
    assert_type(pc.db.index.has("movies"), bool)
    assert_type(pc.db.collection.list(), CollectionList)
    assert_type(pc.db.backup.get(backup_id="1"), BackupModel)
    assert_type(pc.db.restore_job.get(job_id="1"), RestoreJobModel)


def write(index: Index) -> None:
    done = index.upsert(vectors=[("a", [0.1, 0.2]), ("b", [0.3, 0.4], {"genre": "drama"})], namespace="n")
    assert_type(done, UpsertResponse)
    assert_type(done.upserted_count, int)
    count: int = done["upserted_count"]
    print(count)
    index.upsert([Vector(id="a", values=[0.1, 0.2], metadata={"genre": "drama", "years": ["1999", "2000"]})], "n")
    index.upsert([{"id": "a", "values": [0.1, 0.2], "metadata": {"genre": "drama"}}], batch_size=100)
    index.upsert([Vector("a", [0.1, 0.2], sparse_values=SparseValues(indices=[1], values=[0.5]))])
    index.upsert((Vector(str(number), [0.1, 0.2]) for number in range(10)), "n", 5, False)
    index.upsert([{"id": "s", "sparse_values": {"indices": [1], "values": [0.5]}}], "n")
    vectors: list[dict[str, Any]] = [{"id": "a", "values": [0.1]}]
    index.upsert(vectors)
    tuples: list[tuple[str, list[float], dict[str, Any]]] = [("a", [0.1], {})]
    index.upsert(tuples)
    mixed: list[Union[Vector, tuple[str, list[float]]]] = [("a", [0.1])]
    index.upsert(mixed)
    assert_type(index.upsert_records("n", [{"_id": "a", "text": "Apples", "year": 2024}]), UpsertRecordsResponse)
    assert_type(index.update("a", [0.5, 0.6], {"genre": "comedy"}, "n"), UpdateResponse)
    index.update(id="a", sparse_values={"indices": [1], "values": [0.5]})
    nothing: dict[str, Any] = index.delete(["a"], namespace="n")
    print(nothing)
    index.delete(delete_all=True, namespace="n")
    index.delete(filter={"genre": {"$eq": "drama"}})


def frame(index: Index, df: Any) -> None:
    assert_type(index.upsert_from_dataframe(df, "n", 100, show_progress=False), UpsertResponse)


def read(index: Index) -> None:
    found = index.query(
        vector=[0.1, 0.2],
        top_k=3,
        namespace="n",
        filter={"genre": {"$in": ["drama", "comedy"]}},
        include_values=True,
        include_metadata=True,
        sparse_vector={"indices": [1], "values": [0.5]},
    )
    assert_type(found, QueryResponse)
    assert_type(found.namespace, str)
    for match in found.matches:
        assert_type(match.id, str)
        assert_type(match.score, float)
        assert_type(match.values, list[float])
        if match.metadata:
            genre: str = match.metadata["genre"]
            print(genre)
        if match.sparse_values:
            assert_type(match.sparse_values.indices, list[int])
    for each in found["matches"]:
        print(each["id"], each["score"], each.get("metadata"))
    if found.usage:
        assert_type(found.usage.read_units, Optional[int])
    print(found.to_dict()["matches"], "usage" in found)

    fetched = index.fetch(["a", "b"], "n")
    assert_type(fetched, FetchResponse)
    assert_type(fetched.vectors["a"], Vector)
    assert_type(fetched.vectors["a"].values, list[float])
    assert_type(index.fetch_by_metadata({"genre": "drama"}, "n", 10), FetchByMetadataResponse)

    for ids in index.list(prefix="doc", limit=10, namespace="n"):
        assert_type(ids, ListPage)
        index.delete(ids=ids, namespace="n")
        for id in ids:
            assert_type(id, str)
        assert_type(ids[0], str)
    listed = index.list_paginated("doc", 10, namespace="n")
    assert_type(listed, ListResponse)
    if listed.pagination:
        assert_type(listed.pagination.next, Optional[str])

    stats = index.describe_index_stats()
    assert_type(stats, DescribeIndexStatsResponse)
    assert_type(stats.dimension, Optional[int])
    assert_type(stats.total_vector_count, int)
    assert_type(stats.namespaces["n"].vector_count, int)
    total: int = stats["namespaces"]["n"]["vector_count"]
    print(total, stats.get("dimension"))


def several_namespaces(index: Index) -> None:
    found = index.query_namespaces(
        vector=[0.1, 0.2], namespaces=["m", "n"], metric="cosine", top_k=3, filter={"genre": "drama"}
    )
    assert_type(found, QueryNamespacesResults)
    assert_type(found.matches[0].namespace, str)
    assert_type(found.usage.read_units, Optional[int])


def search(index: Index) -> None:
    found = index.search(
        "n",
        SearchQuery(inputs={"text": "fruit"}, top_k=3, filter={"year": 2024}),
        SearchRerank(model=RerankModel.Bge_Reranker_V2_M3, rank_fields=["text"], top_n=1),
        ["text", "year"],
    )
    assert_type(found, SearchRecordsResponse)
    for hit in found.result.hits:
        assert_type(hit._id, str)  # pyright: ignore[reportPrivateUsage] - the name of the field on the wire
        assert_type(hit.fields, dict[str, Any])
        print(hit["_id"], hit["_score"])
    assert_type(found.usage.read_units, Optional[int])
    index.search_records(namespace="n", query={"inputs": {"text": "fruit"}, "top_k": 3})


def namespaces(index: Index) -> None:
    for namespace in index.list_namespaces(limit=10):
        assert_type(namespace.name, str)
        assert_type(namespace.record_count, int)
    assert_type(index.list_namespaces_paginated(limit=10), ListNamespacesResponse)
    assert_type(index.describe_namespace(namespace="n"), NamespaceDescription)
    index.delete_namespace(namespace="n")
    assert_type(index.namespace.describe("n"), NamespaceDescription)


def imports(index: Index) -> None:
    started = index.start_import("s3://bucket/path/", error_mode=ImportErrorMode.CONTINUE)
    assert_type(started, StartImportResponse)
    for one in index.list_imports():
        assert_type(one, ImportModel)
    assert_type(index.list_imports_paginated(limit=10), ListImportsResponse)
    assert_type((index.describe_import(started.id)).percent_complete, Optional[float])
    index.cancel_import(started.id)
    assert_type(index.bulk_import.describe(started.id), ImportModel)


def inference(pc: Pinecone) -> None:
    embeddings = pc.inference.embed(
        model=EmbedModel.Multilingual_E5_Large,
        inputs=["a", "b"],
        parameters={"input_type": "passage", "truncate": "END"},
    )
    assert_type(embeddings, EmbeddingsList)
    assert_type(len(embeddings), int)
    values: list[float] = embeddings[0]["values"]
    print(values, embeddings.model, embeddings.usage.total_tokens)
    pc.inference.embed("multilingual-e5-large", "a")
    pc.inference.embed(pc.inference.EmbedModel.Multilingual_E5_Large, "a")
    pc.inference.rerank(pc.inference.RerankModel.Bge_Reranker_V2_M3, "a", ["b"])
    ranked = pc.inference.rerank(
        model=RerankModel.Bge_Reranker_V2_M3,
        query="fruit",
        documents=[{"id": "1", "text": "an apple"}, {"id": "2", "text": "a car"}],
        rank_fields=["text"],
        top_n=1,
        return_documents=True,
    )
    assert_type(ranked, RerankResult)
    assert_type(ranked.data[0].score, float)
    assert_type(ranked.data[0].index, int)
    if ranked.data[0].document:
        text: str = ranked.data[0].document["text"]
        print(text)
    models = pc.inference.list_models(type="embed")
    assert_type(models, ModelInfoList)
    assert_type(models.names(), list[str])
    assert_type(pc.inference.get_model(model_name="multilingual-e5-large"), ModelInfo)
    assert_type(pc.inference.model.get("multilingual-e5-large"), ModelInfo)
    assert_type(pc.inference.model.list(), ModelInfoList)
