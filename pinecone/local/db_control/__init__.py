"""The control plane of the local server: indexes, collections and backups."""
