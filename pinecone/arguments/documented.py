"""Checks arguments against the OpenAPI document of the API version before they are sent.

Wrong types and values below a lower bound are refused. Upper bounds and enumerations are left to the service, which
extends them without a new document.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from msgspec import inspect

from pinecone import core
from pinecone.arguments.misuse import alternatives
from pinecone.arguments.plain import kind_of
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

if TYPE_CHECKING:
    from pinecone.codec.rpc import RpcOperation
    from pinecone.codec.wire import Operation


def check(method: str, operation: Operation | RpcOperation, arguments: Mapping[str, Any]) -> None:
    """Check the arguments of an operation against its document.

    Args:
        method: Method of the client that was called, for messages.
        operation: The operation.
        arguments: Arguments by name, as plain JSON; None for those that are left out. A tuple is a file.

    Raises:
        PineconeApiTypeError: One is of the wrong type. The message and ``path`` of the exception name where.
        PineconeApiValueError: One is below its lower bound.
    """
    allowed = allowed_by(core.arguments(operation))
    for name, value in arguments.items():
        if name in allowed and type(value) is not tuple:
            check_value(method, allowed[name], value, name)


@cache
def allowed_by(struct: Any) -> dict[str, inspect.Type]:
    """The type of each argument, by name."""
    kind = cast("inspect.StructType", inspect.type_info(struct))
    return {field.name: field.type for field in kind.fields}


def check_value(method: str, kind: inspect.Type, value: Any, path: str) -> None:
    """Check that a value is of a type. Null is left to the service.

    Raises:
        PineconeApiTypeError: It is of the wrong type.
        PineconeApiValueError: It is below the lower bound.
    """
    if value is None or isinstance(kind, inspect.AnyType):
        return
    kinds = [one for one in types_of(kind) if fits(one, value)]
    if not kinds:
        names = [NAMES[type(one)] for one in types_of(kind)]
        text = f"{method}: {path} must be {alternatives(names)}, not {kind_of(value)}."
        raise PineconeApiTypeError(text, path=path)
    for inner, item, where in items_of(kinds[0], value):
        check_value(method, inner, item, f"{path}{where}")
    low = min((lower_bound(one) for one in kinds), default=0.0)
    if isinstance(value, str) and len(value) < low:
        said = "must not be empty" if low == 1 else f"must have at least {low:g} characters"
        raise PineconeApiValueError(f"{method}: {path} {said}.", path=path)
    if isinstance(value, (int, float)) and value < low:
        raise PineconeApiValueError(f"{method}: {path} must be at least {low:g}, not {value!r}.", path=path)


NAMES: Mapping[type[inspect.Type], str] = {
    inspect.BoolType: "True or False",
    inspect.DictType: "a dict",
    inspect.FloatType: "a number",
    inspect.IntType: "a whole number",
    inspect.ListType: "a list",
    inspect.LiteralType: "a str",
    inspect.StrType: "a str",
    inspect.StructType: "a dict",
}


def types_of(kind: inspect.Type) -> list[inspect.Type]:
    """The types of a union, without null; for any other type, the type itself."""
    options = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    return [one for one in options if not isinstance(one, inspect.NoneType)]


def fits(kind: inspect.Type, value: object) -> bool:
    """Whether a value is of a type, without a look at its items."""
    if isinstance(kind, inspect.BoolType):
        return isinstance(value, bool)
    if isinstance(kind, (inspect.IntType, inspect.FloatType)):
        number = int if isinstance(kind, inspect.IntType) else (int, float)
        return isinstance(value, number) and not isinstance(value, bool)
    if isinstance(kind, (inspect.StrType, inspect.LiteralType)):
        return isinstance(value, str)
    if isinstance(kind, inspect.ListType):
        return isinstance(value, list)
    if isinstance(kind, (inspect.DictType, inspect.StructType)):
        return isinstance(value, Mapping)
    return True


def lower_bound(kind: inspect.Type) -> float:
    """The lower bound of a number, or of the length of a text; minus infinity if there is none."""
    bound = kind.min_length if isinstance(kind, inspect.StrType) else getattr(kind, "ge", None)
    return float("-inf") if bound is None else bound


def items_of(kind: inspect.Type, value: Any) -> list[tuple[inspect.Type, Any, str]]:
    """The items of a list or mapping: the type of each, the item, and its path."""
    if isinstance(kind, inspect.ListType):
        return [(kind.item_type, item, f"[{position}]") for position, item in enumerate(value)]
    if isinstance(kind, inspect.DictType):
        return [(kind.value_type, item, f".{key}") for key, item in value.items()]
    if isinstance(kind, inspect.StructType):
        known = {field.encode_name: field.type for field in kind.fields}
        return [(known[key], item, f".{key}") for key, item in value.items() if key in known]
    return []
