# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The parameter_styles service of API 2030-01."""
