"""gRPC on the ports of the local server, together with HTTP/1.1 and with the same handlers."""
