# @generated from openapi/2025-10/inference.yaml. Do not edit: run scripts/regen.
"""The inference service of API 2025-10."""
