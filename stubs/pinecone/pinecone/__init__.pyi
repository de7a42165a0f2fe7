# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.client.client import *
from pinecone.transport.hosts import check_realistic_host as check_realistic_host
