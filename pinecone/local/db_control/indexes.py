"""Operations on indexes: create, list, describe, configure, delete."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from pinecone.local import versions
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_control.embeds import change_embed, read_embed
from pinecone.local.db_control.settings import deletion_protection, index_name, merge_tags
from pinecone.local.db_control.specs import change_spec, read_spec
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Answer, Call, Reply, one_of
from pinecone.local.http.errors import RefusedError, invalid

_DEFAULT_METRIC = {"dense": "cosine", "sparse": "dotproduct"}
_METRICS = ("cosine", "euclidean", "dotproduct")
MAX_DIMENSION = 20_000


def list_indexes(catalogue: Catalogue, call: Call) -> Reply:
    """GET /indexes"""
    return Reply({"indexes": [_look(catalogue, index, call) for index in list(catalogue.visible(call.version))]})


async def create_index(catalogue: Catalogue, call: Call) -> Reply:
    """POST /indexes"""
    vector_type = one_of("vector_type", call.text("vector_type", "dense"), tuple(_DEFAULT_METRIC))
    metric = one_of("metric", call.text("metric", _DEFAULT_METRIC[vector_type]), _METRICS)
    spec = read_spec(call.mapping("spec") or {})
    dimension = None
    if vector_type == "dense":
        dimension = call.integer("dimension", least=1, most=MAX_DIMENSION)
    elif call.arguments.get("dimension") is not None:
        raise invalid("dimension should not be specified for sparse indexes")
    elif metric != "dotproduct":
        raise invalid("Sparse vector indexes must use the metric dotproduct.")
    elif "pod" in spec:
        raise invalid("Sparse vector type is not supported for pod indexes")
    (settings,) = spec.values()
    source = settings.get("source_collection")
    namespaces = None
    if source is not None:
        collection = catalogue.collection(source)
        collection.check_fits(settings.get("environment"), dimension)
        namespaces = await asyncio.to_thread(collection.namespaces, metric)
    index = Index(
        name=index_name(call),
        vector_type=vector_type,
        dimension=dimension,
        metric=metric,
        spec=spec,
        deletion_protection=deletion_protection(call, "disabled"),
        tags=merge_tags(call, {}),
        settings=catalogue.settings,
        namespaces=namespaces,
    )
    catalogue.add(index)
    return Reply(_describe(index, call), 201)


def create_index_for_model(catalogue: Catalogue, call: Call) -> Reply:
    """POST /indexes/create-for-model"""
    names = ("cloud", "region", "read_capacity", "schema")
    settings = {name: call.arguments[name] for name in names if call.arguments.get(name) is not None}
    embed = read_embed(catalogue.settings.models, call.mapping("embed") or {})
    index = Index(
        name=index_name(call),
        vector_type=embed["vector_type"],
        dimension=embed.get("dimension"),
        metric=embed["metric"],
        spec=read_spec({"serverless": settings}),
        deletion_protection=deletion_protection(call, "disabled"),
        tags=merge_tags(call, {}),
        settings=catalogue.settings,
        embed=embed,
    )
    catalogue.add(index)
    return Reply(_describe(index, call), 201)


def describe_index(catalogue: Catalogue, call: Call) -> Reply:
    """GET /indexes/{index_name}"""
    return Reply(_look(catalogue, catalogue.find(call.text("index_name"), call.version), call))


def configure_index(catalogue: Catalogue, call: Call) -> Reply:
    """PATCH /indexes/{index_name}"""
    index = catalogue.find(call.text("index_name"), call.version)
    embed = call.mapping("embed")
    spec = change_spec(index.spec, call.mapping("spec") or {})
    protection = deletion_protection(call, index.deletion_protection)
    tags = merge_tags(call, index.tags)
    if embed is not None:
        index.embed = change_embed(catalogue.settings.models, index, embed)
    index.spec, index.deletion_protection, index.tags = spec, protection, tags
    return Reply(_describe(index, call), 202)


def delete_index(catalogue: Catalogue, call: Call) -> Reply:
    """DELETE /indexes/{index_name}"""
    index = catalogue.find(call.text("index_name"), call.version)
    if index.deletion_protection == "enabled":
        raise RefusedError(
            "FORBIDDEN", "Deletion protection is enabled for this index. Disable deletion protection before retrying."
        )
    index.lifecycle.end()
    catalogue.remove_if_gone(index)
    return Reply(status=202)


HANDLERS: dict[str, Callable[[Catalogue, Call], Answer]] = {
    "GET /indexes": list_indexes,
    "POST /indexes": create_index,
    "POST /indexes/create-for-model": create_index_for_model,
    "GET /indexes/{index_name}": describe_index,
    "PATCH /indexes/{index_name}": configure_index,
    "DELETE /indexes/{index_name}": delete_index,
}


def _look(catalogue: Catalogue, index: Index, call: Call) -> dict[str, Any]:
    """Describe an index, which may change its state afterwards."""
    body = _describe(index, call)
    index.lifecycle.look()
    catalogue.remove_if_gone(index)
    return body


def _describe(index: Index, call: Call) -> dict[str, Any]:
    state = index.lifecycle.state("Initializing", "Ready", "Terminating")
    body = {
        "name": index.name,
        "vector_type": index.vector_type,
        "dimension": index.dimension,
        "metric": index.metric,
        "host": call.reach(index.host),
        "deletion_protection": index.deletion_protection,
        "tags": index.tags,
        "spec": {kind: dict(settings) for kind, settings in index.spec.items()},
        "status": {"ready": index.lifecycle.ready, "state": state},
        "embed": index.embed,
    }
    for optional in ("dimension", "tags", "embed"):
        if not body[optional]:
            del body[optional]
    return versions.known_to(call.version, body, versions.INDEX_MODEL)
