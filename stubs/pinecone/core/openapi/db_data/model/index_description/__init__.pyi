# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.models.db_data import *
from pinecone.models.db_data import BulkResponse as BulkResponse
from pinecone.models.db_data import IndexedFields as IndexedFields
from pinecone.models.db_data import ListResponse as ListResponse
from pinecone.models.db_data import NamespaceMatch as NamespaceMatch
from pinecone.models.db_data import NamespaceSchema as NamespaceSchema
from pinecone.models.db_data import QueryResponse as QueryResponse
from pinecone.models.db_data import SchemaField as SchemaField
from pinecone.models.db_data import SearchResult as SearchResult

BatchResult = BulkResponse
NamespaceDescriptionIndexedFields = IndexedFields
SimpleListResponse = ListResponse
ScoredVectorWithNamespace = NamespaceMatch
CreateNamespaceRequestSchema = NamespaceSchema
OpenAPIQueryResponse = QueryResponse
CreateNamespaceRequestSchemaFields = SchemaField
NamespaceFieldConfig = SchemaField
SearchRecordsResponseResult = SearchResult
