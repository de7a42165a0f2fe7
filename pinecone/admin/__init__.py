"""Administration of organizations, projects and API keys, on behalf of a service account."""

from __future__ import annotations

from pinecone.admin.admin import Admin
from pinecone.admin.admin_asyncio import AdminAsyncio

AsyncAdmin = AdminAsyncio

__all__ = ["Admin", "AdminAsyncio", "AsyncAdmin"]
