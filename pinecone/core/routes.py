# @generated from openapi. Do not edit: run scripts/regen.
"""The first and last API version of each operation and argument.

Previews do not count. The table is used only for error messages. Whether a version has an operation or an argument is
decided by the table of this version.
"""

from __future__ import annotations

from typing import NamedTuple, Optional


class Span(NamedTuple):
    """The versions that have an operation.

    Attributes:
        since: The first version that has it.
        until: The last version that has it; None if the newest version has it.
        arguments: The same for each argument. Properties of an argument have dotted names.
    """

    since: str
    until: Optional[str]
    arguments: dict[str, tuple[str, Optional[str]]]


ROUTES: dict[str, Span] = {
    "DELETE /admin/api-keys/{api_key_id}": Span(
        "2025-04",
        None,
        {
            "api_key_id": ("2025-04", None),
        },
    ),
    "DELETE /admin/organizations/{organization_id}": Span(
        "2025-04",
        None,
        {
            "organization_id": ("2025-04", None),
        },
    ),
    "DELETE /admin/projects/{project_id}": Span(
        "2025-04",
        None,
        {
            "project_id": ("2025-04", None),
        },
    ),
    "DELETE /assistants/{assistant_name}": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
        },
    ),
    "DELETE /backups/{backup_id}": Span(
        "2025-04",
        None,
        {
            "backup_id": ("2025-04", None),
        },
    ),
    "DELETE /bulk/imports/{id}": Span(
        "2024-10",
        None,
        {
            "id": ("2024-10", None),
        },
    ),
    "DELETE /collections/{collection_name}": Span(
        "2024-04",
        None,
        {
            "collection_name": ("2024-04", None),
        },
    ),
    "DELETE /files/{assistant_name}/{assistant_file_id}": Span(
        "2025-01",
        None,
        {
            "assistant_file_id": ("2025-01", None),
            "assistant_name": ("2025-01", None),
        },
    ),
    "DELETE /indexes/{index_name}": Span(
        "2024-04",
        None,
        {
            "index_name": ("2024-04", None),
        },
    ),
    "DELETE /namespaces/{namespace}": Span(
        "2025-04",
        None,
        {
            "namespace": ("2025-04", None),
        },
    ),
    "DELETE /vectors/delete": Span(
        "2024-04",
        "2024-07",
        {
            "delete_all": ("2024-04", "2024-07"),
            "ids": ("2024-04", "2024-07"),
            "namespace": ("2024-04", "2024-07"),
        },
    ),
    "GET /admin/api-keys/{api_key_id}": Span(
        "2025-04",
        None,
        {
            "api_key_id": ("2025-04", None),
        },
    ),
    "GET /admin/organizations": Span(
        "2025-04",
        None,
        {},
    ),
    "GET /admin/organizations/{organization_id}": Span(
        "2025-04",
        None,
        {
            "organization_id": ("2025-04", None),
        },
    ),
    "GET /admin/projects": Span(
        "2025-04",
        None,
        {},
    ),
    "GET /admin/projects/{project_id}": Span(
        "2025-04",
        None,
        {
            "project_id": ("2025-04", None),
        },
    ),
    "GET /admin/projects/{project_id}/api-keys": Span(
        "2025-04",
        None,
        {
            "project_id": ("2025-04", None),
        },
    ),
    "GET /assistants": Span(
        "2025-01",
        None,
        {},
    ),
    "GET /assistants/{assistant_name}": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
        },
    ),
    "GET /backups": Span(
        "2025-04",
        None,
        {
            "limit": ("2025-04", None),
            "pagination_token": ("2025-04", None),
        },
    ),
    "GET /backups/{backup_id}": Span(
        "2025-04",
        None,
        {
            "backup_id": ("2025-04", None),
        },
    ),
    "GET /bulk/imports": Span(
        "2024-10",
        None,
        {
            "limit": ("2024-10", None),
            "pagination_token": ("2024-10", None),
        },
    ),
    "GET /bulk/imports/{id}": Span(
        "2024-10",
        None,
        {
            "id": ("2024-10", None),
        },
    ),
    "GET /collections": Span(
        "2024-04",
        None,
        {},
    ),
    "GET /collections/{collection_name}": Span(
        "2024-04",
        None,
        {
            "collection_name": ("2024-04", None),
        },
    ),
    "GET /describe_index_stats": Span(
        "2024-04",
        "2024-07",
        {},
    ),
    "GET /files/{assistant_name}": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
            "filter": ("2025-01", None),
        },
    ),
    "GET /files/{assistant_name}/{assistant_file_id}": Span(
        "2025-01",
        None,
        {
            "assistant_file_id": ("2025-01", None),
            "assistant_name": ("2025-01", None),
            "include_url": ("2025-01", None),
        },
    ),
    "GET /indexes": Span(
        "2024-04",
        None,
        {},
    ),
    "GET /indexes/{index_name}": Span(
        "2024-04",
        None,
        {
            "index_name": ("2024-04", None),
        },
    ),
    "GET /indexes/{index_name}/backups": Span(
        "2025-04",
        None,
        {
            "index_name": ("2025-04", None),
            "limit": ("2025-04", None),
            "pagination_token": ("2025-04", None),
        },
    ),
    "GET /models": Span(
        "2025-04",
        None,
        {
            "type": ("2025-04", None),
            "vector_type": ("2025-04", None),
        },
    ),
    "GET /models/{model_name}": Span(
        "2025-04",
        None,
        {
            "model_name": ("2025-04", None),
        },
    ),
    "GET /namespaces": Span(
        "2025-04",
        None,
        {
            "limit": ("2025-04", None),
            "pagination_token": ("2025-04", None),
            "prefix": ("2025-10", None),
        },
    ),
    "GET /namespaces/{namespace}": Span(
        "2025-04",
        None,
        {
            "namespace": ("2025-04", None),
        },
    ),
    "GET /prometheus/projects/{project_id}/metrics/discover": Span(
        "2025-01",
        None,
        {
            "project_id": ("2025-01", None),
        },
    ),
    "GET /restore-jobs": Span(
        "2025-04",
        None,
        {
            "limit": ("2025-04", None),
            "pagination_token": ("2025-04", None),
        },
    ),
    "GET /restore-jobs/{job_id}": Span(
        "2025-04",
        None,
        {
            "job_id": ("2025-04", None),
        },
    ),
    "GET /vectors/fetch": Span(
        "2024-04",
        None,
        {
            "ids": ("2024-04", None),
            "namespace": ("2024-04", None),
        },
    ),
    "GET /vectors/list": Span(
        "2024-04",
        None,
        {
            "limit": ("2024-04", None),
            "namespace": ("2024-04", None),
            "pagination_token": ("2024-04", None),
            "prefix": ("2024-04", None),
        },
    ),
    "PATCH /admin/api-keys/{api_key_id}": Span(
        "2025-04",
        None,
        {
            "api_key_id": ("2025-04", None),
            "name": ("2025-04", None),
            "roles": ("2025-04", None),
        },
    ),
    "PATCH /admin/organizations/{organization_id}": Span(
        "2025-04",
        None,
        {
            "name": ("2025-04", None),
            "organization_id": ("2025-04", None),
        },
    ),
    "PATCH /admin/projects/{project_id}": Span(
        "2025-04",
        None,
        {
            "force_encryption_with_cmek": ("2025-04", None),
            "max_pods": ("2025-04", None),
            "name": ("2025-04", None),
            "project_id": ("2025-04", None),
        },
    ),
    "PATCH /assistants/{assistant_name}": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
            "instructions": ("2025-01", None),
            "metadata": ("2025-01", None),
        },
    ),
    "PATCH /indexes/{index_name}": Span(
        "2024-04",
        None,
        {
            "deletion_protection": ("2024-07", None),
            "embed": ("2025-01", None),
            "embed.field_map": ("2025-01", None),
            "embed.model": ("2025-01", None),
            "embed.read_parameters": ("2025-01", None),
            "embed.write_parameters": ("2025-01", None),
            "index_name": ("2024-04", None),
            "spec": ("2024-04", None),
            "spec.byoc": ("2025-10", None),
            "spec.byoc.read_capacity": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.manual": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.manual.replicas": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.manual.shards": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.node_type": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.scaling": ("2025-10", None),
            "spec.byoc.read_capacity.mode": ("2025-10", None),
            "spec.pod": ("2024-04", None),
            "spec.pod.pod_type": ("2024-04", None),
            "spec.pod.replicas": ("2024-04", None),
            "spec.serverless": ("2025-10", None),
            "spec.serverless.read_capacity": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.manual": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.manual.replicas": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.manual.shards": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.node_type": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.scaling": ("2025-10", None),
            "spec.serverless.read_capacity.mode": ("2025-10", None),
            "tags": ("2024-10", None),
        },
    ),
    "POST /admin/projects": Span(
        "2025-04",
        None,
        {
            "force_encryption_with_cmek": ("2025-04", None),
            "max_pods": ("2025-04", None),
            "name": ("2025-04", None),
        },
    ),
    "POST /admin/projects/{project_id}/api-keys": Span(
        "2025-04",
        None,
        {
            "name": ("2025-04", None),
            "project_id": ("2025-04", None),
            "roles": ("2025-04", None),
        },
    ),
    "POST /assistants": Span(
        "2025-01",
        None,
        {
            "instructions": ("2025-01", None),
            "metadata": ("2025-01", None),
            "name": ("2025-01", None),
            "region": ("2025-01", None),
        },
    ),
    "POST /backups/{backup_id}/create-index": Span(
        "2025-04",
        None,
        {
            "backup_id": ("2025-04", None),
            "deletion_protection": ("2025-04", None),
            "name": ("2025-04", None),
            "tags": ("2025-04", None),
        },
    ),
    "POST /bulk/imports": Span(
        "2024-10",
        None,
        {
            "error_mode": ("2024-10", None),
            "error_mode.onError": ("2024-10", None),
            "integration_id": ("2024-10", None),
            "uri": ("2024-10", None),
        },
    ),
    "POST /chat/{assistant_name}": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
            "context_options": ("2025-04", None),
            "context_options.include_binary_content": ("2025-10", None),
            "context_options.multimodal": ("2025-10", None),
            "context_options.snippet_size": ("2025-04", None),
            "context_options.top_k": ("2025-04", None),
            "filter": ("2025-01", None),
            "include_highlights": ("2025-01", None),
            "json_response": ("2025-01", None),
            "messages": ("2025-01", None),
            "model": ("2025-01", None),
            "stream": ("2025-01", None),
            "temperature": ("2025-04", None),
        },
    ),
    "POST /chat/{assistant_name}/chat/completions": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
            "filter": ("2025-01", None),
            "messages": ("2025-01", None),
            "model": ("2025-01", None),
            "stream": ("2025-01", None),
            "temperature": ("2025-04", None),
        },
    ),
    "POST /chat/{assistant_name}/context": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
            "filter": ("2025-01", None),
            "include_binary_content": ("2025-10", None),
            "messages": ("2025-01", None),
            "multimodal": ("2025-10", None),
            "query": ("2025-01", None),
            "snippet_size": ("2025-04", None),
            "top_k": ("2025-01", None),
        },
    ),
    "POST /collections": Span(
        "2024-04",
        None,
        {
            "name": ("2024-04", None),
            "source": ("2024-04", None),
        },
    ),
    "POST /describe_index_stats": Span(
        "2024-04",
        None,
        {
            "filter": ("2024-04", None),
        },
    ),
    "POST /embed": Span(
        "2024-07",
        None,
        {
            "inputs": ("2024-07", None),
            "model": ("2024-07", None),
            "parameters": ("2024-07", None),
            "parameters.input_type": ("2024-07", "2024-10"),
            "parameters.truncate": ("2024-07", "2024-10"),
        },
    ),
    "POST /evaluation/metrics/alignment": Span(
        "2025-01",
        None,
        {
            "answer": ("2025-01", None),
            "ground_truth_answer": ("2025-01", None),
            "question": ("2025-01", None),
        },
    ),
    "POST /files/{assistant_name}": Span(
        "2025-01",
        None,
        {
            "assistant_name": ("2025-01", None),
            "file": ("2025-01", None),
            "metadata": ("2025-01", None),
            "multimodal": ("2025-10", None),
        },
    ),
    "POST /indexes": Span(
        "2024-04",
        None,
        {
            "deletion_protection": ("2024-07", None),
            "dimension": ("2024-04", None),
            "metric": ("2024-04", None),
            "name": ("2024-04", None),
            "spec": ("2024-04", None),
            "spec.byoc": ("2025-04", None),
            "spec.byoc.environment": ("2025-04", None),
            "spec.byoc.read_capacity": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.manual": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.manual.replicas": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.manual.shards": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.node_type": ("2025-10", None),
            "spec.byoc.read_capacity.dedicated.scaling": ("2025-10", None),
            "spec.byoc.read_capacity.mode": ("2025-10", None),
            "spec.byoc.schema": ("2025-10", None),
            "spec.byoc.schema.fields": ("2025-10", None),
            "spec.pod": ("2024-04", None),
            "spec.pod.environment": ("2024-04", None),
            "spec.pod.metadata_config": ("2024-04", None),
            "spec.pod.metadata_config.indexed": ("2024-04", None),
            "spec.pod.pod_type": ("2024-04", None),
            "spec.pod.pods": ("2024-04", None),
            "spec.pod.replicas": ("2024-04", None),
            "spec.pod.shards": ("2024-04", None),
            "spec.pod.source_collection": ("2024-04", None),
            "spec.serverless": ("2024-04", None),
            "spec.serverless.cloud": ("2024-04", None),
            "spec.serverless.read_capacity": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.manual": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.manual.replicas": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.manual.shards": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.node_type": ("2025-10", None),
            "spec.serverless.read_capacity.dedicated.scaling": ("2025-10", None),
            "spec.serverless.read_capacity.mode": ("2025-10", None),
            "spec.serverless.region": ("2024-04", None),
            "spec.serverless.schema": ("2025-10", None),
            "spec.serverless.schema.fields": ("2025-10", None),
            "spec.serverless.source_collection": ("2025-04", None),
            "tags": ("2024-10", None),
            "vector_type": ("2025-01", None),
        },
    ),
    "POST /indexes/create-for-model": Span(
        "2025-01",
        None,
        {
            "cloud": ("2025-01", None),
            "deletion_protection": ("2025-01", None),
            "embed": ("2025-01", None),
            "embed.dimension": ("2025-04", None),
            "embed.field_map": ("2025-01", None),
            "embed.metric": ("2025-01", None),
            "embed.model": ("2025-01", None),
            "embed.read_parameters": ("2025-01", None),
            "embed.write_parameters": ("2025-01", None),
            "name": ("2025-01", None),
            "read_capacity": ("2025-10", None),
            "read_capacity.dedicated": ("2025-10", None),
            "read_capacity.dedicated.manual": ("2025-10", None),
            "read_capacity.dedicated.manual.replicas": ("2025-10", None),
            "read_capacity.dedicated.manual.shards": ("2025-10", None),
            "read_capacity.dedicated.node_type": ("2025-10", None),
            "read_capacity.dedicated.scaling": ("2025-10", None),
            "read_capacity.mode": ("2025-10", None),
            "region": ("2025-01", None),
            "schema": ("2025-10", None),
            "schema.fields": ("2025-10", None),
            "tags": ("2025-01", None),
        },
    ),
    "POST /indexes/{index_name}/backups": Span(
        "2025-04",
        None,
        {
            "description": ("2025-04", None),
            "index_name": ("2025-04", None),
            "name": ("2025-04", None),
        },
    ),
    "POST /namespaces": Span(
        "2025-10",
        None,
        {
            "name": ("2025-10", None),
            "schema": ("2025-10", None),
            "schema.fields": ("2025-10", None),
        },
    ),
    "POST /oauth/token": Span(
        "2025-04",
        None,
        {
            "audience": ("2025-04", None),
            "client_id": ("2025-04", None),
            "client_secret": ("2025-04", None),
            "grant_type": ("2025-04", None),
        },
    ),
    "POST /query": Span(
        "2024-04",
        None,
        {
            "filter": ("2024-04", None),
            "id": ("2024-04", None),
            "include_metadata": ("2024-04", None),
            "include_values": ("2024-04", None),
            "max_candidates": ("2025-10", None),
            "namespace": ("2024-04", None),
            "queries": ("2024-04", None),
            "scan_factor": ("2025-10", None),
            "sparse_vector": ("2024-04", None),
            "sparse_vector.indices": ("2024-04", None),
            "sparse_vector.values": ("2024-04", None),
            "top_k": ("2024-04", None),
            "vector": ("2024-04", None),
        },
    ),
    "POST /records/namespaces/{namespace}/search": Span(
        "2025-01",
        None,
        {
            "fields": ("2025-01", None),
            "namespace": ("2025-01", None),
            "query": ("2025-01", None),
            "query.filter": ("2025-01", None),
            "query.id": ("2025-01", None),
            "query.inputs": ("2025-01", None),
            "query.match_terms": ("2025-10", None),
            "query.match_terms.strategy": ("2025-10", None),
            "query.match_terms.terms": ("2025-10", None),
            "query.top_k": ("2025-01", None),
            "query.vector": ("2025-01", None),
            "query.vector.sparse_indices": ("2025-01", None),
            "query.vector.sparse_values": ("2025-01", None),
            "query.vector.values": ("2025-01", None),
            "rerank": ("2025-01", None),
            "rerank.model": ("2025-01", None),
            "rerank.parameters": ("2025-01", None),
            "rerank.query": ("2025-01", None),
            "rerank.rank_fields": ("2025-01", None),
            "rerank.top_n": ("2025-01", None),
        },
    ),
    "POST /records/namespaces/{namespace}/upsert": Span(
        "2025-01",
        None,
        {
            "body": ("2025-01", None),
            "namespace": ("2025-01", None),
        },
    ),
    "POST /rerank": Span(
        "2024-10",
        None,
        {
            "documents": ("2024-10", None),
            "model": ("2024-10", None),
            "parameters": ("2024-10", None),
            "query": ("2024-10", None),
            "rank_fields": ("2024-10", None),
            "return_documents": ("2024-10", None),
            "top_n": ("2024-10", None),
        },
    ),
    "POST /vectors/delete": Span(
        "2024-04",
        None,
        {
            "delete_all": ("2024-04", None),
            "filter": ("2024-04", None),
            "ids": ("2024-04", None),
            "namespace": ("2024-04", None),
        },
    ),
    "POST /vectors/fetch_by_metadata": Span(
        "2025-10",
        None,
        {
            "filter": ("2025-10", None),
            "limit": ("2025-10", None),
            "namespace": ("2025-10", None),
            "pagination_token": ("2025-10", None),
        },
    ),
    "POST /vectors/update": Span(
        "2024-04",
        None,
        {
            "dry_run": ("2025-10", None),
            "filter": ("2025-10", None),
            "id": ("2024-04", None),
            "namespace": ("2024-04", None),
            "set_metadata": ("2024-04", None),
            "sparse_values": ("2024-04", None),
            "sparse_values.indices": ("2024-04", None),
            "sparse_values.values": ("2024-04", None),
            "values": ("2024-04", None),
        },
    ),
    "POST /vectors/upsert": Span(
        "2024-04",
        None,
        {
            "namespace": ("2024-04", None),
            "vectors": ("2024-04", None),
        },
    ),
}
