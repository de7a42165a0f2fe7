"""Calls over HTTP: directly over sockets of our own, else through httpx."""
