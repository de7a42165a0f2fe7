"""Writes to an index, as the changes that they come to after all writes before them."""

from __future__ import annotations

from typing import Any

from pinecone.local.db_data.changes import Change, Delete, Put, SetMetadata
from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.filters import Predicate
from pinecone.local.db_data.index import Index
from pinecone.local.db_data.store import Record


def update_one(
    index: Index, name: str, id: str, values: Floats | None, sparse: SparseValues | None, change: dict[str, Any] | None
) -> list[Change]:
    """Change what is given of one record, if it is there."""
    record = index.latest(name).get(id)
    if record is None:
        return []
    changed = record._replace(
        values=record.values if values is None else values,
        sparse=record.sparse if sparse is None else sparse,
        metadata=_merged(record, change),
    )
    return [Put(name, [changed])]


def update_all(index: Index, name: str, where: Predicate, change: dict[str, Any] | None) -> list[Change]:
    """Change the metadata of the records that pass a filter."""
    records = index.latest(name).matching(where)
    return [SetMetadata(name, [(record.id, _merged(record, change)) for record in records])]


def delete_all(index: Index, name: str, where: Predicate) -> list[Change]:
    """Delete the records that pass a filter."""
    return [Delete(name, [record.id for record in index.latest(name).matching(where)])]


def _merged(record: Record, change: dict[str, Any] | None) -> dict[str, Any] | None:
    """The metadata of a record after a change, which keeps the fields that it does not name."""
    return {**(record.metadata or {}), **change} if change else record.metadata
