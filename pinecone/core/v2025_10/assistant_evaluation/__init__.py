# @generated from openapi/2025-10/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""The assistant_evaluation service of API 2025-10."""
