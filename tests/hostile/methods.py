"""The methods that the hostile service answers: where they are, what they are given, and what is right.

The four ways to call them (sync and asyncio, over HTTP and gRPC) take the same table.
"""

from __future__ import annotations

import io
import json
from typing import Any, Callable, NamedTuple

from pinecone import Message, SearchQuery, ServerlessSpec

from .server import response

USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "read_units": 1}
INDEX = {
    "name": "movies",
    "dimension": 2,
    "metric": "cosine",
    "host": "localhost:1",
    "vector_type": "dense",
    "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}},
    "status": {"ready": True, "state": "Ready"},
}
ASSISTANT = {"name": "guide", "status": "Ready", "host": ""}
CHAT = {
    "id": "a1",
    "model": "gpt-4o",
    "finish_reason": "stop",
    "message": {"role": "assistant", "content": "8611 metres."},
    "citations": [{"position": 4, "references": [{"file": {"name": "k2.txt", "id": "f1"}, "pages": [1]}]}],
    "usage": USAGE,
}
TOKEN = response(b'{"access_token": "t", "expires_in": 1800, "token_type": "Bearer"}')

ASKED = [Message("How high is K2?")]
VECTORS = [("a", [0.5, 0.25])]
QUERY = {"vector": [0.5, 0.25], "top_k": 3}
FILTER = {"genre": "drama"}


class Method(NamedTuple):
    """A method with arguments.

    Attributes:
        path: Where it is, from the names that a face has.
        arguments: What it is given.
        right: JSON of the body that is right; None where it has no body.
        check: Whether a result says what the right body says.
        first: Answers to the requests that it sends before.
    """

    path: str
    arguments: dict[str, Any]
    right: Any = None
    check: Callable[[Any], bool] = lambda result: True
    first: tuple[bytes, ...] = ()

    @property
    def name(self) -> str:
        """What tells it from others."""
        return f"{self.path} in pieces" if self.arguments.get("stream") is True else self.path

    @property
    def body(self) -> bytes:
        """The body that is right."""
        return b"" if self.right is None else json.dumps(self.right).encode()


#: One of each kind: what becomes of an answer differs only between these.
KINDS = [
    Method("index.query", QUERY, {"matches": [{"id": "a", "score": 0.5}]}, lambda found: found.matches[0].id == "a"),
    Method("index.upsert", {"vectors": VECTORS}, {"upsertedCount": 1}, lambda done: done.upserted_count == 1),
    Method("pc.describe_index", {"name": "movies"}, INDEX, lambda index: index.to_dict() == INDEX),
    Method("pc.list_indexes", {}, {"indexes": [INDEX]}, lambda indexes: indexes.names() == ["movies"]),
    Method("assistant.list_files", {}, {"files": [{"id": "f1"}]}, lambda files: [file.id for file in files] == ["f1"]),
    Method("assistant.chat", {"messages": ASKED}, CHAT, lambda answer: answer.to_dict() == CHAT),
    Method("admin.projects.describe", {"project_id": "p"}, {"id": "p"}, lambda found: found.id == "p", (TOKEN,)),
]

#: Answers that come in pieces: what is right is no body but a stream.
STREAMS = [
    Method("assistant.chat", {"messages": ASKED, "stream": True}),
    Method("assistant.chat_completions", {"messages": ASKED, "stream": True}),
]

#: All others.
OTHERS = [
    *(
        Method(f"index.{name}", arguments)
        for name, arguments in (
            ("cancel_import", {"id": "1"}),
            ("create_namespace", {"name": "n"}),
            ("delete", {"ids": ["a"], "namespace": "n"}),
            ("delete_namespace", {"namespace": "n"}),
            ("describe_import", {"id": "1"}),
            ("describe_index_stats", {"filter": FILTER}),
            ("describe_namespace", {"namespace": "n"}),
            ("fetch", {"ids": ["a"], "namespace": "n"}),
            ("fetch_by_metadata", {"filter": FILTER, "namespace": "n"}),
            ("iter_records", {"namespace": "n"}),
            ("list", {"prefix": "a", "namespace": "n"}),
            ("list_imports", {}),
            ("list_imports_paginated", {}),
            ("list_namespaces", {}),
            ("list_namespaces_paginated", {}),
            ("list_paginated", {"prefix": "a", "namespace": "n"}),
            ("query_namespaces", {"vector": [0.5, 0.25], "namespaces": ["n"], "metric": "cosine", "top_k": 3}),
            ("search", {"namespace": "n", "query": SearchQuery(inputs={"text": "a"}, top_k=3)}),
            ("search_records", {"namespace": "n", "query": SearchQuery(inputs={"text": "a"}, top_k=3)}),
            ("start_import", {"uri": "s3://bucket/path/"}),
            ("update", {"id": "a", "values": [0.5, 0.25], "namespace": "n"}),
            ("upsert_records", {"namespace": "n", "records": [{"_id": "a", "text": "b"}]}),
        )
    ),
    *(
        Method(f"pc.{name}", arguments)
        for name, arguments in (
            ("index", {"name": "movies"}),
            ("configure_index", {"name": "movies", "tags": {"a": "b"}}),
            ("create_backup", {"index_name": "movies", "backup_name": "b"}),
            ("create_collection", {"name": "c", "source": "movies"}),
            ("create_index", {"name": "movies", "spec": ServerlessSpec("aws", "us-east-1"), "dimension": 2}),
            (
                "create_index_for_model",
                {
                    "name": "movies",
                    "cloud": "aws",
                    "region": "us-east-1",
                    "embed": {"model": "m", "field_map": {"text": "t"}},
                },
            ),
            ("create_index_from_backup", {"name": "movies", "backup_id": "b"}),
            ("delete_backup", {"backup_id": "b"}),
            ("delete_collection", {"name": "c"}),
            ("delete_index", {"name": "movies"}),
            ("describe_backup", {"backup_id": "b"}),
            ("describe_collection", {"name": "c"}),
            ("describe_restore_job", {"job_id": "j"}),
            ("has_index", {"name": "movies"}),
            ("list_backups", {"index_name": "movies"}),
            ("list_collections", {}),
            ("list_restore_jobs", {}),
            ("backups.pages", {}),
            ("restore_jobs.pages", {}),
            ("indexes.host_of", {"name": "movies"}),
            ("inference.embed", {"model": "m", "inputs": ["a"], "parameters": {"input_type": "query"}}),
            ("inference.rerank", {"model": "m", "query": "a", "documents": ["a", "b"]}),
            ("inference.get_model", {"model": "m"}),
            ("inference.list_models", {}),
        )
    ),
    *(
        Method(f"assistants.{name}", arguments)
        for name, arguments in (
            ("create", {"name": "guide"}),
            ("delete", {"name": "guide"}),
            ("describe", {"name": "guide"}),
            ("list", {}),
            ("list_assistants", {}),
            ("list_assistants_paginated", {}),
            ("list_page", {}),
            ("update", {"name": "guide", "instructions": "Be brief."}),
            ("chat", {"assistant_name": "guide", "messages": ASKED}),
            ("chat_completions", {"assistant_name": "guide", "messages": ASKED}),
            ("context", {"assistant_name": "guide", "query": "How high is K2?"}),
            ("list_files", {"assistant_name": "guide"}),
            ("list_files_page", {"assistant_name": "guide"}),
            ("evaluate_alignment", {"question": "a", "answer": "b", "ground_truth_answer": "c"}),
        )
    ),
    *(
        Method(f"assistant.{name}", arguments)
        for name, arguments in (
            ("chat_completions", {"messages": ASKED}),
            ("context", {"query": "How high is K2?"}),
            ("delete_file", {"file_id": "f"}),
            ("describe_file", {"file_id": "f"}),
            ("list_files_paginated", {}),
            ("upload_bytes_stream", {"stream": io.BytesIO(b"K2"), "file_name": "k2.txt"}),
        )
    ),
    *(
        Method(f"admin.{name}", arguments, first=(TOKEN,))
        for name, arguments in (
            ("projects.create", {"name": "p"}),
            ("projects.delete", {"project_id": "p"}),
            ("projects.delete_with_cleanup", {"project_id": "p", "max_attempts": 1, "retry_delay": 0}),
            ("projects.describe", {"name": "p"}),
            ("projects.describe_by_name", {"name": "p"}),
            ("projects.exists", {"name": "p"}),
            ("projects.list", {}),
            ("projects.update", {"project_id": "p", "name": "q"}),
            ("api_keys.create", {"project_id": "p", "name": "k"}),
            ("api_keys.delete", {"api_key_id": "k"}),
            ("api_keys.describe", {"api_key_id": "k"}),
            ("api_keys.list", {"project_id": "p"}),
            ("api_keys.update", {"api_key_id": "k", "name": "l"}),
            ("organizations.delete", {"organization_id": "o"}),
            ("organizations.describe", {"organization_id": "o"}),
            ("organizations.list", {}),
            ("organizations.update", {"organization_id": "o", "name": "p"}),
        )
    ),
    Method("admin.projects.list", {}),  # where the token is odd
]
