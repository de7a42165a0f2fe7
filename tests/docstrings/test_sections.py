"""Docstrings of the public API have the sections that they need."""

from __future__ import annotations

import inspect

import pytest

import pinecone
from pinecone import assistant, inference
from pinecone.admin import (
    admin,
    admin_asyncio,
    api_keys,
    api_keys_asyncio,
    organizations,
    organizations_asyncio,
    projects,
    projects_asyncio,
)
from pinecone.assistant import methods as assistant_methods
from pinecone.assistant import methods_asyncio as assistant_methods_asyncio
from pinecone.assistant import streams, streams_asyncio
from pinecone.client import db, db_asyncio, methods, methods_asyncio
from pinecone.db_control import (
    backups,
    backups_asyncio,
    collections,
    collections_asyncio,
    indexes,
    indexes_asyncio,
    restore_jobs,
    restore_jobs_asyncio,
)
from pinecone.local.faults import Faults
from pinecone.local.server import LocalServer
from pinecone.models.base import Struct
from pinecone.models.view import View

from .documented import Documented, in_class

EXPORTED = {name: value for name in pinecone.__all__ if name != "__version__" for value in [getattr(pinecone, name)]}

FACES = [
    pinecone.Index,
    pinecone.IndexAsyncio,
    pinecone.Pinecone,
    pinecone.PineconeAsyncio,
    admin.Admin,
    admin_asyncio.AdminAsyncio,
    api_keys.ApiKeys,
    api_keys_asyncio.ApiKeysAsyncio,
    assistant.Assistant,
    assistant.AssistantAsyncio,
    assistant.Assistants,
    assistant.AssistantsAsyncio,
    assistant_methods.AssistantMethods,
    assistant_methods_asyncio.AssistantMethodsAsyncio,
    assistant.ChatCompletionStream,
    assistant.ChatCompletionStreamAsyncio,
    assistant.ChatStream,
    assistant.ChatStreamAsyncio,
    assistant.Paginator,
    assistant.PaginatorAsyncio,
    backups.Backups,
    backups_asyncio.BackupsAsyncio,
    collections.Collections,
    collections_asyncio.CollectionsAsyncio,
    db.DBControl,
    db_asyncio.DBControlAsyncio,
    indexes.Indexes,
    indexes_asyncio.IndexesAsyncio,
    methods.Methods,
    methods_asyncio.MethodsAsyncio,
    inference.Inference,
    inference.InferenceAsyncio,
    organizations.Organizations,
    organizations_asyncio.OrganizationsAsyncio,
    projects.Projects,
    projects_asyncio.ProjectsAsyncio,
    restore_jobs.RestoreJobs,
    restore_jobs_asyncio.RestoreJobsAsyncio,
    streams.EventStream,
    streams_asyncio.EventStreamAsyncio,
]
METHODS = [one for face in [*FACES, Faults, LocalServer] for one in in_class(face) if inspect.isfunction(one.value)]
CALLS = [one for one in METHODS if "options" in inspect.signature(one.value).parameters and ".local." not in one.name]
RESULTS = [value for value in EXPORTED.values() if inspect.isclass(value) and issubclass(value, (Struct, View))]


def named(documented: Documented) -> str:
    return documented.name


@pytest.mark.parametrize("name", EXPORTED)
def test_every_export_is_documented(name):
    value = EXPORTED[name]
    if inspect.isclass(value) and value.__module__.startswith("pinecone"):
        assert [one.name for one in in_class(value) if not one.text] == []


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.__name__)
def test_everything_of_a_face_is_documented(face):
    assert [one.name for one in in_class(face) if not one.text] == []


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_every_argument_is_explained(method):
    assert method.items("Args") == inspect.signature(method.value).parameters.keys() - {"cls", "self"}


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_what_is_returned_is_explained(method):
    returned = inspect.signature(method.value).return_annotation
    function = inspect.unwrap(method.value)
    yields = inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function)
    title = "Yields" if yields else "Returns"
    assert (title in method.sections) == (returned not in ("None", "Self"))


@pytest.mark.parametrize("method", CALLS, ids=named)
def test_every_call_has_its_errors_version_and_example(method):
    assert {"Raises", "Example"} <= method.sections.keys()
    assert "\nSince API 20" in method.text


@pytest.mark.parametrize("kind", RESULTS, ids=lambda kind: kind.__name__)
def test_every_field_is_explained(kind):
    fields = kind._FIELDS if issubclass(kind, View) else kind.__struct_fields__
    explained = {name for base in kind.__mro__ for name in Documented("", base).items("Args", "Attributes")}
    assert sorted(set(fields) - explained) == []
