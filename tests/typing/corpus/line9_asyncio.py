"""Code in the style of the 9.x line: indexes and records, by keywords and resources."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Optional

from typing_extensions import assert_type

from pinecone import (
    AsyncIndex,
    AsyncPinecone,
    BackupList,
    BackupModel,
    CollectionList,
    CollectionModel,
    CreateIndexFromBackupResponse,
    FetchByMetadataResponse,
    IndexEmbed,
    IndexList,
    IndexModel,
    IntegratedSpec,
    ListNamespacesResponse,
    ListPage,
    NamespaceDescription,
    QueryNamespacesResults,
    QueryResponse,
    ResponseInfo,
    RestoreJobList,
    RestoreJobModel,
    ServerlessSpec,
    UpdateResponse,
    UpsertResponse,
    Vector,
)
from pinecone.models.db_data import BatchError, Hit, ListItem, Usage


async def client() -> None:
    async with AsyncPinecone(api_key="key", timeout=10, connection_pool_maxsize=20, api_version="2025-10") as pc:
        assert_type(pc, AsyncPinecone)
        assert_type(await pc.index("movies"), AsyncIndex)
        assert_type(await pc.index(host="localhost:5081", pool_threads=4), AsyncIndex)
        async with await pc.Index(name="movies") as index:
            assert_type(index.host, str)
            assert_type(index.config.api_key, str)
            assert_type(index.pool_threads, int)
        await pc.close()
    async with AsyncIndex(api_key="key", host="localhost:5081") as alone:
        assert_type(alone, AsyncIndex)


async def indexes(pc: AsyncPinecone) -> None:
    spec = ServerlessSpec(cloud="aws", region="us-east-1", read_capacity={"mode": "OnDemand"})
    assert_type(await pc.indexes.create(name="movies", spec=spec, dimension=8, metric="cosine"), IndexModel)
    schema = {"genre": {"filterable": True}}
    await pc.indexes.create(name="fields", spec=spec, dimension=8, schema=schema, read_capacity={"mode": "OnDemand"})
    embed = IndexEmbed(model="multilingual-e5-large", field_map={"text": "chunk"})
    await pc.indexes.create(name="texts", spec=IntegratedSpec(cloud="aws", region="us-east-1", embed=embed))
    made = await pc.indexes.create_for_model(
        name="texts",
        cloud="aws",
        region="us-east-1",
        embed={"model": "multilingual-e5-large", "field_map": {"text": "chunk"}},
    )
    assert_type(made.dimension, Optional[int])
    restored = await pc.indexes.create_from_backup(name="again", backup_id="1", timeout=30)
    assert_type(restored, CreateIndexFromBackupResponse)
    assert_type(await pc.indexes.list(timeout=5), IndexList)
    described = await pc.indexes.describe("movies")
    assert_type(described, IndexModel)
    if described.spec.serverless and described.spec.serverless.read_capacity and described.spec.serverless.schema:
        assert_type(described.spec.serverless.read_capacity.mode, str)
        assert_type(described.spec.serverless.schema.fields["genre"].filterable, Optional[bool])
    if described.spec.pod and described.spec.pod.metadata_config:
        assert_type(described.spec.pod.metadata_config.indexed, Optional[list[str]])
    assert_type(await pc.indexes.exists("movies"), bool)
    assert_type(await pc.indexes.has("movies"), bool)
    assert_type(await pc.indexes.host_of("movies"), str)
    assert_type(await pc.indexes.configure("movies", serverless_read_capacity={"mode": "OnDemand"}), IndexModel)
    await pc.indexes.delete("movies", timeout=-1)


async def collections_and_backups(pc: AsyncPinecone) -> None:
    assert_type(await pc.collections.create(name="copy", source="pods"), CollectionModel)
    assert_type(await pc.collections.list(), CollectionList)
    assert_type(await pc.collections.describe("copy"), CollectionModel)
    await pc.collections.delete("copy")
    assert_type(await pc.backups.create(index_name="movies", name="before"), BackupModel)
    assert_type(await pc.backups.list(limit=10), BackupList)
    async for backups in pc.backups.pages(index_name="movies", limit=10):
        assert_type(backups, BackupList)
        assert_type(backups.next_token, Optional[str])
    assert_type(await pc.backups.describe(backup_id="1"), BackupModel)
    assert_type(await pc.backups.get(backup_id="1"), BackupModel)
    await pc.backups.delete(backup_id="1")
    assert_type(await pc.restore_jobs.list(limit=10), RestoreJobList)
    async for jobs in pc.restore_jobs.pages():
        assert_type(jobs, RestoreJobList)
    assert_type(await pc.restore_jobs.describe(job_id="1"), RestoreJobModel)
    assert_type(await pc.restore_jobs.get(job_id="1"), RestoreJobModel)


async def write(index: AsyncIndex) -> None:
    done = await index.upsert(
        vectors=[{"id": "a", "values": [0.1, 0.2]}],
        namespace="n",
        batch_size=100,
        max_concurrency=8,
        on_error="report",
        timeout=5.0,
    )
    assert_type(done, UpsertResponse)
    assert_type(done.has_errors, bool)
    assert_type(done.errors, list[BatchError])
    assert_type(done.failed_item_count, int)
    assert_type(done.response_info, Optional[ResponseInfo])
    if done.has_errors:
        await index.upsert(vectors=done.failed_items)
        print(done.errors[0].error_message, done.error_count, done.success_count)
    if done.response_info:
        assert_type(done.response_info.lsn_committed, Optional[int])
        assert_type(done.response_info.request_id, Optional[str])
    records = await index.upsert_records(namespace="n", records=[{"_id": "a", "text": "Apples"}], batch_size=10)
    assert_type(records.record_count, int)
    updated = await index.update(filter={"genre": "drama"}, set_metadata={"seen": True}, dry_run=True)
    assert_type(updated, UpdateResponse)
    assert_type(updated.matched_records, Optional[int])
    await index.delete(ids=["a"], namespace="n", timeout=2)
    await index.wait_until_visible(done, timeout=10)


async def read(index: AsyncIndex) -> None:
    found = await index.query(vector=[0.1, 0.2], top_k=3, scan_factor=2.0, max_candidates=100, timeout=5)
    assert_type(found, QueryResponse)
    assert_type(found.usage, Optional[Usage])
    await index.query(id="a", top_k=3)
    several = await index.query_namespaces(vector=[0.1], namespaces=["m", "n"], metric="cosine", top_k=3)
    assert_type(several, QueryNamespacesResults)
    assert_type(several.ns_usage, dict[str, Usage])
    page = await index.fetch_by_metadata(filter={"genre": "drama"}, namespace="n", limit=10)
    assert_type(page, FetchByMetadataResponse)
    assert_type(page.vectors, dict[str, Vector])
    async for record in index.iter_records(prefix="doc", include_values=False, namespace="n"):
        assert_type(record, Vector)
        assert_type(record.metadata, Optional[dict[str, Any]])


def pages(index: AsyncIndex) -> AsyncIterator[ListPage]:
    return index.list(prefix="doc", namespace="n")


async def ids(index: AsyncIndex) -> list[str]:
    found: list[str] = []
    async for page in pages(index):
        assert_type(page.vectors, list[ListItem])
        found += [item.id for item in page.vectors]
    return found


async def search(index: AsyncIndex) -> None:
    found = await index.search(namespace="n", top_k=3, inputs={"text": "fruit"}, filter={"year": 2024})
    assert_type(found.result.hits, list[Hit])
    assert_type(found.result.hits[0].id, str)
    assert_type(found.result.hits[0].score, float)
    rerank = {"model": "bge-reranker-v2-m3", "rank_fields": ["text"]}
    await index.search(namespace="n", top_k=3, vector=[0.1, 0.2], rerank=rerank, fields=["text"])
    await index.search_records(namespace="n", top_k=3, id="a", match_terms={"terms": ["fruit"], "strategy": "all"})


async def namespaces(index: AsyncIndex) -> None:
    created = await index.create_namespace(name="n", schema={"fields": {"genre": {"filterable": True}}})
    assert_type(created, NamespaceDescription)
    async for page in index.list_namespaces(prefix="n", limit=10):
        assert_type(page.namespaces, list[NamespaceDescription])
        assert_type(page[0], NamespaceDescription)
        for namespace in page:
            assert_type(namespace.record_count, int)
        assert_type(page.total_count, Optional[int])
    assert_type(await index.list_namespaces_paginated(prefix="n"), ListNamespacesResponse)
    assert_type(await index.describe_namespace(name="n"), NamespaceDescription)
    await index.delete_namespace(name="n")


async def imports(index: AsyncIndex) -> None:
    page = await index.list_imports_paginated(limit=10)
    assert_type([one.status for one in page], list[str])
    assert_type(page[0].id, str)
    assert_type(page.pagination.next if page.pagination else None, Optional[str])
    await index.start_import(uri="s3://bucket/path/", integration_id="i", error_mode="abort")
