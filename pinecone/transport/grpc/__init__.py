"""Calls over gRPC, by grpcio."""
