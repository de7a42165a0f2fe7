# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the awkward_paths service of API 2030-01, each imported when it is first used."""

from pinecone.codec.wire import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {},
)
