"""What generated code stands on: JSON, protocol buffers, and how a request and a response are written and read."""
