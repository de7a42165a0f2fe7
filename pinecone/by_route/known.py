# @generated from openapi and from pinecone. Do not edit: run scripts/regen.
"""The properties of each operation for calls by route, in all API versions."""

from __future__ import annotations

from typing import NamedTuple


class Known(NamedTuple):
    """The properties of an operation for calls by route.

    Attributes:
        owner: Owner of the host that it is called at: "index", "assistant", "admin" or "pc".
        required: Names of the arguments that all versions require.
        summary: What it does.
        method: The method that calls it; empty if there is none.
        maker: The function or class that makes the result, as "module:name"; empty if the response is the result.
    """

    owner: str
    required: tuple[str, ...] = ()
    summary: str = ""
    method: str = ""
    maker: str = ""


#: The object whose method ``call`` calls the operations at a host, by the owner of the host.
CALLERS: dict[str, str] = {
    "pc": "pc",
    "assistant": "pc",
    "index": "index",
    "admin": "admin",
}

KNOWN: dict[str, Known] = {
    "DELETE /admin/api-keys/{api_key_id}": Known(
        "admin", ("api_key_id",), "Delete an API key", "admin.api_keys.delete", ""
    ),
    "DELETE /admin/organizations/{organization_id}": Known(
        "admin", ("organization_id",), "Delete an organization", "admin.organizations.delete", ""
    ),
    "DELETE /admin/projects/{project_id}": Known(
        "admin", ("project_id",), "Delete a project", "admin.projects.delete", ""
    ),
    "DELETE /assistants/{assistant_name}": Known(
        "pc", ("assistant_name",), "Delete an assistant", "pc.assistants.delete", ""
    ),
    "DELETE /backups/{backup_id}": Known("pc", ("backup_id",), "Delete a backup", "pc.backups.delete", ""),
    "DELETE /bulk/imports/{id}": Known(
        "index", ("id",), "Cancel an import", "index.cancel_import", "pinecone.models.base:EmptyResponse"
    ),
    "DELETE /collections/{collection_name}": Known(
        "pc", ("collection_name",), "Delete a collection", "pc.collections.delete", ""
    ),
    "DELETE /files/{assistant_name}/{assistant_file_id}": Known(
        "assistant", ("assistant_name", "assistant_file_id"), "Delete a file", "pc.assistants.delete_file", ""
    ),
    "DELETE /indexes/{index_name}": Known("pc", ("index_name",), "Delete an index", "pc.indexes.delete", ""),
    "DELETE /namespaces/{namespace}": Known(
        "index", ("namespace",), "Delete a namespace", "index.delete_namespace", "pinecone.models.base:EmptyResponse"
    ),
    "DELETE /vectors/delete": Known("index", (), "Delete vectors", "", ""),
    "GET /admin/api-keys/{api_key_id}": Known(
        "admin", ("api_key_id",), "Describe an API key", "admin.api_keys.describe", "pinecone.models.admin:APIKeyModel"
    ),
    "GET /admin/organizations": Known(
        "admin", (), "List organizations", "admin.organizations.list", "pinecone.models.admin:OrganizationList"
    ),
    "GET /admin/organizations/{organization_id}": Known(
        "admin",
        ("organization_id",),
        "Describe an organization",
        "admin.organizations.describe",
        "pinecone.models.admin:OrganizationModel",
    ),
    "GET /admin/projects": Known(
        "admin", (), "List projects", "admin.projects.list", "pinecone.models.admin:ProjectList"
    ),
    "GET /admin/projects/{project_id}": Known(
        "admin", ("project_id",), "Describe a project", "admin.projects.describe", "pinecone.models.admin:ProjectModel"
    ),
    "GET /admin/projects/{project_id}/api-keys": Known(
        "admin", ("project_id",), "List API keys", "admin.api_keys.list", "pinecone.models.admin:APIKeyList"
    ),
    "GET /assistants": Known(
        "pc", (), "List assistants", "pc.assistants.list", "pinecone.models.assistant:ListAssistantsResponse"
    ),
    "GET /assistants/{assistant_name}": Known(
        "pc",
        ("assistant_name",),
        "Describe an assistant",
        "pc.assistants.describe",
        "pinecone.models.assistant:AssistantModel",
    ),
    "GET /backups": Known(
        "pc", (), "List backups of the project", "pc.backups.list", "pinecone.models.db_control:BackupList"
    ),
    "GET /backups/{backup_id}": Known(
        "pc", ("backup_id",), "Describe a backup", "pc.backups.describe", "pinecone.models.db_control:BackupModel"
    ),
    "GET /bulk/imports": Known("index", (), "List imports", "index.list_imports_paginated", ""),
    "GET /bulk/imports/{id}": Known("index", ("id",), "Describe an import", "index.describe_import", ""),
    "GET /collections": Known(
        "pc", (), "List collections", "pc.collections.list", "pinecone.models.db_control:CollectionList"
    ),
    "GET /collections/{collection_name}": Known(
        "pc",
        ("collection_name",),
        "Describe a collection",
        "pc.collections.describe",
        "pinecone.models.db_control:CollectionModel",
    ),
    "GET /describe_index_stats": Known("index", (), "Get index statistics", "", ""),
    "GET /files/{assistant_name}": Known(
        "assistant",
        ("assistant_name",),
        "List files",
        "pc.assistants.list_files_page",
        "pinecone.models.assistant:ListFilesResponse",
    ),
    "GET /files/{assistant_name}/{assistant_file_id}": Known(
        "assistant",
        ("assistant_name", "assistant_file_id"),
        "Describe a file",
        "pc.assistants.describe_file",
        "pinecone.models.assistant:AssistantFileModel",
    ),
    "GET /indexes": Known("pc", (), "List indexes", "pc.indexes.list", "pinecone.models.db_control:IndexList"),
    "GET /indexes/{index_name}": Known(
        "pc", ("index_name",), "Describe an index", "pc.indexes.describe", "pinecone.models.db_control:IndexModel"
    ),
    "GET /indexes/{index_name}/backups": Known(
        "pc", ("index_name",), "List backups of an index", "pc.backups.list", "pinecone.models.db_control:BackupList"
    ),
    "GET /models": Known(
        "pc", (), "List models", "pc.inference.list_models", "pinecone.models.inference:ModelInfoList"
    ),
    "GET /models/{model_name}": Known(
        "pc", ("model_name",), "Describe a model", "pc.inference.get_model", "pinecone.models.inference:ModelInfo"
    ),
    "GET /namespaces": Known("index", (), "List namespaces", "index.list_namespaces_paginated", ""),
    "GET /namespaces/{namespace}": Known(
        "index", ("namespace",), "Describe a namespace", "index.describe_namespace", ""
    ),
    "GET /prometheus/projects/{project_id}/metrics/discover": Known(
        "pc", ("project_id",), "Discover metrics endpoints", "", ""
    ),
    "GET /restore-jobs": Known(
        "pc", (), "List restore jobs", "pc.restore_jobs.list", "pinecone.models.db_control:RestoreJobList"
    ),
    "GET /restore-jobs/{job_id}": Known(
        "pc",
        ("job_id",),
        "Describe a restore job",
        "pc.restore_jobs.describe",
        "pinecone.models.db_control:RestoreJobModel",
    ),
    "GET /vectors/fetch": Known("index", ("ids",), "Fetch vectors by ID", "index.fetch", ""),
    "GET /vectors/list": Known("index", (), "List vector IDs", "index.list_paginated", ""),
    "PATCH /admin/api-keys/{api_key_id}": Known(
        "admin", ("api_key_id",), "Update an API key", "admin.api_keys.update", "pinecone.models.admin:key_of"
    ),
    "PATCH /admin/organizations/{organization_id}": Known(
        "admin",
        ("organization_id",),
        "Update an organization",
        "admin.organizations.update",
        "pinecone.models.admin:OrganizationModel",
    ),
    "PATCH /admin/projects/{project_id}": Known(
        "admin", ("project_id",), "Update a project", "admin.projects.update", "pinecone.models.admin:ProjectModel"
    ),
    "PATCH /assistants/{assistant_name}": Known(
        "pc", ("assistant_name",), "Update an assistant", "pc.assistants.update", ""
    ),
    "PATCH /indexes/{index_name}": Known(
        "pc", ("index_name",), "Configure an index", "pc.indexes.configure", "pinecone.models.db_control:IndexModel"
    ),
    "POST /admin/projects": Known(
        "admin", ("name",), "Create a project", "admin.projects.create", "pinecone.models.admin:ProjectModel"
    ),
    "POST /admin/projects/{project_id}/api-keys": Known(
        "admin",
        ("project_id", "name"),
        "Create an API key",
        "admin.api_keys.create",
        "pinecone.models.admin:created_key",
    ),
    "POST /assistants": Known(
        "pc", ("name",), "Create an assistant", "pc.assistants.create", "pinecone.models.assistant:AssistantModel"
    ),
    "POST /backups/{backup_id}/create-index": Known(
        "pc", ("backup_id", "name"), "Create an index from a backup", "pc.indexes.create_from_backup", ""
    ),
    "POST /bulk/imports": Known("index", ("uri",), "Start an import", "index.start_import", ""),
    "POST /chat/{assistant_name}": Known(
        "assistant",
        ("assistant_name", "messages"),
        "Chat",
        "pc.assistants.chat",
        "pinecone.models.assistant:ChatResponse",
    ),
    "POST /chat/{assistant_name}/chat/completions": Known(
        "assistant",
        ("assistant_name", "messages"),
        "Chat in OpenAI form",
        "pc.assistants.chat_completions",
        "pinecone.models.assistant:ChatCompletionResponse",
    ),
    "POST /chat/{assistant_name}/context": Known(
        "assistant",
        ("assistant_name",),
        "Get context",
        "pc.assistants.context",
        "pinecone.models.assistant:ContextResponse",
    ),
    "POST /collections": Known(
        "pc",
        ("name", "source"),
        "Create a collection",
        "pc.collections.create",
        "pinecone.models.db_control:CollectionModel",
    ),
    "POST /describe_index_stats": Known("index", (), "Get index statistics", "index.describe_index_stats", ""),
    "POST /embed": Known(
        "pc", ("model", "inputs"), "Embed text", "pc.inference.embed", "pinecone.models.inference:EmbeddingsList"
    ),
    "POST /evaluation/metrics/alignment": Known(
        "pc",
        ("question", "answer", "ground_truth_answer"),
        "Evaluate an answer",
        "pc.assistants.evaluate_alignment",
        "pinecone.models.assistant:alignment_of",
    ),
    "POST /files/{assistant_name}": Known(
        "assistant",
        ("assistant_name", "file"),
        "Upload a file",
        "pc.assistants.upload_file",
        "pinecone.models.assistant:AssistantFileModel",
    ),
    "POST /indexes": Known(
        "pc", ("name", "spec"), "Create an index", "pc.indexes.create", "pinecone.models.db_control:IndexModel"
    ),
    "POST /indexes/create-for-model": Known(
        "pc",
        ("name", "cloud", "region", "embed"),
        "Create an index with integrated embedding",
        "pc.indexes.create_for_model",
        "pinecone.models.db_control:IndexModel",
    ),
    "POST /indexes/{index_name}/backups": Known(
        "pc",
        ("index_name",),
        "Create a backup of an index",
        "pc.backups.create",
        "pinecone.models.db_control:BackupModel",
    ),
    "POST /namespaces": Known("index", ("name",), "Create a namespace", "index.create_namespace", ""),
    "POST /oauth/token": Known(
        "admin", ("client_id", "client_secret", "grant_type", "audience"), "Get an access token", "", ""
    ),
    "POST /query": Known("index", ("top_k",), "Search with a vector", "index.query", ""),
    "POST /records/namespaces/{namespace}/search": Known(
        "index", ("namespace", "query"), "Search records", "index.search", ""
    ),
    "POST /records/namespaces/{namespace}/upsert": Known(
        "index",
        ("namespace", "body"),
        "Upsert records as text",
        "index.upsert_records",
        "pinecone.models.db_data:UpsertRecordsResponse",
    ),
    "POST /rerank": Known(
        "pc",
        ("model", "query", "documents"),
        "Rerank documents",
        "pc.inference.rerank",
        "pinecone.models.inference:RerankResult",
    ),
    "POST /vectors/delete": Known("index", (), "Delete vectors", "index.delete", "pinecone.models.base:EmptyResponse"),
    "POST /vectors/fetch_by_metadata": Known("index", (), "Fetch vectors by metadata", "index.fetch_by_metadata", ""),
    "POST /vectors/update": Known(
        "index", (), "Update vectors", "index.update", "pinecone.models.db_data:UpdateResponse"
    ),
    "POST /vectors/upsert": Known("index", ("vectors",), "Upsert vectors", "index.upsert", ""),
}
