"""List what has to be reviewed in an API version: the fields that hot results lack.

Hot results are written by hand (``results.toml``), so they may lack fields that a version adds. Such fields are
silently dropped when a response is decoded. This module reports them.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from msgspec import inspect

from . import ir, proto, render
from .rpc import Calls, Reader
from .words import grouped, shape

_SCALARS: dict[str, tuple[type[inspect.Type], ...]] = {
    "str": (inspect.StrType,),
    "int": (inspect.IntType, inspect.FloatType),
    "float": (inspect.FloatType,),
    "bool": (inspect.BoolType,),
}


def todo(version: str, before: str, services: list[ir.Service], protos: list[proto.Proto]) -> str:
    """The report for a version that was just added: what hot results lack, and how to review the version.

    Args:
        version: The version.
        before: The version to compare it with.
        services: Its services.
        protos: Its .proto documents.
    """
    found = losses(services, protos)
    what = "do not match it:" if found else "match it."
    head = f"{version} is not reviewed. Hot results ({render.RESULTS['module']}) {what}"
    return "\n".join([head, *found, *_commands(version, before)])


def losses(services: list[ir.Service], protos: list[proto.Proto]) -> list[str]:
    """Fields that hot results lack or cannot decode, each with its routes."""
    found = [*_over_http(services), *(each for document in protos for each in _over_grpc(document, services))]
    return grouped(found)


def _commands(version: str, before: str) -> list[str]:
    return [
        "Before you set reviewed = true in openapi/versions.toml, read the changes and run the tests:",
        f"    python -m codegen diff {before} {version}",
        f"    export PINECONE_REVIEWED={version}",
        f"    scripts/record {version}",
        f"    scripts/fuzz 200 -k {version}",
        "    scripts/test",
    ]


def _over_http(services: list[ir.Service]) -> Iterator[tuple[str, str]]:
    """Fields that are lost, each with its route."""
    types = import_module(render.RESULTS["module"])
    for service in services:
        for operation in service.operations:
            for response in operation.responses:
                name = render.hot(operation, response)
                if name and response.type:
                    stable = inspect.type_info(getattr(types, name))
                    for loss in _lost(response.type, stable, name, service.models, ()):
                        yield f"over HTTP {loss}", operation.route


def _lost(
    kind: ir.Type, stable: inspect.Type, where: str, models: dict[str, ir.Model], seen: tuple[str, ...]
) -> Iterator[str]:
    """The parts of a documented type that a stable type loses."""
    options = stable.types if isinstance(stable, inspect.UnionType) else (stable,)
    if any(isinstance(option, inspect.AnyType) for option in options):
        return
    structs = [option for option in options if isinstance(option, inspect.StructType)]
    lists = [option for option in options if isinstance(option, inspect.ListType)]
    dicts = [option for option in options if isinstance(option, inspect.DictType)]
    if isinstance(kind, ir.Union):
        for branch in kind.branches:
            yield from _lost(branch, stable, where, models, seen)
    elif isinstance(kind, ir.ModelRef) and structs:
        if kind.name not in seen:
            yield from _lost_fields(models[kind.name], structs[0], models, (*seen, kind.name))
    elif isinstance(kind, ir.ListOf) and lists:
        yield from _lost(kind.item, lists[0].item_type, where, models, seen)
    elif isinstance(kind, ir.MapOf) and dicts:
        yield from _lost(kind.value, dicts[0].value_type, where, models, seen)
    elif not _reads(kind, options):
        # Decoders are lenient, because the JSON of protobuf has 64-bit integers as strings.
        is_text = isinstance(kind, ir.Plain) and kind.annotation == "str"
        is_number = is_text and any(isinstance(option, _SCALARS["int"]) for option in options)
        yield f"`{where}` cannot be read{' unless it is a number' if is_number else ''}: it is {shape(kind)}"


def _lost_fields(
    model: ir.Model, struct: inspect.StructType, models: dict[str, ir.Model], seen: tuple[str, ...]
) -> Iterator[str]:
    name = struct.cls.__name__
    places = {field.encode_name: field.type for field in struct.fields}
    for field in model.fields:
        if field.wire in places:
            yield from _lost(field.type, places[field.wire], f"{name}.{field.wire}", models, seen)
        else:
            yield f"`{name}.{field.wire}` is dropped"


def _reads(kind: ir.Type, options: tuple[Any, ...]) -> bool:
    """Whether one of the types accepts a value without named fields."""
    if kind == ir.Plain("Any"):
        return True
    wanted = _SCALARS.get(kind.annotation, ()) if isinstance(kind, ir.Plain) else ()
    if isinstance(kind, ir.MapOf) and kind.value == ir.Plain("Any"):  # any object, without known fields
        wanted = (inspect.StructType,)
    return any(isinstance(option, wanted) for option in options)


def _over_grpc(document: proto.Proto, services: list[ir.Service]) -> Iterator[tuple[str, str]]:
    """Fields that are lost, each with its route."""
    calls = Calls(document, services, render.RESULTS["results"], render.RESULTS["module"])
    readers = {reader.function: reader for reader in calls.readers}
    for call in calls.calls:
        for reader in _used(call.reader, readers):
            for field in reader.message.fields:
                if all(place.field is not field for place in reader.places):
                    name = f"{reader.type}.{calls.json(reader.message.name, field)}"
                    yield f"over gRPC `{name}` is dropped", call.rpc.routes[0]


def _used(function: str, readers: dict[str, Reader], seen: frozenset[str] = frozenset()) -> Iterator[Reader]:
    """The reader of a response and the readers of the messages in it."""
    if function in readers and function not in seen:
        yield readers[function]
        for place in readers[function].places:
            yield from _used(place.reader, readers, seen | {function})
