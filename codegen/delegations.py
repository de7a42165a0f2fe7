"""Write the classes of ``delegations.toml``, whose methods call the methods of another object.

A method has the signature, the overloads and the docstring of the method that it calls. The example is rewritten for
the class. If an argument selects the object, this argument comes first, and all others are passed by name.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from doctest import DocTestParser
from functools import cache
from pathlib import Path
from textwrap import indent
from typing import Any

from . import ROOT, docstrings, services
from .documents import DocumentError
from .formatting import formatted

TABLE = Path(__file__).with_suffix(".toml")
FACE = "pinecone.service.faces.Face"

Function = ast.AsyncFunctionDef | ast.FunctionDef


class DelegationError(DocumentError):
    """A method cannot be generated."""


@dataclass(frozen=True)
class Key:
    """The argument that selects an object.

    Attributes:
        name: Its name.
        meaning: Its description in docstrings.
        example: Its value in examples.
    """

    name: str
    meaning: str
    example: str


@dataclass(frozen=True)
class Target:
    """An object whose methods are called.

    Attributes:
        cls: Its class.
        path: File of the class.
        reached: Attribute that holds the object, or method that returns it for the key.
        user_spells: The expression for the object in examples.
        methods: Its method for each method of the generated class.
        key: The argument that selects it; None if no argument does.
    """

    cls: str
    path: Path
    reached: str
    user_spells: str
    methods: Mapping[str, str]
    key: Key | None

    @property
    def found(self) -> str:
        """The expression that returns the object."""
        return f"self.{self.reached}({self.key.name})" if self.key else f"self.{self.reached}"

    @property
    def declaration(self) -> str:
        """The declaration of the object for type checkers."""
        if self.key:
            return f"def {self.reached}(self, {self.key.name}: str) -> {self.cls}: ...\n"
        return f"@property\ndef {self.reached}(self) -> {self.cls}: ...\n"

    @property
    def source(self) -> ast.Module:
        """The module of its class."""
        return ast.parse(docstrings.source(ROOT / self.path))


@dataclass(frozen=True)
class Delegation:
    """A generated class.

    Attributes:
        name: Its name.
        path: Its file.
        title: The docstring of the module and the class.
        user_spells: The expression for an object of it in examples.
        targets: The objects whose methods it calls.
        base: Its base class. Another one than the default has the objects as attributes.
    """

    name: str
    path: Path
    title: str
    user_spells: str
    targets: tuple[Target, ...]
    base: str = FACE

    @property
    def always_there(self) -> list[Target]:
        """The objects that no argument selects. Their methods have the same arguments in the generated class."""
        return [target for target in self.targets if target.key is None]


@cache
def table() -> tuple[Delegation, ...]:
    """The classes of the table."""
    return tuple(
        Delegation(
            each["name"],
            Path(each["path"]),
            each["title"],
            each["user_spells"],
            tuple(map(target, each["object"])),
            each.get("base", FACE),
        )
        for each in tomllib.loads(TABLE.read_text(encoding="utf-8"))["class"]
    )


def target(row: Mapping[str, Any]) -> Target:
    """An object that methods lead to, from a row of the table."""
    resource = services.resources()[row["name"]]
    reached = row.get("reached", resource.attribute)
    key = Key(**row["key"]) if "key" in row else None
    return Target(resource.cls, resource.path, reached, resource.name, row["methods"], key)


def derived() -> dict[Path, str]:
    """Text of every file, by its path below the repository.

    Raises:
        DelegationError: A method is missing, is not a plain method, or has an example that does not call it.
    """
    return formatted(ROOT, {each.path: text(each) for each in table()})


def text(delegation: Delegation) -> str:
    """The module of one class. It has the imports of the modules of its objects; unused ones are removed later."""
    imports, for_checkers = imported(delegation)
    home, _, base = delegation.base.rpartition(".")
    declarations = "".join(target.declaration for target in delegation.targets)
    lines = [
        f"# @generated from codegen/{TABLE.name}. Do not edit: run scripts/regen.",
        f'"""{delegation.title}"""',
        *imports,
        f"from {home} import {base}",
        "if TYPE_CHECKING:",
        indent("\n".join(for_checkers), "    "),
        f"class {delegation.name}({base}):",
        indent(f'"""{delegation.title}"""', "    "),
    ]
    if delegation.base == FACE:
        lines += ["    if TYPE_CHECKING:", indent(declarations, "        ")]
    for target in delegation.targets:
        for name, method in target.methods.items():
            lines += [indent(function, "    ") for function in written(delegation, target, name, method)]
    return "\n".join(lines)


def imported(delegation: Delegation) -> tuple[list[str], list[str]]:
    """The imports of the modules of the objects, and those for type checkers only, with the classes of the objects."""
    always: list[str] = ["from __future__ import annotations"]
    for_checkers: list[str] = []
    for target in delegation.targets:
        for statement in target.source.body:
            if isinstance(statement, (ast.Import, ast.ImportFrom)):
                always.append(ast.unparse(statement))
            elif isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
                for_checkers += map(ast.unparse, statement.body)
        for_checkers.append(f"from {'.'.join(target.path.with_suffix('').parts)} import {target.cls}")
    return list(dict.fromkeys(always)), list(dict.fromkeys(for_checkers))


def written(delegation: Delegation, target: Target, name: str, method: str) -> Iterator[str]:
    """One method, preceded by its overloads."""
    for function in functions(target, method):
        function.name, function.args = name, arguments(function.args, target.key)
        overload = [mark for mark in function.decorator_list if ast.unparse(mark) == "overload"]
        if overload != function.decorator_list:
            raise DelegationError(f"{target.path}: {method} is not a plain method.")
        documentation = ast.get_docstring(function)
        function.body = ast.parse("...").body
        if overload:
            yield f"{ast.unparse(function)}\n"
            continue
        head, _ = ast.unparse(function).rsplit("...", 1)
        documentation = documented(documentation or "", delegation, target, name, method)
        yield "\n".join(
            [
                head.rstrip(),
                indent(f'"""{documentation}\n"""', "    "),
                f"    {call(function, target, method)}\n",
            ]
        )


def functions(target: Target, method: str) -> list[Function]:
    """Copies of the overloads of a method and of the method itself."""
    cls = next(
        (node for node in target.source.body if isinstance(node, ast.ClassDef) and node.name == target.cls), None
    )
    found = [node for node in (cls.body if cls else ()) if isinstance(node, Function) and node.name == method]
    if not found:
        raise DelegationError(f"{target.path}: {target.cls}.{method} is missing.")
    return found


def arguments(given: ast.arguments, key: Key | None) -> ast.arguments:
    """The arguments of a method, unchanged without a key. With a key, the key first and all others by name."""
    if key is None:
        return given
    this, *ordered = given.args
    defaults: list[ast.expr | None] = [None] * (len(ordered) - len(given.defaults))
    return ast.arguments(
        [],
        [this],
        None,
        [ast.arg(key.name, ast.Name("str")), *ordered, *given.kwonlyargs],
        [None, *defaults, *given.defaults, *given.kw_defaults],
        given.kwarg,
        [],
    )


def call(function: Function, target: Target, method: str) -> str:
    """The statement that calls the method of the object."""
    own = functions(target, method)[-1].args
    passed = [each.arg for each in own.args[1:]] + [f"{each.arg}={each.arg}" for each in own.kwonlyargs]
    passed += [f"**{own.kwarg.arg}"] if own.kwarg else []
    keyword = "await " if isinstance(function, ast.AsyncFunctionDef) else ""
    returned = "" if function.returns is None or ast.unparse(function.returns) == "None" else "return "
    return f"{returned}{keyword}{target.found}.{method}({', '.join(passed)})"


def documented(docstring: str, delegation: Delegation, target: Target, name: str, method: str) -> str:
    """The docstring of a method. It names the method that is called, and its example uses the generated class."""
    summary, _, rest = docstring.partition("\n\n")
    same = f"``{method}`` of the {target.user_spells}" if target.key else f"``{target.reached}.{method}``"
    if target.key:
        rest = rest.replace("Args:\n", f"Args:\n    {target.key.name}: {target.key.meaning}\n", 1)
    lines = f"{summary}\n\nThis is the same as {same}.\n\n{rest}".splitlines()
    for example in reversed(DocTestParser().get_examples("\n".join(lines))):
        old = example.source.splitlines()
        new = called(example.source, delegation).splitlines()
        prompts = [">>> ", *["... "] * len(new)]
        margin = " " * example.indent
        lines[example.lineno : example.lineno + len(old)] = [
            f"{margin}{prompt}{line}" for prompt, line in zip(prompts, new, strict=False)
        ]
    if f"{delegation.user_spells}.{name}(" not in "\n".join(lines):
        raise DelegationError(f"{target.path}: the example of {method} does not call it.")
    return "\n".join(lines)


def called(code: str, delegation: Delegation) -> str:
    """The code of an example. Each call for which the class has a method is made on an object of the class."""
    edits: list[tuple[int, int, str]] = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            for target in delegation.targets:
                names = {method: name for name, method in target.methods.items()}
                if ast.unparse(node.func.value) == target.user_spells and node.func.attr in names:
                    edits += changes(code, node, node.func, f"{delegation.user_spells}.{names[node.func.attr]}", target)
    for start, end, replacement in sorted(edits, reverse=True):
        code = code[:start] + replacement + code[end:]
    return code


def changes(
    code: str, node: ast.Call, function: ast.Attribute, name: str, target: Target
) -> Iterator[tuple[int, int, str]]:
    """The changes to a call: start, end and new text of each."""
    lines = code.splitlines(keepends=True)

    def offset(row: int, column: int) -> int:
        return len("".join(lines[: row - 1])) + column

    end = offset(function.end_lineno or 0, function.end_col_offset or 0)
    yield offset(function.lineno, function.col_offset), end, name
    if target.key:
        more = ", " if node.args or node.keywords else ""
        yield end + 1, end + 1, f"{target.key.name}={target.key.example}{more}"
        ordered = functions(target, function.attr)[-1].args.args[1:]
        for argument, given in zip(ordered, node.args, strict=False):
            at = offset(given.lineno, given.col_offset)
            yield at, at, f"{argument.arg}="
