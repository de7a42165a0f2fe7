# @generated from openapi/2025-10/db_metrics.yaml. Do not edit: run scripts/regen.
"""The db_metrics service of API 2025-10."""
