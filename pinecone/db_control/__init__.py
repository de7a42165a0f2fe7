"""The control plane: indexes of a project."""
