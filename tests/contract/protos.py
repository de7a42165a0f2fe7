"""The .proto documents as these tests read them: on their own, and with the protobuf package as the judge of bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory, struct_pb2
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from pinecone import core

from .documents import OPENAPI

Type = descriptor_pb2.FieldDescriptorProto
SCALARS = {name[5:].lower(): number for name, number in Type.Type.items() if name not in ("TYPE_MESSAGE", "TYPE_ENUM")}
STRUCT = "google.protobuf.Struct"


class Rpc(NamedTuple):
    """A call as its document has it.

    Attributes:
        version: The API version.
        path: `/Service/Method`.
        routes: Its HTTP bindings, the main one first.
        request: The message that it takes.
        response: The message that it returns.
    """

    version: str
    path: str
    routes: list[str]
    request: str
    response: str


def _text(version: str) -> str:
    text = (OPENAPI / version / "db_data.proto").read_text(encoding="utf-8")
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text.replace("://", ""), flags=re.DOTALL)


@cache
def rpcs(version: str) -> tuple[Rpc, ...]:
    """The calls of an API version."""
    text = _text(version)
    service = re.search(r"service (\w+)", text)[1]  # type: ignore[index]
    found = []
    for block in re.split(r"\brpc\b", text)[1:]:
        name, request, response = re.match(r"\s*(\w+)\((\w+)\) returns \((\w+)\)", block).groups()  # type: ignore[union-attr]
        bindings = re.findall(r'\b(get|put|post|patch|delete): "([^"]+)"', block)
        routes = [f"{method.upper()} {path}" for method, path in bindings]
        found.append(Rpc(version, f"/{service}/{name}", routes, request, response))
    return tuple(found)


@cache
def messages(version: str) -> Mapping[str, type[Message]]:
    """The messages of an API version, as classes of the protobuf package in a pool of their own."""
    file = descriptor_pb2.FileDescriptorProto(
        name=f"{version}.proto", syntax="proto3", dependency=["google/protobuf/struct.proto"]
    )
    blocks = re.findall(r"^message (\w+) {(}|.*?^})", _text(version), flags=re.DOTALL | re.MULTILINE)
    for name, body in blocks:
        message = file.message_type.add(name=name)
        # What belongs to a `oneof` is written like any other field.
        for label, kind, field, number in re.findall(
            r"(optional |repeated )?(map<\w+, \w+>|[\w.]+) (\w+) = (\d+)[ \[;]", body
        ):
            _add(message, label.strip(), kind, field, int(number))
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(struct_pb2.DESCRIPTOR.serialized_pb)
    pool.AddSerializedFile(file.SerializeToString())
    return {name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name)) for name, _ in blocks}


def _add(message: Any, label: str, kind: str, name: str, number: int) -> None:
    field = message.field.add(name=name, number=number, label=Type.LABEL_OPTIONAL)
    entry = re.match(r"map<(\w+), (\w+)>", kind)
    if entry:
        own = name.title().replace("_", "") + "Entry"
        nested = message.nested_type.add(name=own)
        nested.options.map_entry = True
        _add(nested, "", entry[1], "key", 1)
        _add(nested, "", entry[2], "value", 2)
        kind, label = f"{message.name}.{own}", "repeated"
    if label == "repeated":
        field.label = Type.LABEL_REPEATED
    elif label == "optional":
        field.proto3_optional = True
        field.oneof_index = len(message.oneof_decl)
        message.oneof_decl.add(name=f"_{name}")
    if kind in SCALARS:
        field.type = SCALARS[kind]
    else:
        field.type, field.type_name = Type.TYPE_MESSAGE, f".{kind}"


ALL = tuple(rpc for version in core.VERSIONS for rpc in rpcs(version))


# Messages and JSON ------------------------------------------------------------------------------------


def is_map(field: FieldDescriptor) -> bool:
    return bool(field.message_type and field.message_type.GetOptions().map_entry)


def is_struct(field: FieldDescriptor) -> bool:
    return bool(field.message_type and field.message_type.full_name == STRUCT)


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether a field holds several values, which newer releases of protobuf say in another way than older ones."""
    said = getattr(field, "is_repeated", None)
    return field.label == FieldDescriptor.LABEL_REPEATED if said is None else bool(said)


def letters(name: str) -> str:
    """What the spellings of a name have in common: `top_k` and `topK` are `topk`."""
    return name.replace("_", "").lower()


def fill(message: Any, json: Mapping[str, Any]) -> Any:
    """Set the fields of a message of the protobuf package from JSON, however its names are spelled."""
    by_letters = {letters(field.name): field for field in message.DESCRIPTOR.fields}
    for name, value in json.items():
        field = by_letters[letters(name)]
        target = getattr(message, field.name)
        if is_map(field):
            for key, item in value.items():
                fill(target[key], item)
        elif is_struct(field):
            target.SetInParent()
            target.update(value)
        elif field.message_type and is_repeated(field):
            for item in value:
                fill(target.add(), item)
        elif field.message_type:
            target.SetInParent()
            fill(target, value)
        elif is_repeated(field):
            target.extend(value)
        else:
            setattr(message, field.name, value)
    return message


def spelled(message: Any) -> dict[str, Any]:
    """The fields that are set in a message of the protobuf package, by the letters of their names."""
    found: dict[str, Any] = {}
    for field, value in message.ListFields():
        if is_map(field):
            found[letters(field.name)] = {key: spelled(item) for key, item in value.items()}
        elif is_struct(field):
            found[letters(field.name)] = json_format.MessageToDict(value)
        elif field.message_type:
            found[letters(field.name)] = [spelled(item) for item in value] if is_repeated(field) else spelled(value)
        else:
            found[letters(field.name)] = list(value) if is_repeated(field) else value
    return found


def set_fields(descriptor: Descriptor, json: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of JSON that `spelled` shows once they were sent: no empty ones, by the letters of their names."""
    found: dict[str, Any] = {}
    by_letters = {letters(field.name): field for field in descriptor.fields}
    for name, value in json.items():
        field = by_letters[letters(name)]
        inner = field.message_type
        if value is None or (not value and not (inner and not is_repeated(field)) and not field.has_presence):
            continue
        if is_map(field):
            kind = inner.fields_by_name["value"].message_type
            value = {key: set_fields(kind, item) for key, item in value.items()}
        elif inner and not is_struct(field):
            value = [set_fields(inner, item) for item in value] if is_repeated(field) else set_fields(inner, value)
        found[letters(name)] = value
    return found
