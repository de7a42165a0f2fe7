"""What a local server keeps in a folder, so that it is there when the server is started again."""
