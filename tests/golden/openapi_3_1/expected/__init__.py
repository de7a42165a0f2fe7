# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The openapi_3_1 service of API 2030-01."""
