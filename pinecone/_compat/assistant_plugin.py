"""What the assistant plugin of 7.x and 8.x has beside its types."""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.assistant.assistants": "Assistants as Assistant",
    "pinecone.models.assistant": "AlignmentResponse, AssistantModel",
}

lazy_exports(__name__, EXPORTS)
