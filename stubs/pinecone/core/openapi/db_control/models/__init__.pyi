# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.models.db_control import *
from pinecone.models.db_control import ByocSpecInfo as ByocSpecInfo
from pinecone.models.db_control import IndexSpec as IndexSpec
from pinecone.models.db_control import IndexStatus as IndexStatus
from pinecone.models.db_control import MetadataConfigInfo as MetadataConfigInfo
from pinecone.models.db_control import MetadataFieldInfo as MetadataFieldInfo
from pinecone.models.db_control import MetadataSchemaInfo as MetadataSchemaInfo
from pinecone.models.db_control import ReadCapacityInfo as ReadCapacityInfo
from pinecone.models.db_control import ServerlessSpecInfo as ServerlessSpecInfo

ByocSpecResponse = ByocSpecInfo
IndexModelSpec = IndexSpec
IndexModelStatus = IndexStatus
PodSpecMetadataConfig = MetadataConfigInfo
MetadataSchemaFields = MetadataFieldInfo
MetadataSchema = MetadataSchemaInfo
ReadCapacityResponse = ReadCapacityInfo
ServerlessSpecResponse = ServerlessSpecInfo
