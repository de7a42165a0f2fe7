# @generated from pinecone/admin/__init__.py. Do not edit: run scripts/regen.
from pinecone.admin.admin import Admin as Admin
from pinecone.admin.admin_asyncio import AdminAsyncio as AdminAsyncio

AsyncAdmin = AdminAsyncio
