"""Checks of arguments, for all services. None stands for an argument that was left out.

Other types are refused here, since HTTP and gRPC would convert them differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import index
from typing import Any, TypeVar

from pinecone.arguments.plain import kind_of, plain
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

T = TypeVar("T")


def optional_str(name: str, value: object) -> str | None:
    """A string, or None.

    Raises:
        PineconeApiTypeError: It is not a string.
        PineconeApiValueError: It holds a lone surrogate, which cannot be sent.
    """
    if value is None or (type(value) is str and value.isascii()):
        return value
    if not isinstance(value, str):
        raise PineconeApiTypeError(f"{name} must be a str, not {kind_of(value)}.")
    return str(plain(value, name))


def non_empty_str(name: str, value: object) -> str:
    """A name or an ID that is part of a path, where an empty one would lead to the list of all.

    Raises:
        PineconeApiValueError: It is empty, or not a string.
    """
    if not isinstance(value, str) or not value:
        given = "an empty one" if isinstance(value, str) else kind_of(value)
        raise PineconeApiValueError(f"{name} must be a non-empty str, not {given}.")
    return value


def in_path(**values: object) -> dict[str, str]:
    """Arguments that are part of a path, by name.

    Raises:
        PineconeApiValueError: One is empty, or not a string.
    """
    return {name: non_empty_str(name, value) for name, value in values.items()}


def str_list(name: str, values: object) -> list[str]:
    """A list of strings.

    Raises:
        PineconeApiTypeError: It is one string, which would be split into characters, or an item is not a string.
        PineconeApiValueError: An item holds a lone surrogate, which cannot be sent.
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


def whole_number(name: str, value: Any, least: int = 1) -> int:
    """An integer of at least ``least``.

    Raises:
        PineconeApiTypeError: It is not an integer.
        PineconeApiValueError: It is less than ``least``.
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


def optional_whole_number(name: str, value: object) -> int | None:
    """An integer of at least 1, or None.

    Raises:
        PineconeApiTypeError: It is not an integer.
        PineconeApiValueError: It is less than 1.
    """
    return None if value is None else whole_number(name, value)


def optional_number(name: str, value: object) -> float | None:
    """A number, or None.

    Raises:
        PineconeApiTypeError: It is not a number.
        PineconeApiValueError: It is not finite.
    """
    if value is None:
        return None
    found = plain(value, name)
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        raise PineconeApiTypeError(f"{name} must be a number, not {kind_of(value)}.")
    return found


def optional_seconds(name: str, value: Any) -> float | None:
    """A number of seconds, or None for no limit.

    Raises:
        PineconeApiTypeError: It is not a number.
    """
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
        raise PineconeApiTypeError(f"{name} must be a number of seconds or None, not {kind_of(value)}.")
    return value


def optional_bool(name: str, value: object) -> bool | None:
    """A boolean, which may be one of numpy, or None.

    Raises:
        PineconeApiTypeError: It is neither True nor False.
    """
    if value is None or type(value) is bool:
        return value
    if getattr(getattr(value, "dtype", None), "kind", "") == "b":  # of numpy
        return bool(value)
    raise PineconeApiTypeError(f"{name} must be True or False, not {kind_of(value)}.")


def drop_none(arguments: Mapping[str, T | None]) -> dict[str, T]:
    """The arguments that are not None."""
    return {name: value for name, value in arguments.items() if value is not None}


def one_of_names(method: str, **values: T | None) -> T | None:
    """The value of an argument that has several names.

    Raises:
        PineconeApiValueError: Different values were passed under two of the names.
    """
    given = [*drop_none(values).values()]
    if any(value != given[0] for value in given):
        names = " and ".join(values)
        raise PineconeApiValueError(f"{method}: {names} are two names of one argument; pass one.")
    return given[0] if given else None


def changes(method: str, values: Mapping[str, T | None]) -> dict[str, T]:
    """The settings to change, which are those that are not None.

    Raises:
        PineconeApiValueError: No change is passed.
    """
    given = drop_none(values)
    if not given:
        raise PineconeApiValueError(f"{method} was given nothing to change.")
    return given
