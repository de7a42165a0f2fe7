"""Administration of organizations, projects and API keys, on behalf of a service account."""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.admin.admin": "Admin",
    "pinecone.admin.admin_asyncio": "AdminAsyncio, AdminAsyncio as AsyncAdmin",
}

lazy_exports(__name__, EXPORTS)
