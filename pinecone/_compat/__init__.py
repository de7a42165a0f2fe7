"""Compatibility with published lines."""
