"""The .proto documents as these tests read them: on their own, and with the protobuf package as the judge of bytes."""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from google.api import annotations_pb2
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from pinecone import core

from .documents import OPENAPI

Type = descriptor_pb2.FieldDescriptorProto
SCALARS = {number: name[5:].lower() for name, number in Type.Type.items()}
PROTOC = Path(sysconfig.get_path("scripts"), "protoc")
#: Where the options are that name routes.
GOOGLE = Path(annotations_pb2.__file__).parents[2]
JSON_TYPES = {"google.protobuf.Struct", "google.protobuf.Timestamp", "google.protobuf.Value"}


class Rpc(NamedTuple):
    """A call as its document has it.

    Attributes:
        version: The API version.
        service: The stem of the document.
        path: `/Service/Method`.
        routes: Its HTTP bindings, the main one first.
        request: The message that it takes.
        response: The message that it returns.
    """

    version: str
    service: str
    path: str
    routes: list[str]
    request: str
    response: str


def documents(version: str) -> list[str]:
    """The .proto documents of an API version, by the stems of their files."""
    return [path.stem for path in sorted((OPENAPI / version).glob("*.proto"))]


@cache
def compiled(version: str, service: str) -> descriptor_pb2.FileDescriptorSet:
    """A document and all that it imports, as protoc reads them. The document is the last."""
    with TemporaryDirectory() as folder:
        made = Path(folder, "made")
        options = [f"-I{OPENAPI / version}", f"-I{GOOGLE}", "--include_imports", f"--descriptor_set_out={made}"]
        subprocess.run([PROTOC, *options, f"{service}.proto"], check=True)  # noqa: S603 - our own words
        return descriptor_pb2.FileDescriptorSet.FromString(made.read_bytes())


@cache
def rpcs(version: str) -> tuple[Rpc, ...]:
    """The calls of an API version."""
    found = []
    for document in documents(version):
        file = compiled(version, document).file[-1]
        prefix = f"{file.package}." if file.package else ""
        for service in file.service:
            for method in service.method:
                routes = bindings(method.options.Extensions[annotations_pb2.http])
                path = f"/{prefix}{service.name}/{method.name}"
                kinds = method.input_type.lstrip("."), method.output_type.lstrip(".")
                found.append(Rpc(version, document, path, routes, *kinds))
    return tuple(found)


def bindings(rule: Any) -> list[str]:
    """``METHOD /path`` of every HTTP binding of a call."""
    method = rule.WhichOneof("pattern")
    return [
        f"{method.upper()} {getattr(rule, method)}",
        *(one for r in rule.additional_bindings for one in bindings(r)),
    ]


@cache
def messages(version: str) -> Mapping[str, type[Message]]:
    """The messages of an API version, as classes of the protobuf package in a pool of their own."""
    found: dict[str, type[Message]] = {}
    for document in documents(version):
        pool = descriptor_pool.DescriptorPool()
        for file in compiled(version, document).file:
            pool.AddSerializedFile(file.SerializeToString())
        for descriptor in pool.FindFileByName(f"{document}.proto").message_types_by_name.values():
            for each in with_nested(descriptor):
                found[each.full_name] = message_factory.GetMessageClass(each)
    return found


def with_nested(descriptor: Descriptor) -> list[Descriptor]:
    """A message and all that are declared inside of it, less the entries of maps."""
    nested = [each for each in descriptor.nested_types if not each.GetOptions().map_entry]
    return [descriptor, *(one for each in nested for one in with_nested(each))]


ALL = tuple(rpc for version in core.VERSIONS for rpc in rpcs(version))


# Messages and JSON ------------------------------------------------------------------------------------


def is_map(field: FieldDescriptor) -> bool:
    return bool(field.message_type and field.message_type.GetOptions().map_entry)


def is_json(field: FieldDescriptor) -> bool:
    """Whether a field holds messages that are written otherwise in JSON than as objects with their fields."""
    return bool(field.message_type and field.message_type.full_name in JSON_TYPES)


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether a field holds several values, which newer releases of protobuf say in another way than older ones."""
    said = getattr(field, "is_repeated", None)
    return field.label == FieldDescriptor.LABEL_REPEATED if said is None else bool(said)


def letters(name: str) -> str:
    """What the spellings of a name have in common: `top_k` and `topK` are `topk`."""
    return name.replace("_", "").lower()


def value_of(field: FieldDescriptor) -> FieldDescriptor:
    """The field that holds the values of a map; any other field is its own."""
    return field.message_type.fields_by_name["value"] if is_map(field) else field


def fill(message: Any, json: Mapping[str, Any]) -> Any:
    """Set the fields of a message of the protobuf package from JSON, however its names are spelled."""
    by_letters = {letters(field.name): field for field in message.DESCRIPTOR.fields}
    for name, value in json.items():
        field = by_letters[letters(name)]
        target = getattr(message, field.name)
        if is_map(field):
            for key, item in value.items():
                if value_of(field).message_type:
                    _fill_one(value_of(field), target[key], item)
                else:
                    target[key] = _scalar(value_of(field), item)
        elif is_repeated(field):
            for item in value:
                if field.message_type:
                    _fill_one(field, target.add(), item)
                else:
                    target.append(_scalar(field, item))
        elif field.message_type:
            target.SetInParent()
            _fill_one(field, target, value)
        else:
            setattr(message, field.name, _scalar(field, value))
    return message


def _fill_one(field: FieldDescriptor, target: Any, value: Any) -> None:
    if is_json(field):
        json_format.ParseDict(value, target)
    else:
        fill(target, value)


def _scalar(field: FieldDescriptor, value: Any) -> Any:
    return field.enum_type.values_by_name[value].number if field.enum_type else value


def spelled(message: Any) -> dict[str, Any]:
    """The fields that are set in a message of the protobuf package, by the letters of their names."""
    found: dict[str, Any] = {}
    for field, value in message.ListFields():
        one = value_of(field)
        if is_map(field):
            found[letters(field.name)] = {key: _plain(one, item) for key, item in value.items()}
        else:
            shown = [_plain(one, item) for item in value] if is_repeated(field) else _plain(one, value)
            found[letters(field.name)] = shown
    return found


def _plain(field: FieldDescriptor, value: Any) -> Any:
    if is_json(field):
        return json_format.MessageToDict(value)
    if field.enum_type:
        return field.enum_type.values_by_number[value].name
    return spelled(value) if field.message_type else value


def set_fields(descriptor: Descriptor, json: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of JSON that `spelled` shows once they were sent: no empty ones, by the letters of their names."""
    found: dict[str, Any] = {}
    by_letters = {letters(field.name): field for field in descriptor.fields}
    for name, value in json.items():
        field = by_letters[letters(name)]
        is_message = field.message_type and not is_repeated(field)
        if value is None or (_is_zero(field, value) and not is_message and not field.has_presence):
            continue
        one = value_of(field)
        if is_map(field):
            value = {key: _sent(one, item) for key, item in value.items()}
        else:
            value = [_sent(one, item) for item in value] if is_repeated(field) else _sent(one, value)
        found[letters(name)] = value
    return found


def _is_zero(field: FieldDescriptor, value: Any) -> bool:
    return not value or bool(field.enum_type and not is_repeated(field) and not _scalar(field, value))


def _sent(field: FieldDescriptor, value: Any) -> Any:
    return set_fields(field.message_type, value) if field.message_type and not is_json(field) else value
