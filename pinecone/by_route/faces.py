# @generated from openapi and from pinecone. Do not edit: run scripts/regen.
"""Marks of the methods that take a route, so that type checkers know the arguments and the result of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinecone.service.background import background

if TYPE_CHECKING:
    from pinecone.by_route.admin import AdminCall, AdminCallAsyncio
    from pinecone.by_route.client import ClientCall, ClientCallAsyncio
    from pinecone.by_route.index import IndexCall, IndexCallAsyncio


def of_client_asyncio(method: Any) -> ClientCallAsyncio:
    """Mark the method of the asyncio face."""
    return method  # type: ignore[no-any-return]


def of_client(method: Any) -> ClientCall:
    """Mark the method of the sync face."""
    return method  # type: ignore[no-any-return]


def of_index_asyncio(method: Any) -> IndexCallAsyncio:
    """Mark the method of the asyncio face."""
    return method  # type: ignore[no-any-return]


def of_index(method: Any) -> IndexCall:
    """Mark the method of the sync face, which takes ``async_req=True`` as well."""
    return background(method)


def of_admin_asyncio(method: Any) -> AdminCallAsyncio:
    """Mark the method of the asyncio face."""
    return method  # type: ignore[no-any-return]


def of_admin(method: Any) -> AdminCall:
    """Mark the method of the sync face."""
    return method  # type: ignore[no-any-return]
