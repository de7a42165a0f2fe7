# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""The assistant_data service of API 2025-10."""
