"""Generator of ``pinecone/core``: OpenAPI documents in, Python modules out."""

from pathlib import Path

#: The repository.
ROOT = Path(__file__).resolve().parent.parent
