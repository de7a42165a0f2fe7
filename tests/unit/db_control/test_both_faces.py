"""What holds of the sync and the asyncio client alike, and of their two spellings."""

from __future__ import annotations

import asyncio
import inspect

import httpx
import pytest

from pinecone import Config, IndexAsyncio, Pinecone, PineconeApiValueError, PineconeAsyncio
from pinecone.client.methods import Methods
from pinecone.client.methods_asyncio import MethodsAsyncio
from pinecone.db_control.backups import Backups
from pinecone.db_control.backups_asyncio import BackupsAsyncio
from pinecone.db_control.collections import Collections
from pinecone.db_control.collections_asyncio import CollectionsAsyncio
from pinecone.db_control.indexes import Indexes
from pinecone.db_control.indexes_asyncio import IndexesAsyncio
from pinecone.db_control.restore_jobs import RestoreJobs
from pinecone.db_control.restore_jobs_asyncio import RestoreJobsAsyncio

CLIENTS = [Pinecone, PineconeAsyncio]

#: Method of the client, and of the resource.
SPELLINGS = {
    "create_index": "indexes.create",
    "create_index_for_model": "indexes.create_for_model",
    "create_index_from_backup": "indexes.create_from_backup",
    "list_indexes": "indexes.list",
    "describe_index": "indexes.describe",
    "has_index": "indexes.exists",
    "configure_index": "indexes.configure",
    "delete_index": "indexes.delete",
    "create_collection": "collections.create",
    "list_collections": "collections.list",
    "describe_collection": "collections.describe",
    "delete_collection": "collections.delete",
    "create_backup": "backups.create",
    "list_backups": "backups.list",
    "describe_backup": "backups.describe",
    "delete_backup": "backups.delete",
    "list_restore_jobs": "restore_jobs.list",
    "describe_restore_job": "restore_jobs.describe",
}
SYNC = {"indexes": Indexes, "collections": Collections, "backups": Backups, "restore_jobs": RestoreJobs}
ASYNCIO = {
    "indexes": IndexesAsyncio,
    "collections": CollectionsAsyncio,
    "backups": BackupsAsyncio,
    "restore_jobs": RestoreJobsAsyncio,
}


def body(method):
    """Documentation of a method from its arguments to its first version."""
    text = inspect.getdoc(method)
    return text[text.find("Args:") : text.index("Example:")]


def test_every_method_of_the_client_is_one_of_a_resource():
    assert {name for name in vars(MethodsAsyncio) if not name.startswith("_")} == SPELLINGS.keys()


@pytest.mark.parametrize(("client", "resources"), [(Methods, SYNC), (MethodsAsyncio, ASYNCIO)])
@pytest.mark.parametrize(("flat", "path"), SPELLINGS.items())
def test_two_spellings_are_one(client, resources, flat, path):
    resource, name = path.split(".")
    one, other = getattr(client, flat), getattr(resources[resource], name)
    assert inspect.signature(one) == inspect.signature(other)
    assert body(one) == body(other)
    assert f"the same as ``{path}``." in inspect.getdoc(one)


@pytest.mark.parametrize("client", CLIENTS)
def test_an_index_with_asyncio_needs_no_loop(client):
    index = client("key").IndexAsyncio("localhost:1", timeout=3)
    assert type(index) is IndexAsyncio
    assert (index.host, index.config.timeout, index.config.api_key) == ("http://localhost:1", 3, "key")


@pytest.mark.parametrize("client", CLIENTS)
def test_an_index_with_asyncio_by_its_name(client):
    with pytest.raises(PineconeApiValueError, match="'movies' is not the host"):
        client("key").IndexAsyncio("movies")


@pytest.mark.parametrize("client", CLIENTS)
def test_an_unknown_setting_of_an_index_with_asyncio(client):
    with pytest.warns(UserWarning, match=r"IndexAsyncio\(\) does not know nonsense=") as caught:
        client("key").IndexAsyncio(host="localhost:1", nonsense=1)
    assert caught[0].filename == __file__


def test_an_index_outlives_the_client_that_made_it():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"dimension": 2}))

    async def use():
        async with PineconeAsyncio("key", transport=transport) as pc:
            index = pc.IndexAsyncio("localhost:1")
        for _ in range(2):
            async with index:
                assert (await index.describe_index_stats()).dimension == 2

    asyncio.run(use())


def test_the_clients_take_the_same_settings():
    sync, with_asyncio = (inspect.signature(client) for client in CLIENTS)
    assert list(sync.parameters) == list(with_asyncio.parameters)
    assert Config.DEFAULTS.keys() == sync.parameters.keys() - {"others"}
