# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.db_data import *
from pinecone.db_data import _Index as _Index
from pinecone.db_data import _IndexAsyncio as _IndexAsyncio
