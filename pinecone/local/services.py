"""The operations that each port serves."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TypeVar

from pinecone.local import admin, metrics, versions
from pinecone.local.admin import Admin
from pinecone.local.assistant import chat, control, evaluation, files
from pinecone.local.assistant.state import Assistants
from pinecone.local.db_control import backups, collections, indexes
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_data import imports, namespaces, records, vectors
from pinecone.local.db_data.imports import Imports
from pinecone.local.db_data.index import Index
from pinecone.local.faults import Faults
from pinecone.local.http.call import Answer, Call, Handler, Reply
from pinecone.local.http.errors import invalid
from pinecone.local.inference import operations
from pinecone.local.storage.base import Storage

T = TypeVar("T")

_READS = {  # routes without GET that change nothing
    "POST /query",
    "POST /vectors/fetch_by_metadata",
    "POST /describe_index_stats",
    "POST /records/namespaces/{namespace}/search",
}

_SERVERLESS = {*namespaces.HANDLERS, *imports.HANDLERS, "GET /vectors/list", "POST /vectors/fetch_by_metadata"}
_OF_RECORDS = (vectors.HANDLERS.keys() | records.HANDLERS.keys()) - {"POST /describe_index_stats"}  # of a namespace


def of_project(
    catalogue: Catalogue, assistants: Assistants, administration: Admin, storage: Storage
) -> dict[str, Handler]:
    """The handlers of the port of the control plane, by route."""
    changing = {
        **_bound(indexes.HANDLERS, catalogue),
        **_bound(collections.HANDLERS, catalogue),
        **_bound(backups.HANDLERS, catalogue),
        **_bound(control.HANDLERS, assistants),
        **_bound(files.HANDLERS, assistants),
        **_bound(admin.HANDLERS, administration),
    }
    return {
        **{route: _kept(storage, route, handle) for route, handle in changing.items()},
        **_bound(operations.HANDLERS, catalogue.settings.models),
        **_bound(chat.HANDLERS, assistants),
        **evaluation.HANDLERS,
        **_bound(metrics.HANDLERS, metrics.Targets(catalogue, administration)),
    }


def of_index(imported: Imports, storage: Storage, faults: Faults) -> dict[str, Handler]:
    """The handlers of the port of an index, by route."""
    handlers = {
        **_bound(vectors.HANDLERS, imported.index),
        **_bound(namespaces.HANDLERS, imported.index),
        **_bound(records.HANDLERS, imported.index),
        **_bound(imports.HANDLERS, imported),
    }
    if imported.index.is_pod:
        handlers.update(dict.fromkeys(_SERVERLESS, _refuse_of_pods))
    return {
        route: _limited(faults, imported.index, route, _settled(storage, route, handle))
        for route, handle in handlers.items()
    }


def own_of_project(assistants: Assistants) -> dict[str, Handler]:
    """Additional routes of the local server on the port of the control plane."""
    return _bound(files.OWN_HANDLERS, assistants)


def own_of_index(imported: Imports) -> dict[str, Handler]:
    """Additional routes of the local server on the port of an index."""
    return _bound(metrics.OWN_HANDLERS, imported.index)


def _kept(storage: Storage, route: str, handle: Handler) -> Handler:
    return storage.looking(handle) if _reads(route) else storage.keeping(handle)


def _settled(storage: Storage, route: str, handle: Handler) -> Handler:
    if not _reads(route):
        return storage.settling(handle)
    return storage.telling(handle) if route in imports.HANDLERS else handle


def _limited(faults: Faults, index: Index, route: str, handle: Handler) -> Handler:
    def limited(call: Call) -> Answer:
        namespace = call.text("namespace")
        faults.admit(index.id, "" if namespace == versions.DEFAULT_NAMESPACE else namespace, call.size)
        return handle(call)

    return limited if route in _OF_RECORDS else handle


def _reads(route: str) -> bool:
    return route.startswith("GET ") or route in _READS


def _refuse_of_pods(call: Call) -> Reply:
    raise invalid("This operation is supported for serverless indexes only, and the index is pod-based.")


def _bound(handlers: Mapping[str, Callable[[T, Call], Answer]], state: T) -> dict[str, Handler]:
    """The handlers with their first argument bound."""
    return {route: functools.partial(handle, state) for route, handle in handlers.items()}
