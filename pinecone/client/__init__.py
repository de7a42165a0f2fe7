"""The clients: what a project has, and the way to each of its indexes."""

from pinecone.lazy import lazy_exports

EXPORTS = {"pinecone.client.client": "Pinecone", "pinecone.client.client_asyncio": "PineconeAsyncio"}

lazy_exports(__name__, EXPORTS)
