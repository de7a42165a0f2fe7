# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The one_of_beside_properties service of API 2030-01."""
