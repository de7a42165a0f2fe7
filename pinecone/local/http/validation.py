"""Check the arguments of a request against the document of its API version."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, get_origin

import msgspec

from pinecone import core
from pinecone.arguments.documented import types_of
from pinecone.arguments.misuse import alternatives
from pinecone.codec.wire import Operation
from pinecone.local.http.errors import invalid
from pinecone.models.packed import PackedFloats

if TYPE_CHECKING:
    from pinecone.codec.rpc import RpcOperation

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_MISSING = re.compile(r"Object missing required field (.*)")
_WRONG_CHOICE = "Invalid enum value"


def validate(operation: Operation, arguments: Mapping[str, Any], *, are_text: bool) -> None:
    """Refuse arguments that have a wrong type or are out of bounds.

    Args:
        operation: The operation that is called.
        arguments: The arguments, by their wire names.
        are_text: Whether numbers and booleans are strings, as in a query or a form.

    Raises:
        RefusedError: An argument does not match the document. The error has its path, but not its value.
    """
    if "application/x-ndjson" in operation.encoders:
        arguments = {**arguments, "body": []}  # the handler checks its lines, because it accepts `id` for `_id`
    _convert(arguments, core.arguments(operation), strict=not are_text)


def validate_message(operation: RpcOperation, arguments: Mapping[str, Any]) -> None:
    """The same for a call over gRPC, whose messages omit empty values and have the names of the proto.

    Args:
        operation: The operation that is called.
        arguments: The arguments, by name.

    Raises:
        RefusedError: An argument does not match the document. The error has its path, but not its value.
    """
    allowed = core.arguments(operation)
    wire_names = dict(zip(allowed.__struct_fields__, allowed.__struct_encode_fields__))
    given = {wire_names[name]: _unpacked(value) for name, value in arguments.items()}
    _convert({**dict.fromkeys(_required_lists(allowed), ()), **given}, allowed, strict=True, named=python_name)


@functools.cache
def _required_lists(allowed: type[msgspec.Struct]) -> list[str]:
    """Wire names of the required arguments that are lists."""
    fields = msgspec.structs.fields(allowed)
    return [field.encode_name for field in fields if field.required and get_origin(field.type) is list]


def _unpacked(value: Any) -> Any:
    """An argument without packed floats, which always have the right type and no bounds."""
    if isinstance(value, PackedFloats):
        return ()
    if isinstance(value, dict):
        return {name: _unpacked(field) for name, field in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [_unpacked(item) for item in value]
    return value


def python_name(wire_name: str) -> str:
    """The name of an argument in this package and in the protos, such as ``top_k`` for ``topK``."""
    return _CAPITAL.sub("_", wire_name).lower()


def _convert(
    arguments: Mapping[str, Any], allowed: Any, *, strict: bool, named: Callable[[str], str] = lambda name: name
) -> None:
    try:
        msgspec.convert(arguments, allowed, strict=strict)
    except msgspec.ValidationError as error:
        raise invalid(_worded(str(error), allowed, named)) from None


def _worded(error: str, allowed: Any, named: Callable[[str], str]) -> str:
    """The message of this server for an error of msgspec, such as ``Expected `int` >= 1 - at `$.topK```.

    Args:
        error: The error.
        allowed: The type of the arguments.
        named: The names of the arguments for the caller, by wire name.
    """
    what, at, where = error.replace("`", "").rpartition(" - at $")
    what, path = (what, where.lstrip(".")) if at else (where, "")
    where = named(path)
    if what.startswith(_WRONG_CHOICE):
        return f"{where} must be {alternatives(choices(allowed, path))}."
    missing = _MISSING.fullmatch(what)
    if missing:
        return f"{where}{'.' if where else ''}{named(missing[1])} is required."
    what = what.replace(" | null", "")
    return f"{where}: {what}." if where else f"{what}."


def choices(allowed: Any, path: str) -> list[str]:
    """The values that the document lists for an argument.

    Args:
        allowed: The type of the arguments.
        path: The path of the argument in the error of msgspec, such as ``messages[...].role``.
    """
    kinds: list[Any] = [msgspec.inspect.type_info(allowed)]
    for name in re.findall(r"\w+|\[\.\.\.\]", path):
        kinds = [part for kind in kinds for part in _parts(kind, name)]
    return [str(value) for kind in kinds if isinstance(kind, msgspec.inspect.LiteralType) for value in kind.values]


def _parts(kind: Any, name: str) -> list[Any]:
    """The types of a part of a value: one of its fields, or the items of a list or dictionary."""
    inner: list[Any] = [field.type for field in getattr(kind, "fields", ()) if field.encode_name == name]
    inner += [part for part in (getattr(kind, "item_type", None), getattr(kind, "value_type", None)) if part]
    return [option for part in inner for option in types_of(part)]


def as_documented(route: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a request by wire name, in the form of the document of its operation.

    The service accepts one other form: the vector of a query may be the only item of a list, as an encoder returns it
    for
    one text.
    """
    vector = arguments.get("vector")
    if route == "POST /query" and isinstance(vector, list) and len(vector) == 1 and isinstance(vector[0], list):
        return {**arguments, "vector": vector[0]}
    return arguments
