"""Code that calls operations by their routes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Optional

from typing_extensions import assert_type

from pinecone import IndexAsyncio, IndexList, IndexModel, PineconeAsyncio, ProjectList, RetryConfig
from pinecone.admin import AdminAsyncio
from pinecone.models.assistant import AssistantFileModel
from pinecone.models.base import EmptyResponse
from pinecone.models.db_data import QueryResponse, UpsertResponse
from pinecone.models.operations import OperationArgument, OperationList, OperationModel, Route
from pinecone.models.view import View


async def project(pc: PineconeAsyncio) -> None:
    assert_type(await pc.call("GET /indexes"), IndexList)
    found = await pc.call("GET /indexes/{index_name}", index_name="films", options={"timeout": 5})
    assert_type(found, IndexModel)
    spec = {"serverless": {"cloud": "aws", "region": "us-east-1"}}
    retry = RetryConfig(max_retries=0)
    assert_type(
        await pc.call("POST /indexes", name="films", dimension=2, spec=spec, options={"retry": retry}), IndexModel
    )
    assert_type(await pc.call("PATCH /indexes/{index_name}", index_name="films", tags=None), IndexModel)
    restored = await pc.call("POST /backups/{backup_id}/create-index", backup_id="b", name="films")
    assert_type(restored, View)
    await pc.call("DELETE /indexes/{index_name}", index_name="films")


async def assistants(pc: PineconeAsyncio) -> None:
    route: Final = "POST /files/{assistant_name}"
    uploaded = await pc.call(route, assistant_name="guide", file=Path("notes.md"), multimodal="true")
    assert_type(uploaded, AssistantFileModel)
    await pc.call(route, assistant_name="guide", file=("notes.md", b"# K2", "text/markdown"))
    messages = [{"role": "user", "content": "How high is K2?"}]
    await pc.call("POST /chat/{assistant_name}", assistant_name="guide", messages=messages, stream=True)


async def index(index: IndexAsyncio, limit: Optional[int]) -> None:
    assert_type(await index.call("POST /query", top_k=3, vector=[0.1], filter={"year": 2020}), QueryResponse)
    vectors = [{"id": "a", "values": [0.1]}]
    assert_type(await index.call("POST /vectors/upsert", vectors=vectors), UpsertResponse)
    assert_type(await index.call("DELETE /namespaces/{namespace}", namespace="n"), EmptyResponse)
    await index.call("GET /namespaces", limit=limit)


async def administration(admin: AdminAsyncio) -> None:
    assert_type(await admin.call("GET /admin/projects"), ProjectList)
    assert_type(admin.operations(), OperationList)


async def listed(pc: PineconeAsyncio, index: IndexAsyncio, arguments: dict[str, Any]) -> None:
    assert_type(index.operations().routes(), list[Route])
    for operation in pc.operations():
        assert_type(operation, OperationModel)
        assert_type(operation.arguments, tuple[OperationArgument, ...])
        assert_type(operation.until, Optional[str])
        assert_type(await pc.call(operation.route, **arguments), Any)
    await index.call(Route("POST /" + "query"), **arguments)
