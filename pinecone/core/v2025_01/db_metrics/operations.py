# @generated from openapi/2025-01/db_metrics.yaml. Do not edit: run scripts/regen.
"""Operations of the db_metrics service of API 2025-01."""

from __future__ import annotations

from pinecone.codec import wire

from . import models as _models


def fetch_prometheus_targets(
    *,
    project_id: str,
) -> wire.Request:
    """Discover metrics endpoints.

    Returns the endpoints to scrape for the metrics of all indexes of a project, in the form of Prometheus HTTP
    service discovery.

    Args:
        project_id: ID of the project whose indexes are to be monitored.
    """
    return wire.Request("GET", f"/prometheus/projects/{wire.segment(project_id)}/metrics/discover", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /prometheus/projects/{project_id}/metrics/discover": wire.Operation(
        "GET /prometheus/projects/{project_id}/metrics/discover",
        id="fetch_prometheus_targets",
        service="db_metrics",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Authorization",
        arguments={
            "project_id": None,
        },
        required=frozenset(["project_id"]),
        encoders={
            "": fetch_prometheus_targets,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: wire.each(_models.PrometheusTarget.read, value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "429": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
