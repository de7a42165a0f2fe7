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
    IndexAsyncio,
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
    PineconeAsyncio,
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


async def client() -> None:
    pc = PineconeAsyncio(
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
    async with PineconeAsyncio(api_key="key") as same:
        assert_type(same, PineconeAsyncio)
    index = pc.IndexAsyncio(host="localhost:5081")
    assert_type(index, IndexAsyncio)
    async with index as entered:
        assert_type(entered, IndexAsyncio)
    await index.close()
    await pc.close()


async def indexes(pc: PineconeAsyncio) -> None:
    created = await pc.create_index(
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
    await pc.create_index("pods", PodSpec(PodIndexEnvironment.US_EAST1_GCP, PodType.P1_X1, pods=1), 8, "dotproduct", -1)
    await pc.create_index("own", ByocSpec(environment="aws-us-east-1-b921"), 8)
    await pc.create_index("plain", {"serverless": {"cloud": "aws", "region": "us-east-1"}}, dimension=8)
    embed = IndexEmbed(model=EmbedModel.Multilingual_E5_Large, field_map={"text": "chunk"}, metric=Metric.COSINE)
    assert_type(await pc.create_index_for_model("texts", CloudProvider.AWS, "us-east-1", embed), IndexModel)

    listed = await pc.list_indexes()
    assert_type(listed, IndexList)
    assert_type(listed.names(), list[str])
    assert_type(listed.indexes, list[IndexModel])
    assert_type(listed[0], IndexModel)
    assert_type(len(listed), int)
    for one in listed:
        assert_type(one.name, str)

    index = await pc.describe_index("movies")
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

    assert_type(await pc.has_index("movies"), bool)
    assert_type(await pc.configure_index("movies", deletion_protection="enabled", tags={"env": ""}), IndexModel)
    await pc.configure_index(name="pods", replicas=2, pod_type=PodType.P1_X2)
    await pc.delete_index("movies", timeout=-1)


async def collections_and_backups(pc: PineconeAsyncio) -> None:
    assert_type(await pc.create_collection("copy", "pods"), CollectionModel)
    collections = await pc.list_collections()
    assert_type(collections, CollectionList)
    assert_type(collections.names(), list[str])
    assert_type((await pc.describe_collection("copy")).status, str)
    await pc.delete_collection("copy")

    backup = await pc.create_backup(index_name="movies", backup_name="before", description="before the move")
    assert_type(backup, BackupModel)
    backups = await pc.list_backups(index_name="movies", limit=5)
    assert_type(backups, BackupList)
    assert_type([each.backup_id for each in backups], list[str])
    assert_type((await pc.describe_backup(backup_id=backup.backup_id)).record_count, Optional[int])
    restored = await pc.create_index_from_backup(name="again", backup_id=backup.backup_id, tags={"env": "test"})
    assert_type(restored, CreateIndexFromBackupResponse)
    assert_type(restored.restore_job_id, str)
    assert_type(restored.host, str)
    jobs = await pc.list_restore_jobs(limit=5)
    assert_type(jobs, RestoreJobList)
    assert_type(jobs[0], RestoreJobModel)
    job = await pc.describe_restore_job(job_id=restored.restore_job_id)
    assert_type(job.percent_complete, Optional[float])
    await pc.delete_backup(backup_id=backup.backup_id)


async def resources(pc: PineconeAsyncio) -> None:
    spec = ServerlessSpec("aws", "us-east-1")
    assert_type(await pc.db.index.create(name="movies", spec=spec, dimension=8), IndexModel)
    assert_type(await pc.db.index.list(), IndexList)
    assert_type(await pc.db.index.has("movies"), bool)
    assert_type(await pc.db.collection.list(), CollectionList)
    assert_type(await pc.db.backup.get(backup_id="1"), BackupModel)
    assert_type(await pc.db.restore_job.get(job_id="1"), RestoreJobModel)


async def write(index: IndexAsyncio) -> None:
    done = await index.upsert(vectors=[("a", [0.1, 0.2]), ("b", [0.3, 0.4], {"genre": "drama"})], namespace="n")
    assert_type(done, UpsertResponse)
    assert_type(done.upserted_count, int)
    count: int = done["upserted_count"]
    print(count)
    await index.upsert([Vector(id="a", values=[0.1, 0.2], metadata={"genre": "drama", "years": ["1999", "2000"]})], "n")
    await index.upsert([{"id": "a", "values": [0.1, 0.2], "metadata": {"genre": "drama"}}], batch_size=100)
    await index.upsert([Vector("a", [0.1, 0.2], sparse_values=SparseValues(indices=[1], values=[0.5]))])
    await index.upsert((Vector(str(number), [0.1, 0.2]) for number in range(10)), "n", 5, False)
    await index.upsert([{"id": "s", "sparse_values": {"indices": [1], "values": [0.5]}}], "n")
    vectors: list[dict[str, Any]] = [{"id": "a", "values": [0.1]}]
    await index.upsert(vectors)
    tuples: list[tuple[str, list[float], dict[str, Any]]] = [("a", [0.1], {})]
    await index.upsert(tuples)
    mixed: list[Union[Vector, tuple[str, list[float]]]] = [("a", [0.1])]
    await index.upsert(mixed)
    assert_type(await index.upsert_records("n", [{"_id": "a", "text": "Apples", "year": 2024}]), UpsertRecordsResponse)
    assert_type(await index.update("a", [0.5, 0.6], {"genre": "comedy"}, "n"), UpdateResponse)
    await index.update(id="a", sparse_values={"indices": [1], "values": [0.5]})
    nothing: dict[str, Any] = await index.delete(["a"], namespace="n")
    print(nothing)
    await index.delete(delete_all=True, namespace="n")
    await index.delete(filter={"genre": {"$eq": "drama"}})


async def frame(index: IndexAsyncio, df: Any) -> None:
    assert_type(await index.upsert_from_dataframe(df, "n", 100, show_progress=False), UpsertResponse)


async def read(index: IndexAsyncio) -> None:
    found = await index.query(
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

    fetched = await index.fetch(["a", "b"], "n")
    assert_type(fetched, FetchResponse)
    assert_type(fetched.vectors["a"], Vector)
    assert_type(fetched.vectors["a"].values, list[float])
    assert_type(await index.fetch_by_metadata({"genre": "drama"}, "n", 10), FetchByMetadataResponse)

    async for ids in index.list(prefix="doc", limit=10, namespace="n"):
        assert_type(ids, ListPage)
        await index.delete(ids=ids, namespace="n")
        for id in ids:
            assert_type(id, str)
        assert_type(ids[0], str)
    listed = await index.list_paginated("doc", 10, namespace="n")
    assert_type(listed, ListResponse)
    if listed.pagination:
        assert_type(listed.pagination.next, Optional[str])

    stats = await index.describe_index_stats()
    assert_type(stats, DescribeIndexStatsResponse)
    assert_type(stats.dimension, Optional[int])
    assert_type(stats.total_vector_count, int)
    assert_type(stats.namespaces["n"].vector_count, int)
    total: int = stats["namespaces"]["n"]["vector_count"]
    print(total, stats.get("dimension"))


async def several_namespaces(index: IndexAsyncio) -> None:
    found = await index.query_namespaces(
        vector=[0.1, 0.2], namespaces=["m", "n"], metric="cosine", top_k=3, filter={"genre": "drama"}
    )
    assert_type(found, QueryNamespacesResults)
    assert_type(found.matches[0].namespace, str)
    assert_type(found.usage.read_units, Optional[int])


async def search(index: IndexAsyncio) -> None:
    found = await index.search(
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
    await index.search_records(namespace="n", query={"inputs": {"text": "fruit"}, "top_k": 3})


async def namespaces(index: IndexAsyncio) -> None:
    async for namespace in index.list_namespaces(limit=10):
        assert_type(namespace.name, str)
        assert_type(namespace.record_count, int)
    assert_type(await index.list_namespaces_paginated(limit=10), ListNamespacesResponse)
    assert_type(await index.describe_namespace(namespace="n"), NamespaceDescription)
    await index.delete_namespace(namespace="n")
    assert_type(await index.namespace.describe("n"), NamespaceDescription)


async def imports(index: IndexAsyncio) -> None:
    started = await index.start_import("s3://bucket/path/", error_mode=ImportErrorMode.CONTINUE)
    assert_type(started, StartImportResponse)
    async for one in index.list_imports():
        assert_type(one, ImportModel)
    assert_type(await index.list_imports_paginated(limit=10), ListImportsResponse)
    assert_type((await index.describe_import(started.id)).percent_complete, Optional[float])
    await index.cancel_import(started.id)
    assert_type(await index.bulk_import.describe(started.id), ImportModel)


async def inference(pc: PineconeAsyncio) -> None:
    embeddings = await pc.inference.embed(
        model=EmbedModel.Multilingual_E5_Large,
        inputs=["a", "b"],
        parameters={"input_type": "passage", "truncate": "END"},
    )
    assert_type(embeddings, EmbeddingsList)
    assert_type(len(embeddings), int)
    values: list[float] = embeddings[0]["values"]
    print(values, embeddings.model, embeddings.usage.total_tokens)
    await pc.inference.embed("multilingual-e5-large", "a")
    await pc.inference.embed(pc.inference.EmbedModel.Multilingual_E5_Large, "a")
    await pc.inference.rerank(pc.inference.RerankModel.Bge_Reranker_V2_M3, "a", ["b"])
    ranked = await pc.inference.rerank(
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
    models = await pc.inference.list_models(type="embed")
    assert_type(models, ModelInfoList)
    assert_type(models.names(), list[str])
    assert_type(await pc.inference.get_model(model_name="multilingual-e5-large"), ModelInfo)
    assert_type(await pc.inference.model.get("multilingual-e5-large"), ModelInfo)
    assert_type(await pc.inference.model.list(), ModelInfoList)
