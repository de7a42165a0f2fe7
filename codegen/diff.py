"""The changes between two API versions, as a Markdown changelog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from . import content_types, ir, proto
from .documents import DocumentError
from .words import grouped, shape

BREAKING = "**breaking**"


def changelog(old: str, new: str, services: dict[str, list[ir.Service]], protos: dict[str, list[proto.Proto]]) -> str:
    """The changelog from one version to another. Changes that break callers are marked.

    Args:
        old: The version before the changes.
        new: The version after the changes.
        services: The services of every version.
        protos: The .proto documents of the two versions.

    Raises:
        DocumentError: There is no such version.
    """
    for version in (old, new):
        if version not in services:
            raise DocumentError(f"API version {version} is unknown. Known versions: {', '.join(services)}.")
    before, after = _operations(services[old]), _operations(services[new])
    both = {route: (before[route], known) for route, known in after.items() if route in before}
    sections = {
        "Operations": _operation_lines(before, after),
        "Arguments": _grouped(both, _argument_changes),
        "Response fields": _grouped(both, _field_changes),
        "Values": _grouped(both, _value_changes),
        "Responses": _grouped(both, _response_changes),
        "gRPC": _proto_lines(protos[old], protos[new]),
    }
    parts = [f"## API {old} to {new}\n"]
    parts += [f"### {title}\n\n" + "\n".join(lines) + "\n" for title, lines in sections.items() if lines]
    return "\n".join(parts if len(parts) > 1 else [*parts, "Nothing changed.\n"])


class _Known:
    """An operation with the fields of its arguments and of its successful responses, by dotted path.

    The fields of responses are grouped by encoding, because a stream has other fields than a complete response.
    """

    def __init__(self, operation: ir.Operation, service: ir.Service) -> None:
        self.operation, self.service = operation, service
        self.arguments = dict(ir.paths(operation.arguments, service.models))
        self.fields: dict[str, dict[str, ir.Field]] = {}
        for response in operation.responses:
            if response.type and response.status.startswith("2"):
                top = tuple(ir.tree(ir.unpacked(response.type), service.models).values())
                fields = self.fields.setdefault(content_types.kind(response.content_type), {})
                fields.update(ir.paths(top, service.models, use_wire=True))


def _operations(services: list[ir.Service]) -> dict[str, _Known]:
    return {operation.route: _Known(operation, service) for service in services for operation in service.operations}


def _grouped(both: dict[str, tuple[_Known, _Known]], changes: Callable[[_Known, _Known], Iterable[str]]) -> list[str]:
    return grouped((change, route) for route, (before, after) in both.items() for change in changes(before, after))


def _operation_lines(before: dict[str, _Known], after: dict[str, _Known]) -> list[str]:
    lines = [f"- new: {_described(route, after[route].operation.summary)}" for route in after if route not in before]
    lines += [f"- {BREAKING} removed: `{route}`" for route in before if route not in after]
    for route, found in after.items():
        if route not in before:
            continue
        old = before[route]
        if old.operation.id != found.operation.id:
            lines.append(f"- `{route}`: the operation ID is `{found.operation.id}`, it was `{old.operation.id}`")
        if old.service.name != found.service.name:
            lines.append(f"- `{route}`: in the service `{found.service.name}`, it was in `{old.service.name}`")
        if found.operation.deprecated and not old.operation.deprecated:
            lines.append(f"- `{route}`: deprecated")
    return lines


def _argument_changes(before: _Known, after: _Known) -> Iterator[str]:
    old, new = before.arguments, after.arguments
    for path in (path for path in new if path in old and "." not in path):
        if _place(old[path]) != _place(new[path]):
            yield f"{BREAKING} argument `{path}` is sent in {_place(new[path])}, it was in {_place(old[path])}"
    for path in _topmost(new.keys() - old.keys()):
        is_breaking = new[path].required and ("." not in path or path.rpartition(".")[0] in old)
        required = "required " if new[path].required else ""
        yield f"{f'{BREAKING} ' if is_breaking else ''}new {required}argument `{path}`"
    for path in _topmost(old.keys() - new.keys()):
        holder = new.get(path.rpartition(".")[0])
        if holder and _is_open(holder.type):
            yield f"argument `{path}` is no longer described"
        else:
            yield f"{BREAKING} argument `{path}` removed"
    for path in (path for path in new if path in old):
        if new[path].required and not old[path].required:
            yield f"{BREAKING} argument `{path}` is required"
        if old[path].required and not new[path].required:
            yield f"argument `{path}` is optional"
        yield from _type_changes(f"argument `{path}`", old[path], new[path], is_sent=True)


def _field_changes(before: _Known, after: _Known) -> Iterator[str]:
    for field, old, new in _fields(before, after):
        for path in _topmost(new.keys() - old.keys()):
            yield f"new {field} `{path}`"
        for path in _topmost(old.keys() - new.keys()):
            yield f"{BREAKING} {field} `{path}` removed"
        for path in (path for path in new if path in old):
            if old[path].required and not new[path].required:
                yield f"{BREAKING} {field} `{path}` may be absent"
            if new[path].required and not old[path].required:
                yield f"{field} `{path}` is always there"
            yield from _type_changes(f"{field} `{path}`", old[path], new[path], is_sent=False)


def _fields(before: _Known, after: _Known) -> Iterator[tuple[str, dict[str, ir.Field], dict[str, ir.Field]]]:
    """For each encoding that both versions use: the title of the fields, and the fields of both versions."""
    for kind in (kind for kind in after.fields if kind in before.fields):
        yield "field" if kind == "json" else f"field of {kind}", before.fields[kind], after.fields[kind]


def _type_changes(what: str, old: ir.Field, new: ir.Field, *, is_sent: bool) -> Iterator[str]:
    was, now = shape(old.type), shape(new.type)
    if was != now:
        is_breaking = not (_includes(now, was) if is_sent else _includes(was, now))
        yield f"{f'{BREAKING} ' if is_breaking else ''}{what} is {now}, it was {was}"
    if new.nullable and not old.nullable:
        yield f"{what} may be null" if is_sent else f"{BREAKING} {what} may be null"
    if old.nullable and not new.nullable:
        yield f"{BREAKING} {what} must not be null" if is_sent else f"{what} is never null"


def _value_changes(before: _Known, after: _Known) -> Iterator[str]:
    for kind, old, new in [("argument", before.arguments, after.arguments), *_fields(before, after)]:
        for path in (path for path in new if path in old):
            was, now = old[path].known_values, new[path].known_values
            if not was or not now:
                continue
            added = [value for value in now if value not in was]
            removed = [value for value in was if value not in now]
            if added:
                yield f"{kind} `{path}`, new {_quoted(added)}"
            if removed:
                yield f"{BREAKING} {kind} `{path}`, removed {_quoted(removed)}"


def _response_changes(before: _Known, after: _Known) -> Iterator[str]:
    was, now = (
        {f"{r.status} {r.content_type or 'without a body'}" for r in known.operation.responses}
        for known in (before, after)
    )
    for response in sorted(now - was):
        yield f"new response {response}"
    for response in sorted(was - now):
        yield f"{f'{BREAKING} ' if response.startswith('2') else ''}response {response} removed"


def _proto_lines(before: list[proto.Proto], after: list[proto.Proto]) -> list[str]:
    old, new = ({rpc.path: rpc for document in side for rpc in document.rpcs} for side in (before, after))
    lines = [f"- new call {_described(path, rpc.description)}" for path, rpc in new.items() if path not in old]
    lines += [f"- {BREAKING} call `{path}` removed" for path in old if path not in new]
    was, now = (
        {f"{m.name}.{field.name}": field for p in side for m in p.messages.values() for field in m.fields}
        for side in (before, after)
    )
    kept = {message.name for document in before for message in document.messages.values()}
    lines += [f"- new field `{name}`" for name in now if name not in was and name.rpartition(".")[0] in kept]
    lines += [f"- {BREAKING} field `{name}` removed" for name in was if name not in now]
    for name in (name for name in now if name in was):
        if (was[name].number, _wire(was[name])) != (now[name].number, _wire(now[name])):
            lines.append(f"- {BREAKING} field `{name}` is written otherwise")
        elif was[name].label != now[name].label:
            lines.append(f"- field `{name}` is {now[name].label}, it was {was[name].label}")
    return lines


def _wire(field: proto.Field) -> tuple[str, str, str, bool]:
    """The properties of a field that determine its encoding, except its number."""
    return field.kind, field.type, field.key, field.label == "repeated"


def _described(name: str, description: str) -> str:
    return f"`{name}`: {description}" if description else f"`{name}`"


def _place(argument: ir.Field) -> str:
    """The part of the request that contains an argument."""
    return f"the {argument.place}" if isinstance(argument, ir.Parameter) else "the body"


def _is_open(kind: ir.Type) -> bool:
    """Whether a type is an object that may have any fields."""
    return isinstance(kind, ir.MapOf) or (isinstance(kind, ir.Plain) and shape(kind) == "anything")


def _includes(wide: str, narrow: str) -> bool:
    """Whether every value of one shape is also a value of the other."""
    branches = wide.split(" or ")
    if "anything" in branches:
        return True
    taken = {*branches, *(["an integer"] if "a number" in branches else [])}
    return all(branch in taken for branch in narrow.split(" or "))


def _topmost(paths: set[str]) -> list[str]:
    """The paths that have no parent among them: fields that were added or removed as a whole."""
    return sorted(p for p in paths if not any(parent in paths for parent in _parents(p)))


def _parents(path: str) -> Iterator[str]:
    while "." in path:
        path = path.rpartition(".")[0]
        yield path


def _quoted(values: list[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)
