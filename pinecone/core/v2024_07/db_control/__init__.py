# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""The db_control service of API 2024-07."""
