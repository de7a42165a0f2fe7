# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.models.inference import *
from pinecone.models.inference import EmbedModel as EmbedModel
from pinecone.models.inference import EmbedUsage as EmbedUsage
from pinecone.models.inference import RerankModel as RerankModel
from pinecone.models.inference import RerankUsage as RerankUsage

EmbedModelEnum = EmbedModel
EmbeddingsListUsage = EmbedUsage
RerankModelEnum = RerankModel
RerankResultUsage = RerankUsage
