"""What generated code runs on: operations, requests, models and the codecs between them.

Nothing here knows a socket. An `Operation` turns arguments into a `Request` and the bytes of a
response into a result; sync, asyncio and the local server share it.
"""

from __future__ import annotations

import os
import re
from _thread import allocate_lock
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, NamedTuple, Optional, TypeVar
from urllib.parse import quote, urlencode

import orjson

JSON = {"Content-Type": "application/json"}
NDJSON = {"Content-Type": "application/x-ndjson"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class _Unset:
    """The type of `UNSET`, which is false and prints as its name."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Any = _Unset()


class Request(NamedTuple):
    """What goes over the wire, less host and credentials.

    Attributes:
        method: The HTTP method.
        target: Path and query, percent-encoded.
        headers: The content type and the header parameters of the operation.
        body: The encoded body, if there is one.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: Optional[bytes]


class Operation:
    """One operation of one API version: how to ask for it and how to read the answers.

    Attributes:
        route: `METHOD /path`, the same in every API version.
        id: The operationId of the document.
        service: The service that has the operation.
        version: The API version.
        servers: URLs of the service, with variables in braces.
        credential: The header that carries the credential, or None.
        arguments: Argument names; each leads to the properties that the argument has, by their names
            on the wire, or to None.
        required: Names of the arguments that must be given.
        encode: Makes the request from keyword arguments.
        encoders: The same for every content type in which the body may be sent.
        responses: Readers by status (`200`, `4XX`, `default`) and content type.
        files: Names of the arguments that are files, or either a file or an object.
        deprecated: Whether the API advises against the operation.
        rpc: Full name of the call over gRPC that it is; None here, where all go over HTTP.
    """

    rpc: ClassVar[Optional[str]] = None

    __slots__ = (
        "route",
        "method",
        "path",
        "id",
        "service",
        "version",
        "servers",
        "credential",
        "arguments",
        "required",
        "encode",
        "encoders",
        "responses",
        "files",
        "deprecated",
        "_models",
    )

    def __init__(
        self,
        route: str,
        *,
        id: str,
        service: str,
        version: str,
        servers: tuple[str, ...],
        credential: Optional[str],
        arguments: Mapping[str, Any],
        required: frozenset[str],
        encoders: Mapping[str, Callable[..., Request]],
        responses: Mapping[str, Mapping[str, Callable[[bytes], Any]]],
        models: Mapping[str, Callable[[], type[Model]]],
        files: frozenset[str] = frozenset(),
        deprecated: bool = False,
    ) -> None:
        self.route = route
        self.method, self.path = route.split(" ", 1)
        self.id = id
        self.service = service
        self.version = version
        self.servers = servers
        self.credential = credential
        self.arguments = arguments
        self.required = required
        self.encode = next(iter(encoders.values()))
        self.encoders = encoders
        self.responses = responses
        self.files = files
        self.deprecated = deprecated
        self._models = models

    def build(self, argument: str) -> Any:
        """The class of a structured argument, or of its items.

        Raises:
            KeyError: The argument has no class of its own.
        """
        return self._models[argument]()

    def parse(self, status: int, content_type: str, body: bytes) -> Any:
        """Read a response.

        Args:
            status: The HTTP status.
            content_type: The content type of the response; parameters are ignored.
            body: The whole body.

        Returns:
            A model, a list, a stable result type or plain JSON, as the document has it; None where the
            document has no body. A success that the document does not have is read as the one that it has,
            any other such status as plain JSON.

        Raises:
            ValueError: The body is not what its content type promises, or there is none.
        """
        readers = self.responses.get(str(status))
        if readers is None:
            readers = self._nearest(status)
        if readers is None:
            return loads(body) if body else None
        if not readers:
            return None
        reader = readers.get(content_type) or readers.get(content_type.split(";", 1)[0].strip().lower())
        return (reader or next(iter(readers.values())))(body)

    def _nearest(self, status: int) -> Optional[Mapping[str, Callable[[bytes], Any]]]:
        """Readers by content type, for a status that the document does not have."""
        keys = [
            f"{status // 100}XX",
            *(key for key in self.responses if 200 <= status < 300 and key[0] == "2"),
            "default",
        ]
        return next((self.responses[key] for key in keys if key in self.responses), None)

    def __repr__(self) -> str:
        return f"<Operation {self.route} of API {self.version}>"


T = TypeVar("T")


class OperationTable(Mapping[str, T]):
    """The operations of one API version by route. A service is imported when one of its operations is first used.

    Args:
        package: The package of the version.
        services: The service of each route.
        module: The module of a service that has the operations.
    """

    def __init__(self, package: str, services: Mapping[str, str], module: str = "operations") -> None:
        self._package = package
        self._services = services
        self._module = module
        self._loaded: dict[str, T] = {}

    def __getitem__(self, route: str) -> T:
        operation = self._loaded.get(route)
        if operation is None:
            module = import_module(f"{self._package}.{self._services[route]}.{self._module}")
            self._loaded.update(module.OPERATIONS)
            operation = self._loaded[route]
        return operation

    def __contains__(self, route: object) -> bool:
        return route in self._services

    def __iter__(self) -> Iterator[str]:
        return iter(self._services)

    def __len__(self) -> int:
        return len(self._services)


# Models -----------------------------------------------------------------------------------------------


class Model:
    """Base of the generated models: a value that also answers like a mapping, by Python and by wire names."""

    __slots__ = ()
    _names: ClassVar[Mapping[str, str]] = {}  # wire name -> Python name
    unknown: dict[str, Any]  # fields that the document does not have, and those that came as null

    @classmethod
    def read(cls, value: Any) -> Any:
        """The model of a JSON object; anything else, such as null, is kept as it is."""
        return cls.from_dict(value) if isinstance(value, dict) else value

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Any:
        """Build the model from a JSON object in wire names."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        raise NotImplementedError

    def __getitem__(self, name: str) -> Any:
        attribute = self._names.get(name, name)
        if attribute in self._names.values():
            value = getattr(self, attribute)
            if value is not None or name in self:
                return value
        elif name in self.unknown:
            return self.unknown[name]
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        attribute = self._names.get(name, name)  # type: ignore[call-overload]
        if name in self.unknown:
            return True
        return attribute in self._names.values() and getattr(self, attribute) is not None

    def get(self, name: str, default: Any = None) -> Any:
        """The field, or the default if it is absent."""
        return self[name] if name in self else default

    def keys(self) -> list[str]:
        """Names of the fields that are present."""
        return [name for name in (*self._names.values(), *self.unknown) if name in self]

    def items(self) -> list[tuple[str, Any]]:
        """The fields that are present."""
        return [(name, self[name]) for name in self.keys()]

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Model):
            return type(self) is type(other) and self.to_dict() == other.to_dict()
        return self.to_dict() == other if isinstance(other, dict) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.items())
        return f"{type(self).__name__}({fields})"


def rest(data: dict[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    """What a model keeps beside its fields: unknown properties and explicit nulls."""
    return {name: value for name, value in data.items() if value is None or name not in known}


def plain(value: Any) -> Any:
    """A value with every model in it as plain JSON."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def each(read: Callable[[Any], Any], value: Any) -> Any:
    """Read every item of a list; anything else is kept as it is."""
    return [read(item) for item in value] if isinstance(value, list) else value


def every(read: Callable[[Any], Any], value: Any) -> Any:
    """Read every value of a mapping; anything else is kept as it is."""
    return {key: read(item) for key, item in value.items()} if isinstance(value, dict) else value


def pick(value: Any, key: str, readers: Mapping[str, Callable[[Any], Any]]) -> Any:
    """Read an object as what its discriminator says it is; with an unknown one it is kept as it is."""
    read = readers.get(text(value.get(key))) if isinstance(value, dict) else None
    return read(value) if read else value


def known(model: type[Model], value: Any) -> Any:
    """Read an object that has a field of the model, or no field at all; another is left to be read as a mapping."""
    is_other = isinstance(value, dict) and value and value.keys().isdisjoint(model._names)
    return value if is_other else model.read(value)


def lazy(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package that imports each class when it is first used."""

    def load(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        package_module = import_module(package)
        value = getattr(import_module(f"{package}.{modules[name]}"), name)
        setattr(package_module, name, value)
        return value

    return load, lambda: sorted(modules)


# Codecs -----------------------------------------------------------------------------------------------


# Dates are refused and not turned into text, which the service would store as a string.
_OPTIONS = orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_PASSTHROUGH_DATETIME


def dumps(value: Any) -> bytes:
    """Encode JSON. Arrays of numpy go in as they are; NaN comes out as null."""
    return orjson.dumps(value, _default, _OPTIONS)


def _default(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if hasattr(value, "tolist"):  # arrays that do not lie in memory as orjson wants them, array.array, memoryview
        return value.tolist()
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


def loads(data: bytes) -> Any:
    """Decode JSON.

    Raises:
        ValueError: The data is no JSON.
    """
    return orjson.loads(data)


def ndjson(values: Iterable[Any]) -> bytes:
    """Encode one JSON value a line."""
    # All at once and then taken apart: to encode them one by one takes seven times as long.
    return b"\n".join([*_apart()(dumps(list(values))), b""])


@cache
def _apart() -> Callable[[bytes], list[Any]]:
    """What takes the JSON of a list apart into that of its items."""
    import msgspec

    return msgspec.json.Decoder(list[msgspec.Raw]).decode


def form(fields: Mapping[str, Any]) -> bytes:
    """Encode an HTML form."""
    return urlencode([pair for name, value in fields.items() for pair in _pairs(name, value)], quote_via=quote).encode()


def multipart(fields: Mapping[str, Any]) -> tuple[dict[str, str], bytes]:
    """Encode a multipart form; returns its headers and body.

    A value that is bytes, an open file, or a tuple of file name, content and optional content type is sent
    as a file; any other value as text, or as JSON if it is an object. Every item of a list is a part.
    """
    boundary = os.urandom(16).hex()
    parts = []
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            header, content = _part(name, one)
            head = f"--{boundary}\r\nContent-Disposition: form-data; {header}\r\n\r\n"
            parts.append(head.encode() + content + b"\r\n")
    body = b"".join(parts) + f"--{boundary}--\r\n".encode()
    return {"Content-Type": f"multipart/form-data; boundary={boundary}"}, body


def _part(name: str, value: Any) -> tuple[str, bytes]:
    header = f'name="{_quoted(name)}"'
    if isinstance(value, (dict, Model)):
        return f"{header}\r\nContent-Type: application/json", dumps(value)
    if not isinstance(value, (bytes, tuple)) and not hasattr(value, "read"):
        return header, text(value).encode()
    filename, content, *kind = value if isinstance(value, tuple) else (getattr(value, "name", name), value)
    content = content.read() if hasattr(content, "read") else content
    header = f'{header}; filename="{_quoted(os.path.basename(str(filename)))}"'
    return f"{header}\r\nContent-Type: {kind[0] if kind else 'application/octet-stream'}", content


def _quoted(value: str) -> str:
    return value.replace("\\", "%5C").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def segment(value: Any) -> str:
    """One segment of a path, percent-encoded so that no character of it means anything to a router."""
    encoded = escape(text(value))
    return encoded.replace(".", "%2E") if encoded in (".", "..") else encoded


def escape(value: str) -> str:
    """Percent-encode text, which nearly all ids and names are without."""
    return value if _is_unreserved(value) else quote(value, safe="")


_is_unreserved = re.compile("[A-Za-z0-9._~-]*").fullmatch


def target(path: str, query: list[tuple[str, Any]]) -> str:
    """Path and query. A list becomes a parameter for each of its items, an object one for each of its fields."""
    parameters = [parameter for name, value in query for parameter in _parameters(name, value)]
    return f"{path}?{'&'.join(parameters)}" if parameters else path


def _parameters(name: str, value: Any) -> list[str]:
    if isinstance(value, list) and {*map(type, value)} == {str}:
        start = f"{escape(name)}="
        return [start + item for item in (value if _is_unreserved("".join(value)) else map(escape, value))]
    return [f"{escape(key)}={escape(item)}" for key, item in _pairs(name, value)]


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _pairs(name, item)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _pairs(f"{name}[{key}]", item)
    else:
        yield name, text(value)


def exploded(name: str, value: Any) -> list[tuple[str, Any]]:
    """A parameter of the style ``form``: the fields of an object are parameters of their own."""
    value = plain(value)
    return list(value.items()) if isinstance(value, Mapping) else [(name, value)]


def deep(name: str, value: Any) -> list[tuple[str, Any]]:
    """A parameter of the style ``deepObject``: a parameter for each value in it, with the way there in brackets.

    OpenAPI does not say what becomes of lists. ``name[]`` is what most servers read as one.
    """
    value = plain(value)
    if isinstance(value, Mapping):
        return [pair for key, item in value.items() for pair in deep(f"{name}[{key}]", item)]
    if isinstance(value, (list, tuple)):
        return [pair for item in value for pair in deep(f"{name}[]", item)]
    return [(name, value)]


def joined(separator: str, value: Any) -> str:
    """A list, or the names and values of an object, as one text; a scalar as it is."""
    value = plain(value)
    if isinstance(value, Mapping):
        value = [part for pair in value.items() for part in pair]
    return separator.join(map(text, value)) if isinstance(value, (list, tuple)) else text(value)


def paired(value: Any) -> str:
    """The fields of an object as ``name=value``; anything else as `text` writes it."""
    value = plain(value)
    return joined(",", [f"{key}={text(item)}" for key, item in value.items()] if isinstance(value, Mapping) else value)


def expanded(start: str, name: str, value: Any, explode: bool) -> str:
    """A part of a path that begins with ``.`` or ``;``, as RFC 6570 has it; with ``;`` values have their names."""
    value = plain(value)
    own = f"{name}=" if start == ";" else ""
    if isinstance(value, Mapping):
        mark = "=" if explode else ","
        parts = [f"{_part_of_path(key)}{mark}{_part_of_path(item)}" for key, item in value.items()]
        return start + (start.join(parts) if explode else own + ",".join(parts))
    parts = list(map(_part_of_path, value if isinstance(value, (list, tuple)) else [value]))
    return "".join(f"{start}{own}{part}" for part in parts) if explode else f"{start}{own}{','.join(parts)}"


def _part_of_path(value: Any) -> str:
    return escape(text(value)).replace(".", "%2E")


def set_cookies(headers: dict[str, str], cookies: Mapping[str, Any]) -> None:
    """Put the cookies that are set into the headers."""
    pairs = [f"{name}={escape(text(value))}" for name, value in cookies.items() if value is not UNSET]
    if pairs:
        headers["Cookie"] = "; ".join(pairs)


def json_text(value: Any) -> str:
    """A parameter that holds JSON; a string is taken as JSON already."""
    return value if isinstance(value, str) else dumps(value).decode()


def text(value: Any) -> str:
    """A scalar, or a list or object of them, as it is written in paths, queries, headers and forms."""
    if type(value) is str:
        return value
    if isinstance(value, (list, tuple, Mapping, Model)):
        return joined(",", value)
    if isinstance(value, Enum):
        value = value.value
    return str(value).lower() if isinstance(value, bool) else str(value)


def json_reader(read: Optional[Callable[[Any], Any]] = None) -> Callable[[bytes], Any]:
    """A reader of JSON responses."""
    if read is None:
        return loads
    return lambda body: read(loads(body))


def event_reader(read: Optional[Callable[[Any], Any]] = None) -> Callable[[bytes], Any]:
    """A reader of event streams: the data of every event, up to the closing `[DONE]`."""

    def events(body: bytes) -> list[Any]:
        blocks = body.replace(b"\r\n", b"\n").split(b"\n\n")
        data = [b"\n".join(line[5:].strip() for line in b.split(b"\n") if line.startswith(b"data:")) for b in blocks]
        values = [loads(one) for one in data if one and one != b"[DONE]"]
        return [read(value) for value in values] if read else values

    return events


def line_reader(read: Optional[Callable[[Any], Any]] = None) -> Callable[[bytes], Any]:
    """A reader of one JSON value a line."""

    def lines(body: bytes) -> list[Any]:
        values = [loads(line) for line in body.splitlines() if line.strip()]
        return [read(value) for value in values] if read else values

    return lines


def text_reader(body: bytes) -> str:
    """A reader of plain text responses."""
    return body.decode("utf-8", "replace")


def bytes_reader(body: bytes) -> bytes:
    """A reader of binary responses."""
    return body


#: Held while msgspec looks at a type for the first time: the interpreter crashes where two threads do so at once.
_LOOKING = allocate_lock()


def result_reader(module: str, name: str) -> Callable[[bytes], Any]:
    """A reader that decodes JSON straight into a stable result type, in C."""
    decode: Optional[Callable[[bytes], Any]] = None

    def read(body: bytes) -> Any:
        nonlocal decode
        if decode is None:
            import msgspec

            kind = getattr(import_module(module), name)
            with _LOOKING:
                decode = msgspec.json.Decoder(kind, strict=False).decode
        return decode(body)

    return read
