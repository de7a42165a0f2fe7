"""The generator: it writes ``pinecone/core`` and other Python files from OpenAPI documents."""

from pathlib import Path

#: The repository.
ROOT = Path(__file__).resolve().parent.parent
