"""gRPC on the ports of the local server, beside HTTP/1.1, with the same handlers."""
