"""Write the tables and types for calls by route: the method for each operation, and the type of its result.

Nothing is listed by hand. The functions in the ``calls`` modules name the routes, the function that makes the result,
and its type. ``compatibility`` finds the methods that use these functions.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import ROOT, compatibility, content_types, ir, render, services
from .compatibility import text_of

FOLDER = Path("pinecone/by_route")
#: Modules for type checkers, and the object whose method ``call`` each describes.
CALLERS = {"client": "pc", "index": "index", "admin": "admin"}
#: The generated modules.
MADE = ("known", "faces", *CALLERS)
#: The modules with the types of results.
PUBLIC = "pinecone.models."


@dataclass
class Result:
    """The result that handwritten code makes of the response of an operation.

    Attributes:
        maker: The function or class that makes it, as "module:name"; empty if the response is the result.
        type: Its type, as "module:name"; empty if it has no specific type.
        item: The type of its items, if the type is generic.
    """

    maker: str = ""
    type: str = ""
    item: str = ""

    @property
    def annotation(self) -> str:
        """Its type in source code."""
        name, item = (path.rpartition(":")[2] for path in (self.type, self.item))
        return f"{name}[{item}]" if item else name

    @property
    def homes(self) -> dict[str, str]:
        """The modules of the names in its type."""
        return {name: module for module, _, name in (path.rpartition(":") for path in (self.type, self.item)) if name}


@dataclass
class Module:
    """A ``calls`` module, read from its source.

    Attributes:
        homes: The defining module of each imported or defined name.
        constants: String constants by name.
        bounds: The bound of each type variable.
    """

    name: str
    tree: ast.Module
    homes: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    bounds: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom) and node.module:
                self.homes.update({alias.asname or alias.name: node.module for alias in node.names})
            elif isinstance(node, ast.FunctionDef):
                self.homes[node.name] = self.name
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                if text := text_of(node.value, {}):
                    self.constants[name] = text
                elif isinstance(node.value, ast.Call):
                    self.bounds.update((name, ast.unparse(k.value).strip("'\"")) for k in node.value.keywords)

    def path(self, name: str) -> str:
        """A name with its defining module, as "module:name"; empty if the name is unknown."""
        name = self.bounds.get(name, name)
        return f"{self.homes[name]}:{name}" if name in self.homes else ""


def results(root: Path = ROOT) -> dict[str, Result]:
    """The result of each operation that methods call, by route."""
    found: dict[str, Result] = {}
    for name in services.names():
        path = root / "pinecone" / name / "calls.py"
        module = Module(f"pinecone.{name}.calls", ast.parse(path.read_text(encoding="utf-8")))
        for function in module.tree.body:
            if isinstance(function, ast.FunctionDef):
                for route, result in results_of(function, module):
                    found.setdefault(route, result)
    return found


def results_of(function: ast.FunctionDef, module: Module) -> Iterator[tuple[str, Result]]:
    """The routes that a function calls, each with its result."""
    texts = dict(module.constants)
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            texts[node.targets[0].id] = text_of(node.value, texts)
    kind, item = of_annotation(function.returns, module)
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("ops.call", "ops.call_with"):
            made = node.args[3] if len(node.args) > 3 else None
            yield text_of(node.args[1], texts), Result(maker_of(made, function, module, kind), kind, item)


def maker_of(made: ast.expr | None, function: ast.FunctionDef, module: Module, kind: str) -> str:
    """The maker of a result: a function or class of a module, or else the class of the result."""
    if made is None:
        return ""
    given = {argument.arg for argument in [*function.args.args, *function.args.kwonlyargs]}
    path = module.path(made.id) if isinstance(made, ast.Name) and made.id not in given else ""
    return path if path.startswith(PUBLIC) else kind


def of_annotation(returns: ast.expr | None, module: Module) -> tuple[str, str]:
    """The result in the annotation of a function, and the type of its items: ``X`` and ``Y`` of ``Call[X[Y]]``."""
    while isinstance(returns, ast.Subscript) and ast.unparse(returns.value) in ("Call", "batches.Batcher", "list"):
        returns = returns.slice
    parts = [returns.value, returns.slice] if isinstance(returns, ast.Subscript) else [returns]
    paths = [module.path(part.id) if isinstance(part, ast.Name) else "" for part in parts]
    kind, item = [path if path.startswith(PUBLIC) else "" for path in (*paths, "")][:2]
    return kind, item


def methods(made: Mapping[str, Result], root: Path = ROOT) -> dict[str, str]:
    """The method for each operation, as users write it. Methods that call few operations and return the result win."""
    classes = {name: compatibility.methods(root, resource) for name, resource in services.resources().items()}
    found: dict[str, tuple[int, bool, str]] = {}
    for owner in classes:
        for name, function in classes[owner].functions.items():
            routes = compatibility.routes_of(name, classes[owner], classes)
            returned = ast.unparse(function.returns) if function.returns else ""
            for route in routes:
                kind = made[route].annotation if route in made else ""
                rank = (len(routes), returned != kind)
                if route not in found or rank < found[route][:2]:
                    found[route] = *rank, f"{owner}.{name}"
    return {route: name for route, (_, _, name) in found.items()}


@dataclass
class Argument:
    """An argument of an operation in all versions."""

    name: str
    types: list[str] = field(default_factory=list)
    required_in: int = 0

    @property
    def annotation(self) -> str:
        """Its annotation for type checkers."""
        kinds = sorted(set(self.types))
        return "Any" if "Any" in kinds else kinds[0] if len(kinds) == 1 else f"Union[{', '.join(kinds)}]"


@dataclass
class Route:
    """An operation in all versions.

    Attributes:
        route: Method and path.
        owner: Owner of the host that it is called at: "index", "assistant", "admin" or "pc".
        summary: What it does, from the newest document.
        versions: Number of versions that have it.
        arguments: Its arguments by name.
        result: Type of its result in source code.
        homes: The modules of the names in the type.
        maker: The function or class that makes the result, as "module:name"; empty if there is none.
        method: The method that calls it, as users write it; empty if there is none.
    """

    route: str
    owner: str = ""
    summary: str = ""
    versions: int = 0
    arguments: dict[str, Argument] = field(default_factory=dict)
    result: str = ""
    homes: dict[str, str] = field(default_factory=dict)
    maker: str = ""
    method: str = ""

    @property
    def title(self) -> str:
        """Name of the class of its arguments, such as ``PatchIndexesIndexName``."""
        return "".join(word[0].upper() + word[1:].lower() for word in re.findall(r"[A-Za-z0-9]+", self.route))

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the arguments that all versions require."""
        return tuple(name for name, each in self.arguments.items() if each.required_in == self.versions)


def routes(versions: Mapping[str, list[ir.Service]], root: Path = ROOT) -> list[Route]:
    """Every operation of every version, ordered by route."""
    made = results(root)
    called = methods(made, root)
    found: dict[str, Route] = {}
    for members in versions.values():
        for service in members:
            for operation in service.operations:
                add(found.setdefault(operation.route, Route(operation.route)), operation, service)
    for each in found.values():
        known = made.get(each.route, Result())
        each.maker, each.method = known.maker, called.get(each.route, "")
        if each.result != "None" and known.type and "stream" not in each.arguments:
            each.result, each.homes = known.annotation, known.homes
    return [found[route] for route in sorted(found)]


def add(to: Route, operation: ir.Operation, service: ir.Service) -> None:
    """Add the operation of one version."""
    to.versions += 1
    to.owner = owner(operation, service)
    to.summary = (operation.summary or operation.description).strip().partition("\n")[0].rstrip(".")
    for given in operation.arguments:
        argument = to.arguments.setdefault(given.name, Argument(given.name))
        is_file = given.name in operation.files
        argument.types.append(_file(given.type) if is_file else _typed(given.type))
        argument.required_in += given.name in operation.required
    kind = "Any" if "stream" in to.arguments else result(operation)
    to.result = kind if to.result in ("", kind) else "Any"


def owner(operation: ir.Operation, service: ir.Service) -> str:
    """The owner of the host that an operation is called at.

    It depends on the server in the document. If its host is a variable, it is the host of an index, or of an assistant
    if the variable is named so. Administration is recognized by its service, because no document distinguishes its
    access token from an API key.
    """
    if service.name in services.table()["access_token"]:
        return "admin"
    variable = re.match(r"https?://{(\w+)}", next(iter(operation.servers), ""))
    if variable is None:
        return "pc"
    return "assistant" if variable[1].startswith("assistant") else "index"


def result(operation: ir.Operation) -> str:
    """The type of the result of an operation without a method."""
    found = {_result(each) for each in operation.responses if each.status[0] == "2"}
    return found.pop() if len(found) == 1 else "Any"


def _result(response: ir.Response) -> str:
    kind = content_types.kind(response.content_type) if response.content_type else ""
    if kind in ("text", "bytes"):
        return "str" if kind == "text" else "bytes"
    if kind != "json":
        return "Any" if kind else "None"
    return _viewed(response.type)


def _viewed(kind: ir.Type | None) -> str:
    if isinstance(kind, ir.ModelRef):
        return "View"
    if isinstance(kind, ir.ListOf):
        return f"list[{_viewed(kind.item)}]"
    if isinstance(kind, ir.MapOf):
        return f"dict[str, {_viewed(kind.value)}]"
    return kind.annotation if isinstance(kind, ir.Plain) else "Any"


def _typed(kind: ir.Type) -> str:
    """The annotation of an argument: any sequence or mapping is accepted, but no string in place of a list."""
    if isinstance(kind, ir.Plain):
        return kind.annotation
    if isinstance(kind, ir.ListOf):
        item = _typed(kind.item)
        return f"list[{item}]" if item in ("str", "Any") else f"Sequence[{item}]"
    if isinstance(kind, ir.MapOf):
        return f"Mapping[str, {_typed(kind.value)}]"
    if isinstance(kind, ir.ModelRef):
        return "Mapping[str, Any]"
    kinds = sorted(set(map(_typed, kind.branches)))
    return "Any" if "Any" in kinds or not kinds else kinds[0] if len(kinds) == 1 else f"Union[{', '.join(kinds)}]"


def _file(kind: ir.Type) -> str:
    if isinstance(kind, ir.Union):
        return f"Union[{', '.join(sorted(set(map(_file, kind.branches))))}]"
    if isinstance(kind, ir.ListOf):
        return f"list[{_file(kind.item)}]"
    return "File" if isinstance(kind, ir.Plain) else _typed(kind)


def files(versions: Mapping[str, list[ir.Service]], root: Path = ROOT) -> dict[str, str]:
    """Text of the table and of the modules for type checkers, by path below the repository."""
    found = routes(versions, root)
    callers = services.callers()
    head = render.marker("openapi and from pinecone")
    texts = {
        "known.py": head + render.template("known", routes=found, callers=callers),
        "faces.py": head + render.template("faces", modules=CALLERS),
    }
    for module, caller in CALLERS.items():
        own = [each for each in found if callers[each.owner] == caller]
        used = dict(sorted(home for each in own for home in each.homes.items()))
        texts[f"{module}.py"] = head + render.template(
            "routed", module=module, who=module.capitalize(), routes=own, homes=used
        )
    return {f"{FOLDER.as_posix()}/{name}": text for name, text in texts.items()}
