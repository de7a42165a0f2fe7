"""Version of the package."""

__version__ = "7.4.0"
