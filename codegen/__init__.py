"""Generator of ``pinecone/core``: OpenAPI documents in, Python modules out."""
