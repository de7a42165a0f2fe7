# @generated from tests/typing/corpus/routes_asyncio.py. Do not edit: run scripts/regen.
"""Code that calls operations by their routes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Optional

from typing_extensions import assert_type

from pinecone import Index, IndexList, IndexModel, Pinecone, ProjectList, RetryConfig
from pinecone.admin import Admin
from pinecone.models.assistant import AssistantFileModel
from pinecone.models.base import EmptyResponse
from pinecone.models.db_data import QueryResponse, UpsertResponse
from pinecone.models.operations import OperationArgument, OperationList, OperationModel, Route
from pinecone.models.view import View


def project(pc: Pinecone) -> None:
    assert_type(pc.call("GET /indexes"), IndexList)
    found = pc.call("GET /indexes/{index_name}", index_name="films", options={"timeout": 5})
    assert_type(found, IndexModel)
    spec = {"serverless": {"cloud": "aws", "region": "us-east-1"}}
    retry = RetryConfig(max_retries=0)
    assert_type(pc.call("POST /indexes", name="films", dimension=2, spec=spec, options={"retry": retry}), IndexModel)
    assert_type(pc.call("PATCH /indexes/{index_name}", index_name="films", tags=None), IndexModel)
    restored = pc.call("POST /backups/{backup_id}/create-index", backup_id="b", name="films")
    assert_type(restored, View)
    pc.call("DELETE /indexes/{index_name}", index_name="films")


def assistants(pc: Pinecone) -> None:
    route: Final = "POST /files/{assistant_name}"
    uploaded = pc.call(route, assistant_name="guide", file=Path("notes.md"), multimodal="true")
    assert_type(uploaded, AssistantFileModel)
    pc.call(route, assistant_name="guide", file=("notes.md", b"# K2", "text/markdown"))
    messages = [{"role": "user", "content": "How high is K2?"}]
    pc.call("POST /chat/{assistant_name}", assistant_name="guide", messages=messages, stream=True)


def index(index: Index, limit: Optional[int]) -> None:
    assert_type(index.call("POST /query", top_k=3, vector=[0.1], filter={"year": 2020}), QueryResponse)
    vectors = [{"id": "a", "values": [0.1]}]
    assert_type(index.call("POST /vectors/upsert", vectors=vectors), UpsertResponse)
    assert_type(index.call("DELETE /namespaces/{namespace}", namespace="n"), EmptyResponse)
    index.call("GET /namespaces", limit=limit)


def administration(admin: Admin) -> None:
    assert_type(admin.call("GET /admin/projects"), ProjectList)
    assert_type(admin.operations(), OperationList)


def listed(pc: Pinecone, index: Index, arguments: dict[str, Any]) -> None:
    assert_type(index.operations().routes(), list[Route])
    for operation in pc.operations():
        assert_type(operation, OperationModel)
        assert_type(operation.arguments, tuple[OperationArgument, ...])
        assert_type(operation.until, Optional[str])
        assert_type(pc.call(operation.route, **arguments), Any)
    index.call(Route("POST /" + "query"), **arguments)
