# @generated from openapi/2024-10/inference.yaml. Do not edit: run scripts/regen.
"""The inference service of API 2024-10."""
