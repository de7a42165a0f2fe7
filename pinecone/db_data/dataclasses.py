"""Public types of the data plane, under the path that the 7.x line has for them."""

from __future__ import annotations

from pinecone.models.db_data import FetchByMetadataResponse as FetchByMetadataResponse
from pinecone.models.db_data import FetchResponse as FetchResponse
from pinecone.models.db_data import Pagination as Pagination
from pinecone.models.db_data import QueryResponse as QueryResponse
from pinecone.models.db_data import SparseValues as SparseValues
from pinecone.models.db_data import UpdateResponse as UpdateResponse
from pinecone.models.db_data import UpsertResponse as UpsertResponse
from pinecone.models.db_data import Vector as Vector
from pinecone.models.search import SearchQuery as SearchQuery
from pinecone.models.search import SearchQueryVector as SearchQueryVector
from pinecone.models.search import SearchRerank as SearchRerank
