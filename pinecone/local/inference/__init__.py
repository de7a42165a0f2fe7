"""Inference of the local server: descriptions of the hosted models, and embeddings without these models."""
