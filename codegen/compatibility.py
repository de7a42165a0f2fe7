"""Write the table of ``docs/compatibility.md``: each method of the facade, its names, and its API versions.

Only the classes are listed by hand, in ``services.toml``. The routes of a method are those of the ``calls`` functions
that it uses, and its versions are those of the routes. Its other names are the aliases and groups of its class, and the
shortcuts of the client.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from . import ROOT, delegations, services
from .documents import DocumentError
from .routes import Span
from .services import Resource

TARGET = Path("docs/compatibility.md")

_MARKED = re.compile(r"(<!-- generated: methods[^>]*-->\n).*?(<!-- end -->)", re.DOTALL)
_ROUTE = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE) /")
_HEADER = [
    "| Method | Other names | since API | until | arguments that came later |",
    "| :-- | :-- | :-- | :-- | :-- |",
]


#: Operations that no method calls, with the reasons.
WITHOUT_METHOD = {
    "DELETE /vectors/delete": "`index.delete` sends `POST /vectors/delete`, which every version has.",
    "GET /describe_index_stats": "`index.describe_index_stats` sends `POST /describe_index_stats`, for its filter.",
    "GET /prometheus/projects/{project_id}/metrics/discover": "For the configuration of a Prometheus server.",
    "POST /oauth/token": "`Admin` calls it by itself.",
}


@dataclass
class Methods:
    """The methods of a class, read from its source.

    Attributes:
        functions: Public methods by name.
        names: Other names of each, as users write them.
        routes: Routes of the functions of the ``calls`` module of the class.
    """

    functions: dict[str, ast.AsyncFunctionDef | ast.FunctionDef] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    routes: dict[str, list[str]] = field(default_factory=dict)


def derived(spans: Mapping[str, Span], root: Path = ROOT) -> dict[Path, str]:
    """Text of the page with its table, by path below the repository; empty if there is no page.

    Args:
        spans: Versions of each route.
        root: The repository.
    """
    if not (root / TARGET).exists():
        return {}
    page = (root / TARGET).read_text(encoding="utf-8")
    if not _MARKED.search(page):
        raise DocumentError(f"{TARGET.as_posix()}: the markers of the table are missing.")
    return {TARGET: _MARKED.sub(lambda found: f"{found[1]}{table(spans, root)}{found[2]}", page)}


def table(spans: Mapping[str, Span], root: Path = ROOT) -> str:
    """The tables of all classes.

    Raises:
        DocumentError: A method or ``WITHOUT_METHOD`` has an operation that no version has, or ``WITHOUT_METHOD`` has an
            operation that a method calls.
    """
    resources = services.resources()
    found = {name: methods(root, resource) for name, resource in resources.items()}
    for delegation in delegations.table():
        for target in delegation.always_there:
            for name, method in target.methods.items():
                shortcut = f"{delegation.user_spells}.{name}"
                found[target.user_spells].names.setdefault(method, []).insert(0, shortcut)
    lines: list[str] = []
    used: set[str] = set()
    for each in resources.values():
        objects = " or ".join(f"`{name}`" for name in dict.fromkeys([each.name, each.name_7]))
        lines += [f"### {each.title}: {objects}", "", *_HEADER]
        for name in found[each.name].functions:
            routes = [route for route in routes_of(name, found[each.name], found) if route in spans]
            used.update(routes)
            if gone := [route for route in routes if route not in spans]:
                raise DocumentError(f"{each.path}: {name} calls {gone[0]}, which no API version has.")
            if routes:
                lines.append(row(each, name, found[each.name], [spans[route] for route in routes]))
        lines.append("")
    if stale := WITHOUT_METHOD.keys() - (spans.keys() - used):
        raise DocumentError(f"codegen/compatibility.py: WITHOUT_METHOD has what a method calls: {', '.join(stale)}.")
    lines += [
        "### Operations without a method",
        "",
        "| Operation | since API | until | why |",
        "| :-- | :-- | :-- | :-- |",
    ]
    for route in sorted(spans.keys() - used):
        span, why = spans[route], WITHOUT_METHOD.get(route, "There is none yet: [by its route](routes.md).")
        lines.append(f"| `{route}` | {span.since} | {span.until or ''} | {why} |")
    return "\n".join([*lines, ""])


def row(resource: Resource, name: str, of: Methods, spans: list[Span]) -> str:
    """The row of one method."""
    since = min(span.since for span in spans)
    ends = [span.until for span in spans]
    until = "" if None in ends else max(end for end in ends if end)
    cells = [
        f"`{resource.name}.{name}`",
        ", ".join(f"`{other}`" for other in of.names.get(name, [])),
        since,
        until,
        ", ".join(f"`{argument}` {first}" for argument, first in later(of.functions[name], spans, since)),
    ]
    return f"| {' | '.join(cells)} |"


def later(function: ast.AsyncFunctionDef | ast.FunctionDef, spans: list[Span], since: str) -> Iterator[tuple[str, str]]:
    """The arguments of a method that some of its versions lack, with their first version."""
    paths = [(f".{path}", first) for span in spans for path, (first, _) in span.arguments.items()]
    for argument in [*function.args.args, *function.args.kwonlyargs]:
        first = min((first for path, first in paths if path.endswith(f".{argument.arg}")), default=since)
        if first > since:
            yield argument.arg, first


def routes_of(name: str, of: Methods, all_methods: Mapping[str, Methods], seen: tuple[str, ...] = ()) -> list[str]:
    """The routes that a method calls directly, or else those of the methods that it calls in its service."""
    attributes = [node for node in ast.walk(of.functions[name]) if isinstance(node, ast.Attribute)]
    pure = [node.attr for node in attributes if isinstance(node.value, ast.Name) and node.value.id == "calls"]
    found = [route for function in pure for route in of.routes.get(function, [])]
    others = dict.fromkeys(node.attr for node in attributes)
    beside = [methods for methods in all_methods.values() if methods is not of and methods.routes == of.routes]
    for classes in ([of], beside):
        if not found:
            found = [
                route
                for methods in classes
                for attribute in others
                if attribute in methods.functions and (attribute not in (*seen, name) or methods is not of)
                for route in routes_of(attribute, methods, all_methods, (*seen, name))
            ]
    return list(dict.fromkeys(found))


def methods(root: Path, of: Resource) -> Methods:
    """Read the methods of a class."""
    path = root / of.path
    generated = delegated()
    classes = classes_in(path.read_text(encoding="utf-8"))
    found = Methods(routes=calls(path.with_name("calls.py")))
    bases = [base.id for base in classes[of.cls].bases if isinstance(base, ast.Name) and base.id in generated]
    for node in [*classes[of.cls].body, *(node for base in bases for node in generated[base].body)]:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_"):
            if not is_property(node):
                found.functions[node.name] = node  # the last definition, after the overloads
            elif made := class_made(node, classes):
                add_group(found, f"{of.name_7}.{node.name}", made, classes)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.names.setdefault(node.value.id, []).append(f"{of.name_7}.{target.id}")
    return found


@cache
def delegated() -> dict[str, ast.ClassDef]:
    """The classes that are generated from the methods of other classes, by name."""
    return {each.name: classes_in(delegations.text(each))[each.name] for each in delegations.table()}


def add_group(found: Methods, prefix: str, group: ast.ClassDef, classes: Mapping[str, ast.ClassDef]) -> None:
    """Add the names in a group. The attributes of this class are methods of another class, or further groups."""
    for node in ast.walk(group):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Attribute):
            continue
        name = f"{prefix}.{node.targets[0].attr}"
        if isinstance(node.value, ast.Attribute):
            found.names.setdefault(node.value.attr, []).append(name)
        elif made := class_made(node.value, classes):
            add_group(found, name, made, classes)


def calls(path: Path) -> dict[str, list[str]]:
    """The routes in each function of a ``calls`` module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }
    return {
        function.name: list(dict.fromkeys(found))
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        and (found := [text for node in ast.walk(function) if _ROUTE.match(text := text_of(node, constants))])
    }


def text_of(node: ast.AST, constants: Mapping[str, str]) -> str:
    """The string value of an expression; empty if it is not a constant string."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.Name):
        return constants.get(node.id, "")
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(part, constants) for part in node.values)
    return text_of(node.value, constants) if isinstance(node, ast.FormattedValue) else ""


def classes_in(text: str) -> dict[str, ast.ClassDef]:
    """The classes of a module, by name."""
    return {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}


def class_made(node: ast.AST, classes: Mapping[str, ast.ClassDef]) -> ast.ClassDef | None:
    """The class of a module of which an expression or function creates an object; None if there is none."""
    made = [
        inner.func.id for inner in ast.walk(node) if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name)
    ]
    return next((classes[name] for name in made if name in classes), None)


def is_property(node: ast.AsyncFunctionDef | ast.FunctionDef) -> bool:
    """Whether a method is a property."""
    marks = [mark.id for mark in node.decorator_list if isinstance(mark, ast.Name)]
    return any(mark.endswith("property") for mark in marks)
