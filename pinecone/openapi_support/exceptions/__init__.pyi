# @generated from pinecone/moved.py. Do not edit: run scripts/regen.
from pinecone.exceptions import *
from pinecone.exceptions import PineconeApiValueError as PineconeApiValueError

QueryResultsAggregatorInvalidTopKError = PineconeApiValueError
