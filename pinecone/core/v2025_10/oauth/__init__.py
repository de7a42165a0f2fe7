# @generated from openapi/2025-10/oauth.yaml. Do not edit: run scripts/regen.
"""The oauth service of API 2025-10."""
