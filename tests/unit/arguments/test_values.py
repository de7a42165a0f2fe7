"""Tags, parameters, documents and filters of the other services: what is no plain JSON is refused before it is sent."""

from __future__ import annotations

import math
from decimal import Decimal
from uuid import UUID

import numpy as np
import pytest

from pinecone import ServerlessSpec
from pinecone.assistant import calls as assistant
from pinecone.db_control import calls as control
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.inference import calls as inference
from pinecone.versioning import Operations

OPS = Operations("2025-10")
SETTINGS = ["dimension", "metric", "deletion_protection", "vector_type", "schema", "read_capacity"]
CHANGES = ["replicas", "pod_type", "deletion_protection", "embed", "read_capacity"]
CHAT = {"messages": [{"role": "user", "content": "x"}], "stream": False, "json_response": False}
CHAT |= {"include_highlights": False, "model": None, "context_options": None}

#: Every argument that holds what the user likes, with its path.
PLACES = {
    "create_index: tags key 'k'": lambda value: control.create_index(
        OPS, **dict.fromkeys(SETTINGS), name="i", spec=ServerlessSpec("aws", "us-east-1"), tags={"k": value}
    ),
    "configure_index: tags key 'k'": lambda value: control.configure_index(
        OPS, **dict.fromkeys([*CHANGES, "serverless_read_capacity", "byoc_read_capacity"]), name="i", tags={"k": value}
    ),
    "embed: parameters key 'k'": lambda value: inference.embed(OPS, "m", "x", {"k": value}),
    "rerank: documents[0].k": lambda value: inference.rerank(
        OPS,
        model="m",
        query="x",
        documents=[{"k": value}],
        rank_fields=["k"],
        return_documents=True,
        top_n=None,
        parameters=None,
    ),
    "create_assistant: metadata key 'k'": lambda value: assistant.create(OPS, "a", {"metadata": {"k": value}}, dict),
    "update_assistant: metadata key 'k'": lambda value: assistant.update(OPS, "a", None, {"k": value}),
    "upload_file: metadata key 'k'": lambda value: assistant.upload_file(
        OPS, "a", ("f.txt", b"x"), {"k": value}, None, None
    ),
    "list_files: filter key 'k'": lambda value: assistant.list_files_page(OPS, "a", {"k": value}, {}),
    "chat: filter key 'k'": lambda value: assistant.chat(OPS, "a", **CHAT, filter={"k": value}, temperature=None),
    "chat: temperature": lambda value: assistant.chat(OPS, "a", **CHAT, filter=None, temperature=value),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("value", "error", "said"),
    [
        (math.nan, PineconeApiValueError, "is not a finite number"),
        (np.float32("inf"), PineconeApiValueError, "is not a finite number"),
        (2**53 + 1, PineconeApiValueError, "is a whole number beyond 2**53"),
        ("\ud800", PineconeApiValueError, "holds text that cannot be sent"),
        (UUID(int=1), PineconeApiTypeError, "is of type UUID"),
        (Decimal(1), PineconeApiTypeError, "is of type Decimal"),
        (np.datetime64("2026-01-01"), PineconeApiTypeError, "is of type datetime64"),
        ({1: "x"}, PineconeApiTypeError, ""),
    ],
    ids=repr,
)
def test_what_is_no_json_is_refused(place, value, error, said):
    with pytest.raises(error) as caught:
        PLACES[place](value)
    assert str(caught.value).startswith(f"{place} {said}" if said else place.rstrip("'"))
