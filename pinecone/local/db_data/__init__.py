"""The data plane of the local server: storage and search of the records of an index."""
