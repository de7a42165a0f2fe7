# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.transport.config import *
