"""Numbers of things in sentences."""

from __future__ import annotations


def counted(number: float | None, noun: str, plural: str = "") -> str:
    """A number of things in words.

    Args:
        number: How many.
        noun: What one is called.
        plural: What more are called, where that is irregular.

    Example:
        >>> from pinecone.display.counting import counted
        >>> counted(1, "match"), counted(2, "match")
        ('1 match', '2 matches')
    """
    if number != 1:
        noun = plural or (f"{noun}es" if noun.endswith(("ch", "x")) else f"{noun}s")
    return f"{number} {noun}"
