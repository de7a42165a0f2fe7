"""What the assistant plugin of 7.x and 8.x has beside its types."""

from pinecone.lazy import homes_of, lazy_exports

EXPORTS = {
    "pinecone.assistant.assistants": "Assistants as Assistant",
    "pinecone.models.assistant": "AlignmentResponse, AssistantModel",
}

__all__ = list(homes_of(EXPORTS))

lazy_exports(__name__, EXPORTS)
