"""Operations on collections, which are copies of pod indexes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.copies import Collection
from pinecone.local.db_control.settings import index_name
from pinecone.local.http.call import Call, Reply
from pinecone.local.http.errors import RefusedError, invalid


def list_collections(catalogue: Catalogue, call: Call) -> Reply:
    """GET /collections"""
    return Reply({"collections": [_look(catalogue, kept) for kept in list(catalogue.collections.values())]})


def create_collection(catalogue: Catalogue, call: Call) -> Reply:
    """POST /collections"""
    name = index_name(call)
    source = catalogue.find(call.text("source"), call.version)
    if "pod" not in source.spec:
        raise invalid("A collection can be made of a pod index only; make a backup of a serverless one.")
    if not source.lifecycle.ready:
        raise invalid("Source index is not ready")
    if name in catalogue.collections:
        raise RefusedError("ALREADY_EXISTS", f"Resource {name} already exists")
    collection = catalogue.collections[name] = Collection(name, source, catalogue.settings)
    return Reply(_describe(collection), 201)


def describe_collection(catalogue: Catalogue, call: Call) -> Reply:
    """GET /collections/{collection_name}"""
    return Reply(_look(catalogue, catalogue.collection(call.text("collection_name"))))


def delete_collection(catalogue: Catalogue, call: Call) -> Reply:
    """DELETE /collections/{collection_name}"""
    collection = catalogue.collection(call.text("collection_name"))
    collection.lifecycle.end()
    _remove_if_gone(catalogue, collection)
    return Reply(status=202)


HANDLERS: dict[str, Callable[[Catalogue, Call], Reply]] = {
    "GET /collections": list_collections,
    "POST /collections": create_collection,
    "GET /collections/{collection_name}": describe_collection,
    "DELETE /collections/{collection_name}": delete_collection,
}


def _remove_if_gone(catalogue: Catalogue, collection: Collection) -> None:
    if collection.lifecycle.gone:
        del catalogue.collections[collection.name]


def _look(catalogue: Catalogue, collection: Collection) -> dict[str, Any]:
    """Describe a collection, which may change its state afterwards."""
    body = _describe(collection)
    collection.lifecycle.look()
    _remove_if_gone(catalogue, collection)
    return body


def _describe(collection: Collection) -> dict[str, Any]:
    status = collection.lifecycle.state("Initializing", "Ready", "Terminating")
    body: dict[str, Any] = {"name": collection.name, "environment": collection.environment, "status": status}
    if not collection.lifecycle.ready:
        return body
    return {
        **body,
        "size": collection.size,
        "dimension": collection.dimension,
        "vector_count": collection.record_count,
    }
