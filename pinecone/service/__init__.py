"""What all parts of the API have in common."""
