# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the event_stream service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .answer import Answer as Answer
    from .chunk import Chunk as Chunk

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Answer": "answer",
        "Chunk": "chunk",
    },
)
