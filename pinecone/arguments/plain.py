"""Converts metadata, filters, documents, tags and parameters to plain JSON, or refuses them, for every transport.

Encoders treat other values differently: one writes NaN as null, another a UUID or a time as text, and protobuf rounds
integers that a double cannot hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

#: Up to this, a double can hold every integer, and so can the service and JSON.
MAX_EXACT_INTEGER = 2**53
TOO_DEEP = "is nested too deeply"
#: Kinds of numpy types that JSON can hold: booleans, numbers, text and objects.
PLAIN_DTYPES = frozenset("biufUO")


class UnsendableError(Exception):
    """A value that cannot be sent.

    Args:
        said: What is wrong, as the rest of a sentence that begins with the name of the value.
        error: Class of the exception that is raised for it.

    Attributes:
        path: Its path within the argument, such as ``.p.$gt`` or ``[3]``; empty for the argument itself.
    """

    def __init__(self, said: str, error: type[Exception] = PineconeApiValueError) -> None:
        super().__init__(said)
        self.error = error
        self.path = ""

    def about(self, what: str) -> Exception:
        """The exception to raise, which names the argument."""
        if self.path.startswith("."):
            what = f"{what} key {self.path[1:]!r}"
        else:
            what += self.path
        return self.error(f"{what} {self}.")


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a dictionary or another mapping, but not a result, which is a mapping as well."""
    return isinstance(value, dict) or (isinstance(value, Mapping) and not hasattr(type(value), "_field_names"))


def plain(value: Any, what: str, nulls: bool = False) -> Any:
    """A value as plain JSON: text, booleans, finite numbers, and lists and dictionaries of them.

    Args:
        value: The value. Scalars and arrays of numpy, enums, tuples and mappings are converted.
        what: Name of the value in messages.
        nulls: Whether it may contain None.

    Raises:
        PineconeApiTypeError: Something in it is of another type, such as a time, a UUID or a decimal number.
        PineconeApiValueError: Something in it is None, not finite, too large to be exact, or invalid text.
    """
    try:
        return plain_value(value, nulls)
    except UnsendableError as refused:
        raise refused.about(what) from None
    except RecursionError:
        raise UnsendableError(TOO_DEEP).about(what) from None


def plain_mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    """A mapping as plain JSON, for callers that add its name to the message.

    Raises:
        UnsendableError: Something in it cannot be sent.
    """
    try:
        return plain_object(value)
    except RecursionError:
        raise UnsendableError(TOO_DEEP) from None


def plain_value(value: Any, nulls: bool = False) -> Any:
    """A value as plain JSON, for callers that add its name to the message.

    Raises:
        UnsendableError: It cannot be sent.
    """
    kind = type(value)
    if kind is str:
        if not value.isascii():
            check_text(value)
        return value
    if kind is bool:
        return value
    if kind is float:
        if not isfinite(value):
            raise UnsendableError("is not a finite number")
        return value
    if kind is int:
        if not -MAX_EXACT_INTEGER <= value <= MAX_EXACT_INTEGER:
            raise UnsendableError("is a whole number beyond 2**53, which would be rounded. Send it as text instead")
        return value
    if kind is dict:
        return plain_object(value, nulls)
    if kind is list or kind is tuple:
        return plain_list(value, nulls)
    if value is None and nulls:
        return None
    return plain_value(converted(value), nulls)


def plain_object(value: Mapping[Any, Any], nulls: bool = False) -> dict[str, Any]:
    """A mapping as a dictionary of plain JSON.

    Raises:
        UnsendableError: Something in it cannot be sent.
    """
    made: dict[str, Any] = {}
    for key, item in value.items():
        kind = type(item)
        # Nearly all metadata is of these types, so that no function is called for them.
        if (
            type(key) is str
            and key.isascii()
            and (
                (kind is str and item.isascii())
                or kind is bool
                or (kind is float and isfinite(item))
                or (kind is int and -MAX_EXACT_INTEGER <= item <= MAX_EXACT_INTEGER)
            )
        ):
            made[key] = item
            continue
        try:
            made[plain_key(key)] = plain_value(item, nulls)
        except UnsendableError as refused:
            refused.path = f".{key}{refused.path}"
            raise
    return made


def plain_list(value: Any, nulls: bool = False) -> list[Any]:
    """A list of plain JSON.

    Raises:
        UnsendableError: Something in it cannot be sent.
    """
    made: list[Any] = []
    try:
        for item in value:
            made.append(item if type(item) is str and item.isascii() else plain_value(item, nulls))
    except UnsendableError as refused:
        refused.path = f"[{len(made)}]{refused.path}"
        raise
    return made


def plain_key(key: object) -> str:
    """A key of an object.

    Raises:
        UnsendableError: It is not a text.
    """
    if not isinstance(key, str):
        raise UnsendableError(f"must be a str, not {kind_of(key)}", PineconeApiTypeError)
    check_text(key)
    return str.__str__(key)


def converted(value: object) -> Any:
    """The plain value of an enum, a subclass, a mapping, or a scalar or array of numpy.

    Raises:
        UnsendableError: It is of any other type.
    """
    if value is None:
        raise UnsendableError("is None. Leave the key out instead")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if is_mapping(value):
        return dict(value)
    if isinstance(value, (list, tuple)):
        return list(value)
    dtype = getattr(value, "dtype", None)
    if getattr(dtype, "kind", "f") in PLAIN_DTYPES and hasattr(value, "tolist"):
        check_mask(value)
        found = value.tolist()
        if type(found) is not type(value):  # the same type comes back for numpy.longdouble
            return found
    elif isinstance(value, float):
        return float(value)
    raise UnsendableError(
        f"is of type {kind_of(value)}; only strings, numbers, booleans, lists and dictionaries can be sent",
        PineconeApiTypeError,
    )


def check_text(value: str) -> None:
    """Check that text can be encoded.

    Raises:
        UnsendableError: It contains a lone surrogate.
    """
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise UnsendableError(f"holds text that cannot be sent: character {error.start} is a lone surrogate") from None


def check_mask(value: object) -> None:
    """Check that an array has no masked values.

    Raises:
        UnsendableError: Some of its values are masked.
    """
    mask = getattr(value, "mask", False)
    if mask is not False and getattr(mask, "any", bool)():
        raise UnsendableError("has masked values, which cannot be sent")


def kind_of(value: object) -> str:
    """Name of the type of a value."""
    return type(value).__name__
