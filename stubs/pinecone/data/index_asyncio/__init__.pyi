# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.db_data.index_asyncio import *
from pinecone.db_data.index_asyncio import BulkImportAsyncio as BulkImportAsyncio
from pinecone.db_data.index_asyncio import IndexAsyncio as IndexAsyncio
from pinecone.db_data.index_asyncio import _IndexAsyncio as _IndexAsyncio

BulkImportResourceAsyncio = BulkImportAsyncio
IndexAsyncioInterface = IndexAsyncio
