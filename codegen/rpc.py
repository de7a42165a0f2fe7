"""The calls of a .proto document, with the names of the REST operations of the same version, for the templates.

So callers use the same Python names of arguments and the same JSON names of properties as over REST. Results are
decoded from the bytes directly into the stable types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import msgspec

from . import ir
from .parse import python_names
from .proto import FIXED, Field, Message, Proto, Rpc


@dataclass(frozen=True)
class Place:
    """A field with the names that callers use.

    Attributes:
        field: The field.
        message: Full name of its message.
        name: Its Python name.
        json: Its name in JSON.
        start: Its initial value in a result.
        reader: The function that decodes its value into a stable type; empty if the value is JSON.
    """

    field: Field
    message: str
    name: str
    json: str
    start: str = ""
    reader: str = ""

    @property
    def tag(self) -> int:
        """Its tag: its number with its wire type. Packed numbers have the wire type of bytes."""
        return self.field.number << 3 | (2 if self.field.label in ("repeated", "map") else form(self.field.kind))

    @property
    def single_tag(self) -> int:
        """The tag of each number if they are not packed."""
        return self.field.number << 3 | (2 if self.field.label == "map" else form(self.field.kind))

    @property
    def shape(self) -> str:
        """Kind and label in one word if the template writes code for them; empty if `pinecone.codec.rpc.Field` does."""
        one = self.field.kind if self.field.label in ("single", "optional") else ""
        many = self.field.kind if self.field.label == "repeated" else ""
        if self.field.kind == "message" and self.field.label == "map" and self.field.key == "string":
            return "messages by name"
        return (
            one
            if one in ("string", "struct", "message", "float", "uint32")
            else {"message": "messages", "string": "strings", "float": "floats"}.get(many, "")
        )


@dataclass(frozen=True)
class Call:
    """A call of the document.

    Attributes:
        rpc: Its description in the document.
        function: The function that encodes its request.
        arguments: The fields of its request.
        required: Names of the required arguments.
        reader: The function that decodes its response into a stable type; empty if there is none.
    """

    rpc: Rpc
    function: str
    arguments: tuple[Place, ...]
    required: tuple[str, ...]
    reader: str


@dataclass(frozen=True)
class Reader:
    """A function that decodes a message into a stable type."""

    function: str
    message: Message
    type: str
    places: tuple[Place, ...]


class Calls:
    """The calls of one document.

    Args:
        proto: The document.
        services: The services of the same version.
        results: Names of the stable types by route.
        module: The module of the stable types.
    """

    def __init__(self, proto: Proto, services: Iterable[ir.Service], results: dict[str, str], module: str) -> None:
        self.proto = proto
        self._operations = {o.route: (o, s.models) for s in services for o in s.operations}
        self._names: dict[tuple[str, str], str] = {}  # by message and field
        self._readers: dict[tuple[str, str], Reader] = {}  # by message and type
        for rpc in proto.rpcs:
            self._take_names(rpc)
        types = import_module(module)
        self.calls = [
            self._call(rpc, {route: getattr(types, name) for route, name in results.items()}) for rpc in proto.rpcs
        ]

    @property
    def readers(self) -> list[Reader]:
        """The readers of responses, in the order of the document."""
        order = list(self.proto.messages)
        return sorted(self._readers.values(), key=lambda reader: order.index(reader.message.name))

    @property
    def sent(self) -> list[Message]:
        """The messages that requests contain."""
        found: set[str] = set()
        left = [call.rpc.request for call in self.calls]
        while left:
            inner = {f.type for f in self.proto.messages[left.pop()].fields if f.kind == "message"} - found
            found |= inner
            left += inner
        return [message for name, message in self.proto.messages.items() if name in found]

    @property
    def heads(self) -> list[int]:
        """The tags of all fields in requests whose length is written before them."""
        written = [place for call in self.calls for place in call.arguments]
        written += [place for message in self.sent for place in self.places(message)]
        return sorted({place.tag for place in written if place.shape not in ("", "float", "uint32")})

    @property
    def built(self) -> dict[str, Message]:
        """The messages that are arguments or items of arguments, by name."""
        arguments = [place.field for call in self.calls for place in call.arguments]
        names = {field.type for field in arguments if field.kind == "message" and field.label != "map"}
        return {name: message for name, message in self.proto.messages.items() if name in names}

    def json(self, message: str, field: Field) -> str:
        """The name of a field in JSON: the one in the REST document, or else the one that protobuf defines."""
        return self._names.get((message, field.name)) or re.sub(r"_+(\w)", lambda letter: letter[1].upper(), field.name)

    def places(self, message: Message, taken: Iterable[str] = ()) -> list[Place]:
        """The fields of a message, with distinct Python names."""
        jsons = [self.json(message.name, field) for field in message.fields]
        names = python_names(jsons, taken)
        return [Place(f, message.name, name, json) for f, name, json in zip(message.fields, names, jsons, strict=True)]

    def tree(self, field: Field, seen: tuple[str, ...] = ()) -> dict[str, Any] | None:
        """The nested properties of an argument; None if it has none. Properties in lists and maps are left out."""
        if field.kind != "message" or field.label in ("repeated", "map") or field.type in seen:
            return None
        fields = self.proto.messages[field.type].fields
        return {self.json(field.type, part): self.tree(part, (*seen, field.type)) for part in fields} or None

    def _take_names(self, rpc: Rpc) -> None:
        """Take the names of the fields of request and response from the REST operation with the same route."""
        operation, models = self._operations.get(rpc.routes[0], (None, {}))
        if operation:
            self._match(rpc.request, {argument.wire: argument for argument in operation.arguments}, models)
            for response in operation.responses:
                if response.type and response.status.startswith("2"):
                    self._match(rpc.response, ir.tree(ir.unpacked(response.type), models), models)

    def _match(self, message: str, properties: dict[str, ir.Field], models: dict[str, ir.Model]) -> None:
        by_letters = {_letters(wire): known for wire, known in properties.items()}
        for field in self.proto.messages[message].fields:
            known = by_letters.get(_letters(field.name))
            if known and (message, field.name) not in self._names:
                self._names[message, field.name] = known.wire
                if field.kind == "message":
                    self._match(field.type, ir.tree(ir.unpacked(known.type), models), models)

    def _call(self, rpc: Rpc, types: dict[str, type[msgspec.Struct]]) -> Call:
        operation, _ = self._operations.get(rpc.routes[0], (None, {}))
        known = {argument.wire: argument.name for argument in operation.arguments} if operation else {}
        own = self.places(self.proto.messages[rpc.request], known.values())
        arguments = [Place(p.field, p.message, known.get(p.json, p.name), p.json) for p in own]
        in_path = set(re.findall(r"{(\w+)", rpc.routes[0]))
        required = [place.name for place in arguments if place.field.required or place.field.name in in_path]
        result = next((types[route] for route in rpc.routes if route in types), None)
        reader = self._reader(rpc.response, result) if result else ""
        return Call(rpc, f"encode_{identifier(rpc.name)}", tuple(arguments), tuple(required), reader)

    def _reader(self, message: str, result: type[msgspec.Struct]) -> str:
        """The function that decodes a message into a stable type. Fields that the type lacks are skipped."""
        key = message, result.__name__
        if key not in self._readers:
            function = f"read_{identifier(message)}"
            if any(reader.function == function for reader in self._readers.values()):
                function += f"_as_{identifier(result.__name__)}"
            # It is registered before its fields are read, because a message may contain itself.
            self._readers[key] = Reader(function, self.proto.messages[message], result.__name__, ())
            places = tuple(self._parts(self.proto.messages[message], result))
            self._readers[key] = Reader(function, self.proto.messages[message], result.__name__, places)
        return self._readers[key].function

    def _parts(self, message: Message, result: type[msgspec.Struct]) -> Iterator[Place]:
        attributes = {attribute.encode_name: attribute for attribute in msgspec.structs.fields(result)}
        for field in message.fields:
            json = self.json(message.name, field)
            attribute = attributes.get(json)
            if attribute:
                inner = _struct_in(attribute.type) if field.kind == "message" else None
                reader = self._reader(field.type, inner) if inner else ""
                yield Place(field, message.name, attribute.name, json, self._start(field, attribute), reader)

    def _start(self, field: Field, attribute: Any) -> str:
        """The value in a result if the message has none: zero, or the default of the stable type if it is optional."""
        if field.label == "single":
            zeros = {"string": "", "bool": False, "float": 0.0, "double": 0.0}
            if field.kind == "enum":
                return repr(next((name for name, number in self.proto.enums[field.type].items() if not number), 0))
            return repr(zeros.get(field.kind, 0))
        if attribute.default_factory is not msgspec.NODEFAULT:
            return repr(attribute.default_factory())
        if attribute.default is not msgspec.NODEFAULT:
            return repr(attribute.default)
        return {"repeated": "[]", "map": "{}"}.get(field.label, "None")


def form(kind: str) -> int:
    """The wire type of a kind: 0 for varints, 1 for 8 bytes, 2 for values with their length, 5 for 4 bytes."""
    if kind in FIXED:
        return 1 if kind in ("double", "fixed64", "sfixed64") else 5
    return 2 if kind in ("string", "message", "struct", "timestamp", "value") else 0


def identifier(name: str) -> str:
    """``a.OuterMessage.Inner`` -> ``a_outer_message_inner``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace(".", "_").lower()


def _struct_in(kind: Any) -> type[msgspec.Struct] | None:
    """The stable type in an annotation, which may be inside a list or another type."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return kind
    return next(filter(None, map(_struct_in, getattr(kind, "__args__", ()))), None)


def _letters(name: str) -> str:
    return name.replace("_", "").lower()
