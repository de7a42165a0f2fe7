"""HTTP of the local server: from the bytes of a request to a call, and from a reply to bytes."""
