# @generated from openapi/2024-04. Do not edit: run scripts/regen.
"""API 2024-04: the service of every route, over REST and over gRPC."""

SERVICES = {
    "GET /indexes": "db_control",
    "POST /indexes": "db_control",
    "GET /indexes/{index_name}": "db_control",
    "PATCH /indexes/{index_name}": "db_control",
    "DELETE /indexes/{index_name}": "db_control",
    "GET /collections": "db_control",
    "POST /collections": "db_control",
    "GET /collections/{collection_name}": "db_control",
    "DELETE /collections/{collection_name}": "db_control",
    "GET /describe_index_stats": "db_data",
    "POST /describe_index_stats": "db_data",
    "POST /query": "db_data",
    "POST /vectors/delete": "db_data",
    "DELETE /vectors/delete": "db_data",
    "GET /vectors/fetch": "db_data",
    "GET /vectors/list": "db_data",
    "POST /vectors/update": "db_data",
    "POST /vectors/upsert": "db_data",
}

RPC_SERVICES: dict[str, str] = {
    "POST /vectors/upsert": "db_data",
    "POST /vectors/delete": "db_data",
    "DELETE /vectors/delete": "db_data",
    "GET /vectors/fetch": "db_data",
    "GET /vectors/list": "db_data",
    "POST /query": "db_data",
    "POST /vectors/update": "db_data",
    "POST /describe_index_stats": "db_data",
    "GET /describe_index_stats": "db_data",
}
