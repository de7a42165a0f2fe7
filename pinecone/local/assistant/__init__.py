"""Assistants of the local server. They answer with quotes from the files that were uploaded to them."""
