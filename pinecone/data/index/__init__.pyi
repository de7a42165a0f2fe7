# @generated from pinecone/moved.py. Do not edit: run scripts/regen.
from pinecone.db_data.index import *
from pinecone.db_data.index import _Index as _Index
