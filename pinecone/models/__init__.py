"""Public types: what calls take and what they return, the same in every API version."""
