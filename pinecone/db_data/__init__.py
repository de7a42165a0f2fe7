"""The data plane: records of an index and their namespaces."""
