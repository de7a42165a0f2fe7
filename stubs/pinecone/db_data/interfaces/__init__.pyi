# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.db_data.index import *
from pinecone.db_data.index import BulkImport as BulkImport
from pinecone.db_data.index import Index as Index

BulkImportResource = BulkImport
IndexInterface = Index
