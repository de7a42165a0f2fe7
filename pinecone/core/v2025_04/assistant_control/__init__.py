# @generated from openapi/2025-04/assistant_control.yaml. Do not edit: run scripts/regen.
"""The assistant_control service of API 2025-04."""
