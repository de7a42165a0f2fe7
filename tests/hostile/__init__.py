"""A hostile service: whatever it answers, a method returns what is right or raises an exception of the package."""
