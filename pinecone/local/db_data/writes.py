"""Writes to an index, by name of the namespace.

What a write finds is decided when it becomes visible, after all writes before it.
"""

from __future__ import annotations

from typing import Any

from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.filters import Predicate
from pinecone.local.db_data.index import Index, Namespaces, Write
from pinecone.local.db_data.store import Namespace, Record


def put(index: Index, name: str, records: list[Record]) -> Write:
    """Put records into a namespace, which is made if need be."""

    def write(namespaces: Namespaces) -> None:
        if name not in namespaces:
            namespaces[name] = index.new_namespace()
        for record in records:
            namespaces[name].put(record)

    return write


def add(name: str, namespace: Namespace) -> Write:
    """Keep a namespace that was made."""

    def write(namespaces: Namespaces) -> None:
        namespaces[name] = namespace

    return write


def update_one(
    name: str, id: str, values: Floats | None, sparse: SparseValues | None, change: dict[str, Any] | None
) -> Write:
    """Change what is given of one record, if it is there."""

    def write(namespaces: Namespaces) -> None:
        record = namespaces[name].get(id) if name in namespaces else None
        if record is not None:
            namespaces[name].put(_changed(record, values, sparse, change))

    return write


def update_all(name: str, where: Predicate, change: dict[str, Any] | None) -> Write:
    """Change the metadata of the records that pass a filter."""

    def write(namespaces: Namespaces) -> None:
        if name in namespaces:
            for record in list(namespaces[name].matching(where)):
                namespaces[name].put(_changed(record, None, None, change))

    return write


def delete(name: str, ids: list[str], where: Predicate | None) -> Write:
    """Delete the records of some ids, or those that pass a filter if there is one."""

    def write(namespaces: Namespaces) -> None:
        if name in namespaces:
            namespace = namespaces[name]
            for id in ids if where is None else [record.id for record in namespace.matching(where)]:
                namespace.delete(id)

    return write


def drop(name: str) -> Write:
    """Delete a namespace with its records."""

    def write(namespaces: Namespaces) -> None:
        namespaces.pop(name, None)

    return write


def _changed(
    record: Record, values: Floats | None, sparse: SparseValues | None, change: dict[str, Any] | None
) -> Record:
    """A record with what an update names in place of what it had; metadata are merged."""
    metadata = {**(record.metadata or {}), **change} if change else record.metadata
    return record._replace(
        values=record.values if values is None else values,
        sparse=record.sparse if sparse is None else sparse,
        metadata=metadata,
    )
