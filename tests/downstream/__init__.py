"""What published integrations do with this package, on the local server."""
