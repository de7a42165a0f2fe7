"""Programs that are not of this checkout: environments for them, a server to call, and what became of their calls."""
