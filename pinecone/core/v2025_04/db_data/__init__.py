# @generated from openapi/2025-04/db_data.yaml. Do not edit: run scripts/regen.
"""The db_data service of API 2025-04."""
