# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The several_bodies service of API 2030-01."""
