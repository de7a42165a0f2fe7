"""Read a .proto document: the calls of its services, and the messages of their requests and responses.

Only what affects the wire format is kept. What cannot be generated without loss is refused with its name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from antlr4.error.ErrorListener import ErrorListener
from proto_schema_parser import ast
from proto_schema_parser.parser import Parser

from .documents import DocumentError, refuse_duplicates

VARINTS = {"int32", "int64", "uint32", "uint64", "sint32", "sint64", "bool"}
FIXED = {"float", "double", "fixed32", "fixed64", "sfixed32", "sfixed64"}
SCALARS = VARINTS | FIXED | {"string"}
#: Kinds of the well-known types, which become plain JSON values. A timestamp becomes a string.
WELL_KNOWN = {
    "google.protobuf.Struct": "struct",
    "google.protobuf.Timestamp": "timestamp",
    "google.protobuf.Value": "value",
}
#: Scalars that are allowed as keys of maps: those that JSON allows as names.
KEYS = (VARINTS - {"bool"}) | {"string"}
METHODS = ("get", "put", "post", "patch", "delete")
HTTP = "(google.api.http)"
REQUIRED = "(google.api.field_behavior)"


@dataclass(frozen=True)
class Field:
    """A field of a message.

    Attributes:
        name: Its name in the document.
        number: Its number on the wire.
        kind: A scalar type, `message`, `enum`, or one of `WELL_KNOWN`. For a map, the kind of its values.
        type: Full name of the message or enum.
        label: `single`, `optional` (the message says whether it is set), `repeated` or `map`.
        key: The scalar type of the keys of a map.
        required: Whether the document says that it is required.
        description: The comment before it.
    """

    name: str
    number: int
    kind: str
    type: str
    label: str
    key: str
    required: bool
    description: str


@dataclass(frozen=True)
class Message:
    name: str
    fields: tuple[Field, ...]
    description: str


@dataclass(frozen=True)
class Rpc:
    """A call.

    Attributes:
        path: `/Service/Method`, with the package if there is one.
        routes: `METHOD /path` of each of its HTTP bindings, the main one first.
        request: Full name of the request message.
        response: Full name of the response message.
        description: The comment before it.
    """

    path: str
    routes: tuple[str, ...]
    request: str
    response: str
    description: str

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass(frozen=True)
class Proto:
    """One document."""

    name: str
    version: str
    source: str
    rpcs: tuple[Rpc, ...]
    messages: dict[str, Message]
    enums: dict[str, dict[str, int]]


def in_folder(folder: Path) -> dict[str, Path]:
    """The .proto documents of one version by service. The stem of each file name is the name of its service."""
    return {path.stem: path for path in sorted(folder.glob("*.proto"))}


def read(path: Path, name: str, version: str) -> Proto:
    """Read one document.

    Raises:
        DocumentError: It is not a .proto document, or something in it cannot be generated.
    """
    source = f"{version}/{path.name}"
    text = path.read_text(encoding="utf-8-sig")
    try:
        file = Parser(setup_lexer=_strict, setup_parser=_strict).parse(text)
        found = _Reader(file, name, version, source).proto()
        _refuse_losses(text, found)
    except (DocumentError, ValueError) as error:
        raise DocumentError(f"{source}: {error}") from None
    return found


class _Refusing(ErrorListener):
    """Raises syntax errors. The original listener prints them and continues without the text that it could not read."""

    def syntaxError(  # noqa: N802 - the library's name
        self, recognizer: Any, symbol: Any, line: int, column: int, message: str, error: Any
    ) -> None:
        raise DocumentError(f"line {line}: {message}")


def _strict(recognizer: Any) -> None:
    recognizer.removeErrorListeners()
    recognizer.addErrorListener(_Refusing())


class _Reader:
    def __init__(self, file: ast.File, name: str, version: str, source: str) -> None:
        if file.syntax != "proto3":
            raise DocumentError(f"the syntax must be proto3, not {file.syntax or file.edition}.")
        self._file = file
        self._name, self._version, self._source = name, version, source
        self._package = next((e.name for e in file.file_elements if isinstance(e, ast.Package)), "")
        self._declared = dict(_declared(file.file_elements, self._package))

    def proto(self) -> Proto:
        for element in self._file.file_elements:
            if isinstance(element, ast.Extension) and not element.typeName.lstrip(".").startswith("google.protobuf."):
                raise DocumentError(f"{element.typeName} is extended.")
        rpcs = tuple(self._rpcs())
        refuse_duplicates((route, rpc.path) for rpc in rpcs for route in rpc.routes)
        return Proto(
            self._name,
            self._version,
            self._source,
            rpcs,
            {name: self._message(name, *found) for name, found in self._declared.items() if _is_message(found)},
            {name: _values(found[0]) for name, found in self._declared.items() if not _is_message(found)},
        )

    def _rpcs(self) -> Iterator[Rpc]:
        for service in (e for e in self._file.file_elements if isinstance(e, ast.Service)):
            prefix = f"{self._package}.{service.name}" if self._package else service.name
            for method, description in _described(service.elements):
                if isinstance(method, ast.Method):
                    yield self._rpc(f"/{prefix}/{method.name}", method, description)

    def _rpc(self, path: str, method: ast.Method, description: str) -> Rpc:
        if method.input_type.stream or method.output_type.stream:
            raise DocumentError(f"{path} is a stream.")
        routes = tuple(_routes(path, [e for e in method.elements if isinstance(e, ast.Option)]))
        if not routes:
            raise DocumentError(f"{path} has no route: there is no option {HTTP}.")
        request, response = (
            self._type(path, self._package, kind.type) for kind in (method.input_type, method.output_type)
        )
        if (request[0], response[0]) != ("message", "message"):
            raise DocumentError(f"{path} has a request or response that is not a message of the document.")
        return Rpc(path, routes, request[1], response[1], description)

    def _message(self, name: str, message: ast.Message, description: str) -> Message:
        fields = tuple(self._field(name, *found) for found in _fields(name, message.elements))
        refuse_duplicates((f"{name}.{one.name}", f"field {one.number}") for one in fields)
        refuse_duplicates((f"{name} field {one.number}", one.name) for one in fields)
        return Message(name, fields, description)

    def _field(self, scope: str, field: ast.Field | ast.MapField, in_oneof: bool, description: str) -> Field:
        where = f"{scope}.{field.name}"
        key = ""
        if isinstance(field, ast.MapField):
            key, label, written = field.key_type, "map", field.value_type
            if key not in KEYS:
                raise DocumentError(f"{where}: maps by {key} cannot be generated.")
        else:
            written = field.type
            label = field.cardinality.value.lower() if field.cardinality else "optional" if in_oneof else "single"
        kind, full = self._type(where, scope, written)
        if label == "single" and kind not in SCALARS | {"enum"}:
            label = "optional"
        required = any(o.name == REQUIRED and "REQUIRED" in str(o.value) for o in field.options)
        return Field(field.name, field.number, kind, full, label, key, required, description)

    def _type(self, where: str, scope: str, written: str) -> tuple[str, str]:
        """Kind and full name of a type that is used in a scope. Inner declarations take precedence."""
        if written in SCALARS:
            return written, ""
        name = written.lstrip(".")
        if name in WELL_KNOWN:
            return WELL_KNOWN[name], ""
        scopes = [""] if written.startswith(".") else _enclosing(scope)
        for outer in scopes:
            full = f"{outer}.{name}" if outer else name
            if full in self._declared:
                return "message" if _is_message(self._declared[full]) else "enum", full
        raise DocumentError(f"{where}: the type {written} cannot be generated, or is not in the document.")


def _declared(elements: Iterable[Any], scope: str) -> Iterator[tuple[str, tuple[Any, str]]]:
    """Messages and enums, including nested ones, by full name, with their descriptions."""
    for element, description in _described(elements):
        if isinstance(element, (ast.Message, ast.Enum)):
            name = f"{scope}.{element.name}" if scope else element.name
            yield name, (element, description)
            if isinstance(element, ast.Message):
                yield from _declared(element.elements, name)


def _is_message(found: tuple[Any, str]) -> bool:
    return isinstance(found[0], ast.Message)


def _values(enum: ast.Enum) -> dict[str, int]:
    return {value.name: value.number for value in enum.elements if isinstance(value, ast.EnumValue)}


def _fields(
    scope: str, elements: Iterable[Any], in_oneof: bool = False
) -> Iterator[tuple[ast.Field | ast.MapField, bool, str]]:
    """The fields of a message, each with its description and whether it is part of a oneof."""
    for element, description in _described(elements):
        if isinstance(element, (ast.Field, ast.MapField)):
            yield element, in_oneof, description
        elif isinstance(element, ast.OneOf):
            yield from _fields(scope, element.elements, True)
        elif isinstance(element, (ast.Group, ast.Extension, ast.ExtensionRange)):
            raise DocumentError(f"{scope} has a group or extensions, which cannot be generated.")


def _described(elements: Iterable[Any]) -> Iterator[tuple[Any, str]]:
    """Every element except comments, with the text of the comments directly before it."""
    lines: list[str] = []
    for element in elements:
        if isinstance(element, ast.Comment):
            lines += [] if element.inline else [re.sub(r"^\s*(//+|/\*+|\*/|\*)|\*/\s*$", "", element.text).strip()]
        else:
            yield element, " ".join(filter(None, lines))
            lines = []


def _routes(where: str, options: list[ast.Option]) -> Iterator[str]:
    """``METHOD /path`` of every HTTP binding in the options of a call."""
    for option in options:
        if option.name == HTTP:
            yield from _bindings(where, option.value)
        elif option.name.startswith(f"{HTTP}.") and option.name.rpartition(".")[2] in METHODS:
            yield _route(where, option.name.rpartition(".")[2], option.value)


def _bindings(where: str, literal: Any) -> Iterator[str]:
    for element in (e for e in literal.elements if isinstance(e, ast.MessageLiteralField)):
        if element.name in METHODS:
            yield _route(where, element.name, element.value)
        elif element.name == "additional_bindings":
            for one in element.value if isinstance(element.value, list) else [element.value]:
                yield from _bindings(where, one)
        elif element.name not in ("body", "response_body", "selector"):
            raise DocumentError(f"{where}: the binding {element.name} cannot be generated.")


def _route(where: str, method: str, path: Any) -> str:
    if not isinstance(path, str) or not re.fullmatch(r"/[^\s\"']*", path):
        raise DocumentError(f"{where}: {path!r} is not a path.")
    return f"{method.upper()} {path}"


def _enclosing(scope: str) -> list[str]:
    """A scope and all enclosing scopes: ``a.b`` -> ``a.b``, ``a``, and the outermost."""
    parts = scope.split(".") if scope else []
    return [".".join(parts[:count]) for count in range(len(parts), -1, -1)]


def _refuse_losses(text: str, proto: Proto) -> None:
    """Raise unless the calls, messages and fields in the text are exactly those that were read.

    The text is searched without the parser, so that anything the parser ignored is noticed.
    """
    bare = re.sub(r'"(?:\\.|[^"\\])*"' + r"|'(?:\\.|[^'\\])*'|//[^\n]*|/\*.*?\*/", " ", text, flags=re.DOTALL)
    bare = re.sub(r"\boption\b[^;{]*;", " ", bare)
    written = Counter(f"rpc {name}" for name in re.findall(r"\brpc\s+(\w+)", bare))
    written += Counter(f"message {name}" for name in re.findall(r"\bmessage\s+(\w+)\s*{", bare))
    numbered = re.findall(r"(\w+)\s*=\s*(-?)(0\w+|\d+)\s*[;\[]", bare)
    written += Counter(f"{name} = {sign}{_number(digits)}" for name, sign, digits in numbered)
    made = Counter(f"rpc {rpc.name}" for rpc in proto.rpcs)
    made += Counter(f"message {name.rpartition('.')[2]}" for name in proto.messages)
    made += Counter(f"{field.name} = {field.number}" for m in proto.messages.values() for field in m.fields)
    made += Counter(f"{name} = {number}" for values in proto.enums.values() for name, number in values.items())
    wrong = (written - made) + (made - written)
    if wrong:
        raise DocumentError(f"not read, or not in the document: {'; '.join(sorted(wrong))}.")


def _number(digits: str) -> int:
    """The value of a number literal: decimal, hexadecimal after ``0x``, or octal after ``0``."""

    return int(digits, 16 if digits[:2].lower() == "0x" else 8 if digits[0] == "0" else 10)
