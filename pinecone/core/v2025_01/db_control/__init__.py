# @generated from openapi/2025-01/db_control.yaml. Do not edit: run scripts/regen.
"""The db_control service of API 2025-01."""
