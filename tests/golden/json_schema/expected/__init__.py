# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The json_schema service of API 2030-01."""
