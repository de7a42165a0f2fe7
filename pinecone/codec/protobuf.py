"""The wire format of Protocol Buffers: numbers, lengths, fields and messages, and the JSON that messages can hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from enum import Enum
from functools import lru_cache
from math import isfinite
from struct import Struct
from typing import Any, NamedTuple, NoReturn, Optional

from pinecone.models.packed import packed

from . import floats

# Numbers ----------------------------------------------------------------------------------------------

unpack_float = Struct("<f").unpack_from

_DOUBLE = Struct("<d")
_EXACT = 2.0**53  # up to here a double tells all integers apart


@lru_cache(maxsize=1 << 14)
def size(number: int) -> bytes:
    """A length, or another number that is not negative, in as few bytes as it takes."""
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def number(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins there, such as a tag or a length; returns it and where it ends."""
    first = data[at]
    return more(data, at + 1, first) if first > 127 else (first, at + 1)


def more(data: bytes, at: int, number: int) -> tuple[int, int]:
    """The rest of a number whose first byte says that there is more; returns the number and where it ends."""
    number &= 127
    for shift in range(7, 70, 7):
        byte = data[at]
        at += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number & 0xFFFFFFFFFFFFFFFF, at
    raise ValueError("A number takes more than ten bytes.")


# Parts of messages ------------------------------------------------------------------------------------


def ended(at: int, end: int) -> None:
    """Refuse a message that ends elsewhere than its length says."""
    if at != end:
        refuse_length()


def refuse_length() -> NoReturn:
    """Refuse a message that ends elsewhere than its length says."""
    raise ValueError("A message is longer or shorter than it says.")


def skip(data: bytes, at: int, tag: int) -> int:
    """Pass over a field whose tag has been read; returns where the field ends."""
    form = tag & 7
    if tag < 8:
        raise ValueError("A field has the number 0.")
    if form == 0:
        return number(data, at)[1]
    if form == 1:
        return at + 8
    if form == 2:
        length, at = number(data, at)
        return at + length
    if form == 3:
        inner, at = number(data, at)
        while inner != tag + 1:  # which closes the group
            inner, at = number(data, skip(data, at, inner))
        return at
    if form == 5:
        return at + 4
    raise ValueError("A field has an unknown form.")


def skip_from(data: bytes, at: int) -> int:
    """Pass over the field whose tag begins there; returns where the field ends."""
    tag, at = number(data, at)
    return skip(data, at, tag)


def check_fields(value: Any, names: frozenset[str]) -> None:
    """Refuse what cannot be written as a message.

    Raises:
        TypeError: It is no object, or it has fields that the message does not have.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"{type(value).__name__} is no object")
    if not names.issuperset(value):
        raise TypeError(f"unknown: {', '.join(sorted(map(str, value.keys() - names)))}")


class Heads(dict[int, bytes]):
    """What stands before the bytes of a field, by their length: its tag and the length. The first thousands are kept.

    Args:
        tag: The tag.
    """

    def __init__(self, tag: int) -> None:
        self._tag = size(tag)

    def __missing__(self, length: int) -> bytes:
        head = self._tag + size(length)
        if len(self) < 1 << 12:
            self[length] = head
        return head


def entry(key: str, value: bytes) -> bytes:
    """Write an entry of a map from strings to messages."""
    name = key.encode()
    return b"".join((b"\n", size(len(name)), name, b"\x12", size(len(value)), value))


def read_entry(found: dict[str, Any], read: Callable[[bytes, int, int], Any], data: bytes, at: int, end: int) -> None:
    """Read an entry of a map from strings to messages."""
    key, place = "", (b"", 0, 0)
    while at < end:
        tag, at = number(data, at)
        if tag == 10 or tag == 18:
            length, at = number(data, at)
            if tag == 10:
                key = data[at : at + length].decode()
            else:
                place = data, at, at + length
            at += length
        else:
            at = skip(data, at, tag)
    ended(at, end)
    found[key] = read(*place)


# Structs: JSON in a message ---------------------------------------------------------------------------


def struct(value: Any) -> bytes:
    """Encode a JSON object.

    Raises:
        TypeError: There is something in it that is no JSON, or None, or a number that is not finite.
    """
    out: list[bytes] = []
    for key, item in value.items():
        if not isinstance(key, str):
            raise TypeError("keys must be strings")
        name, blob = _key(key), value_(item)
        length = size(len(blob))
        out += (b"\n", size(len(name) + len(length) + len(blob)), name, length, blob)
    return b"".join(out)


@lru_cache(maxsize=512)
def _key(key: str) -> bytes:
    """A key with its tag, and the tag of the value."""
    name = key.encode()
    return b"".join((b"\n", size(len(name)), name, b"\x12"))


def value_(value: Any) -> bytes:
    """Encode a JSON value."""
    kind = type(value)
    if kind is str:
        text: bytes = value.encode()
        return b"\x1a" + size(len(text)) + text
    if kind is bool:
        return b" \1" if value else b" \0"
    if kind is float:
        if not isfinite(value):
            raise TypeError("a number is not finite")
        return b"\x11" + _DOUBLE.pack(value)
    if kind is int:
        if not -_EXACT <= value <= _EXACT:
            raise TypeError("a whole number is too large for a double to hold it exactly")
        return b"\x11" + _DOUBLE.pack(value)
    if kind is list or kind is tuple:
        blob = _items(value)
        return b"2" + size(len(blob)) + blob
    if kind is dict:
        blob = struct(value)
        return b"*" + size(len(blob)) + blob
    return value_(_plain(value))


def _items(values: Any) -> bytes:
    out: list[bytes] = []
    for item in values:
        blob = value_(item)
        out += (b"\n", size(len(blob)), blob)
    return b"".join(out)


def _plain(value: Any) -> Any:
    """What is JSON by descent or by conversion as just that."""
    if isinstance(value, Enum):
        return value.value
    kinds: tuple[type[Any], ...] = (str, int, float, dict, list, tuple)
    for kind in kinds:
        if isinstance(value, kind):
            return kind(value)
    if hasattr(value, "tolist"):  # arrays and scalars of numpy
        return value.tolist()
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


def read_struct(data: bytes, at: int, end: int) -> dict[str, Any]:
    """Read a JSON object. Numbers without a fraction are integers, as JSON has them."""
    found: dict[str, Any] = {}
    while at < end:
        tag = data[at]
        at += 1
        if tag != 10:
            at = skip_from(data, at - 1)
            continue
        length = data[at]
        at += 1
        if length > 127:
            length, at = more(data, at, length)
        stop = at + length
        key, value = "", None
        while at < stop:
            tag = data[at]
            at += 1
            if tag == 10:
                length = data[at]
                at += 1
                if length > 127:
                    length, at = more(data, at, length)
                key = data[at : at + length].decode()
                at += length
            elif tag == 18:
                length = data[at]
                at += 1
                if length > 127:
                    length, at = more(data, at, length)
                value = read_value(data, at, at + length)
                at += length
            else:
                at = skip_from(data, at - 1)
        ended(at, stop)
        found[key] = value
    ended(at, end)
    return found


def read_value(data: bytes, at: int, end: int) -> Any:
    """Read a JSON value."""
    value: Any = None
    while at < end:
        tag = data[at]
        at += 1
        if tag == 17:
            (value,) = _DOUBLE.unpack_from(data, at)
            at += 8
            if value % 1 == 0 and -_EXACT <= value <= _EXACT:
                value = int(value)
        elif tag == 32 or tag == 8:
            number = data[at]
            at += 1
            if number > 127:
                number, at = more(data, at, number)
            value = bool(number) if tag == 32 else None
        elif tag == 26 or tag == 42 or tag == 50:
            length = data[at]
            at += 1
            if length > 127:
                length, at = more(data, at, length)
            stop = at + length
            if tag == 26:
                value = data[at:stop].decode()
            else:
                value = read_struct(data, at, stop) if tag == 42 else _read_items(data, at, stop)
            at = stop
        else:
            at = skip_from(data, at - 1)
    ended(at, end)
    return value


def _read_items(data: bytes, at: int, end: int) -> list[Any]:
    found: list[Any] = []
    while at < end:
        tag = data[at]
        at += 1
        if tag != 10:
            at = skip_from(data, at - 1)
            continue
        length = data[at]
        at += 1
        if length > 127:
            length, at = more(data, at, length)
        found.append(read_value(data, at, at + length))
        at += length
    ended(at, end)
    return found


# Kinds of values --------------------------------------------------------------------------------------


class Kind(NamedTuple):
    """How the values of a type are written.

    Attributes:
        form: As what: 0 a number, 1 in 8 bytes, 2 with the length before it, 5 in 4 bytes. A tag ends with it.
        read: Reads the value that begins somewhere; returns it and where it ends.
        write: Encodes a value.
        empty: Makes the value that need not be written.
        unpack: Reads several values that are written one after the other; None for those with a length.
    """

    form: int
    read: Callable[[bytes, int], tuple[Any, int]]
    write: Callable[[Any], bytes]
    empty: Callable[[], Any]
    unpack: Optional[Callable[[bytes], list[Any]]] = None


_EACH_NUMBER = re.compile(rb"[\x80-\xff]*[\x00-\x7f]").findall


def numbers(convert: Callable[[int], Any], write: Callable[[Any], bytes]) -> Kind:
    """The kind of values that are written as numbers in as few bytes as it takes."""

    def read(data: bytes, at: int) -> tuple[Any, int]:
        value, at = number(data, at)
        return convert(value), at

    @lru_cache(maxsize=1 << 14)
    def read_piece(piece: bytes) -> Any:
        return read(piece, 0)[0]

    def unpack(data: bytes) -> list[Any]:
        if data and data[-1] > 127:
            raise ValueError("Packed numbers are cut off.")
        return list(map(read_piece, _EACH_NUMBER(data)))

    return Kind(0, read, write, lambda: convert(0), unpack)


def _within(least: int, most: int, turn: Callable[[int], int] = lambda number: number) -> Callable[[Any], bytes]:
    """What encodes whole numbers of a range. Negative ones look as they do in 64 bits, unless they are turned."""

    @lru_cache(maxsize=1 << 14, typed=True)
    def write(value: Any) -> bytes:
        whole = int(value) if isinstance(value, str) else value.__index__()
        if not least <= whole <= most:
            raise TypeError(f"{whole} is not between {least} and {most}")
        return size(turn(whole) & 0xFFFFFFFFFFFFFFFF)

    return write


def _signed(bits: int) -> Kind:
    half, mask = 1 << (bits - 1), (1 << bits) - 1
    return numbers(lambda number: ((number & mask) ^ half) - half, _within(-half, half - 1))


def _unsigned(bits: int) -> Kind:
    mask = (1 << bits) - 1
    return numbers(lambda number: number & mask, _within(0, mask))


def _zigzag(bits: int) -> Kind:
    half = 1 << (bits - 1)
    write = _within(-half, half - 1, lambda number: number << 1 if number >= 0 else ~(number << 1))
    return numbers(lambda number: number >> 1 ^ -(number & 1), write)


def enum(values: dict[str, int]) -> Kind:
    """The kind of an enum, which is its name in JSON; a value without a name is a number."""
    names = {known: name for name, known in reversed(values.items())}  # of several names the first
    return numbers(lambda number: names.get(number, number), lambda value: INT32.write(values.get(value, value)))


def _fixed(form: int, code: str, convert: Callable[[Any], Any]) -> Kind:
    """The kind of numbers that all take the same number of bytes."""
    packer = Struct(f"<{code}")

    def read(data: bytes, at: int) -> tuple[Any, int]:
        return packer.unpack_from(data, at)[0], at + packer.size

    def unpack(data: bytes) -> list[Any]:
        return [value for (value,) in packer.iter_unpack(data)]

    return Kind(form, read, lambda value: packer.pack(convert(value)), lambda: convert(0), unpack)


def _finite(number: Any) -> Any:
    if not isfinite(number):
        raise TypeError("a number is not finite")
    return number


def _delimited(read: Callable[[bytes, int, int], Any], write: Callable[[Any], bytes]) -> Kind:
    """The kind of values that are written with their length before them."""

    def read_all(data: bytes, at: int) -> tuple[Any, int]:
        length, at = number(data, at)
        return read(data, at, at + length), at + length

    def write_all(value: Any) -> bytes:
        blob = write(value)
        return size(len(blob)) + blob

    return Kind(2, read_all, write_all, lambda: read(b"", 0, 0))


def message(find: Callable[[], Message]) -> Kind:
    """The kind of a message, which is looked up when it is needed: messages may hold each other."""
    return _delimited(lambda data, at, end: find().read(data, at, end), lambda value: find().write(value))


def _read_timestamp(data: bytes, at: int, end: int) -> str:
    """Read a time: the text that JSON has for it, with as many digits after the second as it needs, in threes."""
    found = _TIMESTAMP.read(data, at, end)
    nanos = found.get("nanos", 0)
    try:
        text = (_EPOCH + timedelta(seconds=found.get("seconds", 0))).isoformat()
    except OverflowError:
        raise ValueError("a time is out of range") from None
    if not 0 <= nanos < 10**9:
        raise ValueError("a time is out of range")
    digits = f"{nanos:09}"
    while digits.endswith("000"):
        digits = digits[:-3]
    return f"{text}.{digits}Z" if digits else f"{text}Z"


def _timestamp(text: str) -> bytes:
    """Write a time from the text that JSON has for it.

    Raises:
        TypeError: It is no such text.
    """
    found = _TIME.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise TypeError("a time must be text such as 2025-01-31T12:00:00Z")
    moment, fraction, zone = found.groups()
    try:
        since = datetime.fromisoformat(f"{moment}{zone.replace('Z', '+00:00')}") - _EPOCH.replace(tzinfo=timezone.utc)
    except (OverflowError, ValueError) as error:
        raise TypeError(f"{error}") from None
    nanos = int((fraction or "").ljust(9, "0"))
    return _TIMESTAMP.write({"seconds": since.days * 86400 + since.seconds, "nanos": nanos})


BOOL = numbers(bool, lambda value: b"\1" if value else b"\0")
INT32 = _signed(32)
INT64 = _signed(64)
UINT32 = _unsigned(32)
UINT64 = _unsigned(64)
SINT32 = _zigzag(32)
SINT64 = _zigzag(64)
FLOAT = _fixed(5, "f", _finite)._replace(unpack=packed)
DOUBLE = _fixed(1, "d", _finite)
FIXED32 = _fixed(5, "I", int)
FIXED64 = _fixed(1, "Q", int)
SFIXED32 = _fixed(5, "i", int)
SFIXED64 = _fixed(1, "q", int)
STRING = _delimited(lambda data, at, end: data[at:end].decode(), str.encode)
BYTES = _delimited(lambda data, at, end: data[at:end], bytes)
STRUCT = _delimited(read_struct, struct)
TIMESTAMP = _delimited(_read_timestamp, _timestamp)
VALUE = _delimited(read_value, value_)


# Messages ---------------------------------------------------------------------------------------------


class Field:
    """A field of a message: reads it as JSON, and writes it from JSON, whatever its kind is.

    Args:
        name: Its name in JSON.
        number: Its number.
        kind: How its values are written; of a map the values of the map.
        label: `single`, `optional` (the wire tells whether it is set), `repeated` or `map`.
        key: How the keys of a map are written.
    """

    __slots__ = ("name", "number", "_label", "_kind", "_key", "_values", "_tag", "_packed_tag", "_head")

    def __init__(
        self, name: str, number: int, kind: Kind, label: str = "single", *, key: Optional[Kind] = None
    ) -> None:
        self.name = name
        self.number = number
        self._label = label
        self._key, self._values = key, kind
        if key:
            entry = Message(Field("key", 1, key, "optional"), Field("value", 2, kind, "optional"))
            kind = message(lambda: entry)
        self._kind = kind
        self._tag = number << 3 | kind.form
        self._packed_tag = number << 3 | 2 if label == "repeated" and kind.unpack else 0
        self._head = size(self._packed_tag or self._tag)

    def read(self, found: Any, data: bytes, at: int, tag: int) -> tuple[Any, int]:
        """Add what lies there, behind its tag, to what was found; returns both together and where the field ends."""
        if tag == self._tag:
            value, at = self._kind.read(data, at)
            return self._with(found, value), at
        if tag == self._packed_tag and self._kind.unpack:
            length, at = number(data, at)
            values = self._kind.unpack(data[at : at + length])
            return [*found, *values] if found else values, at + length
        return found, skip(data, at, tag)

    def _with(self, found: Any, value: Any) -> Any:
        if self._label == "repeated":
            found = [] if found is None else found if type(found) is list else [*found]
            found.append(value)
            return found
        if self._key:
            found = {} if found is None else found
            found[str(value.get("key", self._key.empty()))] = value.get("value", self._values.empty())
            return found
        return value

    def write(self, value: Any) -> bytes:
        """The field with its tag; nothing for the empty value if the wire cannot tell whether the field is set."""
        if self._key:
            value = [{"key": key, "value": item} for key, item in value.items()]
        elif self._packed_tag:
            blob = floats.pack(value) if self._kind is FLOAT else self._pack(value)
            return b"".join((self._head, size(len(blob)), blob)) if blob else b""
        elif self._label != "repeated":
            return b"" if self._label == "single" and not value else self._head + self._kind.write(value)
        return b"".join([self._head + self._kind.write(item) for item in value])

    def _pack(self, values: Any) -> bytes:
        return b"".join(map(self._kind.write, values.tolist() if hasattr(values, "tolist") else values))


class Message:
    """A message: reads it as JSON, and writes it from JSON. What is in a hurry has functions of its own."""

    __slots__ = ("fields", "_by_number")

    def __init__(self, *fields: Field) -> None:
        self.fields = {field.name: field for field in fields}
        self._by_number = {field.number: field for field in fields}

    def read(self, data: bytes, at: int, end: int) -> dict[str, Any]:
        """The fields that lie there, as JSON, but for lists of floats, which are packed."""
        found: dict[str, Any] = {}
        while at < end:
            tag, at = number(data, at)
            field = self._by_number.get(tag >> 3)
            if field is None:
                at = skip(data, at, tag)
                continue
            value, at = field.read(found.get(field.name), data, at, tag)
            if value is not None:
                found[field.name] = value
        ended(at, end)
        return found

    def write(self, value: Mapping[str, Any]) -> bytes:
        """Encode JSON; null, and what the message has no field for, is left out."""
        given = [(field, value.get(name)) for name, field in self.fields.items()]
        return b"".join([field.write(item) for field, item in given if item is not None])


_EPOCH = datetime(1970, 1, 1)
_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)")
_TIMESTAMP = Message(Field("seconds", 1, INT64), Field("nanos", 2, INT32))
