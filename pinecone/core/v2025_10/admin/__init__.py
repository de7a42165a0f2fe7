# @generated from openapi/2025-10/admin.yaml. Do not edit: run scripts/regen.
"""The admin service of API 2025-10."""
