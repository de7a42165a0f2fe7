"""Operations on the namespaces of one index."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinecone.local import versions
from pinecone.local.db_data.changes import Create, Drop
from pinecone.local.db_data.index import Index
from pinecone.local.db_data.naming import namespace_name, shown_name, stored_name
from pinecone.local.db_data.replies import read, written
from pinecone.local.db_data.store import Namespace
from pinecone.local.http.call import Call, Reply
from pinecone.local.http.errors import RefusedError, invalid
from pinecone.local.http.paging import page, page_start

MAX_PAGE = 100


def list_namespaces(index: Index, call: Call) -> Reply:
    """GET /namespaces"""
    prefix = call.text("prefix")
    limit = call.integer("limit", default=MAX_PAGE, least=1, most=MAX_PAGE)
    start = page_start(call)
    shown = {shown_name(call.version, name): namespace for name, namespace in index.namespaces.items()}
    names = sorted(name for name in shown if name.startswith(prefix))
    listed, pagination = page((name for name in names if name > start), limit)
    body = {
        "namespaces": [_describe_namespace(name, shown[name], call.version) for name in listed],
        "total_count": len(names),
        **pagination,
    }
    return read(index, versions.known_to(call.version, body, versions.NAMESPACE_LIST))


def create_namespace(index: Index, call: Call) -> Reply:
    """POST /namespaces"""
    given = call.text("name")
    name = stored_name(call.version, given)
    if not given:
        raise invalid("name must be a non-empty string.")
    if index.exists(name):
        raise RefusedError("ALREADY_EXISTS", "A namespace with this name already exists.")
    schema = call.mapping("schema")
    if schema is not None and not isinstance(schema.get("fields"), dict):
        raise invalid("schema.fields must be a JSON object.")
    body = _describe_namespace(given, index.new_namespace(schema), call.version)
    return written(index, [Create(name, schema)], body)


def describe_namespace(index: Index, call: Call) -> Reply:
    """GET /namespaces/{namespace}"""
    name = namespace_name(call)
    body = _describe_namespace(shown_name(call.version, name), index.kept_namespace(name), call.version)
    return read(index, body)


def delete_namespace(index: Index, call: Call) -> Reply:
    """DELETE /namespaces/{namespace}"""
    name = namespace_name(call)
    index.check_exists(name)
    return written(index, [Drop(name)], {})


HANDLERS: dict[str, Callable[[Index, Call], Reply]] = {
    "GET /namespaces": list_namespaces,
    "POST /namespaces": create_namespace,
    "GET /namespaces/{namespace}": describe_namespace,
    "DELETE /namespaces/{namespace}": delete_namespace,
}


def _describe_namespace(name: str, namespace: Namespace, version: str) -> dict[str, Any]:
    body: dict[str, Any] = {"name": name, "record_count": len(namespace)}
    if namespace.schema is not None:
        body["schema"] = namespace.schema
        body["indexed_fields"] = {"fields": list(namespace.schema["fields"])}
    return versions.known_to(version, body, versions.NAMESPACE_DESCRIPTION)
