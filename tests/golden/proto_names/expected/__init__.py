# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The proto_names service of API 2030-01."""
