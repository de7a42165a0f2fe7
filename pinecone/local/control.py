"""Operations on indexes: create, list, describe, configure, delete."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pinecone.local import versions
from pinecone.local.call import Call, Reply, one_of
from pinecone.local.catalogue import Catalogue
from pinecone.local.errors import RefusedError, invalid
from pinecone.local.index import Index
from pinecone.local.specs import change_spec, read_spec

_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?")
_DEFAULT_METRIC = {"dense": "cosine", "sparse": "dotproduct"}
_METRICS = ("cosine", "euclidean", "dotproduct")
_MAX_DIMENSION = 20_000
_MAX_TAGS = 20
_MAX_TAG_KEY = 80
_MAX_TAG_VALUE = 120


def list_indexes(catalogue: Catalogue, call: Call) -> Reply:
    """GET /indexes"""
    return Reply({"indexes": [_describe(index, call.version) for index in catalogue.visible(call.version)]})


def create_index(catalogue: Catalogue, call: Call) -> Reply:
    """POST /indexes"""
    name = call.text("name")
    if not _NAME.fullmatch(name):
        raise invalid(
            "Name must consist of 1 to 45 lower case letters, digits and '-', and start and end with a letter or digit."
        )
    vector_type = one_of("vector_type", call.text("vector_type", "dense"), tuple(_DEFAULT_METRIC))
    metric = one_of("metric", call.text("metric", _DEFAULT_METRIC[vector_type]), _METRICS)
    spec = read_spec(call.mapping("spec") or {})
    dimension = None
    if vector_type == "dense":
        dimension = call.integer("dimension", least=1, most=_MAX_DIMENSION)
    elif call.arguments.get("dimension") is not None:
        raise invalid("dimension must not be given for a sparse index.")
    elif metric != "dotproduct":
        raise invalid("The metric of a sparse index must be dotproduct.")
    elif "pod" in spec:
        raise invalid("A pod index cannot be sparse.")

    index = Index(
        name=name,
        vector_type=vector_type,
        dimension=dimension,
        metric=metric,
        spec=spec,
        deletion_protection=_deletion_protection(call, "disabled"),
        tags=_tags(call, {}),
    )
    catalogue.add(index)
    return Reply(_describe(index, call.version), 201)


def describe_index(catalogue: Catalogue, call: Call) -> Reply:
    """GET /indexes/{index_name}"""
    return Reply(_describe(catalogue.find(call.text("index_name"), call.version), call.version))


def configure_index(catalogue: Catalogue, call: Call) -> Reply:
    """PATCH /indexes/{index_name}"""
    index = catalogue.find(call.text("index_name"), call.version)
    if call.mapping("embed") is not None:
        raise invalid("The index has no integrated embedding to configure.")
    spec = change_spec(index.spec, call.mapping("spec") or {})
    deletion_protection = _deletion_protection(call, index.deletion_protection)
    tags = _tags(call, index.tags)
    index.spec, index.deletion_protection, index.tags = spec, deletion_protection, tags
    return Reply(_describe(index, call.version), 202)


def delete_index(catalogue: Catalogue, call: Call) -> Reply:
    """DELETE /indexes/{index_name}"""
    index = catalogue.find(call.text("index_name"), call.version)
    if index.deletion_protection == "enabled":
        raise RefusedError(
            "FORBIDDEN", "Deletion protection is enabled for this index. Disable deletion protection before retrying."
        )
    catalogue.remove(index)
    return Reply(status=202)


HANDLERS: dict[str, Callable[[Catalogue, Call], Reply]] = {
    "GET /indexes": list_indexes,
    "POST /indexes": create_index,
    "GET /indexes/{index_name}": describe_index,
    "PATCH /indexes/{index_name}": configure_index,
    "DELETE /indexes/{index_name}": delete_index,
}


def _describe(index: Index, version: str) -> dict[str, Any]:
    body = {
        "name": index.name,
        "vector_type": index.vector_type,
        "dimension": index.dimension,
        "metric": index.metric,
        "host": index.host,
        "deletion_protection": index.deletion_protection,
        "tags": index.tags,
        "spec": {kind: dict(settings) for kind, settings in index.spec.items()},
        "status": {"ready": True, "state": "Ready"},
    }
    for optional in ("dimension", "tags"):
        if not body[optional]:
            del body[optional]
    return versions.known_to(version, body, versions.INDEX_MODEL)


def _deletion_protection(call: Call, default: str) -> str:
    return one_of("deletion_protection", call.text("deletion_protection", default), ("enabled", "disabled"))


def _tags(call: Call, tags: Mapping[str, str]) -> dict[str, str]:
    """``tags`` with those of the request merged in; an empty value removes a tag."""
    merged = dict(tags)
    for key, value in (call.mapping("tags") or {}).items():
        if not isinstance(value, str) or len(value) > _MAX_TAG_VALUE:
            raise invalid(f"The value of a tag must be a string of at most {_MAX_TAG_VALUE} characters.")
        if not 1 <= len(key) <= _MAX_TAG_KEY:
            raise invalid(f"The key of a tag must have 1 to {_MAX_TAG_KEY} characters.")
        merged[key] = value
    merged = {key: value for key, value in merged.items() if value}
    if len(merged) > _MAX_TAGS:
        raise invalid(f"An index may have at most {_MAX_TAGS} tags.")
    return merged
