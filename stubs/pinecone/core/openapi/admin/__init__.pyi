# @generated from pinecone/_compat/import_paths.py. Do not edit: run scripts/regen.
from pinecone.models.admin import *
from pinecone.models.admin import APIKeyList as APIKeyList
from pinecone.models.admin import APIKeyModel as APIKeyModel
from pinecone.models.admin import OrganizationModel as OrganizationModel
from pinecone.models.admin import ProjectModel as ProjectModel

ListApiKeysResponse = APIKeyList
APIKey = APIKeyModel
Organization = OrganizationModel
Project = ProjectModel
