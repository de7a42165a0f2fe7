"""Type checkers accept the code of users in ``corpus/``, know the types that it states, and refuse what is wrong."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pinecone import FilterBuilder, Index, IndexAsyncio, Pinecone, PineconeAsyncio, PineconeFuture
from pinecone.admin import Admin, AdminAsyncio
from pinecone.admin.api_keys import ApiKeys
from pinecone.admin.organizations import Organizations
from pinecone.admin.projects import Projects
from pinecone.assistant import (
    Assistant,
    AssistantAsyncio,
    Assistants,
    AssistantsAsyncio,
    ChatStream,
    ChatStreamAsyncio,
    Paginator,
    PaginatorAsyncio,
)
from pinecone.db_control import DBControl
from pinecone.db_control.backups import Backups
from pinecone.db_control.collections import Collections
from pinecone.db_control.indexes import Indexes
from pinecone.db_control.restore_jobs import RestoreJobs
from pinecone.inference import Inference, InferenceAsyncio
from pinecone.local.faults import Faults
from pinecone.local.server import LocalServer

CORPUS = Path(__file__).parent / "corpus"
WRONG = "wrong.py"

CLASSES = [
    Admin,
    AdminAsyncio,
    ApiKeys,
    Assistant,
    AssistantAsyncio,
    Assistants,
    AssistantsAsyncio,
    Backups,
    ChatStream,
    ChatStreamAsyncio,
    Collections,
    DBControl,
    Faults,
    FilterBuilder,
    Index,
    IndexAsyncio,
    Indexes,
    Inference,
    InferenceAsyncio,
    LocalServer,
    Organizations,
    Paginator,
    PaginatorAsyncio,
    Pinecone,
    PineconeAsyncio,
    PineconeFuture,
    Projects,
    RestoreJobs,
]

#: Made by clients, for code of this package; or only there to say what to call instead.
INNER = {"admit", "draw", "from_documents", "from_texts", "open", "over", "wait"}


def test_right_code_is_accepted(findings):
    assert [finding for finding in findings if finding.file != WRONG] == []


def test_wrong_code_is_refused(findings):
    lines = (CORPUS / WRONG).read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert {finding.line for finding in findings if finding.file == WRONG} == marked


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_public_method_is_in_the_corpus(kind):
    used = {
        node.attr
        for path in CORPUS.glob("*.py")
        if path.name != WRONG
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }
    public = {
        name
        for base in kind.__mro__
        if base.__module__.startswith("pinecone.") and "models" not in base.__module__
        for name in vars(base)
        if not name.startswith("_")
    }
    assert sorted(public - used - INNER) == []
