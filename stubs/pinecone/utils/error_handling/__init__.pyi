# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.exceptions import *
from pinecone.exceptions import PineconeApiValueError as PineconeApiValueError

QueryResultsAggregatorInvalidTopKError = PineconeApiValueError
