# @generated from openapi/2025-04/db_metrics.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the db_metrics service of API 2025-04, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class FetchPrometheusTargetsArguments(Struct, kw_only=True):
    project_id: str


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /prometheus/projects/{project_id}/metrics/discover": FetchPrometheusTargetsArguments,
}
