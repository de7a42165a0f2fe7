"""Arguments that are text, a number or a truth value. None is one that was left out.

Whatever else is given is refused here, for transports differ in what they make of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import index
from typing import Any

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.plain import kind_of, plain


def text(name: str, value: Any) -> Any:
    """An argument that is text.

    Raises:
        PineconeApiTypeError: It is no string.
        PineconeApiValueError: It cannot be sent.
    """
    if value is None or (type(value) is str and value.isascii()):
        return value
    if not isinstance(value, str):
        raise PineconeApiTypeError(f"{name} must be a str, not {kind_of(value)}.")
    return plain(value, name)


def texts(name: str, values: Any) -> list[str]:
    """An argument that is a list of texts.

    Raises:
        PineconeApiTypeError: It is one string, which would be taken apart into characters, or an item is no string.
        PineconeApiValueError: An item cannot be sent.
    """
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
        one = "one string" if isinstance(values, str) else kind_of(values)
        raise PineconeApiTypeError(f"{name} must be a list of strings, not {one}.")
    found = list(values)
    if {*map(type, found)} == {str} and "".join(found).isascii():
        return found
    for position, value in enumerate(found):
        if not isinstance(value, str):
            raise PineconeApiTypeError(f"{name} must be strings, not {kind_of(value)}.")
        found[position] = plain(value, f"{name}[{position}]")
    return found


def whole(name: str, value: Any) -> int | None:
    """An argument that is a whole number, at least 1.

    Raises:
        PineconeApiTypeError: It is none.
        PineconeApiValueError: It is less than that.
    """
    return None if value is None else count(name, value)


def count(name: str, value: Any, least: int = 1) -> int:
    """An argument that says how many of something there are to be, and cannot be left out.

    Raises:
        PineconeApiTypeError: It is no whole number.
        PineconeApiValueError: It is less than the least that makes sense.
    """
    try:
        found = None if isinstance(value, bool) else index(value)
    except TypeError:
        found = None
    if found is None:
        raise PineconeApiTypeError(f"{name} must be a whole number, not {kind_of(value)}.")
    if found < least:
        raise PineconeApiValueError(f"{name} must be at least {least}.")
    return found


def real(name: str, value: Any) -> Any:
    """An argument that is a number.

    Raises:
        PineconeApiTypeError: It is none.
        PineconeApiValueError: It is not finite.
    """
    if value is None:
        return None
    found = plain(value, name)
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        raise PineconeApiTypeError(f"{name} must be a number, not {kind_of(value)}.")
    return found


def truth(name: str, value: Any) -> Any:
    """An argument that is true or false.

    Raises:
        PineconeApiTypeError: It is neither.
    """
    if value is None or type(value) is bool:
        return value
    if getattr(getattr(value, "dtype", None), "kind", "") == "b":  # of numpy
        return bool(value)
    raise PineconeApiTypeError(f"{name} must be True or False, not {kind_of(value)}.")
