"""What the generated code of gRPC runs on: operations, requests, and the wire format of Protocol Buffers.

No protobuf package is needed, so that none can be of the wrong version. Nothing here knows a channel: an
`RpcOperation` turns arguments into bytes and the bytes of a response into a result.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from math import isfinite
from struct import Struct, error
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

if TYPE_CHECKING:
    Floats = array[float]
else:
    Floats = array  # on Python 3.9 it takes no parameter


class RpcRequest(NamedTuple):
    """What goes over the wire, less host and credentials.

    Attributes:
        method: Full name of the call, such as `/VectorService/Upsert`.
        body: The encoded message.
    """

    method: str
    body: bytes


class RpcOperation:
    """One operation of one API version over gRPC: how to ask for it and how to read the answer.

    It has what a `pinecone.core.wire.Operation` has wherever callers need not know which of them they hold.

    Attributes:
        route: `METHOD /path` of the same operation over REST.
        rpc: Full name of the call, such as `/VectorService/Upsert`.
        service: The service that has the operation.
        version: The API version.
        credential: The key of the metadata that carries the credential.
        arguments: Argument names; each leads to the properties that the argument has, by their names in
            JSON, or to None.
        required: Names of the arguments that must be given.
    """

    __slots__ = (
        "route",
        "rpc",
        "service",
        "version",
        "credential",
        "arguments",
        "required",
        "_encode",
        "_builders",
        "_read",
        "_names",
        "_request",
        "_response",
    )

    def __init__(
        self,
        route: str,
        *,
        rpc: str,
        service: str,
        version: str,
        arguments: Mapping[str, Any],
        required: frozenset[str],
        encode: Callable[..., bytes],
        builders: Mapping[str, Any],
        read: Callable[[bytes, int, int], Any],
        names: Mapping[str, str],
        request: Message,
        response: Message,
    ) -> None:
        self.route = route
        self.rpc = rpc
        self.service = service
        self.version = version
        self.credential = "Api-Key"
        self.arguments = arguments
        self.required = required
        self._encode = encode
        self._builders = builders
        self._read = read
        self._names = names
        self._request = request
        self._response = response

    def encode(self, **arguments: Any) -> RpcRequest:
        """Make the request from keyword arguments, which are JSON or arrays of numbers.

        Raises:
            TypeError: An argument has what the wire cannot carry, such as None, NaN or a date.
        """
        try:
            return RpcRequest(self.rpc, self._encode(**arguments))
        except TypeError:
            raise
        except (ArithmeticError, AttributeError, RecursionError, error, ValueError) as reason:
            raise TypeError(str(reason)) from reason

    def build(self, argument: str) -> Any:
        """What makes the JSON of a structured argument, or of its items, with its method `wire`.

        Raises:
            KeyError: The argument is not structured.
        """
        return self._builders[argument]

    def parse(self, body: bytes) -> Any:
        """Read a response.

        Returns:
            A stable result type where there is one, else plain JSON.

        Raises:
            ValueError: The body is no such message.
        """
        return _whole(self._read, body)

    def read_request(self, body: bytes) -> dict[str, Any]:
        """Read a request: its arguments by name, as JSON. For the local server.

        Raises:
            ValueError: The body is no such message.
        """
        return {self._names[name]: value for name, value in _whole(self._request.read, body).items()}

    def write_response(self, body: Mapping[str, Any]) -> bytes:
        """Encode a response from JSON; what the message has no field for is left out. For the local server.

        Raises:
            TypeError: A field has what the wire cannot carry.
        """
        return self._response.write(body)

    def __repr__(self) -> str:
        return f"<RpcOperation {self.route} of API {self.version}>"


def _whole(read: Callable[[bytes, int, int], Any], body: bytes) -> Any:
    try:
        return read(body, 0, len(body))
    except (IndexError, RecursionError, error) as reason:
        raise ValueError("The message is truncated or garbled.") from reason


# Lists of numbers -------------------------------------------------------------------------------------


class FloatList(Floats):
    """Numbers as they came over the wire, in 32 bits each, which act as a list of Python's floats.

    A number becomes a Python float when it is looked at, which is ten times faster than making all of them. For
    `isinstance` it is a list. numpy takes it as it is: `numpy.asarray(values)` copies nothing. Slices and copies
    are plain lists.

    Example:
        >>> from pinecone.core.rpc import FloatList
        >>> values = FloatList([0.5, 0.25])
        >>> values == [0.5, 0.25], values[1:], len(values)
        (True, [0.25], 2)
    """

    __slots__ = ()
    # What reads lists in C does not ask for it, and sees the array that this is.
    __class__ = property(lambda self: list)

    def __new__(cls, values: Iterable[float] = ()) -> FloatList:
        return array.__new__(cls, "f", values)  # type: ignore[return-value]

    def copy(self) -> list[float]:
        """The numbers in a plain list."""
        return self.tolist()

    def __copy__(self) -> list[float]:  # type: ignore[override]
        return self.tolist()

    def __deepcopy__(self, memo: Any) -> list[float]:  # type: ignore[override]
        return self.tolist()

    def __reduce_ex__(self, protocol: Any) -> Any:
        return list, (self.tolist(),)

    def __getitem__(self, key: Any) -> Any:
        found = array.__getitem__(self, key)
        return found.tolist() if isinstance(key, slice) else found

    def __eq__(self, other: object) -> bool:
        if type(other) is FloatList:
            return array.__eq__(self, other)
        return self.tolist() == other if isinstance(other, list) else NotImplemented

    def __ne__(self, other: object) -> bool:
        found = self.__eq__(other)
        return found if found is NotImplemented else not found

    def __add__(self, other: Any) -> Any:
        return self.tolist() + list(other) if isinstance(other, list) else NotImplemented

    def __radd__(self, other: Any) -> Any:
        return other + self.tolist() if isinstance(other, list) else NotImplemented

    def __mul__(self, count: Any) -> Any:
        return self.tolist() * count

    __rmul__ = __mul__

    def __repr__(self) -> str:
        return repr(self.tolist())


def read_floats(found: list[float], data: bytes) -> list[float]:
    """Packed floats, behind those that were found before."""
    values = FloatList(data)
    if sys.byteorder == "big":
        values.byteswap()
    return found + values if found else values  # type: ignore[return-value]


_PACKERS: dict[int, Callable[..., bytes]] = {}  # by number of floats


def floats(values: Any) -> bytes:
    """Pack a list or an array of numbers as floats.

    Raises:
        TypeError: There is something else in it, or a number that is not finite.
    """
    if type(values) is list or type(values) is tuple:
        count = len(values)
        pack = _PACKERS.get(count)
        if pack is None:
            if len(_PACKERS) > 100:
                _PACKERS.clear()
            pack = _PACKERS[count] = Struct(f"<{count}f").pack
        packed = pack(*values)
        # One sum in C takes less time than anything that looks at single numbers.
        if not isfinite(sum(values)):
            raise TypeError("a number is not finite")
        return packed
    dtype = getattr(values, "dtype", None)
    kind = getattr(dtype, "kind", None)
    if kind is None:
        return floats(values.tolist() if hasattr(values, "tolist") else list(values))
    if kind not in "fiu":
        raise TypeError(f"an array of {dtype} holds no numbers")
    if dtype != "<f4":
        return floats(values.tolist())
    # Squares add up to a finite number, or a single one has to be looked for.
    if not isfinite(values.dot(values)) and not isfinite(max(values.max(), -values.min())):
        raise TypeError("a number is not finite")
    return bytes(values.tobytes())


# Numbers ----------------------------------------------------------------------------------------------

FLOAT = Struct("<f").unpack_from
DOUBLE = Struct("<d").unpack_from
FIXED32 = Struct("<I").unpack_from
FIXED64 = Struct("<Q").unpack_from
SFIXED32 = Struct("<i").unpack_from
SFIXED64 = Struct("<q").unpack_from

_pack_double = Struct("<d").pack
_ONE = tuple(bytes((number,)) for number in range(128))


def size(number: int) -> bytes:
    """A length, or another number that is not negative, in as few bytes as it takes."""
    if number < 128:
        return _ONE[number]
    if number < 16384:
        return bytes((number & 127 | 128, number >> 7))
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


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


def _within(least: int, most: int) -> Callable[[Any], bytes]:
    """What encodes whole numbers of a range; negative ones as 64 bits do."""

    def encode(number: Any) -> bytes:
        number = number.__index__()
        if not least <= number <= most:
            raise TypeError(f"{number} is not between {least} and {most}")
        return size(number & 0xFFFFFFFFFFFFFFFF)

    return encode


def _zigzag(bits: int) -> Callable[[Any], bytes]:
    encode = _within(0, (1 << bits) - 1)

    def zigzag(number: Any) -> bytes:
        number = number.__index__()
        return encode(number << 1 if number >= 0 else ~(number << 1))

    return zigzag


def _bool(value: Any) -> bytes:
    return b"\1" if value else b"\0"


def _fixed(form: str, convert: Callable[[Any], Any]) -> Callable[[Any], bytes]:
    pack = Struct(form).pack

    def encode(number: Any) -> bytes:
        return pack(convert(number))

    return encode


def finite(number: Any) -> Any:
    """The number itself.

    Raises:
        TypeError: It is infinite or NaN.
    """
    if not isfinite(number):
        raise TypeError("a number is not finite")
    return number


def _signed(bits: int) -> Callable[[int], int]:
    half, mask = 1 << (bits - 1), (1 << bits) - 1
    return lambda number: ((number & mask) ^ half) - half


def _unzigzag(number: int) -> int:
    return number >> 1 ^ -(number & 1)


def _same(number: int) -> int:
    return number


def _uint32(number: int) -> int:
    return number & 0xFFFFFFFF


PUT: dict[str, Callable[[Any], bytes]] = {
    "bool": _bool,
    "int32": _within(-(1 << 31), (1 << 31) - 1),
    "int64": _within(-(1 << 63), (1 << 63) - 1),
    "uint32": _within(0, (1 << 32) - 1),
    "uint64": _within(0, (1 << 64) - 1),
    "sint32": _zigzag(32),
    "sint64": _zigzag(64),
    "float": _fixed("<f", float),
    "double": _fixed("<d", float),
    "fixed32": _fixed("<I", int),
    "fixed64": _fixed("<Q", int),
    "sfixed32": _fixed("<i", int),
    "sfixed64": _fixed("<q", int),
}
"""What encodes a number of each kind."""

GET: dict[str, Callable[[int], Any]] = {
    "bool": bool,
    "int32": _signed(32),
    "int64": _signed(64),
    "uint32": _uint32,
    "uint64": _same,
    "sint32": _unzigzag,
    "sint64": _unzigzag,
}
"""What makes the value of a number that takes as few bytes as it needs, by kind."""

_FIXED: dict[str, tuple[int, Callable[[bytes, int], tuple[Any, ...]]]] = {
    "float": (4, FLOAT),
    "double": (8, DOUBLE),
    "fixed32": (4, FIXED32),
    "fixed64": (8, FIXED64),
    "sfixed32": (4, SFIXED32),
    "sfixed64": (8, SFIXED64),
}


def unpacked(kind: str, data: bytes, at: int, end: int) -> list[Any]:
    """The numbers that are packed there."""
    found: list[Any] = []
    if kind in _FIXED:
        width, unpack = _FIXED[kind]
        if (end - at) % width:
            raise ValueError("Packed numbers are cut off.")
        return [unpack(data, start)[0] for start in range(at, end, width)]
    convert = GET[kind]
    while at < end:
        number = data[at]
        at += 1
        if number > 127:
            number, at = more(data, at, number)
        found.append(convert(number))
    ended(at, end)
    return found


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
        name, blob = key.encode(), value_(item)
        entry = b"".join((b"\n", size(len(name)), name, b"\x12", size(len(blob)), blob))
        out += (b"\n", size(len(entry)), entry)
    return b"".join(out)


def value_(value: Any) -> bytes:
    """Encode a JSON value."""
    kind = type(value)
    if kind is str:
        text: bytes = value.encode()
        return b"\x1a" + size(len(text)) + text
    if kind is bool:
        return b" \1" if value else b" \0"
    if kind is float or kind is int:
        if not isfinite(value):
            raise TypeError("a number is not finite")
        return b"\x11" + _pack_double(value)
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
    """Read a JSON object. Numbers without a fraction are integers."""
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
            (value,) = DOUBLE(data, at)
            at += 8
            if value % 1 == 0:  # neither infinite nor NaN
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


# Messages ---------------------------------------------------------------------------------------------


def ended(at: int, end: int) -> None:
    """Refuse a message that ends elsewhere than its length says."""
    if at != end:
        raise ValueError("A message is longer or shorter than it says.")


def number(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins there, such as a tag or a length; returns it and where it ends."""
    first = data[at]
    return more(data, at + 1, first) if first > 127 else (first, at + 1)


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


def known(value: Any, names: frozenset[str]) -> Callable[[str], Any]:
    """What looks up the fields of an object.

    Raises:
        TypeError: It is no object, or it has fields that its message does not have.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"{type(value).__name__} is no object")
    if not names.issuperset(value):
        raise TypeError(f"unknown: {', '.join(sorted(map(str, value.keys() - names)))}")
    return value.get


def entry(head: bytes, key: str, blob: bytes) -> bytes:
    """An entry of a map from strings to messages, with the tag of the map."""
    name = key.encode()
    both = b"".join((b"\n", size(len(name)), name, b"\x12", size(len(blob)), blob))
    return b"".join((head, size(len(both)), both))


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


class Field:
    """A field of a message: reads it as JSON, and writes it from JSON, whatever its kind is.

    Args:
        name: Its name in JSON.
        number: Its number.
        kind: A scalar of the language, or `message`, `enum`, `struct` or `value`; of a map that of its values.
        label: `single`, `optional`, `repeated` or `map`.
        key: The scalar that a map has as keys.
        message: Finds the message that it holds.
        values: Numbers of an enum by name.
    """

    __slots__ = ("name", "kind", "label", "tag", "packed", "_head", "_key", "_message", "_values", "_names")

    def __init__(
        self,
        name: str,
        number: int,
        kind: str,
        label: str = "single",
        *,
        key: str = "",
        message: Optional[Callable[[], Message]] = None,
        values: Optional[Mapping[str, int]] = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.label = label
        self.tag = number << 3 | (2 if label == "map" else form_of(kind))
        self.packed = number << 3 | 2 if label == "repeated" and form_of(kind) != 2 else self.tag
        self._head = size(self.packed)
        self._key = Field("", 1, key) if key else None
        self._message = message
        self._values = values or {}
        self._names = {known: name for name, known in self._values.items()}

    def read(self, found: Any, data: bytes, at: int, tag: int) -> tuple[Any, int]:
        """Add what lies there, behind its tag, to what was found; returns both together and where the field ends."""
        if self._key is not None and tag == self.tag:
            found = {} if found is None else found
            key, value, at = self._read_entry(data, at)
            found[key] = value
            return found, at
        if self.label == "repeated" and tag == self.packed != self.tag:
            length, at = number(data, at)
            values = self._unpacked(data, at, at + length)
            return found + values if found else values, at + length
        if tag != self.tag:
            return found, skip(data, at, tag)
        value, at = self._read_one(data, at)
        if self.label != "repeated":
            return value, at
        found = [] if found is None else found
        found.append(value)
        return found, at

    def _read_one(self, data: bytes, at: int) -> tuple[Any, int]:
        if self.kind in _FIXED:
            width, unpack = _FIXED[self.kind]
            return unpack(data, at)[0], at + width
        value, at = number(data, at)
        if self.kind == "enum":
            return self._names.get(value, value), at
        if self.kind in GET:
            return GET[self.kind](value), at
        stop = at + value
        if self.kind == "string":
            return data[at:stop].decode(), stop
        return self._reader()(data, at, stop), stop

    def _reader(self) -> Callable[[bytes, int, int], Any]:
        if self._message is not None:
            return self._message().read
        return read_struct if self.kind == "struct" else read_value

    def _read_entry(self, data: bytes, at: int) -> tuple[Any, Any, int]:
        length, at = number(data, at)
        stop = at + length
        key = value = None
        while at < stop:
            tag, at = number(data, at)
            if tag == self._key.tag:  # type: ignore[union-attr]
                key, at = self._key._read_one(data, at)  # type: ignore[union-attr]
            elif tag == 16 | form_of(self.kind):
                value, at = self._read_one(data, at)
            else:
                at = skip(data, at, tag)
        ended(at, stop)
        key = self._key.empty() if key is None else key  # type: ignore[union-attr]
        return key, self.empty() if value is None else value, stop

    def _unpacked(self, data: bytes, at: int, end: int) -> list[Any]:
        if self.kind == "float":
            return read_floats([], data[at:end])
        if self.kind == "enum":
            return [self._names.get(value, value) for value in unpacked("int32", data, at, end)]
        return unpacked(self.kind, data, at, end)

    def empty(self) -> Any:
        """The value that is left out on the wire."""
        if self.kind in ("message", "struct", "value"):
            return self._reader()(b"", 0, 0)
        return {"string": "", "bool": False, "enum": self._names.get(0, 0)}.get(self.kind, 0)

    def write(self, value: Any) -> bytes:
        """The field with its tag; nothing for the empty value if the wire cannot tell whether the field is set."""
        if self._key is not None:
            return b"".join(map(self._entry, value.items()))
        if self.label == "repeated" and self.tag == self.packed:
            return b"".join([self._head + self._one(item) for item in value])
        if self.label == "repeated":
            blob = floats(value) if self.kind == "float" else b"".join(map(self._one, _listed(value)))
            return self._head + size(len(blob)) + blob if blob else b""
        return b"" if self.label == "single" and not value else self._head + self._one(value)

    def _entry(self, entry: tuple[Any, Any]) -> bytes:
        key, value = entry
        blob = self._key._head + self._key._one(key) + size(16 | form_of(self.kind)) + self._one(value)  # type: ignore[union-attr]
        return self._head + size(len(blob)) + blob

    def _one(self, value: Any) -> bytes:
        if self.kind in PUT:
            return PUT[self.kind](int(value) if isinstance(value, str) else value)
        if self.kind == "enum":
            return PUT["int32"](self._values.get(value, value))
        if self.kind == "string":
            blob: bytes = value.encode()
        elif self._message is not None:
            blob = self._message().write(value)
        else:
            blob = struct(value) if self.kind == "struct" else value_(value)
        return size(len(blob)) + blob


def form_of(kind: str) -> int:
    """How single values of a kind are written: 0 as a number, 1 in 8 bytes, 2 with their length before them, 5 in 4."""
    if kind in _FIXED:
        return 1 if _FIXED[kind][0] == 8 else 5
    return 0 if kind in GET or kind == "enum" else 2


def _listed(values: Any) -> Any:
    return values.tolist() if hasattr(values, "tolist") else values


class Message:
    """A message: reads it as JSON, and writes it from JSON. What is in a hurry has functions of its own."""

    __slots__ = ("fields", "_by_number")

    def __init__(self, *fields: Field) -> None:
        self.fields = {field.name: field for field in fields}
        self._by_number = {field.tag >> 3: field for field in fields}

    def read(self, data: bytes, at: int, end: int) -> dict[str, Any]:
        """The fields that lie there, as JSON."""
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
