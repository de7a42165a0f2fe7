"""The types of arguments, as msgspec annotations that check values.

They are lenient where a document leaves room. A union whose branches msgspec cannot tell apart, such as one with a
discriminator, accepts any value of the same JSON type. Lengths of lists are not checked, because the service accepts
longer lists than its documents say.
"""

from __future__ import annotations

import re
from typing import Any

from . import ir

_TEXT = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
_NUMBER = {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"}
_META = {"str": _TEXT, "int": _NUMBER, "float": _NUMBER}


def class_names(service: ir.Service) -> dict[str, str]:
    """The names of the classes for the arguments of the operations, by route."""
    taken = set(service.models)
    names = {}
    for operation in service.operations:
        name = "".join(map(str.capitalize, operation.function.split("_"))) + "Arguments"
        while name in taken:
            name += "_"
        taken.add(name)
        names[operation.route] = name
    return names


def fields(operation: ir.Operation) -> list[ir.Field]:
    """The arguments of an operation, one for each wire name. Those in the path, query or headers come first."""
    found = {argument.wire: argument for argument in reversed(operation.arguments)}
    found.update({parameter.wire: parameter for parameter in operation.parameters})
    return [argument for argument in operation.arguments if found[argument.wire].name == argument.name]


def checked_type(field: ir.Field, required: bool) -> str:
    """The annotation of an argument or of one of its properties. Null counts as absent."""
    kind = _checked_type(field.type)
    return kind if kind == "Any" or (required and not field.nullable) else f"Optional[{kind}]"


def _checked_type(kind: ir.Type) -> str:
    if isinstance(kind, ir.Plain):
        return _plain(kind)
    if isinstance(kind, ir.ModelRef):
        return kind.name
    if isinstance(kind, ir.ListOf):
        return f"list[{_checked_type(kind.item)}]"
    if isinstance(kind, ir.MapOf):
        return f"dict[str, {_checked_type(kind.value)}]"
    return _union(kind)


def _union(union: ir.Union) -> str:
    """A union with at most one branch for each JSON type, because msgspec cannot distinguish more."""
    found: dict[str, set[str]] = {}
    for branch in union.branches:
        found.setdefault(_json_kind(branch), set()).add(_checked_type(branch))
    if "Any" in found or not found:
        return "Any"
    parts = sorted(next(iter(kinds)) if len(kinds) == 1 else name for name, kinds in found.items())
    return parts[0] if len(parts) == 1 else f"Union[{', '.join(parts)}]"


def _json_kind(kind: ir.Type) -> str:
    if isinstance(kind, ir.Plain):
        return kind.annotation
    if isinstance(kind, ir.Union):
        kinds = set(map(_json_kind, kind.branches))
        return kinds.pop() if len(kinds) == 1 else "Any"
    return "list[Any]" if isinstance(kind, ir.ListOf) else "dict[str, Any]"


def _plain(kind: ir.Plain) -> str:
    bounds = dict(kind.bounds)
    values = [value for value in bounds.get("enum", ()) if value is not None]
    if values and kind.annotation == "str":
        return f"Literal[{', '.join(map(repr, values))}]"
    names = _META.get(kind.annotation, {})
    known = {names[name]: bound for name, bound in bounds.items() if name in names and _is_checkable(bound)}
    meta = [f"{name}={_bound(kind, bound)!r}" for name, bound in known.items()]
    return f"Annotated[{kind.annotation}, Meta({', '.join(meta)})]" if meta else kind.annotation


def _is_checkable(bound: Any) -> bool:
    """Whether msgspec can check a bound.

    It cannot check the boolean bounds of OpenAPI 3.0, patterns that Python cannot compile, and numbers beyond 64 bits.
    """
    if isinstance(bound, str):
        try:
            return bool(re.compile(bound))
        except re.error:
            return False
    return not isinstance(bound, bool) and -(2**63) <= bound < 2**63


def _bound(kind: ir.Plain, bound: Any) -> Any:
    """The value of a bound. Some documents write bounds of integers as floats."""
    return int(bound) if kind.annotation == "int" else bound
