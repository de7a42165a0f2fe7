"""Storage of the data of a local server in a folder, so that it survives a restart."""
