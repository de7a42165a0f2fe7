# @generated from openapi/2030-01/api.proto. Do not edit: run scripts/regen.
"""The proto_fields service of API 2030-01."""
