"""How requests reach the service: connections, TLS, and errors."""
