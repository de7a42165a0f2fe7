"""Code that runs calls in the background: ``async_req=True``."""

from __future__ import annotations

from concurrent.futures import wait
from typing import Any

from typing_extensions import assert_type

from pinecone import (
    DescribeIndexStatsResponse,
    FetchByMetadataResponse,
    FetchResponse,
    ImportModel,
    Index,
    ListImportsResponse,
    ListNamespacesResponse,
    ListResponse,
    NamespaceDescription,
    PineconeFuture,
    QueryNamespacesResults,
    QueryResponse,
    SearchRecordsResponse,
    StartImportResponse,
    UpdateResponse,
    UpsertRecordsResponse,
    UpsertResponse,
    Vector,
)
from pinecone.db_data.index import ApplyResult


def every_method(index: Index) -> None:
    upserted = index.upsert([("a", [0.1, 0.2])], "n", async_req=True)
    assert_type(upserted, PineconeFuture[UpsertResponse])
    records = index.upsert_records("n", [{"_id": "a", "text": "Apples"}], async_req=True)
    assert_type(records, PineconeFuture[UpsertRecordsResponse])
    assert_type(index.query(vector=[0.1], top_k=3, async_req=True), PineconeFuture[QueryResponse])
    assert_type(index.call("POST /query", vector=[0.1], top_k=3, async_req=True), PineconeFuture[QueryResponse])
    merged = index.query_namespaces(vector=[0.1], namespaces=["n"], metric="cosine", top_k=3, async_req=True)
    assert_type(merged, PineconeFuture[QueryNamespacesResults])
    query = {"inputs": {"text": "fruit"}, "top_k": 3}
    assert_type(index.search("n", query, async_req=True), PineconeFuture[SearchRecordsResponse])
    assert_type(index.search_records("n", query, async_req=True), PineconeFuture[SearchRecordsResponse])
    assert_type(index.fetch(["a"], async_req=True), PineconeFuture[FetchResponse])
    assert_type(index.fetch_by_metadata({"genre": "drama"}, async_req=True), PineconeFuture[FetchByMetadataResponse])
    assert_type(index.update("a", values=[0.1], async_req=True), PineconeFuture[UpdateResponse])
    deleted: dict[str, Any] = index.delete(["a"], async_req=True).get()
    assert_type(index.list_paginated(async_req=True), PineconeFuture[ListResponse])
    assert_type(index.describe_index_stats(async_req=True), PineconeFuture[DescribeIndexStatsResponse])
    assert_type(index.list_namespaces_paginated(async_req=True), PineconeFuture[ListNamespacesResponse])
    assert_type(index.create_namespace("n", async_req=True), PineconeFuture[NamespaceDescription])
    assert_type(index.describe_namespace("n", async_req=True), PineconeFuture[NamespaceDescription])
    gone: dict[str, Any] = index.delete_namespace("n", async_req=True).result()
    assert_type(index.start_import("s3://bucket/path/", async_req=True), PineconeFuture[StartImportResponse])
    assert_type(index.list_imports_paginated(async_req=True), PineconeFuture[ListImportsResponse])
    assert_type(index.describe_import("1", async_req=True), PineconeFuture[ImportModel])
    cancelled: dict[str, Any] = index.cancel_import("1", async_req=True).get()
    print(deleted, gone, cancelled)


def without(index: Index, later: bool) -> None:
    assert_type(index.query(vector=[0.1], top_k=3, async_req=False), QueryResponse)
    assert_type(index.query(vector=[0.1], top_k=3), QueryResponse)
    either = index.query(vector=[0.1], top_k=3, async_req=later)
    found = either.get() if isinstance(either, PineconeFuture) else either
    assert_type(found, QueryResponse)


def answers(index: Index) -> None:
    batches = [[Vector(str(number), [0.1, 0.2])] for number in range(10)]
    futures = [index.upsert(batch, async_req=True) for batch in batches]
    done, late = wait(futures, timeout=10)
    assert_type([future.result(timeout=5) for future in futures], list[UpsertResponse])
    assert_type([future.get(5).upserted_count for future in futures], list[int])
    assert_type([future.ready() and future.successful() for future in futures], list[bool])
    futures[0].wait(timeout=1)
    futures[0].add_done_callback(finished)
    print(len(done), len(late), futures[0].done(), futures[0].exception(), futures[0].cancel())


def finished(future: PineconeFuture[UpsertResponse]) -> None:
    assert_type(future.result().upserted_count, int)


def as_integrations_name_it(result: ApplyResult[QueryResponse]) -> QueryResponse:
    return result.get()
