"""The data plane of the local server: the records of an index, how they are kept and searched."""
