"""Assistants of the local server: they answer by quoting the files that were uploaded to them."""
