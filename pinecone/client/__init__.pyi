# @generated from pinecone/client/__init__.py. Do not edit: run scripts/regen.
from pinecone.client.client import Pinecone as Pinecone
from pinecone.client.client_asyncio import PineconeAsyncio as PineconeAsyncio
