# @generated from openapi/2024-04/db_data.yaml. Do not edit: run scripts/regen.
"""The db_data service of API 2024-04."""
