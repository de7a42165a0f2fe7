# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The inline_enum_name_clash service of API 2030-01."""
