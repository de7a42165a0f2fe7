"""Inference of the local server: hosted models, and embeddings made without them."""
